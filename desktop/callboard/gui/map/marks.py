"""Small marks beside labels, laid over the finished picture: just called, changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QRegion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from callboard.gui.map.canvas import Canvas
    from callboard.gui.map.scene import Scene

Kind = Literal["recent", "changed", "locked"]
_RADIUS = {"recent": 0.26, "changed": 0.42, "locked": 0.3}  # in ems
_RIM = 0.13


def paint_marks(
    painter: QPainter, canvas: Canvas, marks: Mapping[str, Kind], within: QRegion
) -> None:
    """Paint the marks that touch a region."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene = canvas.scene
    for unit, kind in marks.items():
        place = place_of_mark(scene, unit)
        if place is not None and within.intersects(place.toAlignedRect()):
            _paint(painter, place.center(), kind, canvas, _em(scene, unit))


def place_of_mark(scene: Scene, unit: str) -> QRectF | None:
    """The room of a unit's mark, left of its label, or at the corner of its box."""
    em = _em(scene, unit)
    if unit in scene.boxes:
        at = scene.boxes[unit].topLeft() + QPointF(0.2 * em, 0.1 * em)
    elif unit in scene.labels:
        at = scene.labels[unit].text.topLeft() + QPointF(-0.62 * em, 0.42 * em)
    elif unit in scene.anchors:
        at = scene.anchors[unit]
    else:
        return None
    reach = (max(_RADIUS.values()) + 2 * _RIM) * em
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)


def _em(scene: Scene, unit: str) -> int:
    return scene.box_em if unit in scene.boxes else scene.em


def _paint(painter: QPainter, at: QPointF, kind: Kind, canvas: Canvas, em: int) -> None:
    """A dot: just called; a diamond: changed; a square: locked. Told apart by their shape."""
    theme, radius = canvas.theme, _RADIUS[kind] * em
    pen = QPen(QColor(theme.ground), _RIM * em)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(theme.text))
    if kind == "recent":
        painter.drawEllipse(at, radius, radius)
        return
    if kind == "locked":
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
        return
    corners = ((0, -radius), (radius, 0), (0, radius), (-radius, 0))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
