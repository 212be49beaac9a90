"""The dialog that edits the ballot: tickets added, renamed and removed in a small table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QWidget,
)

from callboard.desk.ballot import MOST_TICKETS
from callboard.desk.position import Position
from callboard.gui.dialogs import ballot_draft as draft
from callboard.gui.dialogs.ballot_draft import FIELDS, DraftTicket, TicketEdits
from callboard.gui.dialogs.form import Form, words
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.table.widths import Span, fit
from callboard.words import mark, tr

Index = QModelIndex | QPersistentModelIndex
_TITLES = (
    mark("Key"),
    mark("Candidate"),
    mark("Surname"),
    mark("Running mate"),
    mark("Party"),
)
_ROOT = QModelIndex()


class BallotModel(QAbstractTableModel):
    """The rows of a ballot being edited; a thin adapter over `ballot_draft`."""

    def __init__(self, position: Position, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with the ballot as it is."""
        super().__init__(parent)
        self._tickets = position.board.tickets
        self._theme = theme
        self.rows = draft.draft_of(position)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row per ticket."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The key and the four fields."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(_TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, tips, and the colour of a ticket beside its key."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return str(index.row() + 1) if column == 0 else getattr(row, FIELDS[column - 1])
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.locked or (
                tr("Stands in {units}", units=row.standing) if row.standing else None
            )
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self._ink(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 0:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _ink(self, row: DraftTicket, column: int) -> str:
        if column == 0 and row.id is not None:
            return ticket_colours(self._theme, self._tickets, row.id).ink
        return self._theme.ink_soft if row.locked else self._theme.ink

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything but keys and locked rows can be edited."""
        found = super().flags(index)
        editable = index.isValid() and index.column() > 0 and not self.rows[index.row()].locked
        return found | Qt.ItemFlag.ItemIsEditable if editable else found

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() == 0:
            return False
        place = index.row()
        self.rows = draft.typed(self.rows, place, FIELDS[index.column() - 1], str(value))
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(_TITLES) - 1))
        return True

    def add(self) -> int:
        """Add an empty row; return its place."""
        place = len(self.rows)
        self.beginInsertRows(_ROOT, place, place)
        self.rows = (*self.rows, DraftTicket())
        self.endInsertRows()
        return place

    def remove(self, place: int) -> None:
        """Take a row out."""
        self.beginRemoveRows(_ROOT, place, place)
        self.rows = (*self.rows[:place], *self.rows[place + 1 :])
        self.endRemoveRows()


class _BallotView(QTableView):
    """The ballot; its columns share what room there is, and scroll where it is too little."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        header, gap = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for column, width in enumerate(fit(self._spans(gap), self.viewport().width())):
            header.resizeSection(column, width)

    def _spans(self, gap: int) -> list[Span]:
        header = self.horizontalHeader()
        whole = [
            max(header.sectionSizeHint(column), self.sizeHintForColumn(column) + gap)
            for column in range(header.count())
        ]
        return [Span(floor=width, least=width, most=width, order=0) for width in whole]


class TicketsDialog(Form):
    """Edits the minor tickets; the large ones only where the editor has typed them in."""

    letters = 112

    def __init__(self, position: Position, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the ballot of `position`."""
        heading = tr("Tickets on the ballot of {year}", year=position.contest.year)
        super().__init__(tr("Tickets"), heading, tr("Save tickets"), parent)
        self._position = position
        self.model = BallotModel(position, theme, self)
        self.table = self._table()
        self.add = self._button(tr("Add ticket"), tr("Add a ticket (Ctrl+N)"), self._add)
        self.remove = self._button(tr("Remove"), "", self._remove)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        hint = tr("A ticket keeps its key and its calls when it is renamed.")
        self.body.addWidget(words(hint, "hint", self))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row)
        QShortcut(QKeySequence("Ctrl+N"), self, self._add)
        QShortcut(QKeySequence("Delete"), self.table, self._remove)
        self.model.dataChanged.connect(self._check)
        self.table.selectionModel().currentChanged.connect(self._check)
        self.table.setCurrentIndex(self.model.index(0, 1))
        self._check()

    @property
    def edits(self) -> TicketEdits | None:
        """What to do to the ballot, once the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return None
        return draft.edits_of(self.model.rows, self._position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the table end the typing there, and not the dialog."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        inside = self.table.hasFocus() or any(
            part.hasFocus() for part in self.table.findChildren(QWidget)
        )
        if not (enter and inside):
            super().keyPressEvent(event)

    def _table(self) -> QTableView:
        table = _BallotView(self)
        table.setModel(self.model)
        table.setAccessibleName(tr("Tickets"))
        table.setProperty("role", "framed")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.8))
        table.setMinimumHeight(round(self.fontMetrics().height() * 1.8 * 8.4))
        return table

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "secondary")
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _add(self) -> None:
        if len(self.model.rows) < MOST_TICKETS:
            place = self.model.add()
            index = self.model.index(place, 1)
            self.table.setCurrentIndex(index)
            self.table.setFocus()
            self.table.edit(index)
            self._check()

    def _remove(self) -> None:
        place = self.table.currentIndex().row()
        if self._why_not(place) == "":
            self.model.remove(place)
            self._check()

    def _why_not(self, place: int) -> str:
        """Why a row cannot be removed; empty when it can."""
        if not 0 <= place < len(self.model.rows):
            return tr("Choose a ticket first.")
        row = self.model.rows[place]
        return row.locked or (
            tr("It stands in {units}.", units=row.standing) if row.standing else ""
        )

    def _check(self) -> None:
        why_not = self._why_not(self.table.currentIndex().row())
        self.remove.setEnabled(not why_not)
        self.remove.setToolTip(why_not or tr("Take the ticket off the ballot (Delete)"))
        self.add.setEnabled(len(self.model.rows) < MOST_TICKETS)
        self.show_problem(draft.problem(self.model.rows))


def ask_tickets(
    position: Position, theme: Theme, parent: QWidget | None = None
) -> TicketEdits | None:
    """Show the ballot, and wait; None when the editor thought better of it."""
    dialog = TicketsDialog(position, theme, parent)
    dialog.exec()
    return dialog.edits
