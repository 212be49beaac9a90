"""The reading of a moment: its line, its box of words, and the way from change to change."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from callboard.gui.chart.drawing import Drawing
from callboard.gui.chart.plot import Picture
from callboard.gui.look.theme import Theme


def cursor_at(
    drawing: Drawing, moment: datetime, words: str, metrics: QFontMetrics
) -> tuple[QRect, QRect]:
    """The line at a moment and the box with its reading, which keeps inside the plot."""
    box = drawing.box
    x = min(box.right(), max(box.left(), drawing.place(moment, 0).x()))
    width = metrics.horizontalAdvance(words) + 16
    share = (x - box.left()) / max(1.0, box.width())
    line = QRectF(x, box.top(), 1, box.height())
    room = QRectF(x - share * width, box.top(), width, metrics.height() + 6)
    return line.toAlignedRect(), room.toAlignedRect()


def paint_cursor(painter: QPainter, theme: Theme, places: tuple[QRect, QRect], words: str) -> None:
    """Paint the line and the words in their box."""
    line, box = places
    painter.fillRect(line, QColor(theme.line_strong))
    painter.setPen(QColor(theme.line_strong))
    painter.setBrush(QColor(theme.raised))
    painter.drawRect(box.adjusted(0, 0, -1, -1))
    painter.setPen(QColor(theme.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def next_change(picture: Picture, at: datetime | None, *, forward: bool) -> datetime | None:
    """The moment of the next change, or of the one before; where there is none, it stays."""
    moments = sorted({m for curve in picture.curves for m in curve.moments})
    if at is None:
        return moments[0] if forward and moments else None
    if forward:
        return next((m for m in moments if m > at), at)
    return next((m for m in reversed(moments) if m < at), at)
