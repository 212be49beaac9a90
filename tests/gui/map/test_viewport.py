"""The viewport: zooming keeps the point, nothing ever leaves the widget."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from callboard.gui.map.viewport import LARGEST_PICTURE, NEAREST, Viewport

sizes = st.tuples(st.integers(320, 8000), st.integers(240, 5000))
factors = st.floats(0.2, 5.0)
shares = st.floats(0.0, 1.0)
moves = st.integers(-9000, 9000)


@given(sizes, st.lists(st.tuples(factors, shares, shares, moves, moves), max_size=8))
def test_no_side_of_the_map_comes_inside(
    size: tuple[int, int], steps: list[tuple[float, float, float, int, int]]
) -> None:
    """However one zooms and drags, the page is covered, and the zoom keeps its limits."""
    view = Viewport()
    for factor, x, y, dx, dy in steps:
        view = view.zoomed(factor, (size[0] * x, size[1] * y), size).moved(dx, dy, size)
        assert 1.0 <= view.zoom <= NEAREST
        assert view.zoom * max(size) <= max(LARGEST_PICTURE, *size) + 1
        assert size[0] * (1 - view.zoom) - 1 <= view.x <= 0
        assert size[1] * (1 - view.zoom) - 1 <= view.y <= 0


@given(sizes, shares, shares)
def test_zooming_in_keeps_the_point_under_the_pointer(
    size: tuple[int, int], x: float, y: float
) -> None:
    """From the whole map, the point zoomed about stays within a pixel."""
    at = size[0] * x, size[1] * y
    view = Viewport().zoomed(2.0, at, size)
    assert abs(at[0] * view.zoom + view.x - at[0]) <= 1
    assert abs(at[1] * view.zoom + view.y - at[1]) <= 1
