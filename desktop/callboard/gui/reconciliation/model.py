"""The grid's model: units as rows, this desk and every source as columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callboard.desk import source_grid as grid
from callboard.desk.position import Position
from callboard.desk.source_grid import Cell, GridFilter, GridRow
from callboard.desk.source_totals import last_read, left_behind
from callboard.gui.reconciliation import words
from callboard.gui.widgets.tips import plain_tip
from callboard.ledger.own import shown_source
from callboard.reports.claims import Report
from callboard.reports.sources import source_of
from callboard.words import mark, tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW, CELL = Role.UserRole, Role.UserRole + 1
UNIT, ELECTORS, VERDICT, OURS = range(4)
FIRST = 4  # the column of the first source
TITLES = (mark("Unit"), mark("EV"), mark("Verdict"), words.OURS)
SIGN = "⚠"  # of a stale source
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the grid is made from, worked out once for a position."""

    position: Position
    rows: tuple[GridRow, ...]
    sources: tuple[str, ...]
    stale: Mapping[str, str] = {}  # how far behind the others a source is: "45 min"

    @property
    def reference(self) -> str | None:
        """The source that this desk is held against."""
        return grid.reference(self.sources)


def table_of(position: Position) -> Table:
    """The grid of a position."""
    rows = grid.rows(position)
    stale = left_behind(last_read(rows))
    return Table(position=position, rows=rows, sources=grid.columns(position), stale=stale)


def touched(table: Table, position: Position, units: Iterable[str]) -> Table:
    """The grid after some units changed, their reports being the same."""
    fresh = {row.unit: row for row in grid.rows(position, units)}
    rows = tuple(fresh.get(row.unit, row) for row in table.rows)
    return msgspec.structs.replace(table, position=position, rows=rows)


class GridModel(QAbstractTableModel):
    """Shows those rows of the grid that pass a filter."""

    def __init__(
        self, report: Callable[[str], Report | None], parent: QObject | None = None
    ) -> None:
        """Start empty; `report` tells a report by its id."""
        super().__init__(parent)
        self._report = report
        self.table: Table | None = None
        self.rows: tuple[GridRow, ...] = ()
        self.chosen = GridFilter.ALL

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources that have a column."""
        return self.table.sources if self.table is not None else ()

    def place_of(self, unit: str) -> int | None:
        """The row of a unit, where it is shown."""
        return next((place for place, row in enumerate(self.rows) if row.unit == unit), None)

    def show_table(self, table: Table) -> None:
        """Show a grid: rows that stay are told as changed, any other change anew."""
        rows = self._passing(table)
        same = self.table is not None and self.table.sources == table.sources
        if same and [row.unit for row in rows] == [row.unit for row in self.rows]:
            before, self.rows, self.table = self.rows, rows, table
            for place, row in enumerate(rows):
                if row != before[place]:
                    last = self.columnCount() - 1
                    self.dataChanged.emit(self.index(place, 0), self.index(place, last))
            return
        self.beginResetModel()
        self.table, self.rows = table, rows
        self.endResetModel()

    def choose(self, chosen: GridFilter) -> None:
        """Show what another filter lets pass."""
        self.chosen = chosen
        if self.table is not None:
            self.show_table(self.table)

    def _passing(self, table: Table) -> tuple[GridRow, ...]:
        against = table.reference
        return tuple(row for row in table.rows if grid.passes(row, self.chosen, against))

    # What Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many units are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The four of this desk, and one for each source."""
        return 0 if parent.isValid() else FIRST + len(self.sources)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own
        """What a cell says, its tip, and the values for its painter."""
        if not index.isValid() or self.table is None or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == CELL:
            return self._cell(row, index.column())
        if role == Role.DisplayRole:
            return self._text(self.table.position, row, index.column())
        if role == Role.ToolTipRole:
            return plain_tip(self._tip(self.table.position, row, index.column()))
        if role == Role.TextAlignmentRole:
            return _RIGHT if index.column() == ELECTORS else _LEFT
        if role == Role.AccessibleTextRole:
            said = self._text(self.table.position, row, index.column()) or tr("nothing")
            return f"{self._title(index.column())}: {said}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's own
        """The titles; a source's tip tells what it is."""
        shown = orientation is Qt.Orientation.Horizontal and 0 <= section < self.columnCount()
        if not shown or self.table is None:
            return None
        if role == Role.DisplayRole:
            stale = section >= FIRST and self.sources[section - FIRST] in self.table.stale
            return f"{SIGN} {self._title(section)}" if stale else self._title(section)
        if role == Role.TextAlignmentRole:
            return _RIGHT if section == ELECTORS else _LEFT
        if role == Role.ToolTipRole and section >= FIRST:
            return plain_tip(self._source_tip(self.table, self.sources[section - FIRST]))
        return None

    def _source_tip(self, table: Table, name: str) -> str:
        settled = table.position.board.common.sources
        tip = f"{shown_source(name)}: {words.source_words(source_of(name, settled))}"
        age = table.stale.get(name)
        return f"{tip}. {words.stale_words(age)}" if age else tip

    def _title(self, column: int) -> str:
        return tr(TITLES[column]) if column < FIRST else shown_source(self.sources[column - FIRST])

    def _cell(self, row: GridRow, column: int) -> Cell | None:
        return row.cells.get(self.sources[column - FIRST]) if column >= FIRST else None

    def _text(self, position: Position, row: GridRow, column: int) -> str:
        if column == UNIT:
            return tr(position.contest.by_id[row.unit].short_name)
        if column == ELECTORS:
            return str(row.electors)
        if column == VERDICT:
            return words.verdict_text(position, row)
        if column == OURS:
            return words.surname(position, row.ours) if row.ours is not None else ""
        cell = self._cell(row, column)
        return words.cell_text(position, cell) if cell is not None else ""

    def _tip(self, position: Position, row: GridRow, column: int) -> str:
        if column == VERDICT:
            return row.verdict.verdict.words
        cell = self._cell(row, column)
        if cell is None:
            return ""
        report = self._report(cell.report)
        name = report.name if report is not None else cell.report
        return words.cell_tip(position, cell, self._title(column), name)
