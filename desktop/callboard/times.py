"""Times: stored in UTC, shown in Eastern time, and always named as such."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo


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
    hour = local.hour % 12 or 12
    half = "am" if local.hour < 12 else "pm"
    tail = f":{local.second:02d}" if seconds else ""
    return f"{hour}:{local.minute:02d}{tail} {half}"


def eastern_date(moment: datetime) -> str:
    """The day of `moment` in Eastern time: "Nov 6, 2024"."""
    local = eastern(moment)
    return f"{local:%b} {local.day}, {local.year}"


def utc_text(moment: datetime) -> str:
    """`moment` as exports write it: "2024-11-06T05:58:04Z", milliseconds where they count."""
    utc = moment.astimezone(UTC)
    if utc.microsecond:
        return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"
    return f"{utc:%Y-%m-%dT%H:%M:%SZ}"
