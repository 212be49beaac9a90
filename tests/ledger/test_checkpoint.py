"""Checkpoints: boards come back as they were, and long ledgers are folded from them."""

from __future__ import annotations

from random import Random

from nights import NIGHT, Scribe

from callboard.ledger import events as ev
from callboard.ledger.board import Board
from callboard.ledger.checkpoint import checkpoint
from callboard.ledger.fold import fold
from callboard.ledger.ledger import CHECKPOINT, Ledger
from callboard.ledger.sources import Risk

UNITS = ("GA", "NC", "ME-2", "PA", "MI")


def varied() -> Scribe:
    """A board on which a unit is in every state that is kept with it."""
    scribe = Scribe()
    scribe.call("trump", "GA", note="close")
    scribe.retract("GA")
    scribe.add(ev.ConflictResolved, touched=("PA",), ticket=None, reports_for=("r1", "r2"))
    ruled = ev.Call(
        unit="NC",
        ticket="harris",
        when=ev.When(not_before=NIGHT, not_after=NIGHT),
        reports=("r1",),
        basis="r1 line 4",
        rule="auto:AP",
        risk=Risk.HOLD,
    )
    scribe.add(ev.UnitsCalled, calls=(ruled,), source="AP")
    scribe.call("trump", "MI")
    scribe.undo()
    return scribe


def test_a_kept_board_comes_back() -> None:
    """With what units were called from, retracted for and resolved by, and what can be undone."""
    board = varied().board
    assert checkpoint(board).board == board


def test_boards_of_a_long_ledger() -> None:
    """Around each checkpoint, and beyond the last, a past board is the fold of its events."""
    scribe, chance = Scribe(), Random(4)
    while len(scribe.raws) < 2 * CHECKPOINT + 20:
        step = chance.randrange(5)
        if step == 0:
            scribe.undo()
        elif step == 1:
            scribe.redo()
        else:
            call(scribe, chance)
    again, _ = Ledger.of(scribe.raws)
    board, last = Board(), len(scribe.raws)
    looked_at = {k * CHECKPOINT + step for k in (1, 2) for step in (-1, 0, 1)} | {last}
    for length, event in enumerate(again.events, 1):
        board = fold(board, event)
        if length in looked_at:
            assert scribe.ledger.board_at(length) == again.board_at(length) == board


def call(scribe: Scribe, chance: Random) -> None:
    """Call a unit for somebody."""
    scribe.call(chance.choice(("harris", "trump")), chance.choice(UNITS))
