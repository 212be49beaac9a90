"""The history of a unit in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desks import NIGHT, report
from hypothesis import given
from hypothesis import strategies as st

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.inspector.story import MOST, Story, story_of
from callboard.ledger.events import When
from callboard.ledger.sources import Risk, Source


def story(desk: Desk, unit: str = "GA", now: datetime = NIGHT) -> Story:
    """The story of `unit`."""
    events, total = desk.ledger.newest_of_unit(unit, MOST)
    tickets = desk.board.tickets
    return story_of(unit, events, desk.contest, tickets, total=total, now=now)


def texts(desk: Desk, unit: str = "GA") -> list[str]:
    """What was done, newest first."""
    return [step.text for step in story(desk, unit).steps]


def test_a_step_has_its_time_who_and_what(desk: Desk) -> None:
    """The newest step comes first, to the second, with desk and editor."""
    desk.call(["GA"], "trump", source="AP")
    step = story(desk).steps[0]
    assert (step.time, step.who) == ("12:58:06 am", "desk 1 / Ed")
    assert step.text == "called Trump (AP)"


def test_every_kind_of_step_has_its_words(desk: Desk) -> None:
    """Statuses, notes, calls, retractions and certifications are told without the unit's name."""
    desk.set_status(["GA"], Status.TOO_CLOSE)
    desk.set_status(["GA"], Status.LEADING, ticket="trump", source="Fox")
    desk.note(["GA"], "late")
    desk.call(["GA", "PA"], "trump", source="AP")
    desk.retract(["GA"], reason="Called in error")
    desk.certify(["GA"], "trump")
    desk.cast("GA", {"trump": 16})
    assert texts(desk) == [
        "electors cast Trump 16",
        "certified for Trump",
        "retracted the call: Called in error",
        "called Trump (AP), with 1 other unit",
        "noted “late”",
        "set leading Trump (Fox)",
        "set too close",
        "polls closed",
    ]


def test_a_call_made_at_another_time_says_when(desk: Desk) -> None:
    """The time of the step is ours; the source's own stands beside the source."""
    at = datetime(2024, 11, 6, 4, 20, tzinfo=UTC)
    desk.call(["GA"], "trump", source="AP", when=When(at=at))
    assert texts(desk)[0] == "called Trump (AP, 11:20 pm)"


def test_undone_steps_are_marked(desk: Desk) -> None:
    """An undone call stays in the history, marked, below the undo."""
    desk.call(["GA"], "trump", source="AP")
    desk.undo()
    undo, call, _ = story(desk).steps
    assert (undo.text, undo.undone) == ("undid “called Trump (AP)”", False)
    assert (call.text, call.undone) == ("called Trump (AP)", True)


def test_a_redo_gives_the_step_its_effect_back(desk: Desk) -> None:
    """After undo and redo the call counts, and the undo does not."""
    desk.call(["GA"], "trump", source="AP")
    desk.undo()
    desk.redo()
    redo, undo, call, _ = story(desk).steps
    assert redo.text == "redid “called Trump (AP)”"
    assert (undo.undone, call.undone) == (True, False)


def test_an_accepted_call_tells_its_basis(desk: Desk) -> None:
    """What was accepted from reports says from which lines."""
    desk.import_report(report("State list", GA="trump"))
    desk.import_report(report("By party", GA="trump"))
    desk.accept(["GA"])
    assert texts(desk)[0] == (
        "called Trump (State list, By party), on State list line 1; By party line 1"
    )


def test_a_resolution_tells_its_ground(desk: Desk) -> None:
    """Decided for somebody, or held."""
    desk.import_report(report("State list", GA="trump"))
    desk.import_report(report("By party", GA="harris"))
    desk.resolve("GA", None, ground="Waiting")
    desk.resolve("GA", "trump", ground="AP says so", source="AP")
    assert texts(desk)[:2] == [
        "resolved and called Trump (AP), on State list line 1: AP says so",
        "held the decision: Waiting",
    ]


def test_what_a_rule_called_says_so(desk: Desk) -> None:
    """A call that a source's rule accepted is told apart from an editor's."""
    desk.set_source(Source(name="AP", accepts=(Risk.GAIN,)))
    desk.import_report(report("AP live", source="AP", GA="trump"))
    assert texts(desk)[0].endswith(" by itself")


def test_waiting_for_a_second_source_is_told(desk: Desk) -> None:
    """Asking for another source is a step of the unit's history."""
    desk.import_report(report("State list", GA="trump"))
    desk.ask_second("GA")
    assert texts(desk)[0] == "asked for a second source"


def test_polls_that_are_open_have_not_closed(desk: Desk) -> None:
    """The closing is told only once it has come."""
    assert story(desk, now=datetime(2024, 11, 5, 22, tzinfo=UTC)).steps == ()


def test_a_long_history_is_cut_and_counted(desk: Desk) -> None:
    """The newest fifty are shown, the others are in the log."""
    for number in range(MOST + 7):
        desk.note(["GA"], f"note {number}")
    told = story(desk)
    assert (len(told.steps), told.more_words) == (MOST, "… 7 more in the log")


def test_a_step_of_another_night_carries_its_day(desk: Desk) -> None:
    """Hours apart are told by the clock, days apart with the date."""
    desk.note(["GA"], "first")
    clock = desk._clock
    clock.time += timedelta(days=3)  # type: ignore[attr-defined]
    desk.note(["GA"], "second")
    times = [step.time for step in story(desk).steps]
    assert times == ["12:58:08 am", "Nov 6, 2024, 12:58:06 am", "Nov 5, 2024, 7:00 pm"]


@given(st.lists(st.sampled_from(["call", "note", "undo", "redo"]), max_size=MOST))
def test_what_is_not_marked_as_undone_is_what_stands(acts: list[str]) -> None:
    """The newest note or call that is not marked agrees with the board."""
    desk = memory_desk(2024)
    for number, act in enumerate(acts):
        if act == "note":
            desk.note(["GA"], f"note {number}")
        elif act == "call" and not desk.position.state("GA").status.is_won:
            desk.call(["GA"], "trump", source="AP")
        elif act == "undo" and desk.board.done:
            desk.undo()
        elif act == "redo" and desk.board.undone:
            desk.redo()
    standing = [step.text for step in story(desk).steps if not step.undone]
    notes = [text for text in standing if text.startswith("noted")]
    state = desk.position.state("GA")
    assert (notes[0] if notes else "") == (f"noted “{state.note}”" if state.note else "")
    assert any(text.startswith("called") for text in standing) == state.status.is_won
