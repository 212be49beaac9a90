"""Calling by real clicks and keys, from the map to the desk file."""

from __future__ import annotations

import pytest
from answers import Answers
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from callboard.desk.opening import open_desk
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.program import Program

LEFT = Qt.MouseButton.LeftButton


def click(program: Program, unit: str) -> None:
    """Click a unit on the map."""
    board = program.window.map_panel.map
    QTest.mouseClick(board, LEFT, Qt.KeyboardModifier.NoModifier, board.point_of(unit))


def press(program: Program, keys: str) -> None:
    """Press keys in the window, as "Ctrl+Z"."""
    program.window.map_panel.map.setFocus()
    QTest.keySequence(program.shell, QKeySequence(keys))


def winner(desk: Desk, unit: str) -> str | None:
    """Whom a unit is called for."""
    found = desk.position.winner(unit)
    return found.id if found is not None else None


def test_a_click_and_a_key_call_a_state_for_good(program: Program, desk: Desk) -> None:
    """A click on the map opens the box, 2 calls for the second ticket, the file has it."""
    click(program, "GA")
    box = program.wiring.popover
    assert box.isVisible()
    QTest.keyClick(box, Qt.Key.Key_2)
    assert "called for Trump" in program.window.map_panel.map.look("GA").spoken
    path = desk.store.path
    program.files.shut()
    again = open_desk(path)
    assert winner(again, "GA") == "trump"
    again.store.close()


def test_a_click_selects_in_every_panel(program: Program) -> None:
    """A click on the map chooses the unit in the table and the inspector too."""
    click(program, "GA")
    program.wiring.popover.hide()
    assert program.window.selection.units == ("GA",)
    assert program.window.table.grid.units() == ("GA",)
    assert program.window.inspector.units == ("GA",)


def test_digits_call_the_chosen_units(program: Program, desk: Desk) -> None:
    """With units chosen, a digit calls all of them as one act."""
    program.window.selection.choose(("GA", "FL"))
    press(program, "2")
    assert (winner(desk, "GA"), winner(desk, "FL")) == ("trump", "trump")
    assert len(desk.ledger) == 2


def test_letters_and_digits_typed_into_a_field_call_nothing(program: Program, desk: Desk) -> None:
    """While the search field has the keyboard, keys are text."""
    program.window.selection.choose(("GA",))
    field = program.window.table.search
    QTest.keySequence(program.shell, QKeySequence("Ctrl+F"))
    assert field.hasFocus()
    QTest.keyClicks(field, "2c")
    assert field.text() == "2c"
    assert len(desk.ledger) == 1


@pytest.mark.parametrize(
    ("key", "status"),
    [
        ("C", Status.TOO_CLOSE),
        ("E", Status.TOO_EARLY),
        ("U", Status.UNABLE),
        ("H", Status.HELD),
    ],
)
def test_letters_set_statuses(program: Program, desk: Desk, key: str, status: Status) -> None:
    """C, E, U and H give the chosen unit a status."""
    program.window.selection.choose(("PA",))
    press(program, key)
    assert desk.position.state("PA").status is status


def test_undo_takes_back_what_its_entry_names(program: Program, desk: Desk) -> None:
    """The entry says what undo takes back, Ctrl+Z does it, and redo is offered then."""
    program.window.selection.choose(("GA",))
    press(program, "2")
    assert program.window.menus["undo"].text() == "&Undo called Georgia for Trump (Own desk)"
    press(program, "Ctrl+Z")
    assert winner(desk, "GA") is None
    assert program.window.menus["redo"].text() == "&Redo called Georgia for Trump (Own desk)"
    press(program, "Ctrl+Shift+Z")
    assert winner(desk, "GA") == "trump"


def test_retracting_asks_for_the_reason(program: Program, desk: Desk, answers: Answers) -> None:
    """R takes a call back only with a reason, and the ledger keeps it."""
    program.window.selection.choose(("GA",))
    press(program, "2")
    press(program, "R")
    assert winner(desk, "GA") == "trump"
    answers.because = "AP withdrew it"
    press(program, "R")
    assert winner(desk, "GA") is None
    assert desk.ledger.events[-1].reason == "AP withdrew it"


def test_a_call_is_changed_only_with_a_reason(
    program: Program, desk: Desk, answers: Answers
) -> None:
    """Another ticket over a standing call asks why; thinking better of it changes nothing."""
    program.window.selection.choose(("GA",))
    press(program, "2")
    press(program, "1")
    assert winner(desk, "GA") == "trump"
    assert "Georgia" in answers.asked[-1]
    answers.because = "count corrected"
    press(program, "1")
    assert winner(desk, "GA") == "harris"


