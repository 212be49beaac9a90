"""The returns part of the inspector: votes as they stand, and how to enter more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callboard.election.contest import Ticket
from callboard.gui.inspector.paragraphs import Line, Paper, Paragraphs, Run, Writing
from callboard.gui.inspector.returns_words import ReturnLine, ReturnsFacts
from callboard.gui.look.fonts import scaled
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.widgets.parts import remark, say, sharing
from callboard.words import percent, tr


def _lines(row: ReturnLine, paper: Paper) -> tuple[Line, ...]:
    """Name, votes, share: the figures at the right."""
    theme = paper.theme
    ink = theme.ink
    if row.ticket is not None:
        ink = ticket_colours(theme, paper.tickets, row.ticket).ink
    bold, plain = scaled(paper.font, 1.0, bold=True), scaled(paper.font, 1.0)
    room = paper.metrics.horizontalAdvance(percent("100.0") + "  ")
    votes = paper.metrics.horizontalAdvance(row.votes)
    return (
        Line((
            Run(text=row.name, colour=ink, font=bold),
            Run(text=row.votes, colour=theme.ink, font=plain, x=paper.width - room - votes),
            Run(text=row.share, colour=theme.ink_soft, font=plain, right=True),
        )),
    )  # fmt: skip


def _tip(row: ReturnLine) -> str:
    return tr("{name}: {votes} votes, {share}", name=row.name, votes=row.votes, share=row.share)


RETURNS = Writing(lines=_lines, tip=_tip, close=True)


class Returns(QWidget):
    """Shows what was made of the votes; asks for them to be entered."""

    enterRequested = Signal(str)  # unit
    takeRequested = Signal(str)  # unit

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = ReturnsFacts()
        self.lines = Paragraphs(RETURNS, theme, self)
        self.lines.setAccessibleName(tr("Votes"))
        self.lead, self.counted = remark("words", self), remark("quiet", self)
        self.doubts = remark("error", self)
        typed = tr("Type the votes as they stand (Ctrl+Alt+R)")
        self.enter = sharing(tr("Enter votes…"), "secondary", self, tip=typed)
        newest = tr("Take the votes of the newest report that gives them")
        self.take = sharing("", "secondary", self, tip=newest)
        self.enter.clicked.connect(lambda: self._ask(self.enterRequested))
        self.take.clicked.connect(lambda: self._ask(self.takeRequested))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.lines, self.lead, self.counted, self.doubts):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self.enter, 1)
        row.addWidget(self.take, 1)
        column.addLayout(row)

    def show_facts(self, facts: ReturnsFacts, tickets: Sequence[Ticket], theme: Theme) -> None:
        """Show the votes; widgets are touched only where something differs."""
        self.lines.show_rows(facts.lines, theme, tickets)
        if facts == self._facts:
            return
        self._facts = facts
        say(self.lead, facts.lead)
        say(self.counted, "\n".join(part for part in (facts.counted, facts.origin) if part))
        say(self.doubts, "\n".join(facts.doubts))
        self.enter.setVisible(facts.unit is not None)
        self.take.setVisible(facts.unit is not None and bool(facts.offer))
        if facts.offer:
            self.take.setText(tr("From {report}", report=facts.offer))
            self.take.setToolTip(tr("Take the votes that {report} gives", report=facts.offer))

    def _ask(self, signal: SignalInstance) -> None:
        if self._facts.unit is not None:
            signal.emit(self._facts.unit)
