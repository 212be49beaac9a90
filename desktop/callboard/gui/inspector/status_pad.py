"""The pad of statuses: leading, too close, too early and the rest, with the menu of tickets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from callboard.election.contest import Ticket
from callboard.election.status import Status
from callboard.gui.look.theme import Theme
from callboard.gui.widgets.flat_button import FlatButton
from callboard.words import Wording, mark, tr


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """One status as a button."""

    status: Status
    text: str  # marked with the sense "button"
    tip: Wording
    key: str = ""


CHOICES = (
    Choice(
        status=Status.LEADING,
        text=mark("Leading", sense="button"),
        tip="A ticket leads; not called",
        key="L",
    ),
    Choice(
        status=Status.TOO_CLOSE,
        text=mark("Too close", sense="button"),
        tip="Too close to call",
        key="C",
    ),
    Choice(
        status=Status.TOO_EARLY,
        text=mark("Too early", sense="button"),
        tip="Too early to call",
        key="E",
    ),
    Choice(
        status=Status.UNABLE,
        text=mark("Unable", sense="button"),
        tip="Unable to call: the data is not reliable",
    ),
    Choice(
        status=Status.HELD,
        text=mark("Hold", sense="button"),
        tip="Hold: no call until the result is certified",
    ),
    Choice(
        status=Status.CERTIFIED,
        text=mark("Certify", sense="button"),
        tip="The state has certified its result",
    ),
)


class StatusButton(FlatButton):
    """Shows whether its status is the unit's; only the position decides that, no click."""

    def __init__(self, choice: Choice, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the status from `choice`."""
        super().__init__(tr(choice.text, sense="button"), theme, parent)
        self.choice = choice
        self.setCheckable(True)
        tip = tr(choice.tip)
        self.setToolTip(f"{tip} ({choice.key})" if choice.key else tip)
        self.setAccessibleName(choice.status.words)


class StatusPad(QWidget):
    """One button per status; a status with a ticket asks which by a small menu."""

    # Status, and a ticket id; None for a status without a ticket, and for certifying units
    # that are all called: each for the ticket it is called for.
    chosen = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[Choice] = CHOICES,
        *,
        columns: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        """Lay the buttons out in `columns`."""
        super().__init__(parent)
        self._tickets: tuple[Ticket, ...] = ()
        self._all_called = False
        self._buttons = {choice.status: StatusButton(choice, theme, self) for choice in choices}
        self._columns = self._most = columns
        self.menu = QMenu(self)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(5)
        for status, button in self._buttons.items():
            button.clicked.connect(self._asker(status))
        self._place()

    def _place(self) -> None:
        for place, button in enumerate(self._buttons.values()):
            self.grid.addWidget(button, place // self._columns, place % self._columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in fewer columns where their words would be cut."""
        super().resizeEvent(event)
        widest = max(button.least_width for button in self._buttons.values())
        room = self.width() + self.grid.spacing()
        columns = max(1, min(self._most, room // (widest + self.grid.spacing())))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def button(self, status: Status) -> StatusButton:
        """The button of `status`."""
        return self._buttons[status]

    @property
    def buttons(self) -> Sequence[StatusButton]:
        """All buttons, in order."""
        return tuple(self._buttons.values())

    def show_status(
        self, status: Status | None, tickets: Sequence[Ticket], *, all_called: bool
    ) -> None:
        """Mark the status that the chosen units have; offer these tickets."""
        self._tickets = tuple(tickets)
        self._all_called = all_called
        for own, button in self._buttons.items():
            if button.isChecked() != (own is status):
                button.setChecked(own is status)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for button in self._buttons.values():
            button.set_theme(theme)

    def ask(self, status: Status) -> None:
        """Choose `status`, asking for the ticket first where it needs one."""
        known = status is Status.CERTIFIED and self._all_called
        if known or not status.has_ticket:
            self.chosen.emit(status, None)
            return
        ask_ticket(
            self.menu,
            self._tickets,
            lambda ticket: self.chosen.emit(status, ticket),
            self._below(status),
        )

    def _asker(self, status: Status) -> Callable[[], None]:
        return lambda: self.ask(status)

    def _below(self, status: Status) -> QPoint:
        button = self._buttons[status]
        return button.mapToGlobal(button.rect().bottomLeft())


def ask_ticket(
    menu: QMenu, tickets: Sequence[Ticket], chosen: Callable[[str], None], at: QPoint
) -> None:
    """Pop up `menu` with the tickets, each by its key, 1 to 9."""
    menu.clear()
    for rank, ticket in enumerate(tickets, 1):
        key = f"&{rank}  " if rank <= 9 else ""
        action = menu.addAction(key + ticket.surname.replace("&", "&&"))
        action.triggered.connect(lambda _=False, chosen_id=ticket.id: chosen(chosen_id))
    menu.popup(at)
