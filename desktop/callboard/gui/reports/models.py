"""Item models over rows of words: thin adapters that announce exactly what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callboard.gui.widgets.tips import plain_tip
from callboard.words import Wording, tr

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole  # the row itself, for the painter of an item
_ROOT = QModelIndex()


class Keyed(Protocol):
    """What the model needs of a row."""

    @property
    def key(self) -> Hashable:
        """What tells rows apart."""
        ...


Row = TypeVar("Row", bound=Keyed)


class Column(msgspec.Struct, Generic[Row], frozen=True, kw_only=True):
    """One column as data."""

    title: Wording
    value: Callable[[Row], str]
    tip: Callable[[Row], str] | None = None
    right: bool = False  # figures stand against the right edge


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows in columns. The row itself is there under the role `ROW`."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        spoken: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Start without rows; `spoken` says a row for a screen reader."""
        super().__init__(parent)
        self._columns = tuple(columns)
        self._spoken = spoken
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows, announcing only what is new, gone or different."""
        before = [row.key for row in self.rows]
        after = [row.key for row in rows]
        kept = set(before) & set(after)
        if [k for k in before if k in kept] != [k for k in after if k in kept]:
            self._reset(rows)
        elif len(before) + len(after) - 2 * len(kept) > len(kept) + 8:
            self._reset(rows)  # another set of rows altogether
        else:
            self._remove_others(kept)
            self._insert_new(rows)
            self._change(rows)

    def row_at(self, index: Index) -> Row | None:
        """The row of an index."""
        return self.rows[index.row()] if index.isValid() else None

    def place_of(self, key: Hashable) -> int | None:
        """The place of the row with that key."""
        return next((n for n, row in enumerate(self.rows) if row.key == key), None)

    def _reset(self, rows: tuple[Row, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _remove_others(self, kept: set[Hashable]) -> None:
        for place in range(len(self.rows) - 1, -1, -1):
            if self.rows[place].key not in kept:
                self.beginRemoveRows(_ROOT, place, place)
                self.rows = (*self.rows[:place], *self.rows[place + 1 :])
                self.endRemoveRows()

    def _insert_new(self, rows: tuple[Row, ...]) -> None:
        for place, row in enumerate(rows):
            if place >= len(self.rows) or self.rows[place].key != row.key:
                self.beginInsertRows(_ROOT, place, place)
                self.rows = (*self.rows[:place], row, *self.rows[place:])
                self.endInsertRows()

    def _change(self, rows: tuple[Row, ...]) -> None:
        changed = [n for n, row in enumerate(rows) if row != self.rows[n]]
        self.rows = rows
        for place in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, self._last))

    @property
    def _last(self) -> int:
        return len(self._columns) - 1

    # What Qt asks for

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self._columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, tips, alignment, and the row itself."""
        row = self.row_at(index)
        if row is None:
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.value(row)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.tip(row)) if column.tip is not None else None
        if role == Qt.ItemDataRole.AccessibleTextRole and self._spoken is not None:
            return self._spoken(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = (
            Qt.AlignmentFlag.AlignRight
            if self._columns[column].right
            else (Qt.AlignmentFlag.AlignLeft)
        )
        return side | Qt.AlignmentFlag.AlignVCenter
