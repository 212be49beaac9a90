"""Editing the ballot of a desk."""

from __future__ import annotations

import pytest
from desks import Clock
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.gui.dialogs.ballot_draft import (
    DraftTicket,
    NewTicket,
    draft_of,
    edits_of,
    problem,
    surname_of,
    typed,
)
from callboard.gui.dialogs.tickets import BallotModel, TicketsDialog
from callboard.gui.look.theme import theme


@pytest.fixture
def desk() -> Desk:
    """Return an empty desk for 2024."""
    return memory_desk(2024, clock=Clock())


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> TicketsDialog:
    """Return the ballot of 2024, on screen."""
    dialog = TicketsDialog(desk.position, theme("light"))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def editor(dialog: TicketsDialog) -> QLineEdit:
    """The field in which a cell is being typed."""
    found = dialog.table.findChildren(QLineEdit)
    assert found
    return found[-1]


def test_an_unchanged_ballot_needs_no_edits(dialog: TicketsDialog) -> None:
    """Accepting without a change asks for nothing."""
    dialog.accept()
    assert dialog.edits is not None
    assert dialog.edits.is_empty


def test_a_minor_ticket_is_removed(dialog: TicketsDialog) -> None:
    """Choose it, Delete, save."""
    dialog.table.setCurrentIndex(dialog.model.index(6, 1))
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    dialog.accept()
    assert dialog.edits is not None
    assert dialog.edits.removed == ("west",)


def test_a_large_ticket_is_neither_removed_nor_renamed(dialog: TicketsDialog) -> None:
    """The two large tickets stay as they were on the ballot, and the tip says why."""
    index = dialog.model.index(0, 1)
    dialog.table.setCurrentIndex(index)
    assert not dialog.remove.isEnabled()
    assert "large tickets" in dialog.remove.toolTip()
    assert not dialog.model.flags(index) & Qt.ItemFlag.ItemIsEditable
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert len(dialog.model.rows) == 7


def test_a_ticket_that_stands_somewhere_is_not_removed(qtbot: QtBot, desk: Desk) -> None:
    """A ticket with a unit stays, and the tip names the unit."""
    desk.call(["GA"], "stein", source="AP")
    dialog = TicketsDialog(desk.position, theme("light"))
    qtbot.addWidget(dialog)
    dialog.table.setCurrentIndex(dialog.model.index(2, 1))
    assert not dialog.remove.isEnabled()
    assert dialog.remove.toolTip() == "It stands in Georgia."


def test_a_ticket_is_added_by_keys_alone(qtbot: QtBot, dialog: TicketsDialog) -> None:
    """Ctrl+N, the name, Enter: the surname is filled in; then the party."""
    QTest.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor(dialog), "Jane Q. Roe Jr.")
    QTest.keyClick(editor(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.rows[-1].surname == "Roe")
    assert not dialog.ok.isEnabled()
    dialog.table.setCurrentIndex(dialog.model.index(7, 4))
    QTest.keyClicks(dialog.table, "i")
    QTest.keyClicks(editor(dialog), "nd")
    QTest.keyClick(editor(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.edits is not None
    assert dialog.edits.added == (
        NewTicket(party="IND", president="Jane Q. Roe Jr.", surname="Roe"),
    )


def test_enter_in_the_table_does_not_end_the_dialog(qtbot: QtBot, dialog: TicketsDialog) -> None:
    """Enter ends the typing in a cell; saving is an act of its own."""
    dialog.table.setCurrentIndex(dialog.model.index(2, 3))
    QTest.keyClicks(dialog.table, "S")
    QTest.keyClicks(editor(dialog), "omebody")
    QTest.keyClick(editor(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.rows[2].vice_president == "Somebody")
    assert dialog.isVisible()
    dialog.accept()
    assert dialog.edits is not None
    assert [ticket.id for ticket in dialog.edits.changed] == ["stein"]


def test_a_tenth_ticket_is_not_offered(dialog: TicketsDialog) -> None:
    """There are nine keys."""
    for _ in range(2):
        QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert len(dialog.model.rows) == 9
    assert not dialog.add.isEnabled()


def test_the_ballot_of_2028_begins_with_two_empty_tickets(qtbot: QtBot) -> None:
    """Where no ticket is known, the large ones are typed in, and can be renamed later."""
    desk = memory_desk(2028, clock=Clock())
    dialog = TicketsDialog(desk.position, theme("light"))
    qtbot.addWidget(dialog)
    assert [row.party for row in dialog.model.rows] == ["DEM", "REP"]
    assert dialog.model.flags(dialog.model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    desk.add_ticket(party="DEM", president="Ann Example", surname="Example")
    (row,) = draft_of(desk.position)
    assert row.locked == ""


def test_the_edits_are_what_the_desk_takes(desk: Desk) -> None:
    """Carried out on the desk, the edits make the ballot that was typed."""
    rows = draft_of(desk.position)[:-1]
    rows = typed(rows, 4, "vice_president", "Somebody Else")
    rows = (*rows, DraftTicket(president="Jane Roe", surname="Roe", party="IND"))
    edits = edits_of(rows, desk.position)
    for ticket_id in edits.removed:
        desk.remove_ticket(ticket_id)
    for changed in edits.changed:
        desk.change_ticket(changed)
    for new in edits.added:
        desk.add_ticket(
            party=new.party,
            president=new.president,
            surname=new.surname,
            vice_president=new.vice_president,
        )
    surnames = [ticket.surname for ticket in desk.board.tickets]
    assert surnames == ["Harris", "Trump", "Stein", "Kennedy", "Oliver", "De la Cruz", "Roe"]
    assert desk.board.tickets[4].vice_president == "Somebody Else"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (DraftTicket(president="Jane Roe", surname="Roe"), "Jane Roe needs a full name"),
        (DraftTicket(president="A Stein", surname="Stein", party="IND"), "Stein is on the ballot"),
        (DraftTicket(), ""),
    ],
)
def test_what_is_missing_is_said(desk: Desk, row: DraftTicket, sentence: str) -> None:
    """Names and party are needed, no surname twice; an empty row does no harm."""
    told = problem((*draft_of(desk.position), row))
    assert told.startswith(sentence)
    assert bool(told) == bool(sentence)


def test_a_surname_of_ones_own_is_kept_when_the_name_changes(desk: Desk) -> None:
    """Only a surname that was filled in follows the name."""
    rows = typed(draft_of(desk.position), 5, "president", "Claudia Cruz")
    assert rows[5].surname == "De la Cruz"


@given(st.text(max_size=30))
def test_any_name_has_at_most_one_word_as_surname(name: str) -> None:
    """Whatever is typed, the surname is a word of it or nothing."""
    found = surname_of(name)
    assert found == "" or found in name


def test_the_model_keeps_the_rules_of_models(qapp: QApplication, desk: Desk) -> None:
    """Adding, typing and removing are announced as Qt asks for."""
    model = BallotModel(desk.position, theme("light"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    place = model.add()
    model.setData(model.index(place, 1), "Jane Roe")
    model.remove(0)
    assert model.rowCount() == 7
    model.deleteLater()
