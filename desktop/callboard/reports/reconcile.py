"""Between reports: what the sources say of each unit, and how that stands to our board."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from callboard.election.contest import Contest
from callboard.election.status import Status
from callboard.reports.claims import Claim, Finding, Report, Said
from callboard.reports.findings import finding

BoardView = Mapping[str, tuple[Status, str | None]]  # by unit id: status and ticket


class Verdict(enum.StrEnum):
    """How the sources stand on a unit, and to what this desk decided."""

    AGREED = "agreed"  # two sources or more say the same, and so do we or nobody called
    SINGLE_SOURCE = "single_source"
    CONFLICT = "conflict"  # sources name different winners
    BEHIND = "behind"  # the sources agree, we have not called
    AHEAD = "ahead"  # we called, no source has yet
    RETRACTED = "retracted"  # a source took its call back
    SILENT = "silent"  # nobody has called

    @property
    def words(self) -> str:
        """The verdict as the screen says it."""
        return _WORDS[self]


_WORDS = {
    Verdict.AGREED: "Agreed",
    Verdict.SINGLE_SOURCE: "Single source",
    Verdict.CONFLICT: "Conflict",
    Verdict.BEHIND: "Behind",
    Verdict.AHEAD: "Ahead",
    Verdict.RETRACTED: "Retracted by source",
    Verdict.SILENT: "Silent",
}


class Stand(msgspec.Struct, frozen=True):
    """One report's claim, with the report it comes from."""

    report: str  # report id
    name: str  # of the report
    claim: Claim


class UnitVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """What all reports together say of one unit."""

    unit: str
    verdict: Verdict
    ticket: str | None = None  # that all sources agree on
    by_ticket: Mapping[str, tuple[str, ...]] = {}  # ticket id to report ids
    sources: int = 0  # that call it, echoes of one source counted once
    claims: tuple[Stand, ...] = ()  # every certain claim, in order of the reports
    differs: bool = False  # our call is for another ticket than the sources'


Index = Mapping[str, tuple[Stand, ...]]


def index(contest: Contest, reports: Sequence[Report]) -> Index:
    """Return the certain claims about this contest by unit, in order of the reports."""
    found: dict[str, list[Stand]] = {unit.id: [] for unit in contest.units}
    for report in reports:
        for claim in report.claims:
            if claim.certain and claim.election == contest.year and claim.unit in found:
                found[claim.unit].append(Stand(report.id, report.name, claim))
    return {unit: tuple(stands) for unit, stands in found.items()}


def unit_verdict(
    unit: str, stands: Sequence[Stand], ours: tuple[Status, str | None] = (Status.OPEN, None)
) -> UnitVerdict:
    """Return the verdict of one unit, from its certain claims and our own state of it."""
    standing, retracted = _standing(stands)
    by_ticket: dict[str, tuple[str, ...]] = {}
    voices: dict[str, set[str]] = {}
    for stand in standing:
        winner = stand.claim.winner or ""
        if stand.report not in by_ticket.get(winner, ()):
            by_ticket[winner] = (*by_ticket.get(winner, ()), stand.report)
        voices.setdefault(winner, set()).add(stand.claim.source)
    ticket = next(iter(by_ticket)) if len(by_ticket) == 1 else None
    sources = len(set().union(*voices.values())) if voices else 0
    called = ours[1] if ours[0].is_won else None
    return UnitVerdict(
        unit=unit,
        verdict=_verdict(by_ticket, sources, called, retracted=retracted, ticket=ticket),
        ticket=ticket,
        by_ticket=by_ticket,
        sources=sources,
        claims=tuple(stands),
        differs=called is not None and ticket is not None and called != ticket,
    )


def _standing(stands: Sequence[Stand]) -> tuple[list[Stand], bool]:
    """Return the calls that stand, and whether a source took one back and made no new one."""
    calls: dict[tuple[str, str, str], Stand] = {}
    withdrawn: set[str] = set()
    for stand in stands:
        claim = stand.claim
        if claim.said is Said.CALLED and claim.winner:
            calls[claim.source, stand.report, claim.winner] = stand
            withdrawn.discard(claim.source)
        elif claim.said is Said.RETRACTED:
            gone = [key for key in calls if key[0] == claim.source
                    and claim.winner in {None, key[2]}]
            for key in gone:
                del calls[key]
            if not any(key[0] == claim.source for key in calls):
                withdrawn.add(claim.source)
    return list(calls.values()), bool(withdrawn)


def _verdict(
    by_ticket: Mapping[str, tuple[str, ...]], sources: int, called: str | None, *,
    retracted: bool, ticket: str | None,
) -> Verdict:
    if len(by_ticket) > 1:
        return Verdict.CONFLICT
    if retracted:
        return Verdict.RETRACTED
    if not by_ticket:
        return Verdict.AHEAD if called else Verdict.SILENT
    if sources == 1:
        return Verdict.SINGLE_SOURCE
    if called is None and ticket is not None:
        return Verdict.BEHIND
    return Verdict.AGREED


def reconcile(
    contest: Contest, reports: Sequence[Report], board_view: BoardView | None = None
) -> dict[str, UnitVerdict]:
    """Return the verdict of every unit of the contest."""
    ours = board_view or {}
    nothing = (Status.OPEN, None)
    return {
        unit: unit_verdict(unit, stands, ours.get(unit, nothing))
        for unit, stands in index(contest, reports).items()
    }


def agreed_units(verdicts: Mapping[str, UnitVerdict], *, least: int = 2) -> dict[str, str]:
    """Return the units on whose ticket at least `least` sources agree, with that ticket."""
    return {
        unit: verdict.ticket
        for unit, verdict in verdicts.items()
        if verdict.ticket and verdict.sources >= least
        and verdict.verdict not in {Verdict.CONFLICT, Verdict.RETRACTED}
    }


def conflict_sentence(verdict: UnitVerdict, contest: Contest) -> str:
    """Return who says what of a unit: "State list says Harris (line 12), …"."""
    names = {ticket.id: ticket.surname for ticket in contest.tickets}
    said: dict[tuple[str, str], str] = {}
    for stand in verdict.claims:
        claim = stand.claim
        if claim.said is Said.CALLED and claim.winner:
            who = stand.name if claim.source in {stand.name, ""} else f"{claim.source} in {stand.name}"
            said.setdefault((who, claim.winner),
                            f"{who} says {names.get(claim.winner, claim.winner)} ({claim.place})")
    return ", ".join(said.values())


def conflicts(verdicts: Iterable[UnitVerdict], contest: Contest) -> tuple[Finding, ...]:
    """Return a finding for every unit on which the sources differ."""
    return tuple(
        finding(
            "conflict", unit=verdict.unit,
            sentence=f"{contest.by_id[verdict.unit].short_name}: "
                     f"{conflict_sentence(verdict, contest)}.",
        )
        for verdict in verdicts
        if verdict.verdict is Verdict.CONFLICT
    )
