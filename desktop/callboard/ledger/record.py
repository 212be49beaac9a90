"""The record: the events of a ledger, each read from its bytes when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import overload

from callboard.ledger import chain
from callboard.ledger.events import AnyEvent


class Record(Sequence[AnyEvent]):
    """The first events of `raws`; it keeps none of them, so a long past costs no memory."""

    def __init__(self, raws: Sequence[bytes]) -> None:
        """Begin before the first event."""
        self._raws = raws
        self._length = 0

    def grow(self) -> None:
        """Let one more of the bytes count."""
        self._length += 1

    def __len__(self) -> int:
        """How many events there are."""
        return self._length

    @overload
    def __getitem__(self, index: int) -> AnyEvent: ...
    @overload
    def __getitem__(self, index: slice) -> list[AnyEvent]: ...
    def __getitem__(self, index: int | slice) -> AnyEvent | list[AnyEvent]:
        """One event, or a list of some."""
        if isinstance(index, slice):
            return [chain.decode(self._raws[place]) for place in range(self._length)[index]]
        return chain.decode(self._raws[range(self._length)[index]])

    def __iter__(self) -> Iterator[AnyEvent]:
        """All events in order."""
        return map(chain.decode, islice(self._raws, self._length))
