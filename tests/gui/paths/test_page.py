"""The page of paths with real clicks: what if, chips that choose, chances."""

from __future__ import annotations

from fractions import Fraction

import pytest
from desks import MORNING, Clock
from on_screen import on_screen
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard import almanac
from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.gui.dialogs.chances import ChancesDialog
from callboard.gui.look.theme import theme
from callboard.gui.paths.model import FIRST, SECOND, UNIT
from callboard.gui.paths.view import PathsPage

LEFT = Qt.MouseButton.LeftButton
SWING = ("PA", "GA", "NC", "MI", "AZ", "WI", "NV")


@pytest.fixture
def desk() -> Desk:
    """Return a desk on which seven units are open."""
    made = memory_desk(2024, clock=Clock(MORNING))
    winners = almanac.official_winners(2024)
    made.call_each({u: t for u, t in winners.items() if u not in SWING}, source="AP")
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> PathsPage:
    """Return the page on that desk, following it."""
    made = PathsPage(theme("light"))
    made.show_position(desk.position)
    desk.subscribe(made.apply_change)
    return on_screen(qtbot, made, 700, 400)


def cell(page: PathsPage, unit: str, column: int) -> QModelIndex:
    """Return where a unit's cell is."""
    rows = [page.model.unit(row) for row in range(page.model.rowCount())]
    return page.model.index(rows.index(unit), column)


def click(page: PathsPage, unit: str, column: int) -> None:
    """Click a cell."""
    spot = page.table.visualRect(cell(page, unit, column)).center()
    QTest.mouseClick(page.table.viewport(), LEFT, pos=spot)


def test_a_click_on_a_share_assumes_it(page: PathsPage, desk: Desk) -> None:
    """Trump takes Pennsylvania: the page counts on, the desk has nothing of it."""
    length = len(desk.ledger)
    click(page, "PA", SECOND)
    assert page.found is not None
    assert page.found.assumed == (("PA", "trump"),)
    assert page.model.rowCount() == 6
    assert page.what_if.isVisible()
    assert len(desk.ledger) == length


def test_an_assumption_is_taken_back_by_its_chip(page: PathsPage) -> None:
    """Or all by one button."""
    for unit, column in (("PA", SECOND), ("GA", FIRST)):
        click(page, unit, column)
    QTest.mouseClick(page.assumed.chips[0], LEFT)
    assert page.found is not None
    assert page.found.assumed == (("GA", "harris"),)
    QTest.mouseClick(page.clear, LEFT)
    assert page.what_if.isHidden()


def test_a_key_assumes_as_a_click_does(page: PathsPage) -> None:
    """Return on the share that has the keyboard."""
    page.table.setFocus()
    page.table.setCurrentIndex(cell(page, "PA", FIRST))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.found is not None
    assert page.found.assumed == (("PA", "harris"),)


def test_a_set_of_units_chooses_them(page: PathsPage, qtbot: QtBot) -> None:
    """So that the map shows them."""
    chip = page.blocks[0].sets.chips[0]
    assert chip.text() == "PA GA NC"
    with qtbot.waitSignal(page.selectionRequested) as told:
        QTest.mouseClick(chip, LEFT)
    assert told.args == [("PA", "GA", "NC")]


def test_a_click_on_a_unit_chooses_it(page: PathsPage, qtbot: QtBot) -> None:
    """The name is not a what if."""
    with qtbot.waitSignal(page.selectionRequested) as told:
        click(page, "MI", UNIT)
    assert told.args == [("MI",)]


def test_a_call_takes_its_unit_off_the_page(page: PathsPage, desk: Desk) -> None:
    """And its undo puts it back in its place."""
    click(page, "PA", SECOND)
    desk.call(["PA"], "harris", source="AP")
    assert page.what_if.isHidden()
    assert page.ways.text() == "Paths to 270: 6 open units, 2⁶ ways left"
    desk.undo()
    assert tuple(page.model.unit(row) for row in range(7)) == SWING


