"""The legend: small samples of what is on the map, each with its words, set in rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPen

from callboard.gui.map.lettering import Lettering
from callboard.gui.map.paint import gain_triangle, paint_sign, round_box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPainter

    from callboard.gui.map.brushes import Brushes
    from callboard.gui.map.lettering import Fonts
    from callboard.gui.map.looks import MapTheme, UnitLook

_WIDE, _HIGH = 1.7, 1.0  # of a sample, in ems
_NEAR, _APART, _ROW = 0.5, 1.5, 1.75


class Entry(msgspec.Struct, frozen=True):
    """One line of a legend: a sample of a look, and what it means."""

    look: UnitLook
    text: str

    @property
    def kind(self) -> str:
        """What the sample shows: a sign, a triangle, or a filled box."""
        return "sign" if self.look.mark else ("gain" if self.look.gain else "box")


class Placed(msgspec.Struct, frozen=True):
    """An entry with its place."""

    entry: Entry
    sample: QRectF
    at: QPointF  # where the baseline of the words begins


def lay_out(
    entries: Iterable[Entry], fonts: Fonts, em: int, width: float
) -> tuple[list[Placed], float]:
    """Set entries in rows of a width; return them with the height of all rows."""
    placed: list[Placed] = []
    x = y = 0.0
    for entry in entries:
        wide = _WIDE if entry.kind == "box" else _HIGH
        words = fonts.width(entry.text, em, QFont.Weight.Medium)
        whole = (wide + _NEAR) * em + words
        if x and x + whole > width:
            x, y = 0.0, y + _ROW * em
        sample = QRectF(x, y + 0.2 * em, wide * em, _HIGH * em)
        foot = sample.center().y() + fonts.cap * em / 2
        placed.append(Placed(entry, sample, QPointF(x + (wide + _NEAR) * em, foot)))
        x += whole + _APART * em
    return placed, y + 1.4 * em


def paint_legend(
    painter: QPainter,
    placed: Sequence[Placed],
    fonts: Fonts,
    em: int,
    theme: MapTheme,
    brushes: Brushes,
) -> None:
    """Draw samples and words."""
    for one in placed:
        _paint_sample(painter, one, em, theme, brushes)
        painter.setPen(QColor(theme.text))
        painter.setFont(fonts.font(em, QFont.Weight.Medium))
        painter.drawText(one.at, one.entry.text)


def _paint_sample(
    painter: QPainter, one: Placed, em: int, theme: MapTheme, brushes: Brushes
) -> None:
    look, box = one.entry.look, one.sample
    if one.entry.kind == "sign":
        sign = Lettering(em, (), box, box, box.center())
        paint_sign(painter, sign, look.mark, theme)
        return
    if one.entry.kind == "gain":
        painter.setPen(QPen(QColor(theme.text), 0))
        painter.setBrush(QColor(theme.text))
        painter.drawPolygon(gain_triangle(box.right() - 0.2 * em, one.at.y(), em))
        return
    painter.save()
    painter.setBrushOrigin(box.topLeft())
    shape = round_box(box, 0, 0.2 * em)
    painter.fillPath(shape, brushes.of(look))
    if look.is_hollow:
        painter.strokePath(shape, QPen(QColor(theme.outline), max(1.0, 0.08 * em)))
    painter.restore()
