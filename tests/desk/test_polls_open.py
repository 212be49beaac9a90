"""Calls before polls close, and the rule that sets units to too early when they do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from desks import Clock, report

from callboard.desk import refusals
from callboard.desk.closing import polls_closed
from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.precision import Precision
from callboard.election.status import Status
from callboard.ledger.events import StatusesSet, When
from callboard.ledger.own import POLLS_CLOSED
from callboard.ledger.sources import Risk, Source

BEFORE = datetime(2024, 11, 5, 23, 40, tzinfo=UTC)  # 6:40 pm Eastern: Georgia closes at 7
AFTER = datetime(2024, 11, 6, 0, 0, tzinfo=UTC)


def desk_at(moment: datetime, year: int = 2024) -> tuple[Desk, Clock]:
    """Return an empty desk at a moment, and its clock."""
    clock = Clock(moment)
    return memory_desk(year, clock=clock), clock


def test_a_call_before_the_last_closing_needs_a_reason() -> None:
    """The refusal says when the polls close."""
    desk, _ = desk_at(BEFORE)
    with pytest.raises(refusals.PollsOpen, match=r"The last polls in Georgia close at 7:00 pm ET"):
        desk.call(["GA"], "trump", source="AP")
    change = desk.call(["GA"], "trump", source="AP", reason="Source called it early")
    assert change is not None
    assert change.event.reason == "Source called it early"


def test_a_call_that_was_made_after_the_closing_needs_none() -> None:
    """What counts is the time of the call."""
    desk, _ = desk_at(AFTER)
    assert desk.call(["GA"], "trump", source="AP") is not None


def test_a_call_entered_late_for_an_early_time_needs_one_too() -> None:
    """A time typed before the closing is before the closing."""
    desk, _ = desk_at(AFTER + timedelta(hours=5))
    with pytest.raises(refusals.PollsOpen):
        desk.call(["GA"], "trump", source="AP", when=When(at=BEFORE))


def test_a_time_known_only_by_bounds_counts_by_the_later_one() -> None:
    """By then the call stood for certain."""
    desk, _ = desk_at(AFTER + timedelta(hours=5))
    when = When(precision=Precision.BOUND, not_before=BEFORE, not_after=AFTER)
    assert desk.call(["GA"], "trump", source="AP", when=when) is not None


def test_a_call_that_stands_is_not_asked_about_again() -> None:
    """Only what is new is checked."""
    desk, _ = desk_at(BEFORE)
    desk.call(["GA"], "trump", source="AP", reason="Rehearsal")
    assert desk.call(["GA"], "trump", source="AP") is None


@pytest.mark.parametrize("moment", [BEFORE - timedelta(days=2), BEFORE + timedelta(days=700)])
def test_practice_and_past_nights_are_not_hindered(moment: datetime) -> None:
    """Only election day itself counts."""
    desk, _ = desk_at(moment)
    assert desk.call(["GA", "AK"], "trump", source="AP") is not None


@pytest.mark.parametrize("year", [2020, 2024])
def test_a_network_s_night_is_replayed_without_a_reason(year: int) -> None:
    """AP never called a state before its last polls had closed."""
    assert memory_desk(year, start=Replay.NETWORK).position.called_units == 56


def test_accepting_reports_before_the_closing_needs_a_reason_too() -> None:
    """Whatever the reports agree on."""
    desk, _ = desk_at(BEFORE)
    desk.import_report(report("A", GA="trump"))
    desk.import_report(report("B", GA="trump"))
    with pytest.raises(refusals.PollsOpen):
        desk.accept(["GA"])
    assert desk.accept(["GA"], reason="Rehearsal") is not None


def test_no_rule_calls_a_unit_whose_polls_are_open() -> None:
    """There is nobody to give the reason."""
    desk, _ = desk_at(BEFORE)
    desk.set_source(Source(name="AP", accepts=(Risk.HOLD, Risk.GAIN)))
    desk.import_report(report("AP", GA="trump"))
    assert desk.position.winner("GA") is None


# The rule at closing


def test_units_become_too_early_when_their_polls_close() -> None:
    """Those of which nothing was said; in the rule's own name."""
    desk, clock = desk_at(BEFORE)
    assert polls_closed(desk) is None
    desk.set_status(["VA"], Status.TOO_CLOSE)
    clock.time = AFTER
    change = polls_closed(desk)
    assert change is not None
    assert isinstance(change.event, StatusesSet)
    assert set(change.event.touched) == {"GA", "IN", "KY", "SC", "VT"}
    assert (desk.position.state("GA").status, desk.position.state("GA").source) == (
        Status.TOO_EARLY,
        POLLS_CLOSED,
    )
    assert polls_closed(desk) is None


def test_what_an_editor_takes_back_stays_taken_back() -> None:
    """The rule acts on each unit once."""
    desk, _ = desk_at(AFTER)
    assert polls_closed(desk) is not None
    desk.undo()
    assert desk.position.state("GA").status is Status.OPEN
    assert polls_closed(desk) is None


def test_the_rule_leaves_nights_of_other_years_alone() -> None:
    """An empty desk of 2024 opened in 2026 stays empty."""
    desk, _ = desk_at(AFTER + timedelta(days=700))
    assert polls_closed(desk) is None
