"""The wall screen: what it shows, that it follows the board and nothing else, and how it moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from callboard.desk.service import Desk
from callboard.election.tally import Tally
from callboard.gui.map.drawings import Drawing
from callboard.gui.program import Program
from callboard.gui.wall.control import other_screen
from callboard.gui.wall.motion import LASTS, tally_between
from callboard.gui.wall.plan import LEAST_TEXT, plan_of, wall_font
from callboard.gui.wall.window import WallWindow
from callboard.times import eastern_clock

CONTROL = Qt.KeyboardModifier.ControlModifier
SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1080, 1920), (2560, 1080)]


@pytest.fixture
def wall(program: Program, desk: Desk) -> WallWindow:
    """Return the wall of a desk with two calls, opened by its key."""
    desk.call(["GA"], "trump", source="AP")
    desk.call(["PA"], "harris", source="AP")
    QTest.keyClick(program.shell, Qt.Key.Key_F11, CONTROL)
    assert program.wall.screen is not None
    return program.wall.screen


def called(wall: WallWindow) -> set[str]:
    """Return the units that the wall's map shows as called."""
    return {unit for unit in wall.map.units() if "called for" in wall.map.look(unit).spoken}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("marked", [False, True])
def test_parts_stand_beside_each_other(size: tuple[int, int], marked: bool) -> None:
    """On any screen no part covers another, and all of them are inside it."""
    plan = plan_of(*size, marked=marked)
    parts = [plan.tally, plan.map, plan.calls, plan.foot, *([plan.mark] if marked else [])]
    screen = QRect(0, 0, *size)
    for place, part in enumerate(parts):
        assert screen.contains(part)
        assert not any(part.intersects(other) for other in parts[place + 1 :])


@pytest.mark.parametrize("height", [720, 1080, 2160])
def test_no_text_is_too_small_for_five_metres(qapp: QGuiApplication, height: int) -> None:
    """Whatever is asked for, letters take their least part of the height."""
    assert wall_font(QFont(), height, 0.0).pixelSize() >= int(LEAST_TEXT * height)


def test_it_shows_board_and_calls(wall: WallWindow, desk: Desk) -> None:
    """Map, tally and the last calls, the newest first."""
    assert called(wall) == {"GA", "PA"}
    assert [call.unit for call in wall.calls.calls] == ["PA", "GA"]
    harris = desk.board.ticket("harris")
    assert harris is not None
    assert wall.tally.figure(harris) == 19
    assert "16 called" in wall.tally.accessibleDescription()


def test_it_follows_the_board(wall: WallWindow, desk: Desk) -> None:
    """A call moves there, and arrives."""
    wall.set_calm(True)
    desk.call(["OH"], "trump", source="AP")
    assert called(wall) == {"GA", "PA", "OH"}
    assert wall.calls.calls[0].unit == "OH"
    desk.undo()
    assert called(wall) == {"GA", "PA"}


