"""The log as an item model: a thin adapter over the lines, made as far as they are looked at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from callboard.desk.differences import Difference
from callboard.gui.log.lines import COLUMNS, PORTION, Line, line_of
from callboard.gui.log.wanted import Entries, Wanted
from callboard.ledger.events import AnyEvent, Reverted
from callboard.ledger.ledger import Ledger
from callboard.times import comes_twice, eastern
from callboard.words import tr

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Words = Callable[[AnyEvent], str]
Changes = Callable[[int], tuple[Difference, ...]]  # of the event at a place of the ledger
_LAST = len(COLUMNS) - 1
_ONCE = datetime(2024, 11, 6, 5, 58, 58, tzinfo=UTC)  # 12:58:58 am
_TWICE = datetime(2024, 11, 3, 6, 58, 58, tzinfo=UTC)  # 1:58:58 am EST
_MOST_LINES = 2 * PORTION  # that are kept: more than are ever in sight


class LogModel(QAbstractTableModel):
    """Rows from the newest event that is wanted to the oldest that was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._ledger = Ledger(())
        self._words: Words = lambda event: ""
        self._changes: Changes = lambda place: ()
        self._names: Callable[[str], str] = lambda unit: unit
        self._entries: Entries | None = None  # made when something is first looked for
        self._wanted = Wanted()
        self._length = 0  # how many of the events are known
        self._places: Sequence[int] = range(0)  # of those that are wanted, oldest first
        self._rows = 0  # how many of them, from the newest, have rows
        self._lines: dict[int, Line] = {}  # by place in the ledger
        self._moment: int | None = None  # how many events the window shows, if not all
        self.faint = QColor()  # for what is still to come at a past moment

    def show(
        self,
        ledger: Ledger,
        words: Words,
        changes: Changes | None = None,
        names: Callable[[str], str] | None = None,
    ) -> None:
        """Show another ledger."""
        self.beginResetModel()
        self._ledger, self._words = ledger, words
        self._changes = changes or (lambda place: ())
        self._names = names or (lambda unit: unit)
        self._entries, self._lines = None, {}
        self._wanted, self._moment = Wanted(), None
        self._length = len(ledger)
        self._take_places()
        self.endResetModel()

    def look_for(self, wanted: Wanted) -> None:
        """Show only what is wanted."""
        if wanted != self._wanted:
            self.beginResetModel()
            self._wanted, self._length = wanted, len(self._ledger)
            self._take_places()
            self.endResetModel()

    @property
    def wanted(self) -> Wanted:
        """What is shown."""
        return self._wanted

    @property
    def entries(self) -> Entries:
        """What can be asked for."""
        if self._entries is None:
            self._entries = Entries(self._ledger.events, self._words, self._names)
        return self._entries

    @property
    def longest_time(self) -> datetime:
        """A moment whose time is as wide as any that is told."""
        edges = [self._ledger.events[at].at for at in (0, -1) if len(self._ledger)]
        begin, end = (eastern(edge).utcoffset() for edge in edges) if edges else (None, None)
        return _TWICE if begin != end or any(map(comes_twice, edges)) else _ONCE

    @property
    def found(self) -> int:
        """How many events are wanted."""
        return len(self._places)

    def _take_places(self) -> None:
        everything = self._wanted.is_all
        self._places = range(self._length) if everything else self.entries.matching(self._wanted)
        self._rows = min(PORTION, len(self._places))

    def catch_up(self) -> None:
        """Take in the events that came since."""
        before, self._length = self._length, len(self._ledger)
        if before == self._length:
            return
        fresh: Sequence[int] = range(before, self._length)
        if not self._wanted.is_all:
            fresh = self.entries.matching(self._wanted, before)
        if fresh:
            self.beginInsertRows(_ROOT, 0, len(fresh) - 1)
            self._places = range(self._length) if self._wanted.is_all else [*self._places, *fresh]
            self._rows += len(fresh)
            self.endInsertRows()
        if any(isinstance(event, Reverted) for event in self._ledger.events[before:]):
            self._mark()

    def _mark(self) -> None:
        """Show what was taken back as such; an undone undo stands again."""
        stands = self._ledger.stands
        for place in [at for at, line in self._lines.items() if line.taken_back == stands(at)]:
            del self._lines[place]
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, _LAST))

    def show_moment(self, length: int | None) -> None:
        """Let what came after the first `length` events stand back; None: nothing does."""
        if length != self._moment:
            self._moment = length
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, _LAST))

    def _place(self, row: int) -> int:
        return self._places[len(self._places) - 1 - row]

    def row_of(self, length: int) -> int | None:
        """The row of the last event among the first `length` that is shown; None if there is none.

        Rows are made as far as that one is.
        """
        at = bisect_left(self._places, length) - 1
        if at < 0:
            return None
        row = len(self._places) - 1 - at
        while row >= self._rows:
            self.fetchMore(_ROOT)
        return row

    def line(self, row: int) -> Line:
        """The line of a row."""
        place = self._place(row)
        if place not in self._lines:
            if len(self._lines) >= _MOST_LINES:
                del self._lines[next(iter(self._lines))]
            event = self._ledger.events[place]
            self._lines[place] = line_of(
                event,
                self._words(event),
                length=place + 1,
                changes=self._changes(place),
                taken_back=not self._ledger.stands(place),
            )
        return self._lines[place]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many events have rows so far."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older events without a row."""
        return not parent.isValid() and self._rows < len(self._places)

    def fetchMore(self, parent: Index) -> None:
        """Give some older events rows."""
        more = min(PORTION, len(self._places) - self._rows)
        if parent.isValid() or more <= 0:
            return
        self.beginInsertRows(_ROOT, self._rows, self._rows + more - 1)
        self._rows += more
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            later = self._moment is not None and self._place(index.row()) >= self._moment
            return self.faint if later else None
        if role not in _SHOWN:
            return None
        line = self.line(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()].value(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.tip
        if line.taken_back:
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
            return tr(COLUMNS[section].title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(COLUMNS[section].tip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


_SHOWN = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.FontRole,
    }
)
