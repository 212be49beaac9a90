"""Sharing out the width of the table among its columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.gui.table.widths import Span, fit, spared


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Return a column with any widths that make sense."""
    floor, more, most = (draw(st.integers(0, 200)) for _ in range(3))
    order = draw(st.integers(0, 9))
    return Span(floor=floor, least=floor + more, most=floor + more + most, order=order)


@given(st.lists(spans(), min_size=1, max_size=9), st.integers(0, 3000))
def test_columns_fill_the_width_unless_they_cannot(columns: list[Span], available: int) -> None:
    """The widths sum to what there is, or to the floors where that is more."""
    floors = sum(column.floor for column in columns)
    assert sum(fit(columns, available)) == max(available, floors)


@given(st.lists(spans(), min_size=1, max_size=9), st.integers(0, 3000))
def test_no_column_is_narrower_than_its_floor(columns: list[Span], available: int) -> None:
    """Whatever there is, what must be seen is seen."""
    widths = fit(columns, available)
    assert all(width >= column.floor for width, column in zip(widths, columns, strict=True))


def test_the_column_that_grows_first_gets_the_room_first() -> None:
    """Room goes to columns in their order, not in their place."""
    columns = [
        Span(floor=10, least=10, most=30, order=2),
        Span(floor=10, least=10, most=30, order=1),
    ]
    assert fit(columns, 35) == [10, 25]


def test_what_nobody_needs_is_shared_out_evenly() -> None:
    """A wide table stays balanced."""
    columns = [Span(floor=10, least=10, most=20, order=0)] * 3
    assert fit(columns, 71) == [24, 24, 23]


@pytest.mark.parametrize(("room", "shown"), [(30, True), (29, False), (20, False), (19, True)])
def test_a_column_is_spared_only_where_that_helps(room: int, shown: bool) -> None:
    """With room for all, or for no more than a part of the others, every column stays."""
    spans = [Span(floor=10, least=10, most=10, order=place) for place in range(3)]
    assert spared(spans, [True, True, True], [1], room) == [True, shown, True]


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (40, [True, True, True, True]),
        (39, [True, True, False, True]),
        (29, [True, False, False, True]),
        (19, [True, True, True, True]),
    ],
)
def test_columns_go_one_after_another(room: int, shown: list[bool]) -> None:
    """The first that may go goes first; none goes where that is not enough."""
    spans = [Span(floor=10, least=10, most=10, order=place) for place in range(4)]
    assert spared(spans, [True] * 4, [2, 1], room) == shown
