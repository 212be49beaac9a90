"""The view of the grid: rows to go through by keys; all other keys are the panel's."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from callboard.gui.reconciliation.model import (
    ELECTORS,
    FIRST,
    OURS,
    ROW,
    UNIT,
    VERDICT,
    GridModel,
)
from callboard.gui.reconciliation.paint import SIGN, GridPainter
from callboard.gui.table.looks import Letterings
from callboard.gui.widgets.tables import show_whole_rows
from callboard.times import eastern_clock
from callboard.words import mark, tr

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
_WIDE, _NARROW = mark("North Carolina"), mark("Connecticut")  # as wide as the units are shown
_NAMES = ("Harris", "Buttigieg")  # as wide as a name is, and where there is room
_LONGEST = datetime(2024, 11, 6, 5, 58, tzinfo=UTC)
_MOVES = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
}  # fmt: skip


class GridHeader(QHeaderView):
    """The titles over the grid, in its own lettering."""

    def __init__(self, looks: GridPainter, parent: QWidget) -> None:
        """Paint as `looks` does."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._looks = looks
        self.setMinimumSectionSize(20)

    def sizeHint(self) -> QSize:
        """As high as a row."""
        return QSize(super().sizeHint().width(), self._looks.letterings.row_height)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  # Qt's own
        """Paint one title."""
        title = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or ""
        self._looks.paint_title(painter, rect, logicalIndex, str(title))


class FrozenColumns(QTableView):
    """The units and this desk's calls: they stay while the sources are scrolled beneath them."""

    def __init__(self, grid: QTableView, model: GridModel, painter: GridPainter) -> None:
        """Lie over `grid`, and choose in it."""
        super().__init__(grid)
        self._over = grid
        _set_up(self, model, painter)
        self.setSelectionModel(grid.selectionModel())
        self.setProperty("role", "frozen")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        here, there = self.verticalScrollBar(), grid.verticalScrollBar()
        here.valueChanged.connect(there.setValue)
        there.valueChanged.connect(here.setValue)
        self.hide()

    def place(self) -> None:
        """Stand at the left edge, if the columns there are scrolled away."""
        shown = self._over.horizontalScrollBar().value() > 0
        if shown:
            head, view = self._over.horizontalHeader(), self._over.viewport()
            for column in range(FIRST, self.model().columnCount()):
                self.setColumnHidden(column, True)
            high = head.height() + view.height()
            self.setGeometry(view.x(), head.y(), head.sectionPosition(FIRST) + 1, high)
        self.setVisible(shown)
        if shown:
            self.verticalScrollBar().setValue(self._over.verticalScrollBar().value())


class GridView(QTableView):
    """Shows the grid; says which unit became the current one."""

    unitChosen = Signal(str)
    resized = Signal()

    def __init__(
        self, model: GridModel, painter: GridPainter, parent: QWidget, *, times: bool = True
    ) -> None:
        """Show `model`; with `times`, columns are wide enough for when it was said."""
        super().__init__(parent)
        self._times = times
        self._grid = model
        self._painter = painter
        self._quiet = False
        painter.setParent(self)
        _set_up(self, model, painter)
        self.frozen = FrozenColumns(self, model, painter)
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._tell)
        model.modelReset.connect(self.fit)

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Sources and units"))
        self.setTabKeyNavigation(False)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.frozen.place())

    def set_letterings(self, letterings: Letterings) -> None:
        """Make rows as tall as the text asks for, and columns as wide."""
        for view in (self, self.frozen):
            view.verticalHeader().setDefaultSectionSize(letterings.row_height)
            view.horizontalHeader().updateGeometry()
        self.fit()

    def fit(self) -> None:
        """Give the desk's columns what they need, and share the rest among the sources."""
        face, strong = self._painter.letterings.plain, self._painter.letterings.bold
        pad = self._painter.letterings.pad
        widths = {
            UNIT: strong.width(tr(_WIDE if self._times else _NARROW)) + 4 * pad,
            ELECTORS: face.width("000") + 3 * pad,
            VERDICT: self._verdict_width() + 5 * pad,
            OURS: strong.width(_NAMES[self._times]) + face.width(f" {tr('auto')}") + 5 * pad,
        }
        for column, width in widths.items():
            self.setColumnWidth(column, width)
            self.frozen.setColumnWidth(column, width)
        sources = len(self._grid.sources)
        least = max(strong.width(tr("too close")) + 7 * pad, self._sum_width())
        timed = least + face.width(eastern_clock(_LONGEST)) + 3 * pad
        room = self.viewport().width() - sum(widths.values())
        if self._times and timed * sources <= room:
            least = timed  # without the room for it, the time of a claim is in its tip
        for place in range(sources):
            width = max(least, min(room // sources, least * 2))
            self.setColumnWidth(FIRST + place, width)
        self.frozen.place()

    def _sum_width(self) -> int:
        """What a large ticket and its electors need below a column."""
        letters, position = self._painter.letterings, self._painter.position
        tickets = position.board.tickets[:2] if position is not None else ()
        widths = [letters.bold.width(f"{ticket.surname} 000") for ticket in tickets]
        return letters.dot + max(widths, default=0) + 5 * letters.pad

    def _verdict_width(self) -> int:
        """What the longest of the usual verdicts needs."""
        face, strong = self._painter.letterings.plain, self._painter.letterings.bold
        counted = (f"{tr('agreed')} (3)", f"{tr('behind')} (3)")
        return max(strong.width(f"{SIGN} {tr('retracted')}"), *map(face.width, counted))

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Bring a row into sight; sideways only for a source, out from beneath what stays."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() < FIRST:
            bar.setValue(before)
            return
        stays = self.horizontalHeader().sectionPosition(FIRST)
        beneath = stays - self.columnViewportPosition(index.column())
        if beneath > 0:
            bar.setValue(bar.value() - beneath)

    def go_to(self, unit: str) -> None:
        """Make a unit the current one without telling anybody."""
        place = self._grid.place_of(unit)
        if place is None:
            self._quietly(self.clearSelection)
            return
        index = self._grid.index(place, UNIT)
        if index.row() != self.currentIndex().row() or not self.selectionModel().hasSelection():
            flags = (
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows
            )
            before, self._quiet = self._quiet, True
            self.selectionModel().setCurrentIndex(index, flags)
            self._quiet = before
            self.scrollTo(index)

    def _quietly(self, act: object) -> None:
        before, self._quiet = self._quiet, True
        if callable(act):
            act()
        self._quiet = before

    def _tell(self, current: QModelIndex) -> None:
        row = current.data(ROW) if current.isValid() else None
        if row is not None and not self._quiet:
            self.unitChosen.emit(row.unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move about; everything else is for the panel."""
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self.fit()
        self.resized.emit()


def _set_up(view: QTableView, model: GridModel, painter: GridPainter) -> None:
    """Whole rows, chosen one at a time, without lines of Qt's own."""
    view.setModel(model)
    view.setItemDelegate(painter)
    show_whole_rows(view)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setHorizontalHeader(GridHeader(painter, view))
