"""What the inspector shows of the chosen units, without a screen."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from desks import NIGHT

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.election.precision import Precision
from callboard.election.status import Status
from callboard.gui.inspector.facts import Hold, UnitFacts, facts_of
from callboard.ledger.events import When


def facts(desk: Desk, *units: str, now: datetime = NIGHT) -> UnitFacts:
    """What is shown of `units`."""
    return facts_of(desk.position, units, now)


def test_one_unit_has_its_name_and_electors(desk: Desk) -> None:
    """The title is the unit's name, beside it its electors."""
    shown = facts(desk, "GA")
    assert (shown.title, shown.electors) == ("Georgia", "16 EV")


def test_a_unit_tells_its_closing_and_previous_holder(desk: Desk) -> None:
    """Below the title stand the last closing in Eastern time and who held the unit."""
    assert facts(desk, "GA").background == "Closed 7 pm ET · Biden 2020"


def test_polls_that_are_open_are_said_to_close(desk: Desk) -> None:
    """Before the closing the verb is in the present."""
    early = datetime(2024, 11, 5, 22, tzinfo=UTC)
    assert facts(desk, "GA", now=early).background.startswith("Closes 7 pm ET")


def test_a_unit_in_two_zones_tells_both_closings(desk: Desk) -> None:
    """Texas closes at eight in the east of the state, and at nine around El Paso."""
    assert facts(desk, "TX").background == "Closed 8–9 pm ET · Trump 2020"


def test_several_units_are_counted_with_their_electors(desk: Desk) -> None:
    """Three units are one title with the sum of their electors."""
    shown = facts(desk, "GA", "PA", "NV")
    assert (shown.title, shown.electors, shown.background) == ("3 units", "41 EV", "GA, PA, NV")


def test_the_called_ticket_is_marked(desk: Desk) -> None:
    """The button of the ticket that the unit is called for says so; the other does not."""
    desk.call(["GA"], "trump", source="AP")
    harris, trump = facts(desk, "GA").tickets[:2]
    assert (harris.hold, harris.text) == (Hold.NONE, "Harris")
    assert (trump.hold, trump.text, trump.key) == (Hold.CALLED, "Trump — called", "2")


def test_a_lead_is_marked_as_a_lead(desk: Desk) -> None:
    """Leading is told apart from called."""
    desk.set_status(["GA"], Status.LEADING, ticket="trump")
    assert facts(desk, "GA").tickets[1].text == "Trump — leading"


def test_a_certified_unit_says_certified(desk: Desk) -> None:
    """A certification is more than a call."""
    desk.certify(["GA"], "trump")
    assert facts(desk, "GA").tickets[1].text == "Trump — certified"


def test_a_ticket_called_in_some_of_several_units_says_in_how_many(desk: Desk) -> None:
    """With three units chosen, two of them called, the button shows the share."""
    desk.call(["GA", "PA"], "trump", source="AP")
    trump = facts(desk, "GA", "PA", "NV").tickets[1]
    assert (trump.hold, trump.text) == (Hold.PARTLY, "Trump — in 2 of 3")
    assert trump.share == pytest.approx(2 / 3)


def test_a_call_is_told_with_its_source_time_and_gain(desk: Desk) -> None:
    """Called by whom, when, and whether it is a gain."""
    at = datetime(2024, 11, 6, 4, 20, tzinfo=UTC)
    desk.call(["GA"], "trump", source="AP", when=When(at=at, precision=Precision.ABOUT))
    assert facts(desk, "GA").standing == "Called · AP ≈ 11:20 pm ET · gain"


def test_a_retracted_unit_says_why(desk: Desk) -> None:
    """The reason of a retraction stays in sight."""
    desk.call(["GA"], "trump", source="AP")
    desk.retract(["GA"], reason="Count corrected")
    shown = facts(desk, "GA")
    assert shown.detail.startswith("Retracted the call for Trump: Count corrected (Nov 6, 2024")


def test_statuses_of_several_units_are_counted(desk: Desk) -> None:
    """What the chosen units have in common is said in one line, and no status is marked."""
    desk.call(["GA"], "trump", source="AP")
    shown = facts(desk, "GA", "PA")
    assert (shown.standing, shown.status) == ("1 called, 1 not called", None)


def test_notes_that_differ_are_not_shown_as_one(desk: Desk) -> None:
    """With different notes the field is empty and says so."""
    desk.note(["GA"], "late")
    shown = facts(desk, "GA", "PA")
    assert (shown.note, shown.note_hint) == ("", "Note for all… (2 differ)")


def test_units_of_another_election_are_left_out() -> None:
    """A selection from another desk shows what this contest has of it."""
    desk = memory_desk(1964)
    assert facts(desk, "ME-1", "GA").units == ("GA",)


def test_nothing_chosen_has_no_title(desk: Desk) -> None:
    """Without a unit there is nothing to show but the ballot."""
    shown = facts(desk)
    assert (shown.title, len(shown.tickets)) == ("", 7)
