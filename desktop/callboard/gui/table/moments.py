"""When a call was made, as a narrow column says it: no more exactly than it is known."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from callboard.election.precision import Precision
from callboard.gui.chart.span import election_night, is_near
from callboard.ledger.events import When
from callboard.times import (
    eastern_clock,
    eastern_date,
    eastern_day,
    eastern_days,
    eastern_span,
    eastern_zone,
)
from callboard.words import tr

ABOUT = "\N{ALMOST EQUAL TO}"
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
        day = eastern_day(when.at)
        return f"{day}, {clock}", day
    return (clock,)


def moment_words(when: When) -> str:
    """The same in full, for a tip: "Nov 6, 2024, 12:58 am ET"."""
    if when.precision is Precision.DAY:
        texts = _day_texts(when)
        return tr("{date}, the hour is not known", date=texts[0]) if texts else ""
    if when.at is None:
        texts = _bound_texts(when)
        latest = when.latest
        day = f"{eastern_date(latest)}, " if latest else ""
        told = tr("{clock} ET, the minute is not known", clock=texts[0]) if texts else ""
        return day + told if told else ""
    return tr(
        "{date}, {clock} ET" if when.precision is Precision.MINUTE else "{date}, about {clock} ET",
        date=eastern_date(when.at),
        clock=eastern_clock(when.at),
    )


def long_moments() -> list[tuple[str, ...]]:
    """Times as long as they come, for a column to have room for."""
    noon = datetime(2024, 11, 5, 12, 58, tzinfo=eastern_zone())
    night = noon + timedelta(hours=12)
    about = When(at=noon, precision=Precision.ABOUT)
    within = When(not_before=noon, not_after=night, precision=Precision.BOUND)
    return [(eastern_clock(noon),), moment_texts(about, 2024), moment_texts(within, 2024)]


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
        return (tr("by {clock}", clock=eastern_clock(last)),) if last is not None else ()
    if last is None:
        return (tr("after {clock}", clock=eastern_clock(first)),)
    end = eastern_clock(last)
    return eastern_span(first, last), tr("by {clock}", clock=end), f"\N{LESS-THAN OR EQUAL TO}{end}"


def _day_texts(when: When) -> tuple[str, ...]:
    known = [moment for moment in (when.not_before, when.at, when.not_after) if moment is not None]
    if not known:
        return ()
    return (eastern_days(known[0], known[-1]),)
