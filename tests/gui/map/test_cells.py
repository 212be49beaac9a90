"""The cells of the cartogram: as many as electors, whole states, for any table."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callboard import almanac
from callboard.gui.map import cells
from callboard.gui.map.geometry import geography

YEARS = [1964, 1976, 1984, 1992, 2004, 2012, 2024]
STATES = sorted(cells.by_state(almanac.contest(2024).electors))
APART = {"AK", "HI"}


def layout(electors: dict[str, int]) -> dict[cells.Cell, str]:
    """Return the cells of a table of electors."""
    return dict(cells.laid_out(tuple(sorted(electors.items()))))


def of_states(grid: dict[cells.Cell, str]) -> dict[str, set[cells.Cell]]:
    """Return the cells of whole states."""
    found: dict[str, set[cells.Cell]] = {}
    for cell, unit in grid.items():
        found.setdefault(unit.partition("-")[0], set()).add(cell)
    return found


@pytest.mark.parametrize("year", YEARS)
def test_every_elector_has_a_cell(year: int) -> None:
    """Each unit of a contest, districts too, has as many cells as electors."""
    electors = dict(almanac.contest(year).electors)
    assert Counter(layout(electors).values()) == electors


@pytest.mark.parametrize("year", YEARS)
def test_a_state_is_one_piece(year: int) -> None:
    """One can walk through each state without leaving it."""
    states = of_states(layout(dict(almanac.contest(year).electors)))
    assert [state for state, own in states.items() if not cells.is_one_piece(own)] == []


@pytest.mark.parametrize("year", YEARS)
def test_most_neighbours_are_neighbours_still(year: int) -> None:
    """Of the pairs of states that share a border, at least seven in eight share a side."""
    states = of_states(layout(dict(almanac.contest(year).electors)))
    real = {frozenset(b.between) for b in geography().borders}
    kept = [
        pair
        for pair in real
        if any(
            there in states[max(pair)] for cell in states[min(pair)] for there in cells.around(cell)
        )
    ]
    assert len(kept) / len(real) >= 0.875


def test_the_country_can_be_recognised() -> None:
    """Corners of the country lie where they should: north is up, east is right."""
    states = of_states(layout(dict(almanac.contest(2024).electors)))
    middle = {
        s: (sum(x for x, _ in c) / len(c), sum(y for _, y in c) / len(c)) for s, c in states.items()
    }
    for west, east in (("CA", "NV"), ("NV", "UT"), ("KS", "MO"), ("OH", "PA"), ("NY", "MA")):
        assert middle[west][0] < middle[east][0]
    for north, south in (("WA", "OR"), ("ND", "SD"), ("MN", "IA"), ("OK", "TX"), ("GA", "FL")):
        assert middle[north][1] < middle[south][1]
    assert max(states, key=lambda s: middle[s][1]) in {"FL", "HI", "AK"}
    assert min(states, key=lambda s: middle[s][1]) == "ME"


def test_the_same_table_has_the_same_cells() -> None:
    """Nothing is left to chance: a layout made anew equals the one before."""
    electors = {**almanac.contest(2024).electors, "TX": 43, "CA": 51}
    first = layout(electors)
    cells.laid_out.cache_clear()
    assert layout(electors) == first


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from(STATES), st.sampled_from(STATES), st.integers(1, 6)), max_size=5
    ),
    st.sampled_from([1964, 1984, 2024]),
)
def test_any_table_can_be_laid_out(moves: list[tuple[str, str, int]], year: int) -> None:
    """Electors given from state to state, as by a census to come: cells follow, none is lost."""
    electors = dict(almanac.contest(year).electors)
    for giver, taker, count in moves:
        given_up = min(count, electors[giver] - 1)
        electors[giver] -= given_up
        electors[taker] += given_up
    assert Counter(layout(electors).values()) == {u: n for u, n in electors.items() if n}


@given(st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1))
def test_a_simple_cell_parts_nothing(own: set[cells.Cell]) -> None:
    """What is one piece is one piece still after a simple cell has left it."""
    grid = dict.fromkeys(own, "A")
    if cells.is_one_piece(own) and len(own) > 1:
        for cell in own:
            if cells.is_simple(grid, cell, "A"):
                assert cells.is_one_piece(own - {cell})
