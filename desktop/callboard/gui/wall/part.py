"""What the painted parts of the wall share: size, colours, kept pictures, and how they move."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from callboard.gui.look.theme import Theme
from callboard.gui.wall.motion import Motion


class WallPart(QWidget):
    """A part whose letters are as large as the window's height says; it moves for a moment."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at = 1.0  # how far it has moved
        self._tall = 1080  # the window's height, that sizes are parts of
        self._pictures: dict[Hashable, QPixmap] = {}
        self.motion = Motion(self, self._move)
        self.setAccessibleName(name)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.forget()
        self.update()

    def set_tall(self, height: int) -> None:
        """Follow the window's height."""
        self._tall = height
        self.forget()
        self.update()

    def forget(self) -> None:
        """Paint everything anew when it is next shown."""
        self._pictures.clear()

    def kept(self, key: Hashable, size: QSize, paint: Callable[[QPainter], None]) -> QPixmap:
        """A picture that is painted once: letters this large are slow."""
        ratio = self.devicePixelRatioF()
        picture = self._pictures.get(key)
        if picture is None or picture.size() != size * ratio:
            self._pictures[key] = picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            paint(painter)
            painter.end()
        return picture

    def arrive(self, *, moving: bool) -> None:
        """Move to what is shown now, or be there at once."""
        if moving:
            self.motion.begin()
        else:
            self.motion.way.stop()
            self._move(1.0)

    def _move(self, at: float) -> None:
        self._at = at
        self.update()
