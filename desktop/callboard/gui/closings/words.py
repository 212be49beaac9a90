"""What the strip of the night says: the next closing, how long until then, what closes."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from callboard.election.closings import ClosingMoment, closing_moments, next_moment
from callboard.election.contest import Contest
from callboard.times import eastern_date, eastern_hour
from callboard.words import tr

AHEAD = timedelta(days=7)  # so long before its first closing a night is shown
_DAY = timedelta(days=1)
_MOST_NAMES = 6


class StripWords(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the strip while polls are still to close."""

    next: str  # "Next polls close 7:30 pm ET"
    left: str  # "in 12:04"
    what: str  # "37 EV: North Carolina, Ohio, West Virginia"
    electors: str  # "37 EV"
    partly: str  # "partly: Florida, New Hampshire"
    done: str  # "60 of 538 EV closed"
    tip: str
    units: tuple[str, ...]  # that close then, wholly or partly

    @property
    def spoken(self) -> str:
        """Everything as one sentence, without the seconds."""
        told = (self.next, self.what, self.partly, self.done)
        return ". ".join(part for part in told if part) + "."


def words_of(contest: Contest, now: datetime) -> StripWords | None:
    """What the strip says; None where no table is known, or no night is near."""
    moment = next_moment(contest, now)
    if moment is None or moment.at - now > AHEAD:
        return None
    return StripWords(
        next=tr(
            "Next polls close {clock} ET"
            if moment.at - now < _DAY
            else "Next polls close {clock} ET on {date}",
            clock=eastern_hour(moment.at),
            date=eastern_date(moment.at),
        ),
        left=tr("in {time}", time=left_words(moment.at - now)),
        what=_what(contest, moment),
        electors=tr("{count} EV", count=moment.electors) if moment.units else "",
        partly=tr("partly: {units}", units=_names(contest, moment.partly)) if moment.partly else "",
        done=tr("{closed} of {total} EV closed", closed=_closed(contest, now), total=contest.total),
        tip=_tip(contest),
        units=(*moment.units, *moment.partly),
    )


def left_words(left: timedelta) -> str:
    """How long it is: "3 days 2 h", "2:05:09", "12:04"."""
    seconds = int(left.total_seconds())
    if left >= _DAY:
        days, hours = divmod(seconds // 3600, 24)
        return tr("{days} {days:day|days} {hours} h", days=days, hours=hours)
    hours, rest = divmod(seconds, 3600)
    minutes = f"{rest // 60:02d}:{rest % 60:02d}"
    return f"{hours}:{minutes}" if hours else minutes


def _what(contest: Contest, moment: ClosingMoment) -> str:
    if not moment.units:
        return tr("no unit wholly")
    names = _names(contest, moment.units)
    return tr("{electors} EV: {units}", electors=moment.electors, units=names)


def _names(contest: Contest, units: tuple[str, ...]) -> str:
    whole = [u for u in units if not (contest.by_id[u].is_district and u.split("-")[0] in units)]
    names = [tr(contest.by_id[unit].short_name) for unit in whole[:_MOST_NAMES]]
    more = len(whole) - len(names)
    told = ", ".join(names)
    return tr("{units} and {count} more", units=told, count=more) if more else told


def _closed(contest: Contest, now: datetime) -> int:
    return sum(moment.electors for moment in closing_moments(contest) if moment.at <= now)


def _tip(contest: Contest) -> str:
    """The whole night, a line for each moment."""
    lines = []
    for moment in closing_moments(contest):
        units = ", ".join(moment.units) if moment.units else tr("none wholly")
        if moment.partly:
            units = tr("{units}; partly {others}", units=units, others=", ".join(moment.partly))
        electors = tr("{count} EV", count=moment.electors)
        lines.append(f"{eastern_hour(moment.at)}  {electors}  {units}")
    return "\n".join(lines)
