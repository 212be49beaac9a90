"""A desk and the table that follows it, for the tests of the table."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from on_screen import letters, on_screen
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.gui.look.theme import theme
from callboard.gui.table.view import TablePanel

EARLY = datetime(2024, 11, 5, 23, 30, tzinfo=UTC)  # 6:30 pm Eastern: no unit has closed


@pytest.fixture
def desk() -> Desk:
    """Return an empty desk for 2024."""
    return memory_desk(2024)


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk) -> TablePanel:
    """Return the table on the desk, following its changes, as wide as at 1280×720."""
    panel = TablePanel(theme("light"), clock=lambda: EARLY)
    panel.setFont(letters())
    panel.show_position(desk.position)
    desk.subscribe(panel.apply_change)
    return on_screen(qtbot, panel, 480, 560)
