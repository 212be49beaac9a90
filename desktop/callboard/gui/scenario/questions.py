"""What a scenario has to ask; None means that the editor thought better of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from callboard.election.contest import Ticket

if TYPE_CHECKING:
    from callboard.gui.scenario.dialogs import UnitAnswer


class ScenarioQuestions(Protocol):
    """Dialogs in the window, ready answers in tests."""

    def unit(
        self, name: str, electors: int, tickets: Sequence[Ticket], parts: Mapping[str, int]
    ) -> UnitAnswer | None:
        """Ask how many electors a unit has, and how they are divided."""
        ...

    def calls(self, lines: Sequence[str], left_out: str, source: str) -> str | None:
        """Ask whether these are to be called; answer with the source."""
        ...

    def name(self, now: str) -> str | None:
        """Ask what a scenario is called."""
        ...
