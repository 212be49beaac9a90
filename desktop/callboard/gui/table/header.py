"""The head of the table: titles that sort, painted in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from callboard.gui.table.columns import COLUMNS, Align
from callboard.gui.table.looks import Colours, Letterings
from callboard.gui.table.paint import inside
from callboard.words import tr


class TableHeader(QHeaderView):
    """Titles of the columns; the one that sorts carries a triangle on the line below."""

    def __init__(
        self, letterings: Letterings, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.letterings = letterings
        self.colours = colours
        self.slack = [0] * len(COLUMNS)
        self._hovered = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(16)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Columns"))

    def sizeHint(self) -> QSize:
        """As high as a row."""
        return QSize(super().sizeHint().width(), self.letterings.row_height)

    def event(self, event: QEvent) -> bool:
        """Follow the pointer from title to title."""
        kinds = (QEvent.Type.HoverMove, QEvent.Type.HoverEnter)
        if event.type() in kinds:
            self._hover(self.logicalIndexAt(event.position().toPoint()))  # type: ignore[attr-defined]
        elif event.type() is QEvent.Type.HoverLeave:
            self._hover(-1)
        return super().event(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  # Qt's own
        """Paint one title."""
        colours, letterings = self.colours, self.letterings
        sorts = self.sortIndicatorSection() == logicalIndex
        painter.fillRect(rect, colours.hover if logicalIndex == self._hovered else colours.panel)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.line)
        inner = inside(rect, logicalIndex, letterings.pad, self.slack[logicalIndex])
        title = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or ""
        text = letterings.head.fitting((str(title),), inner.width())
        width = letterings.head.width(text)
        right = COLUMNS[logicalIndex].align is Align.RIGHT
        x = inner.right() + 1 - width if right else inner.left()
        painter.setFont(letterings.head.font)
        painter.setPen(colours.ink if sorts else colours.soft)
        head = letterings.head
        painter.drawText(x, rect.top() + (rect.height() - head.height) // 2 + head.ascent, text)
        if sorts:
            self._triangle(painter, QPointF(x + width / 2, rect.bottom()))

    def _triangle(self, painter: QPainter, foot: QPointF) -> None:
        """A small triangle on the line: up for the smallest first, down for the largest."""
        half = height = self.letterings.pad + 1
        down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        base, tip = (-height, 0) if down else (0, -height)
        points = [QPointF(-half, base), QPointF(half, base), QPointF(0, tip)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours.ink)
        painter.drawPolygon(QPolygonF([foot + point for point in points]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _hover(self, section: int) -> None:
        for changed in {self._hovered, section} - {-1}:
            self.updateSection(changed)
        self._hovered = section
