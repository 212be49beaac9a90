"""The log on screen: a list of all events that leads to their units and their moments."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from callboard.desk.service import BoardChanged
from callboard.gui.log.filters import LogFilters
from callboard.gui.log.lines import Line
from callboard.gui.log.model import Changes, LogModel, Words
from callboard.gui.log.wanted import Wanted
from callboard.gui.look.theme import Theme
from callboard.gui.widgets.parts import label
from callboard.ledger.ledger import Ledger
from callboard.times import eastern_second
from callboard.words import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROWS = 2  # that are in sight however little room there is
_LEAST = 12  # letters of a column that are seen; what has no room then is scrolled to
_WHO, _WHAT, _CHANGE = 1, 2, 3  # columns
_READ = 30  # letters of what was done and of what it changed, or who did it is left out
_SHARE = 0.55  # of what both have: what was done is read first


class LogView(QWidget):
    """Shows the events; makes no row while nobody looks."""

    selectionRequested = Signal(object)  # tuple of unit ids
    momentRequested = Signal(int)  # how many events had happened

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LogModel()
        self._stale = False
        self._names: Callable[[str], str] = lambda unit: unit
        self.filters = LogFilters()
        self.nothing: QLabel = label(
            tr("No event is like that. Esc in the field clears it."), "hint"
        )
        self.nothing.hide()
        self._table = _Table(self)
        self._table.setModel(self._model)
        self._lay_out()
        self._wire()
        self._set_widths()

    @property
    def table(self) -> QTableView:
        """The table itself."""
        return self._table

    @property
    def model(self) -> LogModel:
        """The rows."""
        return self._model

    # What it is told

    def show_log(
        self,
        ledger: Ledger,
        words: Words,
        changes: Changes | None = None,
        names: Callable[[str], str] | None = None,
    ) -> None:
        """Show another ledger: the words of events, what each changed, how units are named."""
        self._names = names or (lambda unit: unit)
        self._model.show(ledger, words, changes, names)
        self.filters.clear()
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def apply_change(self, change: BoardChanged) -> None:
        """Take in the new event, now or when somebody looks."""
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def show_moment(self, length: int) -> None:
        """Show which moment is on screen; 0: the present."""
        self._model.show_moment(length or None)
        row = self._model.row_of(length) if length else None
        if row is not None and self._line(self._table.currentIndex()) != self._model.line(row):
            self._table.setCurrentIndex(self._model.index(row, 0))

    def show_unit(self, unit: str) -> None:
        """Show what happened to one unit, its newest event chosen."""
        self._catch_up()
        self.filters.ask_unit(unit, self._names(unit))
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(0, 0))
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._model.faint = QColor(theme.ink_faint)
        self._table.viewport().update()

    # How it works

    def _catch_up(self) -> None:
        self._stale = False
        self._model.catch_up()
        if self._model.longest_time != self._longest:
            self._set_widths()
        self.filters.offer(self._model.entries.choices(), self._names)

    def _look_for(self, wanted: Wanted) -> None:
        self._model.look_for(wanted)
        self.nothing.setVisible(not self._model.found)
        self._show_door()
        self._table.scrollToTop()

    def _line(self, index: QModelIndex) -> Line | None:
        return self._model.line(index.row()) if index.isValid() else None

    def _show_door(self) -> None:
        self.filters.moment.setEnabled(self._table.currentIndex().isValid())

    def _ask_moment(self) -> None:
        line = self._line(self._table.currentIndex())
        if line is not None:
            self.momentRequested.emit(line.length)

    def _activated(self, index: QModelIndex) -> None:
        line = self._line(index)
        if line is not None and line.units:
            self.selectionRequested.emit(line.units)

    def _open_menu(self, at: QPoint) -> None:
        index = self._table.indexAt(at)
        line = self._line(index)
        if line is None:
            return
        menu = QMenu(self)
        menu.addAction(tr("Show the desk at this moment"), self._ask_moment)
        choose = menu.addAction(tr("Choose its units"), lambda: self._activated(index))
        choose.setEnabled(bool(line.units))
        menu.popup(self._table.viewport().mapToGlobal(at))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 4)
        column.setSpacing(0)
        for part in (self.filters, self.nothing, self._table):
            column.addWidget(part)
        self.setFocusProxy(self._table)

    def _wire(self) -> None:
        table = self._table
        table.activated.connect(self._activated)
        table.momentAsked.connect(self._ask_moment)
        table.customContextMenuRequested.connect(self._open_menu)
        table.selectionModel().currentChanged.connect(lambda _now, _then: self._show_door())
        self.filters.changed.connect(self._look_for)
        self.filters.momentRequested.connect(self._ask_moment)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._catch_up()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_widths()

    def _set_widths(self) -> None:
        metrics = self._table.fontMetrics()
        self._table.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
        head, bar = self._table.horizontalHeader(), self._table.horizontalScrollBar()
        rows = _ROWS * self._table.verticalHeader().defaultSectionSize()
        self._table.setMinimumHeight(head.sizeHint().height() + rows + bar.sizeHint().height())
        head.setMinimumSectionSize(metrics.averageCharWidth() * _LEAST)
        self._longest = self._model.longest_time
        clock = f"{eastern_second(self._longest)}."
        for column, sample in enumerate((clock, "desk 1 · editor..")):
            self._table.setColumnWidth(column, metrics.horizontalAdvance(sample) + 12)
        self._table.share_width()


class _Table(QTableView):
    """A table of whole rows; Enter activates on every platform, with Ctrl asks for the moment."""

    momentAsked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._who = 0  # how wide that column is while it is shown
        self.setAccessibleName(tr("Log of everything that happened on this desk"))
        self.setToolTip(tr("Enter or double click chooses the unit, Ctrl+Enter shows the moment"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def setModel(self, model: LogModel) -> None:  # type: ignore[override]  # of this kind only
        """Give what was done and what it changed all width that is left."""
        super().setModel(model)
        head = self.horizontalHeader()
        head.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(_CHANGE, QHeaderView.ResizeMode.Stretch)

    def share_width(self) -> None:
        """Leave out who did it where the rest would be cut too short: the tip tells it."""
        head, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        hidden = self.isColumnHidden(_WHO)
        self._who = self._who if hidden else head.sectionSize(_WHO)
        room = self.viewport().width() - head.sectionSize(0)
        without = room - self._who < 2 * _READ * letter
        if without != hidden:
            self.setColumnHidden(_WHO, without)
        head.resizeSection(_WHAT, round(_SHARE * (room if without else room - self._who)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the unit, with Ctrl to the moment."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.momentAsked.emit() if with_control else self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
