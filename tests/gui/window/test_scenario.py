"""Scenario mode in the whole window: real clicks and keys, and not one call by accident."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from callboard import almanac
from callboard.desk.saved_scenarios import saved_scenarios
from callboard.desk.scenarios import set_electors
from callboard.desk.service import Desk
from callboard.election.contest import Ticket
from callboard.gui.program import Program
from callboard.gui.scenario.dialogs import CallsDialog, NameDialog, UnitAnswer, UnitDialog
from callboard.gui.scenario.menus import FILLERS
from callboard.gui.scenario.mode import REFUSAL, ScenarioMode
from callboard.gui.window import lower as pages

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Told:
    """Answers what scenario mode asks, and remembers what it was shown."""

    def __init__(self) -> None:
        self.unit_answer: UnitAnswer | None = None
        self.source: str | None = None
        self.given_name: str | None = "Rust belt"
        self.listed: list[str] = []
        self.left_out = ""

    def unit(
        self, name: str, electors: int, tickets: Sequence[Ticket], parts: Mapping[str, int]
    ) -> UnitAnswer | None:
        """The electors that were told."""
        return self.unit_answer

    def calls(self, lines: Sequence[str], left_out: str, source: str) -> str | None:
        """The source that was told, or None for thinking better of it."""
        self.listed, self.left_out = list(lines), left_out
        return self.source

    def name(self, now: str) -> str | None:
        """The name that was told."""
        return self.given_name


@pytest.fixture
def told(program: Program) -> Told:
    """Return the answers, put in the place of dialogs."""
    made = Told()
    program.scenario._asking._asked = made
    return made


@pytest.fixture
def mode(program: Program, desk: Desk, told: Told) -> ScenarioMode:
    """Return scenario mode on a desk with one call, opened by its key."""
    desk.call(["GA"], "trump", source="AP")
    QTest.keyClick(program.shell, Qt.Key.Key_F5)
    assert program.scenario.is_open
    return program.scenario


def sums(program: Program) -> dict[str, int]:
    """Return the electors that the window shows."""
    assert program.window.shown is not None
    return dict(program.window.shown.tally.called)


def click(program: Program, unit: str) -> None:
    """Click a unit on the map."""
    chart_map = program.window.map_panel.map
    QTest.mouseClick(chart_map, LEFT, NONE, chart_map.point_of(unit))


def test_it_starts_from_the_board_and_looks_otherwise(program: Program, mode: ScenarioMode) -> None:
    """A banner and a tinted ground; what is called is there."""
    assert sums(program) == {"trump": 16}
    assert program.window.ground.property("board") == "scenario"
    assert mode.bar.isVisible()
    assert mode.bar.title.text() == "Scenario: Untitled (not saved)"
    light = program.window.kit.appearance.theme.scenario
    at = mode.bar.geometry().bottomLeft() + QPoint(3, -3)
    assert program.window.ground.grab().toImage().pixelColor(at).name() == light


def test_clicks_try_and_the_ledger_does_not_grow(
    program: Program, mode: ScenarioMode, desk: Desk
) -> None:
    """A click gives the unit to the ticket that clicks assign; a second one takes it away."""
    click(program, "TX")
    assert sums(program) == {"harris": 40, "trump": 16}
    click(program, "TX")
    assert sums(program) == {"trump": 16}
    click(program, "GA")
    assert sums(program) == {"harris": 16}
    assert desk.position.tally.called == {"trump": 16}
    assert len(desk.ledger) == 2


def test_keys_of_the_table_try_too(program: Program, mode: ScenarioMode, desk: Desk) -> None:
    """The ticket's digit, and R for nobody."""
    program.window.selection.choose(("PA", "MI"))
    program.window.table.grid.setFocus()
    QTest.keyClick(program.window.table.grid, Qt.Key.Key_2)
    assert sums(program) == {"trump": 50}
    QTest.keyClick(program.window.table.grid, Qt.Key.Key_R)
    assert sums(program) == {"trump": 16}
    assert len(desk.ledger) == 2


