"""Settled or not: whether a disagreement between reports was decided, and still stands so."""

from __future__ import annotations

from collections.abc import Iterable

from callboard.desk.position import Position
from callboard.ledger.board import Resolution, UnitState
from callboard.reports.reconcile import UnitVerdict, Verdict

_DISPUTED = frozenset({Verdict.CONFLICT, Verdict.RETRACTED})


def is_disputed(verdict: UnitVerdict | None) -> bool:
    """Whether the reports leave something to decide: they differ, or one took back its call."""
    return verdict is not None and verdict.verdict in _DISPUTED


def settlement(position: Position, unit: str) -> Resolution | None:
    """The resolution of a disputed unit, where it covers every report and still stands."""
    verdict, state = position.verdicts.get(unit), position.state(unit)
    resolution = state.resolution
    if verdict is None or resolution is None or verdict.verdict is not Verdict.CONFLICT:
        return None
    weighed = {*resolution.reports_for, *resolution.reports_against}
    named = {report for reports in verdict.by_ticket.values() for report in reports}
    return resolution if named <= weighed and _stands(resolution, state) else None


def disputed_units(position: Position) -> tuple[str, ...]:
    """The units that wait for a decision, in the contest's order."""
    return tuple(_waiting(position, position.contest.electors))


def _waiting(position: Position, units: Iterable[str]) -> Iterable[str]:
    for unit in units:
        if is_disputed(position.verdicts.get(unit)) and settlement(position, unit) is None:
            yield unit


def _stands(resolution: Resolution, state: UnitState) -> bool:
    if resolution.ticket is not None:
        return state.status.is_won and state.ticket == resolution.ticket
    # Held: nothing may have been set since. Ids of events sort by time of making.
    return state.event < resolution.event
