"""The chart's picture, drawn by pyqtgraph, which only this file knows: whole, or one strip of it.

Importing pyqtgraph takes longer than showing the window: it is imported after the first frame.
Its view is never shown. It draws into a pixmap, so that a call, which moves the end of a line,
draws a strip a few pixels wide instead of every item of the scene.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsGridLayout, QWidget

from callboard.gui.chart.plot import Curve, Picture
from callboard.gui.chart.span import Span
from callboard.gui.look.theme import Theme
from callboard.gui.quick_qt import only_for_lines

try:
    with only_for_lines():
        import pyqtgraph as pg
except ImportError:  # another version, made of other parts
    import pyqtgraph as pg

STEP_OF_GRID = 100
_ROUGH_ALPHA = 90
_END = 1.7  # the radius of the point that a line ends in, in widths of the line
_UNDER = 6  # between an axis and the letters of its hours, and below them


class Scale(msgspec.Struct, frozen=True):
    """What the axes show: the hours with their names, and electors from 0."""

    span: Span
    top: int
    majority: int
    hours: tuple[tuple[datetime, str], ...]
    marks: int  # the greatest number of electors that an axis has room to name
    every: int = 1  # which lines of the grid are named: each one, each second…


class Drawing:
    """Two axes with their grid, and over them the curves of tickets.

    pyqtgraph's own PlotWidget brings a dialog of options for each plot, which takes longer to
    make than the whole chart. The curves are no items of the scene: each holds only the points
    of the strip that it is drawn in next.
    """

    def __init__(self, parent: QWidget) -> None:
        self._view = pg.GraphicsView(parent)
        self._view.hide()
        self._box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._left, self._bottom = pg.AxisItem("left"), pg.AxisItem("bottom")
        self._majority = pg.InfiniteLine(angle=0)
        self._lines: dict[str, Any] = {}
        self._bands: dict[str, Any] = {}
        self._grid: list[Any] = []
        self._ground, self._pixmap = QPixmap(), QPixmap()  # without and with the curves
        self._middle = self._laid_out()
        self._add(self._majority)
        self._scale: Scale | None = None
        self._pen = 2.0  # logical pixels
        self.box = QRectF()  # where the curves are, in pixels of the widget

    def _laid_out(self) -> pg.GraphicsWidget:
        for axis in (self._left, self._bottom):
            axis.linkToView(self._box)
            axis.setZValue(1)
        self._left.setStyle(tickLength=0)
        self._bottom.setStyle(tickLength=4)
        grid = QGraphicsGridLayout()
        grid.setContentsMargins(4, 4, 6, 2)
        grid.setSpacing(0)
        for item, row, column in ((self._left, 0, 0), (self._box, 0, 1), (self._bottom, 1, 1)):
            grid.addItem(item, row, column)
        middle = pg.GraphicsWidget()
        middle.setLayout(grid)
        self._view.setCentralItem(middle)
        self._box.disableAutoRange()
        return middle

    def _add(self, item: pg.GraphicsObject) -> None:
        """Put an item on the view; it never changes what part is seen."""
        self._box.addItem(item, ignoreBounds=True)

    # What is drawn

    @property
    def lines(self) -> dict[str, Any]:
        """The line of each ticket that was drawn so far."""
        return self._lines

    def is_fit(self, size: QSize, ratio: float) -> bool:
        """Whether the picture is of that size."""
        return self._view.size() == size and self._pixmap.devicePixelRatio() == ratio

    def resize(self, size: QSize, ratio: float) -> None:
        """Draw at another size, in pixels of the device."""
        self._view.resize(size)
        self._view.resizeEvent(None)  # a view that is not shown hears of nothing
        self._ground, self._pixmap = QPixmap(size * ratio), QPixmap(size * ratio)
        for pixmap in (self._ground, self._pixmap):
            pixmap.setDevicePixelRatio(ratio)
        self._lay_out()

    def _lay_out(self) -> None:
        self._middle.layout().activate()
        self.box = self._box.sceneBoundingRect()

    def set_scale(self, scale: Scale) -> bool:
        """Show these hours and heights; tell whether that changes the axes."""
        if scale == self._scale:
            return False
        self._scale = scale
        box, span = self._box, scale.span
        box.setXRange(span.start.timestamp(), span.end.timestamp(), padding=0)
        box.setYRange(0, scale.top, padding=0)
        self._bottom.setTicks([[(m.timestamp(), name) for m, name in scale.hours]])
        marks = range(0, scale.marks + 1, STEP_OF_GRID)
        named = range(0, scale.marks + 1, STEP_OF_GRID * scale.every)
        self._left.setTicks([[(mark, str(mark)) for mark in named]])
        self._majority.setPos(scale.majority)
        for mark in marks[len(self._grid) :]:
            line = pg.InfiniteLine(pos=mark, angle=0)
            line.setZValue(-10)
            self._grid.append(line)
            self._add(line)
        for place, line in enumerate(self._grid):
            line.setVisible(place < len(marks))
        self._lay_out()
        return True

    def set_look(self, theme: Theme, font: QFont, fills: Mapping[str, str], pen: float) -> None:
        """Draw in these colours, letters and width of lines (in logical pixels)."""
        self._pen = pen
        ratio = self._pixmap.devicePixelRatio()  # pyqtgraph's pens keep to pixels of the device
        self._view.setBackground(theme.panel)
        for axis, colour in ((self._left, theme.panel), (self._bottom, theme.line)):
            axis.setTextPen(theme.ink_soft)
            axis.setPen(colour)
            axis.setTickFont(font)
        self._bottom.setHeight(QFontMetrics(font).height() + _UNDER)
        for line in self._grid:
            line.setPen(pg.mkPen(theme.grid, width=ratio))
        dash = pg.mkPen(theme.ink_soft, width=max(1.0, pen / 2) * ratio)
        dash.setDashPattern([4, 3])
        self._majority.setPen(dash)
        for ticket, fill in fills.items():
            band = pg.mkColor(fill)
            band.setAlpha(_ROUGH_ALPHA)
            line = self._lines.setdefault(ticket, pg.PlotCurveItem(skipFiniteCheck=True))
            rough = self._bands.setdefault(ticket, pg.PlotCurveItem(connect="pairs"))
            line.setPen(pg.mkPen(fill, width=pen * ratio))
            rough.setPen(pg.mkPen(band, width=3 * pen * ratio))
        self._lay_out()

    # Places

    def place(self, moment: datetime, electors: float) -> QPointF:
        """Where a moment and a number of electors are, in pixels of the widget."""
        box, scale = self.box, self._scale
        if scale is None:
            return box.bottomLeft()
        share = (moment - scale.span.start).total_seconds() / scale.span.seconds
        return QPointF(box.left() + share * box.width(), self.level(electors))

    def level(self, electors: float) -> float:
        """How far down a number of electors is, in pixels of the widget."""
        top = self._scale.top if self._scale is not None else 1
        return self.box.bottom() - electors / top * self.box.height()

    def moment(self, x: float) -> datetime | None:
        """Which moment a place is over; none beside the hours."""
        box, scale = self.box, self._scale
        if scale is None or not box.left() <= x <= box.right():
            return None
        return scale.span.start + (scale.span.end - scale.span.start) * (
            (x - box.left()) / box.width()
        )

    # Drawing and showing

    def draw_all(self, picture: Picture) -> None:
        """Draw everything anew."""
        whole = QRectF(QPointF(), self._pixmap.deviceIndependentSize())
        scene = self._view.scene()
        scene.prepareForPaint()
        self._ground.fill(self._view.backgroundBrush().color())
        painter = QPainter(self._ground)
        scene.render(painter, whole, whole, Qt.AspectRatioMode.IgnoreAspectRatio)
        painter.end()
        self._draw_curves(picture, whole, picture.span.start)

    def draw_strip(self, picture: Picture, first: datetime, last: datetime) -> QRect:
        """Draw what lies between two moments; return where that is in the widget."""
        reach = 3 * self._pen + 1
        box = self.box
        left = max(box.left(), self.place(first, 0).x() - reach)
        right = min(self._ground.width(), self.place(last, 0).x() + reach)
        strip = QRectF(left, 0, right - left, self._view.height()).toAlignedRect()
        before = self.moment(left - reach) or picture.span.start
        self._draw_curves(picture, QRectF(strip), before)
        return strip

    def _draw_curves(self, picture: Picture, part: QRectF, first: datetime) -> None:
        """Draw the curves from a moment on over the ground."""
        painter = QPainter(self._pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawPixmap(part, self._ground, _in_device(part, self._ground))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setClipRect(part)
        painter.setTransform(self._box.childGroup.sceneTransform(), True)
        for curve in picture.curves:
            self._draw_rough(painter, picture, curve, first)
            line = self._lines[curve.ticket]
            line.setData(*curve.stairs(first, picture.last or picture.span.start))
            line.paint(painter, None, None)
        painter.setTransform(QTransform.fromScale(1, 1))
        self._draw_ends(painter, picture)
        painter.end()

    def _draw_ends(self, painter: QPainter, picture: Picture) -> None:
        """A point at the end of each line: seen also where one line runs over another.

        A dashed way leads from it to a ring where the board shows another sum.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        aside, radius = dict(picture.aside), _END * self._pen
        for curve in picture.curves:
            colour = self._lines[curve.ticket].opts["pen"].color()
            at = self.place(picture.last or picture.span.start, curve.last)
            if curve.ticket in aside:
                there = self.place(picture.end, aside[curve.ticket])
                painter.setPen(QPen(colour, 0.7 * self._pen, Qt.PenStyle.DashLine))
                painter.drawLine(at, there)
                painter.setPen(QPen(colour, 0.7 * self._pen))
                painter.setBrush(self._view.backgroundBrush())
                painter.drawEllipse(there, radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            if curve.last:
                painter.drawEllipse(at, radius, radius)

    def _draw_rough(
        self, painter: QPainter, picture: Picture, curve: Curve, first: datetime
    ) -> None:
        rough = [r for r in picture.rough if r.ticket == curve.ticket and r.end >= first]
        if rough:
            ends = [m.timestamp() for r in rough for m in (r.start, r.end)]
            levels = [float(curve.at(r.end)) for r in rough for _ in range(2)]
            band = self._bands[curve.ticket]
            band.setData(ends, levels)
            band.paint(painter, None, None)

    def show(self, painter: QPainter, parts: Sequence[QRect]) -> None:
        """Copy the picture to the screen."""
        for part in parts:
            painter.drawPixmap(QRectF(part), self._pixmap, _in_device(QRectF(part), self._pixmap))


def _in_device(part: QRectF, pixmap: QPixmap) -> QRectF:
    ratio = pixmap.devicePixelRatio()
    return QRectF(part.topLeft() * ratio, part.size() * ratio)
