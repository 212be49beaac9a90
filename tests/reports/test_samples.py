"""The three practice reports: read, checked and reconciled from end to end."""

from __future__ import annotations

from collections import Counter

import pytest

from callboard import almanac, bundled
from callboard.reports.claims import Report, Said
from callboard.reports.reading import read_report
from callboard.reports.reconcile import Verdict, reconcile


def sample(name: str) -> Report:
    """Read one of the bundled samples."""
    return read_report(bundled.read_bytes("samples", name), name)


def sums(report: Report) -> dict[str, int]:
    """Add up the electors that a report states, by surname."""
    total: Counter[str] = Counter()
    for claim in report.claims:
        if claim.certain and claim.surname:
            total[claim.surname] += claim.electors or 0
    return dict(total)


def kinds(report: Report) -> Counter[str]:
    """Count the findings of a report by kind."""
    return Counter(one.kind for one in report.findings)


def test_the_state_list_declares_what_its_rows_do_not_add_up_to() -> None:
    """270 to 268 are declared over rows of 303 and 232: 535, without the District."""
    report = sample("state-list.txt")
    assert report.declared_totals == {"Harris": 270, "Trump": 268}
    assert sums(report) == {"Harris": 303, "Trump": 232}
    said = [one.sentence for one in report.findings]
    assert "The report declares 270 for Harris, but its rows add up to 303." in said
    assert "The report declares 268 for Trump, but its rows add up to 232." in said
    assert any("add up to 535, not 538" in sentence for sentence in said)
    assert any("District of Columbia" in sentence for sentence in said)


def test_electors_of_the_previous_apportionment_are_told_as_such() -> None:
    """The thirteen states whose electors changed are named with both figures."""
    report = sample("state-list.txt")
    assert kinds(report)["electors-old"] == 13
    texas = next(one for one in report.findings if one.unit == "TX")
    assert "says 38 electors, the law says 40" in texas.sentence
    assert "2012–2020" in texas.sentence


def test_a_whole_state_counts_for_the_at_large_electors_only() -> None:
    """Maine's four and Nebraska's five are right as sums and told as a finding."""
    report = sample("state-list.txt")
    whole = {claim.unit for claim in report.claims if claim.whole_state}
    assert whole == {"ME", "NE"}
    assert {one.unit for one in report.findings if one.kind == "whole-state"} == {"ME", "NE"}
    assert not any(claim.unit.startswith(("ME-", "NE-")) for claim in report.claims)


def test_the_lists_by_party_leave_five_units_out_and_four_open() -> None:
    """Harris 244, Trump 224; AK DC IA ME NJ missing; AZ WI NC NH without a winner."""
    report = sample("by-party.txt")
    assert sums(report) == {"Harris": 244, "Trump": 224}
    open_units = {claim.unit for claim in report.claims if claim.said is Said.NOT_CALLED}
    assert open_units == {"AZ", "WI", "NC", "NH"}
    missing = next(one for one in report.findings if one.kind == "missing-units")
    assert missing.sentence == (
        "5 units are missing: Alaska, District of Columbia, Iowa, Maine, New Jersey."
    )


def test_the_live_page_gives_winners_and_no_electors() -> None:
    """Twenty-nine states from AP; the prose around them claims nothing."""
    report = sample("live-page.txt")
    assert (len(report.claims), report.source, report.election) == (29, "AP", 2024)
    assert all(claim.certain and claim.electors is None for claim in report.claims)
    assert kinds(report)["majority-differs"] == 0


def test_the_three_together_conflict_on_georgia() -> None:
    """Georgia is the only unit on which the practice reports differ."""
    reports = [sample(name) for name in ("state-list.txt", "by-party.txt", "live-page.txt")]
    verdicts = reconcile(almanac.contest(2024), reports, {})
    assert len(verdicts) == 56
    assert [unit for unit, one in verdicts.items() if one.verdict is Verdict.CONFLICT] == ["GA"]


@pytest.mark.parametrize("name", ["state-list.txt", "by-party.txt", "live-page.txt"])
def test_every_claim_stands_on_a_line_and_a_rule(name: str) -> None:
    """A claim can always be traced back."""
    report = sample(name)
    assert all(claim.place.line and claim.rule and claim.sentence for claim in report.claims)
