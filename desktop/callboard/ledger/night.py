"""The night: electors per ticket over time, kept in step with the acts of a ledger."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

import msgspec

from callboard.ledger.board import Act, Board, UnitState


class Turn(msgspec.Struct, frozen=True):
    """One moment at which electors were won or taken back."""

    at: datetime
    deltas: tuple[tuple[str, int], ...]  # ticket id, electors more (or fewer)


class Followed(msgspec.Struct, frozen=True):
    """What following a board has done to the night."""

    added: tuple[Turn, ...] = ()
    removed: tuple[Turn, ...] = ()


class Night:
    """The turns that stand, in order of time; follows a board by what is new on it."""

    def __init__(self, electors: Mapping[str, int]) -> None:
        """Take the electors of each unit; the night starts empty."""
        self._electors = electors
        self._acts: list[tuple[Act, tuple[Turn, ...]]] = []  # in order of the ledger
        self.turns: list[Turn] = []  # in order of time

    def follow(self, board: Board) -> Followed:
        """Take in what changed up to `board`: a new act is added, an undone one removed."""
        new: list[Act] = []
        act = board.done
        known = {id(a): i for i, (a, _) in enumerate(self._acts[-2:], max(0, len(self._acts) - 2))}
        while act is not None and id(act) not in known:
            new.append(act)
            act = act.below
            if len(new) == 3:  # far from what is known: look at all of it
                known = {id(a): i for i, (a, _) in enumerate(self._acts)}
        keep = known[id(act)] + 1 if act is not None else 0
        removed = [turn for _, turns in self._acts[keep:] for turn in turns]
        for turn in removed:
            self._remove(turn)
        del self._acts[keep:]
        added = [turn for fresh in reversed(new) for turn in self._add(fresh)]
        return Followed(tuple(added), tuple(removed))

    def _remove(self, turn: Turn) -> None:
        place = bisect_left(self.turns, turn.at, key=lambda t: t.at)
        while self.turns[place] != turn:
            place += 1
        del self.turns[place]

    def _add(self, act: Act) -> tuple[Turn, ...]:
        turns = tuple(
            turn
            for _, before, after, electors in self._changes(act)
            if (turn := _turn(before, after, electors)) is not None
        )
        self._acts.append((act, turns))
        for turn in turns:
            if not self.turns or self.turns[-1].at <= turn.at:
                self.turns.append(turn)
            else:
                place = bisect_right(self.turns, turn.at, key=lambda t: t.at)
                self.turns.insert(place, turn)
        return turns

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
    deltas = [(ticket, sign * electors) for ticket, sign in ((lost, -1), (won, 1)) if ticket]
    return Turn(at, tuple(deltas))
