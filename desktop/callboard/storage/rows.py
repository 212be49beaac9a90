"""The documents of one table of an open desk, by TinyDB's ids."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping

from callboard.storage.archive import Archive
from callboard.storage.store import Batch


class Rows(Mapping[str, bytes]):
    """Documents in order, only ever added to."""

    def __init__(self, documents: Mapping[str, bytes] | None = None) -> None:
        """Begin with `documents`."""
        given = documents or {}
        self.documents = Archive(given.values())
        # Places by id, where another program gave ids out of order; else they count from 1.
        self._odd: dict[str, int] | None = None
        if any(key != str(number) for number, key in enumerate(given, 1)):
            self._odd = {key: place for place, key in enumerate(given)}

    def add(self, document: bytes) -> None:
        """Add a document at the end, under the next id."""
        if self._odd is not None:
            self._odd[str(self.next_id)] = len(self.documents)
        self.documents.append(document)

    def copy(self) -> Rows:
        """The documents up to now, whatever is added to these later."""
        other = Rows()
        other.documents = self.documents.copy()
        other._odd = None if self._odd is None else dict(self._odd)
        return other

    @property
    def next_id(self) -> int:
        """A document id that is not taken, found without looking at every one."""
        number = len(self.documents) + 1
        if self._odd is None:
            return number
        last = next(reversed(self._odd), "0")
        number = max(int(last) + 1 if last.isdecimal() else 0, number)
        while str(number) in self._odd:
            number += 1
        return number

    def __len__(self) -> int:
        """How many documents there are."""
        return len(self.documents)

    def __iter__(self) -> Iterator[str]:
        """The ids in order."""
        return iter(self._odd) if self._odd is not None else map(str, range(1, len(self) + 1))

    def __getitem__(self, key: str) -> bytes:
        """The document of that id."""
        return self.documents[self._place(key)]

    def __contains__(self, key: object) -> bool:
        """Whether a document has that id."""
        try:
            return isinstance(key, str) and self._place(key) >= 0
        except KeyError:
            return False

    def items(self) -> ItemsView[str, bytes]:
        """Ids and documents in order, each block of documents unpacked once."""
        return _Pairs(self)

    def _place(self, key: str) -> int:
        if self._odd is not None:
            return self._odd[key]
        if key.isascii() and key.isdecimal() and key[0] != "0" and int(key) <= len(self):
            return int(key) - 1
        raise KeyError(key)


Tables = dict[str, Rows]


class _Pairs(ItemsView[str, bytes]):
    """What `items` answers."""

    _mapping: Rows

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        return zip(self._mapping, self._mapping.documents, strict=True)


def rows_of(tables: Mapping[str, Mapping[str, bytes]]) -> Tables:
    """The tables that a file holds, to be added to."""
    return {
        name: documents if isinstance(documents, Rows) else Rows(documents)
        for name, documents in tables.items()
    }


def add(tables: Tables, batch: Batch) -> None:
    """Put the documents of `batch` at the ends of their tables."""
    for name, documents in batch.items():
        rows = tables.setdefault(name, Rows())
        for document in documents:
            rows.add(document)
