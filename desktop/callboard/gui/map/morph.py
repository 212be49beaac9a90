"""The way from one drawing to another: every shape bends into its next one, labels fade over."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from math import atan2, dist, pi
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from callboard.gui.map.paint import paint_label, round_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from callboard.gui.map.geometry import Line, Point
    from callboard.gui.map.lettering import Lettering
    from callboard.gui.map.paint import Palette
    from callboard.gui.map.scene import Scene

# Labels of the old drawing are gone, and those of the new one come, at these parts of the way.
_GONE, _COMING = 0.42, 0.58
_LARGE = 2600  # pixels of width from which the lines alone make moving edges smooth enough
_COARSE = 0.6  # map units that a shape on its way may differ from itself at rest


class Morph:
    """Two scenes of one size, and all that can be prepared of the way between them."""

    def __init__(self, before: Scene, after: Scene) -> None:
        self._before, self._after = before, after
        units = dict.fromkeys((*before.shapes.areas, *after.shapes.areas))
        self._ways = {unit: _way(before, after, unit) for unit in units}

    def paint(self, painter: QPainter, palette: Palette, at: float) -> None:
        """Paint the whole picture at a part of the way, 0 to 1."""
        page = self._after.page
        whole = QRect(0, 0, page.width, page.height)
        eased = at * at * (3 - 2 * at)
        painter.fillRect(whole, QColor(palette.theme.ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._before.line + (self._after.line - self._before.line) * eased
        self._paint_shapes(painter, palette, eased, line)
        self._paint_boxes(painter, palette, eased)
        self._paint_labels(painter, palette, eased)
        painter.setOpacity(1.0)

    def _paint_shapes(self, painter: QPainter, palette: Palette, at: float, line: float) -> None:
        smooth = QPainter.RenderHint.Antialiasing
        is_large = self._after.page.width > _LARGE
        for unit, ways in self._ways.items():
            look = palette.looks.get(unit)
            is_empty = look is None or look.is_hollow
            edge = QColor(palette.theme.outline if is_empty else palette.theme.ground)
            polygons = [_between(way, at) for way in ways]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.brushes.of(look))
            painter.setRenderHint(smooth, not is_large)
            for polygon in polygons:
                painter.drawPolygon(polygon)
            painter.setRenderHint(smooth, on=True)
            painter.setPen(QPen(edge, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for polygon in polygons:
                for away in _brush_tip(line):
                    painter.drawPolyline(polygon.translated(away))

    def _paint_boxes(self, painter: QPainter, palette: Palette, at: float) -> None:
        for unit in dict.fromkeys((*self._before.boxes, *self._after.boxes)):
            here, there = self._before.boxes.get(unit), self._after.boxes.get(unit)
            painter.setOpacity(1.0 if here and there else _seen(at, coming=here is None))
            box = _box_between(here or there or QRectF(), there or here or QRectF(), at)
            look = palette.looks[unit]
            painter.setPen(QPen(QColor(palette.theme.ground), 4))
            painter.setBrush(palette.brushes.of(look))
            painter.drawPath(round_box(box, 0, 0.3 * self._after.box_em))

    def _paint_labels(self, painter: QPainter, palette: Palette, at: float) -> None:
        for scene, coming in ((self._before, False), (self._after, True)):
            seen = _seen(at, coming=coming)
            if seen <= 0:
                continue
            painter.setOpacity(seen)
            for unit, label in scene.labels.items():
                self._paint_moved(painter, palette, unit, label, at)
            for unit, label in scene.box_labels.items():
                self._paint_moved(painter, palette, unit, label, at, boxed=True)

    def _paint_moved(
        self,
        painter: QPainter,
        palette: Palette,
        unit: str,
        label: Lettering,
        at: float,
        *,
        boxed: bool = False,
    ) -> None:
        """Write a label where its shape is on the way."""
        here, there = (
            (scene.box_labels if boxed else scene.labels).get(unit)
            for scene in (self._before, self._after)
        )
        painter.save()
        if here is not None and there is not None:
            a, b = here.text.center(), there.text.center()
            painter.translate(a + (b - a) * at - label.text.center())
        paint_label(painter, label, palette.looks[unit], palette, has_plate=True)
        painter.restore()


def _brush_tip(line: float) -> Sequence[QPointF]:
    """Return where hairlines go to look like one line: far quicker than a wide pen."""
    if line < 1.6:
        return (QPointF(),)
    away = (line - 1) / 2
    return tuple(QPointF(x, y) for x in (-away, away) for y in (-away, away))


def _seen(at: float, *, coming: bool) -> float:
    if coming:
        return max(0.0, (at - _COMING) / (1 - _COMING))
    return max(0.0, 1 - at / _GONE)


def _box_between(here: QRectF, there: QRectF, at: float) -> QRectF:
    corner = here.topLeft() + (there.topLeft() - here.topLeft()) * at
    width = here.width() + (there.width() - here.width()) * at
    height = here.height() + (there.height() - here.height()) * at
    return QRectF(corner.x(), corner.y(), width, height)


Way = list[tuple[float, float, float, float]]  # x and y at the start, and how far both go


def _between(way: Way, at: float) -> QPolygonF:
    return QPolygonF([QPointF(x + at * dx, y + at * dy) for x, y, dx, dy in way])


def _way(before: Scene, after: Scene, unit: str) -> list[Way]:
    """Return how the rings of a unit go over into its next ones; islands come and go."""
    here, there = _rings(before, unit), _rings(after, unit)
    if not here:
        middle = _start_of(before, unit, there[0])
        return [_steps([middle] * len(ring), ring) for ring in there]
    if not there:
        middle = _start_of(after, unit, here[0])
        return [_steps(ring, [middle] * len(ring)) for ring in here]
    ways = [_matched(here[0], there[0])]
    ways += [_steps(ring, [_middle(there[0])] * len(ring)) for ring in here[1:]]
    ways += [_steps([_middle(here[0])] * len(ring), ring) for ring in there[1:]]
    return ways


def _start_of(scene: Scene, unit: str, ring: Sequence[Point]) -> Point:
    """Return where a unit without a shape comes from: its state, else where it goes."""
    state = scene.anchors.get(unit.partition("-")[0])
    return (state.x(), state.y()) if state is not None else _middle(ring)


def _rings(scene: Scene, unit: str) -> list[list[Point]]:
    """Return a unit's coarse rings in pixels, the largest first, all turning one way."""
    scale, dx, dy = scene.placing
    return [
        [(x * scale + dx, y * scale + dy) for x, y in ring] for ring in scene.coarse.get(unit, ())
    ]


