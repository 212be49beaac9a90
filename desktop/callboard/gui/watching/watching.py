"""Everything that is watched: when each place is looked at, and what came of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from callboard import times
from callboard.gui.acts.reading import ReadReports, read_bytes
from callboard.gui.watching.files import DiskWatch, Looked, Stamp, look
from callboard.gui.watching.rules import (
    MOST_BYTES,
    PATIENCE,
    USUAL,
    State,
    Watched,
    is_address,
    wait_after,
)
from callboard.gui.widgets.background import Background
from callboard.words import tr

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkAccessManager

    from callboard.gui.watching.fetch import Answer, Fetch
    from callboard.reports.opening import Ways


class Watching(QObject):
    """Reads places again when they change; files by the system's word, addresses by asking."""

    found = Signal(object)  # ReadReports: something new was read
    changed = Signal()  # how a place stands
    turned = Signal(object)  # Watched: it cannot be read any more, or can again
    gone = Signal(str, tuple)  # a folder, and the files that are no longer in it

    def __init__(
        self,
        background: Background,
        *,
        clock: Callable[[], datetime] = times.now,
        every: timedelta = USUAL,
        most: int = MOST_BYTES,
        parent: QObject | None = None,
    ) -> None:
        """Ask addresses `every` so often; read at most so many bytes of each answer."""
        super().__init__(parent)
        self._background = background
        self._clock = clock
        self._every = every
        self._most = most
        self._ways: Callable[[], Callable[[], Ways]] = lambda: _no_ways
        self._ends: dict[str, Event] = {}  # each set when its place is not to be read on
        background.stopping.connect(self._give_up)
        self._places: dict[str, Watched] = {}
        self._stamps: dict[str, Mapping[str, Stamp]] = {}
        self._hashes: dict[str, Mapping[str, str]] = {}
        self._validators: dict[str, tuple[bytes, bytes]] = {}  # ETag and Last-Modified
        self._timers: dict[str, QTimer] = {}
        self._fetches: dict[str, Fetch] = {}
        self._manager: QNetworkAccessManager | None = None
        self._disk = DiskWatch(self)
        self._disk.rested.connect(self._look)

    @property
    def places(self) -> tuple[Watched, ...]:
        """Everything that is watched or was, in the order of adding."""
        return tuple(self._places.values())

    @property
    def watched(self) -> int:
        """How many places are watched now."""
        return sum(1 for place in self._places.values() if place.is_on)

    # What is asked for

    def begin(self, ways: Callable[[], Callable[[], Ways]]) -> None:
        """Read in these ways from now on; what was watched before is let go.

        `ways` is called here, before each reading; what it returns, in the other thread.
        """
        self.stop_all()
        self._ways = ways
        for kept in (self._places, self._stamps, self._hashes, self._validators):
            kept.clear()
        self.changed.emit()

    def watch(self, place: str) -> None:
        """Watch a file, a folder or an address; read it at once."""
        known = self._places.get(place)
        if known is not None and known.is_on:
            return
        self._put(replace(known, state=State.WAITING) if known else Watched(place=place))
        if is_address(place):
            self._ask(place)
        else:
            self._disk.add(place)
            self._look(place)

    def resume(self, kept: Watched) -> None:
        """Take up a place of an earlier start with its age; one stopped by hand stays so."""
        self._put(replace(kept, state=State.STOPPED, next_at=None, failures=0))
        if kept.is_on:
            self.watch(kept.place)

    def stop(self, place: str) -> None:
        """Watch a place no more; what was read from it stays."""
        watched = self._places.get(place)
        if watched is None or not watched.is_on:
            return
        if is_address(place):
            timer, fetch = self._timers.pop(place, None), self._fetches.pop(place, None)
            if timer is not None:
                timer.stop()
            if fetch is not None:
                fetch.stop()
        else:
            self._disk.remove(place)
            if place in self._ends:
                self._ends.pop(place).set()
        self._put(replace(watched, state=State.STOPPED, next_at=None))

    def forget(self, place: str) -> None:
        """Take a place off the list; what was read from it stays."""
        self.stop(place)
        for kept in (self._places, self._stamps, self._hashes, self._validators):
            kept.pop(place, None)
        self.changed.emit()

    def stop_all(self) -> None:
        """Watch nothing any more."""
        for place in tuple(self._places):
            self.stop(place)

    def check_now(self, place: str) -> None:
        """Look at a place at once."""
        watched = self._places.get(place)
        if watched is None or watched.state in {State.READING, State.STOPPED}:
            return
        if is_address(place):
            self._ask(place)
        else:
            self._look(place)

    # Files

    def _look(self, place: str) -> None:
        watched = self._places.get(place)
        if watched is None or not watched.is_on:
            return
        stamps, hashes = self._stamps.get(place, {}), self._hashes.get(place, {})
        self._put(replace(watched, state=State.READING))
        end = self._ends.setdefault(place, Event())
        task = partial(look, Path(place), _ending(self._ways(), end), stamps, hashes)
        self._background.run(task, partial(self._looked, place), partial(self._broke_off, place))

    def _give_up(self) -> None:
        for end in self._ends.values():
            end.set()
        self._ends.clear()

    def _looked(self, place: str, found: Looked) -> None:
        watched = self._places.get(place)
        if watched is None or not watched.is_on:
            return
        if found.missing:
            gone = tr("It is not there any more.")
            self._put(replace(watched, state=State.FAILED, problem=gone, failures=PATIENCE))
            if watched.failures < PATIENCE:
                self.turned.emit(self._places[place])
            return
        self._stamps[place], self._hashes[place] = found.stamps, found.hashes
        self._settle(watched, found.read)
        if found.gone:
            self.gone.emit(place, found.gone)
        if found.unsettled:
            self._disk.again(place)

    def _settle(self, watched: Watched, read: ReadReports) -> None:
        now = self._clock()
        fresh = bool(read.reports)
        self._put(
            replace(
                watched,
                state=State.FAILED if read.problems and not fresh else State.WAITING,
                problem=" ".join(read.problems),
                checked_at=now,
                changed_at=now if fresh else watched.changed_at,
                failures=0,
            )
        )
        if watched.failures >= PATIENCE:
            self.turned.emit(self._places[watched.place])
        if fresh or read.problems:
            self.found.emit(read)

    # Addresses

    def _ask(self, place: str) -> None:
        from callboard.gui.watching.fetch import Fetch

        watched = self._places.get(place)
        if watched is None or not watched.is_on or place in self._fetches:
            return
        etag, modified = self._validators.get(place, (b"", b""))
        fetch = Fetch(
            self._network(), place, etag=etag, modified=modified, most=self._most, parent=self
        )
        self._fetches[place] = fetch
        fetch.done.connect(partial(self._answered, place))
        self._put(replace(watched, state=State.READING, next_at=None))

    def _network(self) -> QNetworkAccessManager:
        if self._manager is None:
            from PySide6.QtNetwork import QNetworkAccessManager

            self._manager = QNetworkAccessManager(self)
        return self._manager

    def _answered(self, place: str, answer: Answer) -> None:
        fetch = self._fetches.pop(place, None)
        if fetch is not None:
            fetch.deleteLater()
        watched = self._places.get(place)
        if watched is None or not watched.is_on:
            return
        if answer.problem:
            self._put_off(watched, answer.problem, answer.wait)
            return
        self._validators[place] = (answer.etag, answer.modified)
        digest = "" if answer.data is None else hashlib.sha256(answer.data).hexdigest()
        if answer.unchanged or digest == self._hashes.get(place, {}).get(place):
            self._read(place, ReadReports())
        elif answer.data is not None:
            self._hashes[place] = {place: digest}
            task = partial(_read_answer, answer.data, place, answer.mime, self._ways())
            self._background.run(task, partial(self._read, place), partial(self._broke_off, place))

    def _read(self, place: str, read: ReadReports) -> None:
        watched = self._places.get(place)
        if watched is None or not watched.is_on:
            return
        self._settle(watched, read)
        self._wait(self._places[place], wait_after(0, self._every))

    def _put_off(self, watched: Watched, problem: str, asked: timedelta | None = None) -> None:
        """Ask an address later, because of a problem."""
        failures = watched.failures + 1
        failed = replace(watched, state=State.FAILED, failures=failures, problem=problem)
        self._wait(failed, wait_after(failures, self._every, asked))
        if failures == PATIENCE:
            self.turned.emit(self._places[watched.place])

    def _broke_off(self, place: str) -> None:
        """Go on watching what could not be read by a fault of ours, which is told elsewhere."""
        watched = self._places.get(place)
        if watched is None or not watched.is_on:
            return
        problem = tr("Reading it broke off by a fault of Callboard.")
        if is_address(place):
            self._put_off(watched, problem)
        else:
            self._put(replace(watched, state=State.FAILED, problem=problem))

    def _wait(self, watched: Watched, wait: timedelta) -> None:
        place = watched.place
        timer = self._timers.get(place)
        if timer is None:
            timer = QTimer(self, singleShot=True)
            timer.timeout.connect(partial(self._ask, place))
            self._timers[place] = timer
        timer.start(int(wait.total_seconds() * 1000))
        self._put(replace(watched, next_at=self._clock() + wait))

    def _put(self, watched: Watched) -> None:
        self._places[watched.place] = watched
        self.changed.emit()


def _read_answer(data: bytes, place: str, mime: str, ways: Callable[[], Ways]) -> ReadReports:
    """Read what an address answered, as a file of that name would be read; for any thread."""
    return read_bytes(data, place, mime, ways())


def _ending(ways: Callable[[], Ways], end: Event) -> Callable[[], Ways]:
    """The same ways, with an end. Nothing of Qt goes along: it would end in the other thread."""
    return lambda: replace(ways(), cancelled=end.is_set)


def _no_ways() -> Ways:
    """Before any desk is open."""
    from callboard.reports.opening import Ways

    return Ways()
