"""The reconciliation as a page of its own: for a second screen, or to work the queue down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.gui.inspector.said import ReportOf
from callboard.gui.look.theme import Theme
from callboard.gui.reconciliation.panel import ReconcilePanel
from callboard.gui.window.messages import Message
from callboard.gui.window.shell import first_size
from callboard.gui.window.told import Messages
from callboard.words import tr


class ReconcilePage(QWidget):
    """A window with the whole panel; undo works in it, and what is refused is told in it."""

    undoRequested = Signal()
    redoRequested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, *, report: ReportOf, parent: QWidget) -> None:
        """Belong to `parent`, with which it closes."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Reconcile — Callboard"))
        self.panel = ReconcilePanel(theme, report=report, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self._foot = QWidget(self)
        self._foot.setFixedHeight(0)
        column.addWidget(self._foot)
        self.messages = Messages(self, above=self._foot)
        column.setSpacing(0)
        column.addWidget(self.messages.strip)
        room = self.screen().availableSize()
        self.resize(*first_size(room.width(), room.height()))
        for keys, asked in (
            (QKeySequence.StandardKey.Undo, self.undoRequested),
            (QKeySequence.StandardKey.Redo, self.redoRequested),
        ):
            QShortcut(QKeySequence(keys), self, asked.emit)
        for key in ("Ctrl+R", "Ctrl+W"):
            QShortcut(QKeySequence(key), self, self.close)

    def say(self, message: Message) -> None:
        """Tell what came of an act, where this is the window that is looked at."""
        if self.isActiveWindow():
            self.messages.say(message)

    def open(self) -> None:
        """Come to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.panel.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so; the page is kept for the next time."""
        super().closeEvent(event)
        self.closed.emit()
