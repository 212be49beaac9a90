"""What is above the grid and the queue: the filters with their counts, and what leads on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QWidget

from callboard.desk.source_grid import GridFilter
from callboard.gui.reconciliation import words
from callboard.gui.widgets.flow import FlowLayout
from callboard.gui.widgets.parts import button, chip, label, set_role
from callboard.words import tr

_ALARMING = (GridFilter.CONFLICTS, GridFilter.RETRACTED)


class FilterBar(QWidget):
    """A chip for each filter; at the right how much waits, and the way to the sources."""

    filterChosen = Signal(object)  # GridFilter
    sourcesRequested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chips = {
            chosen: chip(words.filter_title(chosen, None, short=False)) for chosen in GridFilter
        }
        group = QButtonGroup(self)
        for chosen, pill in self.chips.items():
            group.addButton(pill)
            pill.clicked.connect(lambda _=False, to=chosen: self.filterChosen.emit(to))
        self.chips[GridFilter.ALL].setChecked(True)
        self.waiting = label("", "panel-title")
        self.sources = button(
            tr("Sources…"), "secondary", tip=tr("Trust, echoes, accepted by itself")
        )
        self.sources.clicked.connect(self.sourcesRequested)
        line = FlowLayout(self, gap=5, whole=True, spread=True)
        line.setContentsMargins(10, 6, 10, 6)
        for part in (*self.chips.values(), self._end()):
            line.addWidget(part)

    def _end(self) -> QWidget:
        end = QWidget(self)
        row = QHBoxLayout(end)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(11)
        row.addWidget(self.waiting)
        row.addWidget(self.sources)
        return end

    def show_counts(self, counts: Mapping[GridFilter, int], reference: str | None) -> None:
        """Say how many rows each filter leaves."""
        for chosen, pill in self.chips.items():
            title = words.filter_title(chosen, reference, short=False)
            text = f"{title} {counts[chosen]}"
            if text != pill.text():
                pill.setText(text)
                pill.setToolTip(words.filter_tip(chosen, reference))
                set_role(pill, "chip-alert" if chosen in _ALARMING and counts[chosen] else "chip")

    def show_waiting(self, decide: int, rest: int) -> None:
        """Say how much is to be decided, and how much more waits for another source."""
        self.waiting.setText(
            tr(
                "{decide} to decide · {rest} waiting" if rest else "{decide} to decide",
                decide=decide,
                rest=rest,
            )
        )


class PartsBar(QWidget):
    """Where only the queue or the grid has room: which of them is shown, and the whole page."""

    filterChosen = Signal(object)  # GridFilter
    partChosen = Signal(int)  # 0 is the queue, 1 the grid
    pageRequested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.parts = (chip(tr("To decide")), chip(tr("Sources")))
        group = QButtonGroup(self)
        for number, part in enumerate(self.parts):
            group.addButton(part, number)
        self.parts[0].setChecked(True)
        self.filters = QComboBox()
        self.filters.addItems(
            [words.filter_title(chosen, None, short=True) for chosen in GridFilter]
        )
        self.filters.setAccessibleName(tr("Which units are shown"))
        self.filters.setToolTip(tr("Which units are shown"))
        self.page = button(tr("Whole page"), "quiet", tip=tr("Open as a page of its own (Ctrl+R)"))
        line = FlowLayout(self, gap=5, whole=True, spread=True)
        line.setContentsMargins(8, 3, 8, 3)
        for part in self.parts:
            line.addWidget(part)
        line.addWidget(self.filters)
        line.addWidget(self.page)
        self.filters.hide()
        group.idClicked.connect(self.partChosen)
        group.idClicked.connect(lambda part: self.filters.setVisible(part == 1))
        self.filters.activated.connect(
            lambda place: self.filterChosen.emit(list(GridFilter)[place])
        )
        self.page.clicked.connect(self.pageRequested)
        self.setFocusProxy(self.parts[0])

    def show_counts(self, counts: Mapping[GridFilter, int], reference: str | None) -> None:
        """Say how many rows each filter leaves."""
        for place, chosen in enumerate(GridFilter):
            text = f"{words.filter_title(chosen, reference, short=True)} {counts[chosen]}"
            if text != self.filters.itemText(place):
                self.filters.setItemText(place, text)

    def show_waiting(self, decide: int, rest: int) -> None:
        """Say how much is to be decided; what waits for another source has no room."""
        self.parts[0].setText(f"{tr('To decide')} {decide or ''}".rstrip())
