"""Huntington–Hill: the seats of seven censuses, and what must hold for any population."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard import almanac
from callboard.election.apportionment import ApportionmentError, apportion, priority_order

CENSUSES = (1960, 1970, 1980, 1990, 2000, 2010, 2020)

# Who got the last seat of 435, and who would have got the next one.
LAST_AND_NEXT = {
    1960: ("OH", "MA"),
    1970: ("OK", "OR"),
    1980: ("NY", "IN"),
    1990: ("WA", "MA"),
    2000: ("NC", "UT"),
    2010: ("MN", "NC"),
    2020: ("MN", "NY"),
}

_PEOPLE = st.dictionaries(
    st.text("ABCDEFGH", min_size=1, max_size=2),
    st.integers(min_value=1, max_value=10**8),
    min_size=1,
    max_size=12,
)


@st.composite
def houses(draw: st.DrawFn) -> tuple[dict[str, int], int]:
    """Return populations and a House that has a seat for each state."""
    people = draw(_PEOPLE)
    return people, len(people) + draw(st.integers(min_value=0, max_value=60))


@pytest.mark.parametrize("census", CENSUSES)
def test_each_census_gives_its_official_seats(census: int) -> None:
    """The populations of a census give every state the seats it really got."""
    assert apportion(almanac.populations(census)) == almanac.house_seats(census)


@pytest.mark.parametrize("census", CENSUSES)
def test_last_seat_and_the_first_one_missed(census: int) -> None:
    """The 435th seat and the 436th, which was not given, go to the states on record."""
    awards = priority_order(almanac.populations(census))
    last, missed = islice(awards, 435 - 51, 435 - 49)
    assert (last.number, missed.number) == (435, 436)
    assert (last.state, missed.state) == LAST_AND_NEXT[census]


def test_priorities_never_rise() -> None:
    """Each award was won with a priority no greater than the one before."""
    awards = list(islice(priority_order(almanac.populations(2020)), 385))
    squares = [award.priority_squared for award in awards]
    assert squares == sorted(squares, reverse=True)


def test_new_york_missed_the_last_seat_of_2020_by_89_people() -> None:
    """89 more New Yorkers would have taken Minnesota's eighth seat, 88 would not."""
    people = dict(almanac.populations(2020))
    seats = [apportion(people | {"NY": people["NY"] + more})["NY"] for more in (88, 89)]
    assert seats == [26, 27]


def test_house_smaller_than_the_union() -> None:
    """A House without a seat for every state is refused with both figures."""
    with pytest.raises(ApportionmentError, match="2 seats cannot be shared among 3 states"):
        apportion({"A": 1, "B": 2, "C": 3}, seats=2)


def test_house_without_states() -> None:
    """Seats for nobody are refused, an empty House of no states is empty."""
    assert apportion({}, seats=0) == {}
    with pytest.raises(ApportionmentError):
        apportion({}, seats=1)


@given(houses())
def test_every_seat_is_given_and_every_state_has_one(house: tuple[dict[str, int], int]) -> None:
    """The seats add up to the House, and no state is without."""
    people, seats = house
    result = apportion(people, seats)
    assert sum(result.values()) == seats
    assert list(result) == list(people)
    assert min(result.values()) >= 1


@given(houses(), st.integers(min_value=2, max_value=1000))
def test_only_proportions_matter(house: tuple[dict[str, int], int], factor: int) -> None:
    """A nation grown evenly is apportioned as before."""
    people, seats = house
    grown = {state: count * factor for state, count in people.items()}
    assert apportion(grown, seats) == apportion(people, seats)


@given(houses())
def test_more_people_never_mean_fewer_seats(house: tuple[dict[str, int], int]) -> None:
    """Of two states the larger one never has fewer seats."""
    people, seats = house
    result = apportion(people, seats)
    by_size = sorted(people, key=lambda state: (people[state], result[state]))
    assert [result[state] for state in by_size] == sorted(result.values())


@given(houses())
def test_a_larger_house_takes_from_nobody(house: tuple[dict[str, int], int]) -> None:
    """One seat more in the House gives one state one seat more and no state fewer."""
    people, seats = house
    before, after = apportion(people, seats), apportion(people, seats + 1)
    assert sorted(after[state] - before[state] for state in people) == [0] * (len(people) - 1) + [1]


@given(houses())
def test_order_of_the_table_is_no_matter(house: tuple[dict[str, int], int]) -> None:
    """The same states listed in another order get the same seats."""
    people, seats = house
    assert apportion(dict(sorted(people.items())), seats) == apportion(people, seats)
