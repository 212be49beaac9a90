"""Times of calls: as exactly as they are known, and never more exactly."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from callboard.election.precision import Precision
from callboard.gui.table.moments import moment_key, moment_texts, moment_words
from callboard.ledger.events import When


def utc(day: int, hour: int, minute: int = 0, month: int = 11, year: int = 2024) -> datetime:
    """Return a moment of November 2024."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (When(at=utc(6, 5, 58)), "12:58 am"),
        (When(at=utc(6, 0), precision=Precision.ABOUT), "≈ 7:00 pm"),
        (
            When(precision=Precision.BOUND, not_before=utc(6, 0), not_after=utc(6, 0, 34)),
            "7:00–7:34 pm",
        ),
        (
            When(precision=Precision.BOUND, not_before=utc(6, 4, 50), not_after=utc(6, 5, 20)),
            "11:50 pm–12:20 am",
        ),
        (When(precision=Precision.BOUND, not_after=utc(6, 0, 34)), "by 7:34 pm"),
        (When(precision=Precision.BOUND, not_before=utc(6, 0)), "after 7:00 pm"),
        (
            When(precision=Precision.DAY, not_before=utc(9, 5), not_after=utc(9, 11, 44)),
            "Nov 9",
        ),
        (
            When(precision=Precision.DAY, not_before=utc(6, 21), not_after=utc(7, 12)),
            "Nov 6–7",
        ),
        (
            When(precision=Precision.DAY, not_before=utc(30, 12), not_after=utc(1, 12, month=12)),
            "Nov 30–Dec 1",
        ),
        (When(precision=Precision.DAY, not_after=utc(9, 11)), "Nov 9"),
    ],
)
def test_a_time_is_told_as_exactly_as_it_is_known(when: When, text: str) -> None:
    """A minute, about a minute, between two times, or a day."""
    assert moment_texts(when, 2024)[0] == text


@pytest.mark.parametrize("precision", list(Precision))
def test_a_time_that_is_not_known_has_no_text(precision: Precision) -> None:
    """Nothing known, nothing told."""
    assert moment_texts(When(precision=precision), 2024) == ()
    assert moment_words(When(precision=precision)) == ""
    assert moment_key(When(precision=precision)) is None


def test_a_call_of_the_late_count_names_its_day() -> None:
    """Arizona, four days later, does not look like a call of the night."""
    assert moment_texts(When(at=utc(10, 2, 21)), 2024) == ("Nov 9, 9:21 pm", "Nov 9")


def test_a_call_tried_out_at_another_time_of_the_year_shows_its_clock() -> None:
    """A rehearsal in March reads as the night would."""
    assert moment_texts(When(at=utc(3, 2, 21, month=3, year=2025)), 2024) == ("9:21 pm",)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (When(at=utc(6, 5, 58)), "Nov 6, 2024, 12:58 am ET"),
        (When(at=utc(6, 0), precision=Precision.ABOUT), "Nov 5, 2024, about 7:00 pm ET"),
        (
            When(precision=Precision.BOUND, not_before=utc(6, 0), not_after=utc(6, 0, 34)),
            "Nov 5, 2024, 7:00–7:34 pm ET, the minute is not known",
        ),
        (
            When(precision=Precision.DAY, not_before=utc(9, 5), not_after=utc(9, 11)),
            "Nov 9, the hour is not known",
        ),
    ],
)
def test_the_tip_tells_a_time_in_full(when: When, words: str) -> None:
    """The day, and what is not known."""
    assert moment_words(when) == words


def test_times_sort_by_the_moment_from_which_the_call_stood_for_certain() -> None:
    """A call between two times sorts by the later one."""
    bound = When(precision=Precision.BOUND, not_before=utc(6, 0), not_after=utc(6, 0, 34))
    assert moment_key(bound) == moment_key(When(at=utc(6, 0, 34)))
