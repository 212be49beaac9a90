"""The ledger: all events of a desk in order, and the board at any moment of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from callboard.ledger import chain
from callboard.ledger.board import Board
from callboard.ledger.events import AnyEvent, Unrecognised
from callboard.ledger.fold import fold
from callboard.words import tr

CHECKPOINT = 512  # events between two kept boards: a past board costs at most as many folds


class Ledger:
    """Remembers events and boards; everything it answers is computed from the events."""

    def __init__(self) -> None:
        """Start an empty ledger."""
        self._events: list[AnyEvent] = []
        self._board = Board()
        self._checkpoints: list[Board] = [self._board]
        self._head = ""
        self._by_unit: dict[str, list[int]] | None = None  # built when first asked for

    @classmethod
    def of(cls, raws: Iterable[bytes]) -> tuple[Ledger, tuple[str, ...]]:
        """Read a ledger from the stored bytes of its events, in order.

        Returns the ledger and sentences on what is doubtful in it: a broken chain, kinds
        that this version does not know.

        Raises:
            msgspec.DecodeError: when an event is not readable at all.
        """
        ledger = cls()
        stored = list(raws)
        for raw in stored:
            ledger._take(chain.decode(raw))
        if stored:
            ledger._head = chain.digest(stored[-1])
        return ledger, _problems(stored, ledger._events)

    def append(self, event: AnyEvent, raw: bytes) -> Board:
        """Add an event that is already durable as `raw`; return the board after it."""
        self._head = chain.digest(raw)
        return self._take(event)

    def _take(self, event: AnyEvent) -> Board:
        self._board = fold(self._board, event)
        self._events.append(event)
        if len(self._events) % CHECKPOINT == 0:
            self._checkpoints.append(self._board)
        if self._by_unit is not None:
            self._index(len(self._events) - 1, event, self._by_unit)
        return self._board

    def __len__(self) -> int:
        """How many events there are."""
        return len(self._events)

    @property
    def board(self) -> Board:
        """The board now."""
        return self._board

    @property
    def head(self) -> str:
        """The hash of the last event; empty for an empty ledger."""
        return self._head

    @property
    def events(self) -> Sequence[AnyEvent]:
        """All events, oldest first."""
        return self._events

    def board_at(self, length: int) -> Board:
        """The board after the first `length` events.

        Raises:
            IndexError: when the ledger is shorter than that.
        """
        if not 0 <= length <= len(self._events):
            raise IndexError(f"the ledger has {len(self._events)} events, not {length}")
        if length == len(self._events):
            return self._board
        nearest = length // CHECKPOINT
        board = self._checkpoints[nearest]
        for event in self._events[nearest * CHECKPOINT : length]:
            board = fold(board, event)
        return board

    def of_unit(self, unit: str) -> tuple[AnyEvent, ...]:
        """The events that touched `unit`, and the undos of them, oldest first."""
        return tuple(self._events[index] for index in self._indexed().get(unit, ()))

    def newest_of_unit(
        self, unit: str, most: int, length: int | None = None
    ) -> tuple[tuple[AnyEvent, ...], int]:
        """The newest events of `unit`, at most so many, oldest first; and how many it has.

        With a `length`, only the first so many events of the ledger count.
        """
        places = self._indexed().get(unit, [])
        if length is not None:
            places = places[: bisect_left(places, length)]
        return tuple(self._events[index] for index in places[-most:]), len(places)

    def _indexed(self) -> dict[str, list[int]]:
        if self._by_unit is None:
            self._by_unit = {}
            for index, event in enumerate(self._events):
                self._index(index, event, self._by_unit)
        return self._by_unit

    def find(self, event_id: str) -> AnyEvent | None:
        """The event of that id, searched from the newest."""
        return next((e for e in reversed(self._events) if e.id == event_id), None)

    def _index(self, index: int, event: AnyEvent, by_unit: dict[str, list[int]]) -> None:
        for unit in event.units:
            by_unit.setdefault(unit, []).append(index)


def _problems(raws: Sequence[bytes], events: Sequence[AnyEvent]) -> tuple[str, ...]:
    problems: list[str] = []
    broken = chain.first_break(raws, events)
    if broken is not None:
        problems.append(
            tr(
                "Event {number} of {count} does not follow from the one before it: the ledger was "
                "changed outside Callboard. Everything is shown as it stands in the file; compare "
                "it with a backup before you export.",
                number=broken + 1,
                count=len(events),
            )
        )
    unknown = sorted({event.kind for event in events if isinstance(event, Unrecognised)})
    if unknown:
        problems.append(
            tr(
                "This desk has events that this version does not know ({kinds}): they are kept "
                "and shown, without effect. Install a newer Callboard to use them.",
                kinds=", ".join(unknown),
            )
        )
    return tuple(problems)
