"""The lists of the reports area: findings, claims and conflicts behind three chips."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QListView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import ticket_colours
from callboard.gui.reports.lines import LinesDelegate, Look, Painting
from callboard.gui.reports.models import ROW, Column, Index, Row, RowsModel
from callboard.gui.reports.rows import ClaimRow, ConflictRow, FindingRow
from callboard.reports.document import Place
from callboard.words import mark, tr

CLAIM_COLUMNS: tuple[Column[ClaimRow], ...] = (
    Column(title="Unit", value=lambda row: row.name, tip=lambda row: row.quote),
    Column(
        title="Says",
        value=lambda row: row.outcome,
        tip=lambda row: row.quote,
    ),
    Column(title="EV", value=lambda row: row.electors, right=True),
    Column(title="Place", value=lambda row: row.place, tip=lambda row: row.place),
    Column(title="Source", value=lambda row: row.source, tip=lambda row: row.source),
    Column(title="Words", value=lambda row: row.quote, tip=lambda row: row.quote),
)
_WIDE_UNIT = mark("North Carolina")
FINDING_COLUMNS: tuple[Column[FindingRow], ...] = (
    Column(title="Finding", value=lambda row: row.sentence, tip=lambda row: row.spoken),
)
CONFLICT_COLUMNS: tuple[Column[ConflictRow], ...] = (
    Column(title="Conflict", value=lambda row: row.title, tip=lambda row: row.spoken),
)


class RowList(QListView):
    """A list whose items are painted by lines; Enter or a double click activates one."""

    rowActivated = Signal(object)  # the row on which Enter was pressed, or double-clicked
    buttonPressed = Signal(object)  # the row whose button was clicked

    def __init__(
        self, model: RowsModel[Row], painting: Painting[Row], look: Look, name: str, parent: QWidget
    ) -> None:
        """Show `model`, painted so by `look`."""
        super().__init__(parent)
        self._delegate = LinesDelegate(painting, look, self)
        self._delegate.pressed.connect(self.buttonPressed)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._activate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the items take fewer lines where those are long; begin at the top if that can be."""
        if self._delegate.fit(self.viewport().width(), self.font()):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        foot = self.visualRect(self.currentIndex()).bottom() + self.verticalOffset()
        if foot < self.viewport().height():  # what was chosen in a lower list was scrolled to
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate the current item by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._activate(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _activate(self, index: Index) -> None:
        if index.isValid():
            self.rowActivated.emit(index.data(ROW))


class ClaimDelegate(QStyledItemDelegate):
    """Says in the ticket's ink; claims that do not count are faint."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Paint by `look`."""
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint with the ink of the row."""
        row = index.data(ROW)
        if isinstance(row, ClaimRow):
            ink = self._ink(row, index.column())
            palette = option.palette
            for role in (palette.ColorRole.Text, palette.ColorRole.HighlightedText):
                palette.setColor(role, QColor(ink))
            if index.column() == 0 or (index.column() == 1 and row.ticket and row.counts):
                option.font = bold(option.font)
        super().paint(painter, option, index)

    def _ink(self, row: ClaimRow, column: int) -> str:
        theme = self._look.theme
        if not row.counts:
            return theme.ink_faint
        if column == 1 and row.ticket is not None:
            return ticket_colours(theme, self._look.tickets, row.ticket).ink
        return theme.ink if column in {0, 5} else theme.ink_soft


class ClaimTable(QTableView):
    """Claims in columns; thousands of them are no matter, since rows are equally tall."""

    rowActivated = Signal(object)  # ClaimRow

    def __init__(self, model: RowsModel[ClaimRow], look: Look, parent: QWidget) -> None:
        """Show `model`."""
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(ClaimDelegate(look, self))
        self.setAccessibleName(tr("Claims"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit()
        self.doubleClicked.connect(self._activate)

    def _fit(self) -> None:
        """Give columns widths from the font, not from thousands of rows."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + 8)
        place = Place(line=9999).words
        says = tr("{outcome} in {year}", outcome="Trump", year=2016)
        for column, sample in enumerate((tr(_WIDE_UNIT), says, "00", place, "0" * 9)):
            self.setColumnWidth(column, metrics.horizontalAdvance(sample) + 14)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate the current row by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._activate(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _activate(self, index: Index) -> None:
        if index.isValid():
            self.rowActivated.emit(index.data(ROW))


class OrNothing(QWidget):
    """A list, or a sentence where it has nothing in it."""

    def __init__(self, view: QAbstractItemView, empty: str, parent: QWidget) -> None:
        """Show `view`, or `empty` while its model has no rows."""
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._label = QLabel(empty, self)
        self._label.setProperty("role", "hint")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._stack.addWidget(view)
        self._stack.addWidget(self._label)
        self._view = view
        model = view.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Show what there is."""
        self._stack.setCurrentIndex(0 if self._view.model().rowCount() else 1)
