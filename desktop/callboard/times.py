"""Times: stored in UTC, shown in Eastern time, and always named as such."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from callboard.words import manner, mark, tr

_MONTHS = (
    *(mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun")),
    *(mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec")),
)


@cache
def eastern_zone() -> ZoneInfo:
    """The zone that the night is told in: America/New_York."""
    return ZoneInfo("America/New_York")


def now() -> datetime:
    """The time now, UTC, in whole milliseconds as the ledger keeps it."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def eastern(moment: datetime) -> datetime:
    """`moment` in Eastern time."""
    return moment.astimezone(eastern_zone())


def eastern_clock(moment: datetime, *, seconds: bool = False) -> str:
    """`moment` as the desk says it: "12:58 am", with seconds "12:58:04 am"."""
    local = eastern(moment)
    tail = f":{local.second:02d}" if seconds else ""
    if not manner().half_days:
        return f"{local.hour}:{local.minute:02d}{tail}"
    clock = f"{local.hour % 12 or 12}:{local.minute:02d}{tail}"
    return tr("{clock} am", clock=clock) if local.hour < 12 else tr("{clock} pm", clock=clock)


def eastern_second(moment: datetime) -> str:
    """The same with seconds; which of two it is, where the hour comes twice: "1:30:04 am EST"."""
    clock = eastern_clock(moment, seconds=True)
    return f"{clock} {eastern(moment).tzname()}" if comes_twice(moment) else clock


def comes_twice(moment: datetime) -> bool:
    """Whether the clock shows the hour of `moment` twice: daylight-saving time ends in it."""
    local = eastern(moment)
    return local.utcoffset() != local.replace(fold=1 - local.fold).utcoffset()


def eastern_hour(moment: datetime) -> str:
    """The same, no longer than it must be: "7 pm", "7:30 pm"."""
    clock = eastern_clock(moment)
    return clock.replace(":00", "") if manner().half_days else clock


def eastern_span(first: datetime, last: datetime) -> str:
    """Two times as one, half of the day said once where both are in it: "11:00–11:30 pm"."""
    return _span(eastern_clock(first), eastern_clock(last))


def eastern_hours(first: datetime, last: datetime) -> str:
    """The same, no longer than it must be: "8–9 pm"; one time where both are the same."""
    start, end = eastern_hour(first), eastern_hour(last)
    return end if start == end else _span(start, end)


def _span(start: str, end: str) -> str:
    clock, *half = start.split(maxsplit=1)
    if half == end.split(maxsplit=1)[1:]:
        start = clock
    return f"{start}\N{EN DASH}{end}"


def eastern_date(moment: datetime) -> str:
    """The day of `moment` in Eastern time: "Nov 6, 2024"."""
    local = eastern(moment)
    month = tr(_MONTHS[local.month - 1])
    return tr("{month} {day}, {year}", month=month, day=local.day, year=local.year)


def eastern_day(moment: datetime) -> str:
    """The same without its year: "Nov 6"."""
    local = eastern(moment)
    return tr("{month} {day}", month=tr(_MONTHS[local.month - 1]), day=local.day)


def eastern_days(first: datetime, last: datetime) -> str:
    """From one day to another: "Nov 6", "Nov 6–8", "Nov 30–Dec 1"."""
    start, end = eastern(first), eastern(last)
    if start.date() == end.date():
        return eastern_day(first)
    if (start.year, start.month) != (end.year, end.month):
        return f"{eastern_day(first)}\N{EN DASH}{eastern_day(last)}"
    month = tr(_MONTHS[start.month - 1])
    return tr("{month} {first}–{last}", month=month, first=start.day, last=end.day)


def utc_text(moment: datetime) -> str:
    """`moment` as exports write it: "2024-11-06T05:58:04Z", milliseconds where they count."""
    utc = moment.astimezone(UTC)
    if utc.microsecond:
        return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"
    return f"{utc:%Y-%m-%dT%H:%M:%SZ}"
