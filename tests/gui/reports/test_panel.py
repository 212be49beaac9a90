"""The reports area on screen: its lists, its buttons, what it asks for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from desks import Clock, claim, report
from msgspec.structs import replace
from on_screen import on_screen
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.gui.look.theme import theme
from callboard.gui.reports.painting import told
from callboard.gui.reports.panel import ReportsPanel
from callboard.gui.reports.rows import ReportRow
from callboard.reports.claims import Finding, Severity
from callboard.reports.document import Place


@pytest.fixture
def desk() -> Desk:
    """Return a desk with two reports that agree on Ohio and differ on Georgia."""
    desk = memory_desk(2024, clock=Clock())
    finding = Finding(
        severity=Severity.ERROR,
        kind="electors-differ",
        sentence="Georgia: the report says 15 electors, the law says 16 in 2024.",
        unit="GA",
        place=Place(line=14),
    )
    desk.import_report(replace(report("A", GA="harris", OH="trump"), findings=(finding,)))
    desk.import_report(report("B", GA="trump", OH="trump"))
    return desk


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk) -> ReportsPanel:
    """Return the area on the desk, following it, on screen."""
    return made(qtbot, desk)


def made(qtbot: QtBot, desk: Desk) -> ReportsPanel:
    """The area on `desk`, under the eyes of Qt's own testers."""
    panel = ReportsPanel(theme("light"), report=desk.report)
    for model in (panel.reports, panel.findings, panel.claims, panel.conflicts):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    panel.show_position(desk.position)
    desk.subscribe(panel.apply_change)
    return on_screen(qtbot, panel, 620, 260)


def asked(signal: SignalInstance) -> list[tuple[Any, ...]]:
    """The arguments of everything that `signal` says from now on."""
    heard: list[tuple[Any, ...]] = []
    signal.connect(lambda *arguments: heard.append(arguments))
    return heard


def double_click(view: QAbstractItemView, row: int) -> None:
    """Double-click a row as a hand does: a click comes first."""
    point = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_the_list_begins_at_the_top_as_soon_as_the_chosen_report_is_seen_so(
    qtbot: QtBot, desk: Desk, panel: ReportsPanel
) -> None:
    """What was chosen while there was hardly any room does not leave the first one cut."""
    panel.resize(620, 150)
    panel.choose_report(desk.reports[0].id)
    qtbot.waitUntil(lambda: panel.report_list.verticalScrollBar().value() > 0)
    panel.resize(620, 400)
    qtbot.waitUntil(lambda: panel.report_list.verticalScrollBar().value() == 0)


def test_a_desk_without_reports_says_where_to_begin(qtbot: QtBot) -> None:
    """Drop, paste, open, or try a sample."""
    panel = made(qtbot, memory_desk(2024))
    assert panel._pages.currentIndex() == 0
    assert not panel.accept.isEnabled()
    assert not panel.withdraw.isEnabled()


def test_the_counts_are_there_for_the_tab(panel: ReportsPanel) -> None:
    """All findings of all reports, as many as the list has, and what waits for a decision."""
    assert panel.property("findingsCount") == len(panel.findings.rows) == 1
    assert panel.property("findingsWords") in panel.chips.pill(0).toolTip()
    assert panel.property("conflictsCount") == 1


@pytest.mark.parametrize(
    ("button", "signal"), [("open", "importRequested"), ("paste", "pasteRequested")]
)
def test_the_buttons_ask(qtbot: QtBot, panel: ReportsPanel, button: str, signal: str) -> None:
    """Open and paste go up as they are."""
    with qtbot.waitSignal(getattr(panel, signal)):
        QTest.mouseClick(getattr(panel, button), Qt.MouseButton.LeftButton)


def test_accepting_asks_for_every_unit_that_is_agreed_on(panel: ReportsPanel) -> None:
    """The number on the button is the number of units asked for."""
    heard = asked(panel.acceptRequested)
    assert panel.accept.text() == "Accept what all agree on (1)"
    QTest.mouseClick(panel.accept, Qt.MouseButton.LeftButton)
    assert heard == [(("OH",),)]


def test_a_called_unit_leaves_the_number(desk: Desk, panel: ReportsPanel) -> None:
    """What is called need not be accepted."""
    desk.call(["OH"], "trump", source="AP")
    assert panel.accept.text() == "Accept what all agree on (0)"


def test_withdrawing_asks_for_the_chosen_report(desk: Desk, panel: ReportsPanel) -> None:
    """All together cannot be withdrawn; one can."""
    assert not panel.withdraw.isEnabled()
    panel.choose_report("r-A")
    heard = asked(panel.withdrawRequested)
    QTest.mouseClick(panel.withdraw, Qt.MouseButton.LeftButton)
    assert heard == [("r-A",)]


def test_choosing_a_report_shows_its_findings_and_claims(panel: ReportsPanel) -> None:
    """The lists are of the chosen report; all together at first."""
    assert (len(panel.findings.rows), len(panel.claims.rows)) == (1, 4)
    panel.choose_report("r-B")
    assert (len(panel.findings.rows), len(panel.claims.rows)) == (0, 2)
    QTest.keyClick(panel.report_list, Qt.Key.Key_Down)
    assert panel.chosen_report == "r-A"
    assert len(panel.findings.rows) == 1


