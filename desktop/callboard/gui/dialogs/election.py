"""The dialog that confirms the call of the election: never automatic, always with a source."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from callboard.desk.position import Position
from callboard.gui.dialogs.form import Form, words
from callboard.ledger.own import kept_source, shown_source
from callboard.words import mark, tr

_MISSING = mark("Say on whose word the election is called: AP, or your own desk.")


def election_words(position: Position, ticket: str) -> tuple[str, str]:
    """What is about to be called, and on what it stands."""
    found = position.board.ticket(ticket)
    pair = found.pair if found is not None else ticket
    electors = position.tally.called.get(ticket, 0)
    tally = position.tally
    stands = tr(
        "{electors} of {total} electors are called for {ticket}; {majority} make a majority.",
        electors=electors,
        total=tally.total,
        ticket=pair,
        majority=tally.majority,
    )
    if tally.uncalled:
        stands += " " + tr(
            "{electors} {count:is|are} not called yet.",
            electors=tally.uncalled,
            count=tally.uncalled,
        )
    return tr("Call the election for {ticket}?", ticket=pair), stands


class ElectionDialog(Form):
    """Says what stands, and asks for the source."""

    def __init__(
        self, position: Position, ticket: str, source: str, parent: QWidget | None = None
    ) -> None:
        """Suggest `source`."""
        question, stands = election_words(position, ticket)
        title = tr("Call the election")
        super().__init__(title, question, title, parent)
        self.body.addWidget(words(stands, "words", self))
        self.field = QLineEdit(shown_source(source), self)
        self.field.setAccessibleName(tr("Source of the call"))
        self.field.setPlaceholderText(tr("Source"))
        self.field.setProperty("role", "field")
        self.field.textChanged.connect(self._check)
        self.body.addWidget(words(tr("Source"), "quiet", self))
        self.body.addWidget(self.field)
        self.field.setFocus()
        self.field.selectAll()
        self._check()

    @property
    def source(self) -> str | None:
        """The source, once the dialog was accepted."""
        accepted = self.result() == QDialog.DialogCode.Accepted
        return kept_source(self._text()) or None if accepted else None

    def _text(self) -> str:
        return " ".join(self.field.text().split())

    def _check(self) -> None:
        self.show_problem("" if self._text() else tr(_MISSING))


def ask_election(
    position: Position, ticket: str, source: str, parent: QWidget | None = None
) -> str | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = ElectionDialog(position, ticket, source, parent)
    dialog.exec()
    return dialog.source
