"""What scenario mode asks: a unit's electors, and whether what it lists is to be called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import Qt
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

_MOST_ELECTORS = 538


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
        heading = f"How many electors {name} has in this scenario, and whose they are"
        super().__init__(f"{name} in this scenario", heading, "Try it", parent)
        self.electors = _spin(electors, f"Electors of {name}")
        self.parts = {t.id: _spin(parts.get(t.id, 0), f"For {t.pair}") for t in tickets}
        form = QFormLayout()
        form.addRow("&Electors", self.electors)
        for ticket in tickets:
            form.addRow(f"for {ticket.pair}".replace("&", "&&"), self.parts[ticket.id])
        self.body.addWidget(
            words("Without numbers for tickets, all go with the unit.", "hint", self)
        )
        self.body.addLayout(form)
        for spin in (self.electors, *self.parts.values()):
            spin.valueChanged.connect(self._check)
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
        said = f"{abs(left)} {'left to give' if left > 0 else 'too many given'}"
        self.show_problem(said if given and left else "")


class CallsDialog(Form):
    """Every call that would be made, named; nothing is called without the tick and a source."""

    def __init__(
        self, lines: Sequence[str], left_out: str, source: str, parent: QWidget | None = None
    ) -> None:
        said = "1 call" if len(lines) == 1 else f"{len(lines)} calls"
        heading = "These units would be called on the board"
        super().__init__("Make calls of a scenario", heading, f"Make {said}", parent)
        self.list = QListWidget()
        self.list.setAccessibleName("What would be called")
        self.list.addItems(list(lines))
        self.source = QLineEdit(source)
        self.source.setAccessibleName("Source")
        self.check = QCheckBox(f"Yes, make {said}: then this is no longer a scenario")
        self.body.addWidget(self.list)
        if left_out:
            self.body.addWidget(words(left_out, "hint", self))
        form = QFormLayout()
        form.addRow("&Source", self.source)
        self.body.addLayout(form)
        self.body.addWidget(self.check)
        self.check.toggled.connect(self._check)
        self.source.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        if not self.source.text().strip():
            self.show_problem("Calls need a source.")
        else:
            self.show_problem("" if self.check.isChecked() else "Tick the line above to confirm.")


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
        return dialog.source.text().strip() if accepted else None

    def name(self, now: str) -> str | None:
        """Ask what a scenario is called."""
        from PySide6.QtWidgets import QInputDialog

        text, given = QInputDialog.getText(
            self._window, "Name of the scenario", "&Name", QLineEdit.EchoMode.Normal, now
        )
        return text.strip() or None if given else None


def _spin(value: int, name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, _MOST_ELECTORS)
    made.setValue(value)
    made.setAccessibleName(name)
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    return made
