"""The map at one size and view: paths, labels and boxes in pixels of the device."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from callboard.gui.map import geometry, layout, lettering
from callboard.gui.map.geometry import BLOCK_ASPECT, LINE_ASPECT
from callboard.gui.map.walk import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from callboard.gui.map.geometry import Area, Line, Point, Shapes
    from callboard.gui.map.layout import Box, Fit, Page
    from callboard.gui.map.lettering import Fonts, Lettering
    from callboard.gui.map.looks import UnitLook
    from callboard.gui.map.viewport import Viewport

# The corners of a label's block are mostly empty, so it may be a little larger than the room.
_SLACK = 1.15
_SLACK_OF_ONE_LINE = 1.3
_SMALLER = 0.85
_PIECE = 40.0  # map units
_FEW = 24  # points that are not worth a look at which of them are seen
# Qt draws larger letters as paths, and not to the pixel the same the first time as later.
_LARGEST_CACHED = 60


class Outlines:
    """The shapes as Qt paths in map units, made once.

    Each island is a path of its own, and lines come in pieces: Qt's rasteriser takes far
    longer for one winding path than for its parts. (No shape here has a hole.)
    """

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self.islands = {
            unit: [_path(ring) for ring in area.rings] for unit, area in shapes.areas.items()
        }
        self.borders = [
            _path(piece)
            for border in shapes.borders
            for piece in geometry.pieces(border.points, _PIECE)
        ]
        self.grain = {
            unit: [_path(line) for line in area.grain]
            for unit, area in shapes.areas.items()
            if area.grain
        }
        self.splits = [
            (split.units, [_path(ring) for ring in split.rings]) for split in shapes.splits
        ]
        self.extents = {unit: _extent(area.rings) for unit, area in shapes.areas.items()}

    @cached_property
    def coarse(self) -> dict[str, list[list[Point]]]:
        """The shapes with few points, for moving pictures."""
        from callboard.gui.map.morph import coarse  # not needed to start

        return {unit: coarse(area.rings) for unit, area in self.shapes.areas.items()}

    def edges(self, unit: str) -> list[QPainterPath]:
        """Return the outline of a unit in pieces."""
        rings = self.shapes.areas[unit].rings
        return [_path(piece) for ring in rings for piece in geometry.pieces(ring, _PIECE)]


class Items(msgspec.Struct, frozen=True):
    """What of a scene lies within some rectangle, in the order of painting."""

    areas: Mapping[str, Sequence[QPainterPath]]  # their islands, without what is not seen
    borders: Sequence[QPainterPath]
    leaders: Sequence[Sequence[QPointF]]
    labels: Sequence[str]
    boxes: Sequence[str]


class Scene:
    """Everything there is to paint, and which of it a change of one unit touches."""

    def __init__(
        self,
        outlines: Outlines,
        looks: Mapping[str, UnitLook],
        page: Page,
        viewport: Viewport,
        fonts: Fonts,
    ) -> None:
        self.page, self.viewport = page, viewport
        self.shapes, self.units = outlines.shapes, tuple(looks)
        self._outlines = outlines
        self._edges: dict[str, list[QPainterPath]] = {}
        self._found: dict[tuple[int, int, int, int], Items] = {}
        self.fit = fit = _fitted(outlines, looks, page, fonts)
        # Text and lines grow with the zoom, but less than the shapes; boxes stay as they are.
        self.scale = fit.scale * viewport.zoom
        self.em = max(fit.em, min(_LARGEST_CACHED, round(fit.em * viewport.zoom**0.35)))
        self.box_em = fit.em
        self.line, self.box_line = (
            max(1.05 * page.ratio, 0.085 * em) for em in (self.em, self.box_em)
        )
        self.border = self.line * outlines.shapes.border
        x, y = fit.x * viewport.zoom + viewport.x, fit.y * viewport.zoom + viewport.y
        self.placing = self.scale, x, y  # from map units to pixels
        self._to_device = QTransform(self.scale, 0, 0, self.scale, x, y)
        self._place_shapes()
        self.boxes = {unit: _rect(box) for unit, box in fit.boxes.items()}
        self.box_labels = {
            unit: lettering.in_box(fonts, looks[unit].writing, box, fit.em)
            for unit, box in self.boxes.items()
        }
        self.leaders = list(self._leaders())
        self.labels = dict(self._labels(looks, fonts))
        self._note_rectangles()

    def _place_shapes(self) -> None:
        put, outlines = self._to_device, self._outlines
        self.islands = {
            unit: [put.map(path) for path in paths] for unit, paths in outlines.islands.items()
        }
        self.borders = [put.map(path) for path in outlines.borders]
        self.grain = {
            unit: [put.map(path) for path in paths] for unit, paths in outlines.grain.items()
        }
        self.splits = [
            (units, [put.map(path) for path in paths]) for units, paths in outlines.splits
        ]
        self.anchors = {
            unit: put.map(QPointF(*area.label)) for unit, area in self.shapes.areas.items()
        }

    def _leaders(self) -> Iterator[list[QPointF]]:
        """Yield the lines from boxes to the small states that they stand for.

        None to a state whose box found no room in its corner: it would cross the others.
        """
        shown = self.viewport.is_whole and self.fit.leads
        for unit, place in self.shapes.leads.items() if shown else ():
            box, end = self.boxes.get(unit), self._to_device.map(QPointF(*place))
            if box is not None and (unit not in self.shapes.hung or box.left() < end.x()):
                yield layout.leader(box, end, self.box_em)

    def _labels(
        self, looks: Mapping[str, UnitLook], fonts: Fonts
    ) -> Iterator[tuple[str, Lettering]]:
        """Yield the labels of the units without a box; of all others too when zoomed in."""
        boxed = set(self.shapes.column) if self.viewport.is_whole else set[str]()
        for unit, area in self.shapes.areas.items():
            if unit in looks and unit not in boxed:
                label = self._label(area, looks[unit], fonts)
                if label is not None and self._is_in_sight(label):
                    yield unit, label

    def _label(self, area: Area, look: UnitLook, fonts: Fonts) -> Lettering | None:
        """Return the fullest label that the shape has room for."""
        full, code = look.writing, (look.label, "")
        if area.aside is not None:
            width, _ = lettering.block_size(fonts, full, self.em)
            beside = self._to_device.map(QPointF(*area.aside)) + QPointF(width + 0.5 * self.em, 0)
            return lettering.block(fonts, full, beside, self.em, on_ground=True)
        middle = self._to_device.map(QPointF(*area.label))
        for room, aspect, lines in (
            (area.block * _SLACK, BLOCK_ASPECT, full),
            (area.line * _SLACK_OF_ONE_LINE, LINE_ASPECT, code),
        ):
            half_height = room * self.scale
            for em in (self.em, max(self.page.least_em, round(self.em * _SMALLER))):
                width, height = lettering.block_size(fonts, lines, em)
                if height <= half_height and width <= half_height * aspect:
                    return lettering.block(fonts, lines, middle, em)
        return None

    def _is_in_sight(self, label: Lettering) -> bool:
        """Tell whether a label is neither cut by the widget's edge nor under a box."""
        if self.viewport.is_whole:
            return True
        page = QRectF(0, 0, self.page.width, self.page.height)
        return page.contains(label.bounds) and not any(
            box.intersects(label.bounds) for box in self.boxes.values()
        )

    def _note_rectangles(self) -> None:
        """Remember which pixels each item may touch, so that a repaint can leave out the rest."""
        line = self.border + 1
        bounds = {
            unit: self._to_device.mapRect(_rect(box))
            for unit, box in self._outlines.extents.items()
        }
        self.area_rects = {unit: _whole(box, line) for unit, box in bounds.items()}
        self.border_rects = [_whole(path.boundingRect(), line) for path in self.borders]
        self.label_rects = {unit: _whole(at.bounds, 1) for unit, at in self.labels.items()}
        self.box_rects = {unit: _whole(at.bounds, 1) for unit, at in self.box_labels.items()}
        self.leader_rects = [
            _whole(QPolygonF(points).boundingRect(), 3 * self.box_line + 2)
            for points in self.leaders
        ]
        # Selection and focus reach farther than anything in the picture itself.
        self.outline_rects = {unit: _whole(box, 8 * line) for unit, box in bounds.items()}
        self.box_outline_rects = {
            unit: _whole(box, 6 * self.box_line + 1).united(self.box_rects[unit])
            for unit, box in self.boxes.items()
        }

    def touched_by(self, unit: str) -> list[QRect]:
        """Return the rectangles of the picture that a change of a unit's look touches."""
        shape, label = self.area_rects.get(unit), self.label_rects.get(unit)
        united = shape.united(label) if shape and label else shape
        places = (united, self.box_rects.get(unit), *self._split_rects(unit))
        return [rect for rect in places if rect is not None]

    def _split_rects(self, unit: str) -> Iterator[QRect]:
        """Yield the rectangles of counties that are striped in a unit's colour."""
        for units, paths in self.splits:
            if unit in units:
                for path in paths:
                    yield _whole(path.boundingRect(), self.border + 1)

    def outlined(self, unit: str) -> list[QRect]:
        """Return the rectangles of the widget that selection or focus of a unit touches."""
        places = self.outline_rects.get(unit), self.box_outline_rects.get(unit)
        return [rect for rect in places if rect is not None]

    def items(self, within: QRect) -> Items:
        """Return what touches a rectangle, remembering it for the next time."""
        key = (within.x(), within.y(), within.width(), within.height())
        if key not in self._found:
            borders = zip(self.borders, self.border_rects, strict=True)
            leaders = zip(self.leaders, self.leader_rects, strict=True)
            self._found[key] = Items(
                {unit: self._seen(unit, within) for unit in _touching(self.area_rects, within)},
                [path for path, rect in borders if rect.intersects(within)],
                [points for points, rect in leaders if rect.intersects(within)],
                _touching(self.label_rects, within),
                _touching(self.box_rects, within),
            )
        return self._found[key]

    def _seen(self, unit: str, within: QRect) -> list[QPainterPath]:
        """Return the islands that touch a rectangle, cut short where they are far from it."""
        if within.contains(self.area_rects[unit]):
            return self.islands[unit]
        scale, dx, dy = self.placing
        box = (within.left() - 2, within.top() - 2, within.right() + 3, within.bottom() + 3)
        found = []
        for ring, path in zip(self.shapes.areas[unit].rings, self.islands[unit], strict=True):
            if path.elementCount() < _FEW:
                found.append(path)
            elif _whole(path.controlPointRect(), 1).intersects(within):
                put = [(x * scale + dx, y * scale + dy) for x, y in ring]
                found.append(_path(geometry.cropped(put, box)))
        return found

    def edges(self, unit: str) -> list[QPainterPath]:
        """Return the outline of a unit's shape in pieces."""
        if unit not in self._edges:
            edges = self._outlines.edges(unit)
            self._edges[unit] = [self._to_device.map(path) for path in edges]
        return self._edges[unit]

    @property
    def coarse(self) -> Mapping[str, list[list[Point]]]:
        """The shapes with few points, in map units."""
        return self._outlines.coarse

    def prepared(self) -> Iterator[str]:
        """Make, unit by unit, what the first call and the first hover of each would have to."""
        for unit in self.units:
            for rect in self.touched_by(unit):
                self.items(rect)
            if unit in self.islands:
                self.edges(unit)
            yield unit

    def spots(self) -> list[Spot]:
        """Return where the arrow keys can go, whatever part of the map is seen."""
        fit, areas = self.fit, self.shapes.areas
        shapes = [
            Spot(unit, False, area.label[0] * fit.scale + fit.x, area.label[1] * fit.scale + fit.y)
            for unit, area in areas.items()
            if unit in self.units
        ]
        boxes = [(unit, box.center()) for unit, box in self.boxes.items()]
        return shapes + [Spot(unit, True, at.x(), at.y()) for unit, at in boxes]

    @property
    def points(self) -> dict[str, QPointF]:
        """Where each unit can be pointed at: in its box, else its shape, else its state's."""
        whole = {
            unit: self.anchors[unit[:2]]
            for unit in self.units
            if unit not in self.anchors and unit[:2] in self.anchors
        }
        boxes = {unit: box.center() for unit, box in self.boxes.items()}
        return self.anchors | whole | boxes


def _fitted(outlines: Outlines, looks: Mapping[str, UnitLook], page: Page, fonts: Fonts) -> Fit:
    widths = {
        unit: lettering.box_line_width(fonts, look.writing, 100) / 100
        for unit, look in looks.items()
    }
    return layout.fit(outlines.shapes, outlines.extents, widths, page)


def _path(points: Sequence[Point]) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(*points[0])
    line_to = path.lineTo  # called for each of 15,000 points before the first frame
    for x, y in points[1:]:
        line_to(x, y)
    return path


def _extent(rings: Iterable[Line]) -> Box:
    xs, ys = zip(*(point for ring in rings for point in ring), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _touching(rects: Mapping[str, QRect], within: QRect) -> list[str]:
    return [unit for unit, rect in rects.items() if rect.intersects(within)]


def _rect(box: Box) -> QRectF:
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top)


def _whole(rect: QRectF, reach: float) -> QRect:
    """Return the whole pixels that a rectangle and all within reach of it may touch."""
    return rect.adjusted(-reach, -reach, reach, reach).toAlignedRect()
