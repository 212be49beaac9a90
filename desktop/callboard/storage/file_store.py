"""An open desk in a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from tinydb import TinyDB

from callboard.errors import system_reason
from callboard.storage import backups
from callboard.storage.copies import write_copy
from callboard.storage.errors import ClosedError, ReadOnlyError
from callboard.storage.lock import DeskLock
from callboard.storage.store import EVENTS, LARGE_JOURNAL, NOTHING, Batch, DeskHeader, batch_of
from callboard.storage.tiny import DeskDatabase, JournaledStorage
from callboard.words import tr

Clock = Callable[[], datetime]


class FileStore:
    """A desk in a file: see `DeskStore`, whose promises it keeps."""

    def __init__(
        self,
        storage: JournaledStorage,
        lock: DeskLock | None,
        problems: Sequence[str],
        clock: Clock,
    ) -> None:
        """Keep what `open_desk` opened; without a `lock` the desk is read-only."""
        self._storage = storage
        self._lock = lock
        self._problems = list(problems)
        self._clock = clock
        self._open = True

    @property
    def path(self) -> Path:
        """Where the desk file is, symbolic links resolved."""
        return self._storage.path

    @property
    def read_only(self) -> bool:
        """Whether the desk was opened only to be looked at."""
        return self._lock is None

    @property
    def problems(self) -> Sequence[str]:
        """What was found and mended since opening, a sentence each."""
        return tuple(self._problems)

    @property
    def database(self) -> TinyDB:
        """The desk as a TinyDB database, to be asked anything."""
        return DeskDatabase(self._ready())

    def header(self) -> DeskHeader:
        """What the desk says of itself, now."""
        return self._storage.header

    def events(self) -> Sequence[bytes]:
        """All events in order, each with the very bytes it was committed with."""
        return self.documents(EVENTS)

    def documents(self, table: str) -> Sequence[bytes]:
        """All documents of `table` in order; none where there is no such table."""
        return self._ready().raw(table)

    def commit(self, event: bytes | None, attachments: Batch = NOTHING) -> None:
        """Make an event and what belongs to it durable, together or not at all."""
        self._writable().append(batch_of(event, attachments))

    def fold_in(self) -> None:
        """Write the journal's changes into the desk file, and now and then a backup."""
        if self._writable().fold_in():
            self._back_up_if_due()

    def fold_in_if_large(self, limit: int = LARGE_JOURNAL) -> bool:
        """Fold in when the journal is larger than `limit` bytes; say whether it was done."""
        if self._ready().journal_size <= limit:
            return False
        self.fold_in()
        return True

    def copy_to(self, path: Path) -> None:
        """Write the desk as it is now to `path`, replacing what is there."""
        write_copy(self._ready().snapshot(), path, self.path, self._clock())

    def close(self) -> None:
        """Fold in and let go of the desk. Closing again does nothing."""
        if not self._open:
            return
        try:
            if self._lock is not None:
                self.fold_in()
                self._storage.remove_journal()
        finally:
            self._open = False
            self._storage.close()
            if self._lock is not None:
                self._lock.release()

    def _back_up_if_due(self) -> None:
        """Keep a backup; that it failed is told, but the desk itself is safe."""
        now = self._clock()
        try:
            if backups.is_due(self.path, now):
                backups.back_up(self.path, self.header().generation, now)
        except OSError as error:
            self._problems.append(
                tr(
                    "No backup of {name} could be kept: {reason}. The desk itself is saved.",
                    name=self.path.name,
                    reason=system_reason(error),
                )
            )

    def _ready(self) -> JournaledStorage:
        if not self._open:
            raise ClosedError(self.path)
        return self._storage

    def _writable(self) -> JournaledStorage:
        storage = self._ready()
        if self.read_only:
            raise ReadOnlyError(self.path)
        return storage
