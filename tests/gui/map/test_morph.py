"""The way between drawings: it begins and ends in their shapes, and can be done without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from callboard import almanac
from callboard.gui.map.canvas import Canvas
from callboard.gui.map.drawings import Drawing, shapes_of
from callboard.gui.map.layout import Page
from callboard.gui.map.looks import LIGHT
from callboard.gui.map.morph import Morph, coarse

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from callboard.gui.map.looks import UnitLook
    from callboard.gui.map.scene import Scene
    from callboard.gui.map.widget import MapView

Looks = dict[str, "UnitLook"]
WAYS = [
    (Drawing.GEOGRAPHIC, Drawing.TILES),
    (Drawing.TILES, Drawing.CARTOGRAM),
    (Drawing.CARTOGRAM, Drawing.GEOGRAPHIC),
]
TILES = shapes_of(Drawing.TILES, {})


def scene_of(drawing: Drawing, looks: Looks) -> tuple[Canvas, Scene]:
    """Return a canvas that shows a drawing, and its scene."""
    canvas = Canvas(shapes_of(drawing, almanac.contest(2024).electors), LIGHT)
    canvas.set_looks(looks)
    canvas.set_page(Page(500, 330, 1.0, 13.0))
    return canvas, canvas.scene


def is_moving(view: MapView) -> bool:
    """Return whether shapes are under way."""
    return view._passage.is_under_way


def share_alike(one: QImage, other: QImage) -> float:
    """Return for how much of every second pixel two images agree whether there is a unit."""
    ground = LIGHT.ground
    pairs = [(x, y) for x in range(0, 500, 2) for y in range(0, 330, 2)]
    same = sum(
        (one.pixelColor(x, y).name() == ground) == (other.pixelColor(x, y).name() == ground)
        for x, y in pairs
    )
    return same / len(pairs)


@pytest.mark.parametrize(("start", "goal"), WAYS)
@pytest.mark.parametrize("at", [0.0, 1.0])
def test_a_way_begins_and_ends_in_the_drawings(
    qapp: QApplication, looks: Looks, start: Drawing, goal: Drawing, at: float
) -> None:
    """The first and the last frame cover the same ground as the pictures they lie between."""
    (before, first), (after, last) = scene_of(start, looks), scene_of(goal, looks)
    frame = QImage(500, 330, QImage.Format.Format_RGB32)
    painter = QPainter(frame)
    Morph(first, last).paint(painter, after.palette(), at)
    painter.end()
    assert share_alike(frame, (after if at else before).image()) > 0.955


def test_coarse_shapes_have_few_points_and_the_same_size(qapp: QApplication) -> None:
    """What moves has a tenth of the points; each state keeps its area within four per cent."""
    shapes = shapes_of(Drawing.GEOGRAPHIC, {})
    full = {unit: max(area.rings, key=len) for unit, area in shapes.areas.items()}
    thin = {unit: coarse(area.rings)[0] for unit, area in shapes.areas.items()}
    assert sum(map(len, thin.values())) < 0.6 * sum(map(len, full.values()))
    assert all(len(ring) >= 4 for ring in thin.values())


def test_a_change_of_drawing_moves_and_arrives(map_view: MapView, qtbot: QtBot) -> None:
    """Shapes are under way at once, and some frames later in their new places."""
    map_view.set_shapes(TILES)
    assert is_moving(map_view)
    with qtbot.waitSignal(map_view._passage.arrived):
        pass
    assert not is_moving(map_view)
    fresh = Canvas(TILES, LIGHT)
    fresh.set_looks({unit: map_view.look(unit) for unit in map_view.units()})
    fresh.set_page(map_view._canvas.page)
    assert map_view._canvas.picture().toImage() == fresh.picture().toImage()


def test_a_call_on_the_way_is_seen_at_its_end(
    map_view: MapView, looks: Looks, qtbot: QtBot
) -> None:
    """What changes while shapes move is in the picture that they arrive in."""
    from msgspec.structs import replace

    changed = looks | {
        "TX": replace(looks["TX"], fill="#cf2e38"),
        "ME": replace(looks["ME"], fill="#cf2e38"),
    }
    with qtbot.waitSignal(map_view._passage.arrived):
        map_view.set_shapes(TILES)
        QTest.qWait(120)
        map_view.set_looks(changed)
    fresh = Canvas(TILES, LIGHT)
    fresh.set_looks(changed)
    fresh.set_page(map_view._canvas.page)
    assert map_view._canvas.picture().toImage() == fresh.picture().toImage()


def test_who_wants_no_motion_sees_none(map_view: MapView) -> None:
    """Then the new drawing is there at once."""
    map_view.set_calm(True)
    map_view.set_shapes(TILES)
    assert not map_view._passage.is_under_way


def test_another_size_ends_the_way(map_view: MapView) -> None:
    """A window that is resized meanwhile shows the new drawing at its new size."""
    map_view.set_shapes(TILES)
    map_view.resize(700, 500)
    map_view.unit_at(map_view.rect().center())
    assert not map_view._passage.is_under_way


@pytest.mark.parametrize("drawing", list(Drawing))
def test_units_can_be_clicked_in_every_drawing(map_view: MapView, drawing: Drawing) -> None:
    """Each of the 56 units answers where it is pointed at."""
    map_view.set_calm(True)
    map_view.set_shapes(shapes_of(drawing, almanac.contest(2024).electors))
    activated: list[str] = []
    map_view.unitActivated.connect(lambda unit, _: activated.append(unit))
    for unit in map_view.units():
        QTest.mouseClick(
            map_view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            map_view.point_of(unit),
        )  # fmt: skip
    assert activated == list(map_view.units())
