"""The drawings of one map: the country as it lies, a tile for each state, a cell per elector."""

from __future__ import annotations

import enum
from functools import cache, lru_cache
from itertools import pairwise
from math import cos, pi, sin
from typing import TYPE_CHECKING

import msgspec

from callboard import bundled
from callboard.gui.map import cells
from callboard.gui.map.geometry import (
    BLOCK_ASPECT,
    GROUPS,
    LINE_ASPECT,
    Area,
    Border,
    Shapes,
    geography,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from callboard.gui.map.cells import Cell
    from callboard.gui.map.geometry import Point

_WIDTH = 960.0  # of every drawing, in map units: lines and letters then are alike
_GAP = 0.045  # between tiles, as a part of their side
_CORNER = 0.07
_TILE_TEXT = 17.0
_CELL_TEXT = 12.5


class Drawing(enum.StrEnum):
    """What the units are drawn as."""

    GEOGRAPHIC = "geographic"
    TILES = "tiles"
    CARTOGRAM = "cartogram"


def shapes_of(
    drawing: Drawing, electors: Mapping[str, int], *, districts: int | None = None
) -> Shapes:
    """Return a drawing for a table of electors by unit; equal ones are made once.

    Args:
        drawing: What the units are drawn as.
        electors: The electors of every unit.
        districts: A year, to draw Maine and Nebraska as their districts were then.
    """
    if drawing is Drawing.TILES:
        return tiles()
    if drawing is Drawing.CARTOGRAM and electors:
        return cartogram(tuple(sorted(electors.items())))
    if districts is not None:
        from callboard.gui.map.districts import with_districts  # only when asked for

        return with_districts(districts)
    return geography()


class _Tiles(msgspec.Struct, frozen=True):
    about: str
    rows: tuple[str, ...]


@cache
def tiles() -> Shapes:
    """Return a square for each state and DC, all of one size."""
    file = msgspec.json.decode(bundled.read_bytes("geography", "tiles.json"), type=_Tiles)
    places = {
        state: (x, y)
        for y, row in enumerate(file.rows)
        for x, state in enumerate(row.split())
        if state != ".."
    }
    side = _WIDTH / (max(x for x, _ in places.values()) + 1)
    return Shapes(
        areas={state: _tile(place, side) for state, place in places.items()},
        groups=GROUPS,
        links=tuple(_beside(places)),
        text=_TILE_TEXT,
    )


def _tile(place: Cell, side: float) -> Area:
    x, y = place[0] * side, place[1] * side
    half = side * (1 - _GAP) / 2
    middle = (x + side / 2, y + side / 2)
    free = half * 0.94
    ring = tuple(_round_square(middle, half, side * _CORNER))
    return Area((ring,), middle, free / BLOCK_ASPECT, free / LINE_ASPECT)


def _round_square(middle: Point, half: float, radius: float) -> Iterator[Point]:
    inner = half - radius
    for quarter, (dx, dy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for step in range(6):
            angle = (quarter + step / 5) * pi / 2
            yield (
                middle[0] + dx * inner + radius * cos(angle),
                middle[1] + dy * inner + radius * sin(angle),
            )
    yield middle[0] + half, middle[1] + inner


def _beside(places: Mapping[str, Cell]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of tiles that share a side."""
    at = {place: state for state, place in places.items()}
    for (x, y), state in at.items():
        for there in ((x + 1, y), (x, y + 1)):
            if there in at:
                yield state, at[there]


@lru_cache(maxsize=8)
def cartogram(electors: tuple[tuple[str, int], ...]) -> Shapes:
    """Return the units as areas of one cell for each elector."""
    grid = cells.laid_out(electors)
    left, top = (min(cell[axis] for cell in grid) for axis in (0, 1))
    columns = max(x for x, _ in grid) - left + 1
    pitch = _WIDTH / columns

    def put(corner: Point) -> Point:
        return (corner[0] - left) * pitch, (corner[1] - top) * pitch

    own: dict[str, set[Cell]] = {}
    for cell, unit in grid.items():
        own.setdefault(unit, set()).add(cell)
    rings = {unit: list(outlines(members)) for unit, members in own.items()}
    return Shapes(
        areas={
            unit: _area(members, rings[unit], pitch, put) for unit, members in sorted(own.items())
        },
        borders=tuple(Border(tuple(map(put, line)), pair) for line, pair in _shared(grid, rings)),
        groups=GROUPS,
        border=1.7,
        text=_CELL_TEXT,
    )


def _area(
    members: set[Cell], rings: list[list[Cell]], pitch: float, put: Callable[[Point], Point]
) -> Area:
    width, height, x, y = _roomiest(members)
    half = pitch * 0.76 / 2
    return Area(
        rings=tuple(tuple(put(corner) for corner in straightened(ring)) for ring in rings),
        label=put((x + width / 2, y + height / 2)),
        block=half * min(height, width / BLOCK_ASPECT),
        line=half * min(height, width / LINE_ASPECT),
        grain=tuple((put(a), put(b)) for a, b in _grain(members)),
    )


def outlines(members: set[Cell]) -> Iterator[list[Cell]]:
    """Yield the closed lines around cells, through every corner on the way, clockwise."""
    steps: dict[Cell, list[Cell]] = {}
    for x, y in sorted(members):
        for beside, start, end in (
            ((x, y - 1), (x, y), (x + 1, y)),
            ((x + 1, y), (x + 1, y), (x + 1, y + 1)),
            ((x, y + 1), (x + 1, y + 1), (x, y + 1)),
            ((x - 1, y), (x, y + 1), (x, y)),
        ):
            if beside not in members:
                steps.setdefault(start, []).append(end)
    while steps:
        ring = [min(steps)]
        while not (len(ring) > 1 and ring[-1] == ring[0]):
            ring.append(_next(steps, ring))
        yield ring


def _next(steps: dict[Cell, list[Cell]], ring: list[Cell]) -> Cell:
    """Take the next side; where two cells touch by a corner alone, stay with the same cell."""
    here = ring[-1]
    ways = steps[here]
    chosen = ways[0]
    if len(ways) > 1 and len(ring) > 1:
        dx, dy = here[0] - ring[-2][0], here[1] - ring[-2][1]
        to_the_right = (here[0] - dy, here[1] + dx)
        chosen = to_the_right if to_the_right in ways else ways[0]
    ways.remove(chosen)
    if not ways:
        del steps[here]
    return chosen


def straightened(ring: list[Cell]) -> list[Cell]:
    """Return a closed line without the corners at which it goes straight on."""
    corners = ring[:-1]
    kept = [
        here
        for before, here, after in zip(
            [corners[-1], *corners], corners, [*corners[1:], corners[0]], strict=False
        )
        if (before[0] - here[0]) * (here[1] - after[1])
        != (before[1] - here[1]) * (here[0] - after[0])
    ]
    return [*kept, kept[0]]


def _shared(
    grid: Mapping[Cell, str], rings: Mapping[str, list[list[Cell]]]
) -> Iterator[tuple[list[Cell], tuple[str, str]]]:
    """Yield the lines between units, each once."""
    for unit, own in sorted(rings.items()):
        for ring in own:
            yield from _runs(grid, unit, ring)


def _runs(
    grid: Mapping[Cell, str], unit: str, ring: list[Cell]
) -> Iterator[tuple[list[Cell], tuple[str, str]]]:
    run: list[Cell] = []
    beyond = ""
    for start, end in pairwise(ring):
        other = grid.get(_outside(start, end), "")
        if other != beyond:
            if beyond > unit:
                yield run, (unit, beyond)
            run, beyond = [start], other
        run.append(end)
    if beyond > unit:
        yield run, (unit, beyond)


def _outside(start: Cell, end: Cell) -> Cell:
    """Return the cell on the left of a side that is walked clockwise."""
    (x, y), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
    return x + min(0, dx) + min(0, dy), y + min(0, dy) - max(0, dx)


def _grain(members: set[Cell]) -> Iterator[tuple[Cell, Cell]]:
    """Yield the sides between cells of one unit, those in a row joined."""
    for flip in (False, True):
        sides = {
            (x, y) if not flip else (y, x)
            for x, y in members
            if ((x - 1, y) if not flip else (x, y - 1)) in members
        }
        for a, b in sorted(sides):
            if (a, b - 1) not in sides:
                end = b
                while (a, end) in sides:
                    end += 1
                yield ((a, b), (a, end)) if not flip else ((b, a), (end, a))


def _roomiest(members: set[Cell]) -> tuple[int, int, int, int]:
    """Return width, height and corner of the rectangle of cells that has most room for letters."""
    mx = sum(x for x, _ in members) / len(members)
    my = sum(y for _, y in members) / len(members)

    def worth(box: tuple[int, int, int, int]) -> float:
        width, height, x, y = box
        block, line = min(height, width / BLOCK_ASPECT), min(height, width / LINE_ASPECT)
        away = abs(x + (width - 1) / 2 - mx) + abs(y + (height - 1) / 2 - my)
        return min(block, 2.6) + 0.7 * min(line, 1.6) - 0.15 * away

    return max(_rectangles(members), key=worth)


def _rectangles(members: Iterable[Cell]) -> Iterator[tuple[int, int, int, int]]:
    own = set(members)
    for x, y in sorted(own):
        widest = 99
        for height in range(1, 99):
            width = 0
            while width < widest and (x + width, y + height - 1) in own:
                width += 1
            if not width:
                break
            widest = width
            yield from ((narrower, height, x, y) for narrower in range(1, width + 1))
