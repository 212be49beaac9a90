"""Marks on units in the table and on the map: just called, or changed between two moments."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from callboard.desk.recent import recent_units
from callboard.gui.map.marks import Kind
from callboard.gui.window.window import MainWindow

_LONGEST_WAIT = 3_600_000  # milliseconds


class Marks(QObject):
    """Keeps the marks in step with what is shown; a recent call's goes away by itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._moment: datetime | None = None  # that is shown; None: now
        self._changed: frozenset[str] | None = None
        self._locked: frozenset[str] = frozenset()
        self._shown: dict[str, Kind] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        window.happened.connect(lambda _: self.refresh())

    @property
    def shown(self) -> dict[str, Kind]:
        """Which units are marked, and how."""
        return self._shown

    def follow_moment(self, moment: datetime) -> None:
        """Mark what was recent at a past moment."""
        self._moment = moment
        self.refresh()

    def follow_clock(self) -> None:
        """Mark what is recent now."""
        self._moment = None
        self.refresh()

    def show_changed(
        self, units: frozenset[str] | None, *, locked: frozenset[str] = frozenset()
    ) -> None:
        """Mark these units as changed instead; None goes back to recent calls."""
        if (units, locked) != (self._changed, self._locked):
            self._changed, self._locked = units, locked
            self.refresh()

    def refresh(self) -> None:
        """Mark what has to be marked now, and wake up when the next mark goes."""
        position = self._window.shown
        now = self._moment or self._window.kit.clock()
        recent = recent_units(position, now) if position is not None else {}
        self._timer.stop()
        if recent and self._moment is None:
            wait = (min(recent.values()) - now).total_seconds() * 1000
            self._timer.start(min(_LONGEST_WAIT, int(wait) + 1))
        marks: dict[str, Kind] = dict.fromkeys(recent, "recent")
        if self._changed is not None:
            marks = dict.fromkeys(sorted(self._changed), "changed")
            marks |= dict.fromkeys(sorted(self._locked), "locked")
        if marks != self._shown:
            self._shown = marks
            self._window.map_panel.map.set_marks(marks)
            self._window.table.set_marks(marks)
