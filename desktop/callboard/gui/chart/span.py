"""Which hours the chart of the night spans, and how its axis names them in Eastern time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache

import msgspec

from callboard import times
from callboard.election.calendar import election_day
from callboard.words import tr

HOUR = timedelta(hours=1)
NIGHT_HOURS = 8  # 7 pm to 3 am
MORNING_HOURS = 17  # until noon of the day after
LATE_COUNT = timedelta(days=14)  # a call made later than this is told of, never drawn
_STEPS = (1, 2, 3, 6, 12, 24, 48, 96, 192, 384, 768)  # hours between two ticks


class Span(msgspec.Struct, frozen=True):
    """From when to when the chart reaches: in UTC, as calls are, so that both compare quickly."""

    start: datetime
    end: datetime

    @property
    def seconds(self) -> float:
        """How long it is."""
        return (self.end - self.start).total_seconds()


@lru_cache
def election_night(year: int) -> Span:
    """From 7 pm of election day to 3 am, Eastern time."""
    start = datetime.combine(election_day(year), time(19), times.eastern_zone())
    start = start.astimezone(UTC)
    return Span(start, start + NIGHT_HOURS * HOUR)


def span_of(year: int, moments: Sequence[datetime], *, whole: bool = False) -> Span:
    """The election night, into the morning where calls ask for it; else the calls' own hours.

    Args:
        year: of the election.
        moments: when electors changed, in order.
        whole: to the last call of the late count, however many days.
    """
    night = election_night(year)
    limit = LATE_COUNT if whole else MORNING_HOURS * HOUR
    first = bisect_left(moments, night.start - LATE_COUNT)
    last = bisect_right(moments, night.start + limit) - 1
    if first <= last:
        return Span(min(night.start, _floor(moments[first])), max(night.end, _ceil(moments[last])))
    if not moments or (first < len(moments) and is_near(night, moments[first])):
        return night
    start = _floor(moments[0])  # tried out at some other time
    return Span(start, max(start + NIGHT_HOURS * HOUR, _ceil(moments[-1])))


def is_near(night: Span, moment: datetime) -> bool:
    """Whether a call of that moment belongs to the night and its late count."""
    return night.start - LATE_COUNT <= moment <= night.start + LATE_COUNT


def ticks(span: Span, most: int) -> tuple[tuple[datetime, str], ...]:
    """At most `most` moments on whole hours of Eastern time, each as the axis names it."""
    dated = span.seconds > 24 * HOUR.total_seconds()
    return tuple((moment, _name(moment, dated=dated)) for moment in _hours(span, most))


def long_names() -> tuple[str, str]:
    """What the axis names, as long as it comes."""
    day = datetime(2024, 11, 30, 22, tzinfo=times.eastern_zone())
    return times.eastern_day(day), times.eastern_hour(day)


@lru_cache
def _hours(span: Span, most: int) -> tuple[datetime, ...]:
    hours = span.seconds / 3600
    step = next((s for s in _STEPS if hours / s < max(1, most)), _STEPS[-1])
    moment = times.eastern(_ceil(span.start))
    while moment.hour % min(step, 24):
        moment = times.eastern(moment + HOUR)
    found = []
    while moment <= span.end:
        found.append(moment)
        moment = times.eastern(moment + step * HOUR)
    return tuple(found)


def days(span: Span) -> str:
    """The days of a span in words: "Nov 5–6, 2024"."""
    first, last = times.eastern(span.start), times.eastern(span.end)
    if first.date() == last.date():
        return times.eastern_date(first)
    if first.year != last.year:
        return f"{times.eastern_date(first)} – {times.eastern_date(last)}"
    return tr("{days}, {year}", days=times.eastern_days(first, last), year=last.year)


def _name(moment: datetime, *, dated: bool) -> str:
    if dated and moment.hour == 0:
        return times.eastern_day(moment)
    return times.eastern_hour(moment)


def _floor(moment: datetime) -> datetime:
    return times.eastern(moment).replace(minute=0, second=0, microsecond=0).astimezone(UTC)


def _ceil(moment: datetime) -> datetime:
    floor = _floor(moment)
    return floor if floor == moment else floor + HOUR