def test_a_finding_leads_to_its_unit(panel: ReportsPanel) -> None:
    """A double click, or Enter, chooses the unit it is about."""
    heard = asked(panel.selectionRequested)
    double_click(panel.finding_list, 0)
    QTest.keyClick(panel.finding_list, Qt.Key.Key_Return)
    assert heard == [(("GA",),), (("GA",),)]


def test_a_claim_leads_to_its_unit(panel: ReportsPanel) -> None:
    """So does a claim."""
    QTest.mouseClick(panel.chips.pill(1), Qt.MouseButton.LeftButton)
    heard = asked(panel.selectionRequested)
    double_click(panel.claim_table, 1)
    QTest.keyClick(panel.claim_table, Qt.Key.Key_Return)
    assert heard == [(("OH",),), (("OH",),)]


def test_a_finding_without_a_unit_leads_nowhere(qtbot: QtBot) -> None:
    """Enter on it asks for nothing."""
    desk = memory_desk(2024)
    finding = Finding(severity=Severity.WARNING, kind="empty", sentence="Empty.")
    desk.import_report(replace(report("A"), findings=(finding,)))
    panel = made(qtbot, desk)
    heard = asked(panel.selectionRequested)
    panel.finding_list.setCurrentIndex(panel.findings.index(0, 0))
    QTest.keyClick(panel.finding_list, Qt.Key.Key_Return)
    assert heard == []


def test_a_conflict_is_resolved_by_its_button(panel: ReportsPanel) -> None:
    """A click on the button in the row asks for that unit."""
    panel.chips.pill(2).click()
    box = panel.conflict_list.visualRect(panel.conflicts.index(0, 0))
    heard = asked(panel.resolveRequested)
    at = QPoint(box.right() - 30, box.center().y())
    QTest.mouseClick(panel.conflict_list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard == [("GA", None)]


def test_a_click_beside_the_button_only_chooses_the_row(panel: ReportsPanel) -> None:
    """Nothing is asked for by accident."""
    panel.chips.pill(2).click()
    heard = asked(panel.resolveRequested)
    view = panel.conflict_list.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert heard == []


def test_a_conflict_is_resolved_by_enter(panel: ReportsPanel) -> None:
    """The keyboard needs no button."""
    panel.chips.pill(2).click()
    panel.conflict_list.setCurrentIndex(panel.conflicts.index(0, 0))
    heard = asked(panel.resolveRequested)
    QTest.keyClick(panel.conflict_list, Qt.Key.Key_Return)
    assert heard == [("GA", None)]


def test_a_decision_is_followed(qtbot: QtBot, desk: Desk, panel: ReportsPanel) -> None:
    """After resolving nothing waits, and the row says how it stands."""
    with qtbot.waitSignal(panel.countsChanged):
        desk.resolve("GA", "trump", ground="AP says so")
    assert panel.property("conflictsCount") == 0
    assert panel.conflicts.rows[0].verdict == "resolved"


def test_a_call_against_the_reports_becomes_a_conflict(desk: Desk, panel: ReportsPanel) -> None:
    """Ohio, called against both reports, joins the list in its place."""
    desk.call(["OH"], "harris", source="AP")
    assert [row.unit for row in panel.conflicts.rows] == ["GA", "OH"]
    desk.undo()
    assert [row.unit for row in panel.conflicts.rows] == ["GA"]


def test_a_new_report_is_chosen_when_it_arrives(desk: Desk, panel: ReportsPanel) -> None:
    """What was just read is what one wants to see."""
    desk.import_report(report("C", PA="trump"))
    assert panel.chosen_report == "r-C"
    assert panel.report_list.currentIndex().row() == 1


def test_a_withdrawn_report_leaves_the_list(desk: Desk, panel: ReportsPanel) -> None:
    """With one report left there is no row for all."""
    desk.withdraw_report("r-B")
    assert [row.name for row in panel.reports.rows] == ["A"]
    assert panel.conflicts.rows == ()


def drag(*urls: str) -> QMimeData:
    """What is dragged."""
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def test_dropped_files_are_handed_on(panel: ReportsPanel, tmp_path: Path) -> None:
    """Local files go up as paths; the area shows that it takes them."""
    heard = asked(panel.filesDropped)
    mime = drag(QUrl.fromLocalFile(str(tmp_path / "a b.txt")).toString(), "https://example.org/x")
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    panel.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), action, mime, button, none))
    assert panel.veil.isVisible()
    panel.dropEvent(QDropEvent(QPointF(5, 5), action, mime, button, none))
    assert heard == [([str(tmp_path / "a b.txt")],)]
    assert not panel.veil.isVisible()


