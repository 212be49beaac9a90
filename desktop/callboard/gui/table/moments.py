"""When a call was made, as a narrow column says it: no more exactly than it is known."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from callboard.election.precision import Precision
from callboard.gui.chart.span import election_night, is_near
from callboard.ledger.events import When
from callboard.times import eastern, eastern_clock, eastern_date

ABOUT = "\N{ALMOST EQUAL TO}"
_DASH = "\N{EN DASH}"
_BEFORE_CLOSINGS = timedelta(hours=7)  # from noon of election day …
_AFTER_NIGHT = timedelta(hours=9)  # … to noon of the day after


def moment_texts(when: When, year: int) -> tuple[str, ...]:
    """The time of a call in Eastern time, the longest text first, each shorter than the last.

    "12:58 am", "≈ 7:00 pm", "7:00–7:34 pm", "Nov 9". A call of the late count names its day;
    one of the night, or one tried out at another time of the year, needs only the clock.
    """
    if when.precision is Precision.DAY:
        return _day_texts(when)
    if when.at is None:
        return _bound_texts(when)
    clock = eastern_clock(when.at)
    if when.precision is not Precision.MINUTE:
        return f"{ABOUT} {clock}", f"{ABOUT}{clock}"
    if _needs_its_day(when.at, year):
        return f"{_day(when.at)}, {clock}", _day(when.at)
    return (clock,)


def moment_words(when: When) -> str:
    """The same in full, for a tip: "Nov 6, 2024, 12:58 am ET"."""
    if when.precision is Precision.DAY:
        texts = _day_texts(when)
        return f"{texts[0]}, the hour is not known" if texts else ""
    if when.at is None:
        texts = _bound_texts(when)
        latest = when.latest
        day = f"{eastern_date(latest)}, " if latest else ""
        return f"{day}{texts[0]} ET, the minute is not known" if texts else ""
    about = "about " if when.precision is not Precision.MINUTE else ""
    return f"{eastern_date(when.at)}, {about}{eastern_clock(when.at)} ET"


def moment_key(when: When) -> int | None:
    """Where a time sorts: its latest certain moment in milliseconds; None where unknown."""
    latest = when.latest
    return None if latest is None else int(latest.astimezone(UTC).timestamp() * 1000)


def _needs_its_day(moment: datetime, year: int) -> bool:
    night = election_night(year)
    if night.start - _BEFORE_CLOSINGS <= moment <= night.end + _AFTER_NIGHT:
        return False
    return is_near(night, moment)


def _bound_texts(when: When) -> tuple[str, ...]:
    first, last = when.not_before, when.not_after
    if first is None:
        return (f"by {eastern_clock(last)}",) if last is not None else ()
    if last is None:
        return (f"after {eastern_clock(first)}",)
    start, end = eastern_clock(first), eastern_clock(last)
    if start[-2:] == end[-2:]:
        start = start[:-3]
    return f"{start}{_DASH}{end}", f"by {end}", f"\N{LESS-THAN OR EQUAL TO}{end}"


def _day_texts(when: When) -> tuple[str, ...]:
    known = [moment for moment in (when.not_before, when.at, when.not_after) if moment is not None]
    if not known:
        return ()
    first, last = eastern(known[0]), eastern(known[-1])
    if first.date() == last.date():
        return (_day(first),)
    if first.month == last.month:
        return (f"{_day(first)}{_DASH}{last.day}",)
    return (f"{_day(first)}{_DASH}{_day(last)}",)


def _day(moment: datetime) -> str:
    local = eastern(moment)
    return f"{local:%b} {local.day}"
