"""The dialog for chances: how likely the first ticket is to take each open unit, and whose word."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from callboard.desk.position import Position
from callboard.gui.acts.figure_acts import GivenChances
from callboard.gui.dialogs.form import Form, words
from callboard.gui.dialogs.typed_share import read_share, share_text
from callboard.ledger.own import kept_source, shown_source
from callboard.words import mark, tr

_COLUMNS = 2
_EVEN = "50"


class ChancesDialog(Form):
    """A field for each open unit, and one for the source."""

    def __init__(self, position: Position, parent: QWidget | None = None) -> None:
        """Begin with the chances as they stand."""
        self._ticket = position.board.tickets[0]
        super().__init__(
            tr("Chances"),
            tr("How likely is {ticket} to take each open unit?", ticket=self._ticket.surname),
            tr("Use these chances"),
            parent,
        )
        self._position = position
        self._before = {u: self._given(u) for u in _open_units(position)}
        self.fields = {unit: self._field(unit) for unit in self._before}
        self.source = QLineEdit(self)
        self.source.setAccessibleName(tr("Source of the chances"))
        self.source.setPlaceholderText(tr("Source: whose chances these are"))
        self.source.setProperty("role", "field")
        self.source.setText(", ".join(dict.fromkeys(map(shown_source, self._sources()))))
        self.even = QPushButton(tr("50 for every empty one"), self)
        self.even.setProperty("role", "chip")
        self.even.setAutoDefault(False)
        self.even.setToolTip(tr("Even chances where nothing is typed"))
        self.even.clicked.connect(self._fill)
        self._lay_out()
        for field in (self.source, *self.fields.values()):
            field.textChanged.connect(self._check)
        self._check()

    @property
    def given(self) -> GivenChances | None:
        """The chances, once the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return None
        shares = {unit: read_share(field.text()) for unit, field in self.fields.items()}
        source = kept_source(" ".join(self.source.text().split()))
        return GivenChances(self._ticket.id, shares, source)

    letters = 72

    def _given(self, unit: str) -> Fraction | None:
        chance = self._position.board.common.chances.get(unit)
        if chance is None:
            return None
        share = Fraction(chance.parts, chance.of)
        return share if chance.ticket == self._ticket.id else 1 - share

    def _sources(self) -> list[str]:
        known = self._position.board.common.chances
        return [known[unit].source for unit in self.fields if unit in known]

    def _field(self, unit: str) -> QLineEdit:
        found, share = QLineEdit(self), self._before[unit]
        found.setAccessibleName(
            tr(
                "Chance of {ticket} in {unit}, per cent",
                ticket=self._ticket.surname,
                unit=self._name(unit),
            )
        )
        found.setProperty("role", "field")
        found.setPlaceholderText("%")
        found.setAlignment(Qt.AlignmentFlag.AlignRight)
        found.setFixedWidth(self.fontMetrics().averageCharWidth() * 10)
        found.setText(share_text(share) if share is not None else "")
        return found

    def _name(self, unit: str) -> str:
        return tr(self._position.contest.by_id[unit].short_name)

    def _fill(self) -> None:
        for field in self.fields.values():
            if not field.text().strip():
                field.setText(_EVEN)

    def _check(self) -> None:
        wrong = [
            self._name(unit)
            for unit, field in self.fields.items()
            if field.text().strip() and read_share(field.text()) is None
        ]
        given = any(field.text().strip() for field in self.fields.values())
        if wrong:
            self.show_problem(
                tr("{unit}: write a chance as 62, 62.5 or 5/8, from 0 to 100%.", unit=wrong[0])
            )
        elif given and not self.source.text().strip():
            self.show_problem(tr("Give the source: it is shown beside every chance."))
        else:
            self.show_problem("")

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "panel-body")
        grid = QGridLayout(inside)
        grid.setContentsMargins(8, 8, 8, 8)
        contest = self._position.contest
        lines = -(-len(self.fields) // _COLUMNS)
        for place, (unit, field) in enumerate(self.fields.items()):
            column, row = divmod(place, lines)
            name = QLabel(f"{self._name(unit)}  {contest.electors[unit]}", inside)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setBuddy(field)
            grid.addWidget(name, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
        scroll = self.scrolled(inside, 18)
        scroll.setProperty("role", "framed")
        self.body.addWidget(words(tr(_TELLS), "hint", self))
        self.body.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.source, 1)
        foot.addWidget(self.even)
        self.body.addLayout(foot)
        for one, following in pairwise((*self.fields.values(), self.source, self.even)):
            self.setTabOrder(one, following)


_TELLS = mark(
    "In per cent, or as a ratio such as 5/8. The chance of a majority is worked out exactly "
    "once every open unit has one; the units are taken as independent of each other."
)


def _open_units(position: Position) -> list[str]:
    electors = position.contest.electors
    units = [unit for unit in electors if not position.state(unit).status.is_won]
    return sorted(units, key=lambda unit: (-electors[unit], unit))


def ask_chances(position: Position, parent: QWidget | None = None) -> GivenChances | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = ChancesDialog(position, parent)
    dialog.exec()
    return dialog.given
