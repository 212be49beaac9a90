"""Selection, keyboard focus and hover, drawn over the finished picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from callboard.gui.map.paint import paint_sign, round_box, stroke

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPainterPath

    from callboard.gui.map.canvas import Canvas
    from callboard.gui.map.looks import MapTheme
    from callboard.gui.map.scene import Scene

Lines = tuple[tuple[float, str], ...]

# Widths in the map's own line widths. Half of the widest must stay within a unit's rectangle.
_SELECTION = ((4.2, "ground"), (2.3, "selection"))
_FOCUS = ((7.6, "ground"), (6.0, "focus"), (2.2, "ground"))
_BOTH = ((7.9, "ground"), (6.7, "focus"), (4.1, "ground"), (2.3, "selection"))
_FEW = 8  # outlines that are kept
_HOVER = ((1.5, "selection"),)


class Highlights(msgspec.Struct, frozen=True):
    """Which units stand out."""

    selected: frozenset[str] = frozenset()
    focused: str = ""
    hovered: str = ""

    def lines(self, unit: str) -> Lines:
        """Return the lines to draw about a unit, the widest first: colour is never all."""
        if unit == self.focused:
            return _BOTH if unit in self.selected else _FOCUS
        return _SELECTION if unit in self.selected else _HOVER

    def in_order(self) -> list[str]:
        """Return the units that stand out, the one drawn last on top of all others."""
        last = [unit for unit in (self.hovered, self.focused) if unit]
        return [*sorted(self.selected - {*last}), *dict.fromkeys(last)]

    def changed_from(self, before: Highlights) -> set[str]:
        """Return the units that look different now."""
        changed = set(self.selected ^ before.selected)
        for now, then in ((self.focused, before.focused), (self.hovered, before.hovered)):
            if now != then:
                changed |= {now, then}
        return changed - {""}


class Outlined:
    """Paints what stands out; keeps pictures of what would take long to stroke again.

    Kept are the outlines of the few chosen units, because a call of one repaints its whole
    shape, and how each unit looks under the pointer.
    """

    def __init__(self) -> None:
        self._scene: Scene | None = None
        self._theme: MapTheme | None = None
        self._kept: dict[tuple[str, Lines], QPixmap] = {}
        self._hovered: dict[tuple[str, Lines], QPixmap] = {}

    def paint(
        self, painter: QPainter, canvas: Canvas, highlights: Highlights, within: QRegion
    ) -> None:
        """Draw all that stands out and touches a region; shapes pass under the boxes."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._follow(canvas)
        scene, units, few = canvas.scene, highlights.in_order(), len(highlights.selected) <= _FEW
        for unit in units:
            rect = scene.outline_rects.get(unit)
            if rect is None or not within.intersects(rect):
                continue
            lines, hovered = highlights.lines(unit), unit == highlights.hovered
            if few or hovered:
                seen = rect.intersected(_page(canvas))
                part = seen.intersected(within.boundingRect())
                picture = self._picture(canvas, unit, lines, hovered=hovered)
                painter.drawPixmap(part.topLeft(), picture, part.translated(-seen.topLeft()))
            else:
                _shape_stands_out(painter, canvas, unit, lines, within, hovered=hovered)
        for unit in units:
            rect = scene.box_outline_rects.get(unit)
            if rect is not None and within.intersects(rect):
                _box_stands_out(painter, canvas, highlights, unit)

    def prepared(self, canvas: Canvas) -> Iterator[str]:
        """Make, unit by unit, how each looks under the pointer."""
        self._follow(canvas)
        scene, page = canvas.scene, _page(canvas)
        for unit in scene.units:
            in_sight = unit in scene.islands and scene.outline_rects[unit].intersects(page)
            if in_sight:
                self._picture(canvas, unit, _HOVER, hovered=True)
                yield unit

    def _follow(self, canvas: Canvas) -> None:
        if canvas.scene is not self._scene or canvas.theme != self._theme:
            self._scene, self._theme = canvas.scene, canvas.theme
            self._kept.clear()
            self._hovered.clear()

    def _picture(self, canvas: Canvas, unit: str, lines: Lines, *, hovered: bool) -> QPixmap:
        kept = self._hovered if hovered else self._kept
        if (unit, lines) not in kept:
            if not hovered:
                for old in list(kept)[: 1 - _FEW]:
                    del kept[old]
            seen = canvas.scene.outline_rects[unit].intersected(_page(canvas))
            picture = QPixmap(seen.size())
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-seen.topLeft())
            _shape_stands_out(painter, canvas, unit, lines, QRegion(seen), hovered=hovered)
            painter.end()
            kept[unit, lines] = picture
        return kept[unit, lines]


def _page(canvas: Canvas) -> QRect:
    return QRect(0, 0, canvas.page.width, canvas.page.height)


def _shape_stands_out(
    painter: QPainter, canvas: Canvas, unit: str, lines: Lines, within: QRegion, *, hovered: bool
) -> None:
    scene = canvas.scene
    painter.save()
    painter.setClipRegion(within.subtracted(_under_boxes(scene, within)))
    if hovered:
        for island in scene.islands[unit]:
            painter.fillPath(island, QColor(canvas.theme.hover))
    _outline(painter, scene.edges(unit), scene.line, canvas.theme, lines)
    painter.restore()


def _box_stands_out(painter: QPainter, canvas: Canvas, highlights: Highlights, unit: str) -> None:
    """Around the box rather than on it, so that nothing written in it is hidden."""
    scene, theme = canvas.scene, canvas.theme
    away = 1.2 * scene.box_line
    path = round_box(scene.boxes[unit], away, 0.3 * scene.box_em + away)
    if unit == highlights.hovered:
        painter.fillPath(path, QColor(theme.hover))
    _outline(painter, [path], scene.box_line, theme, highlights.lines(unit))
    paint_sign(painter, scene.box_labels[unit], canvas.looks[unit].mark, theme)


def _under_boxes(scene: Scene, within: QRegion) -> QRegion:
    region = QRegion()
    for box in scene.boxes.values():
        rect = box.toAlignedRect().adjusted(-2, -2, 2, 2)
        if within.intersects(rect):
            region = region.united(rect)
    return region


def _outline(
    painter: QPainter,
    pieces: Sequence[QPainterPath],
    line: float,
    theme: MapTheme,
    lines: Lines,
) -> None:
    for width, role in lines:
        stroke(painter, pieces, getattr(theme, role), width * line)
