"""The night's chart: electors per ticket as steps, drawn by pyqtgraph, which only this file knows.

Importing it takes longer than showing the window: it is imported after the first frame.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsGridLayout, QVBoxLayout, QWidget

from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.election.race import leaders
from callboard.gui.chart import plot as night_plot
from callboard.gui.chart import span as night_span
from callboard.gui.chart.plot import Curve, NightPlot, Picture
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.quick_qt import only_for_lines
from callboard.gui.widgets.parts import chip
from callboard.times import eastern

try:
    with only_for_lines():
        import pyqtgraph as pg
except ImportError:  # another version, made of other parts
    import pyqtgraph as pg

_LINE = 2.0
_STEP_OF_GRID = 100


class NightChart(QWidget):
    """Shows what `NightPlot` prepares; items are updated in place, never rebuilt."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._night: NightPlot | None = None
        self._position: Position | None = None
        self._picture: Picture | None = None
        self._at: datetime | None = None  # what the reading shows
        self._top = 0  # of the scale of electors
        self._plot = _Plot(self)
        self._lines: dict[str, Any] = {}
        self._bands: dict[str, Any] = {}
        self._names: dict[str, Any] = {}
        self._grid: list[Any] = []
        self.days = chip("", name="days")
        self.days.setParent(self)
        self.days.hide()  # until there are days to tell of
        self.days.toggled.connect(self.set_whole)
        self._make_items()
        self._layout_plot()
        self.setAccessibleName("Electoral votes over the night")
        self.setToolTip("Point at a moment to read it; with the keyboard: ← and →")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What is shown

    @property
    def picture(self) -> Picture | None:
        """What is drawn now."""
        return self._picture

    def show_position(self, position: Position) -> None:
        """Show another board from the start."""
        self._night = NightPlot(position.contest)
        with QSignalBlocker(self.days):
            self.days.setChecked(False)
        self._draw(self._night, position)

    def apply_change(self, change: BoardChanged) -> None:
        """Show what one event changed."""
        if self._night is None:
            self.show_position(change.after)
        elif change.after.tally != change.before.tally or change.units:
            self._draw(self._night, change.after)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._paint_items()
        if self._position is not None and self._picture is not None:
            self._show(self._position, self._picture)

    def set_whole(self, whole: bool) -> None:
        """Draw the days after the night too, or the night alone."""
        if self._night is not None and self._position is not None:
            self._night.whole = whole
            self._draw(self._night, self._position)

    def read(self, moment: datetime | None) -> None:
        """Show the reading of a moment, or none."""
        self._at = moment
        shown = moment is not None and self._picture is not None
        self._cursor.setVisible(shown)
        self._reading.setVisible(shown)
        if moment is None or self._picture is None or self._position is None:
            return
        names = {t.id: t.surname for t in self._position.board.tickets}
        self._reading.setText(night_plot.reading(self._picture, names, moment))
        self._cursor.setPos(moment.timestamp())
        span = self._picture.span
        share = (moment - span.start).total_seconds() / span.seconds
        self._reading.setAnchor((min(1.0, max(0.0, share)), 0.0))
        self._reading.setPos(moment.timestamp(), self._top)

    @property
    def reading(self) -> str:
        """The reading as it is shown; empty when none is."""
        return str(self._reading.toPlainText()) if self._reading.isVisible() else ""

    # Drawing

    def _draw(self, night: NightPlot, position: Position) -> None:
        picture = night.follow(position)
        before, self._picture, self._position = self._picture, picture, position
        if before is None or before.span != picture.span:
            self._set_times()
        self._show(position, picture)

    def _show(self, position: Position, picture: Picture) -> None:
        self._set_height(max(picture.highest, position.tally.majority))
        self._majority.setPos(position.tally.majority)
        _write(self._goal, f"{position.tally.majority} to win")
        self._goal.setPos(picture.span.start.timestamp(), position.tally.majority)
        drawn = {curve.ticket for curve in picture.curves}
        for ticket in self._lines.keys() - drawn:
            for item in (self._lines[ticket], self._bands[ticket], self._names[ticket]):
                item.setVisible(False)
        for curve in picture.curves:
            self._draw_curve(position, picture, curve)
        self._show_days(_later_words(position, picture))
        sums = ", ".join(
            f"{ticket.surname} {position.tally.called.get(ticket.id, 0)}"
            for ticket in position.board.tickets
            if ticket.id in drawn
        )
        self.setAccessibleDescription(f"Electors now: {sums}.")
        self.read(self._at)

    def _show_days(self, words: str) -> None:
        """Tell how the count went on, and offer the days after the night."""
        whole = self.days.isChecked()
        text = "The night only" if whole else words
        if text == self.days.text():
            return
        self.days.setText(text)
        self.days.setToolTip("Draw the night alone" if whole else "Draw all days of the count")
        self.days.setVisible(bool(text))
        self._place_days()

    def _place_days(self) -> None:
        size = self.days.sizeHint()
        foot = round(self._plot.bottom.height()) + 6
        self.days.setGeometry(
            self.width() - size.width() - 8,
            self.height() - size.height() - foot,
            size.width(),
            size.height(),
        )

    def _draw_curve(self, position: Position, picture: Picture, curve: Curve) -> None:
        if curve.ticket not in self._lines:
            self._add_ticket(position, curve.ticket)
        last = picture.last or picture.span.start
        xs, ys = curve.stairs(picture.span.start, last)
        self._lines[curve.ticket].setData(xs, ys)
        rough = [r for r in picture.rough if r.ticket == curve.ticket]
        ends = [m.timestamp() for r in rough for m in (r.start, r.end)]
        levels = [float(curve.at(r.end)) for r in rough for _ in range(2)]
        band = self._bands[curve.ticket]
        if ends or band.xData is not None:
            band.setData(ends, levels, connect="pairs")
        name = self._names[curve.ticket]
        ticket = position.board.ticket(curve.ticket)
        _write(name, f"{ticket.surname if ticket else curve.ticket} {curve.last}")
        ahead = all(curve.last >= other.last for other in picture.curves)
        late = (last - picture.span.start).total_seconds() > picture.span.seconds * 0.85
        anchor = (1.0 if late else -0.04, 1.0 if ahead else 0.0)
        if tuple(name.anchor) != anchor:
            name.setAnchor(anchor)
        name.setPos(last.timestamp(), curve.last)
        for item in (self._lines[curve.ticket], self._bands[curve.ticket]):
            item.setVisible(True)
        name.setVisible(curve.last > 0)

    def _add_ticket(self, position: Position, ticket: str) -> None:
        self._bands[ticket] = pg.PlotCurveItem()
        self._lines[ticket] = pg.PlotCurveItem()  # steps are level and upright: sharp as they are
        self._names[ticket] = pg.TextItem()
        self._names[ticket].setFont(_bold(self))
        for item in (self._bands[ticket], self._lines[ticket], self._names[ticket]):
            self._plot.add(item)
        self._paint_ticket(position, ticket)

    def _set_height(self, highest: int) -> None:
        """Room for the greatest number, and for its label above it."""
        room = max(40, self._plot.box.height())
        line = self.fontMetrics().height() + 4
        top = round(max(highest, 270) * room / max(20, room - line))
        if top == self._top:
            return
        self._top = top
        self._plot.box.setYRange(0, top, padding=0)
        marks = range(0, top, _STEP_OF_GRID)
        self._plot.left.setTicks([[(mark, str(mark)) for mark in marks]])
        for mark in marks[len(self._grid) :]:
            line = pg.InfiniteLine(pos=mark, angle=0)
            line.setZValue(-10)
            self._grid.append(line)
            self._plot.add(line)
        self._paint_items()

    def _set_times(self) -> None:
        if self._picture is None:
            return
        span = self._picture.span
        self._plot.box.setXRange(span.start.timestamp(), span.end.timestamp(), padding=0)
        room = self.width() // (self.fontMetrics().horizontalAdvance("Nov 30") * 3 // 2)
        marks = night_span.ticks(span, max(2, room))
        self._plot.bottom.setTicks([[(m.timestamp(), name) for m, name in marks]])

    # Items and their colours

    def _make_items(self) -> None:
        self._majority = pg.InfiniteLine(angle=0)
        self._goal = pg.TextItem(anchor=(0.0, 1.0))
        self._cursor = pg.InfiniteLine(angle=90)
        self._reading = pg.TextItem()
        self._goal.setFont(_bold(self))
        for item in (self._majority, self._goal, self._cursor, self._reading):
            self._plot.add(item)
        self._cursor.setZValue(20)
        self._reading.setZValue(21)
        self.read(None)
        self._paint_items()

    def _paint_items(self) -> None:
        theme = self._theme
        self._plot.widget.setBackground(theme.panel)
        for axis, line_colour in ((self._plot.left, theme.panel), (self._plot.bottom, theme.line)):
            axis.setTextPen(theme.ink_soft)
            axis.setPen(line_colour)
            axis.setTickFont(self.font())
        for line in self._grid:
            line.setPen(pg.mkPen(theme.grid, width=1))
        self._majority.setPen(pg.mkPen(theme.ink_soft, width=1, style=Qt.PenStyle.DashLine))
        self._goal.setColor(theme.ink)
        self._goal.fill = pg.mkBrush(theme.panel)
        self._cursor.setPen(pg.mkPen(theme.line_strong, width=1))
        self._reading.fill = pg.mkBrush(theme.raised)
        self._reading.border = pg.mkPen(theme.line_strong)
        self._reading.setColor(theme.ink)
        if self._position is not None:
            for ticket in self._lines:
                self._paint_ticket(self._position, ticket)

    def _paint_ticket(self, position: Position, ticket: str) -> None:
        colours = ticket_colours(self._theme, position.board.tickets, ticket)
        self._lines[ticket].setPen(pg.mkPen(colours.fill, width=_LINE))
        band = pg.mkColor(colours.fill)
        band.setAlpha(90)
        self._bands[ticket].setPen(pg.mkPen(band, width=3 * _LINE))
        self._names[ticket].setColor(colours.ink)
        self._names[ticket].fill = pg.mkBrush(self._theme.panel)

    def _layout_plot(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot.widget)
        self._plot.widget.scene().sigMouseMoved.connect(self._mouse_moved)
        self._plot.widget.viewport().installEventFilter(self)
        self._plot.box.sigResized.connect(self._resized)

    # Mouse and keys

    def _mouse_moved(self, at: QPointF) -> None:
        box = self._plot.box
        if self._picture is None or not box.sceneBoundingRect().contains(at):
            self.read(None)
            return
        self.read(datetime.fromtimestamp(box.mapSceneToView(at).x(), UTC))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the reading away when the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self.read(None)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the reading from change to change with the arrow keys."""
        forward = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(Qt.Key(event.key()))
        if forward is None or self._picture is None:
            super().keyPressEvent(event)
            return
        moments = sorted({m for curve in self._picture.curves for m in curve.moments})
        at = self._at
        if at is None:
            self.read(moments[0] if forward and moments else None)
        elif forward:
            self.read(next((m for m in moments if m > at), at))
        else:
            self.read(next((m for m in reversed(moments) if m < at), at))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the reading away with the focus."""
        self.read(None)
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name as many hours as there is room for."""
        super().resizeEvent(event)
        self._set_times()
        self._place_days()

    def _resized(self) -> None:
        """Make room for the labels, now that the height is known."""
        if self._position is not None and self._picture is not None:
            self._show(self._position, self._picture)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for item in (self._goal, *self._names.values()):
                item.setFont(_bold(self))
            self._paint_items()
            self._set_times()


class _Plot:
    """A view with two axes and nothing else: no menus, no buttons, no panning.

    pyqtgraph's own PlotWidget brings a dialog of options for each plot, which takes longer to
    make than the whole chart.
    """

    def __init__(self, parent: QWidget) -> None:
        self.widget = pg.GraphicsView(parent)
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self.left, self.bottom = pg.AxisItem("left"), pg.AxisItem("bottom")
        for axis in (self.left, self.bottom):
            axis.linkToView(self.box)
            axis.setZValue(1)
        self.left.setStyle(tickLength=0)
        self.bottom.setStyle(tickLength=4)
        grid = QGraphicsGridLayout()
        grid.setContentsMargins(4, 4, 6, 2)
        grid.setSpacing(0)
        for item, row, column in ((self.left, 0, 0), (self.box, 0, 1), (self.bottom, 1, 1)):
            grid.addItem(item, row, column)
        middle = pg.GraphicsWidget()
        middle.setLayout(grid)
        self.widget.setCentralItem(middle)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.disableAutoRange()

    def add(self, item: pg.GraphicsObject) -> None:
        """Put an item on the view; it never changes what part is seen."""
        self.box.addItem(item, ignoreBounds=True)


def _write(item: pg.TextItem, text: str) -> None:
    """Set a text that has changed; the same one would be laid out again."""
    if item.toPlainText() != text:
        item.setText(text)


def _bold(widget: QWidget) -> QFont:
    font = widget.font()
    font.setBold(True)
    return font


def _later_words(position: Position, picture: Picture) -> str:
    """How the count went on after the hours that are drawn."""
    if picture.latest is None:
        return ""
    sums = " · ".join(
        f"{ticket.surname} {position.tally.called.get(ticket.id, 0)}"
        for ticket in leaders(position.board.tickets, position.tally)
        if ticket.id in {curve.ticket for curve in picture.curves}
    )
    day = eastern(picture.latest)
    return f"then, to {day:%b} {day.day}: {sums}"
