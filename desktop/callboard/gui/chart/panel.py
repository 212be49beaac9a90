"""The night's chart: electors per ticket as steps, with a reading of any moment."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.gui.chart import plot as night_plot
from callboard.gui.chart import span as night_span
from callboard.gui.chart.cursor import cursor_at, next_change, paint_cursor
from callboard.gui.chart.drawing import STEP_OF_GRID, Drawing, Scale
from callboard.gui.chart.later import Later
from callboard.gui.chart.plot import NightPlot, Picture
from callboard.gui.chart.span import Span
from callboard.gui.chart.written import Written, moved, untimed, written
from callboard.gui.look.theme import Theme, TicketColours, ticket_colours
from callboard.words import tr

_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_PEN = 0.15  # of the height of text
_PEN_OF_HEIGHT = 0.0055  # of the chart's: a large picture wants lines to match
_LOWEST = 4.5  # lines of text: the hours, two labels, and room for a curve
_HEADROOM = 12  # above the highest line's label

Hours = tuple[tuple[datetime, str], ...]


class NightChart(QWidget):
    """Shows what `NightPlot` prepares: a call repaints the strip that it changed, and the labels.

    The curves are in a picture of their own. Labels and the reading are painted over it here.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._night: NightPlot | None = None
        self._position: Position | None = None
        self._picture: Picture | None = None
        self._at: datetime | None = None  # what the reading shows
        self._sums = ""  # what the lines come to, in words
        self._stale = True  # the picture is to be drawn anew before it is shown
        self._by_keys = False  # the focus came by a key
        self._named: tuple[object, Hours] = (None, ())
        self._drawing = Drawing(self)
        self._written = Written()
        self._inks: dict[str, TicketColours] = {}
        self.later = Later(self, self.set_whole)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Electoral votes over the night"))
        self.setToolTip(tr("Point at a moment to read it; with the keyboard: ← and →"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What is shown

    @property
    def picture(self) -> Picture | None:
        """What is drawn now."""
        return self._picture

    @property
    def labels(self) -> dict[str, tuple[str, QRectF]]:
        """What is written over the picture, by ticket (the majority's under ""), and where."""
        texts = self._written.texts
        return {key: (texts[key], rect) for key, rect in self._written.places.items()}

    def show_position(self, position: Position) -> None:
        """Show another board from the start."""
        self._night = NightPlot(position.contest)
        self.later.start()
        self._follow(self._night, position)
        self._draw_all()

    def apply_change(self, change: BoardChanged) -> None:
        """Show what one event changed."""
        if self._night is None or self._picture is None:
            self.show_position(change.after)
        elif change.after.tally != change.before.tally or change.units:
            before, inks = self._picture, self._inks
            self._follow(self._night, change.after)
            self._redraw(before, inks)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._draw_all()

    def set_whole(self, whole: bool) -> None:
        """Draw the days after the night too, or the night alone."""
        if self._night is not None and self._position is not None:
            self._night.whole = whole
            self._follow(self._night, self._position)
            self._draw_all()

    def read(self, moment: datetime | None) -> None:
        """Show the reading of a moment, or none."""
        self._update_reading()
        self._at = moment
        self._update_reading()

    @property
    def reading(self) -> str:
        """The reading as it is shown; empty when none is."""
        if self._at is None or self._picture is None or self._position is None:
            return ""
        names = {t.id: t.surname for t in self._position.board.tickets}
        return night_plot.reading(self._picture, names, self._at)

    # Drawing

    def _follow(self, night: NightPlot, position: Position) -> None:
        self._picture, self._position = night.follow(position), position
        drawn = [curve.ticket for curve in self._picture.curves]
        if drawn != list(self._inks):
            self._inks = self._coloured()
        self.later.show(position, self._picture, self._foot)
        self._sums = ", ".join(
            f"{ticket.surname} {position.tally.called.get(ticket.id, 0)}"
            for ticket in position.board.tickets
            if ticket.id in drawn
        )
        self.setAccessibleDescription(tr("Electors now: {sums}.", sums=self._sums))

    def _coloured(self) -> dict[str, TicketColours]:
        if self._picture is None or self._position is None:
            return {}
        tickets = self._position.board.tickets
        drawn = [curve.ticket for curve in self._picture.curves]
        return {ticket: ticket_colours(self._theme, tickets, ticket) for ticket in drawn}

    def _redraw(self, before: Picture, inks: dict[str, TicketColours]) -> None:
        """Draw what differs from the picture before."""
        picture = self._picture
        drawn = self.isVisible() and not self._stale and not self._is_low
        if not drawn or picture is None or self._inks is not inks:
            self._draw_all()
            return
        if self._drawing.set_scale(self._scaled(picture)):
            self._draw_all()
            return
        changed = night_plot.stretch(before, picture)
        if changed is not None:
            self.update(self._drawing.draw_strip(picture, *changed))
        self._write()
        if self._at is not None:
            self._update_reading()
        if before.untimed != picture.untimed:
            self.update()

    def _draw_all(self) -> None:
        """Draw everything anew, when the chart is seen next."""
        self._stale = True
        self._inks = self._coloured()
        self.update()

    def _fit(self) -> None:
        """Bring the picture to the widget's size, board and colours."""
        drawing, ratio, picture = self._drawing, self.devicePixelRatioF(), self._picture
        fits = drawing.is_fit(self.size(), ratio)
        if (fits and not self._stale) or picture is None or self.size().isEmpty():
            return
        self._stale = False
        if not fits:
            drawing.resize(self.size(), ratio)
        drawing.set_scale(self._scaled(picture))
        fills = {ticket: colours.fill for ticket, colours in self._inks.items()}
        drawing.set_look(self._theme, self.font(), fills, self._pen)
        drawing.set_scale(self._scaled(picture))  # the axes' letters have left that much room
        drawing.draw_all(picture)
        self.later.place(self._foot)
        self._write()

    @property
    def _is_low(self) -> bool:
        """Whether lines and letters would stand upon each other: the sums alone are told then."""
        return self.height() < _LOWEST * self.fontMetrics().height()

    @property
    def _pen(self) -> float:
        return max(2.0, _PEN * self.fontMetrics().height(), _PEN_OF_HEIGHT * self.height())

    def _scaled(self, picture: Picture) -> Scale:
        """Room for the greatest number, and for its label above it."""
        majority = self._position.tally.majority if self._position else 0
        room, line = max(40.0, self._drawing.box.height()), self.fontMetrics().height()
        highest = max(picture.highest, majority, 1)
        top = round(highest * room / max(20.0, room - line - _HEADROOM))
        marks = int(top - top * line / 2 / room)
        every = max(1, -int(-line * top // (room * STEP_OF_GRID)))
        return Scale(picture.span, top, majority, self._hours(picture.span), marks, every)

    def _hours(self, span: Span) -> Hours:
        """The hours that the axis names: the same until the night, the room or the text change."""
        made_for = span, self.width(), self.fontMetrics().height()
        if made_for != self._named[0]:
            widest = max(map(self.fontMetrics().horizontalAdvance, night_span.long_names()))
            most = self.width() // (widest * 3 // 2)
            self._named = made_for, night_span.ticks(span, max(2, most))
        return self._named[1]

    # Labels

    def _write(self) -> None:
        """Place the labels, and repaint those that moved or say something else."""
        picture, position, before = self._picture, self._position, self._written
        if picture is not None and position is not None:
            metrics = QFontMetricsF(self._bold())
            self._written = written(picture, position, self._drawing, metrics, self._taken())
            for rect in moved(before, self._written):
                self.update(rect.toAlignedRect())

    def _taken(self) -> list[QRectF]:
        """Where other words stand already."""
        taken = self.later.taken
        if self._picture is not None and self._picture.untimed and self._position is not None:
            metrics, box = QFontMetricsF(self.font()), self._drawing.box
            taken.append(metrics.boundingRect(box, int(_MIDDLE), untimed(self._position)))
        return taken

    @property
    def _foot(self) -> int:
        """Pixels below the drawn field, where the hours stand."""
        return round(self.height() - self._drawing.box.bottom())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the picture, and write over it."""
        painter = QPainter(self)
        parts = list(event.region())  # type: ignore[call-overload]  # the stubs forget __iter__
        if self._picture is None or self._is_low:
            painter.fillRect(event.rect(), QColor(self._theme.panel))
            painter.setPen(QColor(self._theme.ink))
            painter.setFont(self._bold())
            painter.drawText(self.rect(), int(_MIDDLE), self._sums)
        else:
            self._fit()
            self._drawing.show(painter, parts)
            if self._picture.untimed and self._position is not None:
                painter.setPen(QColor(self._theme.ink_soft))
                words = untimed(self._position)
                painter.drawText(self._drawing.box, int(_MIDDLE), words)
            self._paint_labels(painter, event.rect())
            self._paint_reading(painter)
        if self.hasFocus() and self._by_keys:
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_labels(self, painter: QPainter, within: QRect) -> None:
        painter.setFont(self._bold())
        for key, (text, rect) in self.labels.items():
            if rect.intersects(within):
                ink = self._inks[key].ink if key else self._theme.ink
                painter.fillRect(rect.adjusted(2, 0, -2, 0), QColor(self._theme.panel))
                painter.setPen(QColor(ink))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_reading(self, painter: QPainter) -> None:
        if self._at is None:
            return
        painter.setFont(self.font())
        paint_cursor(painter, self._theme, self._cursor_at(self._at), self.reading)

    def _cursor_at(self, moment: datetime) -> tuple[QRect, QRect]:
        return cursor_at(self._drawing, moment, self.reading, self.fontMetrics())

    def _update_reading(self) -> None:
        if self._at is not None and self._picture is not None:
            for rect in self._cursor_at(self._at):
                self.update(rect)

    def _bold(self) -> QFont:
        font = self.font()
        font.setBold(True)
        return font

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the moment under the pointer."""
        at: QPointF = event.position()
        inside = self._picture is not None and self._drawing.box.contains(at)
        self.read(self._drawing.moment(at.x()) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the reading away when the pointer leaves."""
        self.read(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the reading from change to change with the arrow keys."""
        forward = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(Qt.Key(event.key()))
        if forward is None or self._picture is None:
            super().keyPressEvent(event)
            return
        self.read(next_change(self._picture, self._at, forward=forward))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys act here, if keys brought the focus."""
        self._by_keys = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the reading away with the focus."""
        self.read(None)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the new size, with as many hours as there is room for."""
        self._draw_all()
        self.later.place(self._foot)
        self.later.set_room(enough=not self._is_low)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._draw_all()
            self.later.place(self._foot)