def test_the_model_keeps_qt_s_rules(qtbot: QtBot, desk: Desk, page: PathsPage) -> None:
    """While calls, undos and other elections come and go."""
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    desk.call(["PA", "NV"], "trump", source="AP")
    desk.undo()
    desk.retract(["CA", "TX"], reason="To try")
    page.show_position(memory_desk(2028).position)
    page.show_position(memory_desk(1968).position)


def test_hidden_it_computes_nothing(page: PathsPage, desk: Desk) -> None:
    """It catches up when it is looked at."""
    page.hide()
    before = page.found
    desk.call(["PA"], "trump", source="AP")
    assert page.found is before
    page.show()
    assert page.model.rowCount() == 6


def test_nothing_is_scrolled_to_below_the_last_line(page: PathsPage) -> None:
    """The words end where the page ends, however narrow it is."""
    for width in (480, 520, 900):
        page.resize(width, 200)
        QApplication.processEvents()
        inside = page.chances.parentWidget()
        assert inside is not None
        room = max(inside.heightForWidth(inside.width()), 200)
        assert inside.height() <= room


# The dialog of chances


def dialog(qtbot: QtBot, desk: Desk) -> ChancesDialog:
    """Return the dialog on a desk."""
    made = ChancesDialog(desk.position)
    qtbot.addWidget(made)
    made.show()
    return made


def test_chances_need_a_source(qtbot: QtBot, desk: Desk) -> None:
    """OK waits for it."""
    asked = dialog(qtbot, desk)
    QTest.keyClicks(asked.fields["PA"], "62.5")
    assert not asked.ok.isEnabled()
    QTest.keyClicks(asked.source, "Model A")
    QTest.mouseClick(asked.ok, LEFT)
    given = asked.given
    assert given is not None
    assert (given.ticket, given.source, given.shares["PA"]) == ("harris", "Model A", Fraction(5, 8))
    assert given.shares["GA"] is None


def test_what_is_no_chance_is_named(qtbot: QtBot, desk: Desk) -> None:
    """With its unit."""
    asked = dialog(qtbot, desk)
    QTest.keyClicks(asked.fields["PA"], "162")
    assert asked.problem.text().startswith("Pennsylvania: write a chance as")


def test_what_is_wrong_stands_below_the_fields(qtbot: QtBot, desk: Desk) -> None:
    """The dialog grows for the sentence; the source does not move up onto the last field."""
    asked = dialog(qtbot, desk)
    QTest.keyClicks(asked.fields["PA"], "162")
    last = max(field.mapTo(asked, field.rect().bottomLeft()).y() for field in asked.fields.values())
    assert asked.source.y() > last
    assert asked.problem.y() >= asked.source.geometry().bottom()


def test_the_keys_go_from_unit_to_unit(qtbot: QtBot, desk: Desk) -> None:
    """From the largest to the smallest, then to the source."""
    asked = dialog(qtbot, desk)
    passed = [asked.focusWidget()]
    for _ in range(len(asked.fields)):
        QTest.keyClick(passed[-1], Qt.Key.Key_Tab)
        passed.append(asked.focusWidget())
    assert passed == [*asked.fields.values(), asked.source]


def test_the_dialog_begins_with_what_stands(qtbot: QtBot, desk: Desk) -> None:
    """A chance given for the second ticket is shown for the first."""
    desk.give_chances("trump", {"PA": Fraction(1, 4)}, source="Model A")
    asked = dialog(qtbot, desk)
    assert asked.fields["PA"].text() == "75"
    assert asked.source.text() == "Model A"


def test_one_button_fills_what_is_empty(qtbot: QtBot, desk: Desk) -> None:
    """With even chances."""
    asked = dialog(qtbot, desk)
    QTest.keyClicks(asked.fields["PA"], "60")
    QTest.mouseClick(asked.even, LEFT)
    assert [asked.fields[unit].text() for unit in ("PA", "GA")] == ["60", "50"]
