"""A cartogram of cells, one for each elector: laid out again for any table of electors."""

from __future__ import annotations

from collections import Counter, deque
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from callboard import bundled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Cell = tuple[int, int]  # column, row
Grid = dict[Cell, str]  # the state, later the unit, that a cell belongs to

SEA = ""
_ASIDE = frozenset({"AK", "HI"})  # they lie apart, whatever the others do
_TRIES = 60  # ways that are looked at before a state may be parted
_BESIDE = ((1, 0), (-1, 0), (0, 1), (0, -1))
# The eight cells around one, in order: even places lie beside it, odd ones at a corner.
_AROUND = ((0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1))
# Where in its state a district lies: it takes the cells farthest that way.
_WAYS: Mapping[str, tuple[float, float]] = {
    "ME-1": (-0.3, 1.0),
    "ME-2": (0.2, -1.0),
    "NE-1": (1.0, 0.6),
    "NE-2": (1.0, -0.2),
    "NE-3": (-1.0, 0.0),
}


class _Layout(msgspec.Struct, frozen=True):
    years: str
    rows: tuple[str, ...]


class _File(msgspec.Struct, frozen=True):
    about: str
    layouts: tuple[_Layout, ...]


@lru_cache(maxsize=8)
def laid_out(electors: tuple[tuple[str, int], ...]) -> Mapping[Cell, str]:
    """Return the cells of each unit; the same table always gives the same cells.

    A table that no census ever gave is grown from the nearest layout that is bundled: cells
    wander from state to state on the shortest way between a surplus and a want.
    """
    table = {unit: count for unit, count in electors if count > 0}
    wanted = by_state(table)
    nearest = min(_bundled(), key=lambda known: distance(known, wanted))
    grid = dict(nearest)
    adapt(grid, wanted)
    _divide(grid, table)
    return grid


def by_state(electors: Mapping[str, int]) -> dict[str, int]:
    """Return the electors of whole states, those of districts counted with their state."""
    sums: Counter[str] = Counter()
    for unit, count in electors.items():
        sums[unit.partition("-")[0]] += count
    return dict(sums)


