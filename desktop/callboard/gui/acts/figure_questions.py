"""The questions about figures as dialogs; each is imported when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from callboard.desk.position import Position
from callboard.gui.acts.figure_acts import GivenChances

if TYPE_CHECKING:
    from callboard.gui.dialogs.electors import CastVotes
    from callboard.gui.dialogs.returns import GivenReturns


class FigureDialogs:
    """Asks the person at the window."""

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        """Take who tells the dialogs' parent, which comes later than this."""
        self._window = window

    def electors(self, position: Position, unit: str) -> CastVotes | None:
        """Ask how the electors of a state voted."""
        from callboard.gui.dialogs.electors import ask_electors

        return ask_electors(position, unit, self._window())

    def returns(self, position: Position, unit: str) -> GivenReturns | None:
        """Ask how the votes of a unit stand."""
        from callboard.gui.dialogs.returns import ask_returns

        return ask_returns(position, unit, self._window())

    def chances(self, position: Position) -> GivenChances | None:
        """Ask how likely the first ticket is to take each open unit."""
        from callboard.gui.dialogs.chances import ask_chances

        return ask_chances(position, self._window())
