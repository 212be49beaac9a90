"""Deciding a disagreement between reports."""

from __future__ import annotations

import pytest
from desks import Clock, report
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.gui.dialogs.resolve import Resolved, ResolveDialog
from callboard.gui.dialogs.sides import sides_of
from callboard.gui.look.theme import theme


@pytest.fixture
def desk() -> Desk:
    """Return a desk on which two reports differ on Georgia, and a third is silent on it."""
    desk = memory_desk(2024, clock=Clock())
    desk.call(["CA"], "harris", source="AP")
    desk.import_report(report("State list", GA="harris", PA="trump"))
    desk.import_report(report("By party", GA="trump"))
    return desk


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> ResolveDialog:
    """Return the question how Georgia is decided, on screen."""
    dialog = ResolveDialog(desk.position, "GA", desk.report, theme("light"))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_each_side_has_its_reports_and_consequences(desk: Desk) -> None:
    """Who says so, in which words, and what deciding so would do."""
    harris, trump, hold = sides_of(desk.position, "GA", desk.report)
    assert (harris.title, harris.key, harris.backing) == ("Harris", "1", "1 report")
    assert harris.lines[0].quote == "“GA - harris”"
    assert harris.outcome == "Harris 54 → 70"
    assert trump.outcome == "Trump 0 → 16"
    assert (hold.ticket, hold.title) == (None, "Hold: no winner for now")


def test_our_own_call_is_a_side(desk: Desk) -> None:
    """Where this desk has called, that is said, and holding means leaving it."""
    desk.call(["GA"], "trump", source="AP")
    _, trump, hold = sides_of(desk.position, "GA", desk.report)
    assert trump.backing == "1 report · our call"
    assert hold.title == "Hold: leave it with Trump for now"


def test_a_minor_ticket_that_a_report_names_is_a_side(desk: Desk) -> None:
    """Whoever is named can be decided for."""
    desk.import_report(report("Odd list", GA="stein"))
    titles = [side.title for side in sides_of(desk.position, "GA", desk.report)]
    assert titles[:3] == ["Harris", "Trump", "Stein"]


def test_nothing_is_decided_without_a_side_and_a_ground(dialog: ResolveDialog) -> None:
    """The button waits for both, and says for which."""
    assert dialog.problem.text() == "Choose a side, or hold."
    QTest.mouseClick(dialog.cards[0], Qt.MouseButton.LeftButton)
    assert dialog.problem.text().startswith("Give the ground")
    assert not dialog.ok.isEnabled()
    QTest.keyClicks(dialog.ground, "AP says so")
    assert dialog.ok.isEnabled()


def test_keys_alone_decide(dialog: ResolveDialog) -> None:
    """A number chooses the side, Tab leads on, Enter decides."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "2")
    dialog.ground.setFocus()
    QTest.keyClicks(dialog.ground, "AP says 2 to 1")
    QTest.keyClick(dialog.ground, Qt.Key.Key_Return)
    assert dialog.resolved == Resolved("GA", "trump", "AP says 2 to 1")


def test_a_number_in_the_ground_chooses_nothing(dialog: ResolveDialog) -> None:
    """Typing is typing."""
    dialog.ground.setFocus()
    QTest.keyClicks(dialog.ground, "1")
    assert not dialog.cards[0].radio.isChecked()


def test_holding_is_an_answer(dialog: ResolveDialog) -> None:
    """0 holds: decided, without a winner."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "0")
    QTest.keyClicks(dialog.ground, "Waiting")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.resolved == Resolved("GA", None, "Waiting")


def test_a_suggested_ground_is_taken_by_one_click(dialog: ResolveDialog) -> None:
    """The usual grounds are one click away."""
    chips = [b for b in dialog.findChildren(QPushButton) if b.property("role") == "chip"]
    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert dialog.ground.text() == "More sources say so"


def test_only_one_side_can_be_chosen(dialog: ResolveDialog) -> None:
    """The cards exclude each other."""
    for card in dialog.cards:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert [card.radio.isChecked() for card in dialog.cards] == [False, False, True]


def test_a_ticket_may_be_chosen_beforehand(qtbot: QtBot, desk: Desk) -> None:
    """Asked with a ticket, the dialog begins with it."""
    dialog = ResolveDialog(desk.position, "GA", desk.report, theme("dark"), ticket="trump")
    qtbot.addWidget(dialog)
    assert dialog.cards[1].radio.isChecked()


def test_escape_decides_nothing(dialog: ResolveDialog) -> None:
    """Thinking better of it leaves the conflict as it is."""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.resolved is None
