"""Reconciling without a window: reports on a desk in memory, accepted where they agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from callboard import almanac
from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk, Identity
from callboard.election.contest import Contest
from callboard.errors import CallboardError
from callboard.exports.findings import (
    CheckedReport,
    CheckOutput,
    FindingRecord,
    checked_report,
    unit_record,
)
from callboard.ledger.board import Board, Common
from callboard.reports.claims import Report, Severity
from callboard.reports.reconcile import UnitVerdict, Verdict, reconcile

WHO = Identity("callboard reconcile", "callboard reconcile")


class ElectionUnknownError(CallboardError):
    """Neither the reports nor the command say which election it is about."""

    def __init__(self) -> None:
        super().__init__(
            "None of the reports says which election it is about. Say it: --election 2024"
        )


def main_election(reports: Sequence[Report]) -> int | None:
    """The election that most of the reports are about; of equals the latest."""
    years = (report.election for report in reports)
    counts = Counter(year for year in years if year is not None and year in almanac.years())
    return max(counts, key=lambda year: (counts[year], year), default=None)


def distinct(reports: Sequence[Report]) -> tuple[Report, ...]:
    """The reports without those whose very bytes came before: a copy is no second source."""
    return tuple({report.id: report for report in reversed(reports)}.values())[::-1]


def desk_of(reports: Sequence[Report], year: int, *, accept_single: bool = False) -> Desk:
    """A desk in memory with `reports` on it, calling what two or more of them agree on.

    What one report alone says is called only with `accept_single`, as a resolution that
    names its ground. Where they differ nothing is called: that is for an editor.
    """
    desk = memory_desk(year, identity=WHO)
    for report in distinct(reports):
        desk.import_report(report, by="reconcile")
    if desk.acceptable:
        desk.accept(desk.acceptable, by="reconcile")
    if accept_single:
        for unit, verdict in desk.position.verdicts.items():
            if verdict.verdict is Verdict.SINGLE_SOURCE and verdict.ticket is not None:
                ground = "one source alone says so (--accept-single)"
                desk.resolve(unit, verdict.ticket, ground=ground, by="reconcile")
    return desk


def check_output(reports: Sequence[Report], year: int | None) -> CheckOutput:
    """What `check --json` prints: every report, and the verdicts on the election of `year`.

    There is no desk that could be behind: what reports agree on is told as agreed.
    """
    checked = tuple(checked_report(report, _contest(report.election)) for report in reports)
    if year is None:
        return CheckOutput(reports=checked, units=())
    contest = almanac.contest(year)
    board = Board(common=Common(tickets=contest.tickets))
    by_id = {report.id: report for report in reports}
    verdicts = reconcile(contest, distinct(reports), {})
    units = (unit_record(contest, board, _without_us(v), by_id) for v in verdicts.values())
    return CheckOutput(reports=checked, units=tuple(units))


def errors_remain(reports: Iterable[CheckedReport], between: Iterable[FindingRecord]) -> bool:
    """Whether a finding of severity error is left, in a report or between them."""
    found = (*(found for report in reports for found in report.findings), *between)
    return any(one.severity is Severity.ERROR for one in found)


def _without_us(verdict: UnitVerdict) -> UnitVerdict:
    if verdict.verdict is not Verdict.BEHIND:
        return verdict
    return msgspec.structs.replace(verdict, verdict=Verdict.AGREED)


def _contest(year: int | None) -> Contest | None:
    return almanac.contest(year) if year in almanac.years() else None