def parsed(rows: Iterable[str]) -> Grid:
    """Read a layout: two letters for each cell, points for none."""
    return {
        (x // 2, y): row[x : x + 2]
        for y, row in enumerate(rows)
        for x in range(0, len(row), 2)
        if row[x : x + 2] != ".."
    }


def distance(grid: Grid, wanted: Mapping[str, int]) -> int:
    """Return how many cells too many or too few a grid has, all states taken together."""
    sizes = Counter(grid.values())
    return sum(abs(sizes[state] - wanted.get(state, 0)) for state in sizes.keys() | wanted.keys())


def adapt(grid: Grid, wanted: Mapping[str, int]) -> None:
    """Let cells wander until each state has as many as wanted."""
    for _ in range(distance(grid, wanted) + 1):
        sizes = Counter(grid.values())
        over = {s for s in sizes if s not in _ASIDE and sizes[s] > wanted.get(s, 0)}
        under = {s for s in wanted if s not in _ASIDE and sizes[s] < wanted[s]}
        if not over and not under:
            break
        _wander(grid, over or {SEA}, under or {SEA})
    for state in sorted(_ASIDE & (wanted.keys() | set(grid.values()))):
        _grow_aside(grid, state, wanted.get(state, 0))


def _wander(grid: Grid, givers: set[str], takers: set[str]) -> None:
    """Hand cells on along the shortest way that parts no state; if there is none, on any."""
    shut: set[tuple[str, str]] = set()
    for _ in range(_TRIES):
        way = _way(grid, givers, takers, shut)
        tried = dict(grid)
        torn = [pair for pair in pairwise(way) if not _hand_over(tried, *pair)]
        if way and not torn:
            grid.clear()
            grid.update(tried)
            return
        if not way:
            break
        shut.add(torn[0])
    for giver, taker in pairwise(_way(grid, givers, takers, set())):
        _hand_over(grid, giver, taker)


def is_simple(grid: Mapping[Cell, str], cell: Cell, label: str) -> bool:
    """Tell whether a cell can leave or join a label's cells without parting or ringing them."""
    x, y = cell
    ring = [grid.get((x + dx, y + dy), SEA) == label for dx, dy in _AROUND]
    runs = 0
    for place in range(0, 8, 2):  # a run of the label's cells ends where the next one is not
        after, beyond = ring[place + 1], ring[(place + 2) % 8]
        runs += ring[place] and not (after and beyond)
    return runs == 1 or all(ring)


def _way(grid: Grid, givers: set[str], takers: set[str], shut: set[tuple[str, str]]) -> list[str]:
    """Return the shortest way of states, each beside the next, from a surplus to a want.

    The sea gives and takes too: a state on the coast grows into it.
    """
    beside = _contacts(grid)
    came_from: dict[str, str | None] = dict.fromkeys(sorted(givers))
    queue = deque(came_from)
    while queue:
        here = queue.popleft()
        if here in takers and came_from[here] is not None:
            way = [here]
            while (before := came_from[way[-1]]) is not None:
                way.append(before)
            return way[::-1]
        for there in sorted(beside.get(here, ())):
            is_open = (here, there) not in shut and (there != SEA or SEA in takers)
            if there not in came_from and is_open:
                came_from[there] = here
                queue.append(there)
    return []


def _contacts(grid: Grid) -> dict[str, set[str]]:
    """Return which states lie beside each other, and which beside the sea."""
    found: dict[str, set[str]] = {SEA: set()}
    for (x, y), state in grid.items():
        if state in _ASIDE:
            continue
        for dx, dy in _BESIDE:
            other = grid.get((x + dx, y + dy), SEA)
            if other != state and other not in _ASIDE:
                found.setdefault(state, set()).add(other)
                found.setdefault(other, set()).add(state)
    return found


def _hand_over(grid: Grid, giver: str, taker: str) -> bool:
    """Give the best cell of one state, or of the sea, to another; tell whether both stay whole."""
    around = {
        (x + dx, y + dy)
        for (x, y), state in grid.items()
        if state == (taker or giver)
        for dx, dy in (*_BESIDE, (0, 0))
    }
    own = [cell for cell, state in grid.items() if state == (taker or giver)]
    middle = sum(x for x, _ in own) / len(own), sum(y for _, y in own) / len(own)

    def worth(cell: Cell) -> tuple[bool, float, Cell]:
        x, y = cell
        sides = [grid.get((x + dx, y + dy), SEA) for dx, dy in _BESIDE]
        gained = sides.count(taker) - sides.count(giver)
        away = ((x - middle[0]) ** 2 + (y - middle[1]) ** 2) ** 0.5
        simple = is_simple(grid, cell, giver) and is_simple(grid, cell, taker)
        return simple, gained - (0.8 * away if taker else -0.8 * away), cell

    candidates = [
        cell
        for cell in around
        if grid.get(cell, SEA) == giver
        and any(grid.get((cell[0] + dx, cell[1] + dy), SEA) == taker for dx, dy in _BESIDE)
    ]
    if not candidates:
        return False
    best = max(candidates, key=worth)
    whole = worth(best)[0]
    if taker == SEA:
        del grid[best]
    else:
        grid[best] = taker
    return whole


def _grow_aside(grid: Grid, state: str, count: int) -> None:
    """Give a state that lies apart as many cells as it has electors, in rows of three."""
    own = [cell for cell, there in grid.items() if there == state]
    for cell in own:
        del grid[cell]
    left = min((x for x, _ in own), default=0)
    top = min((y for _, y in own), default=max(y for _, y in grid) - 2)
    for number in range(count):
        grid[left + number % 3, top + number // 3] = state


def _divide(grid: Grid, table: Mapping[str, int]) -> None:
    """Give districts their own cells; what is left of the state is its electors at large."""
    for unit in sorted((unit for unit in table if unit in _WAYS), key=_order):
        for _ in range(table[unit]):
            _give_farthest(grid, unit.partition("-")[0], unit)


def _order(unit: str) -> tuple[str, bool, str]:
    """NE-1 lies around NE-2, so the west and Omaha choose first."""
    return unit[:2], unit == "NE-1", unit


def _give_farthest(grid: Grid, state: str, unit: str) -> None:
    way = _WAYS[unit]
    own = sorted(cell for cell, there in grid.items() if there == state)
    mine = [cell for cell, there in grid.items() if there == unit]

    def worth(cell: Cell) -> tuple[bool, bool, float]:
        rest = [other for other in own if other != cell]
        beside = not mine or any(cell in around(other) for other in mine)
        return beside, is_one_piece(rest), cell[0] * way[0] + cell[1] * way[1]

    grid[max(own, key=worth)] = unit


def around(cell: Cell) -> Iterator[Cell]:
    """Return the four cells beside a cell."""
    for dx, dy in _BESIDE:
        yield cell[0] + dx, cell[1] + dy


def is_one_piece(cells: Iterable[Cell]) -> bool:
    """Tell whether one can walk from any of the cells to any other."""
    left = set(cells)
    if not left:
        return True
    queue = [min(left)]
    left.discard(queue[0])
    while queue:
        for there in around(queue.pop()):
            if there in left:
                left.discard(there)
                queue.append(there)
    return not left


@cache
def _bundled() -> tuple[Grid, ...]:
    file = msgspec.json.decode(bundled.read_bytes("geography", "cartogram.json"), type=_File)
    return tuple(parsed(layout.rows) for layout in file.layouts)
