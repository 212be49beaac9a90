"""Make districts.json: Maine and Nebraska by congressional district, put together from counties.

`python build_districts.py COUNTIES PLANS TARGET`. COUNTIES is `counties-albers-10m.json` of
us-atlas 3.0.1 (see LICENSE.us-atlas.txt), in the same space as states.json; PLANS is
`elections/counties.json`. A county that lies in several districts belongs to none of their
shapes: it is a shape of its own, named.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from math import dist
from pathlib import Path
from typing import Any

from build_states import (
    BLOCK_ASPECT,
    LINE_ASPECT,
    PER_UNIT,
    POSTAL,
    SPECK,
    Line,
    area,
    decoded_lines,
    label_point,
    one_per_line,
    packed,
    rings_of,
    room,
    walked,
)

STATES = ("23", "31")
Ring = list[int]


def joined(rings: list[Ring], lines: list[Line]) -> list[Ring]:
    """Return the outline of some counties taken together: lines between two of them vanish."""
    references = {reference for ring in rings for reference in ring}
    outer = [r for r in references if ~r not in references]
    starts: dict[tuple[float, float], list[int]] = {}
    for reference in sorted(outer):
        starts.setdefault(ends(reference, lines)[0], []).append(reference)
    found: list[Ring] = []
    while starts:
        ring = [starts[min(starts)][0]]
        begin, here = ends(ring[0], lines)
        take(starts, begin, ring[0])
        while here != begin:
            # The source has a speck between two counties that does not close: step over it.
            here = min((begin, *starts), key=lambda point: dist(point, here))
            if here == begin:
                break
            following = starts[here][0]
            take(starts, here, following)
            ring.append(following)
            here = ends(following, lines)[1]
        found.append(ring)
    return [ring for ring in found if area(walked(ring, lines)) > SPECK]


def take(starts: dict[tuple[float, float], list[int]], at: tuple[float, float], one: int) -> None:
    """Use a line up."""
    starts[at].remove(one)
    if not starts[at]:
        del starts[at]


def ends(reference: int, lines: list[Line]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return where a line begins and ends, as it is walked."""
    line = lines[reference] if reference >= 0 else lines[~reference][::-1]
    return line[0], line[-1]


class Renumbered:
    """Keeps only the lines that are used, and gives them new numbers."""

    def __init__(self, lines: list[Line]) -> None:
        self._all = lines
        self._numbers: dict[int, int] = {}
        self.lines: list[Line] = []

    def ring(self, ring: Ring) -> Ring:
        """Return a ring in the new numbers."""
        return [self._number(r) if r >= 0 else ~self._number(~r) for r in ring]

    def _number(self, old: int) -> int:
        if old not in self._numbers:
            self._numbers[old] = len(self.lines)
            self.lines.append(self._all[old])
        return self._numbers[old]


def shape(rings: list[Ring], lines: list[Line], kept: Renumbered) -> dict[str, Any]:
    """Return a shape with the place of its label."""
    largest = max((walked(ring, lines) for ring in rings), key=area)
    at = label_point(largest)
    return {
        "rings": [kept.ring(ring) for ring in rings],
        "label": [round(at[0], 1), round(at[1], 1)],
        "block": round(room(at, largest, BLOCK_ASPECT), 1),
        "line": round(room(at, largest, LINE_ASPECT), 1),
    }


def links(own: dict[str, list[Ring]], owners: dict[int, set[str]]) -> list[list[str]]:
    """Return the pairs of districts, and of districts and states, that share a line."""
    found = set()
    sides = {
        unit: {r if r >= 0 else ~r for ring in rings for r in ring} for unit, rings in own.items()
    }
    for unit, lines in sides.items():
        for other, others in sides.items():
            if unit < other and lines & others:
                found.add((unit, other))
        for line in lines:
            found |= {(unit, state) for state in owners[line] if state != unit[:2]}
    return sorted(list(pair) for pair in found)


def plan(
    counties: list[dict[str, Any]],
    shapes: dict[str, list[Ring]],
    lines: list[Line],
    kept: Renumbered,
    owners: dict[int, set[str]],
) -> dict[str, Any]:
    """Return the districts of one plan, and the counties that it divides."""
    whole: dict[str, list[Ring]] = {}
    for county in counties:
        if len(county["districts"]) == 1:
            whole.setdefault(county["districts"][0], []).extend(shapes[county["fips"]])
    outlines = {unit: joined(rings, lines) for unit, rings in sorted(whole.items())}
    return {
        "districts": {unit: shape(rings, lines, kept) for unit, rings in outlines.items()},
        "splits": [
            {
                "county": county["name"],
                "units": county["districts"],
                "rings": [
                    kept.ring(r) for r in shapes[county["fips"]] if area(walked(r, lines)) > SPECK
                ],
            }
            for county in counties
            if len(county["districts"]) > 1
        ],
        "links": links(outlines, owners),
    }


def compact(topology: dict[str, Any], plans: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Return the content of districts.json."""
    lines = decoded_lines(topology)
    shapes: dict[str, list[Ring]] = {}
    owners: dict[int, set[str]] = {}
    for geometry in topology["objects"]["counties"]["geometries"]:
        rings = rings_of(geometry)
        state = POSTAL.get(geometry["id"][:2], "")
        for reference in (r for ring in rings for r in ring):
            owners.setdefault(reference if reference >= 0 else ~reference, set()).add(state)
        if geometry["id"][:2] in STATES:
            shapes[geometry["id"]] = rings
    kept = Renumbered(lines)
    made = {years: plan(counties, shapes, lines, kept, owners) for years, counties in plans.items()}
    return {
        "source": "us-atlas 3.0.1, counties-albers-10m.json; see LICENSE.us-atlas.txt",
        "per_unit": PER_UNIT,
        "lines": [packed(line) for line in kept.lines],
        "plans": made,
    }


def main(arguments: Iterable[str]) -> int:
    """Read COUNTIES and PLANS, write TARGET."""
    counties, plans, target = arguments
    topology = json.loads(Path(counties).read_text(encoding="utf-8"))
    made = compact(topology, json.loads(Path(plans).read_text(encoding="utf-8")))
    Path(target).write_text(one_per_line(made), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
