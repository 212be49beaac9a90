"""The difference of two boards in words."""

from __future__ import annotations

from pathlib import Path

from desks import new_desk

from callboard.desk.differences import differences
from callboard.desk.returns import enter_returns
from callboard.desk.service import Desk
from callboard.election.tally import ABSTAINED
from callboard.ledger.events import UnitVotes


def said(desk: Desk, first: int, last: int) -> list[str]:
    """Return what differs between two lengths of a desk's ledger."""
    boards = desk.ledger.board_at(first), desk.ledger.board_at(last)
    return [one.words for one in differences(desk.contest, *boards)]


def test_a_call_is_told_with_what_was_before(tmp_path: Path) -> None:
    """Who was called, on whose word and when, after what the unit was before."""
    desk = new_desk(tmp_path)
    desk.call(["GA"], "trump", source="AP")
    assert said(desk, 1, 2) == ["Georgia: not called → called for Trump, AP 12:58 am"]


def test_the_same_board_differs_in_nothing(tmp_path: Path) -> None:
    """A call that was undone leaves no difference."""
    desk = new_desk(tmp_path)
    desk.call(["GA"], "trump", source="AP")
    desk.undo()
    assert said(desk, 1, 3) == []


def test_a_note_alone_is_told(tmp_path: Path) -> None:
    """Where a unit stands as before, what else changed is said."""
    desk = new_desk(tmp_path)
    desk.note(["GA"], "Recount")
    assert said(desk, 1, 2) == ["Georgia: nothing noted → note “Recount”"]


def test_the_ballot_and_the_election_are_told_last(tmp_path: Path) -> None:
    """What belongs to no unit follows the units."""
    desk = new_desk(tmp_path)
    units = [unit for unit in desk.contest.electors if unit != "WY"]
    desk.call(units, "trump", source="AP", reason="A drill")
    desk.call_election("trump", source="AP")
    desk.call(["WY"], "trump", source="AP")
    assert said(desk, 2, 4)[0].startswith("Wyoming: ")
    assert said(desk, 2, 4)[1:] == ["The election: not called → called for Trump"]


def test_votes_and_electors_as_cast_are_told(tmp_path: Path) -> None:
    """What stands beside a unit's state is a difference too, though its standing is the same."""
    desk = new_desk(tmp_path)
    desk.call(["DE"], "harris", source="AP")
    desk.cast("DE", {"harris": 2, ABSTAINED: 1})
    votes = UnitVotes(unit="DE", votes={"trump": 900, "harris": 1200})
    desk.perform(enter_returns, [votes], source="AP")
    assert said(desk, 2, 4) == [
        "Delaware, votes: none → Harris 1,200, Trump 900",
        "Delaware, electors as cast: none → Harris 2, blank 1",
    ]
