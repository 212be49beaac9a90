"""Settled or not: whether a disagreement between reports was decided, and still stands so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from callboard.desk.position import Position
from callboard.ledger.board import Resolution, UnitState
from callboard.reports.claims import Said
from callboard.reports.reconcile import UnitVerdict, Verdict

_TELLING = frozenset({Said.CALLED, Said.RETRACTED})  # what a decision is about
_DISPUTED = frozenset({Verdict.CONFLICT, Verdict.RETRACTED})


def is_disputed(verdict: UnitVerdict | None) -> bool:
    """Whether the reports leave something to decide: they differ, or one took back its call."""
    return verdict is not None and verdict.verdict in _DISPUTED


def settlement(position: Position, unit: str) -> Resolution | None:
    """The resolution of a disputed unit, where it covers every report and still stands."""
    verdict, state = position.verdicts.get(unit), position.state(unit)
    resolution = state.resolution
    if verdict is None or resolution is None or verdict.verdict not in _DISPUTED:
        return None
    if verdict.verdict is Verdict.RETRACTED:
        return resolution if knew_all(position, verdict, resolution) else None
    weighed = {*resolution.reports_for, *resolution.reports_against}
    named = {report for reports in verdict.by_ticket.values() for report in reports}
    return resolution if named <= weighed and _stands(resolution, state) else None


def knew_all(position: Position, verdict: UnitVerdict, resolution: Resolution) -> bool:
    """Whether a resolution still stands and nothing was said of the unit since."""
    last = last_said(position, verdict)
    known = last is None or resolution.at >= last
    return known and _stands(resolution, position.state(verdict.unit))


def last_said(position: Position, verdict: UnitVerdict) -> datetime | None:
    """When the desk last read something new on a unit that a decision hangs on."""
    read_at = position.board.common.read_at
    times = (
        claim.first_read or read_at.get(report)
        for report, claim in verdict.claims
        if claim.counts and claim.said in _TELLING
    )
    return max((time for time in times if time is not None), default=None)


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
