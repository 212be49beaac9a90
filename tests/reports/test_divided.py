"""Which unit a number of Maine's or Nebraska's electors stands for."""

from __future__ import annotations

import pytest

from callboard import almanac
from callboard.reports import divided
from callboard.reports.reading import read_report


@pytest.mark.parametrize(
    ("year", "state", "electors", "surname", "unit"),
    [
        (2016, "ME", 3, "Clinton", "ME"),
        (2016, "ME", 4, "Clinton", "ME"),
        (2016, "ME", 1, "Trump", "ME-2"),
        (2008, "NE", 1, "Obama", "NE-2"),
        (2008, "NE", 4, "McCain", "NE"),
    ],
)
def test_a_number_of_electors_is_the_unit_that_the_law_gives_it(
    year: int, state: str, electors: int, surname: str, unit: str
) -> None:
    """More than the districts have go with the state; a single one is that of a district."""
    contest = almanac.contest(year)
    ticket = next(one for one in contest.tickets if one.surname == surname)
    assert divided.unit_of(contest, state, electors, ticket) == unit


@pytest.mark.parametrize(
    ("year", "state", "electors", "surname"),
    [
        (2016, "ME", 2, "Clinton"),  # the two at large, or those of both districts
        (2016, "ME", 1, "Clinton"),  # she had three
        (2016, "NE", 1, "Clinton"),  # she had none
        (2012, "NE", 3, "Romney"),  # he had five
    ],
)
def test_a_number_that_leaves_two_units_open_names_none(
    year: int, state: str, electors: int, surname: str
) -> None:
    """Where neither the law nor the official result tells which unit is meant, none is."""
    contest = almanac.contest(year)
    ticket = next(one for one in contest.tickets if one.surname == surname)
    assert divided.unit_of(contest, state, electors, ticket) == ""


def _calls(page: str, name: str) -> set[str]:
    """Return the certain calls of a page."""
    claims = read_report(page.encode(), name).claims
    return {f"{claim.unit}:{claim.surname}" for claim in claims if claim.certain}


def test_a_row_that_shares_a_state_out_is_read_part_by_part() -> None:
    """A winner's cell with two tickets and all electors of Maine calls both of its units."""
    page = (
        "# 2020 presidential election results by state\n\n"
        "| State | EV | Winner |\n|---|---|---|\n"
        "| Iowa | 6 | Trump |\n| Maine | 4 | Biden (3), Trump (1) |\n| Maryland | 10 | Biden |\n"
        "| Nebraska | 5 | Trump (4), Biden (1) |\n| Ohio | 18 | Trump |\n"
    )
    expected = "IA:Trump ME:Biden ME-2:Trump MD:Biden NE:Trump NE-2:Biden OH:Trump"
    assert _calls(page, "page.md") == set(expected.split())


def test_a_row_whose_parts_are_too_few_is_not_shared_out() -> None:
    """Where electors of Maine are missing from a row, nobody knows whose they are."""
    page = (
        "# 2020 presidential election results by state\n\n"
        "| State | EV | Winner |\n|---|---|---|\n"
        "| Iowa | 6 | Trump |\n| Maine | 4 | Biden (2), Trump (1) |\n| Ohio | 18 | Trump |\n"
    )
    assert "ME-2:Trump" not in _calls(page, "page.md")


def test_districts_are_known_by_their_numbers() -> None:
    """A log that counts its districts speaks of the state that it named before."""
    page = (
        "Nov. 6, 2024: AP race calls\n\n"
        "Maine: Harris wins statewide and the 1st District; Trump wins the 2nd District.\n"
        "Nebraska: Trump wins statewide and Districts 1 and 3; Harris wins District 2.\n"
        "Ohio: Trump wins.\nVirginia: Harris wins.\n"
    )
    expected = "ME:Harris ME-1:Harris ME-2:Trump NE:Trump NE-1:Trump NE-3:Trump NE-2:Harris"
    assert set(expected.split()) <= _calls(page, "page.txt")


def test_a_part_of_a_state_is_no_wrong_number_of_electors() -> None:
    """Three of Maine's four are right beside it; nothing is found to be wrong."""
    page = "States won by Clinton in 2016\n\nCalifornia (55)\nIllinois (20)\nMaine (3 of 4)\n"
    found = read_report(page.encode(), "page.txt").findings
    assert not [one for one in found if one.unit == "ME"]
