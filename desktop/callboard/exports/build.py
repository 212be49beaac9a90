"""The builder: from a position to the results that are exported. Pure, but for no clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

import msgspec
from msgspec.structs import replace

from callboard.election.contest import Contest, Ticket
from callboard.election.holding import change
from callboard.election.race import Race
from callboard.election.returns import popular
from callboard.election.status import Status
from callboard.election.tally import Tally
from callboard.exports.figures import popular_vote, with_figures
from callboard.exports.findings import (
    checked_report,
    conflict_finding,
    finding_record,
    place_of,
    reported,
    stands,
    surname,
)
from callboard.exports.moments import when_words
from callboard.exports.results import (
    CastVotes,
    ClaimedElectors,
    ElectionCallRecord,
    LedgerFacts,
    Results,
    TicketTotals,
    UnitResult,
    UsedReport,
)
from callboard.ledger.board import Board, UnitState
from callboard.ledger.events import ExportMade
from callboard.ledger.ledger import Ledger
from callboard.reports.claims import Claim, Report, Said
from callboard.reports.reconcile import UnitVerdict, Verdict
from callboard.words import in_english


class Exportable(Protocol):
    """What is exported of a moment: the desk's `Position` is one."""

    @property
    def contest(self) -> Contest:
        """The election."""

    @property
    def board(self) -> Board:
        """What was decided."""

    @property
    def tally(self) -> Tally:
        """Its sums."""

    @property
    def race(self) -> Race:
        """Its sentence."""

    @property
    def verdicts(self) -> Mapping[str, UnitVerdict]:
        """How the reports stand to it."""


def ledger_facts(desk: str, ledger: Ledger) -> LedgerFacts:
    """Name the part of a ledger that its board was computed from; see `LedgerFacts`."""
    length, head = len(ledger), ledger.head
    for event in reversed(ledger.events):
        if not isinstance(event, ExportMade):
            break
        length, head = length - 1, event.previous
    return LedgerFacts(desk=desk, length=length, head=head)


@in_english()
def results(
    moment: Exportable,
    ledger: LedgerFacts,
    reports: Sequence[Report],
    *,
    generated_at: datetime,
    version: str,
) -> Results:
    """Put together what is exported of a moment."""
    contest, board = moment.contest, moment.board
    by_id = {report.id: report for report in reports}
    conflicts = (conflict_finding(contest, board, v, by_id) for v in moment.verdicts.values())
    return Results(
        generated_at=generated_at,
        callboard=version,
        election=contest.year,
        electors=contest.total,
        majority=contest.majority,
        ledger=ledger,
        race=moment.race.kind,
        race_sentence=moment.race.sentence,
        election_call=_election_call(moment),
        uncalled=moment.tally.uncalled,
        totals=totals(board, moment.tally),
        popular=popular_vote(board),
        units=tuple(_unit(moment, unit, by_id) for unit in contest.electors),
        findings=tuple(finding_record(found) for found in conflicts if found is not None),
        reports=tuple(_used(report, replace(contest, tickets=board.tickets)) for report in reports),
    )


def totals(board: Board, tally: Tally) -> tuple[TicketTotals, ...]:
    """The electors of each ticket, in the order of the ballot, then of those on no ticket."""
    cast: dict[str, int] = {}
    for electors in board.common.cast.values():
        for name, count in electors.items():
            cast[name] = cast.get(name, 0) + count
    votes, _ = popular(board.common.returns)
    on_ballot = tuple(
        TicketTotals(
            name=ticket.surname,
            ticket=ticket.id,
            president=ticket.president,
            party=ticket.party,
            called=tally.called.get(ticket.id, 0),
            leading=tally.leading.get(ticket.id, 0),
            certified=tally.certified.get(ticket.id, 0),
            cast=cast.pop(ticket.id, 0),
            popular=votes.pop(ticket.id, 0),
        )
        for ticket in board.tickets
    )
    others = (
        TicketTotals(name=name, cast=cast.get(name, 0), popular=votes.get(name, 0))
        for name in dict.fromkeys((*cast, *votes))
    )
    return (*on_ballot, *others)


def _unit(moment: Exportable, unit: str, reports: Mapping[str, Report]) -> UnitResult:
    verdict = moment.verdicts.get(unit) or UnitVerdict(unit=unit, verdict=Verdict.SILENT)
    backing, against = _sources(moment, verdict, reports)
    board = moment.board
    return replace(
        with_figures(_decided(moment, unit), board),
        verdict=verdict.verdict,
        reported=tuple(reported(board, verdict, reports)),
        sources_for=backing,
        sources_against=against,
        claims=tuple(_claim_words(board, i, claim, reports) for i, claim in verdict.claims),
        claimed_electors=_claimed(moment.contest, verdict, reports),
    )


