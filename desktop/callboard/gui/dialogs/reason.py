"""The dialog that asks for a reason: nothing is taken back or changed without one."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from callboard.gui.dialogs.form import Form, words
from callboard.gui.dialogs.naming import as_kept
from callboard.gui.dialogs.questions import ReasonQuestion
from callboard.words import mark, tr

_MISSING = mark("Give a reason: it goes into the ledger with your name.")


class Reason(msgspec.Struct, frozen=True):
    """The reason that was given."""

    text: str


class ReasonDialog(Form):
    """Says what happens, offers usual reasons by one click, and waits for one."""

    def __init__(self, question: ReasonQuestion, parent: QWidget | None = None) -> None:
        """Ask `question`."""
        self._offered = question.suggestions
        super().__init__(question.title, question.sentence, question.confirm, parent)
        if question.detail:
            self.body.addWidget(words(question.detail, "words", self))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Reason"))
        self.field.setAccessibleName(tr("Reason"))
        self.field.setProperty("role", "field")
        self.field.textChanged.connect(self._check)
        self.suggestions = tuple(self._suggestion(tr(text)) for text in question.suggestions)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in self.suggestions:
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self.field)
        self.body.addLayout(row)
        self.field.setFocus()
        self._check()

    @property
    def reason(self) -> Reason | None:
        """The reason, once the dialog was accepted."""
        accepted = self.result() == QDialog.DialogCode.Accepted
        return Reason(as_kept(self._text(), self._offered)) if accepted and self._text() else None

    def _text(self) -> str:
        return " ".join(self.field.text().split())

    def _suggestion(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "chip")
        button.setAutoDefault(False)
        button.setToolTip(tr("Take this as the reason"))
        button.clicked.connect(lambda: self._take(text))
        return button

    def _take(self, text: str) -> None:
        self.field.setText(text)
        self.ok.setFocus()

    def _check(self) -> None:
        self.show_problem("" if self._text() else tr(_MISSING))


def ask_reason(question: ReasonQuestion, parent: QWidget | None = None) -> Reason | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = ReasonDialog(question, parent)
    dialog.exec()
    return dialog.reason
