"""Pointing: while a key is held, every unit that the pointer comes over is told."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from callboard.gui.map.widget import MapView

KEY = Qt.Key.Key_F


class Pointing(QObject):
    """Watches the map's keys; what is pointed at is for others to use."""

    pointedAt = Signal(str)

    def __init__(self, chart_map: MapView, parent: QObject) -> None:
        super().__init__(parent)
        self._map = chart_map
        self._held = False
        chart_map.installEventFilter(self)
        chart_map.unitHovered.connect(self._hovered)

    def _hovered(self, unit: str) -> None:
        if self._held and unit:
            self.pointedAt.emit(unit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key goes down and up; a window that loses the keyboard has let go of it."""
        if event.type() == QEvent.Type.FocusOut:
            self._held = False
        if isinstance(event, QKeyEvent) and event.key() == KEY and not event.isAutoRepeat():
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            self._held = plain and event.type() == QEvent.Type.KeyPress
        return super().eventFilter(watched, event)
