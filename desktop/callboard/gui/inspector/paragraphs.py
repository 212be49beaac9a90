"""A column of painted paragraphs: as tall as they need, painted only where they are seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

import msgspec
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

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


class _Kept(msgspec.Struct):
    """What is remembered of a row while it is shown."""

    lines: dict[int, tuple[Line, ...]] = {}  # by width: layouts ask for several in turn
    counts: dict[int, int] = {}  # of lines, by width
    picture: QPixmap | None = None  # for the width and density they are all made for


class Paragraphs(QWidget, Generic[Row]):
    """Shows rows as paragraphs; a subclass says of which lines each consists."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self.theme = theme
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

    # What a subclass says

    def lines_of(self, row: Row, width: int) -> tuple[Line, ...]:
        """The lines of one row, for a width."""
        raise NotImplementedError

    def count_of(self, row: Row, width: int) -> int:
        """How many lines a row has, for a width; a subclass may know without making them."""
        return len(self.prepared(row, width))

    def tip_of(self, row: Row) -> str:
        """What hovering over a row says."""
        raise NotImplementedError

    def paint_beside(self, painter: QPainter, row: Row, box: QRectF) -> None:
        """Paint something in the box of a row, besides its lines."""

    @property
    def ground(self) -> str:
        """The colour behind the rows."""
        return self.theme.panel

    @property
    def gap(self) -> int:
        """Room between two rows."""
        return max(3, self.fontMetrics().height() // 4)

    # Showing

    def show_rows(self, rows: tuple[Row, ...], theme: Theme) -> None:
        """Show `rows`; those that were there before are not laid out again."""
        if rows == self.rows and theme is self.theme:
            return
        before = self.heightForWidth(self.width())
        if theme is not self.theme:
            self.forget()
        self.rows, self.theme = rows, theme
        self._shown = [(row, self._kept.get(row) or _Kept()) for row in rows]
        self._kept = dict(self._shown)
        self._heights.clear()
        self.setVisible(bool(rows))
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()  # also then: before the layout runs, the height may be what it was again

    def forget(self) -> None:
        """Lay out and draw everything anew when it is next shown."""
        self._shown = [(row, _Kept()) for row in self.rows]
        self._kept = dict(self._shown)
        self._heights.clear()

    def prepared(self, row: Row, width: int) -> tuple[Line, ...]:
        """The lines of a row that is shown, made once for each width."""
        lines = self._kept[row].lines
        if width not in lines:
            lines[width] = self.lines_of(row, width)
        return lines[width]

    def _counted(self, row: Row, kept: _Kept, width: int) -> int:
        if width not in kept.counts:
            kept.counts[width] = self.count_of(row, width)
        return kept.counts[width]

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
            self._heights[width] = count * high + (len(self.rows) - 1) * self.gap + 2
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
        painter, ground, wide = QPainter(self), QColor(self.ground), self.width()
        foot = 0  # of what is painted so far
        for row, kept, box in self._boxes():
            if box.top() > event.rect().bottom():
                break
            if box.bottom() + _BELOW >= event.rect().top():
                painter.fillRect(0, foot, wide, box.top() - foot, ground)
                if kept.picture is None:
                    kept.picture = self._drawn(row, box)
                painter.drawPixmap(box.topLeft(), kept.picture)
            foot = box.bottom() + 1 + _BELOW
        painter.fillRect(0, foot, wide, max(0, self.height() - foot), ground)
        painter.end()

    def _drawn(self, row: Row, box: QRect) -> QPixmap:
        density = self.devicePixelRatioF()
        picture = QPixmap((QSizeF(box.width(), box.height() + _BELOW) * density).toSize())
        picture.setDevicePixelRatio(density)
        picture.fill(QColor(self.ground))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(0, 0, box.width(), box.height())
        self._paint_lines(painter, self.prepared(row, self.width()), inside)
        self.paint_beside(painter, row, inside)
        painter.end()
        return picture

    def _boxes(self) -> Iterator[tuple[Row, _Kept, QRect]]:
        high, gap, width = self.fontMetrics().lineSpacing(), self.gap, self.width()
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
                plain_tip(self.tip_of(row))
                for row, _, box in self._boxes()
                if box.contains(event.pos())
            )
            QToolTip.showText(event.globalPos(), next(tips, ""), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for another height when the font changes."""
        if event.type() == QEvent.Type.FontChange:
            self.forget()
            self.updateGeometry()
        super().changeEvent(event)


def elided(text: str, font: QFont, width: float) -> str:
    """`text` cut to `width` with an ellipsis."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(width))
