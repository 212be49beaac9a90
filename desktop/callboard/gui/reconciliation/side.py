"""One side of an item: the sentences for it, what it would do, and the button that decides so."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callboard.desk.position import Position
from callboard.desk.queue import Answer, QueueItem, outcome
from callboard.gui.inspector.claim_lines import ClaimLines
from callboard.gui.inspector.facts import Hold, TicketFact
from callboard.gui.inspector.said import SaidLine
from callboard.gui.inspector.ticket_button import TicketButton
from callboard.gui.look.boxes import rounded
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.reconciliation import words
from callboard.gui.widgets.parts import label
from callboard.words import tr


class SidePane(QFrame):
    """A card for one answer, or for what the other sources say."""

    decided = Signal(str)  # ticket id

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        """Start without an answer; a `compact` one is its button alone."""
        super().__init__(parent)
        self._theme = theme
        self._compact = compact
        self._edge = theme.line
        self.ticket = ""
        self.lines: tuple[SaidLine, ...] = ()
        self.button = TicketButton(theme, self)
        self.heading = label("", "quiet")
        self.heading.setWordWrap(True)
        self.outcome = label("")
        self.outcome.setWordWrap(True)
        for part in (self.heading, self.outcome):
            part.setParent(self)
        self.said = ClaimLines(theme, self, raised=True)
        self.button.clicked.connect(lambda: self.decided.emit(self.ticket))
        column = QVBoxLayout(self)
        column.setContentsMargins(*((0, 0, 0, 0) if compact else (9, 8, 9, 8)))
        column.setSpacing(5)
        column.addWidget(self.button)
        column.addWidget(self.outcome)
        column.addWidget(self.heading)
        column.addWidget(self.said)
        column.addStretch(1)

    def show_answer(
        self,
        position: Position,
        item: QueueItem,
        answer: Answer,
        key: str,
        lines: tuple[SaidLine, ...],
        theme: Theme,
    ) -> None:
        """Show one answer and who gives it."""
        tickets = position.board.tickets
        colours = ticket_colours(theme, tickets, answer.ticket)
        self.ticket, self._theme, self._edge, self.lines = answer.ticket, theme, colours.fill, lines
        fact = TicketFact(
            id=answer.ticket,
            surname=answer.surname,
            text=tr("Keep {ticket}" if answer.is_ours else "Call {ticket}", ticket=answer.surname),
            key=key if len(key) == 1 else "",
            spoken=tr(
                "Keep {unit} for {ticket}: {sources}"
                if answer.is_ours
                else "Call {unit} for {ticket}: {sources}",
                unit=tr(position.contest.by_id[item.unit].short_name),
                ticket=answer.surname,
                sources=words.answer_words(answer),
            ),
            hold=Hold.CALLED if answer.is_ours else Hold.NONE,
            large=not self._compact,
        )
        self.button.show_fact(fact, colours, theme)
        if self._compact:
            self.button.setToolTip(f"{fact.spoken} ({key})\n{_outcome(position, item, answer)}")
            self._only_button()
            return
        self.outcome.setText(_outcome(position, item, answer))
        self.heading.setText(words.answer_words(answer))
        self._show_lines(position, lines)
        self.button.show()
        self.outcome.show()
        self.show()

    def show_rest(self, position: Position, lines: tuple[SaidLine, ...], theme: Theme) -> None:
        """Show what calls nobody: too close, taken back, uncertain."""
        self.ticket, self._theme, self._edge, self.lines = "", theme, theme.line, lines
        self.button.hide()
        self.outcome.hide()
        self.heading.setText(tr("Also said"))
        self._show_lines(position, lines)
        self.setVisible(bool(lines) and not self._compact)

    def _only_button(self) -> None:
        for part in (self.outcome, self.heading, self.said):
            part.hide()
        self.button.show()
        self.show()

    def _show_lines(self, position: Position, lines: tuple[SaidLine, ...]) -> None:
        self.said.show_lines(lines, position.board.tickets, self._theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, with the ticket's colour along its upper edge."""
        if self._compact:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillPath(rounded(box, 6), QColor(self._theme.raised))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawPath(rounded(box, 6))
        if self.ticket:
            painter.setClipPath(rounded(box, 6))
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 3), QColor(self._edge))
        painter.end()


def _outcome(position: Position, item: QueueItem, answer: Answer) -> str:
    found = outcome(position, item, answer)
    return "\n".join(text for text in (found.words, found.majority_words) if text)
