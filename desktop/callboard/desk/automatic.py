"""Calls accepted by themselves: by rules that an editor switched on, and within hard limits.

A rule never makes the call that takes a ticket across the majority, and never touches a
unit where something is disputed, was taken back or changed, is held until certified, or
whose polls are open.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace

from callboard.desk.position import Position
from callboard.election.closings import still_open
from callboard.election.holding import Change, change
from callboard.election.status import Status
from callboard.ledger import events as ev
from callboard.ledger.sources import Risk, Source
from callboard.reports.claims import Report
from callboard.reports.document import told_places
from callboard.reports.reconcile import Attributed, Verdict, standing_calls
from callboard.reports.sources import trust
from callboard.words import filled, mark, retold

# What a call that a rule made stands on, as the ledger keeps it.
ACCEPTED = mark("{places}; accepted by itself: {source}, {risks}")
_RISKS = {
    Risk.HOLD: mark("holds"),
    Risk.GAIN: mark("gains"),
    Risk.WATCHED: mark("watched units"),
}
_NEVER = frozenset({Verdict.CONFLICT, Verdict.RETRACTED})
_UNTOUCHED = frozenset({Status.OPEN, Status.TOO_EARLY})  # as every unit is on the night


class Acceptance(msgspec.Struct, frozen=True, kw_only=True):
    """One call that a rule makes."""

    unit: str
    ticket: str
    source: Source
    risk: Risk
    report: str  # id of the report that says so
    basis: str  # in words


def acceptances(
    position: Position, reports: Mapping[str, Report], units: Collection[str], now: datetime
) -> tuple[Acceptance, ...]:
    """The calls that the rules make now among `units`, in the contest's order."""
    rules = _rules(position, frozenset())
    if not rules:
        return ()
    units = set(units) - set(still_open(position.contest, tuple(units), now))
    sums = dict(position.tally.called)
    found: list[Acceptance] = []
    for unit, electors in position.contest.electors.items():
        made = _accepted(position, reports, unit, rules) if unit in units else None
        if made is None or not _is_open(position, unit):
            continue
        after = sums.get(made.ticket, 0) + electors
        if sums.get(made.ticket, 0) < position.contest.majority <= after:
            continue  # that one is for an editor
        sums[made.ticket] = after
        found.append(made)
    return tuple(found)


def released(position: Position, setting: Source) -> tuple[str, ...]:
    """The units whose call stands on the rule of a source that would accept it no more."""
    return tuple(
        unit
        for unit in position.contest.electors
        if (state := position.state(unit)).rule == setting.rule
        and state.risk not in setting.accepts
    )


def handed_over(
    position: Position, reports: Mapping[str, Report], setting: Source
) -> tuple[Acceptance, ...]:
    """Of the calls that a source's rule would lose: those that another rule makes as well."""
    rules = _rules(position, frozenset({setting.name}))
    if not rules:
        return ()
    made = (_accepted(position, reports, unit, rules) for unit in released(position, setting))
    return tuple(m for m in made if m and m.ticket == position.state(m.unit).ticket)


def would_accept(
    position: Position, reports: Mapping[str, Report], setting: Source, now: datetime
) -> tuple[Acceptance, ...]:
    """The calls that would be made at once if a source were settled so."""
    common = position.board.common
    sources = {**common.sources, setting.name: setting}
    board = replace(position.board, common=replace(common, sources=sources))
    tried = replace(position, board=board)
    made = acceptances(tried, reports, position.contest.electors, now)
    return tuple(one for one in made if one.source.name == setting.name)


def risk_of(position: Position, unit: str, ticket: str) -> Risk:
    """The class of calling `unit` for `ticket`."""
    state = position.state(unit)
    before = state.under if state.rule and state.under is not None else state
    if before.status not in _UNTOUCHED:
        return Risk.WATCHED
    gains = change(position.contest, unit, position.board.ticket(ticket)) is Change.GAIN
    return Risk.GAIN if gains else Risk.HOLD


def call_of(position: Position, acceptance: Acceptance, at: ev.When) -> ev.Call:
    """The acceptance as an event has it: our call, with the source's own flag as its ground."""
    return ev.Call(
        unit=acceptance.unit,
        ticket=acceptance.ticket,
        when=at,
        source=acceptance.source.name,
        seen=position.state(acceptance.unit).version,
        reports=(acceptance.report,),
        basis=acceptance.basis,
        rule=acceptance.source.rule,
        risk=acceptance.risk,
    )


def shown_basis(basis: str) -> str:
    """What a call stands on, as the screen says it; the ledger keeps it in English."""
    return told_places(retold(ACCEPTED, basis))


def _rules(position: Position, but: Collection[str]) -> tuple[Source, ...]:
    """The sources whose calls are accepted, the most trusted first."""
    settled = position.board.common.sources
    names = (name for name, source in settled.items() if source.accepts and name not in but)
    return tuple(settled[name] for name in sorted(names, key=lambda name: trust(name, settled)))


def _is_open(position: Position, unit: str) -> bool:
    """Whether a rule may call the unit at all."""
    state = position.state(unit)
    closed = state.status.is_won or state.status is Status.HELD
    return not closed and state.retraction is None and state.resolution is None


def _accepted(
    position: Position, reports: Mapping[str, Report], unit: str, rules: Iterable[Source]
) -> Acceptance | None:
    verdict = position.verdicts.get(unit)
    if verdict is None or verdict.ticket is None or verdict.verdict in _NEVER:
        return None
    if position.board.ticket(verdict.ticket) is None:
        return None
    standing, _ = standing_calls(verdict.claims)
    risk = risk_of(position, unit, verdict.ticket)
    for source in rules:
        said = next((one for one in standing if one[1].source == source.name), None)
        if said is None or said[1].changed_from is not None:
            continue  # a source that changed its mind is for an editor
        if risk in source.accepts:
            return _acceptance(unit, verdict.ticket, source, risk, _basis(said, reports), said[0])
    return None


def _acceptance(
    unit: str, ticket: str, source: Source, risk: Risk, basis: str, report: str
) -> Acceptance:
    told = filled(ACCEPTED, {"places": basis, "source": source.name, "risks": _RISKS[risk]})
    return Acceptance(unit=unit, ticket=ticket, source=source, risk=risk, report=report, basis=told)


def _basis(said: Attributed, reports: Mapping[str, Report]) -> str:
    report = reports.get(said[0])
    return f"{report.name if report is not None else said[0]} {said[1].place}"
