"""The position: everything a view shows of one moment, computed once, never by a view."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from callboard.election.contest import Contest, Ticket
from callboard.election.holding import Change, change
from callboard.election.race import Race, race
from callboard.election.tally import Tally, tally
from callboard.ledger.board import Board, UnitState
from callboard.reports.reconcile import UnitVerdict


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """A board with its sums and its verdicts."""

    contest: Contest
    board: Board
    tally: Tally
    race: Race
    verdicts: Mapping[str, UnitVerdict]
    splits: Mapping[str, Mapping[str, int]] = {}  # units divided between tickets, in a scenario

    def state(self, unit: str) -> UnitState:
        """Where `unit` stands."""
        return self.board.state(unit)

    def winner(self, unit: str) -> Ticket | None:
        """The ticket that `unit` is called or certified for."""
        state = self.board.state(unit)
        if state.ticket is None or not state.status.is_won:
            return None
        return self.board.ticket(state.ticket)

    def change(self, unit: str) -> Change:
        """Whether the winner of `unit` holds or gains it; a divided unit has no winner."""
        if unit in self.splits:
            return Change.NONE
        return change(self.contest, unit, self.winner(unit))

    @property
    def called_units(self) -> int:
        """How many units are called or certified."""
        return sum(1 for unit in self.contest.electors if self.board.state(unit).status.is_won)

    @property
    def election_call_in_doubt(self) -> bool:
        """Whether the election is called for a ticket that has no majority now."""
        call = self.board.common.election_call
        return call is not None and self.tally.needs(call.ticket) > 0


def position(contest: Contest, board: Board, verdicts: Mapping[str, UnitVerdict]) -> Position:
    """Compute what `board` shows."""
    sums = tally(contest, board.units, board.common.cast)
    last = board.common.last_called
    return Position(
        contest=contest,
        board=board,
        tally=sums,
        race=race(contest, board.tickets, board.units, sums, last),
        verdicts=verdicts,
    )
