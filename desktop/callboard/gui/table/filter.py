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
        self._ranks: list[int] = []  # of the rows in the column that is sorted; empty: not known
        self.setDynamicSortFilter(True)
        for changed in (model.dataChanged, model.modelReset):  # heard before Qt's own part does
            changed.connect(self._forget)
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
        """Whether a row comes before another."""
        if not self._ranks:
            self._ranks = self._ranked(source_left.column())
        return self._ranks[source_left.row()] < self._ranks[source_right.row()]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by another column, or the other way round."""
        self._forget()
        super().sort(column, order)

    def _forget(self) -> None:
        self._ranks = []

    def _ranked(self, column: int) -> list[int]:
        """The rank of each row; what is not known comes last either way."""
        keys = [COLUMNS[column].key(row) for row in self._model.rows]
        known = sorted({key for key in keys if key is not None})
        ranks = {key: rank for rank, key in enumerate(known)}
        last = -1 if self.sortOrder() is Qt.SortOrder.DescendingOrder else len(known)
        return [last if key is None else ranks[key] for key in keys]
