"""Maine and Nebraska by congressional district, put together from whole counties."""

from __future__ import annotations

from functools import cache

import msgspec

from callboard import bundled
from callboard.gui.map.geometry import (
    Area,
    Border,
    Line,
    Shapes,
    Split,
    StateShape,
    area_of,
    geography,
    points,
    ring_of,
)


class _Split(msgspec.Struct, frozen=True):
    county: str
    units: tuple[str, ...]
    rings: list[list[int]]


class _Plan(msgspec.Struct, frozen=True):
    districts: dict[str, StateShape]
    splits: list[_Split]
    links: list[tuple[str, str]]


class _File(msgspec.Struct, frozen=True):
    per_unit: int
    lines: list[list[int]]
    plans: dict[str, _Plan]


@cache
def with_districts(year: int) -> Shapes:
    """Return the geographic shapes, Maine and Nebraska as areas of their districts in a year.

    Where no table of counties is known for the year, the states are drawn whole.
    """
    file, shapes = _file(), geography()
    plan = next((plan for years, plan in file.plans.items() if _holds(years, year)), None)
    if plan is None:
        return shapes
    lines = [points(line, file.per_unit) for line in file.lines]
    states = {unit.partition("-")[0] for unit in plan.districts}
    areas = {unit: area_of(shape, lines) for unit, shape in plan.districts.items()}
    kept = {state: area for state, area in shapes.areas.items() if state not in states}
    return msgspec.structs.replace(
        shapes,
        areas=kept | areas,
        borders=(*_outer(shapes, plan, states), *_inner(areas)),
        links=tuple(plan.links),
        splits=tuple(_split(split, lines) for split in plan.splits),
    )


def split_counties(year: int) -> tuple[str, ...]:
    """Name the counties that lie in several districts: "Kennebec (ME-1, ME-2)"."""
    plan = next((plan for years, plan in _file().plans.items() if _holds(years, year)), None)
    splits = plan.splits if plan is not None else []
    return tuple(f"{split.county} ({', '.join(split.units)})" for split in splits)


@cache
def _file() -> _File:
    return msgspec.json.decode(bundled.read_bytes("geography", "districts.json"), type=_File)


def _holds(years: str, year: int) -> bool:
    first, _, last = years.partition("-")
    return int(first) <= year <= int(last)


def _split(split: _Split, lines: list[Line]) -> Split:
    rings = tuple(ring_of(references, lines) for references in split.rings)
    return Split(split.county, split.units, rings)


def _outer(shapes: Shapes, plan: _Plan, states: set[str]) -> list[Border]:
    """Return the borders of states, those of a divided state as of one of its districts."""
    instead = {
        (unit.partition("-")[0], other): unit for unit, other in plan.links if "-" not in other
    }
    borders = []
    for border in shapes.borders:
        one, other = border.between
        if one in states:
            one = instead.get((one, other), next(u for u in plan.districts if u[:2] == one))
        elif other in states:
            other = instead.get((other, one), next(u for u in plan.districts if u[:2] == other))
        borders.append(Border(border.points, (one, other)))
    return borders


def _inner(areas: dict[str, Area]) -> list[Border]:
    """Return the outlines of the districts: drawn as borders, they part them and the counties."""
    return [Border(ring, (unit, unit)) for unit, area in areas.items() for ring in area.rings]
