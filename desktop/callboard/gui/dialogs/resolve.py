"""The dialog that decides a disagreement between reports, on a stated ground."""

from __future__ import annotations

import msgspec
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callboard.desk.position import Position
from callboard.gui.dialogs.form import Form
from callboard.gui.dialogs.naming import as_kept
from callboard.gui.dialogs.side_card import SideCard
from callboard.gui.dialogs.sides import GROUNDS, sides_of
from callboard.gui.inspector.said import ReportOf
from callboard.gui.look.theme import Theme
from callboard.words import tr


class Resolved(msgspec.Struct, frozen=True):
    """How a disagreement was decided."""

    unit: str
    ticket: str | None  # None: held
    ground: str


class ResolveDialog(Form):
    """Shows every side with its reports and consequences; asks for one, and for the ground."""

    letters = 76

    def __init__(
        self,
        position: Position,
        unit: str,
        report_of: ReportOf,
        theme: Theme,
        *,
        ticket: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask how `unit` is decided; `ticket` is chosen to begin with, where given."""
        name = tr(position.contest.by_id[unit].short_name)
        electors = position.contest.electors[unit]
        heading = tr("{unit} · {electors} EV: how is it decided?", unit=name, electors=electors)
        super().__init__(tr("Resolve {unit}", unit=name), heading, tr("Decide"), parent)
        self._unit = unit
        self._group = QButtonGroup(self)
        tickets = position.board.tickets
        self.cards = tuple(
            SideCard(side, tickets, theme, self) for side in sides_of(position, unit, report_of)
        )
        self.ground = self._ground_field()
        self._lay_out()
        for card in self.cards:
            self._group.addButton(card.radio)
            card.chosen.connect(self._check)
            if ticket is not None and card.side.ticket == ticket:
                card.radio.setChecked(True)
        self._check()
        first = next((card for card in self.cards if card.radio.isChecked()), self.cards[0])
        first.radio.setFocus()

    @property
    def resolved(self) -> Resolved | None:
        """The decision, once the dialog was accepted."""
        card = self._chosen
        if self.result() != QDialog.DialogCode.Accepted or card is None:
            return None
        return Resolved(self._unit, card.side.ticket, self._ground())

    @property
    def _chosen(self) -> SideCard | None:
        return next((card for card in self.cards if card.radio.isChecked()), None)

    def _ground(self) -> str:
        return as_kept(" ".join(self.ground.text().split()), GROUNDS)

    def _check(self) -> None:
        if self._chosen is None:
            self.show_problem(tr("Choose a side, or hold."))
        elif not self._ground():
            self.show_problem(tr("Give the ground: it goes into the ledger with your name."))
        else:
            self.show_problem("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a side by its key."""
        card = next((card for card in self.cards if card.side.key == event.text()), None)
        if card is not None:
            card.radio.setChecked(True)
            card.radio.setFocus()
        else:
            super().keyPressEvent(event)

    def _ground_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(tr("Ground"))
        field.setAccessibleName(tr("Ground of the decision"))
        field.setProperty("role", "field")
        field.textChanged.connect(self._check)
        return field

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "panel-body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        scroll = self.scrolled(inside, 24)
        row = QHBoxLayout()
        row.setSpacing(6)
        for text in GROUNDS:
            row.addWidget(self._suggestion(tr(text)))
        row.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.ground)
        self.body.addLayout(row)

    def _suggestion(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "chip")
        button.setAutoDefault(False)
        button.setToolTip(tr("Take this as the ground"))
        button.clicked.connect(lambda: self.ground.setText(text))
        return button


def ask_resolution(
    position: Position,
    unit: str,
    report_of: ReportOf,
    theme: Theme,
    *,
    ticket: str | None = None,
    parent: QWidget | None = None,
) -> Resolved | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = ResolveDialog(position, unit, report_of, theme, ticket=ticket, parent=parent)
    dialog.exec()
    return dialog.resolved
