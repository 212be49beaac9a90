"""Claims, findings and verdicts as `--json` prints them and as results files carry them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from callboard.election.contest import Contest, Ticket
from callboard.ledger.board import Board, Resolution, UnitState
from callboard.reports.claims import Claim, Finding, Report, Said, Severity
from callboard.reports.findings.finding import finding
from callboard.reports.intake import intake_words
from callboard.reports.reconcile import UnitVerdict, Verdict, conflict_sentence
from callboard.reports.report_sums import ReportSums, report_sums


class ClaimRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What one report says of one unit."""

    unit: str
    winner: Annotated[str | None, Meta(description="surname")]
    party: Annotated[str | None, Meta(description="party code: DEM, REP, ...")]
    electors: Annotated[int | None, Meta(description="as stated beside the unit")]
    status: Said
    election: int
    source: Annotated[str, Meta(description="who says it: a network named there, or the report")]
    place: Annotated[str, Meta(description='where in the report: "line 14", "Sheet1!B4"')]
    certain: Annotated[
        bool,
        Meta(
            description="only what is certain counts in a verdict; nothing does that is said in "
            "passing of another election than the report's"
        ),
    ]


class FindingRecord(msgspec.Struct, frozen=True, kw_only=True):
    """Something wrong or doubtful in a report, or between reports."""

    severity: Severity
    kind: str
    unit: str | None
    place: str
    sentence: str


class CheckedReport(msgspec.Struct, frozen=True, kw_only=True):
    """One report with everything that was read from it."""

    path: str
    election: Annotated[int | None, Meta(description="year; none where the report tells none")]
    claims: tuple[ClaimRecord, ...]
    declared_totals: Annotated[
        dict[str, int], Meta(description="electors by surname, as the report sums them")
    ]
    findings: tuple[FindingRecord, ...]
    summed_totals: Annotated[
        dict[str, int],
        Meta(description="electors by surname, added up from the report's certain calls"),
    ] = {}
    summed_from: Annotated[
        str, Meta(description="whose figures those are: as stated, by law; empty without calls")
    ] = ""
    read: Annotated[int, Meta(description="lines or rows read")] = 0
    used: Annotated[int, Meta(description="lines or rows that made claims")] = 0
    set_aside: Annotated[
        int, Meta(description="lines or rows set aside, each told in a finding")
    ] = 0
    intake: Annotated[str, Meta(description="the same in words")] = ""


class UnitRecord(msgspec.Struct, frozen=True, kw_only=True):
    """How the reports stand to each other on one unit."""

    unit: str
    verdict: Verdict
    election: Annotated[int, Meta(description="the election that the verdicts are about")]
    winner: Annotated[
        str | None, Meta(description="surname, where every report that calls the unit names one")
    ]
    reported: Annotated[
        dict[str, tuple[str, ...]], Meta(description="reports and places by surname called")
    ]
    findings: tuple[FindingRecord, ...] = ()


class CheckOutput(msgspec.Struct, frozen=True, kw_only=True):
    """What `callboard check --json` prints."""

    reports: tuple[CheckedReport, ...]
    units: tuple[UnitRecord, ...]


def claim_record(claim: Claim, tickets: Sequence[Ticket]) -> ClaimRecord:
    """A claim in the form of an export."""
    ticket = next((t for t in tickets if t.id == claim.winner), None)
    return ClaimRecord(
        unit=claim.unit,
        winner=ticket.surname if ticket else claim.surname or claim.winner,
        party=ticket.party if ticket else claim.party,
        electors=claim.electors,
        status=claim.said,
        election=claim.election,
        source=claim.source,
        place=str(claim.place),
        certain=claim.counts,
    )


def finding_record(found: Finding) -> FindingRecord:
    """A finding in the form of an export."""
    return FindingRecord(
        severity=found.severity,
        kind=found.kind,
        unit=found.unit,
        place=str(found.place),
        sentence=found.sentence,
    )


