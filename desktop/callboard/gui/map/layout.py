"""Fitting the shapes and the call-out boxes to a size: scale, origin, boxes, text size."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QRectF

    from callboard.gui.map.geometry import Shapes

Box = tuple[float, float, float, float]  # left, top, right, bottom

# Text grows more slowly than the map, so that a wall screen is not all letters.
_TEXT_GROWTH = 0.9
_LEAST_TEXT_OF_UI = 0.66
# Outlines and signs reach beyond shapes and boxes: the margin, in ems, holds them.
_MARGIN = 0.6
_LEAST_OF_MAP = 0.6  # of what the map alone would have
_LOST = 0.35  # of the same: boxes that leave no more are left out
_USUAL_TEXT = 13.0  # pixels; below that nothing is written smaller for the map's sake
_WORTH_IT = 1.06  # how much larger a map without lines from its boxes must be


class Fit(msgspec.Struct, frozen=True):
    """Where everything stands in a widget of some size, in pixels of the device."""

    scale: float  # pixels per map unit
    x: float  # where the map's origin comes to lie
    y: float
    em: int  # size of the labels' text
    boxes: Mapping[str, Box]  # call-out boxes by unit
    leads: bool = True  # whether the boxes stand where lines can lead from them to their states


class Page(msgspec.Struct, frozen=True):
    """What the map is fitted to."""

    width: int
    height: int
    ratio: float  # pixels of the device per pixel of the widget
    ui_text: float  # height of the application's text in the widget's pixels

    @property
    def least_em(self) -> int:
        """The smallest text that the map uses, in pixels of the device."""
        return round(self.ratio * self.ui_text * _LEAST_TEXT_OF_UI)

    def em(self, scale: float, text: float) -> int:
        """Return the size of the labels at a scale of the map, `text` at scale one."""
        grown = text * (scale / self.ratio) ** _TEXT_GROWTH
        return max(self.least_em, round(self.ratio * float(grown)))


class _BoxSize(msgspec.Struct, frozen=True):
    """The measures of the call-out boxes at one size of text."""

    column: float  # width of a box in the column
    row: float  # width of a box in the row
    height: float
    gap: float

    @property
    def pitch(self) -> float:
        return self.height + self.gap


def fit(
    shapes: Shapes,
    extents: Mapping[str, Box],
    widths: Mapping[str, float],
    page: Page,
) -> Fit:
    """Return the largest fit of the shapes and of a box for each unit that needs one.

    Where large text would have the boxes leave no map, they are written smaller. Where a low
    widget has no room for both, the column is left out, which has shapes to be seen by, and
    then the row too: a map without boxes tells more than boxes alone.

    Args:
        shapes: What is drawn.
        extents: The bounds of each area, in map units.
        widths: How wide the writing of each given unit's box runs, in ems.
        page: The size to fit to.
    """
    left, top, right, bottom = _around(list(extents.values()))
    alone = min(page.width / max(1.0, right - left), page.height / max(1.0, bottom - top))
    found = _fit(shapes, extents, widths, page)
    while found.scale < _LEAST_OF_MAP * alone and page.ui_text > _USUAL_TEXT:
        smaller = max(_USUAL_TEXT, 0.85 * page.ui_text)
        page = msgspec.structs.replace(page, ui_text=smaller)
        found = _fit(shapes, extents, widths, page)
    row = {unit for group in shapes.groups for unit in group}
    for kept in (row, set[str]()):
        if found.scale >= _LOST * alone:
            break
        found = _fit(shapes, extents, {u: w for u, w in widths.items() if u in kept}, page)
    return found


def _fit(
    shapes: Shapes, extents: Mapping[str, Box], widths: Mapping[str, float], page: Page
) -> Fit:
    everyone = [unit for unit in shapes.column if unit in widths]
    groups = [_members(group, widths) for group in shapes.groups]
    groups = [group for group in groups if group]
    row = [unit for group in groups for unit in group]
    widest = [max((widths[u] for u in units), default=0.0) for units in (everyone, row)]

    def placed(scale: float, from_top: float) -> tuple[dict[str, Box], Box]:
        size = _box_size(widest[0], widest[1], page.em(scale, shapes.text))
        hung = {} if from_top < shapes.column_top else _hung(shapes, everyone, scale, size)
        column = [unit for unit in everyone if unit not in hung]
        scaled = {area: _times(box, scale) for area, box in extents.items()}
        boxes = hung | _column(column, from_top * scale, list(scaled.values()), size)
        room = page.width - 2 * _edge(page, scale, shapes.text)
        _add_row(boxes, groups, list(scaled.values()), size, room)
        return boxes, _around([*scaled.values(), *boxes.values()])

    def largest(from_top: float) -> float:
        def fits(scale: float) -> bool:
            left, top, right, bottom = placed(scale, from_top)[1]
            edge = 2 * _edge(page, scale, shapes.text)
            return right - left <= page.width - edge and bottom - top <= page.height - edge

        return _largest(fits, page.width / 500)

    scale, from_top = largest(shapes.column_top), shapes.column_top
    # In a low widget a column from the very top, beside the map, leaves more room for it.
    if everyone and (beside := largest(0.0)) > _WORTH_IT * scale:
        scale, from_top = beside, 0.0
    boxes, (left, top, right, bottom) = placed(scale, from_top)
    x = (page.width - left - right) / 2
    y = (page.height - top - bottom) / 2
    placed_boxes = {unit: _moved(box, x, y) for unit, box in boxes.items()}
    leads = from_top == shapes.column_top
    return Fit(scale, x, y, page.em(scale, shapes.text), placed_boxes, leads)


def _edge(page: Page, scale: float, text: float) -> float:
    return max(8 * page.ratio, _MARGIN * page.em(scale, text))


def _largest(fits: Callable[[float], bool], limit: float) -> float:
    low, high = 0.02, max(0.04, limit)
    for _ in range(18):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def _members(group: Sequence[str], widths: Mapping[str, float]) -> list[str]:
    """Return the units of a group that want boxes: none when the whole has no parts here."""
    parts = [unit for unit in group[1:] if unit in widths]
    return [unit for unit in group[:1] if unit in widths] + parts if parts else []


def _box_size(column: float, row: float, em: int) -> _BoxSize:
    padding = 1.7 * em
    return _BoxSize(
        column=ceil(column * em + padding),
        row=ceil(row * em + padding),
        height=ceil(1.62 * em),
        gap=max(2, round(0.34 * em)),
    )


def _hung(shapes: Shapes, units: Sequence[str], scale: float, size: _BoxSize) -> dict[str, Box]:
    """Place boxes in the corner that is free for them, one below the other, if they fit."""
    left, top, right, bottom = _times(shapes.hung_room, scale)
    hung = [unit for unit in shapes.hung if unit in units]
    height = size.pitch * len(hung) - size.gap
    if not hung or size.column > right - left or height > bottom - top:
        return {}
    tops = [bottom - height + size.pitch * place for place in range(len(hung))]
    return {
        unit: (right - size.column, y, right, y + size.height)
        for unit, y in zip(hung, tops, strict=True)
    }


def _column(
    units: Sequence[str], top: float, extents: Sequence[Box], size: _BoxSize
) -> dict[str, Box]:
    """Place the column beside whatever of the map is as high as it, or farther right."""
    if not units:
        return {}
    bottom = top + size.pitch * len(units)
    beside = [right for _, above, right, below in extents if above < bottom and below > top]
    edge = max((right for _, _, right, _ in extents), default=0.0)
    right = max(edge, max(beside, default=0.0) + 3 * size.gap + size.column)
    tops = [top + size.pitch * i for i in range(len(units))]
    return {
        unit: (right - size.column, y, right, y + size.height)
        for unit, y in zip(units, tops, strict=True)
    }


def _add_row(
    boxes: dict[str, Box],
    groups: Sequence[Sequence[str]],
    extents: Sequence[Box],
    size: _BoxSize,
    room: float,
) -> None:
    """Place the row below whatever of the map or column lies over it, flush right.

    Where the groups are together wider than the room, each has a row of its own.
    """
    between = 2 * size.gap
    width = sum(_row_width(group, size) + between for group in groups) - between
    rows = [groups] if width <= room else [[group] for group in groups]
    for row in rows:
        wide = sum(_row_width(group, size) + between for group in row) - between
        everything = [*extents, *boxes.values()]
        x = max(box[2] for box in everything) - wide
        over = [box[3] for box in everything if box[2] > x - size.gap]
        top = max(over, default=0.0) + 2 * size.gap
        for group in row:
            for unit in group:
                boxes[unit] = (x, top, x + size.row, top + size.height)
                x += size.row + size.gap
            x += between - size.gap


def _row_width(group: Sequence[str], size: _BoxSize) -> float:
    return len(group) * (size.row + size.gap) - size.gap


def leader(box: QRectF, end: QPointF, em: int) -> list[QPointF]:
    """Return the line from a box to where it points: from above or below, else from a side."""
    if box.left() + em / 2 < end.x() < box.right() - em / 2:
        edge = box.bottom() + 2 if end.y() > box.bottom() else box.top() - 2
        return [QPointF(end.x(), edge), end]
    is_right = end.x() > box.center().x()
    x, step = (box.right() + 2, 0.9 * em) if is_right else (box.left() - 2, -0.9 * em)
    start = QPointF(x, box.center().y())
    return [start, start + QPointF(step, 0), end]


def _times(box: Box, scale: float) -> Box:
    return box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale


def _moved(box: Box, x: float, y: float) -> Box:
    """Move a box, its edges then on whole pixels."""
    left, top = round(box[0] + x), round(box[1] + y)
    return left, top, left + round(box[2] - box[0]), top + round(box[3] - box[1])


def _around(boxes: Sequence[Box]) -> Box:
    if not boxes:
        return 0.0, 0.0, 1.0, 1.0
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
