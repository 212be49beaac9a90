"""Calling from the inspector, by mouse and by key."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.inspector.panel import Inspector


def asked(signal: SignalInstance) -> list[tuple[Any, ...]]:
    """The arguments of everything that `signal` says from now on."""
    heard: list[tuple[Any, ...]] = []
    signal.connect(lambda *arguments: heard.append(arguments))
    return heard


def click(button: QAbstractButton) -> None:
    """Click a button with the left mouse button."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_clicking_a_ticket_asks_for_a_call(inspector: Inspector) -> None:
    """The chosen units and the ticket go up; nothing is called by the panel."""
    inspector.set_selection(("GA", "PA"))
    heard = asked(inspector.callRequested)
    click(inspector.calls.tickets.buttons[1])
    assert heard == [(("GA", "PA"), "trump")]


def test_a_call_is_shown_when_the_desk_tells_of_it(desk: Desk, inspector: Inspector) -> None:
    """The button is filled by the change, not by the click."""
    inspector.set_selection(("GA",))
    trump = inspector.calls.tickets.buttons[1]
    assert trump.text() == "Trump"
    desk.call(["GA"], "trump", source="AP")
    assert trump.text() == "Trump — called"


def test_a_change_elsewhere_leaves_the_panel_alone(desk: Desk, inspector: Inspector) -> None:
    """A call of another unit touches nothing here."""
    inspector.set_selection(("GA",))
    before = inspector.calls.tickets.buttons[1].fact
    desk.call(["PA"], "trump", source="AP")
    assert inspector.calls.tickets.buttons[1].fact is before


@pytest.mark.parametrize("status", [Status.TOO_CLOSE, Status.TOO_EARLY, Status.UNABLE, Status.HELD])
def test_clicking_a_status_asks_for_it(inspector: Inspector, status: Status) -> None:
    """A status without a ticket is asked for at once."""
    inspector.set_selection(("GA",))
    heard = asked(inspector.statusRequested)
    click(inspector.calls.statuses.button(status))
    assert heard == [(("GA",), status, None)]


def test_a_status_is_marked_only_when_it_is_so(desk: Desk, inspector: Inspector) -> None:
    """Clicking does not mark the button; the desk's answer does."""
    inspector.set_selection(("GA",))
    button = inspector.calls.statuses.button(Status.TOO_CLOSE)
    click(button)
    assert not button.isChecked()
    desk.set_status(["GA"], Status.TOO_CLOSE)
    assert button.isChecked()


def test_leading_asks_for_the_ticket_by_its_key(inspector: Inspector) -> None:
    """L opens the menu of tickets; 2 chooses the second."""
    inspector.set_selection(("GA",))
    heard = asked(inspector.statusRequested)
    inspector.ask_status(Status.LEADING)
    QTest.keyClick(inspector.calls.statuses.menu, Qt.Key.Key_2)
    assert heard == [(("GA",), Status.LEADING, "trump")]


def test_certifying_a_called_unit_asks_nothing_more(desk: Desk, inspector: Inspector) -> None:
    """Each unit is certified for the ticket that it is called for."""
    desk.call(["GA"], "trump", source="AP")
    desk.call(["VA"], "harris", source="AP")
    inspector.set_selection(("GA", "VA"))
    heard = asked(inspector.statusRequested)
    click(inspector.calls.statuses.button(Status.CERTIFIED))
    assert heard == [
        (("GA",), Status.CERTIFIED, "trump"),
        (("VA",), Status.CERTIFIED, "harris"),
    ]


def test_certifying_an_uncalled_unit_asks_for_the_ticket(inspector: Inspector) -> None:
    """Without a call the menu asks whom the state certified."""
    inspector.set_selection(("GA",))
    heard = asked(inspector.statusRequested)
    inspector.ask_status(Status.CERTIFIED)
    QTest.keyClick(inspector.calls.statuses.menu, Qt.Key.Key_1)
    assert heard == [(("GA",), Status.CERTIFIED, "harris")]


def test_only_called_units_can_be_retracted(desk: Desk, inspector: Inspector) -> None:
    """Retract is off until something is called, and asks for the called units only."""
    inspector.set_selection(("GA", "PA"))
    assert not inspector.calls.retract.isEnabled()
    desk.call(["PA"], "trump", source="AP")
    heard = asked(inspector.retractRequested)
    click(inspector.calls.retract)
    assert heard == [(("PA",),)]


def test_minor_tickets_wait_behind_more(inspector: Inspector) -> None:
    """Five minor tickets are unfolded by a click, and can be called."""
    inspector.set_selection(("GA",))
    stein = inspector.calls.tickets.buttons[2]
    assert not stein.isVisible()
    click(inspector.calls.tickets.more)
    heard = asked(inspector.callRequested)
    click(stein)
    assert heard == [(("GA",), "stein")]


def test_a_minor_ticket_that_holds_the_unit_is_in_sight(desk: Desk, inspector: Inspector) -> None:
    """A called ticket is never folded away."""
    inspector.set_selection(("GA",))
    desk.call(["GA"], "stein", source="AP")
    assert inspector.calls.tickets.buttons[2].isVisible()


def test_tickets_taken_off_the_ballot_lose_their_buttons(desk: Desk, inspector: Inspector) -> None:
    """The pad follows the ballot."""
    inspector.set_selection(("GA",))
    desk.remove_ticket("west")
    assert [b.fact.id for b in inspector.calls.tickets.buttons if b.fact][-1] == "de-la-cruz"


def test_tab_goes_through_the_panel_from_top_to_bottom(inspector: Inspector) -> None:
    """Tickets, statuses, source, time, note: the order of the eye."""
    inspector.set_selection(("GA",))
    inspector.calls.tickets.buttons[0].setFocus()
    seen = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[:4] == [
        "Call Georgia for Harris", "Call Georgia for Trump", "5 more tickets  3–7", "Leading",
    ]  # fmt: skip
    assert seen[-3:] == ["Source", "Time of the call, Eastern", "Note"]


def test_every_control_can_be_named_by_a_screen_reader(inspector: Inspector) -> None:
    """Each button and field has an accessible name."""
    inspector.set_selection(("GA",))
    buttons = [b for b in inspector.findChildren(QAbstractButton) if b.isVisible()]
    assert all(button.accessibleName() or button.text() for button in buttons)


def test_calls_and_report_lines_are_in_sight_at_the_smallest_size(
    desk: Desk, inspector: Inspector
) -> None:
    """At 1280×720 the panel needs no scrolling down to what the reports say."""
    from desks import report

    for name in ("State list", "By party"):
        desk.import_report(report(name, GA="harris"))
    desk.import_report(report("AP live", GA="trump"))
    inspector.set_selection(("GA",))
    inspector.resize(250, 540)
    QApplication.processEvents()
    lines = inspector.reports.lines
    bottom = lines.mapTo(inspector, lines.rect().bottomLeft()).y()
    assert bottom < inspector.height()


def test_nothing_chosen_says_what_to_do(inspector: Inspector) -> None:
    """Without a unit the panel tells how to choose one, and offers no call."""
    assert inspector.title.text() == "Nothing chosen"
    assert inspector.empty.isVisible()
    inspector.ask_status(Status.LEADING)
    assert not inspector.calls.statuses.menu.isVisible()
