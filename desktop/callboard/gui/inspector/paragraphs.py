"""A column of painted paragraphs: as tall as they need, painted only where they are seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

import msgspec
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from callboard.election.contest import Ticket
from callboard.gui.look.theme import Theme
from callboard.gui.widgets.tips import plain_tip

Row = TypeVar("Row")
_BELOW = 2  # pixels of a row's picture that reach into the gap below it


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of text of one look, on one line."""

    text: str
    colour: str
    font: QFont
    x: float = 0.0
    right: bool = False  # against the right edge


class Line(msgspec.Struct, frozen=True):
    """One line of a paragraph."""

    runs: tuple[Run, ...]


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """What rows are written on and with."""

    theme: Theme
    ground: str  # the colour behind the rows
    tickets: tuple[Ticket, ...]
    font: QFont
    metrics: QFontMetrics  # of that font, on this screen
    width: int


class Writing(msgspec.Struct, Generic[Row], frozen=True, kw_only=True):
    """How rows of one kind are written, as data."""

    lines: Callable[[Row, Paper], tuple[Line, ...]]
    tip: Callable[[Row], str]  # what hovering over a row says
    count: Callable[[Row, Paper], int | None] = lambda row, paper: None
    """How many lines a row has, where that is known without making them."""
    beside: Callable[[QPainter, QRectF, Row, Paper], None] = lambda *_: None
    """Paints something in the box of a row, besides its lines."""
    ground: Callable[[Theme], str] = lambda theme: theme.panel
    close: bool = False  # rows stand as near to each other as in a table
    whole: int = 0  # the height is a multiple of so many lines, so that one row more moves nothing


class _Kept(msgspec.Struct):
    """What is remembered of a row while it is shown."""

    lines: dict[int, tuple[Line, ...]] = {}  # by width: layouts ask for several in turn
    counts: dict[int, int] = {}  # of lines, by width
    picture: QPixmap | None = None  # for the width and density they are all made for


