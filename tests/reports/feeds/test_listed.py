"""A title may say that a table lists by state something else than who won."""

from __future__ import annotations

import pytest

from callboard.reports.reading import read_report

ROWS = "Ohio\tTrump\nIowa\tTrump\nMaine\tHarris\nVermont\tHarris\nUtah\tTrump\nNevada\tHarris\n"


@pytest.mark.parametrize(
    "title", ["Newspaper endorsements by state, 2024", "Campaign visits in October 2024, by state"]
)
def test_what_is_listed_of_somebody_is_no_call(title: str) -> None:
    """Endorsements and visits are listed as winners are, and make nobody one."""
    report = read_report(f"{title}\n\n{ROWS}".encode(), "list.txt")
    assert report.claims
    assert not any(claim.certain for claim in report.claims)
    assert "table-forecast" in {one.kind for one in report.findings}


def test_results_listed_in_the_same_way_are_calls() -> None:
    """A title that speaks of results has the same rows read as such."""
    report = read_report(f"Presidential results by state, 2024\n\n{ROWS}".encode(), "list.txt")
    assert sum(claim.certain for claim in report.claims) == 6
