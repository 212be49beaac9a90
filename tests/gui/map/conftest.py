"""Maps to test: looks for the units of real contests, and a map that is on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from on_screen import on_screen

from callboard import almanac
from callboard.gui.map.looks import UnitLook
from callboard.gui.map.widget import MapView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

Looks = dict[str, UnitLook]


@pytest.fixture
def looks_of() -> Callable[[int], Looks]:
    """Return a maker of plain looks for all units of a contest."""

    def made(year: int) -> Looks:
        return {
            unit: UnitLook(
                fill="#1f66c9",
                ink="#ffffff",
                label=unit,
                electors=electors,
                tip=f"{unit} & <more>",
                spoken=f"{unit}, {electors} electors",
            )
            for unit, electors in almanac.contest(year).electors.items()
        }

    return made


@pytest.fixture
def looks(looks_of: Callable[[int], Looks]) -> Looks:
    """Return plain looks for the 56 units of 2024."""
    return looks_of(2024)


@pytest.fixture
def map_view(qtbot: QtBot, looks: Looks) -> MapView:
    """Return a map of 2024 that is on screen, 1000 × 650."""
    view = MapView()
    view.set_looks(looks)
    return on_screen(qtbot, view, 1000, 650)
