"""The chips above the map that say which ticket a click assigns."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from callboard.election.contest import Ticket
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.widgets.flow import FlowLayout
from callboard.gui.widgets.parts import chip, label
from callboard.gui.widgets.swatch import swatch
from callboard.words import tr

LARGE = 2  # tickets with a chip of their own; the others are in the menu of the last chip


class PaintChips(QWidget):
    """Says "Click assigns: ask | Harris | Trump | …"; one chip is on."""

    chosen = Signal(object)  # ticket id or None

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(self, gap=5, whole=True)
        self._words = label(tr("Click assigns"), "quiet")
        self._row.addWidget(self._words)
        self._group = QButtonGroup(self)
        self._chips: dict[str | None, QPushButton] = {}
        self._more: QPushButton | None = None
        self._others: dict[str, Ticket] = {}
        self._add(None, tr("ask"), tr("A click asks what to do with the unit"))

    @property
    def words_width(self) -> int:
        """How wide the words before the chips are."""
        return self._words.sizeHint().width() + self._row.spacing()

    def settle(self) -> None:
        """Have the style sheet give the chips their size, which it does late of itself."""
        for made in (*self._chips.values(), self._more, self._words):
            if made is not None:
                made.ensurePolished()

    @property
    def full_width(self) -> int:
        """How wide everything is, words included."""
        own = self.sizeHint().width()
        return own + self.words_width if self._words.isHidden() else own

    def set_terse(self, terse: bool) -> None:
        """Leave the words out; the chips' tips say the same."""
        if self._words.isHidden() != terse:
            self._words.setVisible(not terse)

    def show_tickets(self, tickets: Iterable[Ticket], theme: Theme) -> None:
        """Offer other tickets."""
        for gone in [known for known in self._chips if known is not None]:
            self._drop(self._chips.pop(gone))
        if self._more is not None:
            self._drop(self._more)
            self._more = None
        ballot = list(tickets)
        for ticket in ballot[:LARGE]:
            tip = tr(
                "A click calls the unit for {ticket}; a second one takes it back (P)",
                ticket=ticket.surname,
            )
            self._add(ticket.id, ticket.surname, tip)
        self._others = {ticket.id: ticket for ticket in ballot[LARGE:]}
        if self._others:
            self._add_more(theme, ballot)

    def show_paint(self, ticket: str | None) -> None:
        """Show which one is on."""
        other = self._others.get(ticket) if ticket is not None else None
        if self._more is not None:
            self._more.setText(f"{other.surname} ▾" if other else tr("more ▾"))
            self._more.setChecked(other is not None)
        if ticket in self._chips:
            self._chips[ticket].setChecked(True)

    def _add(self, ticket: str | None, text: str, tip: str) -> None:
        button = chip(text, tip=tip)
        button.setAccessibleName(tr("Click assigns: {ticket}", ticket=text))
        button.clicked.connect(lambda: self.chosen.emit(ticket))
        self._group.addButton(button)
        self._chips[ticket] = button
        self._row.addWidget(button)

    def _add_more(self, theme: Theme, ballot: list[Ticket]) -> None:
        self._more = chip(tr("more ▾"), tip=tr("Let a click assign another ticket"))
        menu = QMenu(self._more)
        for ticket in self._others.values():
            entry = QAction(ticket.pair, menu)
            entry.setIcon(swatch(ticket_colours(theme, ballot, ticket.id).fill))
            entry.triggered.connect(lambda _=False, t=ticket.id: self.chosen.emit(t))
            menu.addAction(entry)
        self._more.setMenu(menu)
        self._group.addButton(self._more)
        self._row.addWidget(self._more)

    def _drop(self, button: QPushButton) -> None:
        self._group.removeButton(button)
        self._row.removeWidget(button)
        button.hide()
        button.deleteLater()
