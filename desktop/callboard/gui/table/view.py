"""The panel of the table: search field, quick filters, and the rows below them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard import times
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.gui.look.theme import Theme
from callboard.gui.table import quick as quicks
from callboard.gui.table.chips import QuickChips
from callboard.gui.table.columns import COLUMNS, SPARED, place_of, tab_separated
from callboard.gui.table.empty import NoRows
from callboard.gui.table.filter import UnitFilter
from callboard.gui.table.grid import UnitGrid
from callboard.gui.table.looks import Colours, Letterings
from callboard.gui.table.measure import spans_of
from callboard.gui.table.model import UnitModel
from callboard.gui.table.quick import Members, Quick
from callboard.gui.table.search import Spellings, matches, spellings_of
from callboard.gui.table.search_field import SearchField
from callboard.gui.table.state import TableState, pack, unpack
from callboard.gui.table.widths import fit, spared
from callboard.words import tr

_LONGEST_WAIT = 24 * 3600 * 1000  # ms


class TablePanel(QWidget):
    """The units as rows; says what is asked for and never does it."""

    callRequested = Signal(tuple, str)  # units, ticket id
    statusRequested = Signal(tuple, object, object)  # units, Status, ticket id or None
    retractRequested = Signal(tuple)
    selectionRequested = Signal(tuple)
    contextRequested = Signal(tuple, QPoint)  # units, where on the screen

    def __init__(
        self,
        theme: Theme,
        clock: Callable[[], datetime] = times.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._position: Position | None = None
        self._spellings: tuple[Spellings, ...] = ()
        self._ranks: dict[str, int] = {}  # of the units that match what is typed
        self._members: Members = {}
        self._chosen: tuple[str, ...] = ()  # what the whole window has chosen
        self._used: tuple[bool, ...] = ()  # which columns there is use for
        self._by_hand = False  # whether somebody drew at the widths
        self._fitting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self.model = UnitModel(self)
        self.shown = UnitFilter(self.model, self)
        self.search = SearchField(self)
        self.chips = QuickChips(self)
        self.grid = UnitGrid(self.shown, Letterings(self.font()), Colours(theme, ()), self)
        self.empty = NoRows(self.grid.viewport())
        self._lay_out()
        self._wire()
        self._set_looks()

    def _lay_out(self) -> None:
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self.setAccessibleName(tr("Table of units"))
        top = QVBoxLayout()
        top.setContentsMargins(8, 8, 8, 6)
        top.setSpacing(6)
        top.addWidget(self.search)
        top.addWidget(self.chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.grid, 1)
        over = QVBoxLayout(self.grid.viewport())
        over.addWidget(self.empty)
        self.setFocusProxy(self.grid)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._look_for)
        self.search.confirmed.connect(self._take_best)
        self.search.left.connect(self._enter_grid)
        self.chips.picked.connect(lambda _: self._refresh())
        self.empty.backRequested.connect(self._show_all)
        self.grid.chosen.connect(self._choose)
        self.grid.ticketPressed.connect(self._ask_call)
        self.grid.statusPressed.connect(
            lambda status: self.statusRequested.emit(self.grid.units(), status, None)
        )
        self.grid.retractPressed.connect(lambda: self.retractRequested.emit(self.grid.units()))
        self.grid.copyPressed.connect(self.copy)
        self.grid.menuAsked.connect(lambda at: self.contextRequested.emit(self.grid.units(), at))
        self.grid.resized.connect(self._fit_columns)
        self.grid.head.sectionResized.connect(self._note_width)
        self.grid.head.sectionHandleDoubleClicked.connect(self.fit_columns)
        self._timer.timeout.connect(self._refresh)

    # What it is told

    def show_position(self, position: Position) -> None:
        """Show everything anew."""
        before, self._position = self._position, position
        if before is None or before.contest.units != position.contest.units:
            self._spellings = tuple(spellings_of(unit) for unit in position.contest.units)
            self._ranks = dict(matches(self._spellings, self.search.text()))
        self.grid.quietly(lambda: self.model.show_position(position))
        self._set_looks()
        self._refresh()

    def apply_change(self, change: BoardChanged) -> None:
        """Take the rows that were touched, and the counts."""
        self._position = change.after
        before, after = change.before.board.common, change.after.board.common
        if before.tickets != after.tickets:
            self._set_looks()
        elif self._used != _used(change.after):
            self._fit_columns()
        self.grid.quietly(lambda: self.model.touch(change.after, change.units))
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._set_looks()

    def set_selection(self, units: tuple[str, ...]) -> None:
        """Show what the whole window has chosen, the last one in sight."""
        if units == self._chosen:
            return
        self._chosen = units
        self.grid.choose(units)
        if units:
            self.grid.quietly(lambda: self.grid.go_to(units[-1]))

    def set_marks(self, marks: Mapping[str, str]) -> None:
        """Mark these units: "recent" or "changed"."""
        self.grid.set_marks(marks)

    # What the window's menus ask of it

    def focus_search(self) -> None:
        """Go to the search field, what is in it chosen."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def choose_all(self) -> None:
        """Choose every row that is shown."""
        self.grid.selectAll()

    def pick(self, quick: Quick) -> None:
        """Put a quick filter down."""
        self.chips.pick(quick)

    def copy(self) -> None:
        """Copy the chosen rows as text with tabs."""
        rows = [self.shown.row_at(place) for place in self.grid.places()]
        if rows and self._position is not None:
            QGuiApplication.clipboard().setText(tab_separated(rows, self._position.contest))

    def fit_columns(self) -> None:
        """Give every column the width it needs, whatever was drawn by hand."""
        self._by_hand = False
        self._fit_columns()

    def saveState(self) -> QByteArray:
        """Order and widths, for the settings."""
        order, head = self.shown.sortOrder(), self.grid.head
        widths = {c.name: head.sectionSize(place) for place, c in enumerate(COLUMNS)}
        return pack(
            TableState(
                sort=COLUMNS[self.shown.sortColumn()].name,
                descending=order is Qt.SortOrder.DescendingOrder,
                widths=widths if self._by_hand else {},
            )
        )

    def restoreState(self, state: QByteArray) -> bool:
        """Take what was saved; say whether it could be read."""
        found = unpack(state)
        if found is None:
            return False
        order = Qt.SortOrder.DescendingOrder if found.descending else Qt.SortOrder.AscendingOrder
        self.grid.sortByColumn(place_of(found.sort), order)
        self._by_hand = found.widths.keys() == {column.name for column in COLUMNS}
        if self._by_hand:
            self._set_widths([found.widths[c.name] for c in COLUMNS], [0] * len(COLUMNS))
        self._fit_columns()
        return True

    # What is shown

    def _refresh(self) -> None:
        """Count, filter, and say why there is nothing where there is nothing."""
        if self._position is None:
            return
        now, contest = self._clock(), self._position.contest
        self._members = quicks.members_of(self.model.rows, contest, now)
        counts = {quick: len(units) for quick, units in self._members.items()}
        self.chips.show_counts(counts, {q: quicks.tip_of(q, contest, now) for q in Quick})
        shown = self._members[self.chips.quick] & self._ranks.keys()
        self.grid.quietly(lambda: self.shown.show_units(shown))
        self.grid.choose(self._chosen)
        self._tell_if_empty()
        closing = quicks.next_closing(contest, now)
        if closing is not None:
            wait = int((closing - now).total_seconds() * 1000) + 1
            self._timer.start(min(wait, _LONGEST_WAIT))

    def _tell_if_empty(self) -> None:
        quick, query = self.chips.quick, self.search.text().strip()
        if self._position is None or self.shown.rowCount():
            self.empty.tell("", "")
        elif query and self._members[quick]:
            self.empty.tell(quicks.no_match_words(quick, query), tr("Clear the search"))
        else:
            words = quicks.none_words(quick, self._position.contest)
            self.empty.tell(words, tr("Show all units") if quick is not Quick.ALL else "")

    def _look_for(self, typed: str) -> None:
        self._ranks = dict(matches(self._spellings, typed))
        self._refresh()
        self.grid.scrollToTop()

    def _show_all(self) -> None:
        if self.search.text() and self._members[self.chips.quick]:
            self.search.clear()
        else:
            self.chips.pick(Quick.ALL)

    def _set_looks(self) -> None:
        tickets = self._position.board.tickets if self._position is not None else ()
        letterings = Letterings(self.font())
        self.grid.set_looks(letterings, Colours(self._theme, tickets))
        self.chips.set_text_size()
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_looks()

    # Widths

    def _fit_columns(self) -> None:
        if self._by_hand or self._position is None:
            return
        self._used = _used(self._position)
        spans = spans_of(self._position, self.grid.cells.letterings)
        shown = spared(spans, self._used, [place_of(name) for name in SPARED], self.grid.room)
        fitted = iter(fit([s for s, use in zip(spans, shown, strict=True) if use], self.grid.room))
        widths = [next(fitted) if use else 0 for use in shown]
        slack = [max(0, w - span.most) for w, span in zip(widths, spans, strict=True)]
        self._set_widths(widths, slack)

    def _set_widths(self, widths: list[int], slack: list[int]) -> None:
        self._fitting = True
        self.grid.set_widths(widths, slack)
        self._fitting = False

    def _note_width(self) -> None:
        self._by_hand = self._by_hand or not self._fitting

    # What is chosen and asked for

    def _choose(self, units: tuple[str, ...]) -> None:
        if units != self._chosen:
            self._chosen = units
            self.selectionRequested.emit(units)

    def _take_best(self) -> None:
        rows = self.shown.shown_rows()
        if rows:
            best = min(rows, key=lambda row: self._ranks[row.unit])
            self._take(best.unit)

    def _enter_grid(self) -> None:
        if self.grid.units() or not self.shown.rowCount():
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._take(self.shown.row_at(0).unit)

    def _take(self, unit: str) -> None:
        self.grid.choose((unit,))
        self.grid.quietly(lambda: self.grid.go_to(unit))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose((unit,))

    def _ask_call(self, place: int) -> None:
        tickets = self._position.board.tickets if self._position is not None else ()
        if place < len(tickets):
            self.callRequested.emit(self.grid.units(), tickets[place].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the table clears the search."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)


def _used(position: Position) -> tuple[bool, ...]:
    """For which columns there is use."""
    return tuple(column.shown(position) for column in COLUMNS)
