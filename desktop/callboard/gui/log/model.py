"""The log as an item model: a thin adapter over the lines, made as far as they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from callboard.gui.log.lines import COLUMNS, PORTION, Line, line_of, targets
from callboard.ledger.events import AnyEvent, Reverted

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Words = Callable[[AnyEvent], str]


class LogModel(QAbstractTableModel):
    """Rows from the newest event to the oldest that was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._events: Sequence[AnyEvent] = ()
        self._words: Words = lambda event: ""
        self._taken_back: set[str] = set()
        self._length = 0  # how many of the events are known
        self._rows = 0  # how many of them, from the newest, have rows
        self._lines: dict[int, Line] = {}  # by place in the ledger

    def show(self, events: Sequence[AnyEvent], words: Words) -> None:
        """Show another ledger."""
        self.beginResetModel()
        self._events, self._words = events, words
        self._length, self._lines = len(events), {}
        self._rows = min(PORTION, self._length)
        self._taken_back = set(targets(events))
        self.endResetModel()

    def catch_up(self) -> None:
        """Take in the events that came since."""
        fresh = len(self._events) - self._length
        if fresh <= 0:
            return
        news = self._events[self._length :]
        self.beginInsertRows(_ROOT, 0, fresh - 1)
        self._length, self._rows = self._length + fresh, self._rows + fresh
        self.endInsertRows()
        self._mark(targets(news))

    def _mark(self, ids: frozenset[str]) -> None:
        """Show those events as taken back; an undone undo stands again."""
        for place in range(self._length - 1, self._length - self._rows - 1, -1):
            event = self._events[place]
            if event.id in ids:
                self._taken_back.add(event.id)
                self._lines.pop(place, None)
                row = self._length - 1 - place
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def line(self, row: int) -> Line:
        """The line of a row."""
        place = self._length - 1 - row
        if place not in self._lines:
            event = self._events[place]
            back = event.id in self._taken_back and not isinstance(event, Reverted)
            self._lines[place] = line_of(event, self._words(event), taken_back=back)
        return self._lines[place]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many events have rows so far."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older events without a row."""
        return not parent.isValid() and self._rows < self._length

    def fetchMore(self, parent: Index) -> None:
        """Give some older events rows."""
        more = min(PORTION, self._length - self._rows)
        if parent.isValid() or more <= 0:
            return
        self.beginInsertRows(_ROOT, self._rows, self._rows + more - 1)
        self._rows += more
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if not index.isValid():
            return None
        line = self.line(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()].value(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            back = " — taken back" if line.taken_back else ""
            return f"{line.day}, {line.clock} ET: {line.words}{back}"
        if role == Qt.ItemDataRole.FontRole and line.taken_back:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles and tips."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return COLUMNS[section].tip
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