def test_undo_is_the_scenarios_own(program: Program, mode: ScenarioMode, desk: Desk) -> None:
    """Ctrl+Z takes back what was tried, never a call."""
    click(program, "TX")
    QTest.keyClick(program.shell, Qt.Key.Key_Z, CONTROL)
    assert sums(program) == {"trump": 16}
    assert not program.window.menus["undo"].isEnabled()
    QTest.keyClick(program.shell, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert sums(program) == {"harris": 40, "trump": 16}
    assert len(desk.ledger) == 2


def test_pointing_fills_while_the_key_is_held(program: Program, mode: ScenarioMode) -> None:
    """F held down gives every unit that the pointer comes over; let go, none."""
    chart_map = program.window.map_panel.map
    QTest.keyPress(chart_map, Qt.Key.Key_F)
    for unit in ("TX", "OK", "KS"):
        QTest.mouseMove(chart_map, chart_map.point_of(unit))
    QTest.keyRelease(chart_map, Qt.Key.Key_F)
    QTest.mouseMove(chart_map, chart_map.point_of("MT"))
    assert sums(program) == {"harris": 40 + 7 + 6, "trump": 16}


def test_groups_are_filled(program: Program, mode: ScenarioMode) -> None:
    """The chosen units, their region, and all that nobody has."""
    program.window.selection.choose(("WY",))
    QTest.keyClick(program.shell, Qt.Key.Key_F, CONTROL | SHIFT)
    assert sums(program) == {"harris": 3, "trump": 16}
    QTest.keyClick(program.shell, Qt.Key.Key_G, CONTROL | SHIFT)
    region = set(mode.region_of_chosen())
    assert {"CA", "WA", "AK", "HI"} <= region
    QTest.keyClick(program.shell, Qt.Key.Key_U, CONTROL | SHIFT)
    assert sums(program) == {"harris": 522, "trump": 16}


def test_the_bars_menu_fills_for_any_ticket(program: Program, mode: ScenarioMode) -> None:
    """All uncalled units, for the second ticket."""
    menu = QMenu(program.shell)
    FILLERS["fill"](menu, mode, program.window)
    uncalled = menu.actions()[0].menu()
    assert isinstance(uncalled, QMenu)
    uncalled.actions()[1].trigger()
    assert sums(program) == {"trump": 538}


def test_a_locked_unit_is_marked_and_stays(program: Program, mode: ScenarioMode) -> None:
    """K locks the chosen unit: fills pass it by."""
    program.window.selection.choose(("TX",))
    QTest.keyClick(program.window.map_panel.map, Qt.Key.Key_K)
    assert program.marks.shown == {"TX": "locked"}
    mode.fill(mode.uncalled())
    assert sums(program) == {"harris": 482, "trump": 16}


def test_cycling_goes_both_ways(program: Program, mode: ScenarioMode) -> None:
    """Full stop is the next ticket, comma the one before."""
    program.window.selection.choose(("TX",))
    chart_map = program.window.map_panel.map
    for key in (Qt.Key.Key_Period, Qt.Key.Key_Period):
        QTest.keyClick(chart_map, key)
    assert sums(program) == {"trump": 56}
    for key in (Qt.Key.Key_Comma, Qt.Key.Key_Comma):
        QTest.keyClick(chart_map, key)
    assert sums(program) == {"trump": 16}


def test_electors_are_divided_and_changed(program: Program, mode: ScenarioMode, told: Told) -> None:
    """A split is counted in its parts; another number changes the sum of all."""
    program.window.selection.choose(("TX",))
    told.unit_answer = UnitAnswer(40, {"harris": 15, "trump": 25})
    QTest.keyClick(program.shell, Qt.Key.Key_U, CONTROL)
    assert sums(program) == {"harris": 15, "trump": 41}
    assert program.marks.shown == {"TX": "changed"}
    told.unit_answer = UnitAnswer(38, {})
    QTest.keyClick(program.shell, Qt.Key.Key_U, CONTROL)
    assert program.window.shown is not None
    assert program.window.shown.tally.total == 536
    assert program.window.map_panel.map.look("TX").electors == 38


def test_saved_under_a_name_and_opened_again(
    program: Program, mode: ScenarioMode, desk: Desk
) -> None:
    """It is in the desk file; the banner says whether what is shown is saved."""
    click(program, "TX")
    QTest.keyClick(program.shell, Qt.Key.Key_S, CONTROL)
    assert mode.bar.title.text() == "Scenario: Rust belt"
    click(program, "OK")
    assert mode.bar.title.text() == "Scenario: Rust belt (not saved)"
    (kept,), _ = saved_scenarios(desk.store)
    mode.begin_new()
    assert sums(program) == {"trump": 16}
    mode.open(kept)
    assert sums(program) == {"harris": 40, "trump": 16}
    mode.delete(kept)
    assert mode.keeping.saved() == ()
    assert len(desk.ledger) == 2


def test_it_is_compared_with_the_board_and_with_others(
    program: Program, mode: ScenarioMode
) -> None:
    """What differs is listed and marked, and follows what is tried."""
    click(program, "TX")
    mode.save()
    saved = mode.keeping.saved()[0]
    mode.compare_with(None)
    table = program.time_machine.changes.table
    assert program.window.below.page == pages.CHANGES
    assert table.rowCount() == 1
    click(program, "OK")
    assert table.rowCount() == 2
    assert program.marks.shown == {"OK": "changed", "TX": "changed"}
    mode.compare_with(saved)
    assert table.rowCount() == 1
    assert "against “Rust belt”" in program.time_machine.changes.head.toolTip()


def test_esc_goes_back_to_the_board(program: Program, mode: ScenarioMode) -> None:
    """And the scenario is still there when it is opened again."""
    click(program, "TX")
    QTest.keyClick(program.window.map_panel.map, Qt.Key.Key_Escape)
    assert not mode.is_open
    assert sums(program) == {"trump": 16}
    QTest.keyClick(program.shell, Qt.Key.Key_F5)
    assert sums(program) == {"harris": 40, "trump": 16}


def test_the_board_goes_on_behind_it(program: Program, mode: ScenarioMode, desk: Desk) -> None:
    """A call made meanwhile shows through where the scenario says nothing."""
    click(program, "TX")
    desk.call(["PA"], "trump", source="AP", by="rule")
    assert sums(program) == {"harris": 40, "trump": 35}


def test_the_election_is_not_offered_in_it(program: Program, mode: ScenarioMode) -> None:
    """However many electors a ticket has here; on the board it is."""
    mode.fill(mode.uncalled())
    assert not program.window.headline.call_button.isVisible()


def test_what_is_no_call_is_refused(program: Program, mode: ScenarioMode, desk: Desk) -> None:
    """Reports and the election are the board's own matter."""
    program.acts.call_election(None)
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.message.text == REFUSAL
    assert not program.window.menus["export_csv"].isEnabled()


def test_calls_are_made_only_when_confirmed(
    program: Program, mode: ScenarioMode, desk: Desk, told: Told
) -> None:
    """Everything is listed; thinking better of it changes nothing."""
    click(program, "TX")
    click(program, "GA")
    QTest.keyClick(program.shell, Qt.Key.Key_L, CONTROL | SHIFT)
    assert told.listed == ["Texas (40 EV) for Harris"]
    assert told.left_out.startswith("Georgia is called otherwise on the board")
    assert len(desk.ledger) == 2
    told.source = "Own desk"
    QTest.keyClick(program.shell, Qt.Key.Key_L, CONTROL | SHIFT)
    assert not mode.is_open
    assert desk.position.tally.called == {"harris": 40, "trump": 16}
    assert desk.position.state("TX").source == "Own desk"
    assert desk.ledger.events[-1].reason == "Taken from the scenario “Untitled”"
    assert len(desk.ledger) == 3


def test_nothing_is_called_without_tick_and_source(qtbot: QtBot) -> None:
    """The button is off until both are there."""
    dialog = CallsDialog(["Texas (40 EV) for Harris"], "", "")
    qtbot.addWidget(dialog)
    assert (dialog.ok.text(), dialog.ok.isEnabled()) == ("Make 1 call", False)
    QTest.keyClicks(dialog.source, "AP")
    assert not dialog.ok.isEnabled()
    dialog.check.setChecked(True)
    assert dialog.ok.isEnabled()


@pytest.mark.parametrize("many", [1, 9, 40])
def test_calls_are_listed_in_whole_rows(qtbot: QtBot, many: int) -> None:
    """No line of the list is cut in half, however many calls there are."""
    dialog = CallsDialog([f"Unit {number}" for number in range(many)], "", "AP")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    room = dialog.list.viewport().height()
    row = dialog.list.sizeHintForRow(0)
    assert room % row < 3
    assert min(many, 9) <= room // row <= many


def test_parts_of_a_unit_have_to_add_up(qtbot: QtBot) -> None:
    """All electors are given, or none."""
    dialog = UnitDialog("Texas", 40, almanac.contest(2024).tickets[:2], {})
    qtbot.addWidget(dialog)
    assert dialog.ok.isEnabled()
    dialog.parts["harris"].setValue(15)
    assert (dialog.ok.isEnabled(), dialog.problem.text()) == (False, "25 left to give")
    dialog.parts["trump"].setValue(25)
    assert dialog.ok.isEnabled()
    assert dialog.answer == UnitAnswer(40, {"harris": 15, "trump": 25})


def test_the_wall_shows_no_scenario_unless_told_to(program: Program, mode: ScenarioMode) -> None:
    """And when it does, its name stands across the top."""
    program.dispatch.run("wall")
    wall = program.wall.screen
    assert wall is not None
    wall.set_calm(True)
    click(program, "TX")
    assert "called for" not in wall.map.look("TX").spoken
    program.dispatch.run("wall_follows")
    assert "called for" in wall.map.look("TX").spoken
    assert wall.mark == "SCENARIO · Untitled"


def test_presentation_shows_headline_and_map_alone(program: Program, mode: ScenarioMode) -> None:
    """The scenario's banner stays; Esc ends the presentation first, then the scenario."""
    QTest.keyClick(program.shell, Qt.Key.Key_F12)
    window = program.window
    hidden = (window.table, window.inspector, window.below, window.status)
    assert not any(part.isVisible() for part in hidden)
    assert window.headline.isVisible()
    assert mode.bar.isVisible()
    QTest.keyClick(window.map_panel.map, Qt.Key.Key_Escape)
    assert all(part.isVisible() for part in hidden)
    assert mode.is_open


def test_another_desk_has_scenarios_of_its_own(program: Program, mode: ScenarioMode) -> None:
    """Closing the desk leaves the scenario and forgets what was not saved."""
    click(program, "TX")
    program.files.close()
    assert not mode.is_open
    assert mode.draft.now.winners == {}


def test_a_changed_number_of_electors_is_a_difference(program: Program, mode: ScenarioMode) -> None:
    """The comparison with the board lists it beside units that went another way."""
    position = program.window.desk.position if program.window.desk else None
    assert position is not None
    mode._take(set_electors(mode.draft, position, "CO", 6))
    mode.compare_with(None)
    table = program.time_machine.changes.table
    cells = [item.text() for column in range(3) if (item := table.item(0, column)) is not None]
    assert cells == ["Colorado", "10 electors", "6 electors"]


def test_a_scenario_is_named_in_a_form(program: Program) -> None:
    """Without a name there is nothing to save; Enter saves under what is typed."""
    dialog = NameDialog("Untitled", program.shell)
    dialog.show()
    QTest.keyClick(dialog.name, Qt.Key.Key_Backspace)
    assert not dialog.ok.isEnabled()
    QTest.keyClicks(dialog.name, "Plains")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
