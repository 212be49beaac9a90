"""Menus and keys: one table, no key twice, an answer to every entry, all of it to be looked up."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.menus.actions import ACTIONS, Needs, keys_by_menu, plain
from callboard.gui.menus.keys import COLUMNS, columns, entries
from callboard.gui.menus.needs import holding, next_disputed
from callboard.gui.program import Program


def test_every_action_has_a_key_of_its_own() -> None:
    """No action is without a key, and no key has two actions."""
    keys = Counter(QKeySequence(action.key).toString() for action in ACTIONS)
    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_is_in_a_menu_with_a_tip() -> None:
    """The menus hold all actions, each with a tip that is a sentence's beginning."""
    listed = [action for _, actions in keys_by_menu() for action in actions]
    assert sorted(a.id for a in listed) == sorted(a.id for a in ACTIONS)
    assert all(action.tip for action in ACTIONS)


def test_every_action_has_an_answer(program: Program) -> None:
    """The window has a function for every id in the table, and none besides."""
    assert sorted(program.dispatch.handlers) == sorted(action.id for action in ACTIONS)


def test_letters_of_a_menu_are_not_taken_twice() -> None:
    """Between two lines of a menu, no two entries are reached by the same letter."""
    letters = Counter(
        (action.menu, action.group, action.text[action.text.index("&") + 1].lower())
        for action in ACTIONS
        if "&" in action.text
    )
    assert [place for place, count in letters.items() if count > 1] == []


def test_the_tickets_have_entries_with_their_names(program: Program) -> None:
    """The entries of the Calls menu name the tickets of this desk, and end with them."""
    menus = program.window.menus
    assert menus["call_1"].text() == "Call for Harris / Walz"
    assert menus["call_7"].isVisible()
    assert not menus["call_8"].isVisible()


def test_an_empty_desk_offers_only_what_can_be_done(program: Program, desk: Desk) -> None:
    """With nothing chosen and nothing done, calls and undo are off."""
    held = holding(desk, ())
    assert held >= {Needs.DESK, Needs.WRITABLE}
    assert held.isdisjoint({Needs.UNDO, Needs.REDO, Needs.UNITS, Needs.ACCEPTABLE})
    assert not program.window.menus["undo"].isEnabled()
    assert not program.window.menus["call_1"].isEnabled()
    program.window.selection.choose(("GA",))
    assert program.window.menus["call_1"].isEnabled()


def test_without_a_desk_nothing_holds() -> None:
    """No desk, no needs."""
    assert holding(None, ("GA",)) == frozenset()


def test_there_is_no_next_disagreement_without_one(desk: Desk) -> None:
    """A desk without reports has nothing to go to."""
    assert next_disputed(desk, "GA") is None


def test_the_question_mark_shows_every_key(program: Program) -> None:
    """`?` opens the overlay with every key in it, and Esc closes it."""
    program.window.map_panel.map.setFocus()
    QTest.keyClicks(program.shell, "?")
    overlay = program.dispatch._keys
    assert overlay is not None
    assert overlay.isVisible()
    texts = {label.text() for label in overlay.findChildren(QLabel)}
    expected = {plain(a.text).rstrip("…") for a in ACTIONS if not a.id.startswith("call_")}
    assert expected <= texts
    QTest.keyClick(overlay, Qt.Key.Key_Escape)
    assert not overlay.isVisible()


def test_the_keys_are_set_in_columns_of_about_the_same_height() -> None:
    """Every group of keys is in one column, in order, and no column is empty."""
    groups = entries()
    found = columns(groups, COLUMNS)
    assert [place for column in found for place in column] == list(range(len(groups)))
    assert all(found)


@pytest.mark.parametrize("page", ["chart", "reports", "log", "findings"])
def test_the_pages_below_the_map_have_keys(program: Program, page: str) -> None:
    """Each page is one key away and takes the keyboard."""
    program.dispatch.run(f"show_{page}")
    assert program.window.below.page == page


def test_leading_asks_for_whom(program: Program, desk: Desk) -> None:
    """L asks which ticket leads, by a menu with the tickets."""
    program.window.selection.choose(("PA",))
    program.dispatch.run("leading")
    menu = program.window.inspector.calls.statuses.menu
    first = next(action for action in menu.actions() if action.text())
    first.trigger()
    menu.close()
    state = desk.position.state("PA")
    assert (state.status, state.ticket) == (Status.LEADING, "harris")
