"""Recent calls: which units were called in the last minutes, and when the last calls were."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from callboard.desk.position import Position
from callboard.desk.shown_time import shown_time
from callboard.election.contest import Ticket

RECENT = timedelta(minutes=5)


class LastCall(msgspec.Struct, frozen=True, kw_only=True):
    """One of the calls made last."""

    unit: str
    name: str  # of the unit
    short: str  # the same, where there is little room
    electors: int
    ticket: Ticket
    at: datetime  # for the order of calls
    clock: str  # as exactly as it is known: "12:58 am", "≈ 11:20 pm"
    source: str


def recent_units(position: Position, now: datetime) -> dict[str, datetime]:
    """The units called in the five minutes before `now`, and until when they count as recent."""
    return {
        unit: at + RECENT
        for unit, state in position.board.units.items()
        if state.status.is_won and (at := state.when.latest) is not None and at <= now < at + RECENT
    }


def last_calls(position: Position, most: int) -> tuple[LastCall, ...]:
    """The calls that stand and whose time is known, the newest first."""
    found = [call for unit in position.contest.electors if (call := _call(position, unit))]
    return tuple(sorted(found, key=lambda call: call.at, reverse=True)[:most])


def _call(position: Position, unit: str) -> LastCall | None:
    state, ticket = position.state(unit), position.winner(unit)
    at = state.when.latest
    if ticket is None or at is None:
        return None
    return LastCall(
        unit=unit,
        name=position.contest.by_id[unit].short_name,
        short=position.contest.by_id[unit].ap,
        electors=position.contest.electors[unit],
        ticket=ticket,
        at=at,
        clock=shown_time(state.when),
        source=state.source,
    )
