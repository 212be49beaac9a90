"""What the painted parts of the wall share: their size, their colours, and how they move."""

from __future__ import annotations

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
        """Let go of what was painted once: letters this large are slow, so a part keeps them."""
        raise NotImplementedError

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
