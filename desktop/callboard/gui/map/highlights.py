"""Selection, keyboard focus and hover, drawn over the finished picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtGui import QColor, QPainter, QRegion

from callboard.gui.map.paint import paint_sign, round_box, stroke

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainterPath

    from callboard.gui.map.canvas import Canvas
    from callboard.gui.map.looks import MapTheme
    from callboard.gui.map.scene import Scene

Lines = tuple[tuple[float, str], ...]

# Widths in the map's own line widths. Half of the widest must stay within a unit's rectangle.
_SELECTION = ((4.2, "ground"), (2.3, "selection"))
_FOCUS = ((7.6, "ground"), (6.0, "focus"), (2.2, "ground"))
_BOTH = ((7.9, "ground"), (6.7, "focus"), (4.1, "ground"), (2.3, "selection"))
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


def paint_highlights(
    painter: QPainter, canvas: Canvas, highlights: Highlights, within: QRect
) -> None:
    """Draw all that stands out and touches a rectangle; shapes pass under the boxes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene, units = canvas.scene, highlights.in_order()
    painter.save()
    painter.setClipRegion(QRegion(within).subtracted(_under_boxes(scene, within)))
    for unit in units:
        rect = scene.outline_rects.get(unit)
        if rect is not None and rect.intersects(within):
            if unit == highlights.hovered:
                for island in scene.islands[unit]:
                    painter.fillPath(island, QColor(canvas.theme.hover))
            _outline(painter, scene.edges(unit), scene.line, canvas.theme, highlights.lines(unit))
    painter.restore()
    for unit in units:
        rect = scene.box_outline_rects.get(unit)
        if rect is not None and rect.intersects(within):
            _box_stands_out(painter, canvas, highlights, unit)


def _box_stands_out(painter: QPainter, canvas: Canvas, highlights: Highlights, unit: str) -> None:
    """Around the box rather than on it, so that nothing written in it is hidden."""
    scene, theme = canvas.scene, canvas.theme
    away = 1.2 * scene.box_line
    path = round_box(scene.boxes[unit], away, 0.3 * scene.box_em + away)
    if unit == highlights.hovered:
        painter.fillPath(path, QColor(theme.hover))
    _outline(painter, [path], scene.box_line, theme, highlights.lines(unit))
    paint_sign(painter, scene.box_labels[unit], canvas.looks[unit].mark, theme)


def _under_boxes(scene: Scene, within: QRect) -> QRegion:
    region = QRegion()
    for box in scene.boxes.values():
        rect = box.toAlignedRect().adjusted(-2, -2, 2, 2)
        if rect.intersects(within):
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
