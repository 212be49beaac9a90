"""The past: positions at earlier moments of a ledger, and when those moments were."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime, timedelta

from callboard.desk.differences import Difference, differences
from callboard.desk.position import Position
from callboard.desk.positions import Positions, ReportsOn
from callboard.election.contest import Contest
from callboard.ledger.board import Board
from callboard.ledger.events import AnyEvent, UnitsCalled
from callboard.ledger.fold import fold
from callboard.ledger.ledger import CHECKPOINT, Ledger

MINUTE = timedelta(minutes=1)
_RUN = 32  # boards that stay at hand for the way back; a part of a checkpoint's stretch
_MOST_KEPT = 160  # beginnings of runs, as of ten thousand events: some megabyte
_REPLAYED = timedelta(days=1)  # a call entered so much later was put in from a record


def moment_of(event: AnyEvent) -> datetime:
    """When an event belongs in the night: a call from a record when its source made it."""
    if isinstance(event, UnitsCalled) and event.calls:
        made = event.calls[-1].when.latest
        if made is not None and event.at - made > _REPLAYED:
            return made
    return event.at


class Moments:
    """When each event was, never going back; a length is how many events have happened."""

    def __init__(self, events: Sequence[AnyEvent]) -> None:
        """Take the events of a ledger, which may grow."""
        self._events = events
        self._times: list[datetime] = []
        self.catch_up()

    def catch_up(self) -> None:
        """Take in the events that came since."""
        fresh = range(len(self._times), len(self._events))
        for event in map(self._events.__getitem__, fresh):  # never all of them at once
            moment = moment_of(event)
            if len(self._times) == 1:  # a desk made for a record begins with the record
                self._times[0] = min(self._times[0], moment)
            self._times.append(max(moment, self._times[-1]) if self._times else moment)

    def __len__(self) -> int:
        """How many events are known."""
        return len(self._times)

    def at(self, length: int) -> datetime:
        """When the last of the first `length` events was (at least one)."""
        return self._times[length - 1]

    def length_at(self, moment: datetime) -> int:
        """How many events had happened by a moment; at least the first."""
        return max(1, bisect_right(self._times, moment))

    def by_minute(self, length: int, step: int) -> int:
        """The length at the end of the next minute in which anything happened, or the last."""
        minute = _minute(self.at(length))
        if step > 0:
            if self._times[-1] >= minute + MINUTE:
                following = bisect_right(self._times, minute + MINUTE - _LEAST)
                return self._end_of(_minute(self._times[following]))
            return len(self)
        earlier = bisect_right(self._times, minute - _LEAST)
        return self._end_of(_minute(self._times[earlier - 1])) if earlier else 1

    def _end_of(self, minute: datetime) -> int:
        return self.length_at(minute + MINUTE - _LEAST)


_LEAST = timedelta(microseconds=1)


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


class Past:
    """Answers with boards and positions; remembers a run of boards and the beginnings of others.

    A leap to where it has been before so costs few folds, however far it goes.
    """

    def __init__(self, contest: Contest, ledger: Ledger, reports_on: ReportsOn) -> None:
        """Take what a desk knows."""
        self._contest = contest
        self._ledger = ledger
        self._positions = Positions(contest, reports_on)
        self._kept: dict[int, Board] = {}  # at the beginnings of runs that were come by
        self._run = -1  # which run is gone through
        self._boards: list[Board] = []  # of that run

    def board_at(self, length: int) -> Board:
        """The board after the first `length` events.

        Raises:
            IndexError: when the ledger is shorter than that.
        """
        if length == len(self._ledger):
            return self._ledger.board
        if not 0 <= length < len(self._ledger):
            raise IndexError(f"the ledger has {len(self._ledger)} events, not {length}")
        run, place = divmod(length, _RUN)
        if run != self._run:
            self._run, self._boards = run, [self._first_of(run)]
        self._boards += self._folded(self._boards[-1], run * _RUN + len(self._boards) - 1, length)
        return self._boards[place]

    def _first_of(self, run: int) -> Board:
        """The board at the beginning of a run; those of the runs on the way to it are kept."""
        near = next((n for n in range(run, -1, -1) if self._is_at_hand(n)), 0)
        board = self._kept.get(near)
        if board is None:
            board = self._keep(near, self._ledger.board_at(near * _RUN))
        for number in range(near, run):
            board = self._folded(board, number * _RUN, (number + 1) * _RUN)[-1]
            self._keep(number + 1, board)
        return board

    def _keep(self, run: int, board: Board) -> Board:
        if len(self._kept) >= _MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[run] = board
        return board

    def _is_at_hand(self, run: int) -> bool:
        return run in self._kept or run * _RUN % CHECKPOINT == 0

    def _folded(self, board: Board, first: int, last: int) -> list[Board]:
        """The boards after each event from `first` on, up to the length of `last`."""
        found: list[Board] = []
        for event in self._ledger.events[first:last]:
            board = fold(board, event)
            found.append(board)
        return found

    def changes_of(self, place: int) -> tuple[Difference, ...]:
        """What the event at that place of the ledger changed."""
        before = self.board_at(place)
        return differences(self._contest, before, self.board_at(place + 1))

    def position_at(self, length: int) -> Position:
        """The position after the first `length` events."""
        return self._positions.of(self.board_at(length))


def changed_units(before: Position, after: Position) -> tuple[str, ...]:
    """The units that look different on two positions, in the contest's order."""
    units = before.contest.electors
    if before.board.tickets != after.board.tickets:
        return tuple(units)
    return tuple(
        unit
        for unit in units
        if before.state(unit) != after.state(unit)
        or before.verdicts.get(unit) != after.verdicts.get(unit)
    )