def test_what_is_no_file_passes_by(panel: ReportsPanel) -> None:
    """An address dragged from a browser is not taken; leaving looks as before."""
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    mime = drag("https://example.org/x")
    event = QDragEnterEvent(QPoint(5, 5), action, mime, button, none)
    event.ignore()
    panel.dragEnterEvent(event)
    assert not event.isAccepted()
    panel.dragLeaveEvent(QDragLeaveEvent())
    assert not panel.veil.isVisible()


def test_three_thousand_claims_are_shown_at_once(qtbot: QtBot) -> None:
    """A county file's worth of claims makes no wait: views ask for what they show."""
    desk = memory_desk(2024)
    claims = tuple(claim("GA", "trump", line, "A") for line in range(1, 3001))
    desk.import_report(replace(report("A"), claims=claims))
    panel = made(qtbot, desk)
    panel.chips.pill(1).setChecked(True)
    assert panel.claims.rowCount() == 3000
    rows = panel.claim_table.verticalHeader()
    assert rows.sectionResizeMode(0) is QHeaderView.ResizeMode.Fixed


def test_a_change_of_theme_reaches_every_list(desk: Desk, panel: ReportsPanel) -> None:
    """After it the findings are painted on the dark ground."""
    panel.set_theme(theme("dark"))
    image = panel.finding_list.grab().toImage()
    found = {image.pixelColor(x, 8).name() for x in range(image.width())}
    assert theme("dark").error in found


# Where there is little room


def many() -> Desk:
    """Return a desk with two reports that have findings of some length."""
    desk = memory_desk(2024, clock=Clock())
    found = tuple(
        Finding(
            severity=Severity.ERROR,
            kind="electors-differ",
            sentence=f"{unit}: the report says 55 electors, the law says 54 in 2024; 55 are the "
            "electors of 2012–2020.",
            unit=unit,
            place=Place(line=number),
        )
        for number, unit in enumerate(("CA", "NY", "IL", "PA", "OH", "MI"))
    )
    desk.import_report(replace(report("A", GA="harris", OH="trump"), findings=found))
    desk.import_report(report("B", GA="trump", OH="trump"))
    return desk


def seen(panel: ReportsPanel) -> int:
    """Return how many findings are seen whole."""
    view, model = panel.finding_list, panel.findings
    boxes = (view.visualRect(model.index(row, 0)) for row in range(model.rowCount()))
    return sum(view.viewport().rect().contains(box) for box in boxes)


@pytest.fixture
def low(qtbot: QtBot) -> ReportsPanel:
    """Return the area as low as below the map of a window of 1280×720."""
    panel = made(qtbot, many())
    panel.resize(482, 13 * panel.fontMetrics().lineSpacing() - 8)
    QApplication.processEvents()
    return panel


def test_little_room_is_given_to_findings_that_are_asked_for(low: ReportsPanel) -> None:
    """At least four are seen; reports and buttons come back with the page of reports."""
    before = seen(low)
    low.show_findings(alone=True)
    QApplication.processEvents()
    assert low.chosen_report == ""
    assert low.bar.isHidden()
    assert low.report_list.isHidden()
    assert seen(low) >= 4 > before
    low.show_findings(alone=False)
    assert not low.bar.isHidden()
    assert not low.report_list.isHidden()


def test_where_there_is_room_nothing_is_left_out(low: ReportsPanel) -> None:
    """Reports and their buttons stay beside the findings in a window that is higher."""
    low.show_findings(alone=True)
    low.resize(620, 500)
    QApplication.processEvents()
    assert not low.bar.isHidden()
    assert not low.report_list.isHidden()
    assert seen(low) >= 4


def test_without_reports_the_buttons_stay(qtbot: QtBot) -> None:
    """There is nothing to show in their place."""
    panel = made(qtbot, memory_desk(2024))
    panel.resize(482, 180)
    panel.show_findings(alone=True)
    assert panel.open.isVisible()


def test_findings_take_two_long_lines_or_three_short_ones(low: ReportsPanel) -> None:
    """The more of them are seen."""
    high = low.finding_list.sizeHintForRow(0)
    low.show_findings(alone=True)
    QApplication.processEvents()
    assert low.finding_list.sizeHintForRow(0) < high - low.fontMetrics().lineSpacing() + 1


@pytest.mark.parametrize(
    ("letters", "whole", "about", "below"),
    [
        (40, 50, "AP · 2024 · 47 claims", "Harris 303"),
        (12, 50, "AP · 2024", "Harris 303"),
        (5, 50, "AP", "Harris 303"),
        (1, 50, "", "AP · 2024 · 47 claims · Harris 303"),
        (1, 20, "", "Harris 303"),
    ],
)
def test_what_a_report_is_is_left_out_by_whole_words(
    low: ReportsPanel, letters: int, whole: int, about: str, below: str
) -> None:
    """Beside its counts stands what has room; nothing is cut to a letter."""
    row = ReportRow(id="A", name="A", about="AP · 2024 · 47 claims", sums="Harris 303")
    letter = low.fontMetrics().averageCharWidth()
    assert told(row, low.font(), letter * letters, letter * whole) == (about, below)
