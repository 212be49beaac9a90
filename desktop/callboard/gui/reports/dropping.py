"""A place that files can be dropped on, and that shows it while they are dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from callboard.gui.look.theme import Theme
from callboard.gui.window.shell import take_copy
from callboard.words import tr


class DropArea(QWidget):
    """Takes local files; anything else that is dragged over it passes by."""

    filesDropped = Signal(list)  # paths

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Wait for files."""
        super().__init__(parent)
        self.theme = theme
        self.veil = _Veil(self)
        self.setAcceptDrops(True)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self.veil.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if _paths(event):
            self._drag(over=True)
            take_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._drag(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        self._drag(over=False)
        paths = _paths(event)
        if paths:
            take_copy(event)
            self.filesDropped.emit(paths)

    def _drag(self, *, over: bool) -> None:
        self.veil.setGeometry(self.rect())
        self.veil.setVisible(over)
        self.veil.raise_()


class _Veil(QWidget):
    """What lies over the area while files are dragged over it."""

    def __init__(self, area: DropArea) -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that files may be dropped."""
        theme = self._area.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.panel)
        ground.setAlphaF(0.86)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(theme.focus), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(6, 6, -6, -6), 6, 6)
        painter.setPen(QColor(theme.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Drop to read as reports"))
        painter.end()


def _paths(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
