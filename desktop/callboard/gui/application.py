"""The Qt application: it also hears of files that the system asks us to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """macOS names the files of a double click by an event, not on the command line."""

    fileAsked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take what is asked of the whole program; a filter would see every window's events."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.fileAsked.emit(event.file())
            return True
        return super().event(event)
