"""The table's proxy: which rows are shown, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt

from callboard.gui.table.columns import COLUMNS, place_of
from callboard.gui.table.model import Index, UnitModel
from callboard.gui.table.rows import Row


class UnitFilter(QSortFilterProxyModel):
    """Shows the units it is told to; equals keep the contest's order in either direction."""

    def __init__(self, model: UnitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: frozenset[str] = frozenset()
        self.setDynamicSortFilter(True)
        self.setSourceModel(model)

    def show_units(self, units: frozenset[str]) -> bool:
        """Show exactly `units` now; say whether that changed anything."""
        if units == self._shown:
            return False
        self.beginFilterChange()
        self._shown = units
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        return True

    def row_at(self, place: int) -> Row:
        """The row at a place on screen."""
        return self._model.rows[self.mapToSource(self.index(place, 0)).row()]

    def shown_rows(self) -> tuple[Row, ...]:
        """The rows on screen, from the top."""
        return tuple(self.row_at(place) for place in range(self.rowCount()))

    def index_of(self, unit: str) -> QModelIndex:
        """Where a unit is on screen; not valid where it is not shown."""
        place = self._model.place(unit)
        return QModelIndex() if place is None else self.mapFromSource(self._model.index(place, 0))

    @property
    def sorts_by_unit(self) -> bool:
        """Whether districts stand below their state."""
        ascending = self.sortOrder() is Qt.SortOrder.AscendingOrder
        return self.sortColumn() == place_of("unit") and ascending

    # What Qt asks for

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a row is shown."""
        return self._model.rows[source_row].unit in self._shown

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        """Whether a row comes before another; what is not known comes last either way."""
        key = COLUMNS[source_left.column()].key
        rows = self._model.rows
        left, right = key(rows[source_left.row()]), key(rows[source_right.row()])
        if left is None or right is None:
            last = left if self.sortOrder() is Qt.SortOrder.DescendingOrder else right
            return last is None and left is not right
        return left < right
