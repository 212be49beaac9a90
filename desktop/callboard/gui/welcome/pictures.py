"""The small pictures on the doors: an empty map, three sheets that disagree, a finished night."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from callboard import almanac
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.map.looks import UnitLook
from callboard.gui.map.render import render_map
from callboard.gui.map_panel.looks import map_theme

YEAR = 2024
_LINES = ((0.0, 0.62), (1.0, 0.5), (0.0, 0.7), (None, 0.4), (1.0, 0.58))  # whose, how long


def picture(door: str, theme: Theme, size: QSize, ratio: float) -> QImage:
    """The picture for a door, in pixels of the device."""
    if door == "reports":
        return _sheets(theme, size, ratio)
    winners = almanac.official_winners(YEAR) if door == "night" else {}
    started = {"CA": "harris", "TX": "trump", "NY": "harris"} if door == "call" else winners
    return render_map(_looks(theme, started), map_theme(theme), size, ratio=ratio * 0.01)


def _looks(theme: Theme, winners: Mapping[str, str]) -> dict[str, UnitLook]:
    contest = almanac.contest(YEAR)
    looks = {}
    for unit, electors in contest.electors.items():
        if unit in winners:
            fill = ticket_colours(theme, contest.tickets, winners[unit]).fill
        else:
            fill = theme.map_open
        # Letters would only be noise at this size: they are painted in the ground's colour.
        looks[unit] = UnitLook(fill=fill, ink=fill, label=unit, electors=electors)
    return looks


def _sheets(theme: Theme, size: QSize, ratio: float) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.panel))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    high = size.height() * 0.84
    wide = high * 0.74
    left = (size.width() - wide * 2.5) / 2
    for number in range(3):
        at = QPointF(left + number * wide * 0.75, (size.height() - high) / 2)
        _sheet(painter, theme, QRectF(at.x(), at.y(), wide, high), ratio, number)
    painter.end()
    return image


def _sheet(painter: QPainter, theme: Theme, box: QRectF, ratio: float, number: int) -> None:
    painter.setPen(QPen(QColor(theme.line_strong), ratio))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(box, 4 * ratio, 4 * ratio)
    painter.setPen(Qt.PenStyle.NoPen)
    step = box.height() / (len(_LINES) + 1.4)
    for place, (whose, length) in enumerate(_LINES):
        flipped = place == 1 and number == 1 and whose is not None
        side = 1.0 - whose if flipped and whose is not None else whose
        top = box.top() + step * (place + 0.8)
        dot = QRectF(box.left() + box.width() * 0.12, top, step * 0.42, step * 0.42)
        colour = (
            {0.0: theme.blue, 1.0: theme.red}.get(side, theme.map_open)
            if (side is not None)
            else theme.map_open
        )
        painter.setBrush(QColor(theme.amber if flipped else colour))
        painter.drawEllipse(dot)
        line = QRectF(
            dot.right() + box.width() * 0.08, top + step * 0.08, box.width() * length, step * 0.26
        )
        painter.setBrush(QColor(theme.amber_soft if flipped else theme.line))
        painter.drawRoundedRect(line, line.height() / 2, line.height() / 2)
