"""Returns on a desk: entered, taken from reports, doubted, and followed by a rule."""

from __future__ import annotations

import pytest
from desks import MORNING, Clock, report
from msgspec.structs import replace

from callboard.desk import refusals
from callboard.desk.opening import memory_desk
from callboard.desk.returns import (
    doubts,
    enter_returns,
    leads_followed,
    newest_with_returns,
    take_returns,
)
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.ledger.events import ReturnsEntered, UnitVotes
from callboard.ledger.own import RETURNS
from callboard.reports.claims import Report, VoteCount


@pytest.fixture
def desk() -> Desk:
    """Return an empty desk in the morning after."""
    return memory_desk(2024, clock=Clock(MORNING))


def enter(desk: Desk, unit: str, *, total: int | None = None, **votes: int) -> None:
    """Enter the votes of a unit."""
    found = UnitVotes(unit=unit, votes=votes, total=total)
    desk.perform(enter_returns, [found], source="Georgia", by="editor")


def with_votes(name: str, *counts: VoteCount) -> Report:
    """Return a report that gives votes."""
    return replace(report(name), votes=counts)


def count(ticket: str, votes: int, unit: str = "GA", **more: object) -> VoteCount:
    """Return the votes of one ticket."""
    fields: dict[str, object] = {"unit": unit, "ticket": ticket, "votes": votes, **more}
    return VoteCount(surname=ticket.title(), **fields)  # type: ignore[arg-type]


def test_votes_are_entered_as_an_event_and_change_no_call(desk: Desk) -> None:
    """With words for the log; an undo takes them back."""
    change = desk.perform(
        enter_returns,
        [UnitVotes(unit="GA", votes={"harris": 40, "trump": 50}, total=95, expected=634)],
        source="Georgia",
    )
    assert change is not None
    assert desk.words(change.event) == "entered returns of Georgia (Georgia)"
    found = desk.board.common.returns["GA"]
    assert (dict(found.votes), found.total, found.expected) == (
        {"harris": 40, "trump": 50},
        95,
        634,
    )
    assert desk.position.state("GA").status is Status.OPEN
    desk.undo()
    assert desk.board.common.returns == {}


def test_the_same_votes_again_are_no_event(desk: Desk) -> None:
    """Nothing has changed."""
    enter(desk, "GA", harris=40)
    length = len(desk.ledger)
    enter(desk, "GA", harris=40)
    assert len(desk.ledger) == length


@pytest.mark.parametrize(
    ("votes", "refusal"),
    [
        (UnitVotes(unit="XX", votes={}), refusals.UnknownUnit),
        (UnitVotes(unit="GA", votes={"harris": -1}), refusals.BadVotes),
        (UnitVotes(unit="GA", votes={}, total=-1), refusals.BadVotes),
        (UnitVotes(unit="GA", votes={}, expected=1001), refusals.BadVotes),
    ],
)
def test_what_cannot_be_is_refused(
    desk: Desk, votes: UnitVotes, refusal: type[refusals.Refused]
) -> None:
    """With the unit in words."""
    with pytest.raises(refusal):
        desk.perform(enter_returns, [votes], source="Georgia")


def test_votes_have_a_source(desk: Desk) -> None:
    """It is shown beside them."""
    with pytest.raises(refusals.SourceMissing):
        desk.perform(enter_returns, [UnitVotes(unit="GA", votes={"harris": 1})], source=" ")


# From reports


def test_a_report_s_votes_are_taken_as_one_act(desk: Desk) -> None:
    """With its source, and the expected vote in tenths of a per cent."""
    table = with_votes(
        "AP votes",
        count("harris", 40, total=100, expected_pct=63.4),
        count("trump", 50, total=100, expected_pct=63.4),
        count("harris", 7, unit="NC", expected=70),
        count("trump", 9, unit="TX", whole=False),
    )
    desk.import_report(table)
    change = take_returns(desk, table, desk.contest.electors)
    assert change is not None
    assert isinstance(change.event, ReturnsEntered)
    assert (change.event.report, change.event.source) == (table.id, "AP votes")
    returns = desk.board.common.returns
    assert (dict(returns["GA"].votes), returns["GA"].total, returns["GA"].expected) == (
        {"harris": 40, "trump": 50},
        100,
        634,
    )
    assert returns["NC"].expected == 100
    assert "TX" not in returns  # only a part of it
    assert take_returns(desk, table, desk.contest.electors) is None


