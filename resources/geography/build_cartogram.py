"""Make cartogram.json from states.json and the electors of all elections.

`python build_cartogram.py TARGET`, from an installed copy of Callboard. First the outlines of
the 48 states and DC are stretched until areas are as electors are (J. A. Dougenik, N. R.
Chrisman and D. R. Niemeyer, "An algorithm to construct continuous area cartograms", 1985).
Then cells of a grid are given to states by simulated annealing: a cell wants to lie where its
state lies, a state wants to be compact and to keep its neighbours and its coast. No step ever
parts a state or makes a hole. The same input gives the same file.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from callboard import almanac
from callboard.gui.map import cells
from callboard.gui.map.cells import SEA, Cell, Grid
from callboard.gui.map.geometry import geography

# One election for each table, and the span of those that share it.
TABLES = {
    2024: "2024-2028",
    2012: "2012-2020",
    2004: "2004-2008",
    1992: "1992-2000",
    1984: "1984-1988",
    1972: "1972-1980",
    1964: "1964-1968",
}
CHANCES = 4  # layouts tried for each table
STEPS = 1_500_000
MARGIN = 4  # cells of sea around the map
FINE = 8  # pixels for each side of a cell, to see how much of a state lies in it
APART = {"AK": (1, -2), "HI": (6, -1)}  # where they begin: columns, rows from the foot

Points = NDArray[np.float64]
Costs = dict[str, dict[Cell, float]]


def stretched(electors: Mapping[str, int]) -> dict[str, list[Points]]:
    """Return the outlines of the states, their areas as their electors are."""
    areas = {s: a for s, a in geography().areas.items() if s not in APART}
    rings = [
        (state, np.array(ring))
        for state, area in areas.items()
        for ring in area.rings
        if abs(signed_area(np.array(ring))) > 40 or ring is max(area.rings, key=len)
    ]
    total = sum(abs(signed_area(points)) for _, points in rings)
    votes = sum(electors[state] for state in areas)
    share = Counter[str]()
    for state, points in rings:
        share[state] += abs(signed_area(points))  # type: ignore[assignment]
    goals = [
        total * electors[s] / votes * abs(signed_area(points)) / share[s] for s, points in rings
    ]
    shapes = [points for _, points in rings]
    for _ in range(90):
        shapes = pushed(shapes, goals)
    found: dict[str, list[Points]] = {}
    for (state, _), points in zip(rings, shapes, strict=True):
        found.setdefault(state, []).append(points)
    return found


def signed_area(points: Points) -> float:
    """Return the area of a closed ring, its sign telling how it turns."""
    x, y = points[:, 0], points[:, 1]
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2


def pushed(shapes: list[Points], goals: list[float]) -> list[Points]:
    """Let every shape push or pull all points, once."""
    areas = [max(1e-6, abs(signed_area(points))) for points in shapes]
    errors = [max(a, g) / min(a, g) for a, g in zip(areas, goals, strict=True)]
    calm = 1 / (1 + sum(errors) / len(errors))
    cuts = np.cumsum([len(points) for points in shapes])[:-1]
    everything = np.concatenate(shapes)
    moved = everything.copy()
    for points, area, goal in zip(shapes, areas, goals, strict=True):
        centre = points[:-1].mean(axis=0)
        radius, mass = math.sqrt(area / math.pi), math.sqrt(goal / math.pi)
        away = everything - centre
        far = np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-9)
        near = (far / radius) ** 2 * (4 - 3 * far / radius)
        force = (mass - radius) * np.where(far > radius, radius / far, near)
        moved += away * (force / far * calm)[:, None]
    return np.split(moved, cuts)


def overlaps(
    shapes: Mapping[str, list[Points]], count: int
) -> tuple[dict[str, Counter[Cell]], Cell]:
    """Return how much of each cell lies in each state, on a grid of `count` cells of land."""
    land = sum(abs(signed_area(p)) for rings in shapes.values() for p in rings)
    side = math.sqrt(land / count)
    everything = np.concatenate([p for rings in shapes.values() for p in rings])
    (left, top), (right, bottom) = everything.min(axis=0), everything.max(axis=0)
    width, height = (
        math.ceil((b - a) / side) + 2 * MARGIN for a, b in ((left, right), (top, bottom))
    )
    image = QImage(width * FINE, height * FINE, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    for number, state in enumerate(sorted(shapes), start=1):
        painter.setPen(QColor(number, number, number))
        painter.setBrush(QColor(number, number, number))
        for points in shapes[state]:
            at = (points - (left, top)) / side * FINE + MARGIN * FINE
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in at.tolist()]))
    painter.end()
    found: dict[str, Counter[Cell]] = {state: Counter() for state in (*shapes, SEA)}
    names = [SEA, *sorted(shapes)]
    for y in range(image.height()):
        for x in range(image.width()):
            found[names[image.pixelColor(x, y).red()]][x // FINE, y // FINE] += 1
    return found, (width, height)


def costs(found: Mapping[str, Counter[Cell]], size: Cell) -> Costs:
    """Return what it costs a state to have a cell: nothing where all of it lies, more afar."""
    full = FINE * FINE
    everywhere = [(x, y) for x in range(size[0]) for y in range(size[1])]
    result: Costs = {}
    for state, shares in found.items():
        core = [cell for cell, n in shares.items() if n > full * 0.35] or list(shares)
        result[state] = {}
        for x, y in everywhere:
            away = min(math.hypot(x - cx, y - cy) for cx, cy in core) if core else 99.0
            result[state][x, y] = min(12.0, 1.1 * away) - 2.2 * shares[x, y] / full
    return result


class Annealing:
    """Cells change hands, at first boldly, then only for the better."""

    def __init__(self, grid: Grid, wanted: Mapping[str, int], cost: Costs, size: Cell) -> None:
        self.grid, self.wanted, self.cost, self.size = grid, wanted, cost, size
        self.pressure = 1.5  # how much a cell too many or too few costs
        self.sizes = Counter(grid.values())
        self.contact: Counter[tuple[str, str]] = Counter()
        real = geography().neighbours()
        self.real = {(a, b) for a in real for b in real[a] if a < b}
        self.coast = {s for s in wanted if is_on_coast(s)}
        for cell in list(grid):
            for there in cells.around(cell):
                other = grid.get(there, SEA)
                if other == SEA or there > cell:
                    self.count(grid[cell], other, 1)

    def count(self, one: str, other: str, step: int) -> None:
        """Note a side that two states share."""
        if one != other:
            self.contact[min(one, other), max(one, other)] += step

    def strangeness(self, pair: tuple[str, str], sides: int) -> float:
        """Return the price of a neighbourhood that is lost, or that never was."""
        should = pair[1] in self.coast if pair[0] == SEA else pair in self.real
        if should:
            return 7.0 if sides == 0 else (1.0 if sides == 1 and pair[0] != SEA else 0.0)
        return 0.0 if sides == 0 else (1.6 + 0.7 * sides)

    def price(self, cell: Cell, now: str, then: str) -> float:
        """Return what it costs that a cell changes hands."""
        total = self.cost[then][cell] - self.cost[now][cell]
        for state, step in ((now, -1), (then, 1)):
            if state != SEA:
                over = self.sizes[state] - self.wanted[state]
                total += self.pressure * ((over + step) ** 2 - over**2)
        change: Counter[tuple[str, str]] = Counter()
        for there in cells.around(cell):
            other = self.grid.get(there, SEA)
            total += 0.75 * ((other != then) - (other != now))
            if other != now:
                change[min(now, other), max(now, other)] -= 1
            if other != then:
                change[min(then, other), max(then, other)] += 1
        for pair, step in change.items():
            if step:
                sides = self.contact[pair]
                total += self.strangeness(pair, sides + step) - self.strangeness(pair, sides)
        return total

    def give(self, cell: Cell, now: str, then: str) -> None:
        """Let a cell change hands."""
        for there in cells.around(cell):
            other = self.grid.get(there, SEA)
            self.count(now, other, -1)
            self.count(then, other, 1)
        self.sizes[now] -= 1
        self.sizes[then] += 1
        if then == SEA:
            del self.grid[cell]
        else:
            self.grid[cell] = then

    def run(self, dice: random.Random, steps: int, hot: float, cold: float) -> None:
        """Change many cells, ever more carefully."""
        width, height = self.size
        for step in range(steps):
            cell = dice.randrange(1, width - 1), dice.randrange(1, height - 1)
            dx, dy = dice.choice(((1, 0), (-1, 0), (0, 1), (0, -1)))
            now, then = self.grid.get(cell, SEA), self.grid.get((cell[0] + dx, cell[1] + dy), SEA)
            if now == then or (now != SEA and self.sizes[now] == 1):
                continue
            heat = hot * (cold / hot) ** (step / steps)
            self.pressure = 1.5 + 3.5 * step / steps
            price = self.price(cell, now, then)
            if price > 0 and dice.random() >= math.exp(-price / heat):
                continue
            if self.may_leave(cell, now) and cells.is_simple(self.grid, cell, then):
                self.give(cell, now, then)

    def may_leave(self, cell: Cell, now: str) -> bool:
        """Tell whether a label stays in one piece; the sea may also go around an isthmus."""
        if cells.is_simple(self.grid, cell, now):
            return True
        return now == SEA and cells.is_one_piece(self.sea() - {cell})

    def sea(self) -> set[Cell]:
        """Return the cells of the sea."""
        width, height = self.size
        return {(x, y) for x in range(width) for y in range(height)} - self.grid.keys()


def is_on_coast(state: str) -> bool:
    """Tell whether a part of a state's outline is shared with no other state."""
    shared = {p for b in geography().borders if state in b.between for p in b.points}
    ring = max(geography().areas[state].rings, key=len)
    return sum(point not in shared for point in ring) > 3


