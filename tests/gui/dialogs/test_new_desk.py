"""Beginning a desk for any election."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard import almanac
from callboard.desk.replay import Replay
from callboard.gui.dialogs.elections import (
    election_lines,
    place_problem,
    usual_path,
    usual_year,
)
from callboard.gui.dialogs.new_desk import NewDesk, NewDeskDialog


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> NewDeskDialog:
    """Return the dialog as it is in November 2026, on screen."""
    dialog = NewDeskDialog(tmp_path, date(2026, 11, 21))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_every_election_has_a_line_of_what_it_is() -> None:
    """From 2028 down to 1964, each with electors, units and majority."""
    lines = election_lines()
    assert [line.year for line in lines] == list(range(2028, 1963, -4))
    assert lines[1].title == "2024 · Harris – Trump"
    assert all("538 electors in" in line.line for line in lines)


@pytest.mark.parametrize(
    ("today", "year"),
    [
        (date(2024, 11, 5), 2024),
        (date(2026, 11, 21), 2024),
        (date(2028, 9, 1), 2028),
        (date(1900, 1, 1), 1964),
    ],
)
def test_the_election_that_is_meant_is_suggested(today: date, year: int) -> None:
    """The last one, or one that is near."""
    assert usual_year(today) == year


def test_enter_begins_the_suggested_desk(dialog: NewDeskDialog, tmp_path: Path) -> None:
    """One key, and there is a place and a year."""
    QTest.keyClick(dialog.elections, Qt.Key.Key_Return)
    assert dialog.new_desk == NewDesk(2024, tmp_path / "2024 President.callboard")


def test_arrows_choose_another_election_and_name(dialog: NewDeskDialog, tmp_path: Path) -> None:
    """The name follows the year until the editor types one."""
    QTest.keyClick(dialog.elections, Qt.Key.Key_Down)
    assert dialog.year == 2020
    dialog.accept()
    assert dialog.new_desk == NewDesk(2020, tmp_path / "2020 President.callboard")


def test_a_typed_name_stays(dialog: NewDeskDialog, tmp_path: Path) -> None:
    """A bare name goes into the folder, with the ending of desks."""
    dialog.place.selectAll()
    QTest.keyClicks(dialog.place, "Rehearsal")
    QTest.keyClick(dialog.elections, Qt.Key.Key_Down)
    dialog.accept()
    assert dialog.new_desk == NewDesk(2020, tmp_path / "Rehearsal.callboard")


def test_a_taken_place_is_not_overwritten(dialog: NewDeskDialog, tmp_path: Path) -> None:
    """An existing file is never replaced: the sentence says what to do."""
    (tmp_path / "Night.callboard").touch()
    dialog.place.selectAll()
    QTest.keyClicks(dialog.place, "Night")
    assert dialog.problem.text().startswith("Night.callboard exists already.")
    assert not dialog.ok.isEnabled()


def test_a_free_name_is_suggested(tmp_path: Path) -> None:
    """Beside a desk of that name the next one has a number."""
    (tmp_path / "2024 President.callboard").touch()
    assert usual_path(tmp_path, 2024).name == "2024 President 2.callboard"


def test_a_missing_folder_and_a_missing_name_are_told(tmp_path: Path) -> None:
    """Both in a sentence."""
    assert place_problem(tmp_path / "none" / "a.callboard").startswith("There is no folder")
    assert place_problem(tmp_path / ".callboard") == "Give the desk file a name."


def test_escape_begins_nothing(dialog: NewDeskDialog) -> None:
    """Thinking better of it leaves no value."""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.new_desk is None


@pytest.mark.parametrize("year", [year for year in almanac.years() if year <= 2024])
def test_every_election_that_was_held_can_begin_finished(
    qtbot: QtBot, tmp_path: Path, year: int
) -> None:
    """With the official result; and as AP called it where its calls are known."""
    asked = NewDeskDialog(tmp_path, date(year, 11, 20))
    qtbot.addWidget(asked)
    offered = [asked.starts.itemData(place) for place in range(asked.starts.count())]
    network = [Replay.NETWORK] if year in {2020, 2024} else []
    assert offered == [Replay.EMPTY, *network, Replay.OFFICIAL]


def test_what_a_desk_begins_with_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    """Chosen by key, taken with the rest."""
    asked = NewDeskDialog(tmp_path, date(2024, 11, 20))
    qtbot.addWidget(asked)
    asked.show()
    QTest.keyClick(asked.starts, Qt.Key.Key_End)
    QTest.mouseClick(asked.ok, Qt.MouseButton.LeftButton)
    assert asked.new_desk is not None
    assert asked.new_desk.start is Replay.OFFICIAL


def test_an_election_to_come_begins_empty(qtbot: QtBot, tmp_path: Path) -> None:
    """There is nothing else yet."""
    asked = NewDeskDialog(tmp_path, date(2028, 11, 1))
    qtbot.addWidget(asked)
    assert (asked.year, asked.start, asked.starts.isEnabled()) == (2028, Replay.EMPTY, False)
