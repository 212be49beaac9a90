"""Painting a scene, whole or within one rectangle: both give the same pixels."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from callboard.gui.map.lettering import SIGN_RADIUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import QRect, QRectF

    from callboard.gui.map.brushes import Brushes
    from callboard.gui.map.lettering import Fonts, Lettering, Words
    from callboard.gui.map.looks import MapTheme, Mark, UnitLook
    from callboard.gui.map.scene import Items, Scene

# What is written in a sign, as strokes about its middle; its radius is 1.
SIGN_STROKES: dict[str, tuple[tuple[float, float, float, float], ...]] = {
    "conflict": ((0.0, -0.56, 0.0, 0.06), (0.0, 0.5, 0.0, 0.52)),
    "retracted": ((-0.36, -0.36, 0.36, 0.36), (-0.36, 0.36, 0.36, -0.36)),
}
# A halo is the text written around itself, in two rings: far quicker than stroking letters.
_RINGS = tuple(
    QPointF(radius * cos(2 * pi * i / count), radius * sin(2 * pi * i / count))
    for radius, count in ((0.09, 8), (0.17, 14))
    for i in range(count)
)
LEADER, LEADER_RIM, LEADER_END = 0.62, 1.9, 1.35  # in widths of a box's line
LEADER_INK = 0.62
GRAIN = 0.42  # how much of a fine line is seen
_GAIN_WIDTH = 0.56  # of the triangle, in ems
_GAIN_GAP = 0.16
_GAIN_STEP = 0.36  # how far it pushes the text aside


class Palette:
    """What a picture is painted with: looks, theme, brushes, fonts."""

    def __init__(
        self, looks: Mapping[str, UnitLook], theme: MapTheme, fonts: Fonts, brushes: Brushes
    ) -> None:
        self.looks, self.theme, self.fonts, self.brushes = looks, theme, fonts, brushes


def paint(
    painter: QPainter,
    scene: Scene,
    palette: Palette,
    within: QRect,
    lines: QPixmap | None = None,
) -> None:
    """Paint all of the scene that touches a rectangle, and nothing outside it.

    `lines` are those between the units as they were drawn before, where somebody kept them.
    """
    items = scene.items(within)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(within)
    painter.fillRect(within, QColor(palette.theme.ground))
    empty = _paint_areas(painter, scene, palette, items)
    if lines is not None:
        painter.drawPixmap(within, lines, within)
    else:
        stroke(painter, items.borders, palette.theme.ground, scene.border)
    for unit in empty:
        stroke(painter, scene.edges(unit), palette.theme.outline, scene.line)
    for points in items.leaders:
        _paint_leader(painter, points, palette.theme, scene.box_line)
    for unit in items.labels:
        label, look = scene.labels[unit], palette.looks[unit]
        paint_label(painter, label, look, palette)
        paint_sign(painter, label, look.mark, palette.theme)
    for unit in items.boxes:
        _paint_box(painter, scene, unit, palette)
    for unit in items.boxes:  # signs reach over the next box
        paint_sign(painter, scene.box_labels[unit], palette.looks[unit].mark, palette.theme)
    painter.restore()


def paint_borders(painter: QPainter, scene: Scene, theme: MapTheme) -> None:
    """Draw the lines between the units, in the colour of the ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke(painter, scene.borders, theme.ground, scene.border)


def _paint_areas(painter: QPainter, scene: Scene, palette: Palette, items: Items) -> list[str]:
    """Fill the shapes; return those that are empty, and need edges of their own."""
    empty: list[str] = []
    for unit, islands in items.areas.items():
        look = palette.looks.get(unit)
        brush = palette.brushes.of(look)
        for island in islands:
            painter.fillPath(island, brush)
        if look is None or look.is_hollow:
            empty.append(unit)
    for units, paths in scene.splits:
        brush = palette.brushes.striped([palette.looks.get(unit) for unit in units])
        for path in paths:
            painter.fillPath(path, brush)
    for unit in items.areas:
        if unit in scene.grain:
            _paint_grain(painter, scene, palette, unit)
    return empty


def _paint_leader(
    painter: QPainter, points: Sequence[QPointF], theme: MapTheme, width: float
) -> None:
    """A fine line on a rim of ground, and a point where it ends: quieter than any label."""
    ink = leader_colour(theme)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, wide in ((QColor(theme.ground), LEADER_RIM), (ink, LEADER)):
        painter.setPen(QPen(colour, wide * width))
        painter.drawPolyline(points)
    painter.setPen(QPen(QColor(theme.ground), 0.5 * width))
    painter.setBrush(ink)
    painter.drawEllipse(points[-1], LEADER_END * width, LEADER_END * width)


def leader_colour(theme: MapTheme) -> QColor:
    """Return the colour of a leader line: between the letters and the ground."""
    text, ground = QColor(theme.text), QColor(theme.ground)
    share = 1 - LEADER_INK
    return QColor.fromRgbF(
        text.redF() + share * (ground.redF() - text.redF()),
        text.greenF() + share * (ground.greenF() - text.greenF()),
        text.blueF() + share * (ground.blueF() - text.blueF()),
    )


