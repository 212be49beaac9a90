"""The bar of the headline as values: its parts, their edges, who stands on which side."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from callboard.election.contest import Ticket
from callboard.election.tally import Tally
from callboard.gui.headline.parts import Kind, Part, edges, parts_of, position_of, sides_of

COUNTS = st.integers(0, 300)
NAMES = ("a", "b", "c", "d")


def ticket(name: str, hue: str = "other") -> Ticket:
    """Return a ticket."""
    return Ticket(id=name, party="IND", president=name, surname=name.upper(), hue=hue)


TICKETS = (ticket("a", "blue"), ticket("b", "red"), ticket("c"), ticket("d"))


@st.composite
def tallies(draw: st.DrawFn) -> Tally:
    """Return any tally of four tickets."""
    called = {name: draw(COUNTS) for name in NAMES}
    leading = {name: draw(COUNTS) for name in NAMES}
    left = draw(COUNTS)
    total = sum(called.values()) + sum(leading.values()) + left
    return Tally(
        called=called,
        leading=leading,
        certified={},
        open=left,
        total=total,
        majority=total // 2 + 1,
    )


@given(tallies())
def test_the_parts_hold_every_elector_once(tally: Tally) -> None:
    """Nothing is lost and nothing counted twice."""
    parts = parts_of(sides_of(TICKETS), tally)
    assert sum(part.electors for part in parts) == tally.total
    for name in NAMES:
        for kind, sums in ((Kind.CALLED, tally.called), (Kind.LEADING, tally.leading)):
            found = [p.electors for p in parts if (p.ticket, p.kind) == (name, kind)]
            assert sum(found) == sums[name]


@given(tallies(), st.integers(0, 4000))
def test_the_widths_of_the_parts_sum_to_the_bar(tally: Tally, width: int) -> None:
    """No gap and no overlap at any width."""
    parts = parts_of(sides_of(TICKETS), tally)
    borders = edges(parts, width)
    assert borders == sorted(borders)
    assert (borders[0], borders[-1]) == (0, width if parts else 0)


@given(tallies(), st.integers(538, 4000))
def test_a_side_crosses_the_mark_exactly_when_it_has_a_majority(tally: Tally, width: int) -> None:
    """The left one at the mark's right edge, the right one at its left edge."""
    parts = parts_of(sides_of(TICKETS), tally)
    mark = position_of(tally.majority, tally.total, width)
    back = position_of(tally.total - tally.majority, tally.total, width)
    left = position_of(tally.called["a"], tally.total, width)
    right = position_of(tally.total - tally.called["b"], tally.total, width)
    if tally.needs("a") == 0 and parts:
        assert left >= mark
    if tally.needs("b") == 0 and parts:
        assert right <= back


def test_called_stands_at_the_ends_and_leading_beside_it() -> None:
    """The other tickets stand in the middle of what is open."""
    tally = Tally(
        called={"a": 100, "b": 80, "c": 20},
        leading={"a": 10, "b": 8, "c": 2},
        certified={},
        open=318,
        total=538,
        majority=270,
    )
    told = [(p.ticket, p.kind, p.electors) for p in parts_of(sides_of(TICKETS), tally)]
    assert told == [
        ("a", Kind.CALLED, 100),
        ("a", Kind.LEADING, 10),
        (None, Kind.OPEN, 159),
        ("c", Kind.CALLED, 20),
        ("c", Kind.LEADING, 2),
        (None, Kind.OPEN, 159),
        ("b", Kind.LEADING, 8),
        ("b", Kind.CALLED, 80),
    ]


def test_blue_stands_left_and_red_right_however_the_ballot_lists_them() -> None:
    """Two of no colour keep the ballot's order."""
    blue, red, green, other = TICKETS
    assert (sides_of((red, blue)).left, sides_of((red, blue)).right) == (blue, red)
    assert (sides_of((green, blue)).left, sides_of((red, green)).right) == (blue, red)
    assert (sides_of((green, other)).left, sides_of((green, other)).right) == (green, other)
    assert sides_of(TICKETS).others == (green, other)


def test_one_ticket_or_none_leaves_a_side_empty() -> None:
    """A ballot may be begun."""
    blue, red, *_ = TICKETS
    assert (sides_of((blue,)).left, sides_of((blue,)).right) == (blue, None)
    assert (sides_of((red,)).left, sides_of((red,)).right) == (None, red)
    assert (sides_of(()).left, sides_of(()).right) == (None, None)


def test_a_bar_without_electors_has_no_parts() -> None:
    """And no division by nothing."""
    nothing = Tally(called={}, leading={}, certified={}, open=0, total=0, majority=1)
    parts: tuple[Part, ...] = parts_of(sides_of(TICKETS), nothing)
    assert (parts, edges(parts, 500)) == ((), [0])
