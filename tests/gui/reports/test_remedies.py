"""The button of a finding's remedy: painted where there is one, and clicked."""

from __future__ import annotations

import pytest
from desks import Clock, report
from msgspec.structs import replace
from on_screen import on_screen
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.gui.look.theme import theme
from callboard.gui.reports.panel import ReportsPanel
from callboard.reports.findings.finding import finding
from callboard.reports.findings.remedies import Remedy


@pytest.fixture
def desk() -> Desk:
    """A desk with a report that was read by guessed columns."""
    desk = memory_desk(2024, clock=Clock())
    told = (finding("table-columns", columns="Place as unit"),)
    guessed = replace(report("desk.csv", OH="trump"), path="/reports/desk.csv", findings=told)
    desk.import_report(guessed)
    return desk


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk) -> ReportsPanel:
    """Return the reports area on that desk, on screen."""
    made = ReportsPanel(theme("light"), report=desk.report)
    made.show_position(desk.position)
    return on_screen(qtbot, made, 700, 300)


def test_a_click_on_the_button_asks_for_the_remedy(qtbot: QtBot, panel: ReportsPanel) -> None:
    """The report and the remedy are named."""
    box = panel.finding_list.visualRect(panel.findings.index(0, 0))
    spot = QPoint(box.right() - 30, box.bottom() - 14)
    with qtbot.waitSignal(panel.remedyRequested) as told:
        QTest.mouseClick(panel.finding_list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == ["r-desk.csv", None, Remedy.COLUMNS]


def test_enter_asks_for_it_too(qtbot: QtBot, panel: ReportsPanel) -> None:
    """Where the finding is about no unit, there is nothing else to do."""
    panel.finding_list.setCurrentIndex(panel.findings.index(0, 0))
    with qtbot.waitSignal(panel.remedyRequested):
        QTest.keyClick(panel.finding_list, Qt.Key.Key_Return)
