"""Files and folders on the disk: which of them changed, and reading them once they rest."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from callboard.gui.acts.reading import MOST_FILES, ReadReports, is_shown, read_files
from callboard.reports.limits import DEFAULT

if TYPE_CHECKING:
    from callboard.reports.opening import Ways

REST = 250  # milliseconds without a change before a file is read

Stamp = tuple[int, int]  # time of the last change, size


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """What was found at a place: reports that are new, and stamps of everything seen."""

    read: ReadReports = ReadReports()
    stamps: Mapping[str, Stamp] = {}
    hashes: Mapping[str, str] = {}  # by path
    unsettled: bool = False  # a file was written to while it was read
    missing: bool = False
    gone: tuple[str, ...] = ()  # files of a folder that were there before


def look(
    place: Path,
    ways: Callable[[], Ways],
    stamps: Mapping[str, Stamp],
    hashes: Mapping[str, str],
) -> Looked:
    """Read what changed at `place` since `stamps`; for any thread.

    A file that changes while it is read is not taken: it is read again when it rests.
    """
    from callboard.reports.feeds.values import Cancelled

    found = _stamps(place)
    gone = tuple(path for path in stamps if path not in found)
    if not found:
        missing = not place.exists()
        return Looked(missing=missing, gone=() if missing else gone)
    changed = [path for path, stamp in found.items() if stamps.get(path) != stamp]
    paths = [Path(path) for path in changed]
    seen = {path: digest for path in changed if (digest := _digest(Path(path)))}
    fresh = [p for p in paths if str(p) not in seen or seen[str(p)] != hashes.get(str(p))]
    try:
        read = read_files(fresh, ways()) if fresh else ReadReports()
    except Cancelled:
        return Looked()  # nobody waits for it any more
    after = _stamps(place)
    moving = {path for path in changed if after.get(path) != found[path]}
    kept = tuple(r for r in read.reports if r.path not in moving)
    return Looked(
        read=ReadReports(kept, read.problems if not moving else ()),
        stamps={path: stamp for path, stamp in found.items() if path not in moving},
        hashes={**hashes, **{path: d for path, d in seen.items() if path not in moving}},
        unsettled=bool(moving),
        gone=gone,
    )


class DiskWatch(QObject):
    """Tells which of its places something happened at, once it has come to rest."""

    rested = Signal(str)  # place

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._stir)
        self._watcher.directoryChanged.connect(self._stir)
        self._timers: dict[str, QTimer] = {}

    def add(self, place: str) -> None:
        """Watch a file (and the folder it is in: many programs replace it) or a folder's files."""
        timer = QTimer(self, singleShot=True, interval=REST)
        timer.timeout.connect(lambda: self.rested.emit(place))
        self._timers[place] = timer
        self._arm(place)

    def remove(self, place: str) -> None:
        """Watch a place no more."""
        timer = self._timers.pop(place, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()
        wanted = {path for other in self._timers for path in _watched_paths(other)}
        gone = [p for p in _watched_paths(place) if p not in wanted and p in self._paths()]
        if gone:
            self._watcher.removePaths(gone)

    def again(self, place: str) -> None:
        """Look once more when the place has rested."""
        if place in self._timers:
            self._timers[place].start()

    def _arm(self, place: str) -> None:
        known = self._paths()
        for path in _watched_paths(place):
            if path not in known and Path(path).exists():
                self._watcher.addPath(path)

    def _paths(self) -> Collection[str]:
        return {*self._watcher.files(), *self._watcher.directories()}

    def _stir(self, path: str) -> None:
        for place, timer in self._timers.items():
            if path in _watched_paths(place):
                self._arm(place)  # a file that was replaced has to be watched anew
                timer.start()


def _watched_paths(place: str) -> tuple[str, ...]:
    """A folder tells of what comes and goes in it; that a file is written to, only the file."""
    path = Path(place)
    return (place, *map(str, _files(path))) if path.is_dir() else (place, str(path.parent))


def _files(place: Path) -> list[Path]:
    try:
        shown = sorted(filter(is_shown, place.iterdir())) if place.is_dir() else [place]
    except OSError:
        return []
    return shown[:MOST_FILES]


def _stamps(place: Path) -> dict[str, Stamp]:
    return {str(file): stamp for file in _files(place) if (stamp := _stamp(file)) is not None}


def _stamp(file: Path) -> Stamp | None:
    try:
        facts = file.stat()
    except OSError:
        return None
    return (facts.st_mtime_ns, facts.st_size) if file.is_file() else None


def _digest(file: Path) -> str:
    try:
        if file.stat().st_size > DEFAULT.streamed:
            return ""  # it is not read at all, and that is told
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