def seeds(found: Mapping[str, Counter[Cell]]) -> Grid:
    """Return one cell for each state, and from there on as many as there is room for."""
    grid: Grid = {}
    for state in sorted(found, key=lambda s: sum(found[s].values())):
        if state != SEA:
            free = [(n, cell) for cell, n in found[state].items() if cell not in grid]
            near = max(free)[1] if free else max((n, c) for c, n in found[state].items())[1]
            grid[near] = state
    changed = True
    while changed:
        changed = False
        for state in sorted(found):
            if state == SEA:
                continue
            own = [cell for cell, there in grid.items() if there == state]
            for cell in sorted({c for o in own for c in cells.around(o)} - grid.keys()):
                best = max(found, key=lambda s: found[s][cell])
                if best == state and all(cells.is_simple(grid, cell, s) for s in (state, SEA)):
                    grid[cell] = state
                    changed = True
    return grid


def rows(grid: Grid) -> list[str]:
    """Write a layout as text, with Alaska and Hawaii at its foot."""
    left, top = (min(cell[axis] for cell in grid) for axis in (0, 1))
    right, bottom = (max(cell[axis] for cell in grid) for axis in (0, 1))
    return [
        "".join(grid.get((x, y), "..") for x in range(left, right + 1))
        for y in range(top, bottom + 1)
    ]


