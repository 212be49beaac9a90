"""The time machine in the whole window: moving, playing, comparing, and nothing changed by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidgetItem

from callboard.desk.service import Desk
from callboard.gui.program import Program
from callboard.gui.timemachine.machine import REFUSAL
from callboard.gui.timemachine.words import between_words
from callboard.gui.window import lower as pages
from callboard.ledger.events import When

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
UNITS = ("GA", "PA", "NV", "AZ", "WI", "MI")


@pytest.fixture
def night(desk: Desk) -> Desk:
    """Return the desk with six calls, one event each."""
    for unit in UNITS:
        desk.call([unit], "trump", source="AP")
    return desk


def called(program: Program) -> set[str]:
    """Return the units that the map shows as called."""
    chart_map = program.window.map_panel.map
    return {u for u in UNITS if "called for" in chart_map.look(u).spoken}


def cell(program: Program, row: int, column: int) -> QTableWidgetItem:
    """Return a cell of the list of differences."""
    found = program.time_machine.changes.table.item(row, column)
    assert found is not None
    return found


def test_a_key_opens_it_at_the_last_moment(program: Program, night: Desk) -> None:
    """F7 shows the bar; the board is still that of now."""
    QTest.keyClick(program.shell, Qt.Key.Key_F7)
    assert program.time_machine.bar.isVisible()
    assert program.time_machine.length == len(night.ledger) == 7
    assert called(program) == set(UNITS)


def test_all_panels_show_the_moment(program: Program, night: Desk) -> None:
    """Headline, map, table, inspector, chart and status bar go back together."""
    window = program.window
    window.selection.choose(("WI",))
    program.time_machine.open(3)
    assert called(program) == {"GA", "PA"}
    assert window.shown is not None
    assert window.shown.tally.called == {"trump": 35}
    assert "35 called" in window.headline.accessibleDescription()
    assert window.status.called.text() == "2 of 56 called"
    rows = {row.unit: row for row in window.table.model.rows}
    assert not rows["WI"].is_won
    assert window.inspector.standing.text() == "Not called"
    assert program.time_machine.bar.title.text().endswith("event 3 of 7")


def test_arrow_keys_step_by_event(program: Program, night: Desk) -> None:
    """The track has the keyboard: left is earlier, right is later."""
    QTest.keyClick(program.shell, Qt.Key.Key_F7)
    track = program.time_machine.bar.track
    for _ in range(2):
        QTest.keyClick(track, Qt.Key.Key_Left)
    assert called(program) == set(UNITS[:4])
    QTest.keyClick(track, Qt.Key.Key_Right)
    assert called(program) == set(UNITS[:5])
    QTest.keyClick(track, Qt.Key.Key_Home)
    assert called(program) == set()


def test_keys_of_the_menu_step_too(program: Program, night: Desk) -> None:
    """The brackets go one step earlier and later, wherever the keyboard is."""
    program.time_machine.open()
    program.window.table.grid.setFocus()
    QTest.keyClick(program.window.table.grid, Qt.Key.Key_BracketLeft)
    assert program.time_machine.length == 6
    QTest.keyClick(program.window.table.grid, Qt.Key.Key_BracketRight)
    assert program.time_machine.length == 7


def test_a_press_on_the_track_goes_there(program: Program, night: Desk) -> None:
    """And dragging follows the pointer."""
    program.time_machine.open()
    track = program.time_machine.bar.track
    middle = track.height() // 2
    QTest.mousePress(track, LEFT, NONE, QPoint(round(track.place_of(2)), middle))
    assert called(program) == {"GA"}
    QTest.mouseMove(track, QPoint(round(track.place_of(4)), middle))
    assert called(program) == set(UNITS[:3])
    QTest.mouseRelease(track, LEFT, NONE, QPoint(round(track.place_of(4)), middle))


def test_esc_goes_back_to_now(program: Program, night: Desk) -> None:
    """Everything is as before, and the bar is gone."""
    program.time_machine.open(2)
    QTest.keyClick(program.time_machine.bar.track, Qt.Key.Key_Escape)
    assert not program.time_machine.is_open
    assert not program.time_machine.bar.isVisible()
    assert called(program) == set(UNITS)
    assert program.window.ground.property("board") == ""


def test_the_button_goes_back_to_now(program: Program, night: Desk) -> None:
    """For those who do not think of Esc."""
    program.time_machine.open(2)
    QTest.mouseClick(program.time_machine.bar.back, LEFT)
    assert called(program) == set(UNITS)


def test_nothing_can_be_done_in_the_past(program: Program, night: Desk) -> None:
    """Keys and menus change nothing, and the reason is said."""
    length = len(night.ledger)
    program.time_machine.open(3)
    program.window.table.grid.setFocus()
    program.window.selection.choose(("WI",))
    QTest.keyClick(program.window.table.grid, Qt.Key.Key_1)
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.message.text == REFUSAL
    assert len(night.ledger) == length
    menus = program.window.menus
    for action in ("call_1", "retract", "undo", "import_reports", "tickets", "export_csv"):
        assert not menus[action].isEnabled()
        assert REFUSAL in menus[action].toolTip()
    assert not program.window.inspector.calls.isEnabled()
    assert program.window.inspector.calls.toolTip() == REFUSAL


def test_acts_are_back_with_the_present(program: Program, night: Desk) -> None:
    """After Esc everything can be used, and no tip gives a reason any more."""
    program.time_machine.open(3)
    QTest.keyClick(program.time_machine.bar.track, Qt.Key.Key_Escape)
    program.window.selection.choose(("OH",))
    menus = program.window.menus
    assert menus["call_1"].isEnabled()
    assert REFUSAL not in menus["retract"].toolTip()
    assert program.window.inspector.calls.isEnabled()


def test_a_click_on_the_map_only_chooses(program: Program, night: Desk) -> None:
    """No box opens in the past, but the unit can be looked at."""
    program.time_machine.open(3)
    chart_map = program.window.map_panel.map
    QTest.mouseClick(chart_map, LEFT, NONE, chart_map.point_of("TX"))
    assert program.window.selection.units == ("TX",)
    assert not program.wiring.popover.isVisible()


def test_new_events_do_not_disturb_but_are_told(program: Program, night: Desk) -> None:
    """What happens meanwhile waits behind the view."""
    program.time_machine.open(3)
    night.call(["OH"], "trump", source="AP", by="rule")
    assert called(program) == {"GA", "PA"}
    assert "35 called" in program.window.headline.accessibleDescription()
    assert program.time_machine.bar.news.text() == "1 new event on the desk"
    assert program.time_machine.bar.news.isVisible()
    program.time_machine.end()
    assert "called for" in program.window.map_panel.map.look("OH").spoken


def test_history_stops_at_the_moment(program: Program, night: Desk) -> None:
    """The inspector does not tell of what was still to come."""
    program.window.selection.choose(("WI",))
    _, told = program.window.inspector._history_of("WI", 9)
    program.time_machine.open(3)
    _, then = program.window.inspector._history_of("WI", 9)
    assert (told, then) == (1, 0)


def test_playing_runs_to_the_end_and_stops(program: Program, night: Desk) -> None:
    """From the beginning when it stands at the end; each tick is a step."""
    machine = program.time_machine
    machine.open()
    machine.turn_playing()
    assert (machine.is_playing, machine.length) == (True, 1)
    for _ in range(6):
        machine._timer.timeout.emit()
    assert (machine.is_playing, machine.length) == (False, 7)
    assert machine.bar.buttons["play"].accessibleName() == "Play"


def test_playing_is_a_matter_of_one_key_and_a_speed(program: Program, night: Desk) -> None:
    """Ctrl+P plays and stops; a click on the speed makes it faster."""
    machine = program.time_machine
    machine.open(2)
    QTest.keyClick(program.shell, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert machine.is_playing
    QTest.mouseClick(machine.bar.speed, LEFT)
    assert machine._timer.interval() == 500
    QTest.keyClick(program.shell, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert not machine.is_playing


def test_steps_by_minute(program: Program, night: Desk) -> None:
    """All that happened in one minute is one step."""
    machine = program.time_machine
    machine.open(1)
    QTest.mouseClick(machine.bar.minutes, LEFT)
    QTest.mouseClick(machine.bar.buttons["forward"], LEFT)
    assert machine.length > 2


def test_two_moments_are_compared(program: Program, night: Desk) -> None:
    """The list, the marks on map and table, and a way from a line to its unit."""
    machine, window = program.time_machine, program.window
    machine.open(3)
    QTest.mouseClick(machine.bar.compare, LEFT)
    assert window.below.page == pages.CHANGES
    machine.go(5)
    table = machine.changes.table
    assert [cell(program, row, 0).text() for row in range(table.rowCount())] == [
        "Arizona",
        "Nevada",
    ]
    assert cell(program, 0, 1).text() == "Not called"
    assert cell(program, 0, 2).text().startswith("Called for Trump, AP")
    assert program.marks.shown == {"AZ": "changed", "NV": "changed"}
    spot = table.visualItemRect(cell(program, 0, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, NONE, spot)
    assert window.selection.units == ("AZ",)


def test_the_earlier_moment_is_always_the_first(program: Program, night: Desk) -> None:
    """Going back from the pinned moment, what was comes first all the same."""
    machine = program.time_machine
    machine.open(5)
    machine.turn_comparing()
    machine.go(4)
    assert cell(program, 0, 1).text() == "Not called"


def test_comparing_ends_with_the_time_machine(program: Program, night: Desk) -> None:
    """No mark and no page stays behind."""
    machine, window = program.time_machine, program.window
    machine.open(3)
    machine.turn_comparing()
    machine.go(5)
    machine.end()
    assert window.below.page == pages.CHART
    assert "changed" not in program.marks.shown.values()


def test_opening_another_desk_leaves_the_past(program: Program, night: Desk) -> None:
    """The new desk is shown as it is now."""
    program.time_machine.open(3)
    program.files.close()
    assert not program.time_machine.is_open
    assert program.window.aside is None


def test_marks_of_recent_calls_go_by_themselves(program: Program, desk: Desk) -> None:
    """A call is marked on map and table; five minutes later the timer takes the mark away."""
    clock = program.window.kit.clock
    desk.call(["GA"], "trump", source="AP", when=When(at=clock()))
    assert program.marks.shown == {"GA": "recent"}
    assert program.marks._timer.isActive()
    clock.time += timedelta(minutes=5)  # type: ignore[attr-defined]  # the tests' own clock
    program.marks._timer.timeout.emit()
    assert program.marks.shown == {}


def test_a_mark_is_painted_and_taken_away_exactly(program: Program, desk: Desk) -> None:
    """The map with its mark gone is the map as it was."""
    chart_map = program.window.map_panel.map
    desk.call(["GA"], "trump", source="AP")
    chart_map.set_marks({})
    before = chart_map.grab().toImage()
    chart_map.set_marks({"GA": "recent"})
    assert chart_map.grab().toImage() != before
    chart_map.set_marks({})
    assert chart_map.grab().toImage() == before


def test_moments_of_different_days_are_told_with_their_days() -> None:
    """Of one night the clock is enough; where there is little room, the events are left out."""
    night = datetime(2024, 11, 6, 1, 2, tzinfo=UTC)
    near, far = (night, night + timedelta(hours=3)), (night, night + timedelta(days=3))
    assert between_words((12, 38), near, 14) == (
        "8:02 pm ET (event 12) → 11:02 pm ET (event 38): 14 things differ",
        "8:02 pm ET → 11:02 pm ET: 14 things differ",
    )
    assert between_words((12, 38), far, 1)[1] == (
        "Nov 5, 2024, 8:02 pm ET → Nov 8, 2024, 8:02 pm ET: one thing differs"
    )


def test_the_speed_has_a_key(program: Program, night: Desk) -> None:
    """From one step a second to twenty, and to one again."""
    program.time_machine.open()
    bar, said = program.time_machine.bar, []
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for _ in range(4):
        QTest.keyClick(program.shell, Qt.Key.Key_P, keys)
        said.append(bar.speed.text())
    assert said == ["× 2", "× 5", "× 20", "× 1"]
