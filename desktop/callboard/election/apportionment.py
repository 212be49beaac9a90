"""Seats in the House by population: Huntington–Hill, the method of 2 U.S.C. 2a, in exact numbers.

The statute orders "the method known as the method of equal proportions, no State to receive
less than one Member". Every state gets one seat; each further seat goes to the state with the
greatest priority, its population over the geometric mean of its present and its next number of
seats, √(n(n+1)). Squares are compared as fractions, so that no rounding can ever move a seat.
Electors follow: a state's seats and its two senators.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from heapq import heapify, heapreplace
from itertools import islice

import msgspec

from callboard.errors import CallboardError
from callboard.words import tr

HOUSE_SEATS = 435  # since 1913, but for 437 in 1959–1963, when Alaska and Hawaii had just joined


class ApportionmentError(CallboardError):
    """The House is too small, or there is nobody to share it."""

    def __init__(self, seats: int, states: int) -> None:
        super().__init__(
            tr(
                "{seats} seats cannot be shared among {states} states: each state gets at least "
                "one, and every seat needs a state.",
                seats=seats,
                states=states,
            )
        )
        self.seats = seats
        self.states = states


class Award(msgspec.Struct, frozen=True, kw_only=True):
    """One seat beyond the first of each state, and what it was won with."""

    number: int  # of the seat in the whole House: 51 is the first one awarded among 50 states
    state: str
    nth: int  # which seat of its state: 2 or more
    priority_squared: Fraction


def apportion(populations: Mapping[str, int], seats: int = HOUSE_SEATS) -> dict[str, int]:
    """Return the seats of each state, in the order of `populations`.

    Raises:
        ApportionmentError: when there are fewer seats than states, or no state at all.
    """
    spare = seats - len(populations)
    if spare < 0 or (spare and not populations):
        raise ApportionmentError(seats, len(populations))
    result = dict.fromkeys(populations, 1)
    for award in islice(priority_order(populations), spare):
        result[award.state] = award.nth
    return result


def priority_order(populations: Mapping[str, int]) -> Iterator[Award]:
    """Yield the seats beyond the first of each state in the order of award, without end.

    Equal priorities, for which the statute says nothing, go by population, then by name.
    """
    queue = [_bid(people, state, 2) for state, people in populations.items()]
    heapify(queue)
    number = len(queue)
    while queue:
        priority, people, state, nth = queue[0]
        number += 1
        yield Award(number=number, state=state, nth=nth, priority_squared=-priority)
        heapreplace(queue, _bid(-people, state, nth + 1))


def _bid(people: int, state: str, nth: int) -> tuple[Fraction, int, str, int]:
    """Return a state's bid for its `nth` seat; the smallest bid is the one to be served first."""
    return Fraction(-people * people, nth * (nth - 1)), -people, state, nth
