"""Slanted stripes: what leads, and is not called."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath


def fill_hatched(painter: QPainter, rect: QRect, stripe: QColor, ground: QColor) -> None:
    """Fill a box with stripes as wide as the ground between them."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    height = rect.height()
    pitch = max(8, height // 2)
    # From a fixed grid, so that a stripe keeps its place when the box grows.
    x = (rect.left() - height) // pitch * pitch
    path = QPainterPath()
    while x < rect.right() + 1:
        path.moveTo(x, rect.top())
        path.lineTo(x + pitch / 2, rect.top())
        path.lineTo(x + pitch / 2 + height, rect.top() + height)
        path.lineTo(x + height, rect.top() + height)
        path.closeSubpath()
        x += pitch
    painter.fillPath(path, stripe)
    painter.restore()
