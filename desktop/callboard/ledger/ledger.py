"""The ledger: all events of a desk in order, and the board at any moment of them."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from callboard.ledger import chain
from callboard.ledger.board import Board
from callboard.ledger.checkpoint import Checkpoint, checkpoint
from callboard.ledger.events import AnyEvent, Unrecognised
from callboard.ledger.fold import fold
from callboard.ledger.record import Record
from callboard.words import tr

CHECKPOINT = 256  # events between two kept boards: a past board costs at most as many folds


class Ledger:
    """Follows the bytes of its events, which whoever made them durable keeps.

    What it remembers is where which unit was touched, what stands, and a board now and then;
    everything else that it answers is read from the bytes again.
    """

    def __init__(self, raws: Sequence[bytes]) -> None:
        """Begin before the first event of `raws`; see `follow`."""
        self._raws = raws
        self._events = Record(raws)
        self._board = Board()
        self._checkpoints: list[Checkpoint] = [checkpoint(self._board)]
        self._head = ""
        self._by_unit: dict[str, array[int]] = defaultdict(_places)  # of events that touched it
        self._standing = bytearray()  # for each event whether it stands

    @classmethod
    def of(cls, raws: Sequence[bytes]) -> tuple[Ledger, tuple[str, ...]]:
        """Read a ledger from the stored bytes of its events, in order.

        Returns the ledger and sentences on what is doubtful in it: a broken chain, kinds
        that this version does not know.

        Raises:
            msgspec.DecodeError: when an event is not readable at all.
        """
        ledger = cls(raws)
        broken, unknown, before = None, set(), b""
        for place, raw in enumerate(raws):
            event = chain.decode(raw)
            ledger._take(event)
            if broken is None and not chain.follows(event, before):
                broken = place
            if isinstance(event, Unrecognised):
                unknown.add(event.kind)
            before = raw
        ledger._head = chain.digest(before) if before else ""
        return ledger, tuple(_problems(broken, len(ledger), unknown))

    def follow(self) -> Board:
        """Take in the events that became durable since; return the board after them."""
        for raw in self._raws[len(self) :]:
            self._take(chain.decode(raw))
            self._head = chain.digest(raw)
        return self._board

    def _take(self, event: AnyEvent) -> None:
        for unit in event.units:
            self._by_unit[unit].append(self._board.length)
        self._board = board = fold(self._board, event)
        self._events.grow()
        self._standing.append(True)
        for act, stands in ((board.undone, False), (board.done, True)):
            if act is not None and act.event == event.id:
                self._standing[act.place] = stands
        if board.length % CHECKPOINT == 0:
            self._checkpoints.append(checkpoint(board))

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

    def stands(self, place: int) -> bool:
        """Whether the event at that place was not taken back, or that was undone again."""
        return bool(self._standing[place])

    def board_at(self, length: int) -> Board:
        """The board after the first `length` events.

        Raises:
            IndexError: when the ledger is shorter than that.
        """
        if not 0 <= length <= len(self):
            raise IndexError(f"the ledger has {len(self)} events, not {length}")
        if length == len(self):
            return self._board
        nearest = length // CHECKPOINT
        board = self._checkpoints[nearest].board
        for event in self._events[nearest * CHECKPOINT : length]:
            board = fold(board, event)
        return board

    def of_units(self, units: Collection[str]) -> Iterator[AnyEvent]:
        """The events that touched any of `units`, and the undos of them, oldest first."""
        places = {place for unit in units for place in self._by_unit.get(unit, ())}
        return map(self._events.__getitem__, sorted(places))

    def newest_of_unit(
        self, unit: str, most: int, length: int | None = None
    ) -> tuple[tuple[AnyEvent, ...], int]:
        """The newest events of `unit`, at most so many, oldest first; and how many it has.

        With a `length`, only the first so many events of the ledger count.
        """
        places = self._by_unit.get(unit, _places())
        total = len(places) if length is None else bisect_left(places, length)
        newest = places[max(0, total - most) : total]
        return tuple(self._events[place] for place in newest), total


def _places() -> array[int]:
    return array("I")


def _problems(broken: int | None, count: int, unknown: Iterable[str]) -> Iterator[str]:
    if broken is not None:
        yield tr(
            "Event {number} of {count} does not follow from the one before it: the ledger was "
            "changed outside Callboard. Everything is shown as it stands in the file; compare "
            "it with a backup before you export.",
            number=broken + 1,
            count=count,
        )
    if unknown:
        yield tr(
            "This desk has events that this version does not know ({kinds}): they are kept "
            "and shown, without effect. Install a newer Callboard to use them.",
            kinds=", ".join(sorted(unknown)),
        )
