"""What the dialogs have in common: a heading, a body, a line for what is missing, two buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callboard.gui.look.fonts import bold
from callboard.gui.widgets.parts import label, say
from callboard.words import tr

_FRAME = QSize(16, 40)  # what a window manager puts around a window, at most
_SHARE = 0.35  # of the screen that a list may take


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
        self.problem = label("", "hint")
        self.problem.setWordWrap(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.buttons = QDialogButtonBox()  # without a parent: no style is taken before the roles
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
        """As large as its contents, no narrower than is good to read, no larger than the screen."""
        hint = super().sizeHint()
        wide = QSize(self.fontMetrics().averageCharWidth() * self.letters, 0)
        return hint.expandedTo(wide).boundedTo(_room(self))

    def lines(self, wanted: int) -> int:
        """How high so many lines are: with large letters, no higher than the screen has room."""
        most = round(self.screen().availableSize().height() * _SHARE)
        return min(self.fontMetrics().height() * wanted, most)

    def scrolled(self, inside: QWidget, lines: int) -> QScrollArea:
        """A column that is shown whole where it can be, up to so many lines."""
        found = QScrollArea(self)
        found.setWidget(inside)
        found.setWidgetResizable(True)
        found.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has it
        found.setFrameShape(QFrame.Shape.NoFrame)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setMinimumHeight(min(inside.sizeHint().height(), self.lines(lines)))
        return found

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the first field, and let Tab come to the buttons last; show all there is."""
        if self.focusWidget() is None:
            self._put_buttons_last()
            self.focusNextChild()
        show_whole(self)
        super().showEvent(event)

    def _put_buttons_last(self) -> None:
        # The keys go from part to part in the order in which these came into the window.
        column = self.layout()
        if column is not None:
            column.removeWidget(self.buttons)
            self.buttons.setParent(None)
            column.addWidget(self.buttons)
            self.buttons.show()
            # A dialog knows only a default that was told while the button was in it; without
            # one, Enter would press whichever button the keys were on last: Cancel, often.
            self.ok.setDefault(False)
            self.ok.setDefault(True)

    def show_problem(self, words: str) -> None:
        """Say what is missing; OK waits until there is nothing."""
        say(self.problem, words)
        self.ok.setEnabled(not words)
        if words and self.isVisible():  # nothing stands on anything else for it
            show_whole(self)

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


def show_whole(dialog: QDialog) -> None:
    """Let a dialog show everything where there is room: Qt stops at two thirds of a screen."""
    wide, layout = max(dialog.width(), dialog.sizeHint().width()), dialog.layout()
    high = layout.totalHeightForWidth(wide) if layout is not None else 0
    dialog.resize(dialog.size().expandedTo(QSize(wide, high).boundedTo(_room(dialog))))


def _room(dialog: QDialog) -> QSize:
    return dialog.screen().availableSize() - _FRAME
