"""Poll closings: the moments of the night, what closes at each, and whether polls are open.

Every time is a moment in UTC, and every span the difference of two moments: clocks that are
put back between them, as on the Sunday before the election, change nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

from callboard.election.calendar import election_day
from callboard.election.contest import Contest
from callboard.times import eastern

DAY = timedelta(days=1)


class ClosingMoment(msgspec.Struct, frozen=True, kw_only=True):
    """What closes at one moment."""

    at: datetime
    units: tuple[str, ...]  # whose last polls close then
    partly: tuple[str, ...]  # whose first polls close then, and others later
    electors: int  # of the units whose last polls close then


def closing_moments(contest: Contest) -> tuple[ClosingMoment, ...]:
    """The moments of the night in order; none where no table is known."""
    known = contest.closings.values()
    times = sorted({closing.first for closing in known} | {closing.last for closing in known})
    return tuple(_moment(contest, at) for at in times)


def next_moment(contest: Contest, now: datetime) -> ClosingMoment | None:
    """The first moment that is still to come."""
    return next((moment for moment in closing_moments(contest) if moment.at > now), None)


def polls_open(contest: Contest, unit: str, at: datetime) -> bool:
    """Whether it is election day and the last polls of `unit` have not closed.

    The days before are for practice, and where no table is known nothing is known.
    """
    closing = contest.closings.get(unit)
    if closing is None or at >= closing.last:
        return False
    return eastern(at).date() >= election_day(contest.year)


def still_open(contest: Contest, units: Iterable[str], at: datetime) -> tuple[str, ...]:
    """Those of `units` whose polls are open on election day."""
    return tuple(unit for unit in units if polls_open(contest, unit, at))


def just_closed(contest: Contest, at: datetime) -> tuple[str, ...]:
    """The units whose last polls have closed in the day before `at`."""
    closings = contest.closings.items()
    return tuple(unit for unit, closing in closings if closing.last <= at < closing.last + DAY)


def _moment(contest: Contest, at: datetime) -> ClosingMoment:
    closings = contest.closings
    units = tuple(u for u in contest.electors if u in closings and closings[u].last == at)
    partly = tuple(
        u for u in contest.electors if u in closings and closings[u].first == at < closings[u].last
    )
    electors = sum(contest.electors[unit] for unit in units)
    return ClosingMoment(at=at, units=units, partly=partly, electors=electors)
