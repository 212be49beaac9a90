"""The one selection that the table, the map and the inspector share."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The chosen units, in the order they were chosen; the last one is the current one."""

    changed = Signal(object, str)  # tuple of unit ids, who asked

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing chosen."""
        super().__init__(parent)
        self._units: tuple[str, ...] = ()

    @property
    def units(self) -> tuple[str, ...]:
        """The chosen units."""
        return self._units

    @property
    def current(self) -> str | None:
        """The unit that the inspector shows."""
        return self._units[-1] if self._units else None

    def choose(self, units: Iterable[str], by: str = "") -> None:
        """Choose exactly `units`; the last is the current one."""
        chosen = tuple(dict.fromkeys(units))
        if chosen != self._units:
            self._units = chosen
            self.changed.emit(chosen, by)

    def toggle(self, unit: str, by: str = "") -> None:
        """Add `unit` to what is chosen, or take it out."""
        rest = tuple(u for u in self._units if u != unit)
        self.choose(rest if unit in self._units else (*rest, unit), by)
