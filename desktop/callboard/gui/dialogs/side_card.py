"""One side of a disagreement as a card: the choice, the reports behind it, what it would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from callboard.election.contest import Ticket
from callboard.gui.dialogs.form import words
from callboard.gui.dialogs.sides import Side
from callboard.gui.inspector.claim_lines import ClaimLines
from callboard.gui.look.boxes import rounded
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.words import tr


class SideCard(QFrame):
    """A card that is chosen by clicking anywhere on it, or by its radio button."""

    chosen = Signal(object)  # ticket id, or None for holding

    def __init__(
        self, side: Side, tickets: Sequence[Ticket], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show `side`, not chosen yet."""
        super().__init__(parent)
        self.side = side
        self._theme = theme
        colours = ticket_colours(theme, tickets, side.ticket) if side.ticket else None
        self._edge = colours.fill if colours else theme.line_strong
        self.radio = QRadioButton(side.title, self)
        self.radio.setFont(bold(self.font()))
        self.radio.setAccessibleName(f"{side.title}, {side.backing}, {side.outcome}")
        self.radio.setToolTip(tr("Decide so ({key})", key=side.key))
        self.radio.setStyleSheet(_indicator(theme, self._edge))
        self.radio.toggled.connect(self._toggled)
        self.lines = ClaimLines(theme, self, raised=True)
        self.lines.show_lines(side.lines, tickets, theme)
        self.lines.setVisible(bool(side.lines))
        self._lay_out(side)

    def _lay_out(self, side: Side) -> None:
        head = QHBoxLayout()
        head.addWidget(self.radio)
        key = QLabel(side.key, self)
        key.setProperty("role", "hint")
        head.addWidget(key)
        head.addStretch(1)
        backing = QLabel(side.backing, self)
        backing.setProperty("role", "quiet")
        head.addWidget(backing)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.lines)
        column.addWidget(words(side.outcome, "quiet", self))
        if side.majority:
            column.addWidget(words(side.majority, "words", self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, its edge in the ticket's colour when chosen."""
        on = self.radio.isChecked()
        width = 2.0 if on else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.fillPath(rounded(box, 6), QColor(self._theme.raised))
        painter.setPen(QPen(QColor(self._edge if on else self._theme.line), width))
        painter.drawPath(rounded(box, 6))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the card wherever it is clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.radio.setChecked(True)
            self.radio.setFocus()

    def _toggled(self, on: bool) -> None:
        self.update()
        if on:
            self.chosen.emit(self.side.ticket)


def _indicator(theme: Theme, colour: str) -> str:
    """The ring of the radio button, filled in the side's colour when chosen."""
    return (
        "QRadioButton::indicator { width: 10px; height: 10px; border-radius: 6px;"
        f" border: 1px solid {theme.line_strong}; background: {theme.panel}; }}"
        "QRadioButton::indicator:checked {"
        f" border: 1px solid {colour}; background: {colour}; }}"
    )
