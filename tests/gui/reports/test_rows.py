"""Reports, findings, claims and conflicts in words."""

from __future__ import annotations

import pytest
from desks import Clock, claim, report
from msgspec.structs import replace

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.gui.reports.rows import (
    claim_rows,
    conflict_rows,
    counts_of,
    finding_rows,
    report_rows,
)
from callboard.reports.claims import Finding, Report, Severity
from callboard.reports.document import Place


@pytest.fixture
def desk() -> Desk:
    """Return an empty desk for 2024."""
    return memory_desk(2024, clock=Clock())


def doubtful(name: str) -> Report:
    """A report with two calls and one finding of each severity, the worst last."""
    findings = tuple(
        Finding(severity=severity, kind="x", sentence=f"{severity} here", place=Place(line=line))
        for line, severity in enumerate((Severity.INFO, Severity.WARNING, Severity.ERROR), 1)
    )
    return replace(report(name, GA="harris", OH="trump"), findings=findings)


def test_a_report_tells_what_it_adds_up_to(desk: Desk) -> None:
    """Name, election, claims, sums by law, findings."""
    desk.import_report(doubtful("State list"))
    (row,) = report_rows(desk.position, desk.reports)
    assert (row.name, row.about) == ("State list", "2024 · 2 claims")
    assert row.sums == "Harris 16 · Trump 17 by law"
    assert row.counts.words == "1 error, 1 warning, 1 note"


def test_a_report_that_contradicts_its_own_sum_says_so(desk: Desk) -> None:
    """What it declares stands beside what its rows add up to."""
    declaring = replace(report("A", GA="harris"), declared_totals={"Harris": 270})
    desk.import_report(declaring)
    (row,) = report_rows(desk.position, desk.reports)
    assert row.declared == "declares Harris 270"


def test_several_reports_begin_with_all_together(desk: Desk) -> None:
    """The newest report comes first, below the row of all."""
    desk.import_report(report("A", GA="harris"))
    desk.import_report(report("B", GA="harris", source="AP"))
    names = [row.name for row in report_rows(desk.position, desk.reports)]
    assert names == ["All reports", "B", "A"]


def test_a_report_that_speaks_for_another_names_it(desk: Desk) -> None:
    """A page of AP calls is told as AP's."""
    desk.import_report(report("Live page", source="AP", GA="harris"))
    (row,) = report_rows(desk.position, desk.reports)
    assert row.about == "AP · 2024 · 1 claim"


def test_uncertain_claims_are_counted_apart(desk: Desk) -> None:
    """What is not certain is said in the list already."""
    claims = (claim("GA", "trump", 1, "A", certain=False), claim("PA", "trump", 2, "A"))
    desk.import_report(replace(report("A"), claims=claims))
    (row,) = report_rows(desk.position, desk.reports)
    assert row.about == "2024 · 2 claims (1 uncertain)"


def test_findings_come_with_the_worst_first() -> None:
    """Errors, warnings, notes; each with its place and report."""
    rows = finding_rows([doubtful("A")])
    assert [row.severity for row in rows] == [Severity.ERROR, Severity.WARNING, Severity.INFO]
    assert rows[0].spoken == "error, A, line 3: error here"


def test_a_count_is_of_everything_that_the_list_holds() -> None:
    """Notes count too, and in words it is said how many of what there are."""
    reports = [doubtful("A"), doubtful("B")]
    counts = counts_of(reports)
    assert counts.all == len(finding_rows(reports)) == 6
    assert counts.words == "2 errors, 2 warnings, 2 notes"


def test_claims_are_told_with_their_place_and_words(desk: Desk) -> None:
    """Unit, winner, electors as stated, place, words."""
    desk.import_report(replace(report("A"), claims=(claim("GA", "trump", 9, "A", electors=15),)))
    (row,) = claim_rows(desk.position, desk.reports, names=False)
    assert (row.name, row.outcome, row.electors, row.place) == ("Georgia", "Trump", "15", "line 9")


def test_a_claim_that_does_not_count_says_why(desk: Desk) -> None:
    """One of another election gives its year, a doubtful one its doubt."""
    told = (
        claim("GA", "trump", 1, "A", certain=False),
        claim("PA", "trump", 2, "A"),
        claim("OH", "trump", 3, "A", year=2016, in_passing=True),
    )
    desk.import_report(replace(report("A"), claims=told))
    rows = claim_rows(desk.position, desk.reports, names=False)
    assert [row.outcome for row in rows] == ["Trump (uncertain)", "Trump", "Trump in 2016"]
    assert [row.counts for row in rows] == [False, True, False]


def test_a_conflict_tells_who_says_what_and_our_own_call(desk: Desk) -> None:
    """Each side with its reports and lines, our own call beside them."""
    desk.import_report(report("A", GA="harris"))
    desk.import_report(report("B", GA="trump"))
    desk.import_report(report("C", GA="trump"))
    desk.call(["GA"], "trump", source="AP")
    (row,) = conflict_rows(desk.position, desk.report)
    assert row.title == "Georgia · 16 EV"
    assert row.said == (
        ("harris", "Harris", "A line 1"),
        ("trump", "Trump", "B line 1, C line 1, our call"),
    )
    assert row.verdict == "disagree"


def test_a_resolved_conflict_stays_and_says_so(desk: Desk) -> None:
    """Deciding does not make reports agree, but nothing waits any more."""
    desk.import_report(report("A", GA="harris"))
    desk.import_report(report("B", GA="trump"))
    desk.resolve("GA", "trump", ground="AP says so")
    (row,) = conflict_rows(desk.position, desk.report)
    assert (row.verdict, row.settled) == ("resolved", True)
