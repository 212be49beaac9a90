"""Electors as a ring or an arc: the bar of the headline, bent; called solid, leading hatched."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, degrees, hypot

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from callboard.gui.headline.bar import TallyLook
from callboard.gui.headline.parts import Kind, Part
from callboard.gui.headline.shape import Shape
from callboard.gui.look.fonts import scaled
from callboard.gui.look.hatching import fill_hatched
from callboard.words import tr

_INNER = 0.62  # of the outer radius: how far the hole reaches
_STARTS = {Shape.RING: (270.0, 360.0), Shape.ARC: (180.0, 180.0)}  # where, and how far around
_NUMBERS = {Shape.RING: 0.38, Shape.ARC: 0.32}  # of that radius: the number in the middle
_WORDS = 0.4  # of the number: the words below it
_SEAM = 2.0  # between two tickets, in pixels
_BROAD = 0.01  # of all electors: a smaller part would vanish between two seams


class RoundPainter:
    """Paints a tally's parts clockwise, so that the left ticket begins at the left."""

    def __init__(self, look: TallyLook, shape: Shape) -> None:
        self._look = look
        self.shape = shape

    def paint(self, painter: QPainter, box: QRect, font: QFont) -> None:
        """Paint the parts, the mark of the majority, and its number in the middle."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.fillPath(self._band(box, 0.0, 1.0), QColor(self._look.theme.map_open))
        shares = self._shares()
        for part, first, last in zip(self._look.parts, shares, shares[1:], strict=False):
            self._paint_part(painter, box, part, self._band(box, first, last))
        self._seams(painter, box, shares)
        self._mark(painter, box)
        self._number(painter, box, font)
        painter.restore()

    def part_at(self, box: QRect, spot: QPoint) -> Part | None:
        """The part at a place."""
        middle, outer = self._middle(box)
        away = QPointF(spot) - middle
        if not outer * _INNER <= hypot(away.x(), away.y()) <= outer:
            return None
        start, around = _STARTS[self.shape]
        share = (start - degrees(atan2(-away.y(), away.x()))) % 360.0 / around
        shares = self._shares()
        ends = zip(self._look.parts, shares[1:], strict=False)
        return next((part for part, last in ends if share < last), None) if share <= 1 else None

    def _shares(self) -> list[float]:
        """Where the parts begin and end, as shares of the whole."""
        found, so_far = [0.0], 0
        for part in self._look.parts:
            so_far += part.electors
            found.append(so_far / self._look.tally.total if self._look.tally.total else 0.0)
        return found

    def _middle(self, box: QRect) -> tuple[QPointF, float]:
        """The middle of the circle, and its radius."""
        whole = QRectF(box)
        if self.shape is Shape.ARC:
            return QPointF(whole.center().x(), whole.bottom()), whole.height()
        return whole.center(), whole.height() / 2

    def _circle(self, box: QRect, share: float = 1.0) -> QRectF:
        middle, outer = self._middle(box)
        radius = outer * share
        return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)

    def _band(self, box: QRect, first: float, last: float) -> QPainterPath:
        """The stretch of the band between two shares."""
        start, around = _STARTS[self.shape]
        begin, sweep = start - around * first, around * (first - last)
        path = QPainterPath()
        path.arcMoveTo(self._circle(box), begin)
        path.arcTo(self._circle(box), begin, sweep)
        path.arcTo(self._circle(box, _INNER), begin + sweep, -sweep)
        path.closeSubpath()
        return path

    def _paint_part(self, painter: QPainter, box: QRect, part: Part, path: QPainterPath) -> None:
        colours = self._look.colours.get(part.ticket or "")
        if colours is None:
            return
        if part.kind is Kind.CALLED:
            painter.fillPath(path, QColor(colours.fill))
            return
        painter.save()
        painter.setClipPath(path)
        ground, step = QColor(self._look.theme.map_open), max(16, box.height() // 24 * 2)
        for top in range(box.top(), box.bottom() + 1, step):
            # Rows of stripes as high as the bar's: one row of the whole height would be coarse.
            row = QRect(box.left() - step, top, box.width() + 2 * step, step)
            fill_hatched(painter, row, QColor(colours.fill), ground)
        painter.restore()

    def _seams(self, painter: QPainter, box: QRect, shares: Sequence[float]) -> None:
        """A line of ground where two tickets meet."""
        painter.setPen(QPen(QColor(self._look.theme.panel), _SEAM))
        for one, other, share in zip(
            self._look.parts, self._look.parts[1:], shares[1:], strict=False
        ):
            if (
                one.ticket
                and other.ticket
                and one.ticket != other.ticket
                and self._broad(one, other)
            ):
                painter.drawLine(*self._across(box, share, 0.0))
        if self.shape is Shape.RING and self._meet_below():
            painter.drawLine(*self._across(box, 0.0, 0.0))

    def _broad(self, *parts: Part) -> bool:
        return all(part.electors >= _BROAD * self._look.tally.total for part in parts)

    def _meet_below(self) -> bool:
        """Whether a ring's beginning and end both have a ticket."""
        return bool(self._look.parts) and bool(
            self._look.parts[0].ticket and self._look.parts[-1].ticket
        )

    def _across(self, box: QRect, share: float, beyond: float) -> tuple[QPointF, QPointF]:
        """The ends of a line across the band."""
        start, around = _STARTS[self.shape]
        _, outer = self._middle(box)
        angle = start - around * share
        found = []
        for radius in (_INNER - beyond / outer, 1.0 + beyond / outer):
            path = QPainterPath()
            path.arcMoveTo(self._circle(box, radius), angle)
            found.append(path.currentPosition())
        return found[0], found[1]

    def _mark(self, painter: QPainter, box: QRect) -> None:
        """Where a majority is reached: at the top, whoever comes around to it has one."""
        middle = 0.5  # from whichever side, a majority is one elector beyond it
        width = max(2.0, self._middle(box)[1] / 40)
        for colour, wide in ((self._look.theme.panel, 3 * width), (self._look.theme.ink, width)):
            pen = QPen(QColor(colour), wide)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(*self._across(box, middle, 3.0))

    def _number(self, painter: QPainter, box: QRect, font: QFont) -> None:
        middle, outer = self._middle(box)
        number, words = str(self._look.tally.majority), tr("to win", sense="majority")
        high = _NUMBERS[self.shape] * outer
        large, small = _high(font, high, bold=True), _high(font, high * _WORDS, bold=False)
        over, under = QFontMetricsF(large), QFontMetricsF(small)
        fits = under.horizontalAdvance(words) < 1.6 * _INNER * outer
        below = under.height() if fits else 0.0
        foot = middle.y() - below
        if self.shape is Shape.RING:
            foot += (over.capHeight() + below) / 2
        painter.setPen(QColor(self._look.theme.ink))
        _write(painter, large, number, QPointF(middle.x(), foot))
        if fits:
            painter.setPen(QColor(self._look.theme.ink_soft))
            _write(painter, small, words, QPointF(middle.x(), foot + under.ascent()))


def _high(font: QFont, height: float, *, bold: bool) -> QFont:
    """A font whose lines are about that high."""
    made = scaled(font, 1.0, bold=bold)
    made.setPixelSize(max(8, round(height)))
    return made


def _write(painter: QPainter, font: QFont, text: str, foot: QPointF) -> None:
    painter.setFont(font)
    wide = QFontMetricsF(font).horizontalAdvance(text)
    painter.drawText(foot - QPointF(wide / 2, 0.0), text)
