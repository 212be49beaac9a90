"""Censuses, seats and electors, and the counties of the district states."""

from __future__ import annotations

import pytest

from callboard import almanac
from callboard.almanac import UnknownCensusError

CENSUS_OF = {
    year: max(c for c in range(1960, 2021, 10) if c <= year - 2) for year in range(1964, 2029, 4)
}
NATIONS = {
    1960: 178_559_219,
    1970: 204_053_325,
    1980: 225_867_174,
    1990: 249_022_783,
    2000: 281_424_177,
    2010: 309_183_463,
    2020: 331_108_434,
}


def test_censuses_add_up() -> None:
    """The states' populations come to the nation's, their seats to 435."""
    assert almanac.censuses() == tuple(NATIONS)
    for census, people in NATIONS.items():
        assert sum(almanac.populations(census).values()) == people
        assert sum(almanac.house_seats(census).values()) == 435


def test_unknown_census() -> None:
    """A year without a census is refused with a sentence that says what there is."""
    with pytest.raises(UnknownCensusError, match="from 1960 to 2020"):
        almanac.populations(1965)


@pytest.mark.parametrize("year", CENSUS_OF)
def test_electors_are_seats_and_two_senators(year: int) -> None:
    """A state has an elector for each member of Congress; DC has three."""
    contest, seats = almanac.contest(year), almanac.house_seats(CENSUS_OF[year])
    for state in {unit.postal for unit in contest.units} - {"DC"}:
        electors = sum(contest.electors[unit] for unit in contest.group(state))
        assert electors == seats[state] + 2
    assert contest.electors["DC"] == 3


@pytest.mark.parametrize(
    ("year", "split"),
    [(2020, ["Dixon", "Kennebec", "Sarpy"]), (2024, ["Kennebec", "Polk", "Sarpy"])],
)
def test_counties_of_the_district_states(year: int, split: list[str]) -> None:
    """Maine has 16 counties and Nebraska 93; three of them lie in two districts."""
    counties = almanac.counties(year)
    states = [county.state for county in counties]
    assert (states.count("ME"), states.count("NE")) == (16, 93)
    assert sorted(county.name for county in counties if len(county.districts) > 1) == split
    units = almanac.contest(year).by_id
    assert all(d in units and d[:2] == c.state for c in counties for d in c.districts)


def test_lines_moved_after_the_census() -> None:
    """Saunders County moved from Nebraska's 1st district to its 2nd for 2024."""
    districts = [
        next(c.districts for c in almanac.counties(year) if c.fips == "31155")
        for year in (2020, 2024)
    ]
    assert districts == [("NE-1",), ("NE-2",)]


def test_counties_are_not_known_before_2012() -> None:
    """Before 2012 there is no table of counties."""
    assert almanac.counties(2008) == ()
