"""Documents that are only ever added to, in little memory: all but the newest are packed."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import overload

from callboard.ledger.packing import pack, unpack

BLOCK = 16 * 1024  # bytes of documents that are packed together: some fifty events


class Archive(Sequence[bytes]):
    """A sequence of documents, each the very bytes that it came as.

    What a file brought stays as it was read, because a long desk has to open and to be written
    quickly. What is added lies open while it is new, and is packed then: reading it costs what
    unpacking a block costs, unless that block was one of the last to be read.
    """

    def __init__(self, documents: Iterable[bytes] = ()) -> None:
        """Begin with what a file brought."""
        self._read = tuple(documents)
        self._blocks: list[bytes] = []
        self._starts = array("Q")  # place of the first document of each block
        self._newest = len(self._read)  # place of the first document that lies open
        self._open: list[bytes] = []
        self._weight = 0  # bytes that lie open

    def append(self, document: bytes) -> None:
        """Add a document at the end."""
        self._open.append(document)
        self._weight += len(document)
        if self._weight >= 2 * BLOCK and len(self._open) > 1:
            self._pack()

    def copy(self) -> Archive:
        """The documents up to now, whatever is added to this later; what is in them is shared."""
        other = Archive()
        other._read, other._blocks = self._read, self._blocks[:]
        other._starts, other._newest = self._starts[:], self._newest
        other._open, other._weight = self._open[:], self._weight
        return other

    def __len__(self) -> int:
        """How many documents there are."""
        return self._newest + len(self._open)

    @overload
    def __getitem__(self, index: int) -> bytes: ...
    @overload
    def __getitem__(self, index: slice) -> list[bytes]: ...
    def __getitem__(self, index: int | slice) -> bytes | list[bytes]:
        """One document, or a list of some."""
        if isinstance(index, slice):
            return [self._at(place) for place in range(len(self))[index]]
        return self._at(range(len(self))[index])

    def __iter__(self) -> Iterator[bytes]:
        """All documents in order."""
        yield from self._read
        for block in self._blocks:
            yield from unpack(block)
        yield from self._open

    def __eq__(self, other: object) -> bool:
        """Whether `other` is a sequence of the same documents."""
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(map(bytes.__eq__, self, other))

    __hash__ = None  # type: ignore[assignment]  # it grows

    def __repr__(self) -> str:
        """The documents, for a failed test."""
        return f"{type(self).__name__}({list(self)!r})"

    def _at(self, place: int) -> bytes:
        if place >= self._newest:
            return self._open[place - self._newest]
        if place < len(self._read):
            return self._read[place]
        block = bisect_right(self._starts, place) - 1
        return _remembered(self._blocks[block])[place - self._starts[block]]

    def _pack(self) -> None:
        """Pack the older half of what lies open."""
        old = self._open[: len(self._open) // 2]
        self._blocks.append(pack(old))
        self._starts.append(self._newest)
        self._newest += len(old)
        self._open = self._open[len(old) :]
        self._weight -= sum(map(len, old))


# As many as the history of a unit is spread over when all units are at work in turns.
_remembered = lru_cache(maxsize=32)(unpack)
