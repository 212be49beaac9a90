"""TinyDB over a desk file with a journal: additions only, each durable at a constant cost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn, cast

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document, Table

from callboard import disk
from callboard.storage import deskfile, journal
from callboard.storage.errors import (
    ChangedBeneathError,
    DocumentsAreFinalError,
    FoldError,
    ReadOnlyError,
)
from callboard.storage.journal_writer import JournalWriter
from callboard.storage.reading import Reading
from callboard.storage.rows import Rows, Tables, add
from callboard.storage.store import DESK, Batch, DeskHeader

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


class JournaledStorage(Storage):
    """Keeps the documents as the bytes they came with; decodes them only for TinyDB's queries.

    One thread may append while another folds in: the long part of folding, writing the file
    beside the old one, holds no lock.
    """

    def __init__(self, reading: Reading, writer: JournalWriter | None) -> None:
        """Go on from what was read; without a `writer` nothing can be added."""
        self.path: Path = reading.path
        self.header: DeskHeader = reading.header
        self._tables: Tables = reading.tables
        self._writer = writer
        self._stamp = reading.stamp
        self._folded = reading.folded  # commits in the file
        self._changing = threading.Lock()  # for as long as one commit takes
        self._folding = threading.Lock()

    # What TinyDB asks of a storage

    def read(self) -> dict[str, dict[str, Any]]:
        """Everything, decoded."""
        return {name: self.read_table(name) for name in self._tables}

    def write(self, data: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
        """Take the additions in `data`; refuse when anything that is there is missing or other.

        Raises:
            DocumentsAreFinalError: when a document would be changed or removed.
        """
        for name in self._tables:
            if name not in data:
                raise DocumentsAreFinalError(self.path, name)
        self.append({name: added for name in data if (added := self._added(name, data[name]))})

    def close(self) -> None:
        """Let go of the journal, without folding in."""
        if self._writer is not None:
            self._writer.close()

    def remove_journal(self) -> None:
        """Remove the journal, where everything in it is in the file.

        Raises:
            JournalLostError: when somebody else wrote into it.
        """
        with self._changing:
            if self.header.commits == self._folded:
                try:
                    self._writable().remove()
                except OSError as error:
                    raise FoldError(self.path, error) from error

    # What TinyDB has no words for

    def raw(self, table: str) -> Sequence[bytes]:
        """The documents of `table` as bytes, in order; what is added later is seen in them."""
        return self._rows(table).documents

    def read_table(self, table: str) -> dict[str, Any]:
        """The documents of `table`, decoded, by id."""
        return {key: _decode(text) for key, text in list(self._rows(table).items())}

    def count(self, table: str) -> int:
        """How many documents `table` has."""
        return len(self._rows(table))

    def next_id(self, table: str) -> int:
        """The id that the next document of `table` gets."""
        return self._rows(table).next_id

    def append(self, batch: Batch) -> None:
        """Make all documents of `batch` durable in one write, then keep them.

        Raises:
            StorageError: when that failed; nothing has changed.
        """
        if not batch:
            return
        payload = journal.payload_of(batch)
        with self._changing:
            mark = journal.chained(payload, self.header.mark)
            self._writable().append(payload, mark)
            add(self._tables, batch)
            commits = self.header.commits + 1
            self.header = msgspec.structs.replace(self.header, commits=commits, mark=mark)

    @property
    def journal_size(self) -> int:
        """How many bytes of journal there are, or none where nothing is to be folded in."""
        if self._writer is None or self.header.commits == self._folded:
            return 0
        return self._writer.size

    def fold_in(self, *, always: bool = False) -> bool:
        """Write everything into the desk file; say whether there was anything to write.

        Raises:
            FoldError: when the disk refused; the journal still has everything.
            ChangedBeneathError: when another program wrote the file.
        """
        with self._folding:
            with self._changing:
                writer = self._writable()
                if self.header.commits == self._folded and not always:
                    return False
                header, tables = self._snapshot()
                kept = writer.size
            try:
                new = disk.write_new(self.path, deskfile.render(tables), model=self.path)
                with disk.removed_after(new):
                    self._exchange(new, header, kept)
            except OSError as error:
                raise FoldError(self.path, error) from error
            return True

    def snapshot(self) -> deskfile.Tables:
        """All tables as they are now, under a header that says so."""
        with self._changing:
            return deskfile.with_header(self._copied(), self.header)

    def _snapshot(self) -> tuple[DeskHeader, deskfile.Tables]:
        header = msgspec.structs.replace(self.header, generation=self.header.generation + 1)
        return header, deskfile.with_header(self._copied(), header)

    def _copied(self) -> Tables:
        return {name: rows.copy() for name, rows in self._tables.items()}

    def _exchange(self, new: Path, header: DeskHeader, kept: int) -> None:
        """Put the new file in place, then begin a journal with what came since its snapshot.

        In this order: between the two the old journal still fits the new file, and its
        lines that are in the file are passed over.
        """
        with self._changing:
            writer = self._writable()
            if not self._is_untouched():
                raise ChangedBeneathError(self.path)
            writer.check_replaceable()
            self._stamp = disk.put_in_place(new, self.path)
            self._folded = header.commits
            self.header = msgspec.structs.replace(self.header, generation=header.generation)
            writer.restart(header, writer.since(kept))

    def _is_untouched(self) -> bool:
        try:
            return disk.stamp_of(self.path) == self._stamp
        except FileNotFoundError:
            return False

    def _writable(self) -> JournalWriter:
        if self._writer is None:
            raise ReadOnlyError(self.path)
        return self._writer

    def _rows(self, name: str) -> Rows:
        if name == DESK:
            return Rows(deskfile.header_rows(self._tables, self.header))
        return self._tables.get(name, Rows())

    def _added(self, name: str, rows: Mapping[str, Mapping[str, Any]]) -> list[bytes]:
        """The documents in `rows` that are new, if all others are as they were."""
        known = self._rows(name)
        for key, text in known.items():
            if key not in rows or _decode(text) != rows[key]:
                raise DocumentsAreFinalError(self.path, name)
        added = [key for key in rows if key not in known]
        first = known.next_id
        if added != [str(number) for number in range(first, first + len(added))]:
            raise ValueError(f"the next document of {name} is {first}")
        return [_encode(rows[key]) for key in added]


class AppendOnlyTable(Table):
    """A table whose insert costs the same however long it is, and that forgets nothing."""

    def __init__(self, storage: Storage, name: str, cache_size: int = 0) -> None:
        """A query is not cached: a commit of the desk's would not be in its answer."""
        super().__init__(storage, name, cache_size=cache_size)

    def insert(self, document: Mapping[str, Any]) -> int:
        """Add one document durably; return its id."""
        return self.insert_multiple([document])[0]

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[int]:
        """Add documents durably, together or not at all; return their ids."""
        added = list(documents)
        first = self._desk.next_id(self.name)
        ids = list(range(first, first + len(added)))
        for number, document in zip(ids, added, strict=True):
            if isinstance(document, Document) and document.doc_id != number:
                raise ValueError(f"the next document of {self.name} is {number}")
        self._desk.append({self.name: [_encode(dict(document)) for document in added]})
        return ids

    def raw(self) -> Sequence[bytes]:
        """All documents as the bytes they were added with, in order."""
        return self._desk.raw(self.name)

    def __len__(self) -> int:
        """How many documents there are."""
        return self._desk.count(self.name)

    @property
    def _desk(self) -> JournaledStorage:
        return cast(JournaledStorage, self._storage)

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return self._desk.read_table(self.name)

    def _update_table(  # whatever it is: it would change what is there
        self,
        updater: Callable[[dict[int, Mapping[str, Any]]], None],  # noqa: ARG002
    ) -> NoReturn:
        raise DocumentsAreFinalError(self._desk.path, self.name)


class DeskDatabase(TinyDB):
    """An open desk as a TinyDB database: ask it anything, add, change nothing."""

    table_class: type[Table] = AppendOnlyTable

    def __init__(self, storage: JournaledStorage) -> None:
        """Look at the documents of `storage`."""
        super().__init__(storage=lambda: storage)

    def close(self) -> None:
        """Stop looking; the desk itself stays open until its store is closed."""
        self._opened = False
