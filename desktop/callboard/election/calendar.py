"""The calendar of an election, as the law sets it."""

from __future__ import annotations

from datetime import date, timedelta

_MONDAY = 0


def election_day(year: int) -> date:
    """The Tuesday after the first Monday in November (3 U.S.C. 1)."""
    first = date(year, 11, 1)
    monday = first + timedelta(days=(_MONDAY - first.weekday()) % 7)
    return monday + timedelta(days=1)
