"""The page of paths: what is left to both tickets, and one click for each what if."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from callboard.desk.outlook import Outlook, outlook
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.election.contest import Ticket
from callboard.gui.look.fonts import scaled
from callboard.gui.look.theme import Theme
from callboard.gui.paths.block import TicketBlock
from callboard.gui.paths.chips import Chips
from callboard.gui.paths.model import CHANCE, ELECTORS, FIRST, SECOND, UNIT, TurnsModel
from callboard.gui.paths.words import PathsWords, words_of
from callboard.gui.widgets.parts import Scrolled, button, label
from callboard.words import percent, tr

_NAME = 8  # letters of an abbreviated name that the table has room for, however narrow
_FULL = 16  # letters of a name in full
_WORDS = 18  # letters of the words that have room beside the table, or it stands below them
_SHARES = (13, 10)  # how the width is shared by words and table
_RING = 4  # the edge that shows the keyboard
_ANY = 16_777_215  # as high as there is room
_BESIDE = 10  # letters of a name beside which there is room for chances


_WIDEST = {ELECTORS: "54", FIRST: ">99.9%", SECOND: ">99.9%", CHANCE: "100%"}


class PathsPage(QWidget):
    """Computes only while it is seen; what is assumed here never reaches the board."""

    selectionRequested = Signal(tuple)  # units
    chancesRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._position: Position | None = None
        self._assumed: dict[str, str] = {}
        self._widths = dict.fromkeys(_WIDEST, 0)  # of the columns beside the names
        self._stale = True
        self._tickets: tuple[Ticket, ...] | None = None
        self.found: Outlook | None = None
        self.ways = _line("words")
        self.number = _line("quiet")
        self.neither = _line("quiet")
        self.chance_line = _line("words")
        self.blocks = (TicketBlock(), TicketBlock())
        self.deciding = Chips()
        self.assumed = Chips()
        self.clear: QPushButton = button(tr("Clear"), "quiet", tip=tr("Take all assumptions back"))
        self.chances: QPushButton = button(
            tr("Chances…"), "secondary", tip=tr("Give each open unit a chance, with its source")
        )
        self.what_if = QFrame()
        self.model = TurnsModel(theme, self)
        self.table = QTableView()
        self._lay_out()
        self._wire()
        self.set_theme(theme)

    # What it is told

    def show_position(self, position: Position) -> None:
        """Show everything anew; another contest has other what ifs."""
        if self._position is None or self._position.contest is not position.contest:
            self._assumed.clear()
        self._take(position)

    def apply_change(self, change: BoardChanged) -> None:
        """Count again after any change of the board."""
        self._take(change.after)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        ground = f"#what-if {{ background: {theme.scenario}; border-radius: 5px; }}"
        self.what_if.setStyleSheet(ground)
        self._stale = True
        self._refresh()

    def assume(self, unit: str, ticket: str) -> None:
        """What if that ticket took that unit?"""
        self._assumed[unit] = ticket
        self._stale = True
        self._refresh()

    def _take(self, position: Position) -> None:
        self._position = position
        self._stale = True
        self._refresh()

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has changed meanwhile."""
        super().showEvent(event)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_widths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names in full where there is room for them."""
        super().resizeEvent(event)
        self._arrange()
        self._show_chances()

    def _show_chances(self) -> None:
        """A column for them where any was given and there is room; else the unit's tip tells.

        Names stand in full in what is left.
        """
        found = self.found
        given = found is not None and len(found.without_chance) < len(found.paths.open)
        letter = self.fontMetrics().averageCharWidth()
        bar = self.table.verticalScrollBar().sizeHint().width()
        others = sum(w for column, w in self._widths.items() if column != CHANCE)
        room = self.table.width() - bar - others
        shown = given and room - self._widths[CHANCE] >= _BESIDE * letter
        if shown:
            room -= self._widths[CHANCE]
        self.table.setColumnHidden(CHANCE, not shown)
        self.model.set_full_names(room >= _FULL * letter)

    def _refresh(self) -> None:
        position = self._position
        if position is None or not self._stale or not self.isVisible():
            return
        self._stale = False
        found = self.found = outlook(position, self._assumed)
        self._assumed = dict(found.assumed) if found is not None else {}
        self._show_words(words_of(found, position.contest), position.board.tickets)
        self.chances.setVisible(found is not None and bool(found.paths.open))
        named = self._tickets != position.board.tickets[:2]
        self._tickets = position.board.tickets[:2]
        self.model.show_outlook(found, position.contest, self._theme)
        if named:
            self._set_widths()
        self.table.setVisible(self.model.rowCount() > 0)
        self._arrange()
        self._show_chances()

    def _show_words(self, words: PathsWords, tickets: Sequence[Ticket]) -> None:
        _say(self.ways, words.ways)
        _say(self.number, words.number)
        _say(self.neither, words.neither)
        _say(self.chance_line, words.chances)
        for place, block in enumerate(self.blocks):
            block.setVisible(place < len(words.tickets))
            if place < len(words.tickets):
                block.show_words(words.tickets[place], tickets, self._theme)
        self.deciding.show_chips(tr("Decides, whoever takes it"), words.deciding)
        self.assumed.show_chips(tr("What if"), words.assumed)
        self.what_if.setVisible(bool(words.assumed))

    # What is asked for

    def _pick(self, index: QModelIndex) -> None:
        """A click on a share assumes it; one on a unit chooses that."""
        ticket = self.model.ticket(index.column())
        unit = self.model.unit(index.row())
        if ticket is None:
            self.selectionRequested.emit((unit,))
        else:
            self.assume(unit, ticket.id)

    def _drop(self, units: tuple[str, ...]) -> None:
        for unit in units:
            self._assumed.pop(unit, None)
        self._stale = True
        self._refresh()

    def _clear(self) -> None:
        self._drop(tuple(self._assumed))

    # How it is put together

    def _wire(self) -> None:
        for chips in (self.deciding, *(c for block in self.blocks for c in block.chips)):
            chips.picked.connect(self.selectionRequested)
        self.assumed.picked.connect(self._drop)
        self.clear.clicked.connect(self._clear)
        self.chances.clicked.connect(self.chancesRequested)
        self.table.clicked.connect(self._pick)
        self.table.activated.connect(self._pick)
        self.table.selectionModel().currentChanged.connect(self._follow)

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Paths to a majority"))
        self.what_if.setObjectName("what-if")
        self.what_if.setAccessibleName(tr("What if"))
        row = QHBoxLayout(self.what_if)
        row.setContentsMargins(8, 4, 4, 4)
        row.addWidget(self.assumed, 1)
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        inside = Scrolled()
        inside.setProperty("role", "panel-body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 6, 6, 8)
        column.setSpacing(3)
        for part in (self.what_if, self.ways, self.number, *self.blocks, self.deciding):
            column.addWidget(part)
        column.addWidget(self.neither)
        for block in self.blocks:
            for chips in block.chips:
                column.addWidget(chips)
        column.addWidget(self.chance_line)
        column.addWidget(self.chances, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll, self._inside, self._below = scroll, inside, column
        across = self._across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(scroll, _SHARES[0])
        across.addWidget(self._set_up_table(), _SHARES[1])
        self.setFocusProxy(self.table)

    def _arrange(self) -> None:
        """The table beside the words, or below them, scrolled with them, where both are wide."""
        words = _WORDS * self.fontMetrics().averageCharWidth()
        narrow = self.width() < self.table.minimumWidth() + words
        if narrow != (self._across.indexOf(self.table) < 0):
            if narrow:
                self._below.insertWidget(self._below.count() - 1, self.table)
            else:
                self._across.addWidget(self.table, _SHARES[1])
        head = self.table.horizontalHeader().sizeHint().height()
        rows = self.model.rowCount() * self.table.verticalHeader().defaultSectionSize()
        high = head + rows + 2 * self.table.frameWidth() + _RING
        self.table.setMinimumHeight(high if narrow else 0)
        self.table.setMaximumHeight(high if narrow else _ANY)

    def _follow(self, index: QModelIndex) -> None:
        """Keep the row that has the keys in sight, where the table is scrolled with the words."""
        if self._across.indexOf(self.table) < 0:
            row = self.table.visualRect(index)
            at = self.table.viewport().mapTo(self._inside, row.center())
            self._scroll.ensureVisible(at.x(), at.y(), 0, row.height())

    def _set_up_table(self) -> QTableView:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("What if a ticket takes an open unit"))
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(UNIT, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 5)
        head.setHighlightSections(False)
        return table

    def _set_widths(self) -> None:
        """Room for the widest share there is: to measure every cell would take too long."""
        bold, plain = QFontMetrics(scaled(self.font(), 1.0, bold=True)), self.fontMetrics()
        pad = 2 * plain.averageCharWidth()
        for column, widest in _WIDEST.items():
            told = widest.replace("%", percent(""))
            room = max(bold.horizontalAdvance(self._title(column)), plain.horizontalAdvance(told))
            self._widths[column] = room + pad
            self.table.horizontalHeader().resizeSection(column, room + pad)
        name = max(
            plain.averageCharWidth() * _NAME, bold.horizontalAdvance(self._title(UNIT)) + 2 * pad
        )
        needed = sum(width for column, width in self._widths.items() if column != CHANCE)
        bar = self.table.verticalScrollBar().sizeHint().width()
        self.table.setMinimumWidth(needed + bar + name)
        self._arrange()
        self._show_chances()

    def _title(self, column: int) -> str:
        return str(self.model.headerData(column, Qt.Orientation.Horizontal) or "")


def _line(role: str) -> QLabel:
    made = label("", role)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFont(scaled(made.font(), 1.0))
    return made


def _say(line: QLabel, text: str) -> None:
    if line.text() != text:
        line.setText(text)
    if line.isHidden() == bool(text):
        line.setVisible(bool(text))
