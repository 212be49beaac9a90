"""The menus by themselves: what is enabled follows what holds, and says why where it is not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from callboard.gui.menus.actions import ACTIONS, Needs
from callboard.gui.menus.menus import Menus


@pytest.fixture
def menus(qtbot: QtBot) -> Menus:
    """Return the menus of an empty window."""
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Menus(window)
    made.setParent(window)
    return made


def usable(menus: Menus) -> set[str]:
    """Return the actions that can be used."""
    return {action.id for action in ACTIONS if menus[action.id].isEnabled()}


def needing(*needs: Needs) -> set[str]:
    """Return the actions with one of these needs."""
    return {action.id for action in ACTIONS if action.enabled_when in needs}


def test_at_first_only_what_needs_nothing_can_be_used(menus: Menus) -> None:
    """No desk is open yet."""
    assert usable(menus) == needing(Needs.NOTHING)


@pytest.mark.parametrize("need", [need for need in Needs if need is not Needs.NOTHING])
def test_an_action_can_be_used_while_what_it_needs_holds(menus: Menus, need: Needs) -> None:
    """From when it holds, and no longer than that."""
    menus.enable({Needs.DESK, need})
    assert usable(menus) == needing(Needs.NOTHING, Needs.DESK, need)
    menus.enable({Needs.DESK})
    assert usable(menus) == needing(Needs.NOTHING, Needs.DESK)


def test_only_what_has_another_need_than_before_is_touched(menus: Menus) -> None:
    """A call changes what can be undone, and a hundred other entries are left alone."""
    menus.enable({Needs.DESK, Needs.WRITABLE})
    changed: list[str] = []
    for action in ACTIONS:
        menus[action.id].changed.connect(lambda chosen=action.id: changed.append(chosen))
    menus.enable({Needs.DESK, Needs.WRITABLE, Needs.UNDO})
    assert set(changed) == needing(Needs.UNDO)


def test_an_entry_that_was_hidden_can_be_used_once_it_is_shown(menus: Menus) -> None:
    """A ticket put on the ballot while units are chosen can be called at once."""
    menus.name("call_3", "", visible=False)
    menus.enable({Needs.DESK, Needs.UNITS})
    assert not menus["call_3"].isEnabled()
    menus.name("call_3", "Call for Lane")
    assert menus["call_3"].isEnabled()


def test_a_reason_stands_in_the_tips_of_what_cannot_be_used_until_it_is_gone(menus: Menus) -> None:
    """And follows what can be used."""
    menus.enable({Needs.DESK})
    menus.explain("The past is shown.")
    assert menus["undo"].toolTip().endswith("\nThe past is shown.")
    assert "\n" not in menus["find"].toolTip()
    menus.enable({Needs.DESK, Needs.UNDO})
    menus.explain("The past is shown.")
    assert "\n" not in menus["undo"].toolTip()
    menus.explain("")
    assert not any("\n" in menus[action.id].toolTip() for action in ACTIONS)