def test_a_status_over_a_call_is_refused_in_words(program: Program, desk: Desk) -> None:
    """Too close over a standing call changes nothing and says what to do."""
    program.window.selection.choose(("GA",))
    press(program, "2")
    press(program, "C")
    shown = program.window.messages.shown
    assert winner(desk, "GA") == "trump"
    assert shown is not None
    assert shown.text.startswith("Georgia is called for Trump. Retract that call first")


def test_painting_calls_with_one_click_each(program: Program, desk: Desk) -> None:
    """In paint mode a click calls at once, and no box opens."""
    program.acts.choose_paint("harris")
    click(program, "CA")
    click(program, "NY")
    assert (winner(desk, "CA"), winner(desk, "NY")) == ("harris", "harris")
    assert not program.wiring.popover.isVisible()


def test_a_second_click_takes_the_paint_off(program: Program, desk: Desk) -> None:
    """A second click on what was just painted undoes it, without a question."""
    program.acts.choose_paint("harris")
    click(program, "CA")
    click(program, "CA")
    assert winner(desk, "CA") is None
    assert desk.board.undone is not None


def test_a_later_click_on_a_painted_unit_asks_first(
    program: Program, desk: Desk, answers: Answers
) -> None:
    """When something else has happened since, the second click is a retraction with a reason."""
    program.acts.choose_paint("harris")
    click(program, "CA")
    click(program, "NY")
    click(program, "CA")
    assert winner(desk, "CA") == "harris"
    assert "California" in answers.asked[-1]


def test_p_turns_painting_on_and_off(program: Program) -> None:
    """P paints with the first ticket, and P again asks."""
    press(program, "P")
    assert program.acts.paint == "harris"
    assert program.window.menus["paint"].isChecked()
    press(program, "P")
    assert program.acts.paint is None


def test_the_election_is_called_by_an_act_of_its_own(program: Program, answers: Answers) -> None:
    """With a majority the call is offered, never made; the source is confirmed."""
    program.files.open_finished_night()
    night = program.window.desk
    assert night is not None
    press(program, "Ctrl+Shift+C")
    assert answers.asked == ["trump"]
    assert len(night.ledger) == 57
    answers.on_word_of = "AP"
    press(program, "Ctrl+Shift+C")
    call = night.board.common.election_call
    assert call is not None
    assert call.ticket == "trump"


def test_the_election_cannot_be_called_before_a_majority(program: Program) -> None:
    """Without a majority the entry is off."""
    assert not program.window.menus["call_election"].isEnabled()


def test_f6_goes_round_the_panels(program: Program) -> None:
    """F6 gives the keyboard to table, map, lower area and inspector in turn, and back."""
    window = program.window
    window.selection.choose(("GA",))
    window.table.grid.setFocus()
    seen = []
    for _ in range(4):
        QTest.keySequence(program.shell, QKeySequence("F6"))
        focused = program.shell.focusWidget()
        assert focused is not None
        panels = (window.table, window.map_panel, window.below, window.inspector)
        seen.append(next(p for p in panels if p.isAncestorOf(focused)))
    assert seen == [window.map_panel, window.below, window.inspector, window.table]


def test_f6_passes_over_an_empty_panel(program: Program) -> None:
    """Nothing is chosen, so the inspector takes no keys: the table comes after the lower area."""
    window = program.window
    window.selection.choose(())
    window.below.focus_page()
    QTest.keySequence(program.shell, QKeySequence("F6"))
    focused = program.shell.focusWidget()
    assert focused is not None
    assert window.table.isAncestorOf(focused)


def test_arrows_on_the_map_choose_neighbours_everywhere(program: Program) -> None:
    """An arrow key on the map moves the one selection."""
    program.window.selection.choose(("GA",))
    board = program.window.map_panel.map
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_Down)
    assert program.window.selection.units == ("FL",)
    assert program.window.inspector.units == ("FL",)


def test_the_chosen_source_stands_in_the_ledger(program: Program, desk: Desk) -> None:
    """What the inspector has as source goes with the next call."""
    program.window.inspector.sourceChosen.emit("NBC")
    program.window.selection.choose(("GA",))
    press(program, "2")
    assert desk.position.state("GA").source == "NBC"


def test_calling_what_is_called_says_so(program: Program, desk: Desk) -> None:
    """The same call again makes no event, and the bar says why."""
    program.window.selection.choose(("GA",))
    press(program, "2")
    press(program, "2")
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.text == "Georgia is called for Trump already."
    assert len(desk.ledger) == 2


def test_the_menu_of_a_unit_offers_its_acts(program: Program, qtbot: QtBot) -> None:
    """A right click offers the tickets, the statuses and what reports allow."""
    program.window.selection.choose(("GA",))
    menu = QMenu()
    qtbot.addWidget(menu)
    program.dispatch.fill_unit_menu(menu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "Call for Harris / Walz"
    assert "&Retract…" in texts
