"""What scenario mode asks: a unit's electors, and whether what it lists is to be called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from callboard.election.contest import Ticket
from callboard.gui.parts import label

_MOST_ELECTORS = 538


class UnitAnswer(msgspec.Struct, frozen=True):
    """How many electors a unit has in a scenario, and how they are divided (or not at all)."""

    electors: int
    parts: Mapping[str, int]


class UnitDialog(QDialog):
    """A unit's electors, and how many of them go to each ticket."""

    def __init__(
        self,
        name: str,
        electors: int,
        tickets: Sequence[Ticket],
        parts: Mapping[str, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"{name} in this scenario")
        self.electors = _spin(electors, f"Electors of {name}")
        self.parts = {t.id: _spin(parts.get(t.id, 0), f"For {t.pair}") for t in tickets}
        self.sums = label("", "hint")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        form = QFormLayout()
        form.addRow("&Electors", self.electors)
        for ticket in tickets:
            form.addRow(ticket.pair, self.parts[ticket.id])
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.sums)
        column.addWidget(self.buttons)
        for spin in (self.electors, *self.parts.values()):
            spin.valueChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
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
        fits = given == 0 or left == 0
        said = f"{abs(left)} {'left to give' if left > 0 else 'too many'}"
        self.sums.setText("All electors are given." if left == 0 else said)
        if given == 0:
            self.sums.setText("Not divided: all go with the unit.")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fits)


class CallsDialog(QDialog):
    """Every call that would be made, named; nothing is called without the tick and a source."""

    def __init__(
        self, lines: Sequence[str], left_out: str, source: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        many = len(lines)
        said = "1 call" if many == 1 else f"{many} calls"
        self.setWindowTitle("Make calls of a scenario")
        self.list = QListWidget()
        self.list.setAccessibleName("What would be called")
        self.list.addItems(list(lines))
        self.source = QLineEdit(source)
        self.source.setAccessibleName("Source")
        self.check = QCheckBox(f"Yes, make {said}: this is no longer a scenario")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(f"Make {said}")
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(label("These units would be called on the board:", "panel-title"))
        column.addWidget(self.list)
        if left_out:
            hint = label(left_out, "hint")
            hint.setWordWrap(True)
            column.addWidget(hint)
        form = QFormLayout()
        form.addRow("&Source", self.source)
        column.addLayout(form)
        column.addWidget(self.check)
        column.addWidget(self.buttons)
        self.check.toggled.connect(self._check)
        self.source.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()

    def _check(self) -> None:
        ready = self.check.isChecked() and bool(self.source.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)


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
