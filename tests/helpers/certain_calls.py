"""The certain calls that the reader finds in a text, of whatever elections."""

from __future__ import annotations

from callboard.reports.claims import Said
from callboard.reports.reading import read_report


def certain_calls(text: str, year: int | None = None) -> set[str]:
    """Return the certain calls of a text that is about `year`, as "FL:Obama:2008"."""
    claims = read_report(text.encode(), "report.txt", year).claims
    return {
        f"{claim.unit}:{claim.surname}:{claim.election}"
        for claim in claims
        if claim.certain and claim.said is Said.CALLED
    }
