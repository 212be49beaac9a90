"""The signs on the buttons that move through time, painted so that no font is asked for them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

_SIDE = 16
# Bars (left edge, width) and triangles (foot, tip) of each sign, in parts of its side.
_BARS = {
    "first": ((0.12, 0.14),),
    "last": ((0.74, 0.14),),
    "pause": ((0.2, 0.22), (0.58, 0.22)),
}
_WEDGES = {
    "first": ((0.86, 0.28),),
    "last": ((0.14, 0.72),),
    "back": ((0.78, 0.22),),
    "forward": ((0.22, 0.78),),
    "play": ((0.18, 0.86),),
}


def sign(name: str, colour: str, off: str) -> QIcon:
    """The sign "first", "back", "play", "pause", "forward" or "last", also for a button off."""
    icon = QIcon()
    icon.addPixmap(_painted(name, colour), QIcon.Mode.Normal)
    icon.addPixmap(_painted(name, off), QIcon.Mode.Disabled)
    return icon


def sign_size(height: int) -> QSize:
    """How large signs are beside text of that height."""
    side = max(10, round(height * 0.75))
    return QSize(side, side)


def _painted(name: str, colour: str) -> QPixmap:
    side = _SIDE * 3  # for screens of three pixels to a point
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    top, bottom = 0.12 * side, 0.88 * side
    for left, width in _BARS.get(name, ()):
        painter.drawRect(QRectF(left * side, top, width * side, bottom - top))
    for foot, tip in _WEDGES.get(name, ()):
        corners = ((foot * side, top), (tip * side, side / 2), (foot * side, bottom))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.end()
    return picture
