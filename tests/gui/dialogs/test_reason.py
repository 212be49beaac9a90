"""Asking for a reason before a call is taken back or changed."""

from __future__ import annotations

import pytest
from desks import Clock
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard import words
from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.gui.dialogs.questions import change_question, retract_question
from callboard.gui.dialogs.reason import Reason, ReasonDialog


@pytest.fixture
def desk() -> Desk:
    """Return a desk with two calls."""
    desk = memory_desk(2024, clock=Clock())
    desk.call(["GA", "PA"], "trump", source="AP")
    return desk


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> ReasonDialog:
    """Return the question why the call of Georgia is taken back, on screen."""
    dialog = ReasonDialog(retract_question(desk.position, ["GA"]))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_it_says_what_happens_and_what_changes(dialog: ReasonDialog, desk: Desk) -> None:
    """The question names unit, electors and ticket, and the totals after it."""
    question = retract_question(desk.position, ["GA"])
    assert dialog.heading.text() == "Take back the call of Georgia (16 EV) for Trump?"
    assert question.detail == "Trump 35 → 19"


def test_without_a_reason_there_is_no_ok(dialog: ReasonDialog) -> None:
    """The button waits, and blanks are no reason."""
    assert not dialog.ok.isEnabled()
    QTest.keyClicks(dialog.field, "   ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.problem.text().startswith("Give a reason")


def test_a_typed_reason_and_enter_answer(dialog: ReasonDialog) -> None:
    """Keys alone are enough."""
    QTest.keyClicks(dialog.field, " AP  withdrew ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.reason == Reason("AP withdrew")


def test_a_suggestion_is_taken_by_one_click(dialog: ReasonDialog) -> None:
    """A usual reason fills the field and moves on to the button."""
    QTest.mouseClick(dialog.suggestions[1], Qt.MouseButton.LeftButton)
    assert dialog.field.text() == "Called in error"
    QTest.keyClick(dialog.ok, Qt.Key.Key_Return)
    assert dialog.reason == Reason("Called in error")


def test_escape_gives_no_reason(dialog: ReasonDialog) -> None:
    """Thinking better of it leaves nothing behind, even with a reason typed."""
    QTest.keyClicks(dialog.field, "AP withdrew")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.reason is None


def test_changing_a_call_names_both_tickets(desk: Desk) -> None:
    """Whom it stands for, whom it would go to, and both totals."""
    question = change_question(desk.position, ["GA"], "harris")
    assert question.sentence == (
        "Georgia (16 EV) stands called for Trump. Call it for Harris instead?"
    )
    assert question.detail == "Harris 0 → 16 · Trump 35 → 19"
    assert question.confirm == "Call for Harris"


def test_several_units_are_named_and_counted(desk: Desk) -> None:
    """The title has the number, the sentence the names and electors."""
    question = retract_question(desk.position, ["GA", "PA"])
    assert question.title == "Retract 2 calls"
    assert question.sentence == "Take back the call of Georgia, Pennsylvania (35 EV) for Trump?"


def test_a_reason_offered_in_spanish_is_kept_in_english(qtbot: QtBot, desk: Desk) -> None:
    """The ledger is for anybody to read: what we offered goes into it as we wrote it."""
    words.use(lambda text, _: {"Called in error": "Adjudicado por error"}.get(text, ""))
    dialog = ReasonDialog(retract_question(desk.position, ["GA"]))
    qtbot.addWidget(dialog)
    dialog.suggestions[1].click()
    shown = dialog.field.text()
    dialog.accept()
    kept = dialog.reason
    words.use()
    assert (shown, kept) == ("Adjudicado por error", Reason("Called in error"))
