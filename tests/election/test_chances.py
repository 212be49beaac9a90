"""Chances of a majority, worked out beside every way there is."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from callboard import almanac
from callboard.election.chances import Chances, chances
from callboard.election.paths import paths

CONTEST = almanac.contest(2024)
Board = tuple[dict[str, int], dict[str, Fraction], tuple[int, int], int]


@st.composite
def boards(draw: st.DrawFn, least: int = 0, most: int = 10) -> Board:
    """Some open units with a chance each, what both tickets have, and a majority."""
    sizes = draw(st.lists(st.integers(1, 54), min_size=least, max_size=most))
    electors = {f"u{index}": size for index, size in enumerate(sizes)}
    share = st.fractions(min_value=0, max_value=1, max_denominator=1000)
    takes = {unit: draw(share) for unit in electors}
    first, second, other = (draw(st.integers(0, 120)) for _ in range(3))
    return electors, takes, (first, second), (sum(sizes) + first + second + other) // 2 + 1


def one_by_one(board: Board) -> Chances:
    """The chances, added up way by way."""
    electors, takes, have, majority = board
    found = [Fraction(0)] * 3
    for choice in product((True, False), repeat=len(electors)):
        likely, first, second = Fraction(1), *have
        for (unit, size), taken in zip(electors.items(), choice, strict=True):
            likely *= takes[unit] if taken else 1 - takes[unit]
            first, second = (first + size, second) if taken else (first, second + size)
        found[0 if first >= majority else 1 if second >= majority else 2] += likely
    return Chances(first=found[0], second=found[1], neither=found[2])


@given(boards())
def test_chances_are_those_of_every_way_added_up(board: Board) -> None:
    """Exactly, as fractions."""
    assert chances(*board) == one_by_one(board)


@settings(max_examples=3)
@given(boards(least=13, most=16))
def test_sixteen_open_units_are_no_less_exact(board: Board) -> None:
    """Sixty-five thousand ways, one by one."""
    assert chances(*board) == one_by_one(board)


@given(boards())
def test_the_chances_add_up_to_one(board: Board) -> None:
    """A majority for either, or for neither."""
    found = chances(*board)
    assert found.first + found.second + found.neither == 1


def test_even_chances_are_the_shares_of_the_ways() -> None:
    """With one half everywhere each way is as likely as any other."""
    electors = CONTEST.electors
    found = chances(electors, dict.fromkeys(electors, Fraction(1, 2)), (0, 0), CONTEST.majority)
    ways = paths(electors, tuple(electors), (("a", 0), ("b", 0)), CONTEST.majority)
    assert found.first == Fraction(ways.first.ways, ways.ways)
    assert found.neither == Fraction(ways.neither, ways.ways)


def test_nothing_open_is_certain() -> None:
    """Who has a majority has it."""
    assert chances({}, {}, (226, 312), 270) == Chances(
        first=Fraction(0), second=Fraction(1), neither=Fraction(0)
    )
