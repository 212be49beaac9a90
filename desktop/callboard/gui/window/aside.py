"""Aside: what the window may show instead of the desk's own board, and who takes acts then."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from callboard.election.status import Status
from callboard.gui.menus.actions import Needs
from callboard.ledger.events import AnyEvent


class Aside(Protocol):
    """Another board in the panels' place; the desk's own goes on behind it."""

    @property
    def name(self) -> str:
        """What kind of board: "past", "scenario"; the ground takes its colour from it."""
        ...

    @property
    def entry(self) -> str:
        """The id of the action that begins and ends it."""
        ...

    @property
    def mark(self) -> str:
        """What a screen that shows it says, large: "THE PAST · 11:42 pm ET"."""
        ...

    @property
    def refusal(self) -> str:
        """Why an act is not done here, and what to do: a finished sentence."""
        ...

    @property
    def takes_calls(self) -> bool:
        """Whether units can be given to tickets here."""
        ...

    def holding(self, chosen: tuple[str, ...]) -> frozenset[Needs]:
        """What can be used while those units are chosen."""
        ...

    def history(self, unit: str, most: int) -> tuple[Sequence[AnyEvent], int]:
        """The newest events of a unit, at most so many, oldest first; and how many it has."""
        ...

    def end(self) -> None:
        """Go back to the desk's own board."""
        ...

    # Acts, where it takes calls

    def call(self, units: Sequence[str], ticket: str) -> None:
        """Give units to a ticket."""
        ...

    def set_status(self, units: Sequence[str], status: Status, ticket: str | None) -> None:
        """Give units a status that is not a call."""
        ...

    def retract(self, units: Sequence[str]) -> None:
        """Take units from their tickets."""
        ...

    def undo(self) -> None:
        """Take back the last act here."""
        ...

    def redo(self) -> None:
        """Do the last undone act here again."""
        ...
