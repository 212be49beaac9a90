"""The rule at poll closing: units of which nothing was said are too early to call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from callboard.desk.commands import Stamp
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged, Desk
from callboard.election.closings import just_closed
from callboard.election.status import Status
from callboard.ledger import events as ev
from callboard.ledger.own import POLLS_CLOSED


def polls_closed(desk: Desk) -> BoardChanged | None:
    """Let the rule act on an open desk; None where there is nothing for it to do.

    It acts on each unit once: what an editor took back stays taken back.
    """
    closed = untouched(desk.position, desk.now())
    acted = _acted(desk.ledger.of_units(closed))
    units = [unit for unit in closed if unit not in acted]
    return desk.perform(close_polls, units, by="rule") if units else None


def untouched(position: Position, at: datetime) -> tuple[str, ...]:
    """The units whose polls have closed in the last day and of which nothing was said."""
    units = just_closed(position.contest, at)
    return tuple(unit for unit in units if _says_nothing(position, unit))


def close_polls(position: Position, stamp: Stamp, units: Sequence[str]) -> ev.StatusesSet:
    """Set units to too early because their polls have closed."""
    return ev.StatusesSet(
        touched=tuple(units),
        seen=tuple(position.state(unit).version for unit in units),
        status=Status.TOO_EARLY,
        source=POLLS_CLOSED,
        **stamp.fields(),
    )


def _acted(events: Iterable[ev.AnyEvent]) -> set[str]:
    """The units on which the rule has acted."""
    return {
        unit
        for event in events
        if isinstance(event, ev.StatusesSet) and event.source == POLLS_CLOSED
        for unit in event.units
    }


def _says_nothing(position: Position, unit: str) -> bool:
    state = position.state(unit)
    return state.status is Status.OPEN and state.retraction is None and state.resolution is None
