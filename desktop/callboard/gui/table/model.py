"""The table's model: a thin adapter from rows and columns to what Qt asks for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callboard.desk.position import Position
from callboard.gui.table.columns import COLUMNS, Align, Column, filled, text_of
from callboard.gui.table.rows import Row, rows_of
from callboard.words import tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}


class UnitModel(QAbstractTableModel):
    """One row per unit, in the contest's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.position: Position | None = None
        self._places: dict[str, int] = {}
        self._by_name: dict[str, int] = {}  # where each unit stands in order of its name

    def place(self, unit: str) -> int | None:
        """The row of a unit, if the contest has it."""
        return self._places.get(unit)

    def show_position(self, position: Position) -> None:
        """Show everything anew; the same units keep their rows."""
        rows = list(rows_of(position))
        self._by_name = {row.unit: row.place for row in rows}
        if self.position is not None and self._same_units(rows):
            self.touch(position, self._places)
            headers = Qt.Orientation.Horizontal
            self.headerDataChanged.emit(headers, 0, len(COLUMNS) - 1)
            return
        self.beginResetModel()
        self.position = position
        self.rows = rows
        self._places = {row.unit: place for place, row in enumerate(rows)}
        self.endResetModel()

    def touch(self, position: Position, units: Iterable[str]) -> None:
        """Take the rows of `units` from `position`, and tell of exactly these."""
        self.position = position
        places = []
        for row in rows_of(position, units, self._by_name):
            place = self._places[row.unit]
            self.rows[place] = row
            places.append(place)
        for first, last in ranges(sorted(places)):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _same_units(self, rows: Sequence[Row]) -> bool:
        return [row.unit for row in rows] == [row.unit for row in self.rows]

    # What Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many units there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own
        """What a cell says: its text, its tip, what a screen reader tells."""
        if not index.isValid() or self.position is None:
            return None
        column, row = COLUMNS[index.column()], self.rows[index.row()]
        if role == Role.DisplayRole:
            return text_of(column, row)
        if role == Role.ToolTipRole:
            return column.detail(self.position, row.unit)
        if role == Role.TextAlignmentRole:
            return _ALIGNMENTS[column.align]
        if role == Role.AccessibleTextRole:
            return f"{filled(column.title, self.position.contest)}: {_spoken(column, row)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's own
        """What the head of a column says."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Role.InitialSortOrderRole:
            descending = column.descending
            return Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        if role == Role.TextAlignmentRole:
            return _ALIGNMENTS[column.align]
        if self.position is None or role not in {Role.DisplayRole, Role.ToolTipRole}:
            return None
        text = (
            column.title
            if role == Role.DisplayRole
            else tr("{column}. Click to sort.", column=tr(column.tip))
        )
        return filled(text, self.position.contest)


def _spoken(column: Column, row: Row) -> str:
    """A cell as a screen reader tells it: the signs in words too."""
    text = text_of(column, row)
    if column.name == "winner":
        said = tr(row.dot.value)
        return f"{text}, {said}" if row.ticket else said
    if column.name == "agreement" and row.agreement.disputed:
        return tr("{text}, waits for a decision", text=text)
    return text or tr("none")


def ranges(places: Sequence[int]) -> list[tuple[int, int]]:
    """Rows that follow each other, as first and last."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and place == found[-1][1] + 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found
