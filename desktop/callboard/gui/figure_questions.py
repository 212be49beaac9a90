"""The questions about figures as dialogs; each is imported when it is first needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from callboard.desk.position import Position
from callboard.gui.figure_acts import GivenChances


class FigureDialogs:
    """Asks the person at the window."""

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        """Take who tells the dialogs' parent, which comes later than this."""
        self._window = window

    def chances(self, position: Position) -> GivenChances | None:
        """Ask how likely the first ticket is to take each open unit."""
        from callboard.gui.dialogs.chances import ask_chances

        return ask_chances(position, self._window())