def _paint_grain(painter: QPainter, scene: Scene, palette: Palette, unit: str) -> None:
    """The lines between a unit's cells: there, but less than a border."""
    look = palette.looks.get(unit)
    is_empty = look is None or look.is_hollow
    colour = QColor(palette.theme.outline if is_empty else palette.theme.ground)
    colour.setAlphaF(GRAIN)
    painter.setPen(QPen(colour, 0.75 * scene.line))
    for path in scene.grain[unit]:
        painter.drawPath(path)


def stroke(painter: QPainter, pieces: Iterable[QPainterPath], colour: str, width: float) -> None:
    """Draw the pieces of a line; their round ends join them, mitres (cheaper) the rest."""
    pen = QPen(
        QColor(colour),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.MiterJoin,
    )
    pen.setMiterLimit(1.0)  # no corner reaches farther than the line is wide
    for piece in pieces:
        painter.strokePath(piece, pen)


def _paint_box(painter: QPainter, scene: Scene, unit: str, palette: Palette) -> None:
    """A rounded box with a rim of ground, so that it stands clear of what is under it."""
    look, box, em = palette.looks[unit], scene.boxes[unit], scene.box_em
    painter.fillPath(round_box(box, 2, 0.3 * em + 2), QColor(palette.theme.ground))
    shape = round_box(box, 0, 0.3 * em)
    painter.fillPath(shape, palette.brushes.of(look))
    if look.is_hollow:
        painter.strokePath(shape, QPen(QColor(palette.theme.outline), scene.box_line))
    if is_patterned(look):
        plate = round_box(box, -round(0.3 * em), 0.15 * em)
        painter.fillPath(plate, QColor(halo_of(look, palette.theme)))
    paint_label(painter, scene.box_labels[unit], look, palette, has_plate=True)


def round_box(box: QRectF, grown: float, radius: float) -> QPainterPath:
    """Return the outline of a box with round corners, so much larger all around."""
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(-grown, -grown, grown, grown), radius, radius)
    return path


def is_patterned(look: UnitLook) -> bool:
    """Tell whether letters need a ground of their own."""
    return look.pattern in ("hatch", "dots", "lined", "fine", "split")


def halo_of(look: UnitLook, theme: MapTheme) -> str:
    """Return the colour around letters on a pattern."""
    if look.pattern == "lined":
        return look.fill
    return theme.ground if look.pattern == "fine" else theme.quiet


def paint_label(
    painter: QPainter,
    label: Lettering,
    look: UnitLook,
    palette: Palette,
    *,
    has_plate: bool = False,
) -> None:
    """Write code, electors and a gain's triangle; over a halo where the shape has a pattern."""
    ink = QColor(palette.theme.text if label.on_ground else look.ink)
    words, triangle = pushed(label, look)
    if is_patterned(look) and not label.on_ground and not has_plate:
        halo = QColor(halo_of(look, palette.theme))
        for away in _RINGS:
            _write(painter, words, triangle, halo, away * label.em)
    _write(painter, words, triangle, ink, QPointF())


def _write(
    painter: QPainter, words: Sequence[Words], triangle: QPolygonF, ink: QColor, away: QPointF
) -> None:
    painter.setPen(ink)
    for run in words:
        for glyphs in run.glyphs:
            painter.drawGlyphRun(run.at + away, glyphs)
    if not triangle.isEmpty():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(triangle.translated(away))


def pushed(label: Lettering, look: UnitLook) -> tuple[list[Words], QPolygonF]:
    """Return the text, its last line pushed aside for a gain's triangle, and the triangle."""
    if not look.gain:
        return list(label.words), QPolygonF()
    em, foot = label.em, label.words[-1].at.y()
    step = QPointF(round(_GAIN_STEP * em), 0.0)
    words = [
        msgspec.structs.replace(run, at=run.at + step) if run.at.y() == foot else run
        for run in label.words
    ]
    right = min(run.at.x() for run in words if run.at.y() == foot) - _GAIN_GAP * em
    return words, gain_triangle(right, foot, em)


def gain_triangle(right: float, foot: float, em: float) -> QPolygonF:
    """Return the triangle that says gain, by its right corner."""
    left = right - _GAIN_WIDTH * em
    top = QPointF((left + right) / 2, foot - 1.2 * _GAIN_WIDTH * em)
    return QPolygonF([QPointF(left, foot), QPointF(right, foot), top])


def paint_sign(painter: QPainter, label: Lettering, mark: Mark, theme: MapTheme) -> None:
    """A round sign with an exclamation mark (conflict) or a cross (retracted)."""
    if not mark:
        return
    radius, middle = SIGN_RADIUS * label.em, label.sign
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.ground))
    painter.drawEllipse(middle, radius + 0.1 * label.em, radius + 0.1 * label.em)
    painter.setBrush(QColor(theme.sign))
    painter.drawEllipse(middle, radius, radius)
    path = QPainterPath()
    for x0, y0, x1, y1 in SIGN_STROKES[mark]:
        path.moveTo(middle + QPointF(x0, y0) * radius)
        path.lineTo(middle + QPointF(x1, y1) * radius)
    stroke(painter, [path], theme.sign_ink, 0.3 * radius)
