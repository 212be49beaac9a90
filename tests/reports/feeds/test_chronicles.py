"""Tables with rows of several elections: each row counts for its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from states_kept import by_year

NAMES = {
    2004: {"D": "John Kerry", "R": "George W. Bush"},
    2012: {"D": "Barack Obama", "R": "Mitt Romney"},
}
UNITS = (
    ("Ohio", "OH", {2004: ("R", 20), 2012: ("D", 18)}),
    ("Utah", "UT", {2004: ("R", 5), 2012: ("R", 6)}),
    ("Oregon", "OR", {2004: ("D", 7), 2012: ("D", 7)}),
    ("Nevada", "NV", {2004: ("R", 5), 2012: ("D", 6)}),
)
WON = {
    (code, NAMES[year][party].split()[-1], year)
    for _, code, by in UNITS
    for year, (party, _) in by.items()
}


def chronicle(header: str, row: Callable[[int, str, str, int], str]) -> str:
    """A table with what `row` writes of each unit in each election."""
    lines = [row(year, name, *by[year]) for year in NAMES for name, _, by in UNITS]
    return "\n".join((header, *lines)) + "\n"


@pytest.mark.parametrize(
    ("header", "template"),
    [
        ("year,state,dem_ev,rep_ev", "{year},{name},{d},{r}"),
        ("year,state,dem_win,rep_win", "{year},{name},{dem},{rep}"),
        ("election date,state,who won", "{year}-11-02,{name},{who}"),
        ("Election,State,Party won,EV", "Election of {year},{name},{party},{ev}"),
    ],
)
def test_rows_of_other_elections_count_for_those(header: str, template: str) -> None:
    """By their electors, marks, names or parties, and by a year in whatever words."""

    def row(year: int, name: str, party: str, ev: int) -> str:
        dem, rep = int(party == "D"), int(party == "R")
        return template.format(
            year=year, name=name, party=party, ev=ev, who=NAMES[year][party],
            dem=dem, rep=rep, d=ev * dem, r=ev * rep,
        )  # fmt: skip

    assert by_year(chronicle(header, row), "x.csv") == WON


def test_the_state_that_a_nominee_is_from_is_not_the_one_that_voted() -> None:
    """Rows of nominees, with their homes before the unit."""

    def row(year: int, name: str, party: str, ev: int) -> str:
        return "\n".join(
            f"{NAMES[year][one]},Hawaii,{ev if one == party else 0},800 000,{year},{name}"
            for one in "DR"
        )

    header = "Nominee,Home state,Electoral vote,Popular vote,year,state"
    assert by_year(chronicle(header, row), "x.csv") == WON


def test_rows_of_another_office_in_another_year_say_nothing() -> None:
    """Senators are no electors."""

    def row(year: int, name: str, party: str, ev: int) -> str:
        office = "President" if year == 2012 else "Senate"
        return f"{year},{office},{name},{party}"

    found = by_year(chronicle("year,office,state,winner", row), "x.csv")
    assert found == {one for one in WON if one[2] == 2012}
