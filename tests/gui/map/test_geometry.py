"""The shapes of the states: complete, joined as the real ones are, with room for labels."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard import almanac
from callboard.gui.map.geometry import geography, pieces

LANDLOCKED_BY_SEA = {"AK", "HI"}


def test_every_unit_that_is_no_district_has_a_shape() -> None:
    """The fifty states and DC have shapes, the districts of Maine and Nebraska have none."""
    states = {unit.id for unit in almanac.units().values() if not unit.is_district}
    assert set(geography().areas) == states


@pytest.mark.parametrize("year", [1964, 1972, 1992, 2024])
def test_every_unit_of_a_contest_has_a_shape_or_a_box(year: int) -> None:
    """No unit of any contest is beyond reach."""
    shapes = geography()
    boxes = {unit for group in shapes.groups for unit in group} | set(shapes.column)
    assert set(almanac.contest(year).electors) <= set(shapes.areas) | boxes


def test_every_ring_is_closed() -> None:
    """Each island ends where it began."""
    rings = [ring for area in geography().areas.values() for ring in area.rings]
    assert all(ring[0] == ring[-1] for ring in rings)


def test_no_ring_is_a_hole() -> None:
    """All rings turn the same way, so each may be painted by itself."""
    rings = [ring for area in geography().areas.values() for ring in area.rings]
    turns = [sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(ring)) for ring in rings]
    assert len({turn > 0 for turn in turns}) == 1


def test_neighbours_are_mutual() -> None:
    """Whoever has a neighbour is that one's neighbour."""
    neighbours = geography().neighbours()
    assert all(one in neighbours[other] for one in neighbours for other in neighbours[one])


def test_states_have_their_real_neighbours() -> None:
    """Missouri and Tennessee have eight each; four corners only touch; islands have none."""
    neighbours = geography().neighbours()
    assert neighbours["MO"] == {"IA", "IL", "KY", "TN", "AR", "OK", "KS", "NE"}
    assert len(neighbours["TN"]) == 8
    assert "CO" not in neighbours["AZ"]
    assert neighbours["DC"] == {"MD", "VA"}
    assert {unit for unit, others in neighbours.items() if not others} == LANDLOCKED_BY_SEA


def test_the_aleutians_are_not_cut_off() -> None:
    """Alaska reaches far to the left of the source's own frame."""
    left = min(x for ring in geography().areas["AK"].rings for x, _ in ring)
    assert left < -57


@given(
    st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), min_size=2, max_size=40),
    st.integers(1, 60),
)
def test_pieces_make_up_the_whole_line(points: list[tuple[int, int]], longest: int) -> None:
    """Pieces follow one another without a gap, and lose no point."""
    line = tuple((float(x), float(y)) for x, y in points)
    cut = pieces(line, longest)
    assert all(before[-1] == after[0] for before, after in pairwise(cut))
    assert (cut[0][0], *(point for piece in cut for point in piece[1:])) == line