def _decided(moment: Exportable, unit: str) -> UnitResult:
    """What the law and this desk say of a unit, without the reports."""
    contest, board = moment.contest, moment.board
    known, holder = contest.by_id[unit], contest.holders.get(unit)
    state = board.state(unit)
    winner, leader = _winner(board, state), _leader(board, state)
    won = state if winner else UnitState()
    back = state.retraction
    return UnitResult(
        unit=unit,
        name=known.name,
        fips=known.fips,
        electors=contest.electors[unit],
        status=state.status,
        winner=winner.surname if winner else None,
        ticket=winner.id if winner else None,
        president=winner.president if winner else None,
        party=winner.party if winner else None,
        basis=basis(state),
        leader=leader.surname if leader else None,
        leader_party=leader.party if leader else None,
        source=state.source,
        called_at=won.when.at,
        called_et=when_words(won.when),
        called_precision=won.when.precision if winner else None,
        called_not_before=won.when.not_before,
        called_not_after=won.when.not_after,
        editor=state.editor,
        note=state.note,
        previous_holder=holder.surname if holder else None,
        previous_party=holder.party if holder else None,
        change=change(contest, unit, winner),
        retracted=back is not None,
        retracted_winner=surname(board, back.ticket) if back and back.ticket else None,
        retraction_reason=back.reason if back else "",
        resolution=_resolution(board, state),
        cast=_cast(board, unit),
    )


def _winner(board: Board, state: UnitState) -> Ticket | None:
    return board.ticket(state.ticket) if state.ticket and state.status.is_won else None


def _leader(board: Board, state: UnitState) -> Ticket | None:
    leads = state.status is Status.LEADING
    return board.ticket(state.ticket) if state.ticket and leads else None


def basis(state: UnitState) -> str:
    """What a call stands on, in words; nothing where the unit is not called."""
    if not state.status.is_won:
        return ""
    decision = state.resolution
    if decision is not None and decision.ticket == state.ticket:
        return f"resolved: {decision.ground}" + (f" ({state.basis})" if state.basis else "")
    if state.reports:
        return f"accepted from {state.basis or ', '.join(state.reports)}"
    return "certified" if state.status is Status.CERTIFIED and not state.basis else "own call"


def _resolution(board: Board, state: UnitState) -> str:
    decision = state.resolution
    if decision is None:
        return ""
    outcome = f"for {surname(board, decision.ticket)}" if decision.ticket else "held"
    return f"{outcome}: {decision.ground}"


def _sources(
    moment: Exportable, verdict: UnitVerdict, reports: Mapping[str, Report]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The places of the claims for the winner, and of those against, with whom they name.

    Without a winner it is about whom the reports name, if that is one ticket.
    """
    winner = _winner(moment.board, moment.board.state(verdict.unit))
    ticket = winner.id if winner else verdict.ticket
    backing: dict[str, None] = {}  # in order, each once
    against: dict[str, None] = {}
    for report_id, claim in verdict.claims if ticket else ():
        place = place_of(report_id, claim, reports)
        called = stands(verdict, report_id, claim)
        if called and claim.winner == ticket:
            backing[place] = None
        elif called or (claim.counts and claim.said is Said.RETRACTED):
            against[f"{place}: {_says(moment.board, claim)}"] = None
    return tuple(backing), tuple(against)


def _claim_words(board: Board, report_id: str, claim: Claim, reports: Mapping[str, Report]) -> str:
    doubt = "" if claim.counts else " (doubtful, not used)"
    return f"{place_of(report_id, claim, reports)}: {_says(board, claim)}{doubt}"


_SAYS = {
    Said.CALLED: "called",
    Said.LEADING: "leading",
    Said.TOO_CLOSE: "too close to call",
    Said.TOO_EARLY: "too early to call",
    Said.RETRACTED: "retracted",
    Said.NOT_CALLED: "no winner",
}


def _says(board: Board, claim: Claim) -> str:
    """What a claim says, with the source's own verb where it has one."""
    who = surname(board, claim.winner) if claim.winner else claim.surname or ""
    what = claim.verb or _SAYS[claim.said]
    return f"{what} {who}".strip() if who else what


def _claimed(
    contest: Contest, verdict: UnitVerdict, reports: Mapping[str, Report]
) -> tuple[ClaimedElectors, ...]:
    """The electors claimed that are neither the unit's own nor those of its whole state."""
    alone = contest.electors[verdict.unit]
    legal = {alone, sum(contest.electors[member] for member in contest.group(verdict.unit))}
    return tuple(
        ClaimedElectors(claim.electors, place_of(report_id, claim, reports))
        for report_id, claim in verdict.claims
        if claim.counts and claim.electors is not None and claim.electors not in legal
    )


def _cast(board: Board, unit: str) -> tuple[CastVotes, ...]:
    votes = board.common.cast.get(unit, {})
    return tuple(CastVotes(surname(board, name), count) for name, count in votes.items())


def _election_call(moment: Exportable) -> ElectionCallRecord | None:
    call = moment.board.common.election_call
    if call is None:
        return None
    return ElectionCallRecord(
        ticket=call.ticket,
        winner=surname(moment.board, call.ticket),
        source=call.source,
        editor=call.editor,
        at=call.at,
        in_doubt=moment.tally.needs(call.ticket) > 0,
    )


def _used(report: Report, contest: Contest) -> UsedReport:
    checked = msgspec.structs.asdict(checked_report(report, contest))
    return UsedReport(
        **checked,
        id=report.id,
        name=report.name,
        source=report.source,
        format=report.format,
        sha256=report.sha256,
    )
