"""The dialog of sources: what is settled, and what that would call or take back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from desks import Clock, report
from on_screen import on_screen
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.gui.dialogs.sources import SourcesDialog
from callboard.ledger.sources import Risk, Source, SourceKind


@pytest.fixture
def desk() -> Desk:
    """A desk with a page of AP and a paper that says the same."""
    desk = memory_desk(2024, clock=Clock())
    desk.import_report(report("AP page", source="AP", OH="trump", GA="trump"))
    desk.import_report(report("Paper", OH="trump"))
    return desk


def opened(qtbot: QtBot, desk: Desk) -> SourcesDialog:
    """The dialog on that desk, open."""
    made = SourcesDialog(desk.position, {r.id: r for r in desk.reports}, desk.now())
    return on_screen(qtbot, made)


def press(dialog: SourcesDialog, risk: Risk) -> None:
    """Click the chip of a class."""
    QTest.mouseClick(dialog.risks[risk], Qt.MouseButton.LeftButton)


def test_sources_that_speak_here_come_first(qtbot: QtBot, desk: Desk) -> None:
    """Then those that are known by name, with what they usually are."""
    dialog = opened(qtbot, desk)
    assert dialog.names[:2] == ("AP", "Paper")
    assert "CNN" in dialog.names
    assert dialog.list.item(0).text() == "AP\nAgency · trust 1"


def test_a_stale_source_is_marked_in_the_list(qtbot: QtBot) -> None:
    """How far it is behind stands beside its name."""
    clock = Clock()
    desk = memory_desk(2024, clock=clock)
    desk.import_report(report("CNN page", source="CNN", GA="harris"))
    clock.time += timedelta(minutes=45)
    desk.import_report(report("AP page", source="AP", GA="trump"))
    dialog = opened(qtbot, desk)
    lines = {name: dialog.list.item(n).text() for n, name in enumerate(dialog.names)}
    assert lines["CNN"].startswith("⚠ CNN · 45 min behind\n")
    assert lines["AP"].startswith("AP\n")


def test_nothing_is_accepted_by_itself_to_begin_with(qtbot: QtBot, desk: Desk) -> None:
    """Every class of every source is off."""
    dialog = opened(qtbot, desk)
    assert not any(box.isChecked() for box in dialog.risks.values())


def test_it_says_what_would_be_called(qtbot: QtBot, desk: Desk) -> None:
    """Before anything is settled."""
    dialog = opened(qtbot, desk)
    press(dialog, Risk.HOLD)
    assert dialog.effect.text() == "Would call Ohio (17 EV) now."
    press(dialog, Risk.GAIN)
    assert dialog.effect.text() == "Would call Georgia, Ohio (33 EV) now."
    assert desk.position.tally.called == {}


def test_it_says_what_would_be_taken_back(qtbot: QtBot, desk: Desk) -> None:
    """Switching off names the calls that stand on the rule alone."""
    desk.set_source(Source(name="AP", sort=SourceKind.AGENCY, rank=1, accepts=(Risk.HOLD,)))
    dialog = opened(qtbot, desk)
    press(dialog, Risk.HOLD)
    assert dialog.effect.text() == "Would take back Ohio (17 EV)."


def test_only_what_was_changed_is_settled(qtbot: QtBot, desk: Desk) -> None:
    """Looking at a source settles nothing; OK hands over the others."""
    dialog = opened(qtbot, desk)
    dialog.choose("CNN")
    dialog.choose("Paper")
    dialog.echo.setCurrentIndex(dialog.echo.findData("AP"))
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert [(s.name, s.echo_of) for s in dialog.changed] == [("Paper", "AP")]


def test_cancelling_settles_nothing(qtbot: QtBot, desk: Desk) -> None:
    """Whatever was pressed before."""
    dialog = opened(qtbot, desk)
    press(dialog, Risk.HOLD)
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert dialog.changed == ()
