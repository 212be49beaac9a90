"""What is left to one ticket: its figures, and chips of units that stand below those of both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.election.contest import Ticket
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.paths.chips import Chips
from callboard.gui.paths.words import TicketWords
from callboard.gui.widgets.parts import label, say


class TicketBlock(QWidget):
    """Shows what was worked out; touches only what differs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = ""
        self.line = label("", "words")
        self.line.setWordWrap(True)
        self.line.setFont(bold(self.line.font()))
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.ways = label("", "quiet")
        self.ways.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sets, self.must = Chips(), Chips()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.line)
        column.addWidget(self.ways)

    @property
    def chips(self) -> tuple[Chips, Chips]:
        """Everything here that chooses units."""
        return self.sets, self.must

    def show_words(self, words: TicketWords, tickets: Sequence[Ticket], theme: Theme) -> None:
        """Show what is left to a ticket, in its colour."""
        ink = ticket_colours(theme, tickets, words.ticket).ink
        if self.line.text() != words.line:
            self.line.setText(words.line)
        say(self.ways, words.ways)
        if ink != self._ink:
            self._ink = ink
            self.line.setStyleSheet(f"color: {ink}; font-weight: bold;")
        self.sets.show_chips(words.sets_title, words.sets)
        self.must.show_chips(words.must_title, words.must)
