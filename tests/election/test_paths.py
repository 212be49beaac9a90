"""Paths to a majority, counted against every way there is."""

from __future__ import annotations

from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from callboard import almanac
from callboard.election.paths import Paths, Ways, paths

CONTEST = almanac.contest(2024)


@st.composite
def boards(draw: st.DrawFn) -> tuple[dict[str, int], int, int, int]:
    """Up to twelve open units, what each ticket has, and a majority."""
    sizes = draw(st.lists(st.integers(1, 54), max_size=12))
    units = {f"u{index}": size for index, size in enumerate(sizes)}
    first, second, other = (draw(st.integers(0, 120)) for _ in range(3))
    return units, first, second, (sum(sizes) + first + second + other) // 2 + 1


def counted(board: tuple[dict[str, int], int, int, int]) -> Paths:
    """The paths of a board."""
    units, first, second, majority = board
    return paths(units, tuple(units), (("a", first), ("b", second)), majority)


def outcomes(board: tuple[dict[str, int], int, int, int]) -> list[str]:
    """Who has a majority in each of the ways, one by one."""
    units, first, second, majority = board
    ends: list[str] = []
    for choice in product((True, False), repeat=len(units)):
        won = sum(size for size, takes in zip(units.values(), choice, strict=True) if takes)
        lost = sum(units.values()) - won
        ends.append("a" if first + won >= majority else "b" if second + lost >= majority else "")
    return ends


@given(boards())
def test_every_way_is_counted_once_for_whom_it_leads_to(
    board: tuple[dict[str, int], int, int, int],
) -> None:
    """The counts equal those of trying every way."""
    found, ends = counted(board), outcomes(board)
    assert (found.first.ways, found.second.ways, found.neither) == (
        ends.count("a"),
        ends.count("b"),
        ends.count(""),
    )


@given(boards())
def test_the_smallest_winning_sets_are_the_smallest(
    board: tuple[dict[str, int], int, int, int],
) -> None:
    """No smaller set wins, and every listed set does."""
    units, first, _, majority = board
    found = counted(board).first
    if found.is_clinched or found.is_eliminated:
        assert found.sets == ()
        return
    assert all(first + sum(units[u] for u in chosen) >= majority for chosen in found.sets)
    smaller = combinations(units.values(), found.fewest - 1)
    assert all(first + sum(sizes) < majority for sizes in smaller)
    winning = [c for c in combinations(units.values(), found.fewest) if first + sum(c) >= majority]
    assert found.more_sets == (len(winning) > len(found.sets))


@given(boards())
def test_a_must_win_unit_is_in_every_winning_way(
    board: tuple[dict[str, int], int, int, int],
) -> None:
    """Exactly the units without which all the others do not suffice are must-win."""
    units, first, _, majority = board
    found = counted(board).first
    if found.is_clinched or found.is_eliminated:
        assert found.must_win == ()
        return
    everything = first + sum(units.values())
    needed = {unit for unit, size in units.items() if everything - size < majority}
    assert set(found.must_win) == needed


def test_an_empty_board_favours_nobody() -> None:
    """With all of 2024 open both tickets have the same ways, and ties are counted once."""
    found = paths(
        CONTEST.electors, tuple(CONTEST.electors), (("harris", 0), ("trump", 0)), CONTEST.majority
    )
    assert found.first.ways == found.second.ways
    assert found.first.ways + found.second.ways + found.neither == 2**56
    assert found.neither > 0


def test_a_finished_board_has_one_way() -> None:
    """Nothing open: one way, and it leads to who has the majority."""
    found = paths(CONTEST.electors, (), (("harris", 226), ("trump", 312)), CONTEST.majority)
    assert (found.ways, found.first.ways, found.second.ways) == (1, 0, 1)
    assert found.second.is_clinched
    assert found.first.is_eliminated


def test_a_unit_that_decides_for_either_is_named() -> None:
    """With 260 and 268 called and Wisconsin open, Wisconsin decides."""
    found = paths(CONTEST.electors, ("WI",), (("harris", 260), ("trump", 268)), CONTEST.majority)
    assert found.deciding == ("WI",)
    assert found.first.must_win == found.second.must_win == ("WI",)


@given(boards())
def test_the_ways_that_hold_a_unit_are_counted_with_it(
    board: tuple[dict[str, int], int, int, int],
) -> None:
    """As many as the first ticket has when it takes that unit."""
    units, first, second, majority = board
    ways = Ways(list(units.values()))
    for unit, size in units.items():
        others = tuple(other for other in units if other != unit)
        taken = paths(units, others, (("a", first + size), ("b", second)), majority)
        assert ways.at_least_with(size, majority - first) == taken.first.ways
