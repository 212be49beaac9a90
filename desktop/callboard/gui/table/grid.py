"""The view of the table: rows to choose, and the keys that act on what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import msgspec
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from callboard.election.status import Status
from callboard.gui.table.columns import COLUMNS
from callboard.gui.table.filter import UnitFilter
from callboard.gui.table.header import TableHeader
from callboard.gui.table.looks import Colours, Letterings
from callboard.gui.table.paint import How, RowPainter
from callboard.gui.table.rows import Row
from callboard.gui.widgets.tables import show_whole_rows
from callboard.words import tr

_STATUS_KEYS = {
    Qt.Key.Key_L.value: Status.LEADING,
    Qt.Key.Key_C.value: Status.TOO_CLOSE,
    Qt.Key.Key_E.value: Status.TOO_EARLY,
}
_TICKET_KEYS = {Qt.Key.Key_1.value + place: place for place in range(9)}
_NO_MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_FLAG = QItemSelectionModel.SelectionFlag


class _Looks(msgspec.Struct, frozen=True):
    """All that a row's picture depends on, beside letterings and colours."""

    row: Row
    how: How
    widths: tuple[int, ...]
    size: QSize
    ratio: float
    mark: str
    indents: bool


class _Strip(NamedTuple):
    """A row as it was painted."""

    looks: _Looks
    picture: QPixmap


