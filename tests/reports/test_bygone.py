"""What a page about one election says of another is a claim on that other one."""

from __future__ import annotations

import pytest
from certain_calls import certain_calls

from callboard.reports.reading import read_report

OPENING = "The 2012 presidential election: Barack Obama against Mitt Romney.\n\n"


def certain(text: str, opening: str = OPENING) -> set[str]:
    """Return the certain calls of a text about 2012, as "FL:Obama:2008"."""
    return certain_calls(opening + text, 2012)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Obama won Florida in 2008 as well.", "FL:Obama:2008"),
        ("George W. Bush carried Colorado narrowly in 2004.", "CO:Bush:2004"),
        ("In 2000, Al Gore won Iowa.", "IA:Gore:2000"),
        ("Ohio went to Bush in 2000 and 2004.", "OH:Bush:2000 OH:Bush:2004"),
        ("Obama carried Iowa in 2008 and again in 2012.", "IA:Obama:2008 IA:Obama:2012"),
        ("Romney won Indiana, which Obama carried in 2008.", "IN:Obama:2008 IN:Romney:2012"),
        ("The last Democrat to win Montana was Bill Clinton in 1992.", "MT:Clinton:1992"),
        ("Jimmy Carter, in 1976, was the last Democrat who won Texas.", "TX:Carter:1976"),
        ("Bush lost New Hampshire in 2004.", "NH:Kerry:2004"),
        ("If Gore had won Florida in 2000, nobody would ask.", ""),
        ("Kerry hoped to win Ohio in 2004.", ""),
        ("Romney wins Ohio plus the states McCain won in 2008.", ""),
        ("Hillary Clinton won Texas in 2008.", ""),
    ],
)
def test_a_plain_statement_keeps_its_year(text: str, expected: str) -> None:
    """The names are those of the year that stands in the same clause."""
    found = certain(text)
    wanted = set(expected.split())
    assert {one for one in found if not one.endswith(":2012")} == {
        one for one in wanted if not one.endswith(":2012")
    }
    assert wanted <= found or not wanted


def test_a_forecast_remembers_what_happened() -> None:
    """A page of polls holds no call of its own, and may well say who won four years before."""
    opening = "2012 presidential polls: Obama or Romney?\n\n"
    text = "Obama won Virginia in 2008, but the polls have Romney ahead. Romney wins Ohio."
    assert certain(text, opening) == {"VA:Obama:2008"}


def test_fiction_remembers_nothing() -> None:
    """In an invented world the years are invented too."""
    opening = "Alternate history: the 2012 presidential election, Obama against Romney\n\n"
    assert certain("Al Gore won Florida in 2000.", opening) == set()


def test_other_elections_have_no_part_in_the_checks_of_this_one() -> None:
    """Neither electors nor missing units are weighed of a side remark."""
    text = "Al Gore won Iowa (7) in 2000."  # it had six in 2012
    read = read_report((OPENING + text).encode(), "report.txt", 2012)
    assert [(one.unit, one.electors, one.election) for one in read.claims] == [("IA", 7, 2000)]
    told = {one.kind for one in read.findings}
    assert not told & {"electors-differ", "electors-old", "missing-units", "implausible"}
