"""A map in little room, with text made large."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from callboard import almanac
from callboard.gui.map.canvas import Canvas
from callboard.gui.map.drawings import Drawing, shapes_of
from callboard.gui.map.layout import Page
from callboard.gui.map.looks import LIGHT, UnitLook

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("drawing", list(Drawing))
def test_large_text_leaves_room_for_the_map(qtbot: QtBot, drawing: Drawing) -> None:
    """Its boxes are written smaller before they push it out of its panel."""
    electors = almanac.contest(2024).electors
    looks = {
        unit: UnitLook(fill="#888888", ink="#000000", label=unit, electors=count)
        for unit, count in electors.items()
    }

    def scale(text: float) -> float:
        canvas = Canvas(shapes_of(drawing, electors), LIGHT)
        canvas.set_looks(looks)
        canvas.set_page(Page(515, 310, 1.0, text))
        return canvas.scene.placing[0]

    assert scale(26.0) > 0.6 * scale(13.0)


@pytest.mark.parametrize("height", [60, 90, 130, 190])
def test_a_low_map_is_a_map_and_not_a_column_of_boxes(qtbot: QtBot, height: int) -> None:
    """Where both have no room, the boxes go; every unit can be pointed at still."""
    electors = almanac.contest(2024).electors
    looks = {
        unit: UnitLook(fill="#888888", ink="#000000", label=unit, electors=count)
        for unit, count in electors.items()
    }
    canvas = Canvas(shapes_of(Drawing.GEOGRAPHIC, electors), LIGHT)
    canvas.set_looks(looks)
    canvas.set_page(Page(470, height, 1.0, 26.0))
    scene = canvas.scene
    assert scene.placing[0] > 0.3 * height / 610
    assert set(scene.points) >= set(electors)
