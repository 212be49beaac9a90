"""The dialog that asks for columns: guessed, changed, previewed, refused while nothing is read."""

from __future__ import annotations

import pytest
from on_screen import on_screen
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.gui.dialogs.mapping import MappingDialog
from callboard.reports.feeds.mapping import Sample, sample
from callboard.reports.feeds.plan import Role
from callboard.reports.feeds.values import Job
from callboard.reports.opening import Beginning

TABLE = (
    b"Place;Our desk says;First;Second\n"
    b"Ohio;Trump;2,500,000;3,100,000\n"
    b"Georgia;Trump;2,548,017;2,663,117\n"
    b"Arizona;Harris;1,582,860;1,770,242\n"
    b"Nowhere;;1;1\n"
)
JOB = Job(name="desk.csv", wanted=2024)


@pytest.fixture
def found() -> Sample:
    """The table as a file holds it."""
    made = sample(TABLE, JOB)
    assert made is not None
    return made


@pytest.fixture
def dialog(qtbot: QtBot, found: Sample) -> MappingDialog:
    """Return the dialog on the table, open."""
    made = MappingDialog("desk.csv", Beginning(TABLE, whole=True), JOB, found, ["Harris", "Trump"])
    return on_screen(qtbot, made)


def shown(dialog: MappingDialog) -> list[str]:
    """What the choices above the columns say."""
    return [choice.currentText() for choice in dialog.choices]


def test_the_column_of_units_is_found(dialog: MappingDialog) -> None:
    """Whatever it is called; the rest waits to be said."""
    assert shown(dialog) == ["Unit", "Not read", "Not read", "Not read"]
    assert not dialog.ok.isEnabled()


def test_a_choice_shows_at_once_what_would_be_read(dialog: MappingDialog) -> None:
    """Chosen by keys: the preview counts calls, names examples, and OK wakes up."""
    choice = dialog.choices[1]
    choice.setFocus()
    QTest.keyClicks(choice, "Winner")
    QTest.keyClick(choice, Qt.Key.Key_Return)
    if dialog.plan.first(Role.WINNER) is None:
        dialog.take(1, Role.WINNER)
    assert dialog.found.text().startswith("3 calls, 3 units in all · Trump 2, Harris 1")
    assert "1 row set aside" in dialog.found.text()
    assert dialog.ok.isEnabled()


def test_of_a_long_table_the_beginning_is_counted(qtbot: QtBot, found: Sample) -> None:
    """What it says is what its first lines come to, and that is told."""
    made = MappingDialog("desk.csv", Beginning(TABLE, whole=False), JOB, found, ["Harris"])
    qtbot.addWidget(made)
    made.take(1, Role.WINNER)
    assert made.found.text().startswith("3 calls, 3 units in all")
    assert made.found.text().endswith("(in the beginning of the file)")


def test_votes_belong_to_candidates(dialog: MappingDialog) -> None:
    """A column of votes is taken for whose they are."""
    dialog.take(2, Role.VOTES, "Harris")
    dialog.take(3, Role.VOTES, "Trump")
    assert "6 figures of votes" in dialog.found.text()


def test_one_column_leaves_what_another_takes(dialog: MappingDialog) -> None:
    """Two columns cannot both be the winner."""
    dialog.take(1, Role.WINNER)
    dialog.take(2, Role.WINNER)
    assert shown(dialog) == ["Unit", "Not read", "Winner", "Not read"]


def test_without_units_it_asks_for_them(dialog: MappingDialog) -> None:
    """A table that names no state cannot be read."""
    dialog.take(0, Role.IGNORED)
    assert dialog.problem.text() == "Say which column names the states or districts."


def test_the_plan_is_there_once_it_was_accepted(dialog: MappingDialog) -> None:
    """As it was chosen."""
    dialog.take(1, Role.WINNER)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    plan = dialog.chosen
    assert plan is not None
    assert (plan.first(Role.UNIT), plan.first(Role.WINNER)) == (0, 1)


def test_a_cancelled_dialog_has_no_plan(dialog: MappingDialog) -> None:
    """Whatever was chosen before."""
    dialog.take(1, Role.WINNER)
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert dialog.chosen is None
