"""The reports area's pure twin: reports, findings, claims and conflicts as finished words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from callboard.desk.position import Position
from callboard.desk.settled import is_disputed, settlement
from callboard.gui.inspector.said import (
    ReportOf,
    SaidLine,
    outcome,
    quoted,
    said_lines,
    verdict_words,
)
from callboard.ledger.own import shown_source
from callboard.reports.claims import Claim, Report, Said, Severity
from callboard.reports.findings.finding import told
from callboard.reports.findings.remedies import Remedy, remedy_of
from callboard.reports.intake import intake_words
from callboard.reports.report_sums import ReportSums, report_sums
from callboard.words import dotted, mark, number, tr

SideSaid = tuple[str | None, str, str]  # ticket id, "Harris", "State list line 14, …"
ALL = ""  # the id of the row that stands for all reports together
_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_NAMES = {
    Severity.ERROR: mark("error"),
    Severity.WARNING: mark("warning"),
    Severity.INFO: mark("note"),
}
_COUNTED = {
    Severity.ERROR: mark("{count} {count:error|errors}"),
    Severity.WARNING: mark("{count} {count:warning|warnings}"),
    Severity.INFO: mark("{count} {count:note|notes}"),
}


class Counts(msgspec.Struct, frozen=True):
    """How many findings there are of each severity."""

    errors: int = 0
    warnings: int = 0
    infos: int = 0

    @property
    def all(self) -> int:
        """All of them, notes too: what a count says, the list holds."""
        return self.errors + self.warnings + self.infos

    @property
    def by_severity(self) -> tuple[tuple[Severity, int], ...]:
        """The counts that are not zero, the worst first."""
        counts = zip(_SEVERITIES, (self.errors, self.warnings, self.infos), strict=True)
        return tuple((severity, count) for severity, count in counts if count)

    @property
    def words(self) -> str:
        """The counts in words: "2 errors, 1 warning"."""
        told = (tr(_COUNTED[severity], count=n) for severity, n in self.by_severity)
        return ", ".join(told) or tr("nothing found wrong")


class ReportRow(msgspec.Struct, frozen=True, kw_only=True):
    """One report in the list."""

    id: str  # report id; `ALL` for the row of all reports
    name: str
    about: str  # "AP · 2024 · 47 claims"
    sums: str = ""  # "Harris 303 · Trump 232, as it states"
    declared: str = ""  # "declares Harris 270, Trump 268", where that differs
    intake: str = ""  # "3,150 rows read, 3,143 used, 7 set aside"
    counts: Counts = Counts()

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return self.id

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        parts = (self.name, self.about, self.sums, self.declared, self.intake, self.counts.words)
        return ", ".join(part for part in parts if part)


class FindingRow(msgspec.Struct, frozen=True, kw_only=True):
    """One finding of a report."""

    severity: Severity
    sentence: str
    place: str  # "line 14"
    report: str  # name of the report
    unit: str | None = None
    number: int = 0
    report_id: str = ""
    remedy: Remedy | None = None  # what can be done about it with one click

    @property
    def key(self) -> int:
        """What tells rows apart."""
        return self.number

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        severity = tr(_NAMES[self.severity])
        return f"{severity}, {self.report}, {self.place}: {self.sentence}"


class ClaimRow(msgspec.Struct, frozen=True, kw_only=True):
    """One claim of a report."""

    unit: str
    name: str  # of the unit
    outcome: str  # "Harris", "Trump leads", "Trump in 2016"
    electors: str  # as stated
    source: str
    place: str
    quote: str
    said: Said
    ticket: str | None
    counts: bool  # in the verdicts of this desk
    number: int = 0

    @property
    def key(self) -> int:
        """What tells rows apart."""
        return self.number


class ConflictRow(msgspec.Struct, frozen=True, kw_only=True):
    """One unit on which the reports, or the reports and this desk, differ."""

    unit: str
    title: str  # "Georgia · 16 EV"
    said: tuple[SideSaid, ...]
    verdict: str  # "disagree"
    settled: bool = False

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return self.unit

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        told = "; ".join(f"{who}: {where}" for _, who, where in self.said)
        return f"{self.title}, {self.verdict}: {told}"


def report_rows(position: Position, reports: Sequence[Report]) -> tuple[ReportRow, ...]:
    """The list of reports, the newest first; several begin with a row for all together."""
    rows = tuple(_report(position, report) for report in reversed(reports))
    if len(rows) < 2:
        return rows
    claims = sum(len(report.claims) for report in reports)
    every = ReportRow(
        id=ALL,
        name=tr("All reports"),
        about=tr("{count} {count:report|reports}", count=len(rows)),
        sums=tr("{claims} {count:claim|claims}", claims=number(claims), count=claims),
        counts=counts_of(reports),
    )
    return (every, *rows)


def counts_of(reports: Iterable[Report]) -> Counts:
    """The findings of all these reports, counted."""
    severities = [finding.severity for report in reports for finding in report.findings]
    return Counts(*(severities.count(severity) for severity in _SEVERITIES))


def finding_rows(reports: Sequence[Report]) -> tuple[FindingRow, ...]:
    """The findings of these reports, the worst first, else in order."""
    rows = [
        FindingRow(
            severity=finding.severity,
            sentence=told(finding),
            place=finding.place.words,
            report=shown_source(report.name),
            unit=finding.unit,
            report_id=report.id,
            remedy=remedy_of(finding, report.path),
        )
        for report in reports
        for finding in report.findings
    ]
    rows.sort(key=lambda row: _SEVERITIES.index(row.severity))
    return tuple(msgspec.structs.replace(row, number=n) for n, row in enumerate(rows))


def claim_rows(
    position: Position, reports: Sequence[Report], *, names: bool
) -> tuple[ClaimRow, ...]:
    """The claims of these reports, as they stand in them; `names`: each with its report's."""
    claims = ((report, claim) for report in reports for claim in report.claims)
    return tuple(
        _claim(position, claim, number, f"{report.name} " if names else "")
        for number, (report, claim) in enumerate(claims)
    )


