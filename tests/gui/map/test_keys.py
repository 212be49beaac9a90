"""The keyboard on the map: walking between neighbours, asking, zooming."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from on_screen import on_screen
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from callboard.gui.map import walk
from callboard.gui.map.canvas import Canvas
from callboard.gui.map.geometry import geography
from callboard.gui.map.layout import Page
from callboard.gui.map.looks import LIGHT, UnitLook
from callboard.gui.map.widget import MapView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

Key = Qt.Key
Looks = dict[str, UnitLook]


def press(view: MapView, *keys: Key) -> None:
    """Press and release keys, one after the other."""
    for key in keys:
        QTest.keyClick(view, key)


@pytest.fixture
def focused(map_view: MapView, qtbot: QtBot) -> MapView:
    """Return the map with the keyboard's focus."""
    map_view.activateWindow()
    map_view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(map_view.hasFocus)
    return map_view


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("KS", Key.Key_Left, "CO"),
        ("KS", Key.Key_Right, "MO"),
        ("KS", Key.Key_Up, "NE"),
        ("KS", Key.Key_Down, "OK"),
        ("OH", Key.Key_Right, "PA"),
        ("GA", Key.Key_Down, "FL"),
        ("DC", Key.Key_Down, "VA"),
        ("CA", Key.Key_Left, "CA"),
    ],
)
def test_arrows_walk_to_the_neighbour_in_their_direction(
    focused: MapView, start: str, key: Key, end: str
) -> None:
    """From Kansas left is Colorado; at the coast one stays."""
    focused.stand_on(start)
    press(focused, key)
    assert focused.current() == end


def test_an_arrow_asks_for_the_selection(focused: MapView, qtbot: QtBot) -> None:
    """Table and inspector follow the walk."""
    focused.stand_on("KS")
    with qtbot.waitSignal(focused.selectionRequested) as signal:
        press(focused, Key.Key_Left)
    assert signal.args == ["CO", False]


