"""The bar of the headline: called solid, leading hatched, and the mark of the majority."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from callboard.election.contest import Ticket
from callboard.election.tally import Tally
from callboard.gui.headline.parts import Kind, Part, edges, parts_of, position_of, sides_of
from callboard.gui.look.hatching import fill_hatched
from callboard.gui.look.theme import Theme, TicketColours, ticket_colours


class TallyLook(msgspec.Struct, frozen=True, kw_only=True):
    """What a tally is painted from, as a bar or bent."""

    theme: Theme
    tally: Tally
    parts: tuple[Part, ...]
    colours: Mapping[str, TicketColours]  # by ticket id


def look_of(tally: Tally, tickets: Sequence[Ticket], theme: Theme) -> TallyLook:
    """A tally's parts in the colours of the ballot."""
    return TallyLook(
        theme=theme,
        tally=tally,
        parts=parts_of(sides_of(tickets), tally),
        colours={t.id: ticket_colours(theme, tickets, t.id) for t in tickets},
    )


class BarPainter:
    """Paints a tally's parts from left to right."""

    def __init__(self, look: TallyLook) -> None:
        self._look = look

    def paint(self, painter: QPainter, bar: QRect) -> None:
        """Paint the bar into a box."""
        painter.save()
        painter.translate(bar.topLeft())
        whole = QRect(0, 0, bar.width(), bar.height())
        painter.fillRect(whole, QColor(self._look.theme.map_open))
        borders = edges(self._look.parts, bar.width())
        for place, part in enumerate(self._look.parts):
            box = QRect(borders[place], 0, borders[place + 1] - borders[place], bar.height())
            colours = self._look.colours.get(part.ticket or "")
            if colours is None:
                continue
            if part.kind is Kind.CALLED:
                painter.fillRect(box, QColor(colours.fill))
            else:
                ground = QColor(self._look.theme.map_open)
                fill_hatched(painter, box, QColor(colours.fill), ground)
        self._seams(painter, whole, borders)
        self._corners(painter, whole)
        self._mark(painter, whole)
        painter.restore()

    def _seams(self, painter: QPainter, bar: QRect, borders: list[int]) -> None:
        """A hairline where two tickets meet."""
        pairs = zip(self._look.parts, self._look.parts[1:], borders[1:-1], strict=False)
        for left, right, x in pairs:
            if left.ticket and right.ticket and left.ticket != right.ticket:
                painter.fillRect(x - 1, 0, 2, bar.height(), QColor(self._look.theme.panel))

    def _corners(self, painter: QPainter, bar: QRect) -> None:
        """Round the ends by painting the panel over the corners: smoother than a clip."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.fillPath(_corners_of(bar.width(), bar.height()), QColor(self._look.theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _mark(self, painter: QPainter, bar: QRect) -> None:
        """Where a majority is reached: whoever crosses the gap around the line has one.

        With 538 electors the gap runs from 268, where the right side reaches 270, to 270.
        """
        tally = self._look.tally
        first = position_of(tally.total - tally.majority, tally.total, bar.width())
        last = position_of(tally.majority, tally.total, bar.width())
        gap = QRect(first, -3, max(4, last - first), bar.height() + 6)
        painter.fillRect(gap, QColor(self._look.theme.panel))
        line = max(2, gap.width() // 3)
        box = QRect(gap.left() + (gap.width() - line) // 2, gap.top(), line, gap.height())
        painter.fillRect(box, QColor(self._look.theme.ink))


@lru_cache(maxsize=2)
def _corners_of(width: int, height: int) -> QPainterPath:
    """What of a box lies outside its round corners."""
    outside, inside = QPainterPath(), QPainterPath()
    outside.addRect(QRectF(0, 0, width, height))
    inside.addRoundedRect(QRectF(0, 0, width, height), 4, 4)
    return outside.subtracted(inside)
