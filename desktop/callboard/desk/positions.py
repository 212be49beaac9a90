"""Boards to positions: verdicts are weighed anew only where something moved."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from callboard.desk.position import Position, position
from callboard.election.contest import Contest
from callboard.ledger.board import Board, difference
from callboard.ledger.sources import voices
from callboard.reports.claims import Report
from callboard.reports.reconcile import Attributed, UnitVerdict, claims_by_unit, verdict_of

ReportsOn = Callable[[Board], Sequence[Report]]


class Positions:
    """Goes from board to board and remembers the last one, and the claims that stood then."""

    def __init__(self, contest: Contest, reports_on: ReportsOn) -> None:
        """Take the contest, and what says which reports were there when a board stood."""
        self._contest = contest
        self._reports_on = reports_on
        self._claims: Mapping[str, Sequence[Attributed]] = {}
        self._last: Position | None = None

    def of(self, board: Board, moved: Collection[str] | None = None) -> Position:
        """What `board` shows; `moved` are the units that differ from the last one, if known."""
        units, last = self._contest.electors, self._last
        if last is None or not same_ground(last.board, board):
            self._claims = claims_by_unit(self._contest, self._reports_on(board))
            verdicts: dict[str, UnitVerdict] = {}
            fresh: Collection[str] = units
        else:
            verdicts = dict(last.verdicts)
            fresh = units.keys() & (difference(last.board, board) if moved is None else moved)
        echoes = voices(board.common.sources)
        for unit in fresh:
            claims = self._claims.get(unit, ())
            verdicts[unit] = verdict_of(unit, claims, board.state(unit), echoes)
        self._last = position(self._contest, board, verdicts)
        return self._last


def same_ground(one: Board, other: Board) -> bool:
    """Whether the same reports count in the same way on two boards."""
    first, second = one.common, other.common
    return first.reports == second.reports and first.sources == second.sources
