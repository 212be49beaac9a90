"""The log in the whole window: finding, what each event changed, and the ways out of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from callboard.desk.service import Desk
from callboard.gui.log.view import LogView
from callboard.gui.program import Program

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def log(program: Program, desk: Desk) -> LogView:
    """Return the log of a desk with three calls, shown below the map."""
    for unit, ticket in (("GA", "trump"), ("PA", "harris"), ("NV", "trump")):
        desk.call([unit], ticket, source="AP")
    QTest.keyClick(program.shell, Qt.Key.Key_4, CONTROL)
    assert program.window.log is not None
    return program.window.log


def words(log: LogView) -> list[str]:
    """Return what the rows say was done."""
    return [log.model.line(row).words for row in range(log.model.rowCount())]


def test_each_line_says_what_it_changed(log: LogView) -> None:
    """Where the unit stood, and where it stands."""
    assert log.model.line(0).changed.startswith("not called → called for Trump, AP")
    assert "Nevada: not called" in log.model.line(0).tip


def test_typing_narrows_the_log(log: LogView) -> None:
    """Only the lines with those words stay; Esc brings all back."""
    QTest.keyClicks(log.filters.text, "harris")
    assert words(log) == ["Called Pennsylvania for Harris (AP)"]
    QTest.keyClick(log.filters.text, Qt.Key.Key_Escape)
    assert len(words(log)) == 4


def test_boxes_narrow_the_log(log: LogView) -> None:
    """A unit is chosen by name from those that there are."""
    log.filters.unit.setFocus()
    QTest.keyClicks(log.filters.unit, "Georgia")
    assert words(log) == ["Called Georgia for Trump (AP)"]


def test_a_new_event_comes_only_where_it_is_wanted(log: LogView, desk: Desk) -> None:
    """A filter holds while the night goes on."""
    tester = QAbstractItemModelTester(
        log.model, QAbstractItemModelTester.FailureReportingMode.Fatal, log.model
    )
    assert tester.model() is log.model
    QTest.keyClicks(log.filters.text, "georgia")
    desk.call(["OH"], "trump", source="AP")
    assert len(words(log)) == 1
    desk.retract(["GA"], reason="Called in error")
    assert words(log)[0] == "Retracted Georgia: Called in error"
    assert len(words(log)) == 2


def test_nothing_found_is_said(log: LogView) -> None:
    """An empty log would look like an empty night."""
    QTest.keyClicks(log.filters.text, "nowhere")
    assert log.nothing.isVisible()


def test_from_an_event_to_its_unit_and_back(program: Program, log: LogView) -> None:
    """Enter chooses the unit; Ctrl+L shows what happened to it, the newest event chosen."""
    log.table.setCurrentIndex(log.model.index(2, 0))
    QTest.keyClick(log.table, Qt.Key.Key_Return)
    assert program.window.selection.units == ("GA",)
    program.window.below.show_page("chart")
    QTest.keyClick(program.shell, Qt.Key.Key_L, CONTROL)
    assert log.isVisible()
    assert words(log) == ["Called Georgia for Trump (AP)"]
    assert log.table.currentIndex().row() == 0


def test_the_button_opens_the_moment(program: Program, log: LogView) -> None:
    """The desk is shown as it was after that event."""
    log.table.setCurrentIndex(log.model.index(2, 0))
    QTest.mouseClick(log.filters.moment, LEFT)
    assert program.time_machine.length == 2
    assert program.window.shown is not None
    assert program.window.shown.tally.called == {"trump": 16}


def test_a_key_opens_the_moment(program: Program, log: LogView) -> None:
    """Ctrl+Enter does what the button does."""
    log.table.setCurrentIndex(log.model.index(1, 0))
    QTest.keyClick(log.table, Qt.Key.Key_Return, CONTROL)
    assert program.time_machine.length == 3


def test_the_log_stands_at_the_moment(program: Program, log: LogView) -> None:
    """What was still to come stands back; the moment's own line is chosen."""
    program.time_machine.open(2)
    assert log.table.currentIndex().row() == 2
    faint = [
        log.model.index(row, 2).data(Qt.ItemDataRole.ForegroundRole) is not None for row in range(4)
    ]
    assert faint == [True, True, False, False]
    program.time_machine.end()
    assert log.model.index(0, 2).data(Qt.ItemDataRole.ForegroundRole) is None


def test_what_the_log_can_be_narrowed_to_is_read_whole(qtbot: QtBot, log: LogView) -> None:
    """The list below a box shows every choice, none of them cut, though the box is narrow."""
    kind = log.filters.kind
    kind.showPopup()
    view = kind.view()
    qtbot.waitUntil(view.isVisible)
    last = view.model().index(kind.count() - 1, 0)
    assert view.visualRect(last).bottom() <= view.viewport().height()
    assert view.sizeHintForColumn(0) <= view.viewport().width()
    kind.hidePopup()
