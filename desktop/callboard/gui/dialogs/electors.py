"""The dialog for electors as cast: votes for each ticket, and by name for who is on none."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from callboard.desk.electors import electors_of, expected_votes
from callboard.desk.position import Position
from callboard.election.tally import ABSTAINED
from callboard.gui.dialogs.form import Form, words
from callboard.words import tr

_SHOWN = 2  # tickets that have a field in any case; the others only with votes


class CastVotes(msgspec.Struct, frozen=True):
    """How the electors of a state voted, by ticket id or full name, and a note."""

    votes: dict[str, int]
    note: str = ""


class ElectorsDialog(Form):
    """A number for each ticket, for blank ballots, and for names that are typed."""

    def __init__(self, position: Position, unit: str, parent: QWidget | None = None) -> None:
        """Begin with what is recorded, else with everybody faithful."""
        place = tr(position.contest.by_id[unit].name)
        super().__init__(
            tr("Electors as cast"),
            tr("How did the electors of {state} vote?", state=place),
            tr("Record"),
            parent,
        )
        self._electors = electors_of(position, unit)
        self.others: list[tuple[QLineEdit, QSpinBox]] = []
        self.sum = QLabel(self)
        self._name = tr(position.contest.by_id[unit].short_name)
        before = expected_votes(position, unit)
        tickets = position.board.tickets
        self.tickets = {
            ticket.id: self._number(
                tr("Votes for {ticket}", ticket=ticket.pair), before.get(ticket.id, 0)
            )
            for rank, ticket in enumerate(tickets)
            if rank < _SHOWN or before.get(ticket.id)
        }
        self.blank = self._number(tr("Blank ballots"), before.get(ABSTAINED, 0))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._labels = {ticket.id: f"{ticket.pair} ({ticket.party})" for ticket in tickets}
        self._lay_out()
        known = {*self._labels, ABSTAINED}
        for other, count in before.items():
            if other not in known:
                self._add(other, count)
        self._check()

    @property
    def cast(self) -> CastVotes | None:
        """The votes, once the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return None
        votes = {ticket: field.value() for ticket, field in self.tickets.items()}
        votes[ABSTAINED] = self.blank.value()
        for name, field in self.others:
            votes[_plain(name)] = votes.get(_plain(name), 0) + field.value()
        given = {name: count for name, count in votes.items() if count}
        return CastVotes(given, _plain(self.note))

    def _number(self, name: str, value: int) -> QSpinBox:
        found = QSpinBox(self)
        found.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        found.setMinimumWidth(self.fontMetrics().averageCharWidth() * 9)
        found.setRange(0, self._electors)
        found.setValue(value)
        found.setAccessibleName(name)
        found.setAlignment(Qt.AlignmentFlag.AlignRight)
        found.valueChanged.connect(self._check)
        return found

    def _lay_out(self) -> None:
        for ticket, field in self.tickets.items():
            self._row(words(self._labels[ticket], "words", self), field)
        self._row(words(tr("Blank ballots, which are not counted"), "words", self), self.blank)
        self.add = QPushButton(tr("Somebody else…"), self)
        self.add.setProperty("role", "secondary")
        self.add.setAutoDefault(False)
        self.add.setToolTip(tr("An elector voted for somebody on no ticket here"))
        self.add.clicked.connect(self._add_other)
        self.note = QLineEdit(self)
        self.note.setProperty("role", "field")
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Note, such as why an elector was replaced"))
        self.sum.setProperty("role", "quiet")
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        row.addWidget(self.sum)
        self.body.addLayout(self._grid)
        self.body.addLayout(row)
        self.body.addWidget(self.note)

    def _row(self, left: QWidget, field: QSpinBox) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(left, row, 0)
        self._grid.addWidget(field, row, 1)

    def _add_other(self) -> None:
        self._add("", 1)
        self.others[-1][0].setFocus()
        self._check()

    def _add(self, name: str, count: int) -> None:
        field = QLineEdit(name, self)
        field.setProperty("role", "field")
        field.setPlaceholderText(tr("Full name"))
        field.setAccessibleName(tr("Full name of somebody on no ticket"))
        field.textChanged.connect(self._check)
        number = self._number(tr("Votes for that name"), count)
        above = self.others[-1][1] if self.others else self.blank
        for one, next_one in ((above, field), (field, number), (number, self.add)):
            self.setTabOrder(one, next_one)
        self.others.append((field, number))
        self._row(field, number)

    def _check(self) -> None:
        fields = [*self.tickets.values(), self.blank, *(number for _, number in self.others)]
        given = sum(field.value() for field in fields)
        self.sum.setText(tr("{given} of {total} electors", given=given, total=self._electors))
        nameless = any(number.value() and not _plain(name) for name, number in self.others)
        if given > self._electors:
            self.show_problem(
                tr(
                    "{state} has {electors} electors, not {given}.",
                    state=self._name,
                    electors=self._electors,
                    given=given,
                )
            )
        elif nameless:
            self.show_problem(tr("Give the full name of the person who was voted for."))
        else:
            self.show_problem("")


def _plain(field: QLineEdit) -> str:
    return " ".join(field.text().split())


def ask_electors(position: Position, unit: str, parent: QWidget | None = None) -> CastVotes | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = ElectorsDialog(position, unit, parent)
    dialog.exec()
    return dialog.cast
