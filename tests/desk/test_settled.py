"""Whether a disagreement is decided, and still stands as decided."""

from __future__ import annotations

import pytest
from desks import Clock, report

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.desk.settled import disputed_units, settlement


@pytest.fixture
def desk() -> Desk:
    """Return a desk on which two reports differ on Georgia and agree on Ohio."""
    desk = memory_desk(2024, clock=Clock())
    desk.import_report(report("A", GA="harris", OH="trump"))
    desk.import_report(report("B", GA="trump", OH="trump"))
    return desk


def test_an_undecided_conflict_is_disputed(desk: Desk) -> None:
    """Only units on which the reports differ wait for a decision."""
    assert disputed_units(desk.position) == ("GA",)


def test_a_decision_settles(desk: Desk) -> None:
    """Resolved for a ticket: nothing waits, and the ground is known."""
    desk.resolve("GA", "trump", ground="AP says so")
    assert disputed_units(desk.position) == ()
    found = settlement(desk.position, "GA")
    assert found is not None
    assert found.ground == "AP says so"


def test_holding_settles_too(desk: Desk) -> None:
    """To hold is a decision."""
    desk.resolve("GA", None, ground="Waiting for the count")
    assert disputed_units(desk.position) == ()


def test_a_new_report_reopens_the_question(desk: Desk) -> None:
    """A decision covers the reports that were weighed, no later one."""
    desk.resolve("GA", "trump", ground="AP says so")
    desk.import_report(report("C", GA="harris"))
    assert disputed_units(desk.position) == ("GA",)


def test_a_retraction_reopens_the_question(desk: Desk) -> None:
    """When the call that was decided for is taken back, the conflict is open again."""
    desk.resolve("GA", "trump", ground="AP says so")
    desk.retract(["GA"], reason="Called in error")
    assert disputed_units(desk.position) == ("GA",)


def test_a_call_after_holding_reopens_the_question(desk: Desk) -> None:
    """Held, then called against a report: that is a conflict again."""
    desk.resolve("GA", None, ground="Waiting for the count")
    desk.call(["GA"], "harris", source="AP")
    assert disputed_units(desk.position) == ("GA",)


def test_undoing_the_decision_reopens_the_question(desk: Desk) -> None:
    """An undone resolution settles nothing."""
    desk.resolve("GA", "trump", ground="AP says so")
    desk.undo()
    assert disputed_units(desk.position) == ("GA",)
