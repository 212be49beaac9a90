"""The rows that the table shows, in the order that was asked for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from callboard.gui.table.columns import COLUMNS, Key, place_of
from callboard.gui.table.model import Index, UnitModel, ranges
from callboard.gui.table.rows import Row

_NOWHERE = QModelIndex()
_ASCENDING = Qt.SortOrder.AscendingOrder


class UnitFilter(QAbstractTableModel):
    """Shows the units it is told to; equals keep the contest's order in either direction.

    Qt's own proxy asks Python for each comparison, hundreds of times a sort; here Python sorts
    the few rows in one go, and the view is told of exactly what moved.
    """

    def __init__(self, model: UnitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: frozenset[str] = frozenset()
        self._column, self._sorts = -1, _ASCENDING
        self._order: list[int] = []  # the model's rows, as they stand on screen
        self._places: dict[int, int] = {}  # where on screen each of them stands
        model.dataChanged.connect(self._take_changed)
        model.headerDataChanged.connect(self.headerDataChanged)
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._begin_again)
        self._stand(self._ordered())

    def show_units(self, units: frozenset[str]) -> bool:
        """Show exactly `units` now; say whether that changed anything."""
        if units == self._shown:
            return False
        self._shown = units
        after = self._ordered()
        self._take_out(set(after))
        self._put_in(after)
        return True

    def row_at(self, place: int) -> Row:
        """The row at a place on screen."""
        return self._model.rows[self._order[place]]

    def shown_rows(self) -> tuple[Row, ...]:
        """The rows on screen, from the top."""
        return tuple(self._model.rows[row] for row in self._order)

    def index_of(self, unit: str) -> QModelIndex:
        """Where a unit is on screen; not valid where it is not shown."""
        row = self._model.place(unit)
        place = self._places.get(row) if row is not None else None
        return QModelIndex() if place is None else self.index(place, 0)

    @property
    def sorts_by_unit(self) -> bool:
        """Whether districts stand below their state."""
        return self._column == place_of("unit") and self._sorts is _ASCENDING

    def sortColumn(self) -> int:
        """Which column sorts; -1 before any does."""
        return self._column

    def sortOrder(self) -> Qt.SortOrder:
        """Which way it sorts."""
        return self._sorts

    # What Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many units are shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """As many as the model has."""
        return self._model.columnCount(parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own
        """What the model says of the cell."""
        if not index.isValid():
            return None
        return self._model.data(self._model.index(self._order[index.row()], index.column()), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's own
        """What the model says of a column."""
        return self._model.headerData(section, orientation, role)

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        """Sort by another column, or the other way round."""
        if (column, order) != (self._column, self._sorts):
            self._column, self._sorts = column, order
            self._arrange()

    # What changes

    def _ordered(self) -> list[int]:
        """The rows that are shown, in their order; what is not known comes last either way."""
        rows = self._model.rows
        shown = [place for place, row in enumerate(rows) if row.unit in self._shown]
        if self._column < 0:
            return shown
        key = COLUMNS[self._column].key
        keys: dict[int, Key] = {}
        for place in shown:
            known = key(rows[place])
            if known is not None:
                keys[place] = known
        unknown = [place for place in shown if place not in keys]
        return [
            *sorted(keys, key=keys.__getitem__, reverse=self._sorts is not _ASCENDING),
            *unknown,
        ]

    def _stand(self, order: list[int]) -> None:
        self._order = order
        self._places = {row: place for place, row in enumerate(order)}

    def _arrange(self) -> None:
        """Bring the rows into order; what is chosen goes with its row."""
        before, after = self._order, self._ordered()
        if after == before:
            return
        self.layoutAboutToBeChanged.emit()
        self._stand(after)
        kept = self.persistentIndexList()
        moved = [self.index(self._places[before[at.row()]], at.column()) for at in kept]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _take_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Bring rows that say something else to their places, and tell of them."""
        self._arrange()
        rows = range(first.row(), last.row() + 1)
        places = sorted(self._places[row] for row in rows if row in self._places)
        for start, end in ranges(places):
            self.dataChanged.emit(self.index(start, first.column()), self.index(end, last.column()))

    def _begin_again(self) -> None:
        self._stand(self._ordered())
        self.endResetModel()

    def _take_out(self, kept: set[int]) -> None:
        """Remove what is shown no longer, from the bottom."""
        gone = [place for place, row in enumerate(self._order) if row not in kept]
        for start, end in reversed(ranges(gone)):
            self.beginRemoveRows(_NOWHERE, start, end)
            self._stand(self._order[:start] + self._order[end + 1 :])
            self.endRemoveRows()

    def _put_in(self, after: list[int]) -> None:
        """Insert what was not shown before, from the top."""
        new = [place for place, row in enumerate(after) if row not in self._places]
        for start, end in ranges(new):
            self.beginInsertRows(_NOWHERE, start, end)
            self._stand(self._order[:start] + after[start : end + 1] + self._order[start:])
            self.endInsertRows()
