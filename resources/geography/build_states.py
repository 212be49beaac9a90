"""Make states.json from a TopoJSON file of the US states: `python build_states.py SOURCE TARGET`.

SOURCE is `states-albers-10m.json` of us-atlas 3.0.1 (see LICENSE.us-atlas.txt): 975 × 610
units, y downwards. TARGET keeps that space in whole hundredths. Run once per new source;
the standard library is enough, and the same source gives the same bytes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

Point = tuple[float, float]
Line = list[Point]

PER_UNIT = 100
# Half-width to half-height of what is written into a state: code over electors, code alone.
BLOCK_ASPECT = 1.1
LINE_ASPECT = 2.2
# Room beyond this half-height (in map units) is no better: keep to the middle instead.
ENOUGH = 17.0
PULL_TO_THE_MIDDLE = 0.12

# Islets below this area (square map units) collapse to a line in the source; they are left out.
SPECK = 0.01

# Shapes with no room for a label: it stands to the right of their last point eastwards.
ASIDE = frozenset({"HI"})

POSTAL = dict(
    pair.split(":")
    for pair in """
    01:AL 02:AK 04:AZ 05:AR 06:CA 08:CO 09:CT 10:DE 11:DC 12:FL 13:GA 15:HI 16:ID 17:IL 18:IN
    19:IA 20:KS 21:KY 22:LA 23:ME 24:MD 25:MA 26:MI 27:MN 28:MS 29:MO 30:MT 31:NE 32:NV 33:NH
    34:NJ 35:NM 36:NY 37:NC 38:ND 39:OH 40:OK 41:OR 42:PA 44:RI 45:SC 46:SD 47:TN 48:TX 49:UT
    50:VT 51:VA 53:WA 54:WV 55:WI 56:WY
    """.split()
)


def decoded_lines(topology: dict[str, Any]) -> list[Line]:
    """Undo TopoJSON's delta coding and scaling."""
    (kx, ky), (dx, dy) = topology["transform"]["scale"], topology["transform"]["translate"]
    return [
        [
            (x * kx + dx, y * ky + dy)
            for x, y in zip(
                accumulate(step[0] for step in arc),
                accumulate(step[1] for step in arc),
                strict=True,
            )
        ]
        for arc in topology["arcs"]
    ]


def rings_of(geometry: dict[str, Any]) -> list[list[int]]:
    """Return every ring of a (multi)polygon as line references, `~i` meaning reversed."""
    arcs = geometry["arcs"]
    polygons = [arcs] if geometry["type"] == "Polygon" else arcs
    return [ring for polygon in polygons for ring in polygon]


def walked(ring: list[int], lines: list[Line]) -> Line:
    """Return the points of a ring, first point not repeated."""
    points: Line = []
    for reference in ring:
        line = lines[reference] if reference >= 0 else lines[~reference][::-1]
        points.extend(line[:-1])
    return points


def edges(points: Line) -> Iterator[tuple[Point, Point]]:
    """Return the closed ring's edges."""
    yield from pairwise(points)
    yield points[-1], points[0]


def area(points: Line) -> float:
    """Return the area inside a ring."""
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in edges(points))) / 2


def middle(points: Line) -> Point:
    """Return the centroid of a ring that has an area."""
    twice, mx, my = 0.0, 0.0, 0.0
    for (x0, y0), (x1, y1) in edges(points):
        cross = x0 * y1 - x1 * y0
        twice += cross
        mx += (x0 + x1) * cross
        my += (y0 + y1) * cross
    return mx / (3 * twice), my / (3 * twice)


def is_inside(point: Point, points: Line) -> bool:
    """Tell whether a point lies inside a ring (even-odd rule)."""
    x, y = point
    inside = False
    for (x0, y0), (x1, y1) in edges(points):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside


def reach(x0: float, y0: float, x1: float, y1: float) -> float:
    """Return the half-side of the largest square about the origin that a segment leaves free."""
    ux, uy = x1 - x0, y1 - y0
    best = min(max(abs(x0), abs(y0)), max(abs(x1), abs(y1)))
    for slope, start in ((ux - uy, y0 - x0), (ux + uy, -y0 - x0)):
        if slope and 0 < (t := start / slope) < 1:
            best = min(best, max(abs(x0 + t * ux), abs(y0 + t * uy)))
    return best


