"""The log on screen: a list of all events that leads to their units."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from callboard.desk.service import BoardChanged
from callboard.gui.log.model import LogModel, Words
from callboard.ledger.events import AnyEvent


class LogView(QWidget):
    """Shows the events; makes no row while nobody looks."""

    selectionRequested = Signal(object)  # tuple of unit ids

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LogModel()
        self._stale = False
        self._table = _Table(self)
        self._table.setModel(self._model)
        self._table.activated.connect(self._activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.addWidget(self._table)
        self.setFocusProxy(self._table)
        self._set_widths()

    @property
    def table(self) -> QTableView:
        """The table itself."""
        return self._table

    @property
    def model(self) -> LogModel:
        """The rows."""
        return self._model

    def show_log(self, events: Sequence[AnyEvent], words: Words) -> None:
        """Show another ledger's events."""
        self._model.show(events, words)

    def apply_change(self, change: BoardChanged) -> None:
        """Take in the new event, now or when somebody looks."""
        if self.isVisible():
            self._model.catch_up()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._model.catch_up()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_widths()

    def _set_widths(self) -> None:
        metrics = self._table.fontMetrics()
        self._table.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
        for column, sample in enumerate(("00:00:00 am.", "desk 1 · editor..")):
            self._table.setColumnWidth(column, metrics.horizontalAdvance(sample) + 12)

    def _activated(self, index: QModelIndex) -> None:
        units = self._model.line(index.row()).units
        if units:
            self.selectionRequested.emit(units)


class _Table(QTableView):
    """A table of whole rows; Enter activates on every platform."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Log of everything that happened on this desk")
        self.setToolTip("Enter or double click chooses the unit")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the unit."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
