"""List items painted in lines of text: the ground, the lines, and perhaps a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QAbstractItemModel, QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callboard.election.contest import Ticket
from callboard.gui.look.theme import Theme
from callboard.gui.reports.models import ROW, Index

Row = TypeVar("Row")
_PAD = 8
_ABOVE_BELOW, _ABOVE_BELOW_BROAD = (5, 6), (3, 3)
_BROAD = 56  # letters of a line, so many that two hold most sentences


class Look(Protocol):
    """What the painters need to know, as it is at the moment of painting."""

    theme: Theme
    tickets: Sequence[Ticket]
    names: bool  # whether a finding says which report it is of


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """Where one row is painted, and with what."""

    painter: QPainter
    box: QRectF
    font: QFont
    look: Look
    lines: int  # that there is room for

    def write(self, box: QRectF, line: int, text: str, font: QFont, colour: str) -> None:
        """Write a text on one of the lines of `box`."""
        metrics = QFontMetrics(font)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        base = box.top() + line * metrics.lineSpacing() + metrics.ascent()
        self.painter.drawText(int(box.left()), int(base), text)


class Painting(msgspec.Struct, Generic[Row], frozen=True, kw_only=True):
    """How rows of one kind are painted, as data."""

    paint: Callable[[Row, Spot], None]
    lines: int
    broad_lines: int = 0  # where the list is broad; 0 is as many as elsewhere
    button: Callable[[Row, QRectF, QFont], QRectF] = lambda *_: QRectF()
    """Where a row has its button; empty where it has none."""


class LinesDelegate(QStyledItemDelegate, Generic[Row]):
    """An item of so many lines, with its ground and a hairline below."""

    pressed = Signal(object)  # the row on whose button was clicked

    def __init__(self, painting: Painting[Row], look: Look, parent: QWidget | None = None) -> None:
        """Paint by `look`."""
        super().__init__(parent)
        self._painting = painting
        self._look = look
        self._broad = False

    def fit(self, width: int, font: QFont) -> bool:
        """Follow the width of the list; tell whether items are of another height now."""
        before = self._broad
        broad = width >= _BROAD * QFontMetrics(font).averageCharWidth()
        self._broad = broad and self._painting.broad_lines > 0
        return self._broad != before

    @property
    def _lines(self) -> int:
        return self._painting.broad_lines if self._broad else self._painting.lines

    @property
    def _above_below(self) -> tuple[int, int]:
        return _ABOVE_BELOW_BROAD if self._broad else _ABOVE_BELOW

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All items are equally tall."""
        metrics = QFontMetrics(option.font)
        return QSize(10, metrics.lineSpacing() * self._lines + sum(self._above_below))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then the row."""
        theme = self._look.theme
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(theme.hover))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.line))
        spot = Spot(
            painter=painter,
            box=self._inside(box),
            font=option.font,
            look=self._look,
            lines=self._lines,
        )
        self._painting.paint(index.data(ROW), spot)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Press the painted button when it is clicked."""
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent):
            box, row = self._inside(QRectF(option.rect)), index.data(ROW)
            if self._painting.button(row, box, option.font).contains(event.position()):
                self.pressed.emit(row)
                return True
        return super().editorEvent(event, model, option, index)

    def _inside(self, box: QRectF) -> QRectF:
        above, below = self._above_below
        return box.adjusted(_PAD, above, -_PAD, -below)
