"""Rules that act by themselves, and figures recorded through the whole window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from callboard.election.status import Status
from callboard.election.tally import Count
from callboard.gui.program import Program

LEFT = Qt.MouseButton.LeftButton


def test_the_rule_at_closing_is_off_until_it_is_switched_on(program: Program) -> None:
    """And it is remembered."""
    assert not program.figures.is_on("closing")
    program.dispatch.run("rule_closing")
    assert program.figures.is_on("closing")
    assert program.window.menus["rule_closing"].isChecked()
    program.dispatch.run("rule_closing")
    assert not program.figures.is_on("closing")


def test_certifying_by_the_button_is_recorded(program: Program) -> None:
    """The called unit, on the state's word."""
    desk = program.window.desk
    assert desk is not None
    desk.call(["GA"], "trump", source="AP")
    program.window.selection.choose(("GA",), "test")
    pad = program.window.inspector.calls.statuses
    QTest.mouseClick(pad.button(Status.CERTIFIED), LEFT)
    assert desk.position.state("GA").status is Status.CERTIFIED
    program.dispatch.run("count_certified")
    assert program.window.headline.count is Count.CERTIFIED


def test_a_unit_that_nobody_called_can_be_certified(program: Program) -> None:
    """For the ticket that is asked for."""
    desk = program.window.desk
    assert desk is not None
    program.acts.set_status(("GA",), Status.CERTIFIED, "trump")
    assert desk.position.tally.certified == {"trump": 16}


def test_paths_open_by_their_key(program: Program) -> None:
    """The page is made when it is first looked at."""
    QTest.keyClick(program.shell, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert program.window.below.page == "paths"
    assert program.window.late is not None
    page = program.window.late.paths
    assert page is not None
    assert page.model.rowCount() == 56