def conflict_rows(position: Position, report_of: ReportOf) -> tuple[ConflictRow, ...]:
    """The disputed units in the contest's order; those already decided stay, and say so."""
    rows = (
        conflict_row(position, unit, report_of)
        for unit in position.contest.electors
        if is_disputed(position.verdicts.get(unit))
    )
    return tuple(row for row in rows if row is not None)


def conflict_row(position: Position, unit: str, report_of: ReportOf) -> ConflictRow | None:
    """One disputed unit; None where nothing is disputed."""
    verdict = position.verdicts.get(unit)
    if verdict is None or not is_disputed(verdict):
        return None
    name = tr(position.contest.by_id[unit].short_name)
    electors = position.contest.electors[unit]
    return ConflictRow(
        unit=unit,
        title=tr("{unit} · {electors} EV", unit=name, electors=electors),
        said=_sides(position, unit, said_lines(position, unit, report_of)),
        verdict=verdict_words(position, verdict),
        settled=settlement(position, unit) is not None,
    )


def _sides(position: Position, unit: str, lines: Sequence[SaidLine]) -> tuple[SideSaid, ...]:
    """Who is named, where, and by whom: this desk's own call stands beside the reports."""
    named: dict[tuple[str | None, str], list[str]] = {}
    for line in lines:
        if line.certain:
            named.setdefault((line.ticket, line.outcome), []).append(f"{line.name} {line.place}")
    winner = position.winner(unit)
    if winner is not None:
        named.setdefault((winner.id, winner.surname), []).append(tr("our call"))
    return tuple((ticket, who, ", ".join(where)) for (ticket, who), where in named.items())


def _report(position: Position, report: Report) -> ReportRow:
    sums = report_sums(position.contest, report)
    year = str(report.election) if report.election is not None else tr("no election")
    count = len(report.claims)
    doubtful = sum(1 for claim in report.claims if not claim.certain)
    claims = tr(
        "{claims} {count:claim|claims} ({doubtful} uncertain)"
        if doubtful
        else "{claims} {count:claim|claims}",
        claims=number(count),
        count=count,
        doubtful=doubtful,
    )
    about = [year, claims]
    if report.source != report.name:
        about.insert(0, report.source)
    return ReportRow(
        id=report.id,
        name=shown_source(report.name),
        about=dotted(about),
        sums=_sums(position, sums),
        declared=_declared(position, sums),
        intake=intake_words(report),
        counts=counts_of([report]),
    )


def _sums(position: Position, sums: ReportSums) -> str:
    told = [
        f"{ticket.surname} {sums.electors[ticket.id]}"
        for ticket in position.board.tickets
        if sums.electors.get(ticket.id)
    ]
    if not told:
        return tr("no winner named")
    return f"{dotted(told)} {sums.basis}"


def _declared(position: Position, sums: ReportSums) -> str:
    differing = [t for t in position.board.tickets if sums.differs(t.surname, t.id)]
    if not differing or not sums.units:
        return ""
    told = ", ".join(f"{t.surname} {sums.declared[t.surname]}" for t in differing)
    return tr("declares {totals}", totals=told)


def _claim(position: Position, claim: Claim, number: int, report: str) -> ClaimRow:
    unit = position.contest.by_id.get(claim.unit)
    return ClaimRow(
        unit=claim.unit,
        name=tr(unit.short_name) if unit is not None else claim.unit,
        outcome=_outcome(position, claim),
        electors="" if claim.electors is None else str(claim.electors),
        source=shown_source(claim.source),
        place=f"{report}{claim.place.words}",
        quote=quoted(claim.sentence),
        said=claim.said,
        ticket=claim.winner,
        counts=claim.counts and claim.election == position.contest.year,
        number=number,
    )


def _outcome(position: Position, claim: Claim) -> str:
    """What a claim says, with what keeps it from counting here: another year, or a doubt."""
    said = outcome(position, claim)
    if claim.election != position.contest.year:
        return tr("{outcome} in {year}", outcome=said, year=claim.election)
    return said if claim.counts else tr("{outcome} (uncertain)", outcome=said)
