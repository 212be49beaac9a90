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
        self._tickets: dict[str, Ticket] = {}
        self._entries: dict[str, QAction] = {}  # of the last chip's menu
        self._few = False
        self._paint: str | None = None
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
    def chips_width(self) -> int:
        """How wide all chips are in one line, those too that there is no room for now."""
        named = [made for key, made in self._chips.items() if key is not None]
        more = [self._more] if self._more is not None and len(self._tickets) > LARGE else []
        shown = [made.sizeHint().width() for made in (self._chips[None], *named, *more)]
        return sum(shown) + self._row.spacing() * (len(shown) - 1)

    @property
    def full_width(self) -> int:
        """How wide everything is, words included."""
        own = self.sizeHint().width()
        return own + self.words_width if self._words.isHidden() else own

    def set_terse(self, terse: bool) -> None:
        """Leave the words out; the chips' tips say the same."""
        if self._words.isHidden() != terse:
            self._words.setVisible(not terse)

    def set_few(self, few: bool) -> None:
        """Offer every ticket in the menu of the last chip, where there is room for no other."""
        if few != self._few:
            self._few = few
            self._offer()

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
        self._tickets = {ticket.id: ticket for ticket in ballot}
        if ballot:
            self._add_more(theme, ballot)
        self._offer()

    def show_paint(self, ticket: str | None) -> None:
        """Show which one is on."""
        self._paint = ticket
        shown = ticket is None or (ticket in self._chips and not self._few)
        other = self._tickets.get(ticket) if ticket is not None and not shown else None
        if self._more is not None:
            any_other = tr("ticket ▾") if self._few else tr("more ▾")
            self._more.setText(f"{other.surname} ▾" if other else any_other)
            self._more.setChecked(other is not None)
        if shown:
            self._chips[ticket].setChecked(True)

    def _offer(self) -> None:
        """Offer each ticket by its chip, or else in the menu."""
        for ticket, entry in self._entries.items():
            own = self._chips.get(ticket)
            if own is not None:
                own.setVisible(not self._few)
            entry.setVisible(own is None or self._few)
        if self._more is not None:
            self._more.setVisible(self._few or len(self._tickets) > LARGE)
        self.show_paint(self._paint)

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
        self._entries = {}
        for ticket in ballot:
            entry = self._entries[ticket.id] = QAction(ticket.pair, menu)
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
