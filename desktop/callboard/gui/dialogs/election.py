"""The dialog that confirms the call of the election: never automatic, always with a source."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from callboard.desk.position import Position
from callboard.gui.dialogs.form import Form, words

_MISSING = "Say on whose word the election is called: AP, or your own desk."


def election_words(position: Position, ticket: str) -> tuple[str, str]:
    """What is about to be called, and on what it stands."""
    found = position.board.ticket(ticket)
    pair = found.pair if found is not None else ticket
    electors = position.tally.called.get(ticket, 0)
    tally = position.tally
    rest = f" {tally.uncalled} are not called yet." if tally.uncalled else ""
    stands = (
        f"{electors} of {tally.total} electors are called for {pair}; {tally.majority} make a "
        f"majority.{rest}"
    )
    return f"Call the election for {pair}?", stands


class ElectionDialog(Form):
    """Says what stands, and asks for the source."""

    def __init__(
        self, position: Position, ticket: str, source: str, parent: QWidget | None = None
    ) -> None:
        """Suggest `source`."""
        question, stands = election_words(position, ticket)
        super().__init__("Call the election", question, "Call the election", parent)
        self.body.addWidget(words(stands, "words", self))
        self.field = QLineEdit(source, self)
        self.field.setAccessibleName("Source of the call")
        self.field.setPlaceholderText("Source")
        self.field.setProperty("role", "field")
        self.field.textChanged.connect(self._check)
        self.body.addWidget(words("Source", "quiet", self))
        self.body.addWidget(self.field)
        self.field.setFocus()
        self.field.selectAll()
        self._check()

    @property
    def source(self) -> str | None:
        """The source, once the dialog was accepted."""
        accepted = self.result() == QDialog.DialogCode.Accepted
        return self._text() or None if accepted else None

    def _text(self) -> str:
        return " ".join(self.field.text().split())

    def _check(self) -> None:
        self.show_problem("" if self._text() else _MISSING)


def ask_election(
    position: Position, ticket: str, source: str, parent: QWidget | None = None
) -> str | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = ElectionDialog(position, ticket, source, parent)
    dialog.exec()
    return dialog.source