def checked_report(report: Report, contest: Contest | None) -> CheckedReport:
    """A report in the form of an export; `contest` is the election that it is about, if any."""
    tickets = contest.tickets if contest else ()
    sums = report_sums(contest, report) if contest else None
    return CheckedReport(
        path=report.path,
        election=report.election,
        claims=tuple(claim_record(claim, tickets) for claim in report.claims),
        declared_totals=dict(report.declared_totals),
        findings=tuple(finding_record(found) for found in report.findings),
        summed_totals=_by_surname(sums, tickets) if sums else {},
        summed_from=sums.basis if sums and sums.units else "",
        read=report.read,
        used=report.used,
        set_aside=report.set_aside,
        intake=intake_words(report),
    )


def _by_surname(sums: ReportSums, tickets: Sequence[Ticket]) -> dict[str, int]:
    """The sums in the order of the ballot; a declared one that no call stands for is a nought."""
    return {
        ticket.surname: sums.electors.get(ticket.id, 0)
        for ticket in tickets
        if ticket.id in sums.electors or (sums.units and ticket.surname in sums.declared)
    }


def unit_record(
    contest: Contest, board: Board, verdict: UnitVerdict, reports: Mapping[str, Report]
) -> UnitRecord:
    """A verdict in the form of an export."""
    conflict = conflict_finding(contest, board, verdict, reports)
    return UnitRecord(
        unit=verdict.unit,
        verdict=verdict.verdict,
        election=contest.year,
        winner=surname(board, verdict.ticket) if verdict.ticket else None,
        reported=reported(board, verdict, reports),
        findings=() if conflict is None else (finding_record(conflict),),
    )


def surname(board: Board, ticket_id: str) -> str:
    """The surname of a ticket on this desk; the id where it is there no more."""
    ticket = board.ticket(ticket_id)
    return ticket.surname if ticket else ticket_id


def reported(
    board: Board, verdict: UnitVerdict, reports: Mapping[str, Report]
) -> dict[str, tuple[str, ...]]:
    """Where the reports call a unit for whom: places by surname."""
    return {
        surname(board, ticket): tuple(
            place_of(report_id, claim, reports)
            for report_id, claim in verdict.claims
            if claim.winner == ticket and stands(verdict, report_id, claim)
        )
        for ticket in verdict.by_ticket
    }


def stands(verdict: UnitVerdict, report_id: str, claim: Claim) -> bool:
    """Whether a claim is a call that counts, and that its source has not taken back since."""
    calls = claim.counts and claim.said is Said.CALLED and claim.winner is not None
    return calls and report_id in verdict.by_ticket.get(claim.winner or "", ())


def place_of(report_id: str, claim: Claim, reports: Mapping[str, Report]) -> str:
    """Which report says so, where, and in whose name: "live.html line 40 (AP)"."""
    report = reports.get(report_id)
    name = report.name if report else report_id
    network = "" if claim.source in {name, ""} else f" ({claim.source})"
    return f"{name} {claim.place}{network}"


def conflict_finding(
    contest: Contest, board: Board, verdict: UnitVerdict, reports: Mapping[str, Report]
) -> Finding | None:
    """What is wrong between the reports on a unit: an error until somebody decided it."""
    if verdict.verdict is not Verdict.CONFLICT:
        return None
    named = msgspec.structs.replace(contest, tickets=board.tickets)
    names = {report_id: report.name for report_id, report in reports.items()}
    says = conflict_sentence(verdict, named, names)
    state = board.state(verdict.unit)
    if state.ticket is not None and state.status.is_won:
        says = f"{says}; this desk has called it for {surname(board, state.ticket)}"
    sentence = f"{contest.by_id[verdict.unit].short_name}: {says}."
    if state.resolution is None or not settles(state.resolution, state, verdict):
        return finding("conflict", unit=verdict.unit, sentence=sentence)
    found = finding("conflict", unit=verdict.unit, sentence=f"{sentence} This has been decided.")
    return msgspec.structs.replace(found, severity=Severity.INFO)


def settles(resolution: Resolution, state: UnitState, verdict: UnitVerdict) -> bool:
    """Whether a decision covers every report that calls the unit, and still stands."""
    weighed = {*resolution.reports_for, *resolution.reports_against}
    if any(report not in weighed for ids in verdict.by_ticket.values() for report in ids):
        return False
    if resolution.ticket is not None:
        return state.status.is_won and state.ticket == resolution.ticket
    return state.event < resolution.event  # held: nothing was set since; ids sort by time