class Paragraphs(QWidget, Generic[Row]):
    """Shows rows as paragraphs, each written as it is told."""

    def __init__(self, writing: Writing[Row], theme: Theme, parent: QWidget | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._writing = writing
        self._theme = theme
        self._tickets: tuple[Ticket, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self._kept: dict[Row, _Kept] = {}
        self._shown: list[tuple[Row, _Kept]] = []  # a row is not looked up each time it is painted
        self._heights: dict[int, int] = {}  # of all rows, by width
        self._drawn_for: tuple[int, float] = (0, 0.0)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()  # until there are rows
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_rows(
        self, rows: tuple[Row, ...], theme: Theme, tickets: Sequence[Ticket] = ()
    ) -> None:
        """Show `rows`; those that were there before are not laid out again."""
        recoloured = theme is not self._theme or tuple(tickets) != self._tickets
        if rows == self.rows and not recoloured:
            return
        before = self.heightForWidth(self.width())
        if recoloured:
            self._forget()
        self.rows, self._theme, self._tickets = rows, theme, tuple(tickets)
        self._shown = [(row, self._kept.get(row) or _Kept()) for row in rows]
        self._kept = dict(self._shown)
        self._heights.clear()
        self.setVisible(bool(rows))
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()  # also then: before the layout runs, the height may be what it was again

    def _forget(self) -> None:
        """Lay out and draw everything anew when it is next shown."""
        self._shown = [(row, _Kept()) for row in self.rows]
        self._kept = dict(self._shown)
        self._heights.clear()

    def _paper(self, width: int) -> Paper:
        return Paper(
            theme=self._theme,
            ground=self._writing.ground(self._theme),
            tickets=self._tickets,
            font=self.font(),
            metrics=self.fontMetrics(),
            width=width,
        )

    def _lines(self, row: Row, kept: _Kept, width: int) -> tuple[Line, ...]:
        """The lines of a row, made once for each width."""
        if width not in kept.lines:
            kept.lines[width] = self._writing.lines(row, self._paper(width))
        return kept.lines[width]

    def _counted(self, row: Row, kept: _Kept, width: int) -> int:
        if width not in kept.counts:
            known = self._writing.count(row, self._paper(width))
            kept.counts[width] = len(self._lines(row, kept, width)) if known is None else known
        return kept.counts[width]

    @property
    def _gap(self) -> int:
        """Room between two rows."""
        return 1 if self._writing.close else max(3, self.fontMetrics().height() // 4)

    def hasHeightForWidth(self) -> bool:
        """Lines are wrapped, so the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at that width."""
        if not self.rows or width <= 0:
            return 0
        if width not in self._heights:
            high = self.fontMetrics().lineSpacing()
            count = sum(self._counted(row, kept, width) for row, kept in self._shown)
            height = count * high + (len(self.rows) - 1) * self._gap + 2
            step = self._writing.whole * high or 1
            self._heights[width] = -(-height // step) * step
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """For a layout that does not ask for a height by width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Lines can be cut, so any width will do."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are to be seen; each is drawn once and kept as a picture."""
        drawn_for = (self.width(), self.devicePixelRatioF())
        if drawn_for != self._drawn_for:
            self._drawn_for = drawn_for
            for _, kept in self._shown:
                kept.picture = None
        painter, wide = QPainter(self), self.width()
        ground = QColor(self._writing.ground(self._theme))
        foot = 0  # of what is painted so far
        for row, kept, box in self._boxes():
            if box.top() > event.rect().bottom():
                break
            if box.bottom() + _BELOW >= event.rect().top():
                painter.fillRect(0, foot, wide, box.top() - foot, ground)
                if kept.picture is None:
                    kept.picture = self._drawn(row, kept, box)
                painter.drawPixmap(box.topLeft(), kept.picture)
            foot = box.bottom() + 1 + _BELOW
        painter.fillRect(0, foot, wide, max(0, self.height() - foot), ground)
        painter.end()

    def _drawn(self, row: Row, kept: _Kept, box: QRect) -> QPixmap:
        density, paper = self.devicePixelRatioF(), self._paper(self.width())
        picture = QPixmap((QSizeF(box.width(), box.height() + _BELOW) * density).toSize())
        picture.setDevicePixelRatio(density)
        picture.fill(QColor(paper.ground))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(0, 0, box.width(), box.height())
        self._paint_lines(painter, self._lines(row, kept, paper.width), inside)
        self._writing.beside(painter, inside, row, paper)
        painter.end()
        return picture

    def _boxes(self) -> Iterator[tuple[Row, _Kept, QRect]]:
        high, gap, width = self.fontMetrics().lineSpacing(), self._gap, self.width()
        top = 0
        for row, kept in self._shown:
            height = self._counted(row, kept, width) * high
            yield row, kept, QRect(0, top, width, height)
            top += height + gap

    def _paint_lines(self, painter: QPainter, lines: tuple[Line, ...], box: QRectF) -> None:
        metrics = self.fontMetrics()
        base = box.top() + metrics.ascent() + 1
        for line in lines:
            for run in line.runs:
                painter.setFont(run.font)
                painter.setPen(QColor(run.colour))
                width = QFontMetrics(run.font).horizontalAdvance(run.text) if run.right else 0
                x = box.right() - width if run.right else run.x
                painter.drawText(int(x), int(base), run.text)
            base += metrics.lineSpacing()

    def event(self, event: QEvent) -> bool:
        """Show the tip of the row under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tips = (
                plain_tip(self._writing.tip(row))
                for row, _, box in self._boxes()
                if box.contains(event.pos())
            )
            QToolTip.showText(event.globalPos(), next(tips, ""), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for another height when the font changes."""
        if event.type() == QEvent.Type.FontChange:
            self._forget()
            self.updateGeometry()
        super().changeEvent(event)
