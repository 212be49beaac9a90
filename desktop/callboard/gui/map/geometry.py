"""What the map is made of, before any size is known: outlines, borders, label points."""

from __future__ import annotations

from functools import cache
from itertools import accumulate, pairwise
from math import dist
from typing import TYPE_CHECKING

import msgspec

from callboard import bundled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Point = tuple[float, float]
Line = tuple[Point, ...]

# Width to height of the free boxes that an area's `block` and `line` measure.
BLOCK_ASPECT = 1.1
LINE_ASPECT = 2.2


class Area(msgspec.Struct, frozen=True):
    """One unit's shape."""

    rings: tuple[Line, ...]  # closed, one per island; none is a hole
    label: Point  # middle of the roomiest place for a label
    block: float  # half-height there of the largest free box of BLOCK_ASPECT
    line: float  # the same, of LINE_ASPECT
    aside: Point | None = None  # the label stands to the right of this, not inside
    grain: tuple[Line, ...] = ()  # fine lines inside, between the cells of a cartogram


class Border(msgspec.Struct, frozen=True):
    """A line that two areas share."""

    points: Line
    between: tuple[str, str]


class Split(msgspec.Struct, frozen=True):
    """A county that lies in several units: striped in the colours of all of them."""

    county: str
    units: tuple[str, ...]
    rings: tuple[Line, ...]


class Shapes(msgspec.Struct, frozen=True):
    """A drawing of the units: geographic here, other kinds in `drawings`.

    Units without an area (districts) are reached by their boxes alone.
    """

    areas: Mapping[str, Area]
    borders: tuple[Border, ...] = ()
    column: tuple[str, ...] = ()  # units with a box in the column, from the top
    column_top: float = 0.0  # no box of the column stands higher
    leads: Mapping[str, Point] = {}  # where in its state the line from a box ends
    hung: tuple[str, ...] = ()  # of the column, those that rather stand in `hung_room`
    hung_room: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)  # left, top, right, bottom
    groups: tuple[tuple[str, ...], ...] = ()  # boxes in the row: a whole, then its parts
    splits: tuple[Split, ...] = ()
    links: tuple[tuple[str, str], ...] = ()  # neighbours that share no line
    border: float = 1.0  # how heavy shared lines are
    text: float = 12.0  # size of the labels where a map unit is a pixel

    def neighbours(self) -> dict[str, frozenset[str]]:
        """Return, for each area, the areas that share a border with it."""
        found: dict[str, set[str]] = {area: set() for area in self.areas}
        for one, other in (*(border.between for border in self.borders), *self.links):
            if one != other:
                found[one].add(other)
                found[other].add(one)
        return {area: frozenset(others) for area, others in found.items()}


class StateShape(msgspec.Struct, frozen=True):
    """A shape as the bundled files write it: its rings by the numbers of their lines."""

    rings: list[list[int]]
    label: Point
    block: float
    line: float
    aside: Point | None = None


class _File(msgspec.Struct, frozen=True):
    per_unit: int
    lines: list[list[int]]
    states: dict[str, StateShape]


# Too small for a label on the map, from north to south.
_COLUMN = ("VT", "NH", "MA", "RI", "CT", "NJ", "DE", "MD", "DC")
_BELOW_CAPE_COD = 228.0
# From the column, lines to these would cross their neighbours; north of New York is room.
# Where the line from a box ends: off the middle of the state, where it crosses least.
_LEADS = {
    "VT": (872.0, 126.0),
    "NH": (893.0, 134.0),
    "MA": (925.0, 183.0),
    "RI": (904.0, 190.0),
    "CT": (891.0, 195.0),
    "NJ": (870.0, 243.0),
    "DE": (860.0, 266.0),
    "MD": (860.0, 276.0),
    "DC": (828.0, 267.3),
}
_HUNG = ("NH", "VT")
_IN_CANADA = (762.0, 8.0, 884.0, 96.0)
GROUPS = (("ME", "ME-1", "ME-2"), ("NE", "NE-1", "NE-2", "NE-3"))


@cache
def geography() -> Shapes:
    """Return the fifty states and DC in Albers's projection, 975 × 610 units."""
    file = msgspec.json.decode(bundled.read_bytes("geography", "states.json"), type=_File)
    lines = [points(line, file.per_unit) for line in file.lines]
    return Shapes(
        areas={postal: area_of(state, lines) for postal, state in file.states.items()},
        borders=tuple(_borders(file.states, lines)),
        column=_COLUMN,
        column_top=_BELOW_CAPE_COD,
        leads=_LEADS,
        hung=_HUNG,
        hung_room=_IN_CANADA,
        groups=GROUPS,
    )


def pieces(line: Line, longest: float) -> list[Line]:
    """Cut a line into pieces of about equal length: short ones are stroked much faster."""
    done: list[Line] = []
    piece, length = [line[0]], 0.0
    for here, there in pairwise(line):
        piece.append(there)
        length += dist(here, there)
        if length >= longest:
            done.append(tuple(piece))
            piece, length = [there], 0.0
    return [*done, tuple(piece)] if len(piece) > 1 else done


def cropped(ring: Sequence[Point], box: tuple[float, float, float, float]) -> list[Point]:
    """Leave out points of a closed line whose absence cannot be seen within a box.

    Whatever goes through the box keeps its own two ends, to the last bit; only detours on
    one side of it are cut short.
    """
    left, top, right, bottom = box
    sides = [(x < left) + 2 * (x > right) + 4 * (y < top) + 8 * (y > bottom) for x, y in ring]
    kept, last = [ring[0]], sides[0]
    for place in range(1, len(ring) - 1):
        here = sides[place]
        if not last & here & sides[place + 1]:
            kept.append(ring[place])
            last = here
    return [*kept, ring[-1]]


def points(steps: list[int], per_unit: int) -> Line:
    """Return a line from whole numbers: its first point, then steps."""
    xs = accumulate(steps[0::2])
    ys = accumulate(steps[1::2])
    return tuple((x / per_unit, y / per_unit) for x, y in zip(xs, ys, strict=True))


def area_of(state: StateShape, lines: list[Line]) -> Area:
    """Return an area from a bundled shape."""
    rings = tuple(ring_of(references, lines) for references in state.rings)
    return Area(rings, state.label, state.block, state.line, state.aside)


def ring_of(references: list[int], lines: list[Line]) -> Line:
    """Return a closed line from the lines that it is made of; `~i` is one walked backwards."""
    ring: list[Point] = []
    for reference in references:
        line = lines[reference] if reference >= 0 else lines[~reference][::-1]
        ring.extend(line[1:] if ring else line)
    return tuple(ring)


def _borders(states: Mapping[str, StateShape], lines: list[Line]) -> Iterable[Border]:
    owners: dict[int, list[str]] = {}
    for postal, state in states.items():
        for index in {r if r >= 0 else ~r for ring in state.rings for r in ring}:
            owners.setdefault(index, []).append(postal)
    for index, pair in sorted(owners.items()):
        if len(pair) == 2:
            yield Border(lines[index], (pair[0], pair[1]))
