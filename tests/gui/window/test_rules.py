"""Rules that act by themselves, and figures recorded through the whole window."""

from __future__ import annotations

from desks import report
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from callboard.election.status import Status
from callboard.election.tally import Count
from callboard.gui.program import Program
from callboard.reports.claims import VoteCount

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


def test_votes_of_reports_are_taken_and_followed_where_the_editor_allows_it(
    program: Program,
) -> None:
    """Off at first; then the unit is leading, in the rule's own name."""
    desk = program.window.desk
    assert desk is not None
    counts = tuple(
        VoteCount(unit="GA", surname=t.title(), ticket=t, votes=v)
        for t, v in (("harris", 40), ("trump", 50))
    )
    desk.import_report(replace(report("Tables"), votes=counts))
    program.dispatch.run("take_returns")
    assert dict(desk.board.common.returns["GA"].votes) == {"harris": 40, "trump": 50}
    assert program.window.messages.log[0].shown.text == "Took the votes of 1 unit from Tables."
    assert desk.position.state("GA").status is Status.OPEN
    program.dispatch.run("rule_leading")
    assert desk.position.state("GA").ticket == "trump"
    later = tuple(replace(one, votes=one.votes * 2) for one in counts)
    desk.import_report(replace(report("Later"), votes=later))
    program.dispatch.run("take_returns")
    state = desk.position.state("GA")
    assert (state.status, state.ticket, state.source) == (Status.LEADING, "trump", "rule: returns")


def test_without_votes_in_reports_the_window_says_so(program: Program) -> None:
    """Nothing is entered."""
    program.dispatch.run("take_returns")
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.text == "No report on this desk gives votes of whole units."
