"""The dialog in which each ticket is given a colour of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QDialog, QGridLayout, QPushButton, QWidget

from callboard.election.contest import Ticket
from callboard.gui.dialogs.form import Form, words
from callboard.gui.look.theme import Theme, contrast, ticket_colours
from callboard.gui.widgets.parts import button
from callboard.gui.widgets.swatch import swatch
from callboard.words import tr

_LEAST = 1.25  # contrast under which two colours of like hue are one


class TicketColoursDialog(Form):
    """A row for each ticket: its name, its colour, and the way back to the palette's."""

    def __init__(
        self,
        tickets: Sequence[Ticket],
        theme: Theme,
        custom: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the colours as they are."""
        super().__init__(
            tr("Colours of tickets"),
            tr("Which colour shows the results of each ticket?"),
            tr("Use these colours"),
            parent,
        )
        self._tickets, self._theme = tuple(tickets), theme
        self._custom = dict(custom)
        self._buttons: dict[str, QPushButton] = {}
        grid = QGridLayout()
        for row, ticket in enumerate(self._tickets):
            self._add(grid, row, ticket)
        self.body.addLayout(grid)
        self._check()

    @property
    def colours(self) -> Mapping[str, str] | None:
        """The chosen colours by ticket id, once the dialog was accepted."""
        return self._custom if self.result() == QDialog.DialogCode.Accepted else None

    def set_colour(self, ticket: str, colour: str) -> None:
        """Give a ticket a colour; an empty one gives it back the palette's."""
        self._custom.pop(ticket, None)
        if colour:
            self._custom[ticket] = colour
        self._buttons[ticket].setIcon(swatch(self._fill(ticket)))
        self._check()

    def _add(self, grid: QGridLayout, row: int, ticket: Ticket) -> None:
        tip = tr("Choose a colour for {ticket}", ticket=ticket.surname)
        chosen = button(tr("Change…"), "secondary", tip=tip)
        chosen.setAccessibleName(tr("Colour of {ticket}", ticket=ticket.pair))
        chosen.setIcon(swatch(self._fill(ticket.id)))
        chosen.clicked.connect(lambda: self._ask(ticket))
        back = button(tr("Palette’s"), "quiet", tip=tr("The colour that the palette gives it"))
        back.setAccessibleName(tr("Palette’s colour for {ticket}", ticket=ticket.pair))
        back.clicked.connect(lambda: self.set_colour(ticket.id, ""))
        self._buttons[ticket.id] = chosen
        grid.addWidget(words(ticket.pair, "", self), row, 0)
        grid.addWidget(chosen, row, 1)
        grid.addWidget(back, row, 2)
        grid.setColumnStretch(0, 1)

    def _ask(self, ticket: Ticket) -> None:
        now = QColor(self._fill(ticket.id))
        title = tr("Colour of {ticket}", ticket=ticket.pair)
        colour = QColorDialog.getColor(now, self, title)
        if colour.isValid():
            self.set_colour(ticket.id, colour.name())

    def _fill(self, ticket: str) -> str:
        if ticket in self._custom:
            return self._custom[ticket]
        plain = msgspec.structs.replace(self._theme, custom=())
        return ticket_colours(plain, self._tickets, ticket).fill

    def _check(self) -> None:
        """Warn, but forbid nothing: an editor may have a reason."""
        alike = [
            (one.surname, other.surname)
            for place, one in enumerate(self._tickets)
            for other in self._tickets[place + 1 :]
            if {one.id, other.id} & self._custom.keys()
            and _are_alike(self._fill(one.id), self._fill(other.id))
        ]
        self.problem.setText(_alike_words(*alike[0]) if alike else "")


def _alike_words(one: str, other: str) -> str:
    return tr(
        "{one} and {other} can hardly be told apart: choose colours of which one is darker.",
        one=one,
        other=other,
    )


def _are_alike(one: str, other: str) -> bool:
    """Tell whether two colours are near in lightness and in hue."""
    a, b = QColor(one), QColor(other)
    turn = abs(a.hslHue() - b.hslHue())
    return contrast(one, other) < _LEAST and min(turn, 360 - turn) < 25


def ask_colours(
    tickets: Sequence[Ticket],
    theme: Theme,
    custom: Mapping[str, str],
    parent: QWidget | None = None,
) -> Mapping[str, str] | None:
    """Ask, and wait for the answer; None when the editor thought better of it."""
    dialog = TicketColoursDialog(tickets, theme, custom, parent)
    dialog.exec()
    return dialog.colours
