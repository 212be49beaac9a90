"""The reconciliation in the whole window: its page, its keys, sources, watching, remedies."""

from __future__ import annotations

from pathlib import Path

from answers import Answers
from desks import report
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.dialogs.mapping import MappingDialog
from callboard.gui.dialogs.sources import SourcesDialog
from callboard.gui.program import Program
from callboard.gui.reconciliation.panel import ReconcilePanel
from callboard.gui.window import lower as pages
from callboard.ledger.sources import Risk
from callboard.reports.claims import Report
from callboard.reports.feeds.plan import Role
from callboard.reports.findings.remedies import Remedy

Key = Qt.Key


def small(program: Program) -> ReconcilePanel:
    """The panel below the map."""
    program.dispatch.run("show_reconcile")
    late = program.window.late
    assert late is not None
    assert late.reconciliation.small is not None
    return late.reconciliation.small


def fill(desk: Desk) -> None:
    """Two reports that differ on Georgia and agree on Ohio."""
    desk.import_report(report("List", OH="trump", GA="harris"))
    desk.import_report(report("Party", OH="trump", GA="trump"))


def winners(read: Report) -> set[str | None]:
    """Whom a report calls units for."""
    return {claim.winner for claim in read.claims}


def test_the_chip_counts_what_waits(program: Program, desk: Desk) -> None:
    """Before anybody has looked at the page."""
    fill(desk)
    assert program.window.below._chips[pages.RECONCILE].text() == "Reconcile 2"
    assert program.window.late is not None
    assert program.window.late.reconciliation.small is None


def test_the_queue_is_worked_below_the_map(program: Program, desk: Desk) -> None:
    """A digit calls, the board follows, and the next item comes up."""
    fill(desk)
    panel = small(program)
    assert panel.unit == "OH"
    QTest.keyClick(panel.queue, Key.Key_2)
    assert desk.position.tally.called == {"trump": 17}
    assert panel.unit == "GA"


def test_keys_of_the_queue_are_not_those_of_the_menus(program: Program, desk: Desk) -> None:
    """H holds the item; the status "held until certified" is for the table and the map."""
    fill(desk)
    panel = small(program)
    program.window.selection.choose(("GA",), "test")
    panel.queue.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Key.Key_H)
    assert desk.position.state("GA").status is Status.OPEN
    assert desk.position.state("GA").resolution is not None


def test_the_page_opens_beside_the_window(qtbot: QtBot, program: Program, desk: Desk) -> None:
    """It follows the same desk, and undo works in it."""
    fill(desk)
    program.dispatch.run("reconcile_page")
    late = program.window.late
    assert late is not None
    page = late.reconciliation.page
    assert page is not None
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page.panel.queue, Key.Key_2)
    assert desk.position.tally.called == {"trump": 17}
    QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.position.tally.called == {}
    page.close()


def test_the_key_that_quits_works_on_the_page_too(
    qtbot: QtBot, program: Program, desk: Desk
) -> None:
    """Ctrl+Q closes the window from the page, and the page with it."""
    fill(desk)
    program.shell.show()
    program.dispatch.run("reconcile_page")
    late = program.window.late
    assert late is not None
    page = late.reconciliation.page
    assert page is not None
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page.panel.queue, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not program.shell.isVisible()
    assert not page.isVisible()


def test_choosing_an_item_chooses_the_unit_everywhere(program: Program, desk: Desk) -> None:
    """The inspector shows what the queue shows."""
    fill(desk)
    panel = small(program)
    QTest.keyClick(panel.queue, Key.Key_J)
    assert program.window.selection.units == ("GA",)


def test_a_watched_file_is_put_on_the_desk(
    qtbot: QtBot, program: Program, desk: Desk, tmp_path: Path
) -> None:
    """Its second reading takes the place of the first, and a withdrawn call is told."""
    file = tmp_path / "live.txt"
    file.write_text("Results of the 2024 election\n\nOhio - Donald Trump\n")
    late = program.window.late
    assert late is not None
    watched = late.reconciliation.watched
    assert watched is not None
    watched.watching.watch(str(file))
    qtbot.waitUntil(lambda: len(desk.reports) == 1, timeout=20_000)
    file.write_text("Results of the 2024 election\n\nTexas - Donald Trump\n")
    qtbot.waitUntil(lambda: {c.unit for c in desk.reports[0].claims} == {"OH", "TX"})
    assert len(desk.reports) == 1
    shown = program.window.messages.shown
    assert shown is not None
    assert "No longer called there: Ohio." in shown.text
    watched.watching.stop_all()


def test_a_remedy_reads_a_table_by_other_columns(
    qtbot: QtBot, program: Program, desk: Desk, tmp_path: Path
) -> None:
    """What was said once is remembered for tables of the same header."""
    head = "Place;Theirs;Ours\n"
    file, later = tmp_path / "desk.csv", tmp_path / "later.csv"
    file.write_text(head + "Ohio;Harris;Trump\nTexas;Harris;Trump\nIowa;Harris;Trump\n")
    program.acts.imports.files([str(file)])
    qtbot.waitUntil(lambda: len(desk.reports) == 1)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MappingDialog)
        dialog.take(2, Role.WINNER)
        dialog.ok.click()

    QTimer.singleShot(0, answer)
    program.wiring.remedies.do(desk.reports[0].id, None, Remedy.COLUMNS)
    qtbot.waitUntil(lambda: winners(desk.reports[0]) == {"trump"})
    later.write_text(head + "Utah;Harris;Trump\nOhio;Harris;Trump\nIowa;Harris;Trump\n")
    program.acts.imports.files([str(later)])
    qtbot.waitUntil(lambda: len(desk.reports) == 2)
    assert winners(desk.reports[1]) == {"trump"}


def test_what_a_settled_source_calls_by_itself_is_said(program: Program, desk: Desk) -> None:
    """And what it lets go, when that is switched off again: neither happens in silence."""
    desk.import_report(report("List", source="AP", OH="trump", GA="harris"))

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SourcesDialog)
        dialog.choose("AP")
        dialog.risks[Risk.HOLD].click()
        dialog.ok.click()

    said: list[str] = []
    program.acts.said.connect(lambda message: said.append(message.text))
    for called in (33, 0):
        QTimer.singleShot(0, answer)
        program.dispatch.run("sources")
        assert sum(desk.position.tally.called.values()) == called
    assert said[0].endswith("Called Georgia, Ohio (AP) by itself.")
    assert said[1] == "Settled AP, releasing Georgia, Ohio."


def test_a_remedy_withdraws_a_report(program: Program, desk: Desk, answers: Answers) -> None:
    """With the reason that is asked for."""
    fill(desk)
    answers.because = "Imported by mistake"
    program.wiring.remedies.do("r-List", None, Remedy.WITHDRAW)
    assert [r.name for r in desk.reports] == ["Party"]