def put_apart(grid: Grid, wanted: Mapping[str, int]) -> None:
    """Add Alaska and Hawaii, in rows of three, below the south-west."""
    left, foot = min(x for x, _ in grid), max(y for _, y in grid)
    for state, (column, row) in APART.items():
        for number in range(wanted[state]):
            grid[left + column + number % 3, foot + row + number // 3] = state


def worth(done: Annealing) -> float:
    """Return how far a layout is from what is wanted of it."""
    places = sum(done.cost[state][cell] for cell, state in done.grid.items())
    strange = sum(done.strangeness(pair, sides) for pair, sides in done.contact.items())
    lost = sum(done.strangeness(pair, 0) for pair in done.real if not done.contact[pair])
    return places + strange + lost + 0.75 * done.contact.total()


def layout(wanted: Mapping[str, int]) -> Grid:
    """Return the best of some layouts for a table of electors."""
    inland = {state: count for state, count in wanted.items() if state not in APART}
    found, size = overlaps(stretched(wanted), sum(inland.values()))
    cost = costs(found, size)
    layouts = []
    for chance in range(CHANCES):
        work = Annealing(seeds(found), inland, cost, size)
        dice = random.Random(chance)  # noqa: S311  # the same file every time
        work.run(dice, STEPS, 3.0, 0.08)
        cells.adapt(work.grid, inland)
        layouts.append(Annealing(work.grid, inland, cost, size))
    best = min(layouts, key=worth).grid
    put_apart(best, wanted)
    return best


def main(arguments: Iterable[str]) -> int:
    """Write the layouts of all tables of electors."""
    (target,) = arguments
    layouts = [
        {"years": span, "rows": rows(layout(cells.by_state(almanac.contest(year).electors)))}
        for year, span in TABLES.items()
    ]
    about = "Two letters for each elector's cell; made by build_cartogram.py."
    text = json.dumps({"about": about, "layouts": layouts}, indent=0)
    Path(target).write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
