"""The returns in the inspector, and the dialog that takes them."""

from __future__ import annotations

import pytest
from desks import report
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.desk.returns import enter_returns
from callboard.desk.service import Desk
from callboard.gui.dialogs.returns import ReturnsDialog
from callboard.gui.dialogs.typed_votes import expected_text, read_expected, read_votes
from callboard.gui.inspector.panel import Inspector
from callboard.gui.inspector.returns_words import popular_words, returns_facts
from callboard.ledger.events import UnitVotes
from callboard.reports.claims import VoteCount

LEFT = Qt.MouseButton.LeftButton
GEORGIA = UnitVotes(
    unit="GA",
    votes={"trump": 2_663_117, "harris": 2_548_017, "Other": 858},
    total=5_250_905,
    expected=634,
)


def enter(desk: Desk, *votes: UnitVotes) -> None:
    """Enter votes."""
    desk.perform(enter_returns, votes, source="Georgia", by="editor")


def test_votes_are_shown_with_their_lead(inspector: Inspector, desk: Desk) -> None:
    """The most first, then who leads, how much is counted, and whose word it is."""
    inspector.set_selection(("GA",))
    enter(desk, GEORGIA)
    facts = returns_facts(desk.position, ["GA"], ())
    assert [(line.name, line.votes) for line in facts.lines] == [
        ("Trump", "2,663,117"),
        ("Harris", "2,548,017"),
        ("Other", "858"),
    ]
    assert facts.lines[0].share == "50.7%"
    assert inspector.returns.lead.text() == "Trump leads by 115,100 · 2.2%"
    assert inspector.returns.counted.text().startswith("5,250,905 votes · 63% in\nGeorgia, ")
    assert inspector.returns.doubts.isHidden()


def test_a_winner_behind_is_said_aloud(inspector: Inspector, desk: Desk) -> None:
    """As long as it is so."""
    inspector.set_selection(("GA",))
    enter(desk, GEORGIA)
    desk.call(["GA"], "harris", source="AP")
    assert inspector.returns.doubts.text() == "Called for Harris, but Trump leads by 115,100."
    desk.undo()
    assert inspector.returns.doubts.isHidden()


def test_of_several_units_the_sums_are_shown(inspector: Inspector, desk: Desk) -> None:
    """And nothing can be entered for them."""
    enter(desk, GEORGIA, UnitVotes(unit="FL", votes={"harris": 1_000, "trump": 2_000}))
    inspector.set_selection(("GA", "FL", "TX"))
    assert inspector.returns.counted.text() == "5,253,905 votes in 2 of 3 units"
    assert inspector.returns.enter.isHidden()


def test_a_button_asks_for_votes(inspector: Inspector, qtbot: QtBot) -> None:
    """Of the chosen unit."""
    inspector.set_selection(("GA",))
    QApplication.processEvents()  # the layout has its say
    with qtbot.waitSignal(inspector.returnsRequested) as told:
        QTest.mouseClick(inspector.returns.enter, LEFT)
    assert told.args == ["GA"]
    assert inspector.returns.take.isHidden()


def test_a_report_with_votes_is_offered(inspector: Inspector, desk: Desk, qtbot: QtBot) -> None:
    """By its name."""
    counts = (VoteCount(unit="GA", surname="Harris", ticket="harris", votes=7),)
    desk.import_report(replace(report("Tables"), votes=counts))
    inspector.set_selection(("GA",))
    assert inspector.returns.take.text() == "From Tables"
    QApplication.processEvents()  # the layout has its say
    with qtbot.waitSignal(inspector.takeReturnsRequested) as told:
        QTest.mouseClick(inspector.returns.take, LEFT)
    assert told.args == ["GA"]


def test_the_popular_vote_is_told_by_ticket(desk: Desk) -> None:
    """As far as it has come in."""
    assert popular_words(desk.position, "trump") == ""
    enter(desk, GEORGIA)
    assert popular_words(desk.position, "trump") == "popular vote 2,663,117 (50.7%)"


# The dialog


def dialog(qtbot: QtBot, desk: Desk) -> ReturnsDialog:
    """Return the dialog on Georgia."""
    made = ReturnsDialog(desk.position, "GA")
    qtbot.addWidget(made)
    made.show()
    return made


def test_votes_are_typed_and_given(qtbot: QtBot, desk: Desk) -> None:
    """With groups or without; what is empty is not given."""
    asked = dialog(qtbot, desk)
    QTest.keyClicks(asked.votes["harris"], "2,548,017")
    QTest.keyClicks(asked.votes["trump"], "2663117")
    QTest.keyClicks(asked.expected, "63.4")
    assert asked.problem.text() == "Give the source: it is shown beside the votes."
    QTest.keyClicks(asked.source, "Georgia")
    QTest.mouseClick(asked.ok, LEFT)
    given = asked.given
    assert given is not None
    assert given.votes == UnitVotes(
        unit="GA", votes={"harris": 2_548_017, "trump": 2_663_117}, expected=634
    )


def test_the_dialog_begins_with_the_votes_as_they_stand(qtbot: QtBot, desk: Desk) -> None:
    """Names on no ticket too."""
    enter(desk, GEORGIA)
    asked = dialog(qtbot, desk)
    assert asked.votes["trump"].text() == "2663117"
    assert (asked.total.text(), asked.expected.text()) == ("5250905", "63.4")
    assert asked.source.text() == "Georgia"


def test_what_is_no_number_of_votes_is_named(qtbot: QtBot, desk: Desk) -> None:
    """With the field."""
    asked = dialog(qtbot, desk)
    QTest.keyClicks(asked.votes["harris"], "2.5")
    assert asked.problem.text().startswith("Harris / Walz (DEM): write votes as a whole number")


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("0", 0),
        ("2663117", 2663117),
        ("2,663,117", 2663117),
        ("2 663 117", 2663117),
        ("2.5", None),
        ("-1", None),
        ("many", None),
        ("", None),
        ("26,63", None),
    ],
)
def test_votes_are_read_as_whole_numbers(text: str, votes: int | None) -> None:
    """Or not at all."""
    assert read_votes(text) == votes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("63", 630),
        ("63.4 %", 634),
        ("63,4", 634),
        ("100", 1000),
        ("<1", 5),
        (">99", 995),
        ("101", None),
        ("half", None),
        ("", None),
    ],
)
def test_the_expected_vote_is_read_in_tenths(text: str, expected: int | None) -> None:
    """Of a per cent."""
    assert read_expected(text) == expected


def test_the_expected_vote_can_be_typed_as_it_is_shown() -> None:
    """Nothing is lost on the way."""
    assert all(read_expected(expected_text(tenths)) == tenths for tenths in range(1001))