def test_shift_with_an_arrow_extends_the_selection(focused: MapView, qtbot: QtBot) -> None:
    """Shift gathers, as in the table."""
    focused.stand_on("KS")
    with qtbot.waitSignal(focused.selectionRequested) as signal:
        QTest.keyClick(focused, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert signal.args == ["CO", True]


def test_control_with_an_arrow_walks_without_selecting(focused: MapView, qtbot: QtBot) -> None:
    """With Ctrl the focus moves alone; Space then adds the unit."""
    focused.stand_on("KS")
    with qtbot.assertNotEmitted(focused.selectionRequested):
        QTest.keyClick(focused, Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(focused.selectionRequested) as signal:
        press(focused, Key.Key_Space)
    assert signal.args == ["CO", True]


def test_the_row_of_boxes_can_be_walked(focused: MapView) -> None:
    """From a district's box the arrows go on to the next box."""
    focused.stand_on("NE-1")
    press(focused, Key.Key_Right)
    assert focused.current() == "NE-2"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_activates_the_unit_at_its_place(focused: MapView, qtbot: QtBot, key: Key) -> None:
    """Enter does what a click does, and tells where the unit is."""
    focused.stand_on("GA")
    with qtbot.waitSignal(focused.unitActivated) as signal:
        press(focused, key)
    assert signal.args == ["GA", focused.mapToGlobal(focused.point_of("GA"))]


def test_the_menu_key_asks_for_the_menu_of_the_current_unit(focused: MapView, qtbot: QtBot) -> None:
    """Where the pointer is does not matter."""
    focused.stand_on("GA")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    with qtbot.waitSignal(focused.contextRequested) as signal:
        QApplication.sendEvent(focused, event)
    assert signal.args == ["GA", focused.mapToGlobal(focused.point_of("GA"))]


def test_focus_by_tab_begins_at_the_selection(qtbot: QtBot, looks: Looks) -> None:
    """The keys act where the editor works already."""
    window = QWidget()
    map_view = MapView(parent=window)
    QVBoxLayout(window).addWidget(map_view)
    map_view.set_looks(looks)
    map_view.set_selection({"WI"})
    on_screen(qtbot, window)
    map_view.setFocus(Qt.FocusReason.TabFocusReason)
    assert map_view.current() == "WI"


def test_a_click_moves_the_place_that_the_keys_act_on(focused: MapView) -> None:
    """After a click on Ohio the arrows start from Ohio."""
    QTest.mouseClick(
        focused,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        focused.point_of("OH"),
    )
    press(focused, Key.Key_Left)
    assert focused.current() == "IN"


def test_selecting_one_unit_elsewhere_moves_the_place_too(focused: MapView) -> None:
    """The table's selection is where the arrows start from."""
    focused.set_selection({"OH"})
    press(focused, Key.Key_Left)
    assert focused.current() == "IN"


def test_walking_keeps_the_unit_in_sight(focused: MapView) -> None:
    """A zoomed map follows the arrows."""
    focused.stand_on("KS")
    for _ in range(8):
        focused.zoom_by(1.25)
    for _ in range(8):
        press(focused, Key.Key_Left)
        anchor = focused.anchor_of(focused.current())
        assert anchor is not None
        assert focused.rect().contains(anchor)


def test_plus_and_minus_zoom(focused: MapView) -> None:
    """The keyboard needs no wheel."""
    press(focused, Key.Key_Plus, Key.Key_Plus)
    nearer = focused.zoom()
    press(focused, Key.Key_Minus, Key.Key_Minus)
    assert (nearer, focused.zoom()) == (1.5625, 1.0)


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_L, Key.Key_F6, Key.Key_Question])
def test_other_keys_are_left_to_the_window(qtbot: QtBot, looks: Looks, key: Key) -> None:
    """Calls by key belong to the window: the map does not swallow them."""

    class Window(QWidget):
        got: Key | None = None

        def keyPressEvent(self, event: object) -> None:  # noqa: N802
            self.got = event.key()  # type: ignore[attr-defined]

    window = Window()
    view = MapView(parent=window)
    view.set_looks(looks)
    on_screen(qtbot, window)
    press(view, key)
    assert window.got == key


@pytest.mark.parametrize("year", [1968, 1976, 2024])
@pytest.mark.parametrize("size", [(400, 300), (1000, 650), (3840, 2160)])
def test_every_unit_can_be_walked_to_from_every_other(
    qapp: QApplication,
    looks_of: Callable[[int], Looks],
    year: int,
    size: tuple[int, int],
) -> None:
    """No unit is an island to the arrow keys: neither DC, nor Hawaii, nor a box."""
    canvas = Canvas(geography(), LIGHT)
    canvas.set_page(Page(*size, 1.0, 13.0))
    canvas.set_looks(looks_of(year))
    spots, neighbours = canvas.scene.spots(), geography().neighbours()
    everywhere = {spot.unit for spot in spots}
    for start in spots:
        reached, open_ends = {start}, [start]
        while open_ends:
            here = open_ends.pop()
            for towards in (walk.LEFT, walk.RIGHT, walk.UP, walk.DOWN):
                there = walk.step(here, towards, spots, neighbours)
                if there not in reached:
                    reached.add(there)
                    open_ends.append(there)
        assert {spot.unit for spot in reached} == everywhere


def test_the_maps_edge_shows_the_keyboard_while_no_unit_does(
    map_view: MapView, qtbot: QtBot
) -> None:
    """Focus that no key brought is told by the map's edge, until an arrow stands on a unit."""
    map_view.activateWindow()
    map_view.setFocus()
    qtbot.waitUntil(map_view.hasFocus)
    assert map_view.grab().toImage().pixelColor(0, 0).name() == LIGHT.focus
    press(map_view, Key.Key_Right)
    assert map_view.grab().toImage().pixelColor(0, 0).name() != LIGHT.focus
