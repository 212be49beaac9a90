"""Marks that the calling panels paint: hatching, and the sign of what a source says."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from callboard.reports.claims import Said

_GAP = 7.0  # from one stripe of a hatching to the next


def hatch(painter: QPainter, path: QPainterPath, colour: str, width: float = 3.0) -> None:
    """Fill `path` with slanted stripes."""
    box = path.boundingRect()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(colour), width))
    # Half a pixel off: so some of the ground between two stripes is left as it was.
    x = floor(box.left() - box.height() + box.bottom()) + 0.5 - box.bottom()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += _GAP
    painter.restore()


def said_mark(painter: QPainter, box: QRectF, said: Said, colour: str, ground: str) -> None:
    """Paint what a source says: called solid, leading hatched, too close dotted, else a ring."""
    pen = QPen(QColor(colour), max(1.4, box.width() / 7))
    ring = box.adjusted(1, 1, -1, -1)
    painter.save()
    if said is Said.CALLED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(box)
    else:
        if said is Said.TOO_CLOSE:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(QBrush(QColor(ground)))
        painter.drawEllipse(ring)
        if said is Said.LEADING:
            path = QPainterPath()
            path.addEllipse(ring)
            hatch(painter, path, colour, 1.6)
        elif said is Said.RETRACTED:
            painter.drawLine(ring.bottomLeft(), ring.topRight())
    painter.restore()
