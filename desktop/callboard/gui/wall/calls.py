"""The last calls on the wall, as cards; a new one comes in from above."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callboard.desk.position import Position
from callboard.desk.recent import LastCall, last_calls
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.map_panel.looks import ink_on
from callboard.gui.table.moments import moment_texts
from callboard.gui.wall.part import WallPart
from callboard.gui.wall.plan import wall_font
from callboard.ledger.own import shown_source
from callboard.words import dotted, tr

MOST = 12
_TITLE, _NAME = 0.03, 0.033  # of the window's height
_CARD = 0.098
_GAP = 0.012


class WallCalls(WallPart):
    """Shows as many of the last calls as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Last calls"), parent)
        self._position: Position | None = None
        self._calls: Sequence[LastCall] = ()
        self._fresh = 0  # cards at the top that are coming in

    @property
    def calls(self) -> Sequence[LastCall]:
        """The calls, the newest first."""
        return self._calls

    def show_position(self, position: Position, *, moving: bool) -> None:
        """Show the calls of another position."""
        known = {(call.unit, call.ticket.id) for call in self._calls}
        self._position = position
        self._calls = last_calls(position, MOST)
        self._fresh = _leading_new(self._calls, known)
        self.forget()
        said = "; ".join(
            tr("{unit} for {ticket}", unit=tr(call.name), ticket=call.ticket.surname)
            for call in self._calls[:4]
        )
        self.setAccessibleDescription(said)
        self.arrive(moving=moving and self._fresh > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title and the cards below it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(wall_font(self.font(), self._tall, _TITLE, bold=True))
        painter.setPen(QColor(self._theme.ink_soft))
        metrics = painter.fontMetrics()
        title = tr("Last calls" if self._calls else "No calls yet")
        painter.drawText(0, metrics.ascent(), title)
        top, high = metrics.height() + self._part(_GAP), self._part(_CARD)
        step = high + self._part(_GAP)
        painter.setClipRect(0, top, self.width(), self.height() - top)
        size = QSize(self.width(), high)
        shift = (1 - self._at) * step * self._fresh
        for place, call in enumerate(self._calls):
            y = top + place * step - shift
            if y + high > self.height():
                break
            painter.setOpacity(self._at if place < self._fresh else 1.0)
            card = self.kept(call, size, partial(self._card, size=size, call=call))
            painter.drawPixmap(QPointF(0, y), card)
        painter.end()

    def _part(self, share: float) -> int:
        return round(self._tall * share)

    def _card(self, painter: QPainter, *, size: QSize, call: LastCall) -> None:
        """A plate with the electors in the ticket's colour, and the words beside it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(0, 0, size.width(), size.height())
        tickets = self._position.board.tickets if self._position is not None else ()
        colours = ticket_colours(self._theme, tickets, call.ticket.id)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.panel))
        radius = card.height() / 9
        painter.drawRoundedRect(card, radius, radius)
        plate = QRectF(card.left(), card.top(), card.height() * 0.95, card.height())
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(plate, radius, radius)
        painter.setPen(QColor(ink_on(colours.fill, colours.on)))
        painter.setFont(wall_font(self.font(), self._tall, 0.045, bold=True))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, str(call.electors))
        inner = card.toAlignedRect().adjusted(round(card.height() * 1.15), 0, -self._part(_GAP), 0)
        self._words(painter, inner, call, colours.ink)

    def _words(self, painter: QPainter, rect: QRect, call: LastCall, ink: str) -> None:
        name = wall_font(self.font(), self._tall, _NAME, bold=True)
        small = wall_font(self.font(), self._tall, 0.0)
        heights = [QFontMetrics(font).height() for font in (name, small)]
        top = rect.top() + (rect.height() - sum(heights)) // 2
        whom = wall_font(self.font(), self._tall, 0.0, bold=True)
        soft = self._theme.ink_soft
        whole = tr(call.name)
        fits = QFontMetrics(name).horizontalAdvance(whole) <= rect.width()
        self._line(painter, rect, top, name, whole if fits else call.short, self._theme.ink)
        used = self._line(painter, rect, top + heights[0], whom, call.ticket.surname, ink)
        rest = rect.adjusted(used + self._part(_GAP), 0, 0, 0)
        metrics, told = QFontMetrics(small), self._told(call)
        short = (text for text in told if metrics.horizontalAdvance(text) <= rest.width())
        self._line(painter, rest, top + heights[0], small, next(short, told[-1]), soft)

    def _told(self, call: LastCall) -> tuple[str, ...]:
        """When and by whom, ever shorter: a time cut short would be another time."""
        if self._position is None:
            return (call.clock,)
        state, year = self._position.state(call.unit), self._position.contest.year
        pairs = (
            (dotted((text, shown_source(call.source))), text)
            for text in moment_texts(state.when, year)
        )
        return tuple(text for pair in pairs for text in pair) or (call.clock,)

    def _line(
        self, painter: QPainter, rect: QRect, top: int, font: QFont, text: str, ink: str
    ) -> int:
        """Write a line, shortened to the room there is; return how wide it runs."""
        painter.setFont(font)
        painter.setPen(QColor(ink))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.drawText(rect.left(), top + metrics.ascent(), shown)
        return metrics.horizontalAdvance(shown)


def _leading_new(calls: Sequence[LastCall], known: set[tuple[str, str]]) -> int:
    """How many calls at the top were not there before; none where there were none at all."""
    count = 0
    for call in calls:
        if (call.unit, call.ticket.id) in known:
            break
        count += 1
    return count if count <= 3 else 0
