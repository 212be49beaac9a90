"""The call popover: where it opens, what its keys do."""

from __future__ import annotations

from typing import Any

import pytest
from desks import Clock
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.look.theme import theme
from callboard.gui.popover import CallPopover, placed

SCREEN = QRect(0, 0, 800, 600)


@pytest.fixture
def desk() -> Desk:
    """Return an empty desk for 2024."""
    return memory_desk(2024, clock=Clock())


@pytest.fixture
def popover(qtbot: QtBot, desk: Desk) -> CallPopover:
    """Return the popover, open on Georgia."""
    box = CallPopover(theme("light"), clock=Clock())
    qtbot.addWidget(box)
    box.open_at(desk.position, ("GA",), QPoint(200, 150))
    qtbot.waitUntil(box.isVisible)
    return box


def asked(signal: SignalInstance) -> list[tuple[Any, ...]]:
    """The arguments of everything that `signal` says from now on."""
    heard: list[tuple[Any, ...]] = []
    signal.connect(lambda *arguments: heard.append(arguments))
    return heard


def focused() -> QWidget:
    """The widget that has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_it_opens_with_the_first_ticket_focused(popover: CallPopover) -> None:
    """The keyboard is ready: the unit is named, the first ticket has the focus."""
    assert (popover.title.text(), popover.electors.text()) == ("Georgia", "16 EV")
    assert focused() is popover.tickets.buttons[0]


@pytest.mark.parametrize(("key", "ticket"), [("1", "harris"), ("2", "trump"), ("7", "west")])
def test_a_number_calls(popover: CallPopover, key: str, ticket: str) -> None:
    """1 to 9 call for the ticket with that key, and the box closes."""
    heard = asked(popover.callRequested)
    QTest.keyClicks(focused(), key)
    assert heard == [(("GA",), ticket)]
    assert not popover.isVisible()


@pytest.mark.parametrize(
    ("key", "status"),
    [
        ("c", Status.TOO_CLOSE),
        ("e", Status.TOO_EARLY),
        ("u", Status.UNABLE),
        ("h", Status.HELD),
    ],
)
def test_a_letter_sets_a_status(popover: CallPopover, key: str, status: Status) -> None:
    """C, E, U and H set their statuses, and the box closes."""
    heard = asked(popover.statusRequested)
    QTest.keyClicks(focused(), key)
    assert heard == [(("GA",), status, None)]
    assert not popover.isVisible()


def test_l_and_a_number_set_a_lead(popover: CallPopover) -> None:
    """L asks whose lead it is; the number answers."""
    heard = asked(popover.statusRequested)
    QTest.keyClicks(focused(), "l")
    QTest.keyClick(popover.statuses.menu, Qt.Key.Key_2)
    assert heard == [(("GA",), Status.LEADING, "trump")]
    assert not popover.isVisible()


def test_enter_presses_the_focused_button(popover: CallPopover) -> None:
    """Tab to the second ticket, Enter calls it."""
    heard = asked(popover.callRequested)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert heard == [(("GA",), "trump")]


def test_a_click_calls(popover: CallPopover) -> None:
    """The mouse does what the keys do."""
    heard = asked(popover.callRequested)
    QTest.mouseClick(popover.tickets.buttons[1], Qt.MouseButton.LeftButton)
    assert heard == [(("GA",), "trump")]
    assert not popover.isVisible()


def test_escape_closes_without_asking_for_anything(popover: CallPopover) -> None:
    """Esc is a way out."""
    calls, statuses = asked(popover.callRequested), asked(popover.statusRequested)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert (calls, statuses) == ([], [])


def test_any_other_key_does_nothing(popover: CallPopover) -> None:
    """A key without a meaning leaves the box open."""
    heard = asked(popover.callRequested)
    QTest.keyClicks(focused(), "9z")
    assert popover.isVisible()
    assert heard == []


def test_there_is_nothing_to_clear_on_an_open_unit(popover: CallPopover) -> None:
    """Clear waits until there is a status or a call."""
    assert not popover.clear.isEnabled()


def test_clearing_a_call_asks_for_its_retraction(desk: Desk, popover: CallPopover) -> None:
    """A call is never wiped away: it is retracted, with a reason."""
    desk.call(["GA"], "trump", source="AP")
    popover.open_at(desk.position, ("GA",), QPoint(200, 150))
    heard = asked(popover.retractRequested)
    assert popover.clear.text() == "Retract…"
    QTest.keyClicks(focused(), "r")
    assert heard == [(("GA",),)]


def test_clearing_a_status_asks_for_open(desk: Desk, popover: CallPopover) -> None:
    """A mere status goes back to open without more ado."""
    desk.set_status(["GA"], Status.TOO_CLOSE)
    popover.open_at(desk.position, ("GA",), QPoint(200, 150))
    heard = asked(popover.statusRequested)
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert heard == [(("GA",), Status.OPEN, None)]


def test_it_stays_on_the_screen_at_every_corner(desk: Desk, popover: CallPopover) -> None:
    """Opened at the corners, the whole box can be seen."""
    screen = QGuiApplication.primaryScreen().availableGeometry()
    corners = (screen.topLeft(), screen.topRight(), screen.bottomLeft(), screen.bottomRight())
    for corner in corners:
        popover.open_at(desk.position, ("GA",), corner)
        assert screen.contains(popover.frameGeometry())


@given(x=st.integers(0, 799), y=st.integers(0, 599), w=st.integers(50, 500), h=st.integers(50, 400))
def test_a_box_that_fits_is_placed_inside_the_screen(x: int, y: int, w: int, h: int) -> None:
    """Wherever the pointer is, the box is inside."""
    box = QRect(placed(QSize(w, h), QPoint(x, y), SCREEN), QSize(w, h))
    assert SCREEN.contains(box)


@given(x=st.integers(0, 799), y=st.integers(0, 599))
def test_a_small_box_does_not_cover_the_pointer(x: int, y: int) -> None:
    """The unit under the pointer stays in sight."""
    box = QRect(placed(QSize(240, 250), QPoint(x, y), SCREEN), QSize(240, 250))
    assert not box.contains(QPoint(x, y))


def test_a_box_larger_than_the_screen_shows_its_head() -> None:
    """On a tiny screen the top left corner is what stays."""
    assert placed(QSize(900, 900), QPoint(300, 300), SCREEN) == QPoint(4, 4)
