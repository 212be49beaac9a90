"""A column of painted paragraphs: as tall as they need, painted only where they are seen."""

from __future__ import annotations

from typing import Generic, TypeVar

import msgspec
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from callboard.gui.inspector.tips import plain_tip
from callboard.gui.theme import Theme

Row = TypeVar("Row")


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


class Paragraphs(QWidget, Generic[Row]):
    """Shows rows as paragraphs; a subclass says of which lines each consists."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self.theme = theme
        self.rows: tuple[Row, ...] = ()
        self._lines: dict[Row, tuple[Line, ...]] = {}  # for the width and font they are made for
        self._made_for: tuple[int, str, str] = (0, "", "")
        self.hide()  # until there are rows
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # What a subclass says

    def lines_of(self, row: Row, width: int) -> tuple[Line, ...]:
        """The lines of one row, for a width."""
        raise NotImplementedError

    def tip_of(self, row: Row) -> str:
        """What hovering over a row says."""
        raise NotImplementedError

    def paint_beside(self, painter: QPainter, row: Row, box: QRectF) -> None:
        """Paint something in the box of a row, besides its lines."""

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
            self._lines.clear()
        self.rows, self.theme = rows, theme
        self.setVisible(bool(rows))
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()

    def _prepared(self, width: int) -> list[tuple[Row, tuple[Line, ...]]]:
        made_for = (width, self.font().key(), self.theme.name)
        if made_for != self._made_for:
            self._lines.clear()
            self._made_for = made_for
        known = self._lines
        self._lines = {row: known.get(row) or self.lines_of(row, width) for row in self.rows}
        return list(self._lines.items())

    def hasHeightForWidth(self) -> bool:
        """Lines are wrapped, so the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at that width."""
        if not self.rows or width <= 0:
            return 0
        high = self.fontMetrics().lineSpacing()
        count = sum(len(lines) for _, lines in self._prepared(width))
        return count * high + (len(self._lines) - 1) * self.gap + 2

    def sizeHint(self) -> QSize:
        """For a layout that does not ask for a height by width."""
        width = max(self.width(), self.fontMetrics().averageCharWidth() * 20)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Lines can be cut, so any width will do."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are to be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, lines, box in self._boxes():
            if box.top() > event.rect().bottom():
                break
            if box.bottom() >= event.rect().top():
                self._paint_lines(painter, lines, box)
                self.paint_beside(painter, row, box)
        painter.end()

    def _boxes(self) -> list[tuple[Row, tuple[Line, ...], QRectF]]:
        high = self.fontMetrics().lineSpacing()
        top, boxes = 0, []
        for row, lines in self._prepared(self.width()):
            height = len(lines) * high
            boxes.append((row, lines, QRectF(0, top, self.width(), height)))
            top += height + self.gap
        return boxes

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
            point = event.pos().toPointF()
            tips = (
                plain_tip(self.tip_of(row)) for row, _, box in self._boxes() if box.contains(point)
            )
            QToolTip.showText(event.globalPos(), next(tips, ""), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for another height when the font changes."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)


def elided(text: str, font: QFont, width: float) -> str:
    """`text` cut to `width` with an ellipsis."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(width))
