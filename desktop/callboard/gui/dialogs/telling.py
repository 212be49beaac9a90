"""The dialog for what a file does not tell itself: which state it is of, or which election."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from callboard.gui.dialogs.form import Form, words
from callboard.words import tr


class TellDialog(Form):
    """Asks for one of several; what is typed finds it."""

    def __init__(
        self,
        title: str,
        heading: str,
        detail: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Offer `choices`, each an id and what it is called."""
        super().__init__(title, heading, tr("Read so"), parent)
        self.choice = QComboBox(self)
        self.choice.setEditable(True)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setAccessibleName(title)
        for value, name in choices:
            self.choice.addItem(name, value)
        self.choice.setCurrentIndex(-1)
        completer = self.choice.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.body.addWidget(self.choice)
        self.body.addWidget(words(detail, "hint", self))
        self.choice.editTextChanged.connect(self._look)
        self.choice.setFocus()
        self._look()

    def chosen(self) -> str | None:
        """The id of what was chosen or typed: its name or id, or a part of one name alone."""
        typed = self.choice.currentText().strip().casefold()
        offered = [(str(self.choice.itemData(n)), self.choice.itemText(n)) for n in self._places]
        whole = [value for value, name in offered if typed in {name.casefold(), value.casefold()}]
        parts = [value for value, name in offered if typed and typed in name.casefold()]
        found = whole or parts
        return found[0] if len(found) == 1 else None

    @property
    def _places(self) -> range:
        return range(self.choice.count())

    def _look(self) -> None:
        self.show_problem("" if self.chosen() else tr("Choose one, or type its name."))


def ask_state(
    name: str, states: Sequence[tuple[str, str]], parent: QWidget | None = None
) -> str | None:
    """Ask which state a file is of; None where the editor thought better of it."""
    dialog = TellDialog(
        tr("State of a file"),
        tr("Which state is {name} of?", name=name),
        tr("The file is read again as one of that state, now and whenever it is read again."),
        states,
        parent,
    )
    return _answer(dialog)


def ask_election(
    name: str, elections: Sequence[tuple[str, str]], parent: QWidget | None = None
) -> str | None:
    """Ask which election a file is about; None where the editor thought better of it."""
    dialog = TellDialog(
        tr("Election of a file"),
        tr("Which election is {name} about?", name=name),
        tr(
            "The file is read again as one about that election. Its claims count only on a desk "
            "for the same election."
        ),
        elections,
        parent,
    )
    return _answer(dialog)


def _answer(dialog: TellDialog) -> str | None:
    accepted = dialog.exec()
    chosen = dialog.chosen()
    dialog.deleteLater()
    return chosen if accepted else None