def test_a_change_moves_and_ends_where_it_should(
    wall: WallWindow, desk: Desk, qtbot: QtBot
) -> None:
    """The figure counts from what it was to what it is."""
    trump = desk.board.ticket("trump")
    assert trump is not None
    desk.call(["OH"], "trump", source="AP")
    assert wall.tally.motion.is_under_way
    assert wall.tally.figure(trump) == 16
    wall.tally.motion.way.setCurrentTime(LASTS // 3)
    assert 16 < wall.tally.figure(trump) < 33
    qtbot.waitUntil(lambda: not wall.tally.motion.is_under_way)
    assert wall.tally.figure(trump) == 33


def test_without_motion_it_is_there_at_once(wall: WallWindow, desk: Desk) -> None:
    """Where no motion is wanted nothing moves."""
    wall.set_calm(True)
    desk.call(["OH"], "trump", source="AP")
    assert not wall.tally.motion.is_under_way
    assert not wall.motion.is_under_way


def test_sums_on_their_way_are_in_proportion() -> None:
    """Half of the way is the middle, and no elector is lost on it."""
    before = Tally(called={"a": 10}, leading={}, certified={}, open=528, total=538, majority=270)
    after = Tally(called={"a": 20}, leading={}, certified={}, open=518, total=538, majority=270)
    half = tally_between(before, after, 0.5)
    assert half.called == {"a": 15_000}
    assert sum(half.called.values()) + half.open == half.total == 538_000
    assert tally_between(before, after, 1.0) is after


def test_it_does_not_show_the_past(program: Program, wall: WallWindow) -> None:
    """The time machine in the window leaves the wall alone."""
    program.time_machine.open(2)
    assert called(wall) == {"GA", "PA"}
    assert wall.mark == ""


def test_told_to_it_shows_the_past_with_a_mark(program: Program, wall: WallWindow) -> None:
    """And goes back to the board with the window."""
    wall.set_calm(True)
    program.dispatch.run("wall_follows")
    program.time_machine.open(2)
    assert called(wall) == {"GA"}
    assert wall.mark.startswith("THE PAST · ")
    mark = plan_of(wall.width(), wall.height(), marked=True).mark
    assert mark.height() >= wall.height() // 12
    program.time_machine.end()
    assert called(wall) == {"GA", "PA"}
    assert wall.mark == ""


def test_f11_fills_the_screen_and_esc_leaves_it(wall: WallWindow) -> None:
    """The pointer is out of sight while it is full."""
    QTest.keyClick(wall, Qt.Key.Key_F11)
    assert wall.isFullScreen()
    assert wall.cursor().shape() is Qt.CursorShape.BlankCursor
    QTest.keyClick(wall, Qt.Key.Key_Escape)
    assert not wall.isFullScreen()
    assert wall.isVisible()
    assert wall.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_its_menu_entry_knows_whether_it_is_open(program: Program, wall: WallWindow) -> None:
    """Closed by its own key, the entry is off again."""
    assert program.window.menus["wall"].isChecked()
    QTest.keyClick(wall, Qt.Key.Key_W, CONTROL)
    assert not wall.isVisible()
    assert not program.window.menus["wall"].isChecked()


def test_it_goes_with_the_main_window(program: Program, wall: WallWindow) -> None:
    """Closing the window closes the wall."""
    program.shell.close()
    assert not wall.isVisible()


def test_the_clock_is_the_given_one(program: Program, wall: WallWindow) -> None:
    """Eastern time, named as such."""
    wall.tick()
    now = program.window.kit.clock.time  # type: ignore[attr-defined]  # the tests' own clock
    assert wall._time == f"{eastern_clock(now)} ET"


def test_one_screen_has_no_other(qapp: QGuiApplication) -> None:
    """The wall goes to a second screen only where there is one."""
    screens = QGuiApplication.screens()
    assert other_screen(screens[0], screens[:1]) is None
    assert other_screen(None, screens) is screens[0]


@pytest.mark.parametrize("look", ["light", "dark"])
def test_it_takes_the_colours_of_the_window(program: Program, wall: WallWindow, look: str) -> None:
    """Light and dark follow the appearance."""
    program.dispatch.run(f"theme_{look}")
    ground = wall.grab().toImage().pixelColor(2, wall.height() // 2)
    assert (ground.lightness() < 128) is (look == "dark")


def test_its_map_is_drawn_as_the_windows(program: Program, wall: WallWindow) -> None:
    """Tiles and strength follow."""
    wall.set_calm(True)
    program.dispatch.run("drawing_tiles")
    program.dispatch.run("map_shading")
    assert (wall.mode.drawing, wall.mode.shading) == (Drawing.TILES, True)


def test_a_comparison_is_on_the_wall_only_where_it_follows(
    program: Program, wall: WallWindow
) -> None:
    """Another election is not the board: it is shown when that is asked for, and marked."""
    wall.set_calm(True)
    program.window.map_panel.change_mode(year=2020)
    before = (wall.mode.year, called(wall))
    program.dispatch.run("wall_follows")
    assert before == (None, {"GA", "PA"})
    assert (wall.mode.year, wall.mark) == (2020, "2020, NOT THE BOARD: WHO WON")


def test_its_map_may_be_drawn_otherwise(program: Program, wall: WallWindow) -> None:
    """A choice of its own in the menu stays, whatever the window shows, and is remembered."""
    menu = QMenu()
    program.dispatch.fill_submenu("wall_map", menu)
    entries = {entry.text(): entry for entry in menu.actions()}
    assert [text for text, entry in entries.items() if entry.isChecked()] == ["As in the window"]
    entries["Cartogram"].trigger()
    program.dispatch.run("drawing_tiles")
    own = wall.mode.drawing
    assert program.settings.wall_drawing == "cartogram"
    program.wall.draw(None)
    assert [own, wall.mode.drawing] == [Drawing.CARTOGRAM, Drawing.TILES]


def test_no_motion_in_the_window_is_none_on_the_wall(
    program: Program, wall: WallWindow, desk: Desk
) -> None:
    """The choice in the menu is the wall's too, at once and when it opens."""
    program.dispatch.run("motion_off")
    desk.call(["OH"], "trump", source="AP")
    assert not wall.tally.motion.is_under_way
    program.dispatch.run("motion_off")
    desk.call(["FL"], "trump", source="AP")
    assert wall.tally.motion.is_under_way


def test_its_units_are_told_and_cannot_be_pressed(wall: WallWindow) -> None:
    """A screen reader meets each unit with its sentence; the wall has nothing to press."""
    spoken = QAccessible.queryAccessibleInterface(wall.map)
    unit = spoken.child(wall.map.units().index("GA"))
    assert unit.text(QAccessible.Text.Name).startswith("Georgia, 16 electors, called for Trump")
    assert unit.actionInterface() is None
    assert not unit.state().focusable


def test_a_call_of_a_later_day_names_it(program: Program, closed: Program) -> None:
    """Days after the night a clock alone would tell of another hour."""
    program.files.open_finished_night()
    program.wall.open()
    assert program.wall.screen is not None
    calls = program.wall.screen.calls
    (arizona,) = (call for call in calls.calls if call.unit == "AZ")
    assert calls._told(arizona)[:2] == ("Nov 9, 9:21 pm · AP", "Nov 9, 9:21 pm")
    assert calls._told(arizona)[-2:] == ("Nov 9 · AP", "Nov 9")


def test_a_wall_that_lost_its_screen_leaves_the_board_in_sight(
    program: Program, wall: WallWindow, qtbot: QtBot, qapp: QGuiApplication
) -> None:
    """Unplugged, it is a window beside the board, and says so; it was closed, it stays closed."""
    wall.fill_screen()
    qapp.screenRemoved.emit(wall.screen())
    qtbot.waitUntil(lambda: not wall.isFullScreen())
    assert wall.isVisible()
    assert "The screen of the wall is gone." in str(program.window.messages.log[0])
    program.wall.close()
    qapp.screenAdded.emit(program.shell.screen())
    assert program.wall.screen is None


def test_another_screen_takes_a_wall_that_is_a_window(
    wall: WallWindow, qapp: QGuiApplication
) -> None:
    """Only one that lost its own screen goes there by itself."""
    qapp.screenAdded.emit(wall.screen())
    assert not wall.isFullScreen()