class UnitGrid(QTableView):
    """Shows the rows; says which are chosen and which act was asked for."""

    chosen = Signal(tuple)  # unit ids from the top, the current one last
    ticketPressed = Signal(int)  # place on the ballot, from 0
    statusPressed = Signal(object)  # Status
    retractPressed = Signal()
    copyPressed = Signal()
    resized = Signal()
    menuAsked = Signal(QPoint)  # on the screen

    def __init__(
        self,
        shown: UnitFilter,
        letterings: Letterings,
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.shown = shown
        self.cells = RowPainter(letterings, colours)
        self.head = TableHeader(letterings, colours, self)
        self._strips: dict[str, _Strip] = {}  # rows as they were painted, by unit
        self._following = False
        self._hovered = -1  # the row under the pointer
        self._set_up()
        self.setModel(shown)
        self.setSortingEnabled(True)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.selectionModel().selectionChanged.connect(self._tell)
        self.selectionModel().currentRowChanged.connect(self._update_rows)

    def _set_up(self) -> None:
        self.setHorizontalHeader(self.head)
        self.head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        show_whole_rows(self)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setObjectName("units")  # it paints its own focus: the style sheet adds none
        self.setAccessibleName(tr("Units"))

    def set_looks(self, letterings: Letterings, colours: Colours) -> None:
        """Paint in these letterings and colours from now on."""
        self.cells.letterings = self.head.letterings = letterings
        self.cells.colours = self.head.colours = colours
        self._strips.clear()
        self.verticalHeader().setDefaultSectionSize(letterings.row_height)
        self.head.setFixedHeight(letterings.row_height)
        self.head.viewport().update()
        self.viewport().update()

    def set_marks(self, marks: Mapping[str, str]) -> None:
        """Mark these units, and paint again the rows of those whose mark is another one."""
        before, self.cells.marks = self.cells.marks, marks
        for unit in before.keys() | marks.keys():
            if before.get(unit) != marks.get(unit):
                self._update_row(self.shown.index_of(unit).row())

    @property
    def room(self) -> int:
        """How wide the columns may be together: as if there were a scroll bar, always."""
        return self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()

    def set_widths(self, widths: Sequence[int], slack: Sequence[int]) -> None:
        """Make the columns that wide; `slack` is what each has to spare."""
        self.cells.slack = self.head.slack = list(slack)
        self._strips.clear()
        for place, width in enumerate(widths):
            if self.isColumnHidden(place) == bool(width):
                self.setColumnHidden(place, not width)
            self.setColumnWidth(place, width)

    # What is chosen

    def places(self) -> list[int]:
        """The chosen rows from the top of the table.

        Only whole rows are ever chosen, so their ranges say it: for `selectedRows`, Qt would ask
        the model about every cell.
        """
        ranges = self.selectionModel().selection().toList()
        return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})

    def units(self) -> tuple[str, ...]:
        """The chosen units from the top of the table, the current one last."""
        places, current = self.places(), self.currentIndex().row()
        if current in places:
            places = [place for place in places if place != current] + [current]
        return tuple(self.shown.row_at(place).unit for place in places)

    def choose(self, units: tuple[str, ...]) -> None:
        """Choose those of `units` that are shown, without telling anybody."""
        chosen = {self.shown.row_at(place).unit for place in self.places()}
        if chosen.issubset(units) and not self._missing(units, chosen):
            return
        found = QItemSelection()
        last = len(COLUMNS) - 1
        for unit in units:
            index = self.shown.index_of(unit)
            if index.isValid():
                found.select(index, index.siblingAtColumn(last))
        self.quietly(lambda: self.selectionModel().select(found, _FLAG.ClearAndSelect))

    def go_to(self, unit: str) -> None:
        """Make `unit` the current one and bring it into sight."""
        index = self.shown.index_of(unit)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _FLAG.NoUpdate)
            self.scrollTo(index)

    def quietly(self, act: Callable[[], object]) -> None:
        """Do something that may change what is chosen, without telling anybody."""
        before, self._following = self._following, True
        try:
            act()
        finally:
            self._following = before

    def _missing(self, units: tuple[str, ...], chosen: set[str]) -> bool:
        """Whether a unit that is shown is not chosen."""
        return any(u not in chosen and self.shown.index_of(u).isValid() for u in units)

    def _tell(self) -> None:
        if not self._following:
            self.chosen.emit(self.units())

    # What Qt asks for

    def event(self, event: QEvent) -> bool:
        """Take the keys that act here before the menus do."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            acts = self._act_of(event) is not None and self.selectionModel().hasSelection()
            if acts or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Call, set a status, retract, copy; everything else moves about."""
        act = self._act_of(event)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copyPressed.emit()
        elif act is not None and self.selectionModel().hasSelection():
            act()
        elif _types_text(event):
            event.ignore()  # the table is searched in its field
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last row: a column is nothing to stand on here."""
        if action in (
            QAbstractItemView.CursorAction.MoveHome,
            QAbstractItemView.CursorAction.MoveEnd,
        ):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.modifiers() not in _NO_MODIFIERS:
            return None
        key = event.key()
        if key in _TICKET_KEYS:
            return lambda: self.ticketPressed.emit(_TICKET_KEYS[key])
        if key in _STATUS_KEYS:
            return lambda: self.statusPressed.emit(_STATUS_KEYS[key])
        return self.retractPressed.emit if key == Qt.Key.Key_R.value else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen, at the pointer or at the current row."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            spot = self.visualRect(self.currentIndex()).bottomLeft()
            self.menuAsked.emit(self.viewport().mapToGlobal(spot))
        elif self.indexAt(event.pos()).isValid():
            self.menuAsked.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are asked for, each whole, and the ground beside them."""
        painter = QPainter(self.viewport())
        spans = (
            (self.rowAt(part.top()), self.rowAt(part.bottom()))
            for part in event.region()  # type: ignore[attr-defined]
        )
        places: set[int] = set()
        for first, last in spans:
            if first >= 0:
                places.update(range(first, (last if last >= 0 else self._last) + 1))
        self._paint_rows(painter, sorted(places))
        foot = self.rowViewportPosition(self._last) + self.rowHeight(self._last)
        rows = QRect(self.columnViewportPosition(0), 0, self.head.length(), max(0, foot))
        for part in event.region().subtracted(rows):  # type: ignore[attr-defined]
            painter.fillRect(part, self.cells.colours.panel)
        painter.end()

    def _paint_rows(self, painter: QPainter, places: Sequence[int]) -> None:
        left = self.columnViewportPosition(0)
        widths = tuple(self.columnWidth(column) for column in range(len(COLUMNS)))
        chosen = set(self.places())
        focused = self.currentIndex().row() if self.hasFocus() else -1
        cells = self.cells
        cells.indents = self.shown.sorts_by_unit
        ratio = self.devicePixelRatioF()
        for place in places:
            how = How(place in chosen, place == self._hovered, place == focused)
            row = self.shown.row_at(place)
            size = QSize(sum(widths), self.rowHeight(place))
            indents = cells.indents or not row.is_district
            looks = _Looks(
                row, how, widths, size, ratio, cells.marks.get(row.unit, ""), indents=indents
            )
            painter.drawPixmap(left, self.rowViewportPosition(place), self._strip(looks))

    def _strip(self, looks: _Looks) -> QPixmap:
        """The picture of a row: kept, because sorting and filtering only move rows about."""
        known = self._strips.get(looks.row.unit)
        if known is not None and known.looks == looks:
            return known.picture
        picture = known.picture if known is not None else QPixmap()
        if picture.size() != looks.size * looks.ratio:
            picture = QPixmap(looks.size * looks.ratio)
        picture.setDevicePixelRatio(looks.ratio)
        painter = QPainter(picture)
        self.cells.paint(painter, looks.size, looks.row, looks.widths, looks.how)
        painter.end()
        self._strips[looks.row.unit] = _Strip(looks, picture)
        return picture

    @property
    def _last(self) -> int:
        return self.shown.rowCount() - 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns be fitted."""
        super().resizeEvent(event)
        self.resized.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row that was under the pointer."""
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row has the keyboard."""
        super().focusInEvent(event)
        self._update_row(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take that mark away."""
        super().focusOutEvent(event)
        self._update_row(self.currentIndex().row())

    def _hover(self, place: int) -> None:
        self._update_row(self._hovered)
        self._hovered = place
        self._update_row(place)

    def _update_rows(self, *indices: QModelIndex) -> None:
        for index in indices:
            self._update_row(index.row())

    def _update_row(self, place: int) -> None:
        if place >= 0:
            top = self.rowViewportPosition(place)
            self.viewport().update(QRect(0, top, self.viewport().width(), self.rowHeight(place)))


def _types_text(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text.strip()) and text.isprintable()
