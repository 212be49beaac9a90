"""The dialog for electors as cast."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.desk.electors import cast_words, expected_votes, meeting_of
from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.tally import ABSTAINED
from callboard.gui.dialogs.electors import ElectorsDialog

LEFT = Qt.MouseButton.LeftButton


def night() -> Desk:
    """Return the night of 2024 as it was called."""
    return memory_desk(2024, start=Replay.NETWORK)


def dialog(qtbot: QtBot, desk: Desk, unit: str) -> ElectorsDialog:
    """Return the dialog on a state."""
    made = ElectorsDialog(desk.position, unit)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_begins_with_everybody_faithful(qtbot: QtBot) -> None:
    """Maine as its units were won: three and one."""
    asked = dialog(qtbot, night(), "ME")
    assert {t: f.value() for t, f in asked.tickets.items()} == {"harris": 3, "trump": 1}
    assert asked.sum.text() == "4 of 4 electors"


def test_a_faithless_elector_is_recorded_by_name(qtbot: QtBot) -> None:
    """One of forty in Texas."""
    asked = dialog(qtbot, night(), "TX")
    QTest.keyClick(asked.tickets["trump"], Qt.Key.Key_Down)
    QTest.mouseClick(asked.add, LEFT)
    assert asked.problem.text() == "Give the full name of the person who was voted for."
    QTest.keyClicks(asked.others[0][0], "John Kasich")
    QTest.mouseClick(asked.ok, LEFT)
    assert asked.cast is not None
    assert asked.cast.votes == {"trump": 39, "John Kasich": 1}


def test_a_blank_ballot_has_its_own_field(qtbot: QtBot) -> None:
    """It is recorded, and counted for nobody."""
    asked = dialog(qtbot, night(), "DC")
    QTest.keyClick(asked.tickets["harris"], Qt.Key.Key_Down)
    QTest.keyClick(asked.blank, Qt.Key.Key_Up)
    QTest.mouseClick(asked.ok, LEFT)
    assert asked.cast is not None
    assert asked.cast.votes == {"harris": 2, ABSTAINED: 1}


def test_more_votes_than_electors_are_not_taken(qtbot: QtBot) -> None:
    """With both figures."""
    asked = dialog(qtbot, night(), "GA")
    asked.tickets["harris"].setValue(3)
    assert asked.problem.text() == "Georgia has 16 electors, not 19."
    assert not asked.ok.isEnabled()


def test_what_is_recorded_is_shown_again(qtbot: QtBot) -> None:
    """With the names."""
    desk = night()
    desk.cast("TX", {"trump": 38, "John Kasich": 1, "Ron Paul": 1})
    asked = dialog(qtbot, desk, "TX")
    assert [(n.text(), v.value()) for n, v in asked.others] == [("John Kasich", 1), ("Ron Paul", 1)]
    assert cast_words(desk.position, "TX") == (
        "Cast by its electors: Trump 38, John Kasich 1, Ron Paul 1"
    )


def test_electors_of_a_district_meet_with_those_of_the_state() -> None:
    """Nebraska's five vote as one."""
    position = night().position
    assert meeting_of(position, "NE-2") == "NE"
    assert expected_votes(position, "NE") == {"trump": 4, "harris": 1}
    assert meeting_of(position, "GA") == "GA"


def test_a_new_name_has_its_place_in_the_order_of_the_keys(qtbot: QtBot) -> None:
    """Tab goes from the blank ballots to the name, its number, and what stands below."""
    asked = dialog(qtbot, night(), "TX")
    with qtbot.waitActive(asked):
        asked.activateWindow()
    QTest.mouseClick(asked.add, LEFT)
    asked.blank.setFocus()
    qtbot.waitUntil(asked.others[0][0].isVisible)
    reached: list[QWidget | None] = []
    for _ in range(3):
        QTest.keyClick(reached[-1] if reached and reached[-1] else asked.blank, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [*asked.others[0], asked.add]


def test_enter_records_wherever_the_keys_have_been(qtbot: QtBot) -> None:
    """Past Cancel and back in a field, Enter still means the first button."""
    asked = dialog(qtbot, night(), "TX")
    asked.cancel.setFocus()
    asked.add.setFocus()
    assert asked.ok.isDefault()
    assert not asked.cancel.isDefault()
    QTest.keyClick(asked.add, Qt.Key.Key_Return)
    assert asked.cast is not None
