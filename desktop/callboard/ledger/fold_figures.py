"""The fold's steps for figures beside the calls: chances that editors gave, and returns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from callboard.ledger import events as ev
from callboard.ledger.board import Board, Chance, Returned, Step


def _chances_given(board: Board, event: ev.ChancesGiven) -> Step:
    known = {u: chance for u, chance in board.common.chances.items() if u not in event.touched}
    fresh = {
        chance.unit: Chance(
            ticket=chance.ticket, parts=chance.parts, of=chance.of, source=event.source
        )
        for chance in event.chances
    }
    return {}, replace(board.common, chances={**known, **fresh})


def _returns_entered(board: Board, event: ev.ReturnsEntered) -> Step:
    known = board.common.returns
    fresh = {
        found.unit: Returned(
            votes=found.votes,
            total=found.total,
            expected=found.expected,
            source=event.source,
            at=event.at,
            before=known[found.unit].votes if found.unit in known else {},
        )
        for found in event.returns
    }
    return {}, replace(board.common, returns={**known, **fresh})


STEPS: dict[type, Callable[[Board, Any], Step]] = {
    ev.ChancesGiven: _chances_given,
    ev.ReturnsEntered: _returns_entered,
}
