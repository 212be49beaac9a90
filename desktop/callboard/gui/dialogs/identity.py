"""The dialog that asks who sits here: the names that are written beside every act."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from callboard.desk.service import Identity
from callboard.gui.dialogs.form import Form, words
from callboard.words import mark, tr

_SENTENCE = mark("Which names stand beside your acts in the ledger?")
_MISSING = mark("Give both names: they tell later who decided.")


class IdentityDialog(Form):
    """Two fields: the desk, the editor."""

    def __init__(self, now: Identity, parent: QWidget | None = None) -> None:
        """Begin with the names as they are."""
        super().__init__(tr("Desk and editor"), tr(_SENTENCE), tr("Use these names"), parent)
        self.desk = self._field(tr("Desk"), now.desk)
        self.editor = self._field(tr("Editor"), now.editor)
        for field in (self.desk, self.editor):
            field.textChanged.connect(self._check)
        self.editor.setFocus()
        self.editor.selectAll()
        self._check()

    @property
    def identity(self) -> Identity | None:
        """The names, once the dialog was accepted."""
        if self.result() != QDialog.DialogCode.Accepted:
            return None
        return Identity(desk=_plain(self.desk), editor=_plain(self.editor))

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(name)
        field.setProperty("role", "field")
        self.body.addWidget(words(name, "quiet", self))
        self.body.addWidget(field)
        return field

    def _check(self) -> None:
        given = _plain(self.desk) and _plain(self.editor)
        self.show_problem("" if given else tr(_MISSING))


def _plain(field: QLineEdit) -> str:
    return " ".join(field.text().split())


def ask_identity(now: Identity, parent: QWidget | None = None) -> Identity | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = IdentityDialog(now, parent)
    dialog.exec()
    return dialog.identity