def test_the_newest_report_with_votes_in_the_unit_is_offered(desk: Desk) -> None:
    """A later one without any is passed over."""
    first, second = with_votes("A", count("harris", 1)), with_votes("B", count("harris", 2))
    assert newest_with_returns([first, second, report("C")], "GA") is second
    assert newest_with_returns([first, second], "TX") is None


# Doubts


def test_a_winner_who_does_not_lead_is_doubtful(desk: Desk) -> None:
    """With both names."""
    desk.call(["GA"], "harris", source="AP")
    enter(desk, "GA", harris=1000, trump=2234)
    assert doubts(desk.position, "GA") == ("Called for Harris, but Trump leads by 1,234.",)


def test_votes_that_fell_are_doubtful(desk: Desk) -> None:
    """Against the time before."""
    enter(desk, "GA", harris=40, trump=50)
    enter(desk, "GA", harris=39, trump=51)
    assert doubts(desk.position, "GA") == ("Harris fell from 40 to 39.",)
    enter(desk, "GA", harris=41)
    assert doubts(desk.position, "GA") == ()  # of who is not listed nothing is known


def test_more_than_all_votes_are_doubtful(desk: Desk) -> None:
    """One alone, or all together."""
    enter(desk, "GA", harris=60, trump=50, total=100)
    assert doubts(desk.position, "GA") == (
        "The shares add up to more than 100%: 110 votes are listed, 100 are the total.",
    )
    enter(desk, "NC", harris=160, total=100)
    assert doubts(desk.position, "NC") == (
        "Harris has more than 100%: 160 votes are listed, 100 are the total.",
    )


def test_districts_that_do_not_add_up_are_doubtful(desk: Desk) -> None:
    """Once the state and all of its districts have come in."""
    enter(desk, "ME", harris=30, trump=20)
    enter(desk, "ME-1", harris=18, trump=8)
    assert doubts(desk.position, "ME") == ()
    enter(desk, "ME-2", harris=11, trump=12)
    assert doubts(desk.position, "ME") == ("The districts give Harris 29 in all, the state 30.",)


# The rule


def test_returns_set_a_unit_to_leading_in_the_rule_s_name(desk: Desk) -> None:
    """An event for each ticket; a call is left alone, and so is what an editor decided."""
    desk.call(["TX"], "trump", source="AP")
    desk.set_status(["NC"], Status.TOO_CLOSE)
    for unit in ("GA", "TX", "NC", "MI"):
        enter(desk, unit, harris=40, trump=50)
    enter(desk, "MI", harris=60, trump=50)
    assert len(leads_followed(desk, desk.contest.electors)) == 2
    state = desk.position.state("GA")
    assert (state.status, state.ticket, state.source) == (Status.LEADING, "trump", RETURNS)
    assert desk.position.state("MI").ticket == "harris"
    assert desk.position.state("TX").status is Status.CALLED
    assert desk.position.state("NC").status is Status.TOO_CLOSE
    assert leads_followed(desk, desk.contest.electors) == ()


def test_a_lead_that_changes_is_followed(desk: Desk) -> None:
    """As long as it was the rule that set it."""
    enter(desk, "GA", harris=40, trump=50)
    leads_followed(desk, ["GA"])
    enter(desk, "GA", harris=60, trump=55)
    leads_followed(desk, ["GA"])
    assert desk.position.state("GA").ticket == "harris"
    desk.set_status(["GA"], Status.LEADING, ticket="trump", source="AP")
    assert leads_followed(desk, ["GA"]) == ()


def test_a_tie_or_somebody_on_no_ticket_leads_nothing(desk: Desk) -> None:
    """The unit stays as it is."""
    enter(desk, "GA", harris=50, trump=50)
    enter(desk, "NC", harris=1, trump=1)
    desk.perform(enter_returns, [UnitVotes(unit="UT", votes={"Evan McMullin": 9})], source="Utah")
    assert leads_followed(desk, ["GA", "NC", "UT"]) == ()
