"""The censuses, and which counties make the districts of Maine and Nebraska."""

from __future__ import annotations

from collections.abc import Mapping

from callboard.almanac.errors import UnknownCensusError
from callboard.almanac.files import CensusRow, census_rows, county_plans
from callboard.almanac.records import County


def censuses() -> tuple[int, ...]:
    """Return the years of the censuses in the almanac, oldest first."""
    return tuple(sorted(int(year) for year in census_rows()))


def populations(census: int) -> Mapping[str, int]:
    """Return the apportionment population of the 50 states.

    Raises:
        UnknownCensusError: when the almanac has no such census.
    """
    return {state: row.population for state, row in _rows(census).items()}


def house_seats(census: int) -> Mapping[str, int]:
    """Return the seats in the House that the 50 states got from a census.

    Raises:
        UnknownCensusError: when the almanac has no such census.
    """
    return {state: row.seats for state, row in _rows(census).items()}


def counties(year: int) -> tuple[County, ...]:
    """Return the counties of Maine and Nebraska as districted in `year`; empty before 2012."""
    for plan, found in county_plans().items():
        first, _, last = plan.partition("-")
        if int(first) <= year <= int(last):
            return found
    return ()


def _rows(census: int) -> Mapping[str, CensusRow]:
    rows = census_rows().get(str(census))
    if rows is None:
        raise UnknownCensusError(census, censuses())
    return rows