def room(at: Point, ring: Line, aspect: float) -> float:
    """Return the half-height of the largest box of this aspect about a point in a ring."""
    if not is_inside(at, ring):
        return 0.0
    x, y = at
    return min(
        reach((x0 - x) / aspect, y0 - y, (x1 - x) / aspect, y1 - y)
        for (x0, y0), (x1, y1) in edges(ring)
    )


def label_point(ring: Line) -> Point:
    """Return the pole of inaccessibility for a label-shaped box, drawn to the middle.

    A coarse grid over the ring, then ever finer grids around the best point so far.
    """
    mx, my = middle(ring)

    def worth(at: Point) -> float:
        away = max(abs(at[0] - mx), abs(at[1] - my))
        return min(room(at, ring, BLOCK_ASPECT), ENOUGH) - PULL_TO_THE_MIDDLE * away

    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    centre = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    half = (max(xs) - min(xs)) / 2, (max(ys) - min(ys)) / 2
    for _ in range(5):
        centre = max(grid(centre, half), key=worth)
        half = half[0] / 4, half[1] / 4
    return centre


def grid(centre: Point, half: Point, steps: int = 10) -> Iterator[Point]:
    """Return the points of a square grid about a centre."""
    for i in range(-steps, steps + 1):
        for j in range(-steps, steps + 1):
            yield centre[0] + half[0] * i / steps, centre[1] + half[1] * j / steps


def packed(line: Line) -> list[int]:
    """Return a line as whole hundredths: the first point, then steps."""
    whole = [(round(x * PER_UNIT), round(y * PER_UNIT)) for x, y in line]
    steps = [(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(whole)]
    kept = [step for step in steps if step != (0, 0)]
    return [number for pair in [whole[0], *kept] for number in pair]


def state_entry(rings: list[list[int]], lines: list[Line], postal: str) -> dict[str, Any]:
    """Return what states.json says of one state."""
    largest = max((walked(ring, lines) for ring in rings), key=area)
    at = label_point(largest)
    entry: dict[str, Any] = {
        "rings": rings,
        "label": [round(at[0], 1), round(at[1], 1)],
        "block": round(room(at, largest, BLOCK_ASPECT), 1),
        "line": round(room(at, largest, LINE_ASPECT), 1),
    }
    if postal in ASIDE:
        entry["aside"] = [round(max(x for x, _ in largest), 1), entry["label"][1]]
    return entry


def owners(rings: dict[str, list[list[int]]]) -> dict[int, list[str]]:
    """Return which states each line bounds."""
    found: dict[int, list[str]] = {}
    for postal in sorted(rings):
        for reference in sorted({r if r >= 0 else ~r for ring in rings[postal] for r in ring}):
            found.setdefault(reference, []).append(postal)
    return found


def neighbours(rings: dict[str, list[list[int]]]) -> list[list[str]]:
    """Return the pairs of states that share a line (a mere corner is not enough)."""
    return sorted(list(pair) for pair in {tuple(p) for p in owners(rings).values() if len(p) == 2})


def compact(topology: dict[str, Any]) -> dict[str, Any]:
    """Return the content of states.json."""
    lines = decoded_lines(topology)
    rings = {
        POSTAL[geometry["id"]]: [r for r in rings_of(geometry) if area(walked(r, lines)) > SPECK]
        for geometry in topology["objects"]["states"]["geometries"]
        if geometry["id"] in POSTAL
    }
    return {
        "source": "us-atlas 3.0.1, states-albers-10m.json; see LICENSE.us-atlas.txt",
        "per_unit": PER_UNIT,
        "lines": [packed(line) for line in lines],
        "states": {postal: state_entry(rings[postal], lines, postal) for postal in sorted(rings)},
        "neighbours": neighbours(rings),
    }


def one_per_line(value: dict[str, Any]) -> str:
    """Write JSON with one line or state per text line, so that differences can be read."""
    parts = []
    for key, content in value.items():
        if isinstance(content, list):
            body = "[\n" + ",\n".join(dense(item) for item in content) + "\n]"
        elif isinstance(content, dict):
            body = "{\n" + ",\n".join(f'"{k}":{dense(v)}' for k, v in content.items()) + "\n}"
        else:
            body = dense(content)
        parts.append(f'"{key}":{body}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def dense(value: object) -> str:
    """Write JSON without spaces."""
    return json.dumps(value, separators=(",", ":"))


def main(arguments: Iterable[str]) -> int:
    """Read SOURCE, write TARGET."""
    source, target = arguments
    topology = json.loads(Path(source).read_text(encoding="utf-8"))
    Path(target).write_text(one_per_line(compact(topology)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
