"""The strip of the night: what it says when, and what it asks for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from answers import Answers
from desks import Clock, report
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard import almanac
from callboard.desk.opening import memory_desk
from callboard.gui.acts.acts import Acts
from callboard.gui.closings.strip import ClosingStrip
from callboard.gui.closings.words import left_words, words_of
from callboard.gui.look.theme import theme
from callboard.gui.widgets.background import Background

CONTEST = almanac.contest(2024)
SEVEN = datetime(2024, 11, 6, 0, 0, tzinfo=UTC)  # 7 pm Eastern


class Still:
    """A clock that stands still until it is set."""

    def __init__(self, time: datetime) -> None:
        """Begin at `time`."""
        self.time = time

    def __call__(self) -> datetime:
        """The time now."""
        return self.time


def strip(qtbot: QtBot, clock: Still, year: int = 2024) -> ClosingStrip:
    """Return the strip of a desk, shown if it wants to be."""
    made = ClosingStrip(theme("light"), clock)
    qtbot.addWidget(made)
    made.resize(1280, made.sizeHint().height())
    made.show_position(memory_desk(year).position)
    return made


def test_the_next_closing_is_told_with_what_closes() -> None:
    """Wholly and partly, and how far the night is."""
    words = words_of(CONTEST, SEVEN - timedelta(minutes=12, seconds=4))
    assert words is not None
    assert (words.next, words.left) == ("Next polls close 7 pm ET", "in 12:04")
    assert words.what == ("60 EV: Georgia, Indiana, Kentucky, South Carolina, Vermont, Virginia")
    assert words.partly == "partly: Florida, New Hampshire"
    assert words.done == "0 of 538 EV closed"


def test_a_moment_at_which_no_unit_closes_wholly_says_so() -> None:
    """At six, only the eastern parts of two states."""
    words = words_of(CONTEST, SEVEN - timedelta(hours=2))
    assert words is not None
    assert (words.what, words.partly) == ("no unit wholly", "partly: Indiana, Kentucky")


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (
            datetime(2024, 11, 2, 22, 0, tzinfo=UTC),
            "in 3 days 1 h",
        ),  # Saturday, 6 pm in summer time
        (datetime(2024, 11, 3, 5, 30, tzinfo=UTC), "in 2 days 17 h"),  # 1:30 am, the first time
        (datetime(2024, 11, 3, 6, 30, tzinfo=UTC), "in 2 days 16 h"),  # 1:30 am, an hour later
    ],
)
def test_the_countdown_counts_the_hour_that_comes_twice(now: datetime, left: str) -> None:
    """Clocks were put back on November 3."""
    words = words_of(CONTEST, now)
    assert words is not None
    assert (words.left, words.next) == (left, "Next polls close 6 pm ET on Nov 5, 2024")


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "00:00"), (61, "01:01"), (3600, "1:00:00"), (90000, "1 day 1 h")]
)
def test_a_span_is_told_as_short_as_it_can_be(seconds: int, text: str) -> None:
    """Days, hours or minutes."""
    assert left_words(timedelta(seconds=seconds)) == text


@pytest.mark.parametrize(
    ("year", "now"),
    [(2016, SEVEN), (2024, SEVEN - timedelta(days=30)), (2024, SEVEN + timedelta(days=1))],
)
def test_without_a_night_there_is_no_strip(qtbot: QtBot, year: int, now: datetime) -> None:
    """No table, long before, or all polls closed."""
    assert strip(qtbot, Still(now), year).isHidden()


def test_a_click_chooses_what_closes_next(qtbot: QtBot) -> None:
    """And so does the space bar."""
    made = strip(qtbot, Still(SEVEN - timedelta(minutes=5)))
    told: list[tuple[str, ...]] = []
    made.selectionRequested.connect(told.append)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    QTest.keyClick(made, Qt.Key.Key_Space)
    closing = {"GA", "IN", "KY", "SC", "VT", "VA", "FL", "NH"}
    assert [set(units) for units in told] == [closing, closing]


def test_a_closing_that_passes_is_told_once(qtbot: QtBot) -> None:
    """The rule acts on that, and the strip goes on to the next one."""
    clock = Still(SEVEN - timedelta(seconds=1))
    made = strip(qtbot, clock)
    told: list[bool] = []
    made.closed.connect(lambda: told.append(True))
    made.tick()
    clock.time = SEVEN
    made.tick()
    made.tick()
    assert told == [True]
    assert made.words is not None
    assert made.words.next == "Next polls close 7:30 pm ET"


def test_the_last_closing_takes_the_strip_away(qtbot: QtBot) -> None:
    """One in the morning, in the Aleutians."""
    clock = Still(CONTEST.closings["AK"].last - timedelta(seconds=1))
    made = strip(qtbot, clock)
    assert not made.isHidden()
    clock.time = CONTEST.closings["AK"].last
    made.tick()
    assert made.isHidden()


# Acts


def acts_at(moment: datetime, answers: Answers) -> Acts:
    """Return acts on an empty desk at a moment."""
    clock = Clock(moment)
    acts = Acts(answers, Background(), clock=clock)
    acts.set_desk(memory_desk(2024, clock=clock))
    return acts


def test_a_call_before_the_closing_asks_for_its_reason(qtbot: QtBot) -> None:
    """Whoever thinks better of it has called nothing."""
    answers = Answers()
    acts = acts_at(SEVEN - timedelta(minutes=5), answers)
    assert acts.call(["GA"], "trump") is None
    assert answers.asked == ["The polls are still open in Georgia (16 EV). Call it all the same?"]
    answers.because = "Rehearsal"
    change = acts.call(["GA"], "trump")
    assert change is not None
    assert change.event.reason == "Rehearsal"


def test_a_call_after_the_closing_asks_for_nothing(qtbot: QtBot) -> None:
    """As always."""
    answers = Answers()
    assert acts_at(SEVEN, answers).call(["GA"], "trump") is not None
    assert answers.asked == []


def test_a_call_that_stands_already_asks_for_nothing(qtbot: QtBot) -> None:
    """There is nothing to give a reason for."""
    answers = Answers()
    acts = acts_at(SEVEN - timedelta(minutes=5), answers)
    answers.because = "Rehearsal"
    acts.call(["GA"], "trump")
    acts.call(["GA"], "trump")
    assert len(answers.asked) == 1


def test_accepting_reports_early_asks_too(qtbot: QtBot) -> None:
    """By the clock, whatever time is typed for calls."""
    answers = Answers()
    acts = acts_at(SEVEN - timedelta(minutes=5), answers)
    desk = acts.desk
    assert desk is not None
    desk.import_report(report("A", GA="trump"))
    desk.import_report(report("B", GA="trump"))
    acts.reports.accept(["GA"])
    assert desk.position.winner("GA") is None
    answers.because = "Rehearsal"
    acts.reports.accept(["GA"])
    assert desk.position.winner("GA") is not None
