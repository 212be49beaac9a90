"""The twin of a desk file that lives in memory: the same promises, no disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from callboard import times
from callboard.storage import deskfile, journal
from callboard.storage.copies import write_copy
from callboard.storage.errors import ClosedError, ReadOnlyError
from callboard.storage.rows import Rows, Tables, add, rows_of
from callboard.storage.store import EVENTS, LARGE_JOURNAL, NOTHING, Batch, DeskHeader, batch_of


class MemoryStore:
    """A desk in memory: see `DeskStore`. What it holds ends with it, but for its copies."""

    def __init__(
        self,
        header: DeskHeader,
        *,
        path: Path = Path("untitled.callboard"),
        clock: Callable[[], datetime] = times.now,
    ) -> None:
        """Begin an empty desk; `path` is only a name."""
        self._path = path
        self._header = header
        self._tables: Tables = rows_of(deskfile.with_header({}, header))
        self._clock = clock
        self._open = True
        self._read_only = False
        self._unfolded = 0  # bytes that a journal would hold

    @property
    def path(self) -> Path:
        """What the desk is called; there is no file there."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether this is only to be looked at."""
        return self._read_only

    @property
    def problems(self) -> Sequence[str]:
        """Memory has none."""
        return ()

    def looked_at(self) -> MemoryStore:
        """The desk as it is now, read-only: what opening a file a second time gives."""
        other = MemoryStore(self._header, path=self._path, clock=self._clock)
        other._tables = {name: rows.copy() for name, rows in self._ready().items()}
        other._read_only = True
        return other

    def header(self) -> DeskHeader:
        """What the desk says of itself, now."""
        return self._header

    def events(self) -> Sequence[bytes]:
        """All events in order, each with the very bytes it was committed with."""
        return self.documents(EVENTS)

    def documents(self, table: str) -> Sequence[bytes]:
        """All documents of `table` in order; none where there is no such table."""
        return self._ready().get(table, Rows()).documents

    def commit(self, event: bytes | None, attachments: Batch = NOTHING) -> None:
        """Keep an event and what belongs to it, together or not at all."""
        tables = self._writable()
        if batch := batch_of(event, attachments):
            payload = journal.payload_of(batch)
            mark = journal.chained(payload, self._header.mark)
            add(tables, batch)
            self._advance(commits=self._header.commits + 1, mark=mark)
            self._unfolded += len(journal.line(payload, mark))

    def fold_in(self) -> None:
        """Count a generation, as a file would."""
        self._writable()
        if self._unfolded:
            self._advance(generation=self._header.generation + 1)
            self._unfolded = 0

    def fold_in_if_large(self, limit: int = LARGE_JOURNAL) -> bool:
        """Fold in when a journal would be larger than `limit` bytes; say whether it was done."""
        self._ready()
        if self._unfolded <= limit:
            return False
        self.fold_in()
        return True

    def copy_to(self, path: Path) -> None:
        """Write the desk as it is now to a real file, replacing what is there."""
        write_copy(self._ready(), path, self._path, self._clock())

    def close(self) -> None:
        """Let go of the desk. Closing again does nothing."""
        if self._open and not self._read_only:
            self.fold_in()
        self._open = False

    def _advance(self, **changes: object) -> None:
        self._header = msgspec.structs.replace(self._header, **changes)

    def _ready(self) -> Tables:
        """The tables as they are now, under today's header."""
        if not self._open:
            raise ClosedError(self._path)
        return rows_of(deskfile.with_header(self._tables, self._header))

    def _writable(self) -> Tables:
        if not self._open:
            raise ClosedError(self._path)
        if self._read_only:
            raise ReadOnlyError(self._path)
        return self._tables
