"""The tally on the wall: two large figures, the bar between them, the race in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callboard.desk.position import Position
from callboard.election.contest import Ticket
from callboard.gui.headline.bar import BarPainter, look_of
from callboard.gui.headline.parts import sides_of
from callboard.gui.headline.words import call_words, spoken
from callboard.gui.look.theme import Theme, TicketColours, ticket_colours
from callboard.gui.wall.motion import figure_between, tally_between
from callboard.gui.wall.part import WallPart
from callboard.gui.wall.plan import wall_font
from callboard.words import dotted, tr

_FIGURE, _NAME, _SENTENCE = 0.125, 0.036, 0.04  # of the window's height
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_TOP = Qt.AlignmentFlag.AlignTop
_BOTTOM = Qt.AlignmentFlag.AlignBottom


class WallTally(WallPart):
    """Paints a position's sums; figures count and the bar glides to a new one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, tr("Tally"), parent)
        self._before: Position | None = None
        self._after: Position | None = None

    def show_position(self, position: Position, *, moving: bool) -> None:
        """Show other sums."""
        self._before, self._after = self._after, position
        self.forget()
        self.setAccessibleDescription(spoken(position))
        moved = self._before is not None and self._before.tally != position.tally
        self.arrive(moving=moving and moved)

    def figure(self, ticket: Ticket) -> int:
        """The figure that a ticket shows now, perhaps on its way."""
        if self._after is None:
            return 0
        new = self._after.tally.called.get(ticket.id, 0)
        old = self._before.tally.called.get(ticket.id, 0) if self._before else new
        return figure_between(old, new, self._at)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay what moves over what does not."""
        position = self._after
        if position is None:
            return
        painter = QPainter(self)
        still = self.kept("still", self.size(), lambda painter: self._still(painter, position))
        painter.drawPixmap(0, 0, still)
        left, right, bar = self._frame(position)
        self._bar(painter, bar, position)
        sides = sides_of(position.board.tickets)
        for rect, ticket, align in ((left, sides.left, _LEFT), (right, sides.right, _RIGHT)):
            if ticket is not None:
                self._figure(painter, rect, ticket, align)
        painter.end()

    def _still(self, painter: QPainter, position: Position) -> None:
        """Names and sentences: all that does not move."""
        left, right, bar = self._frame(position)
        sides = sides_of(position.board.tickets)
        self._name(painter, left, sides.left, _LEFT)
        self._name(painter, right, sides.right, _RIGHT)
        above = QRect(bar.left(), 0, bar.width(), bar.top() - bar.height() // 5)
        below = QRect(bar.left(), bar.bottom() + bar.height() // 8, bar.width(), self.height())
        self._line(painter, above, position.race.sentence, _SENTENCE, _BOTTOM, bold=True)
        self._line(painter, below, _below(position), 0.0, _TOP)

    def _frame(self, position: Position) -> tuple[QRect, QRect, QRect]:
        """The places of both tickets, and of the bar between them."""
        sides = sides_of(position.board.tickets)
        width = self._side_width([t for t in (sides.left, sides.right) if t is not None])
        left = QRect(0, 0, width, self.height())
        right = QRect(self.width() - width, 0, width, self.height())
        x = width + self.height() // 7
        top, high = self.height() * 9 // 20, self._tall // 13
        return left, right, QRect(x, top, max(1, self.width() - 2 * x), high)

    def _side_width(self, tickets: list[Ticket]) -> int:
        figure = QFontMetrics(wall_font(self.font(), self._tall, _FIGURE, bold=True))
        name = QFontMetrics(wall_font(self.font(), self._tall, _NAME, bold=True))
        widths = [name.horizontalAdvance(ticket.pair) for ticket in tickets]
        return max([figure.horizontalAdvance("538"), *widths]) + 4

    def _name(
        self, painter: QPainter, rect: QRect, ticket: Ticket | None, align: Qt.AlignmentFlag
    ) -> None:
        if ticket is not None:
            painter.setPen(QColor(self._colours(ticket).ink))
            painter.setFont(wall_font(self.font(), self._tall, _NAME, bold=True))
            painter.drawText(rect, align | _TOP, ticket.pair)

    def _figure(
        self, painter: QPainter, rect: QRect, ticket: Ticket, align: Qt.AlignmentFlag
    ) -> None:
        """A ticket's figure; a majority is underlined, not only coloured."""
        name = QFontMetrics(wall_font(self.font(), self._tall, _NAME, bold=True))
        colours = self._colours(ticket)
        painter.setPen(QColor(colours.ink))
        painter.setFont(wall_font(self.font(), self._tall, _FIGURE, bold=True))
        cap = painter.fontMetrics().capHeight()
        figure = str(self.figure(ticket))
        width = painter.fontMetrics().horizontalAdvance(figure)
        x = rect.left() if align is _LEFT else rect.right() + 1 - width
        baseline = rect.top() + name.height() + round(cap * 1.22)
        painter.drawText(x, baseline, figure)
        if self._after is not None and self._after.race.winner == ticket.id:
            line = max(4, cap // 12)
            painter.fillRect(x, baseline + 2 * line, width, line, QColor(colours.fill))

    def _bar(self, painter: QPainter, bar: QRect, position: Position) -> None:
        before = self._before.tally if self._before is not None else position.tally
        sums = tally_between(before, position.tally, self._at)
        look = look_of(sums, position.board.tickets, self._theme)
        BarPainter(look).paint(painter, bar)

    def _colours(self, ticket: Ticket) -> TicketColours:
        tickets = self._after.board.tickets if self._after is not None else ()
        return ticket_colours(self._theme, tickets, ticket.id)

    def _line(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        share: float,
        align: Qt.AlignmentFlag,
        *,
        bold: bool = False,
    ) -> None:
        painter.setFont(wall_font(self.font(), self._tall, share, bold=bold))
        painter.setPen(QColor(self._theme.ink if bold else self._theme.ink_soft))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignHCenter | align, shown)


def _below(position: Position) -> str:
    """What stands below the bar: the call of the election, or what is still open."""
    if position.board.common.election_call is not None:
        return call_words(position)
    tally = position.tally
    told = (
        tr("{majority} to win", majority=tally.majority),
        tr("{count} not called", count=tally.uncalled),
    )
    return dotted(told)
