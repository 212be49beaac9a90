"""Times as editors type them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.desk.typed_time import read_time
from callboard.election.calendar import election_day
from callboard.election.precision import Precision
from callboard.times import eastern, eastern_clock, eastern_zone

YEARS_LATER = datetime(2026, 3, 1, tzinfo=UTC)
FIRST_CLOSING = datetime(2024, 11, 5, 18, tzinfo=eastern_zone()).astimezone(UTC)


def local(text: str, now: datetime = YEARS_LATER) -> str:
    """The Eastern day and time that `text` means."""
    typed = read_time(text, year=2024, now=now)
    assert typed.when is not None, typed.problem
    assert typed.when.at is not None
    return f"{eastern(typed.when.at):%m-%d %H:%M}"


def eastern_now(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in November 2024."""
    return datetime(2024, 11, day, hour, minute, tzinfo=eastern_zone())


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12:58 am", "11-06 00:58"),
        ("12:58am", "11-06 00:58"),
        ("12:58 a.m. ET", "11-06 00:58"),
        ("11:20 pm", "11-05 23:20"),
        ("11:20p", "11-05 23:20"),
        ("0:58", "11-06 00:58"),
        ("0058", "11-06 00:58"),
        ("23:20", "11-05 23:20"),
        ("7 pm", "11-05 19:00"),
        ("7:30", "11-05 19:30"),
        ("12:40", "11-06 00:40"),
        ("5:34", "11-06 05:34"),
        ("06:10", "11-06 06:10"),
        ("12:54 pm", "11-06 12:54"),
        ("midnight", "11-06 00:00"),
        ("noon", "11-06 12:00"),
    ],
)
def test_a_bare_time_is_that_of_election_night(text: str, meant: str) -> None:
    """Long after the election, a time means the first one after the first polls closed."""
    assert local(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Nov 7 11:25 am", "11-07 11:25"),
        ("nov. 7, 2024, 11:25 am", "11-07 11:25"),
        ("11/9 9:28 pm", "11-09 21:28"),
        ("2024-11-09 21:28", "11-09 21:28"),
        ("December 17, 3:00 pm", "12-17 15:00"),
    ],
)
def test_a_day_may_be_typed(text: str, meant: str) -> None:
    """A day before the time takes the place of the inferred one."""
    assert local(text) == meant


def test_a_day_in_january_is_of_the_year_after() -> None:
    """The count in Congress is in January after the election."""
    typed = read_time("Jan 6 1:00 pm", year=2024, now=YEARS_LATER)
    assert typed.words == "Jan 6, 2025, 1:00 pm ET"


def test_while_votes_are_counted_the_last_such_time_is_meant() -> None:
    """Two days after, "11:25 am" is this morning's."""
    assert local("11:25 am", eastern_now(8, 13)) == "11-08 11:25"
    assert local("11:25 am", eastern_now(8, 9)) == "11-07 11:25"


def test_on_election_night_before_midnight_a_morning_time_has_not_come() -> None:
    """A "12:58 am" typed at 11 pm is never the morning before the polls opened."""
    typed = read_time("12:58 am", year=2024, now=eastern_now(5, 23))
    assert typed.when is None
    assert typed.problem == "Nov 6, 2024, 12:58 am ET has not come yet."


@pytest.mark.parametrize("text", ["", "  ", "now", "Now"])
def test_nothing_typed_means_now(text: str) -> None:
    """An empty field leaves the time to the desk's clock."""
    typed = read_time(text, year=2024, now=YEARS_LATER)
    assert (typed.when, typed.problem) == (None, "")


@pytest.mark.parametrize("sign", ["≈", "≈ ", "~", "about ", "around ", "c. "])
def test_about_marks_a_time_that_is_not_known_to_the_minute(sign: str) -> None:
    """A time typed with "about" is kept as such."""
    typed = read_time(f"{sign}11:20 pm", year=2024, now=YEARS_LATER)
    assert typed.when is not None
    assert typed.when.precision is Precision.ABOUT
    assert typed.words == "about Nov 5, 2024, 11:20 pm ET"


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "25:00",
        "13:00 pm",
        "0:30 am",
        "11:75 pm",
        "Nov 31 9 pm",
        "Foo 3 9 pm",
        "1:2",
        "9999-12-31 9 pm",
    ],
)
def test_what_is_no_time_gets_a_sentence(text: str) -> None:
    """A time that is not understood is told, with what a time looks like."""
    typed = read_time(text, year=2024, now=YEARS_LATER)
    assert typed.when is None
    assert typed.problem.startswith(f"“{text}” is not a time.")


@given(minutes=st.integers(0, 24 * 60 - 1), seconds=st.integers(0, 59))
def test_every_time_of_the_night_is_read_as_it_is_shown(minutes: int, seconds: int) -> None:
    """What the desk shows of a time on election night can be typed back."""
    moment = FIRST_CLOSING + timedelta(minutes=minutes, seconds=seconds)
    shown = eastern_clock(moment, seconds=True)
    typed = read_time(shown, year=2024, now=YEARS_LATER)
    assert typed.when is not None
    assert typed.when.at == moment


@given(
    hours=st.integers(1, 24 * 20),
    ago=st.integers(0, 24 * 60 - 1),
    year=st.sampled_from([2020, 2024]),
)
def test_while_votes_are_counted_every_recent_time_is_read_as_it_is_shown(
    hours: int, ago: int, year: int
) -> None:
    """A time of the last day, typed back, is that time and not one of election night."""
    opening = datetime.combine(election_day(year), datetime.min.time(), eastern_zone())
    moment = opening.astimezone(UTC) + timedelta(hours=12 + hours)
    typed = read_time(eastern_clock(moment), year=year, now=moment + timedelta(minutes=ago))
    assert typed.when is not None
    assert typed.when.at == moment


@given(text=st.text(max_size=40), year=st.sampled_from([1964, 2000, 2024, 2028]))
def test_any_text_is_a_time_or_has_a_problem(text: str, year: int) -> None:
    """Nothing that is typed ends in an error, and no time lies ahead."""
    typed = read_time(text, year=year, now=YEARS_LATER)
    assert not (typed.when and typed.problem)
    assert typed.when is None or (typed.when.at is not None and typed.when.at <= YEARS_LATER)


@pytest.mark.parametrize(
    ("year", "day"), [(1964, 3), (2000, 7), (2016, 8), (2020, 3), (2022, 8), (2024, 5), (2028, 7)]
)
def test_election_day_is_the_tuesday_after_the_first_monday(year: int, day: int) -> None:
    """The day of the election follows from the year alone."""
    assert election_day(year) == date(year, 11, day)
