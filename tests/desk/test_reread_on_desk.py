"""Sources read again on a desk: replaced, refused when the same, never changing our calls."""

from __future__ import annotations

from typing import Any

import pytest
from desks import Clock, report
from msgspec.structs import replace

from callboard.desk import refusals
from callboard.desk.opening import memory_desk
from callboard.desk.past import Past
from callboard.desk.service import Desk
from callboard.desk.settled import disputed_units
from callboard.ledger.events import ReportReplaced
from callboard.reports.claims import Report
from callboard.reports.reconcile import Verdict


def page(number: int, **winners: Any) -> Report:
    """One reading of the same page."""
    return replace(report("Page", source="AP", **winners), id=f"r-{number}", sha256=str(number))


@pytest.fixture
def desk() -> Desk:
    """A desk with a first reading of a page, and our call of Georgia."""
    desk = memory_desk(2024, clock=Clock())
    desk.import_report(page(1, GA="trump", OH="trump"))
    desk.call(["GA"], "trump", source="AP")
    return desk


def verdict(desk: Desk, unit: str) -> Verdict:
    """The verdict on a unit."""
    return desk.position.verdicts[unit].verdict


def test_a_new_reading_takes_the_place_of_the_one_before(desk: Desk) -> None:
    """One report remains, and the ledger counts what is new and what is gone."""
    desk.import_report(page(2, GA="trump", TX="trump"))
    assert [r.id for r in desk.reports] == ["r-2"]
    event = desk.ledger.events[-1]
    assert isinstance(event, ReportReplaced)
    assert (event.new, event.changed, event.withdrawn, event.units) == (1, 0, 1, ("TX", "OH"))
    assert desk.words(event) == "read Page again (1 new, 1 withdrawn)"


def test_a_withdrawn_call_turns_the_unit_amber_and_changes_nothing(desk: Desk) -> None:
    """Our call stands; the unit waits for a decision."""
    desk.import_report(page(2, OH="trump"))
    assert verdict(desk, "GA") is Verdict.RETRACTED
    assert desk.position.winner("GA") is not None
    assert disputed_units(desk.position) == ("GA",)


def test_a_decision_on_a_withdrawn_call_outlasts_further_readings(desk: Desk) -> None:
    """Decided is decided until the source says something else of the unit."""
    desk.import_report(page(2, OH="trump"))
    desk.resolve("GA", "trump", ground="The page dropped its table")
    desk.import_report(page(3, OH="trump", TX="trump"))
    assert disputed_units(desk.position) == ()
    desk.import_report(page(4, GA="harris"))
    assert disputed_units(desk.position) == ("GA", "OH", "TX")


def test_the_same_bytes_again_are_refused(desk: Desk) -> None:
    """Reading an unchanged source changes nothing."""
    with pytest.raises(refusals.ReportAlreadyHere):
        desk.import_report(page(1, GA="trump", OH="trump"))


def test_undo_brings_the_reading_before_back(desk: Desk) -> None:
    """A new reading is one act."""
    desk.import_report(page(2, OH="trump"))
    desk.undo()
    assert [r.id for r in desk.reports] == ["r-1"]
    assert verdict(desk, "GA") is Verdict.SINGLE_SOURCE


def test_a_source_that_returns_to_earlier_bytes_is_a_reading_of_its_own(desk: Desk) -> None:
    """What it withdrew in between is remembered, and the first reading stays as it was."""
    desk.import_report(page(2, TX="trump"))
    desk.import_report(page(1, GA="trump", OH="trump"))
    assert verdict(desk, "TX") is Verdict.RETRACTED
    first = Past(desk.contest, desk.ledger, desk.reports_on).position_at(2)
    assert first.verdicts["TX"].verdict is Verdict.SILENT


def test_the_clipboard_is_never_read_again() -> None:
    """Two pasted texts are two reports."""
    desk = memory_desk(2024, clock=Clock())
    for number in (1, 2):
        desk.import_report(replace(page(number, OH="trump"), path="clipboard"))
    assert len(desk.reports) == 2