def coarse(rings: Sequence[Line]) -> list[list[Point]]:
    """Return rings with fewer points, the largest first, all turning one way."""
    kept = [_simplified(ring) for ring in rings]
    signed = [(_area(ring), ring) for ring in kept if len(ring) > 3]
    signed.sort(key=lambda pair: -abs(pair[0]))
    largest = abs(signed[0][0]) if signed else 0.0
    return [
        ring if area > 0 else ring[::-1] for area, ring in signed if abs(area) > 0.002 * largest
    ]


def _simplified(ring: Line) -> list[Point]:
    """Leave out points, in the manner of Douglas and Peucker, from the middle of each stretch."""
    points = _thinned(ring)
    keep = {0, len(points) // 2, len(points) - 1}
    stretches = list(pairwise(sorted(keep)))
    while stretches:
        first, last = stretches.pop()
        far, place = _farthest(points, first, last)
        if far > _COARSE:
            keep.add(place)
            stretches += [(first, place), (place, last)]
    return [points[place] for place in sorted(keep)]


def _thinned(ring: Line) -> list[Point]:
    """Leave out points that hardly move on: what is left is searched much faster."""
    points = [ring[0]]
    x, y = ring[0]
    for here in ring:
        if abs(here[0] - x) + abs(here[1] - y) > _COARSE:
            points.append(here)
            x, y = here
    return [*points, ring[0]]


def _farthest(points: Sequence[Point], first: int, last: int) -> tuple[float, int]:
    """Return how far, and where, a stretch is farthest from its chord."""
    (ax, ay), (bx, by) = points[first], points[last]
    dx, dy = bx - ax, by - ay
    length = (dx * dx + dy * dy) ** 0.5
    best, place = 0.0, first
    for at in range(first + 1, last):
        x, y = points[at]
        if length:
            away = abs((x - ax) * dy - (y - ay) * dx) / length
        else:
            away = ((x - ax) ** 2 + (y - ay) ** 2) ** 0.5
        if away > best:
            best, place = away, at
    return best, place


def _matched(here: list[Point], there: list[Point]) -> Way:
    """Return steps from ring to ring: corners of both, at equal parts of their length."""
    there = _turned(there, _angle(here[0], _middle(here)))
    parts = [_parts(here), _parts(there)]
    at = sorted({*parts[0], *parts[1]})
    return _steps(_along(here, parts[0], at), _along(there, parts[1], at))


def _turned(ring: list[Point], angle: float) -> list[Point]:
    """Return a ring begun at the corner that lies nearest to a direction from its middle."""
    middle, corners = _middle(ring), ring[:-1]

    def away(place: int) -> float:
        turn = abs(_angle(corners[place], middle) - angle) % (2 * pi)
        return min(turn, 2 * pi - turn)

    first = min(range(len(corners)), key=away)
    return [*corners[first:], *corners[:first], corners[first]]


def _parts(ring: Sequence[Point]) -> list[float]:
    lengths = list(accumulate((dist(a, b) for a, b in pairwise(ring)), initial=0.0))
    return [length / lengths[-1] for length in lengths]


def _along(ring: Sequence[Point], parts: Sequence[float], at: Sequence[float]) -> list[Point]:
    """Return the points of a ring at parts of its length."""
    found = []
    for part in at:
        place = min(len(ring) - 2, max(0, bisect_right(parts, part) - 1))
        (ax, ay), (bx, by) = ring[place], ring[place + 1]
        length = parts[place + 1] - parts[place]
        share = (part - parts[place]) / length if length else 0.0
        found.append((ax + (bx - ax) * share, ay + (by - ay) * share))
    return found


def _steps(here: Sequence[Point], there: Sequence[Point]) -> Way:
    return [(ax, ay, bx - ax, by - ay) for (ax, ay), (bx, by) in zip(here, there, strict=True)]


def _middle(ring: Sequence[Point]) -> Point:
    xs, ys = zip(*ring, strict=True)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _angle(point: Point, middle: Point) -> float:
    return atan2(point[1] - middle[1], point[0] - middle[0])


def _area(ring: Sequence[Point]) -> float:
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise(ring)) / 2
