"""Walking over the map with the arrow keys: from a unit to the best one in a direction."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

Direction = tuple[int, int]
LEFT: Direction = (-1, 0)
RIGHT: Direction = (1, 0)
UP: Direction = (0, -1)
DOWN: Direction = (0, 1)

# A spot lies in a direction when it is at most this far aside per step ahead.
_WIDTH = 1.2
_PENALTY_ASIDE = 3.0


class Spot(msgspec.Struct, frozen=True):
    """A place where a unit can be stood on: its shape or its box."""

    unit: str
    in_box: bool
    x: float
    y: float


def step(
    here: Spot,
    towards: Direction,
    spots: Collection[Spot],
    neighbours: Mapping[str, Collection[str]],
) -> Spot:
    """Return the best spot in a direction; where there is none, the present one.

    From a shape, states that share a border come first; from a box, or at the coast,
    whatever is nearest.
    """
    others = [spot for spot in spots if spot.unit != here.unit]
    if not here.in_box:
        near = neighbours.get(here.unit, ())
        beside = [spot for spot in others if spot.unit in near and not spot.in_box]
        if found := _best(here, towards, beside):
            return found
    return _best(here, towards, others) or here


def _best(here: Spot, towards: Direction, spots: Iterable[Spot]) -> Spot | None:
    ranked = [(worth, spot) for spot in spots if (worth := _cost(here, towards, spot)) is not None]
    return min(ranked, key=lambda pair: pair[0])[1] if ranked else None


def _cost(here: Spot, towards: Direction, there: Spot) -> float | None:
    """Return how far a spot is, more if it lies aside; nothing if in another direction."""
    dx, dy = there.x - here.x, there.y - here.y
    ahead = dx * towards[0] + dy * towards[1]
    aside = abs(dx * towards[1] - dy * towards[0])
    if ahead <= 0 or aside > _WIDTH * ahead:
        return None
    return hypot(dx, dy) * (1 + _PENALTY_ASIDE * aside / ahead)
