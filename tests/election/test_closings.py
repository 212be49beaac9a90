"""Poll closings around the change from daylight-saving time, and in states with two zones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from callboard import almanac
from callboard.election.closings import (
    closing_moments,
    just_closed,
    next_moment,
    polls_open,
    still_open,
)
from callboard.times import eastern_clock, eastern_zone

CONTEST = almanac.contest(2024)


def eastern(day: int, hour: int, minute: int = 0, *, fold: int = 0) -> datetime:
    """Return a moment of November 2024 by the clock on the wall in New York."""
    local = datetime(2024, 11, day, hour, minute, tzinfo=eastern_zone(), fold=fold)
    return local.astimezone(UTC)


def test_the_night_begins_at_six_in_the_east_and_ends_in_the_aleutians() -> None:
    """Every elector's polls close at exactly one moment."""
    moments = closing_moments(CONTEST)
    assert [eastern_clock(moments[0].at), eastern_clock(moments[-1].at)] == ["6:00 pm", "1:00 am"]
    assert sum(moment.electors for moment in moments) == 538


def test_a_state_with_two_zones_closes_partly_first() -> None:
    """Indiana and Kentucky at six in the east, and wholly at seven."""
    six, seven = closing_moments(CONTEST)[:2]
    assert (six.units, six.partly, six.electors) == ((), ("IN", "KY"), 0)
    assert {"IN", "KY", "GA", "SC", "VT", "VA"} == set(seven.units)
    assert set(seven.partly) == {"FL", "NH"}


def test_without_a_table_there_is_nothing() -> None:
    """2016 is from before it."""
    contest = almanac.contest(2016)
    assert closing_moments(contest) == ()
    assert next_moment(contest, datetime(2016, 11, 8, tzinfo=UTC)) is None
    assert not polls_open(contest, "GA", datetime(2016, 11, 8, 20, tzinfo=UTC))


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (eastern(2, 18), timedelta(hours=73)),  # Saturday: one hour comes twice on the way
        (eastern(3, 1, 30), timedelta(hours=65, minutes=30)),  # before clocks are put back
        (eastern(3, 1, 30, fold=1), timedelta(hours=64, minutes=30)),  # and after
        (eastern(3, 18), timedelta(hours=48)),
        (eastern(5, 17, 59), timedelta(minutes=1)),
    ],
)
def test_the_time_left_counts_the_hour_that_comes_twice(now: datetime, left: timedelta) -> None:
    """On November 3, 2024, clocks were put back at two."""
    moment = next_moment(CONTEST, now)
    assert moment is not None
    assert moment.at - now == left


def test_closings_are_in_standard_time() -> None:
    """Seven in the evening of election day is midnight in UTC, not eleven."""
    assert CONTEST.closings["GA"].last == datetime(2024, 11, 6, 0, 0, tzinfo=UTC)


def test_at_the_moment_of_closing_polls_are_closed() -> None:
    """Not a second before."""
    last = CONTEST.closings["GA"].last
    assert polls_open(CONTEST, "GA", last - timedelta(milliseconds=1))
    assert not polls_open(CONTEST, "GA", last)


def test_polls_are_open_until_the_last_zone_closes() -> None:
    """Florida at eight, whatever closed at seven."""
    assert still_open(CONTEST, ["GA", "FL"], eastern(5, 19, 30)) == ("FL",)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (eastern(4, 23, 59), False),  # the evening before: practice
        (eastern(5, 0, 0), True),
        (eastern(3, 1, 30, fold=1), False),
        (eastern(6, 0, 30), True),  # Alaska's night is Wednesday in the east
        (eastern(6, 1, 0), False),
    ],
)
def test_only_election_day_counts(now: datetime, expected: bool) -> None:
    """From midnight in the east to the unit's own last closing."""
    assert polls_open(CONTEST, "AK", now) is expected


def test_what_closed_long_ago_has_not_just_closed() -> None:
    """A finished night is left alone."""
    assert "GA" in just_closed(CONTEST, eastern(5, 19))
    assert "GA" not in just_closed(CONTEST, eastern(5, 18, 59))
    assert just_closed(CONTEST, datetime(2026, 11, 21, tzinfo=UTC)) == ()
