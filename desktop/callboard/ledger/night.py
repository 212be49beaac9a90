"""The night: electors per ticket over time, kept in step with the acts of a ledger."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import chain
from operator import attrgetter

import msgspec

from callboard.ledger.acts import below
from callboard.ledger.board import Act, Board, UnitState

_FEW = 8  # turns that are put in their places one by one
_AT = attrgetter("at")


class Turn(msgspec.Struct, frozen=True):
    """One moment at which electors were won or taken back."""

    at: datetime
    deltas: tuple[tuple[str, int], ...]  # ticket id, electors more (or fewer)


class Followed(msgspec.Struct, frozen=True):
    """What following a board has done to the night."""

    added: Sequence[Turn] = ()
    removed: Sequence[Turn] = ()
    since: datetime | None = None  # the first moment at which anything is other than it was


class Night:
    """The turns that stand, in order of time; follows the boards of one ledger.

    An act has the same acts below it whenever it stands: so one that is known needs no look at
    those, however far away it is.
    """

    def __init__(self, electors: Mapping[str, int]) -> None:
        """Take the electors of each unit; the night starts empty."""
        self._electors = electors
        self._acts = array("I")  # places of acts, oldest first, those gone back behind too
        self._line: list[Turn] = []  # what these acts turn
        self._ends = array("I", [0])  # how much of it is turned before each act, and after the last
        self._standing = 0  # how many acts of the line are done
        self.turns: list[Turn] = []  # in order of time

    def follow(self, board: Board) -> Followed:
        """Take in what changed up to `board`: a new act is added, an undone one removed."""
        new: list[Act] = []
        act = board.done
        while act is not None and not self._knows(act):
            new.append(act)
            act = below(act)
        known = bisect_right(self._acts, act.place) if act is not None else 0
        before, shared = self._standing, min(known, self._standing)
        removed = self._line[self._ends[shared] : self._ends[before]]
        if new:
            self._go_another_way(known, new)
        self._standing = known + len(new)
        added = self._line[self._ends[shared] : self._ends[self._standing]]
        since = min(map(_AT, chain(added, removed)), default=None)
        if since is not None:
            self._take(added, removed, since)
        return Followed(added, removed, since)

    def _knows(self, act: Act) -> bool:
        number = bisect_left(self._acts, act.place)
        return number < len(self._acts) and self._acts[number] == act.place

    def _go_another_way(self, known: int, new: list[Act]) -> None:
        """Let other acts, the last one first, follow the first so many of the line."""
        del self._acts[known:], self._line[self._ends[known] :], self._ends[known + 1 :]
        for act in reversed(new):
            self._acts.append(act.place)
            self._line += self._turned(act)
            self._ends.append(len(self._line))

    def _turned(self, act: Act) -> Iterable[Turn]:
        for _, before, after, electors in self._changes(act):
            turn = _turn(before, after, electors)
            if turn is not None:
                yield turn

    def _take(self, added: list[Turn], removed: list[Turn], since: datetime) -> None:
        """Bring the turns up to date: few one by one, of many all after the first of them."""
        if len(added) + len(removed) > _FEW:
            place = bisect_left(self.turns, since, key=_AT)
            after = self.turns[place:]
            if len(after) == len(removed):  # all of them go
                after = []
            elif removed:
                gone = set(map(id, removed))
                after = [turn for turn in after if id(turn) not in gone]
            after += added
            after.sort(key=_AT)
            self.turns[place:] = after
            return
        for turn in removed:
            self._remove(turn)
        for turn in added:
            self.turns.insert(bisect_right(self.turns, turn.at, key=_AT), turn)

    def _remove(self, turn: Turn) -> None:
        place = bisect_left(self.turns, turn.at, key=_AT)
        while self.turns[place] is not turn:
            place += 1
        del self.turns[place]

    def _changes(self, act: Act) -> list[tuple[str, UnitState, UnitState, int]]:
        return [
            (unit, before, after, self._electors[unit])
            for unit, before, after in act.units
            if unit in self._electors
        ]


def steps(turns: Sequence[Turn], tickets: Collection[str]) -> dict[str, list[tuple[datetime, int]]]:
    """The running electors of each ticket: the moments at which they changed, with the sum."""
    sums = dict.fromkeys(tickets, 0)
    found: dict[str, list[tuple[datetime, int]]] = {ticket: [] for ticket in tickets}
    for turn in turns:
        for ticket, delta in turn.deltas:
            if ticket in sums:
                sums[ticket] += delta
                found[ticket].append((turn.at, sums[ticket]))
    return found


def _turn(before: UnitState, after: UnitState, electors: int) -> Turn | None:
    lost = before.ticket if before.status.is_won else None
    won = after.ticket if after.status.is_won else None
    at = after.when.latest
    if lost == won or at is None:
        return None
    return Turn(at, _deltas(lost, won, electors))


@lru_cache(maxsize=1024)  # a long night turns the same electors again and again
def _deltas(lost: str | None, won: str | None, electors: int) -> tuple[tuple[str, int], ...]:
    both = ((lost, -1), (won, 1))
    return tuple((ticket, sign * electors) for ticket, sign in both if ticket)
