"""The calling part of the inspector: tickets, statuses, and on whose word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callboard.desk.position import Position
from callboard.election.status import Status
from callboard.gui.inspector.attribution import Attribution
from callboard.gui.inspector.facts import UnitFacts
from callboard.gui.inspector.sources import Sources
from callboard.gui.inspector.status_pad import StatusPad
from callboard.gui.inspector.ticket_pad import TicketPad
from callboard.gui.look.theme import Theme
from callboard.gui.widgets.flat_button import FlatButton
from callboard.words import tr


class Calls(QWidget):
    """Emits what the editor asks for the chosen units; changes nothing itself."""

    callRequested = Signal(tuple, str)  # units, ticket id
    statusRequested = Signal(tuple, object, object)  # units, Status, ticket id or None
    retractRequested = Signal(tuple)  # the called ones of the chosen units
    castRequested = Signal(str)  # the unit whose electors voted

    def __init__(
        self,
        theme: Theme,
        sources: Sources,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """Start with nothing chosen."""
        super().__init__(parent)
        self._facts = UnitFacts()
        self.tickets = TicketPad(theme, parent=self)
        self.statuses = StatusPad(theme, parent=self)
        self.retract = self._retract_button(theme)
        self.electors = self._electors_button(theme)
        self.attribution = Attribution(sources, clock, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        last = QHBoxLayout()
        last.setSpacing(5)
        last.addWidget(self.retract)
        last.addWidget(self.electors)
        layout.addWidget(self.tickets)
        layout.addWidget(self.statuses)
        layout.addLayout(last)
        layout.addWidget(self.attribution)
        self.tickets.chosen.connect(self._call)
        self.statuses.chosen.connect(self._set_status)

    def show_facts(self, facts: UnitFacts, position: Position, theme: Theme) -> None:
        """Show how the chosen units stand."""
        self._facts = facts
        tickets = position.board.tickets
        self.tickets.show_facts(facts.tickets, tickets, theme)
        all_called = bool(facts.units) and facts.called == facts.units
        self.statuses.set_theme(theme)
        self.retract.set_theme(theme)
        self.electors.set_theme(theme)
        self.electors.setEnabled(len(facts.units) == 1 and facts.called == facts.units)
        self.statuses.show_status(facts.status, tickets, all_called=all_called)
        self.retract.setEnabled(bool(facts.called))
        self.attribution.show_facts(facts, position.contest.year)

    def _call(self, ticket: str) -> None:
        if self._facts.units:
            self.attribution.commit()
            self.callRequested.emit(self._facts.units, ticket)

    def _set_status(self, status: Status, ticket: str | None) -> None:
        if not self._facts.units:
            return
        self.attribution.commit()
        if status is Status.CERTIFIED and ticket is None:
            for winner, units in self._facts.winners:
                self.statusRequested.emit(units, status, winner)
        else:
            self.statusRequested.emit(self._facts.units, status, ticket)

    def _retract_button(self, theme: Theme) -> FlatButton:
        button = FlatButton(tr("Retract…"), theme, self)
        button.setAccessibleName(tr("Retract the call"))
        button.setToolTip(tr("Take the call back, with a reason (R)"))
        button.clicked.connect(lambda: self.retractRequested.emit(self._facts.called))
        return button

    def _electors_button(self, theme: Theme) -> FlatButton:
        button = FlatButton(tr("Electors…"), theme, self)
        button.setAccessibleName(tr("Record how the electors voted"))
        button.setToolTip(tr("Record how the electors of this state voted (Ctrl+Alt+E)"))
        button.clicked.connect(lambda: self.castRequested.emit(self._facts.units[0]))
        return button
