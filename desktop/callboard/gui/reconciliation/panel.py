"""The reconciliation panel: the grid with its filters and totals, and the queue beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callboard.desk.position import Position
from callboard.desk.queue import QueueItem, Turn, item_of, queue
from callboard.desk.service import BoardChanged
from callboard.desk.source_grid import GridFilter, counts, recounted
from callboard.election.contest import Ticket
from callboard.gui.inspector.said import ReportOf
from callboard.gui.look.theme import Theme
from callboard.gui.reconciliation import words
from callboard.gui.reconciliation.bar import FilterBar, PartsBar
from callboard.gui.reconciliation.card import ItemCard
from callboard.gui.reconciliation.model import GridModel, Table, table_of, touched
from callboard.gui.reconciliation.paint import GridPainter
from callboard.gui.reconciliation.queue_list import COLUMNS, QueueList, QueueRow, queue_rows
from callboard.gui.reconciliation.totals import TotalsBar
from callboard.gui.reconciliation.view import GridView
from callboard.gui.reports.models import RowsModel
from callboard.gui.reports.views import OrNothing
from callboard.gui.table.looks import Letterings
from callboard.gui.widgets.rule import Rule
from callboard.words import mark, tr

_TICKET_KEYS = {Qt.Key.Key_1.value + place: place for place in range(9)}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_LEAVES = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)  # the ground as it is written
_LIST = 44  # so many letters wide, and the small panel has the queue beside the card
_EMPTY = mark("No report is on the desk yet. Open, paste or drop one.")
_DONE = mark("Nothing waits for a decision.")


class ReconcilePanel(QWidget):
    """Shows where sources stand, and works down what waits; it only asks, it never decides."""

    decideRequested = Signal(str, str, str)  # unit, ticket id, ground
    acceptRequested = Signal(tuple)  # units
    holdRequested = Signal(str, str)  # unit, ground
    secondRequested = Signal(str)  # unit
    selectionRequested = Signal(tuple)  # units
    sourcesRequested = Signal()
    pageRequested = Signal()  # the whole page, from the small one

    def __init__(
        self,
        theme: Theme,
        *,
        report: ReportOf,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Start without a desk; `compact` shows one part at a time, for the area below the map."""
        super().__init__(parent)
        self.theme = theme
        self.tickets: Sequence[Ticket] = ()
        self.names = False
        self._compact = compact
        self._position: Position | None = None
        self._stale = False  # what is shown is not what the desk has
        self.unit = ""  # the one that is shown in the card
        self._items: tuple[QueueItem, ...] = ()
        self._counts: Mapping[GridFilter, int] = {}
        self._rule = Rule(theme, self)
        self.model = GridModel(report, self)
        self._letterings = Letterings(self.font())
        self.painter = GridPainter(theme, self._letterings, self)
        self.grid = GridView(self.model, self.painter, self, times=not compact)
        self.totals = TotalsBar(self.grid, theme, self._letterings, self, lines=0 if compact else 4)
        self.rows: RowsModel[QueueRow] = RowsModel(COLUMNS, lambda row: row.spoken, self)
        self.queue = QueueList(self.rows, self, self)
        self.card = ItemCard(theme, report, self, compact=compact)
        self._empty = Empty(self.grid, self.model, self)
        self._waits = OrNothing(self.queue, tr(_DONE), self)
        self.bar, body = self._by_parts() if compact else self._beside()
        self._lay_out(body)
        self._wire()
        self.setAccessibleName(tr("Reconcile"))
        self._set_letterings()

    # What comes down

    def show_position(self, position: Position) -> None:
        """Show everything anew."""
        self._position = position
        self._stale = not self.isVisible()
        if not self._stale:
            self._show(table_of(position))

    def apply_change(self, change: BoardChanged) -> None:
        """Follow one event; nothing is worked out while nobody sees it."""
        self._position = change.after
        table = self.model.table
        if not self.isVisible():
            self._stale = True
        elif table is None or self._stale or _other_ground(change):
            self._show(table_of(change.after))
        else:
            self._show(touched(table, change.after, change.units), before=table)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self._rule.set_theme(theme)
        self._set_letterings()
        self.card.set_theme(theme)
        self.queue.viewport().update()

    def set_selection(self, units: tuple[str, ...]) -> None:
        """Show the unit that the whole window has chosen."""
        if units and units[-1] != self.unit:
            self._go_to(units[-1])

    # Showing

    def _show(self, table: Table, *, before: Table | None = None) -> None:
        """Show a grid; after `before`, only this desk's own calls are others."""
        position = table.position
        self._stale = False
        place = next((n for n, item in enumerate(self._items) if item.unit == self.unit), 0)
        if position.board.tickets != self.tickets:
            self.tickets = position.board.tickets
            self.painter.set_looks(self.theme, self._letterings, self.tickets)
        self.painter.position = position
        self._items = queue(position)
        self.model.show_table(table)
        self.totals.show_table(table, same_sources=before is not None)
        known = self.rows.rows if before is not None else ()
        self.queue.show_rows(queue_rows(position, self._items, known, short=self._compact))
        if before is None:
            self._counts = counts(table.rows, table.reference)
        else:
            self._counts = recounted(self._counts, before.rows, table.rows, table.reference)
        self._show_counts(table)
        self._keep_place(place)

    def _keep_place(self, place: int) -> None:
        """Stay with the unit while it waits, else go to what now stands in its place."""
        known = {item.unit: item for item in self._items}
        item = known.get(self.unit)
        if item is None or item.turn is not Turn.DECIDE:
            turn = [one for one in self._items if one.turn is Turn.DECIDE] or list(self._items)
            next_up = turn[min(place, len(turn) - 1)].unit if turn else self.unit
            self.unit = next_up
        self._go_to(self.unit)

    def _go_to(self, unit: str) -> None:
        """Show one unit in the grid, the queue and the card."""
        position = self._position
        self.unit = unit
        if position is None or unit not in position.verdicts or self._stale:
            self.card.show_item(None, None)
            return
        self.grid.go_to(unit)
        self.queue.go_to(unit)
        found = next((item for item in self._items if item.unit == unit), None)
        self.card.show_item(position, found or item_of(position, unit))

    def _show_counts(self, table: Table) -> None:
        self.bar.show_counts(self._counts, table.reference)
        decide = sum(1 for item in self._items if item.turn is Turn.DECIDE)
        self.bar.show_waiting(decide, len(self._items) - decide)
        self._empty.show_words(words.none_words(self.model.chosen, table.reference))

    def _choose(self, unit: str) -> None:
        self._go_to(unit)
        self.selectionRequested.emit((unit,))

    def _filter(self, chosen: GridFilter) -> None:
        self.model.choose(chosen)
        table = self.model.table
        if table is not None:
            self._empty.show_words(words.none_words(chosen, table.reference))
        if self.model.place_of(self.unit) is not None:
            self.grid.go_to(self.unit)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Take the keys that act here before the menus do."""
        early = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if early and isinstance(event, QKeyEvent) and self._act_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Next, previous, decide, hold, ask."""
        act = self._act_of(event)
        if act is not None:
            act()
        elif event.key() in _LEAVES and isinstance(self._focused, QLineEdit):
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    @property
    def _focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        typing = isinstance(self._focused, QLineEdit)
        if event.modifiers() not in _PLAIN or typing:
            return None
        key = event.key()
        if key in _TICKET_KEYS:
            return lambda: self._decide(_TICKET_KEYS[key])
        found: dict[int, Callable[[], object]] = {
            Qt.Key.Key_J.value: lambda: self.step(1),
            Qt.Key.Key_K.value: lambda: self.step(-1),
            Qt.Key.Key_H.value: self.card.ask_hold,
            Qt.Key.Key_S.value: self.card.ask_second,
            Qt.Key.Key_G.value: self._write_ground,
        }
        return found.get(key)

    def step(self, by: int) -> None:
        """Go to the next item of the queue, or with -1 to the one before."""
        places = {item.unit: place for place, item in enumerate(self._items)}
        if not places:
            return
        here = places.get(self.unit, -1 if by > 0 else len(places))
        place = min(len(places) - 1, max(0, here + by))
        self._choose(self._items[place].unit)

    def _decide(self, place: int) -> None:
        if place < len(self.tickets):
            self.card.decide(self.tickets[place].id)

    def _write_ground(self) -> None:
        self.card.ground.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.card.ground.selectAll()

    # How it is put together

    def _lay_out(self, body: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._rule)
        column.addWidget(body, 1)

    def _grid_part(self) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty, 1)
        column.addWidget(self.totals)
        return part

    def _beside(self) -> tuple[FilterBar | PartsBar, QWidget]:
        """The grid beside the queue, for a window of its own."""
        bar = FilterBar(self)
        bar.sourcesRequested.connect(self.sourcesRequested)
        queue_part = QSplitter(Qt.Orientation.Vertical, self)
        queue_part.addWidget(self._waits)
        queue_part.addWidget(self.card)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._grid_part())
        split.addWidget(queue_part)
        _share(queue_part, (2, 3))
        _share(split, (60, 40))
        return bar, split

    def _by_parts(self) -> tuple[FilterBar | PartsBar, QWidget]:
        """The queue or the grid, for the area below the map."""
        bar, stack = PartsBar(self), QStackedWidget(self)
        queue_part = QSplitter(Qt.Orientation.Horizontal, self)
        queue_part.addWidget(self._waits)
        queue_part.addWidget(self.card)
        _share(queue_part, (1, 1))
        stack.addWidget(queue_part)
        stack.addWidget(self._grid_part())
        bar.partChosen.connect(stack.setCurrentIndex)
        bar.pageRequested.connect(self.pageRequested)
        return bar, stack

    def _wire(self) -> None:
        self.bar.filterChosen.connect(self._filter)
        self.grid.unitChosen.connect(self._choose)
        self.queue.unitChosen.connect(self._choose)
        self.card.decideRequested.connect(self.decideRequested)
        self.card.acceptRequested.connect(self.acceptRequested)
        self.card.holdRequested.connect(self.holdRequested)
        self.card.secondRequested.connect(self.secondRequested)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.queue)

    def _set_letterings(self) -> None:
        self._letterings = Letterings(self.font())
        self.painter.set_looks(self.theme, self._letterings, self.tickets)
        self.grid.set_letterings(self._letterings)
        self.totals.set_looks(self.theme, self._letterings)
        self.grid.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list of the queue out where there is hardly room for the card beside it."""
        super().resizeEvent(event)
        beside = not self._compact or self.width() >= self.fontMetrics().averageCharWidth() * _LIST
        self._waits.setVisible(beside)
        self.setFocusProxy(self.queue if beside else self.bar)

    def showEvent(self, event: QShowEvent) -> None:
        """Work out what was left while nobody saw it."""
        super().showEvent(event)
        if self._stale and self._position is not None:
            self._show(table_of(self._position))

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "bar"):
            self._set_letterings()


class Empty(OrNothing):
    """The grid, or why it has no rows."""

    def __init__(self, grid: GridView, model: GridModel, parent: QWidget) -> None:
        super().__init__(grid, tr(_EMPTY), parent)
        self._model = model

    def show_words(self, text: str) -> None:
        """Say another reason."""
        self._label.setText(text if self._model.sources else tr(_EMPTY))


def _other_ground(change: BoardChanged) -> bool:
    """Whether other reports, sources or tickets make other columns."""
    one, other = change.before.board.common, change.after.board.common
    return (one.reports, one.sources, one.tickets) != (
        other.reports,
        other.sources,
        other.tickets,
    )


def _share(split: QSplitter, factors: tuple[int, int]) -> None:
    split.setChildrenCollapsible(False)
    split.setHandleWidth(5)
    for place, factor in enumerate(factors):
        split.setStretchFactor(place, factor)
    split.setSizes([factor * 100 for factor in factors])
