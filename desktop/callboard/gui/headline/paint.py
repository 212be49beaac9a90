"""How the headline is painted: figures, sentence, bar, and what stands below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QRegion

from callboard.desk.position import Position
from callboard.election.contest import Ticket
from callboard.election.race import RaceKind
from callboard.election.tally import Count
from callboard.gui.headline import words
from callboard.gui.headline.bar import BarPainter, look_of
from callboard.gui.headline.frame import Face, Faces, Foot, Frame, foot_of
from callboard.gui.headline.parts import Part, Sides, edges, sides_of
from callboard.gui.headline.round import RoundPainter
from callboard.gui.headline.shape import Shape, graph_box
from callboard.gui.look.hatching import fill_hatched
from callboard.gui.look.theme import Theme, TicketColours
from callboard.words import tr

_DASH = "\N{EN DASH}"
_ELIDE = Qt.TextElideMode.ElideRight


class Piece(NamedTuple):
    """A part of the headline: where it is, what it shows, and how it is painted."""

    box: QRect
    shown: tuple[object, ...]
    paint: Callable[[QPainter], None]


def changed(before: Sequence[Piece], after: Sequence[Piece]) -> QRegion:
    """Where pieces stand or stood that moved or show something else."""
    region = QRegion()
    for old, new in zip(before, after, strict=True):
        if (old.box, old.shown) != (new.box, new.shown):
            region += QRegion(old.box) + QRegion(new.box)
    return region


class HeadlinePainter:
    """Says of what pieces a position consists in a frame."""

    def __init__(
        self,
        theme: Theme,
        faces: Faces,
        position: Position,
        count: Count = Count.CALLED,
        shape: Shape = Shape.BAR,
    ) -> None:
        self.theme = theme
        self.faces = faces
        self.position = position
        self.count = count
        self.foot_start = 0  # what stands below the bar begins there, after the counts
        self.sides: Sides = sides_of(position.board.tickets)
        self._look = look_of(position.tally, position.board.tickets, theme)
        self._bar = BarPainter(self._look)
        self._round = RoundPainter(self._look, shape) if shape is not Shape.BAR else None

    @cached_property
    def side_width(self) -> int:
        """How wide a ticket's place has to be."""
        sign = self.faces.figure.cap + 2 * self.faces.gap
        figure = self.faces.figure.width("538") + sign
        names = [self.faces.pair.width(t.pair) for t in (self.sides.left, self.sides.right) if t]
        return max([figure, *names]) + self.faces.gap

    def pieces(self, frame: Frame, room: QRect) -> tuple[Piece, ...]:
        """All that is painted but the buttons; `room` is what is free for the sentence."""
        gap, tally, tickets = self.faces.gap, self.position.tally, self.position.board.tickets
        foot = frame.foot.adjusted(max(0, self.foot_start - frame.foot.left()), 0, gap, 0)
        above = (tickets, self._leading_texts(), self.line(), self.position.race, room)
        return (
            self._side_piece(frame.left, self.sides.left, Qt.AlignmentFlag.AlignLeft),
            self._side_piece(frame.right, self.sides.right, Qt.AlignmentFlag.AlignRight),
            Piece(frame.top, above, lambda painter: self._above(painter, frame.top, room)),
            Piece(  # the mark of the majority stands out above and below
                frame.bar.adjusted(-gap, -4, gap, 4),
                (tickets, self._look.parts, tally.majority),
                lambda painter: self._electors(painter, frame.bar),
            ),
            Piece(foot, (tickets, tally), lambda painter: self._foot(painter, frame)),
        )

    def part_at(self, bar: QRect, spot: QPoint) -> Part | None:
        """The part of the tally that is drawn at a place."""
        if self._round is not None:
            return self._round.part_at(graph_box(self._round.shape, bar), spot)
        if not bar.contains(spot):
            return None
        parts = self._look.parts
        ends = zip(parts, edges(parts, bar.width())[1:], strict=True)
        return next((part for part, end in ends if spot.x() - bar.left() < end), None)

    # Both sides

    def _side_piece(self, rect: QRect, ticket: Ticket | None, align: Qt.AlignmentFlag) -> Piece:
        called = self.position.tally.called.get(ticket.id) if ticket else None
        over = max(0, self.side_width - rect.width()) + self.faces.gap  # a figure is never cut
        return Piece(
            rect.adjusted(-over, 0, over, 0),
            (self.position.board.tickets, called, self.position.race.winner),
            lambda painter: self._side(painter, rect, ticket, align),
        )

    def _side(
        self, painter: QPainter, rect: QRect, ticket: Ticket | None, align: Qt.AlignmentFlag
    ) -> None:
        faces = self.faces
        colours = self._colours(ticket)
        cap = faces.figure.cap
        top = rect.center().y() - (faces.pair.height + faces.gap + cap) // 2
        name = QRect(rect.left(), top, rect.width(), faces.pair.height)
        pair = ticket.pair if ticket else tr("No ticket")
        ink = QColor(colours.ink if colours else self.theme.ink_faint)
        _write(painter, name, align, faces.pair, pair, ink)
        baseline = name.bottom() + 1 + faces.gap + cap
        called = str(self.position.tally.called.get(ticket.id, 0)) if ticket else _DASH
        width = faces.figure.width(called)
        x = rect.left() if align is Qt.AlignmentFlag.AlignLeft else rect.right() + 1 - width
        painter.setFont(faces.figure.font)
        painter.setPen(ink)
        painter.drawText(x, baseline, called)
        if ticket and colours and self.position.race.winner == ticket.id:
            left = align is Qt.AlignmentFlag.AlignLeft
            signed = x + width + 2 * faces.gap if left else x - 2 * faces.gap - cap
            self._won(painter, QRect(x, baseline, width, cap), signed, QColor(colours.fill))

    def _won(self, painter: QPainter, figure: QRect, x: int, colour: QColor) -> None:
        """The mark of a majority: the figure underlined, and a tick beside it."""
        painter.fillRect(figure.left(), figure.top() + 4, figure.width(), 3, colour)
        cap = figure.height()
        disc = QRectF(x, figure.top() - cap, cap, cap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(disc)
        pen = QPen(QColor(self.theme.ink_inverse), max(2.0, cap / 9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.34))
        painter.drawPolyline(
            QPolygonF([QPointF(disc.x() + a * cap, disc.y() + b * cap) for a, b in points])
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    # Above the bar

    def _above(self, painter: QPainter, rect: QRect, room: QRect) -> None:
        self._leading(painter, rect)
        self._sentence(painter, room)

    def _leading(self, painter: QPainter, rect: QRect) -> None:
        align = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        for text, side in zip(self._leading_texts(), align, strict=True):
            ink = QColor(self.theme.ink_soft)
            _write(painter, rect, side | Qt.AlignmentFlag.AlignVCenter, self.faces.plain, text, ink)

    def _leading_texts(self) -> tuple[str, str]:
        leading = self.position.tally.leading
        left, right = (
            words.leading_words(leading[t.id]) if t and leading.get(t.id) else ""
            for t in (self.sides.left, self.sides.right)
        )
        return left, right

    def free(self, top: QRect) -> QRect:
        """What of the line above the bar is left between both sides' leading electors."""
        left, right = (
            self.faces.plain.width(text) + 2 * self.faces.gap if text else 0
            for text in self._leading_texts()
        )
        most = max(left, right)
        if top.width() - 2 * most >= self.line_width():
            left = right = most  # in the middle of the bar, as long as that will do
        return top.adjusted(left, 0, -right, 0)

    def line(self) -> tuple[str, str]:
        """The sentence, and what is said of the election's call."""
        return self.position.race.sentence, words.call_words(self.position)

    def line_width(self) -> int:
        """How wide both are beside each other."""
        sentence, call = self.line()
        bold, gap = self.faces.bold, self.faces.gap
        return bold.width(sentence) + (bold.width(call) + 6 * gap if call else 0)

    def _sentence(self, painter: QPainter, room: QRect) -> None:
        sentence, call = self.line()
        bold, gap = self.faces.bold, 2 * self.faces.gap
        told = min(room.width(), bold.width(call) + 2 * gap) if call else 0
        left = room.width() - told - gap if call else room.width() + 1
        fits = bold.width(sentence) <= left
        text = sentence if fits else bold.metrics.elidedText(sentence, _ELIDE, max(0, left))
        width = bold.width(text)
        start = room.left() + (room.width() - width - (told + gap if call and text else told)) // 2
        place = QRect(start, room.top(), width + 1, room.height())
        if text:
            self._no_majority(painter, place)
            middle = Qt.AlignmentFlag.AlignVCenter
            _write(painter, place, middle, bold, text, self._sentence_ink())
        if call:
            x = place.right() + gap if text else start
            self._call(painter, QRect(x, room.top(), told, room.height()), call)

    def _sentence_ink(self) -> QColor:
        ticket = self.position.board.ticket(self.position.race.winner or "")
        colours = self._colours(ticket)
        return QColor(colours.ink if colours else self.theme.ink)

    def _no_majority(self, painter: QPainter, place: QRect) -> None:
        if self.position.race.kind in {RaceKind.TIE, RaceKind.NO_MAJORITY}:
            box = place.adjusted(-2 * self.faces.gap, 1, 2 * self.faces.gap, -1)
            self._pill(painter, box, self.theme.raised, self.theme.line_strong)

    def _call(self, painter: QPainter, pill: QRect, text: str) -> None:
        theme, box = self.theme, pill.adjusted(0, 1, 0, -1)
        call = self.position.board.common.election_call
        colours = self._colours(self.position.board.ticket(call.ticket) if call else None)
        if self.position.election_call_in_doubt:
            self._pill(painter, box, theme.amber_soft, theme.amber)
            ink = theme.amber_ink
        elif colours is not None:
            self._pill(painter, box, colours.soft, colours.soft)
            ink = colours.ink
        else:
            ink = theme.ink
        words_box = pill.adjusted(self.faces.gap, 0, -self.faces.gap, 0)
        _write(painter, words_box, Qt.AlignmentFlag.AlignCenter, self.faces.bold, text, QColor(ink))

    def _pill(self, painter: QPainter, box: QRect, ground: str, edge: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        shape = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    # The bar and what stands below it

    def _electors(self, painter: QPainter, box: QRect) -> None:
        if self._round is not None:
            self._round.paint(painter, graph_box(self._round.shape, box), self.faces.plain.font)
        else:
            self._bar.paint(painter, box)

    def _foot(self, painter: QPainter, frame: Frame) -> None:
        """The number of the mark, beside the counts' chips; then what there is room for."""
        places = self.foot(frame.foot)
        small, soft = self.faces.small, QColor(self.theme.ink_soft)
        if self._round is None:  # a ring has the number in its middle
            number = str(self.position.tally.majority)
            align = Qt.AlignmentFlag.AlignCenter
            _write(painter, places.number, align, small, number, QColor(self.theme.ink))
        if not places.missing.isEmpty():
            text = words.missing_words(self.position, self.count)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            _write(painter, places.missing, align, small, text, soft)
        self._others(painter, frame.foot, places.others)

    def foot(self, rect: QRect) -> Foot:
        """Where what stands below the bar has room: nothing there is cut, nothing overlaps."""
        small, gap = self.faces.small, 2 * self.faces.gap
        tally = self.position.tally
        missing = words.missing_words(self.position, self.count) if tally.uncalled else ""
        start = max(rect.left(), self.foot_start)
        if self._round is not None:  # no number stands there: it is in the ring
            width = small.width(missing) + 1 if missing else 0
            beside = QRect(start, rect.top(), width, rect.height())
            return Foot(QRect(), beside, start + width + gap)
        return foot_of(
            rect, start, small.width(str(tally.majority)) + 4, small.width(missing) + 1, gap
        )

    def _others(self, painter: QPainter, rect: QRect, stop: int) -> None:
        """The smaller tickets, from the right, each with its colour."""
        small, gap = self.faces.named, self.faces.gap
        right = rect.right() + 1
        for ticket in reversed(words.shown_others(self.position, self.sides)):
            text = words.other_words(self.position, ticket)
            left = right - small.width(text)
            swatch = QRect(
                left - small.cap - gap, rect.center().y() - small.cap // 2, small.cap, small.cap
            )
            if swatch.left() < stop:
                return
            colours = self._colours(ticket)
            if colours is not None:
                self._swatch(painter, swatch, ticket, QColor(colours.fill))
                box = QRect(left, rect.top(), right - left, rect.height())
                align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                _write(painter, box, align, small, text, QColor(colours.ink))
            right = swatch.left() - 3 * gap

    def _swatch(self, painter: QPainter, box: QRect, ticket: Ticket, colour: QColor) -> None:
        if self.position.tally.called.get(ticket.id):
            painter.fillRect(box, colour)
        else:
            fill_hatched(painter, box, colour, QColor(self.theme.map_open))

    def _colours(self, ticket: Ticket | None) -> TicketColours | None:
        return self._look.colours.get(ticket.id) if ticket is not None else None


def _write(
    painter: QPainter,
    rect: QRect,
    align: Qt.AlignmentFlag,
    face: Face,
    text: str,
    ink: QColor,
) -> None:
    painter.setFont(face.font)
    painter.setPen(ink)
    # Widths are whole pixels: a text may run a fraction over what was measured for it.
    fits = face.width(text) <= rect.width() + 1
    told = text if fits else face.metrics.elidedText(text, _ELIDE, rect.width())
    painter.drawText(rect, int(align | Qt.TextFlag.TextDontClip), told)
