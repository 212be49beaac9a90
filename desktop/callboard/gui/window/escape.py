"""Esc that nobody else wanted: ends what the window shows in place of what it usually shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent


class Escape(QObject):
    """Watches the window's keys; of several, the one that was made last is asked first."""

    def __init__(
        self,
        shell: QObject,
        is_on: Callable[[], bool],
        end: Callable[[], object],
        parent: QObject,
    ) -> None:
        """Call `end` on Esc while `is_on` says so."""
        super().__init__(parent)  # goes with it: the shell outlives what it shows
        self._is_on = is_on
        self._end = end
        shell.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key, where there is something to end."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self._is_on()
        ):
            self._end()
            return True
        return super().eventFilter(watched, event)
