"""Commands on reports: imported, withdrawn, accepted, resolved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from callboard.desk import refusals
from callboard.desk.commands import Stamp, check_polls
from callboard.desk.position import Position
from callboard.ledger import events as ev
from callboard.ledger.own import OWN_DESK, SEVERAL
from callboard.reports.claims import Claim, Report
from callboard.reports.reconcile import UnitVerdict
from callboard.words import tr

Reports = Mapping[str, Report]


def import_report(
    position: Position, stamp: Stamp, report: Report, reports: Reports
) -> ev.ReportImported:
    """Put a report on the desk; it changes no unit.

    Raises:
        Refused: when the same bytes are on the desk already.
    """
    if report.id in position.board.common.reports:
        raise refusals.ReportAlreadyHere(report.name, reports[report.id].name)
    return ev.ReportImported(
        report=report.id,
        name=report.name,
        sha256=report.sha256,
        claims=len(report.claims),
        source=report.source,
        **stamp.fields(),
    )


def withdraw_report(
    position: Position, stamp: Stamp, report: str, *, reason: str = ""
) -> ev.ReportWithdrawn:
    """Take a report off the desk; calls accepted from it stay, with their basis.

    Raises:
        Refused: when it is not on the desk.
    """
    if report not in position.board.common.reports:
        raise refusals.UnknownReport(report)
    return ev.ReportWithdrawn(report=report, reason=reason, **stamp.fields())


def agreed_and_uncalled(position: Position) -> tuple[str, ...]:
    """The units that the reports agree on and that this desk has not called."""
    return tuple(
        unit
        for unit in position.contest.electors
        if (verdict := position.verdicts.get(unit)) is not None
        and verdict.acceptable
        and not position.state(unit).status.is_won
    )


def accept(
    position: Position,
    stamp: Stamp,
    units: Sequence[str],
    reports: Reports,
    *,
    reason: str = "",
) -> ev.UnitsCalled:
    """Call `units` as the reports agree on them, as one act, each with its basis.

    Raises:
        Refused: without a unit, for a unit the reports do not agree on, one that is
            called already, or, without a reason, one whose polls are open.
    """
    if not units:
        raise refusals.NothingChosen
    if not reason.strip():
        check_polls(position, units, stamp.at)
    calls = tuple(_accepted(position, stamp, unit, reports) for unit in units)
    sources = tuple(dict.fromkeys(call.source for call in calls))
    source = sources[0] if len(sources) == 1 else SEVERAL
    return ev.UnitsCalled(calls=calls, source=source, reason=reason.strip(), **stamp.fields())


def resolve(
    position: Position,
    stamp: Stamp,
    unit: str,
    ticket: str | None,
    reports: Reports,
    *,
    ground: str,
    source: str = "",
) -> ev.ConflictResolved:
    """Decide a disagreement: for a ticket (which also calls the unit) or to hold.

    Raises:
        Refused: without a ground, or for an unknown unit or ticket.
    """
    if unit not in position.contest.electors:
        raise refusals.UnknownUnit(unit, position.contest.year)
    if ticket is not None and position.board.ticket(ticket) is None:
        raise refusals.UnknownTicket(ticket)
    if not ground.strip():
        raise refusals.ReasonNeeded(tr("Resolving a conflict"))
    backing, against = _sides(position, unit, ticket)
    call = None
    if ticket is not None and _calls_anew(position, unit, ticket):
        call = _call(position, stamp, unit, ticket, backing, reports, source or OWN_DESK)
    return ev.ConflictResolved(
        touched=(unit,),
        seen=(position.state(unit).version,),
        ticket=ticket,
        call=call,
        reports_for=backing,
        reports_against=against,
        reason=ground.strip(),
        source=source,
        **stamp.fields(),
    )


def _sides(
    position: Position, unit: str, ticket: str | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the reports that call a unit for a ticket, and of those for any other."""
    verdict = position.verdicts.get(unit)
    by_ticket = dict(verdict.by_ticket) if verdict is not None else {}
    backing = tuple(by_ticket.pop(ticket, ())) if ticket is not None else ()
    return backing, tuple(report for ids in by_ticket.values() for report in ids)


def _calls_anew(position: Position, unit: str, ticket: str) -> bool:
    """Whether deciding for a ticket is a call: it makes an editor's call of a rule's too."""
    winner = position.winner(unit)
    return winner is None or winner.id != ticket or bool(position.state(unit).rule)


def _accepted(position: Position, stamp: Stamp, unit: str, reports: Reports) -> ev.Call:
    name = tr(position.contest.by_id[unit].short_name)
    verdict = position.verdicts.get(unit)
    if verdict is None or verdict.ticket is None or not verdict.acceptable:
        raise refusals.NothingAgreed(name)
    winner = position.winner(unit)
    if winner is not None and not (winner.id == verdict.ticket and position.state(unit).rule):
        raise refusals.CallStands(name, winner.surname)
    backing = tuple(verdict.by_ticket.get(verdict.ticket, ()))
    return _call(
        position, stamp, unit, verdict.ticket, backing, reports, _sources(verdict, backing)
    )


def _call(
    position: Position,
    stamp: Stamp,
    unit: str,
    ticket: str,
    backing: Sequence[str],
    reports: Reports,
    source: str,
) -> ev.Call:
    verdict = position.verdicts.get(unit)
    claims = verdict.claims if verdict is not None else ()
    return ev.Call(
        unit=unit,
        ticket=ticket,
        when=ev.When(at=stamp.at),
        source=source,
        seen=position.state(unit).version,
        reports=tuple(backing),
        basis=basis(backing, claims, reports, ticket),
    )


def basis(
    backing: Sequence[str],
    claims: Sequence[tuple[str, Claim]],
    reports: Reports,
    ticket: str,
) -> str:
    """Say on which places a call stands: "State list line 14; AP live line 40"."""
    places: list[str] = []
    for report in backing:
        found = next((c for r, c in claims if r == report and c.winner == ticket), None)
        name = reports[report].name if report in reports else report
        places.append(f"{name} {found.place}" if found else name)
    return "; ".join(places)


def _sources(verdict: UnitVerdict, backing: Sequence[str]) -> str:
    named = [c.source for r, c in verdict.claims if r in backing and c.winner == verdict.ticket]
    return ", ".join(dict.fromkeys(named))
