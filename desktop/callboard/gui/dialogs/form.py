"""What the dialogs have in common: a heading, a body, a line for what is missing, two buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.inspector.marks import bold
from callboard.words import tr


class Form(QDialog):
    """A dialog whose OK button waits until nothing is missing."""

    def __init__(self, title: str, heading: str, confirm: str, parent: QWidget | None) -> None:
        """Build the frame; a subclass adds its fields to `body` and calls `show_problem`."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.heading = QLabel(heading, self)
        self.heading.setFont(bold(self.font()))
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "hint")
        self.problem.setWordWrap(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.buttons = QDialogButtonBox(self)
        self.ok: QPushButton = self.buttons.addButton(
            confirm, QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.ok.setDefault(True)
        self.ok.setFont(bold(self.font()))  # told here too, so that its size has room for it
        self.ok.setProperty("role", "primary")
        self.cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setProperty("role", "secondary")
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addLayout(self.body, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    letters = 64  # how wide it is at least, in average letters

    def sizeHint(self) -> QSize:
        """As large as its contents, and no narrower than is good to read."""
        hint = super().sizeHint()
        return hint.expandedTo(QSize(self.fontMetrics().averageCharWidth() * self.letters, 0))

    def show_problem(self, words: str) -> None:
        """Say what is missing; OK waits until there is nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.ok.setEnabled(not words)

    def _accept(self) -> None:
        if self.ok.isEnabled():
            self.accept()


def words(text: str, role: str, parent: QWidget) -> QLabel:
    """A label of wrapped plain text."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
