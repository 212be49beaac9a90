"""The signs of severity: a cross in a disc, an exclamation mark in a triangle, an i in a ring."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme
from callboard.gui.reports.rows import Counts
from callboard.reports.claims import Severity


def severity_sign(painter: QPainter, box: QRectF, severity: Severity, theme: Theme) -> None:
    """Paint one sign, told by its shape as well as by its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if severity is Severity.ERROR:
        painter.setBrush(QColor(theme.error))
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor(theme.panel), box.width() / 7))
        inner = box.adjusted(*_inset(box, 0.32))
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    elif severity is Severity.WARNING:
        painter.setBrush(QColor(theme.amber))
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
        painter.setPen(QPen(QColor(theme.amber_on), box.width() / 8))
        x = box.center().x()
        painter.drawLine(
            QPointF(x, box.top() + box.height() * 0.38), QPointF(x, box.top() + box.height() * 0.66)
        )
        painter.drawPoint(QPointF(x, box.top() + box.height() * 0.84))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.ink_soft), box.width() / 9))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(theme.ink_soft), box.width() / 7))
        x = box.center().x()
        painter.drawPoint(QPointF(x, box.top() + box.height() * 0.3))
        painter.drawLine(
            QPointF(x, box.top() + box.height() * 0.48), QPointF(x, box.top() + box.height() * 0.74)
        )
    painter.restore()


def _inset(box: QRectF, share: float) -> tuple[float, float, float, float]:
    by = box.width() * share
    return by, by, -by, -by


def counts_width(counts: Counts, font: QFont) -> float:
    """How wide signs with their counts are, as `paint_counts` paints them."""
    metrics = QFontMetrics(bold(font))
    sign = round(metrics.height() * 0.72) + 3 + 8
    return sum(metrics.horizontalAdvance(str(count)) + sign for _, count in counts.by_severity)


def paint_counts(
    painter: QPainter, right: float, middle: float, counts: Counts, font: QFont, theme: Theme
) -> float:
    """Paint signs with their counts, ending at `right`; return where they begin."""
    strong = bold(font)
    metrics = QFontMetrics(strong)
    size = round(metrics.height() * 0.72)
    for severity, count in reversed(counts.by_severity):
        text = str(count)
        width = metrics.horizontalAdvance(text)
        painter.setFont(strong)
        painter.setPen(QColor(theme.ink))
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(right - width, base), text)
        left = right - width - size - 3
        severity_sign(painter, QRectF(left, middle - size / 2, size, size), severity, theme)
        right = left - 8
    return right
