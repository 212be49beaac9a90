"""How the table's cells are painted: dots, words, pills, and the ground beneath them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from callboard.election.holding import Change
from callboard.gui.table.columns import COLUMNS, Align
from callboard.gui.table.looks import Colours, Lettering, Letterings
from callboard.gui.table.rows import Dot, Row, Texts

Widths = tuple[int, ...]  # of all columns; 0 for one that is not shown
_LAST = len(COLUMNS) - 1
_TOP, _ROUND = 90 * 16, 360 * 16  # angles as Qt counts them
SIGN = "!"  # before a figure that waits for a decision
TICK = "\N{CHECK MARK}"


class How(NamedTuple):
    """In which state a row is painted."""

    selected: bool = False
    hovered: bool = False  # the pointer is over it
    focused: bool = False  # it has the keyboard


class RowPainter:
    """Paints whole rows: one call for each, where a delegate would need one for each cell."""

    def __init__(self, letterings: Letterings, colours: Colours) -> None:
        self.letterings = letterings
        self.colours = colours
        self.slack = [0] * len(COLUMNS)  # how much wider than its texts each column is
        self.indents = True  # whether districts stand under their state
        self.marks: Mapping[str, str] = {}  # units just called, or changed, by their id
        self._cells: dict[str, Callable[[QPainter, QRect, Row], None]] = {
            "unit": self._unit,
            "electors": self._electors,
            "winner": self._winner,
            "holder": self._holder,
            "status": self._status,
            "agreement": self._agreement,
        }
        self._painters = [self._cells.get(column.name) for column in COLUMNS]
        self._boxes: tuple[object, list[tuple[int, QRect]]] = (None, [])

    def paint(self, painter: QPainter, size: QSize, row: Row, widths: Widths, how: How) -> None:
        """Paint one row of columns that are so wide."""
        self._ground(painter, QRect(QPoint(), size), how)
        for column, box in self._insides(widths, size.height()):
            cell = self._painters[column]
            if cell is not None:
                cell(painter, box, row)
            else:
                what = COLUMNS[column]
                self._text(painter, box, what.value(row), self.colours.soft, align=what.align)

    def _insides(self, widths: Widths, height: int) -> list[tuple[int, QRect]]:
        """Where the text of each column that is shown stands: the same from row to row."""
        key = widths, height, self.letterings, tuple(self.slack)
        if key != self._boxes[0]:
            pad, found = self.letterings.pad, []
            for column, left in enumerate(accumulate(widths[:-1], initial=0)):
                cell = QRect(left, 0, widths[column], height)
                if widths[column]:
                    found.append((column, inside(cell, column, pad, self.slack[column])))
            self._boxes = key, found
        return self._boxes[1]

    def _ground(self, painter: QPainter, rect: QRect, how: How) -> None:
        colours = self.colours
        ground = colours.hover if how.hovered else colours.panel
        painter.fillRect(rect, colours.selection if how.selected else ground)
        line = colours.focus if how.focused else colours.line
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)
        if how.focused:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, line)
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), line)
            painter.fillRect(rect.right(), rect.top(), 1, rect.height(), line)

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        texts: Texts,
        ink: QColor,
        *,
        lettering: Lettering | None = None,
        align: Align = Align.LEFT,
    ) -> None:
        face = lettering or self.letterings.plain
        text = face.fitting(texts, rect.width())
        x = rect.left() if align is Align.LEFT else rect.right() + 1 - face.width(text)
        baseline = rect.top() + (rect.height() - face.height) // 2 + face.ascent
        painter.setPen(ink)
        face.draw(painter, x, baseline, text)

    def _unit(self, painter: QPainter, rect: QRect, row: Row) -> None:
        if row.is_district and self.indents:
            rect = rect.adjusted(self.letterings.pad * 2, 0, 0, 0)
        bold = self.letterings.bold
        self._text(painter, rect, row.names, self.colours.ink, lettering=bold)
        if row.unit in self.marks:
            paint_mark(painter, rect, self.letterings.pad, self.marks[row.unit], self.colours.ink)

    def _electors(self, painter: QPainter, rect: QRect, row: Row) -> None:
        texts = (str(row.electors),)
        self._text(painter, rect, texts, self.colours.ink, align=Align.RIGHT)

    def _winner(self, painter: QPainter, rect: QRect, row: Row) -> None:
        size = self.letterings.dot
        middle = QPointF(rect.left() + size / 2, rect.top() + rect.height() / 2)
        fill = self.colours.fill.get(row.ticket or "", self.colours.faint)
        if row.parts:
            self._parts(painter, middle, size, row)
        else:
            paint_dot(painter, middle, size, row.dot, fill)
        words = rect.adjusted(size + self.letterings.pad, 0, 0, 0)
        ink = self.colours.ink if row.ticket else self.colours.faint
        self._text(painter, words, row.winners, ink)

    def _parts(self, painter: QPainter, middle: QPointF, size: int, row: Row) -> None:
        """A round cake, a piece for each part of a divided unit."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        round_ = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        start, whole = _TOP, sum(count for _, count in row.parts)
        for ticket, count in row.parts:
            painter.setBrush(self.colours.fill.get(ticket, self.colours.faint))
            span = round(-_ROUND * count / whole)
            painter.drawPie(round_, start, span)
            start += span
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _status(self, painter: QPainter, rect: QRect, row: Row) -> None:
        ink = self.colours.ink if row.retracted else self.colours.soft
        self._text(painter, rect, row.statuses, ink)

    def _holder(self, painter: QPainter, rect: QRect, row: Row) -> None:
        if row.change is not Change.GAIN or row.ticket not in self.colours.tint:
            self._text(painter, rect, row.holders, self.colours.soft)
            return
        ink, bold = self.colours.tinted_ink[row.ticket], self.letterings.bold
        width = min(rect.width(), bold.width(row.holders[0]) + 2 * self.letterings.pad)
        pill = QRect(rect.left(), rect.top(), width, rect.height())
        self._pill(painter, pill, self.colours.tint[row.ticket])
        words = pill.adjusted(self.letterings.pad, 0, -self.letterings.pad, 0)
        self._text(painter, words, row.holders, ink, lettering=bold)

    def _agreement(self, painter: QPainter, rect: QRect, row: Row) -> None:
        told, pad = row.agreement, self.letterings.pad
        if not told.disputed:
            signed = tuple(f"{TICK} {text}" for text in told.texts) if told.settled else ()
            texts = (*signed, *told.texts)
            self._text(painter, rect, texts, self.colours.soft, align=Align.RIGHT)
            return
        bold = self.letterings.bold
        signed = tuple(f"{SIGN} {text}" for text in told.texts)
        texts = (*signed, *told.texts) if told.calling else (SIGN,)
        width = bold.width(bold.fitting(texts, rect.width()))
        pill = rect.adjusted(rect.width() - width - pad - 1, 0, pad, 0)
        self._pill(painter, pill, self.colours.amber)
        ink = self.colours.amber_on
        self._text(painter, rect, texts, ink, lettering=bold, align=Align.RIGHT)

    def _pill(self, painter: QPainter, rect: QRect, ground: QColor) -> None:
        height = self.letterings.plain.height + 2
        shape = QRectF(rect.left(), rect.center().y() - height / 2 + 1, rect.width(), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(shape, height / 2, height / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def inside(rect: QRect, column: int, pad: int, slack: int) -> QRect:
    """Where the text of a cell or a title stands: `slack` is the column's room to spare."""
    left = pad * (2 if column == 0 else 1)
    if column == _LAST:
        return rect.adjusted(left, 0, -2 * pad, -1)
    # Away from the column to the right, where the text stands at its left edge.
    right = pad + (slack // 3 if COLUMNS[column].align is Align.RIGHT else 0)
    return rect.adjusted(left, 0, -right, -1)


def paint_mark(painter: QPainter, rect: QRect, pad: int, kind: str, colour: QColor) -> None:
    """A small mark before a name: a dot: just called; a diamond: changed; a square: locked."""
    at = QPointF(rect.left() - pad, rect.center().y() + 0.5)
    radius = pad * (0.5 if kind == "recent" else 0.75)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if kind == "recent":
        painter.drawEllipse(at, radius, radius)
    elif kind == "locked":
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
    else:
        corners = ((0.0, -radius), (radius, 0.0), (0.0, radius), (-radius, 0.0))
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_dot(painter: QPainter, middle: QPointF, size: int, dot: Dot, colour: QColor) -> None:
    """Paint the sign of a winner: solid, ring, dotted ring or thin ring."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    radius = size / 2
    if dot is Dot.SOLID:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    else:
        wide = dot is not Dot.HOLLOW
        pen = QPen(colour, 2.0 if wide else 1.4)
        if dot is Dot.DOTTED:
            pen.setDashPattern([0.9, 1.0])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius -= 1.0 if wide else 0.7
    painter.drawEllipse(middle, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
