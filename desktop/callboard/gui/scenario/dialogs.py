"""What scenario mode asks: a unit's electors, and whether what it lists is to be called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QWidget,
)

from callboard.election.contest import Ticket
from callboard.gui.dialogs.form import Form, words
from callboard.ledger.own import kept_source, shown_source
from callboard.words import tr

_MOST_ELECTORS = 538
_ROWS = 12  # of the calls that are shown at once


class UnitAnswer(msgspec.Struct, frozen=True):
    """How many electors a unit has in a scenario, and how they are divided (or not at all)."""

    electors: int
    parts: Mapping[str, int]


class UnitDialog(Form):
    """A unit's electors, and how many of them go to each ticket."""

    def __init__(
        self,
        name: str,
        electors: int,
        tickets: Sequence[Ticket],
        parts: Mapping[str, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("{unit} in this scenario", unit=name),
            tr("How many electors {unit} has in this scenario, and whose they are", unit=name),
            tr("Try it"),
            parent,
        )
        self.electors = _spin(electors, tr("Electors of {unit}", unit=name))
        self.parts = {
            t.id: _spin(parts.get(t.id, 0), tr("For {ticket}", ticket=t.pair)) for t in tickets
        }
        form = QFormLayout()
        form.addRow(tr("&Electors"), self.electors)
        for ticket in tickets:
            form.addRow(
                tr("for {ticket}", ticket=ticket.pair).replace("&", "&&"), self.parts[ticket.id]
            )
        self.body.addWidget(
            words(tr("Without numbers for tickets, all go with the unit."), "hint", self)
        )
        self.body.addLayout(form)
        for spin in (self.electors, *self.parts.values()):
            spin.valueChanged.connect(self._check)
        self.electors.setFocus(Qt.FocusReason.OtherFocusReason)
        self.electors.selectAll()
        self._check()

    @property
    def answer(self) -> UnitAnswer:
        """What was entered."""
        parts = {ticket: spin.value() for ticket, spin in self.parts.items() if spin.value()}
        return UnitAnswer(self.electors.value(), parts)

    def _check(self) -> None:
        """Nothing divided, or all of it."""
        given = sum(self.answer.parts.values())
        left = self.electors.value() - given
        said = tr("{count} left to give" if left > 0 else "{count} too many given", count=abs(left))
        self.show_problem(said if given and left else "")


class CallsDialog(Form):
    """Every call that would be made, named; nothing is called without the tick and a source."""

    def __init__(
        self, lines: Sequence[str], left_out: str, source: str, parent: QWidget | None = None
    ) -> None:
        many = len(lines)
        super().__init__(
            tr("Make calls of a scenario"),
            tr("These units would be called on the board"),
            tr("Make {count} {count:call|calls}", count=many),
            parent,
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What would be called"))
        self.list.addItems(list(lines))
        self.source = QLineEdit(shown_source(source))
        self.source.setAccessibleName(tr("Source"))
        self.check = QCheckBox(
            tr(
                "Yes, make {count} {count:call|calls}: then this is no longer a scenario",
                count=many,
            )
        )
        self.body.addWidget(self.list)
        if left_out:
            self.body.addWidget(words(left_out, "hint", self))
        form = QFormLayout()
        form.addRow(tr("&Source"), self.source)
        self.body.addLayout(form)
        self.body.addWidget(self.check)
        self.check.toggled.connect(self._check)
        self.source.textChanged.connect(self._check)
        self._check()

    def showEvent(self, event: QShowEvent) -> None:
        """Show whole rows, all of them where there are few."""
        row = max(1, self.list.sizeHintForRow(0))
        most = max(1, min(_ROWS, self.lines(2 * _ROWS) // row))
        frame = 2 * self.list.frameWidth() + self.list.contentsMargins().top() * 2
        self.list.setFixedHeight(min(most, max(1, self.list.count())) * row + frame)
        super().showEvent(event)

    def _check(self) -> None:
        if not self.source.text().strip():
            self.show_problem(tr("Calls need a source."))
        else:
            ticked = self.check.isChecked()
            self.show_problem("" if ticked else tr("Tick the line above to confirm."))


class NameDialog(Form):
    """What a scenario is called."""

    letters = 44

    def __init__(self, now: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Name of the scenario"), tr("What this scenario is called"), tr("Save"), parent
        )
        self.name = QLineEdit(now)
        self.name.setAccessibleName(tr("Name of the scenario"))
        self.name.selectAll()
        self.name.textChanged.connect(self._check)
        self.body.addWidget(self.name)
        self._check()

    def _check(self) -> None:
        named = bool(self.name.text().strip())
        self.show_problem("" if named else tr("A scenario is kept under a name."))


class ScenarioDialogs:
    """Asks the person at the window; None means that they thought better of it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def unit(
        self, name: str, electors: int, tickets: Sequence[Ticket], parts: Mapping[str, int]
    ) -> UnitAnswer | None:
        """Ask how many electors a unit has, and how they are divided."""
        dialog = UnitDialog(name, electors, tickets, parts, self._window)
        return dialog.answer if dialog.exec() == QDialog.DialogCode.Accepted else None

    def calls(self, lines: Sequence[str], left_out: str, source: str) -> str | None:
        """Ask whether these are to be called; answer with the source."""
        dialog = CallsDialog(lines, left_out, source, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return kept_source(dialog.source.text().strip()) if accepted else None

    def name(self, now: str) -> str | None:
        """Ask what a scenario is called."""
        dialog = NameDialog(now, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.name.text().strip() if accepted else None


def _spin(value: int, name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, _MOST_ELECTORS)
    made.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    made.setValue(value)
    made.setAccessibleName(name)
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    return made
