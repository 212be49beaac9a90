"""The reports part of the inspector: what each says of the unit, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callboard.election.contest import Ticket
from callboard.gui.inspector.claim_lines import ClaimLines
from callboard.gui.inspector.said import SaidFacts
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme
from callboard.gui.widgets.parts import remark, say, set_role, sharing
from callboard.words import tr

_AROUND = 10  # pixels of a button that its words leave free


class Reports(QWidget):
    """Claims on the chosen unit, uncertain ones apart, with accept and resolve."""

    acceptRequested = Signal(tuple)  # units
    resolveRequested = Signal(str, object)  # unit, ticket id or None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._facts = SaidFacts()
        self.summary = remark("hint", self)
        self.lines = ClaimLines(theme, self)
        self.lines.setAccessibleName(tr("What the reports say"))
        self.doubt = remark("hint", self)
        self.doubt.setText(tr("Uncertain — not counted"))
        self.uncertain = ClaimLines(theme, self)
        self.uncertain.setAccessibleName(tr("Uncertain claims, not counted"))
        self.settled = remark("hint", self)
        agreed = tr("Call the unit as the reports agree, with the reports as its basis")
        self.accept = sharing("", "primary", self, tip=agreed)
        decide = tr("Decide the disagreement, or hold, with a ground")
        self.resolve = sharing(tr("Resolve…"), "alert", self, tip=decide)
        self._lay_out()
        self.accept.clicked.connect(lambda: self.acceptRequested.emit(self._facts.acceptable))
        self.resolve.clicked.connect(self._resolve)

    def show_facts(self, facts: SaidFacts, tickets: Sequence[Ticket], theme: Theme) -> None:
        """Show what is said; widgets are touched only where something differs."""
        self._facts = facts
        self.lines.show_lines(facts.lines, tickets, theme)
        self.uncertain.show_lines(facts.uncertain, tickets, theme)
        self.doubt.setVisible(bool(facts.uncertain))
        more = tr("… {count} more under Reports", count=facts.more) if facts.more else ""
        say(self.summary, facts.summary or more)
        say(self.settled, facts.settled)
        if facts.accept:
            self.accept.setAccessibleName(facts.accept)
            self._fit()
        self.accept.setVisible(bool(facts.accept))
        if facts.resolve is not None:
            self._offer_resolving(again=bool(facts.settled))
        self.resolve.setVisible(facts.resolve is not None)

    def _offer_resolving(self, *, again: bool) -> None:
        """Ask for a decision in amber; offer another one quietly."""
        self.resolve.setText(tr("Resolve again…" if again else "Resolve…"))
        set_role(self.resolve, "secondary" if again else "alert")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less on the button where its words would be cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        facts, metrics = self._facts, QFontMetrics(bold(self.accept.font()))
        shares = 1 if facts.resolve is None else 2
        room = self.width() // shares - _AROUND
        fits = metrics.horizontalAdvance(facts.accept) <= room
        text = facts.accept if fits or not facts.accept_short else facts.accept_short
        if text != self.accept.text():
            self.accept.setText(text)

    def _resolve(self) -> None:
        if self._facts.resolve is not None:
            self.resolveRequested.emit(self._facts.resolve, None)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for part in (self.lines, self.doubt, self.uncertain, self.summary, self.settled):
            layout.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self.accept, 1)
        row.addWidget(self.resolve, 1)
        layout.addLayout(row)
