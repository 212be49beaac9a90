"""The list of what differs between two moments; each line leads to its unit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from callboard.desk.differences import Difference
from callboard.gui.widgets.parts import Elided
from callboard.gui.window import lower as pages
from callboard.gui.window.lower import Lower
from callboard.words import mark, tr

_TITLES = (mark("What"), mark("Was"), mark("Is"))
_UNIT = Qt.ItemDataRole.UserRole


def offer_changes(below: Lower, *, offered: bool) -> None:
    """Offer the page, in the place of the one on which reports are decided."""
    if not offered and below.page == pages.CHANGES:
        below.show_page(pages.CHART)
    below.offer(pages.CHANGES, offered=offered)
    below.offer(pages.RECONCILE, offered=not offered)


class ChangesView(QWidget):
    """Shows differences; what they are is worked out elsewhere."""

    selectionRequested = Signal(object)  # tuple of unit ids

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Elided("", "panel-title")
        self.table = QTableWidget(0, len(_TITLES))
        self.table.setHorizontalHeaderLabels([tr(title) for title in _TITLES])
        self.table.setAccessibleName(tr("What differs between two moments"))
        self.table.setToolTip(tr("Enter or a click chooses the unit"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        across = self.table.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for place in range(1, len(_TITLES)):
            across.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.itemSelectionChanged.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 4, 4)
        column.addWidget(self.head)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)

    def show_differences(self, titles: Sequence[str], found: Sequence[Difference]) -> None:
        """Show other differences, under the first title that there is room for."""
        self.head.set_text(*titles)
        blocked = self.table.blockSignals(True)
        self.table.setRowCount(len(found))
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        for row, one in enumerate(found):
            for column, text in enumerate((one.subject, one.before, one.after)):
                item = QTableWidgetItem(f"{text[:1].upper()}{text[1:]}")
                item.setToolTip(one.words)
                item.setData(_UNIT, one.unit)
                self.table.setItem(row, column, item)
        self.table.clearSelection()
        self.table.blockSignals(blocked)

    def _tell(self) -> None:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        units = tuple(
            unit
            for row in rows
            if (item := self.table.item(row, 0)) is not None and (unit := item.data(_UNIT))
        )
        if units:
            self.selectionRequested.emit(units)
