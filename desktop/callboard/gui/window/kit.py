"""What the window is put together from: the kit it is given, and what it needs of a panel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import msgspec

from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.gui.acts.acts import Acts
from callboard.gui.acts.figure_acts import FigureActs
from callboard.gui.acts.files import Files
from callboard.gui.look.system_theme import SystemTheme
from callboard.gui.look.theme import Theme
from callboard.gui.settings import Settings
from callboard.gui.widgets.background import Background


class Panel(Protocol):
    """What the window needs of a panel."""

    def show_position(self, position: Position) -> None:
        """Show everything anew."""
        ...

    def apply_change(self, change: BoardChanged) -> None:
        """Repaint what one event touched."""
        ...

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        ...


class Kit(msgspec.Struct, frozen=True):
    """What the window is given; `callboard.gui.program` puts it together."""

    settings: Settings
    appearance: SystemTheme
    files: Files
    acts: Acts
    figures: FigureActs
    background: Background
    clock: Callable[[], datetime]
