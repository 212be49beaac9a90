"""Readings beside the window: how far they are is told, and they stop at once when asked to."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from callboard.gui.acts.reading import ReadReports
from callboard.gui.widgets.background import Background

if TYPE_CHECKING:
    from callboard.reports.opening import Progress, Ways

OFTEN = 0.1  # seconds between two words on how far a reading is


class Readings(QObject):
    """Runs readings one after the other in another thread; what is stopped gives no answer."""

    begun = Signal()  # the first of them
    progressed = Signal(object)  # Progress
    ended = Signal()  # none is left
    stopped = Signal()  # by the editor

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._running: list[Event] = []  # each set when its reading is to stop
        background.stopping.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether anything is being read."""
        return bool(self._running)

    def run(
        self,
        task: Callable[[Ways], ReadReports],
        ways: Callable[[], Ways],
        done: Callable[[ReadReports], None],
    ) -> None:
        """Run `task`, then `done` with what was read, unless it was stopped.

        `ways` are asked for in the other thread: loading what reads takes a moment.
        """
        wish = Event()
        self._running.append(wish)
        if len(self._running) == 1:
            self.begun.emit()
        self._background.run(
            lambda: self._read(task, ways, wish),
            lambda read: self._done(wish, read, done),
            lambda: self._leave(wish),
        )

    def stop(self) -> None:
        """Stop everything that is being read; nothing comes of it."""
        if not self._running:
            return
        for wish in self._running:
            wish.set()
        self._running.clear()
        self.ended.emit()
        self.stopped.emit()

    def _read(
        self, task: Callable[[Ways], ReadReports], ways: Callable[[], Ways], wish: Event
    ) -> ReadReports | None:
        """For the other thread."""
        from callboard.reports.feeds.values import Cancelled

        if wish.is_set():
            return None
        try:
            return task(
                msgspec.structs.replace(ways(), progress=self._teller(), cancelled=wish.is_set)
            )
        except Cancelled:
            return None

    def _teller(self) -> Callable[[Progress], None]:
        """Tells now and then, not each time."""
        last = 0.0

        def tell(how: Progress) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= OFTEN:
                last = now
                self.progressed.emit(how)  # the other thread's: it comes by the queue

        return tell

    def _done(
        self, wish: Event, read: ReadReports | None, done: Callable[[ReadReports], None]
    ) -> None:
        self._leave(wish)
        if read is not None and not wish.is_set():
            done(read)

    def _leave(self, wish: Event) -> None:
        """Let a reading go that has ended or failed; one that was stopped is gone already."""
        if wish not in self._running:
            return
        self._running.remove(wish)
        if not self._running:
            self.ended.emit()
