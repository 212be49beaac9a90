"""Shapes of lines and lists: how pages that are no prose say who won which unit."""

from __future__ import annotations

from pathlib import Path

import pytest

from callboard.reports.claims import Said
from callboard.reports.reading import read_report


def _cases() -> list[tuple[str, int, frozenset[str], str]]:
    text = (Path(__file__).parent / "shapes.txt").read_text(encoding="utf-8")
    found = []
    for shape in text.split("\n== ") if text.startswith("== ") else ():
        head, _, page = shape.removeprefix("== ").partition("\n")
        name, year, units = head.split("|")
        found.append((name.strip(), int(year), frozenset(units.split()), page))
    return found


CASES = _cases()


@pytest.mark.parametrize(
    ("year", "expected", "page"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_shape_says_who_won(year: int, expected: frozenset[str], page: str) -> None:
    """Every unit of a list of results is read, and none of a list of something else."""
    name = "page.md" if page.startswith("#") else "page.txt"
    report = read_report(page.encode(), name)
    told = {
        f"{claim.unit}:{claim.surname}"
        for claim in report.claims
        if claim.certain and claim.said is Said.CALLED and claim.election == year
    }
    assert told == expected
