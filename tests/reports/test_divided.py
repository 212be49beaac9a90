"""Which unit a number of Maine's or Nebraska's electors stands for."""

from __future__ import annotations

import pytest

from callboard import almanac
from callboard.reports import divided


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
