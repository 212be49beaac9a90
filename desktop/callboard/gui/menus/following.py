"""The menus follow the window: what can be done is enabled, and called by what it would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callboard.desk.service import Desk
from callboard.election.contest import Ticket
from callboard.gui.menus.menus import Menus
from callboard.gui.menus.needs import holding
from callboard.words import tr

if TYPE_CHECKING:
    from callboard.gui.window.aside import Aside

_CALLS = 9  # entries of the menu of calls, for tickets that have a key


class FollowingMenus:
    """Remembers what the menus say of a desk, so that most acts change nothing in them."""

    def __init__(self, menus: Menus) -> None:
        self._menus = menus
        self._ballot: tuple[Ticket, ...] | None = None  # that the menu of calls names

    def enable(self, desk: Desk | None, aside: Aside | None, chosen: tuple[str, ...]) -> None:
        """Let be used what can be: as the desk allows, or what is shown in its place."""
        self._menus.enable(holding(desk, chosen) if aside is None else aside.holding(chosen))
        self._menus.explain("" if aside is None else tr(aside.refusal))

    def name(self, desk: Desk, aside: Aside | None) -> None:
        """Say what would be taken back, and whom a unit would be called for."""
        own = aside is None  # what is shown in the board's place has an undo of its own
        done, undone = (own and desk.undo_words) or "", (own and desk.redo_words) or ""
        self._menus.name("undo", tr("&Undo {act}", act=done) if done else tr("&Undo"))
        self._menus.name("redo", tr("&Redo {act}", act=undone) if undone else tr("&Redo"))
        if desk.board.tickets != self._ballot:
            self._ballot = desk.board.tickets
            self._name_tickets(desk.board.tickets)

    def _name_tickets(self, tickets: tuple[Ticket, ...]) -> None:
        for place in range(_CALLS):
            shown = place < len(tickets)
            text = tr("Call for {ticket}", ticket=tickets[place].pair) if shown else ""
            self._menus.name(f"call_{place + 1}", text.replace("&", "&&"), visible=shown)
