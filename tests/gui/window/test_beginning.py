"""The first start and the doors; the frame before everything else; failures that nobody foresaw."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from answers import Answers
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app import PATIENCE, Start
from callboard.desk.opening import create_desk
from callboard.gui.failures import Failures
from callboard.gui.look.icon import SIZES, app_icon
from callboard.gui.look.system_motion import SystemMotion
from callboard.gui.program import Program
from callboard.gui.welcome.panel import DOORS, Welcome
from callboard.gui.window.messages import Message
from callboard.gui.window.shell import panels


@pytest.fixture
def welcome(closed: Program, qtbot: QtBot) -> Welcome:
    """Return the doors as the first start shows them."""
    closed.begin()
    with qtbot.waitSignal(closed.window.ready):
        closed.shell.show()
    found = closed.dispatch.doors.card
    assert found is not None
    return found


def test_the_first_start_shows_three_doors_before_a_desk(closed: Program, welcome: Welcome) -> None:
    """A desk for 2024 is there at once, and the doors stand before it."""
    assert welcome.isVisible()
    assert [door.id for door in DOORS] == ["call", "reports", "night"]
    assert closed.window.desk is not None
    assert closed.window.desk.contest.year == 2024
    assert closed.window.desk.position.called_units == 0


def test_a_desk_that_cannot_be_opened_at_the_start_is_told_below_the_doors(
    closed: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    """The sentence is in sight: inside the window, with nothing over it."""
    closed.settings.welcomed()
    path = tmp_path / "night.callboard"
    path.write_text("{")
    closed.begin([path])
    with qtbot.waitSignal(closed.window.ready):
        closed.shell.show()
    welcome, messages = closed.dispatch.doors.card, closed.window.messages
    assert welcome is not None
    assert welcome.isVisible()
    assert messages.shown is not None
    assert "night.callboard is damaged" in messages.shown.text
    strip = messages.strip
    middle = strip.mapTo(closed.shell, strip.rect().center())
    over = closed.shell.childAt(middle)
    assert over is not None
    assert over is strip or strip.isAncestorOf(over)


def test_all_of_the_doors_is_in_sight(closed: Program, welcome: Welcome) -> None:
    """The card with the doors lies inside the window, nothing of it to be scrolled to."""
    assert closed.shell.rect().contains(welcome.card.geometry())
    scroll = welcome._scroll
    assert scroll.horizontalScrollBar().maximum() == 0
    assert scroll.verticalScrollBar().maximum() == 0


def test_the_door_to_calling_leads_to_the_map(closed: Program, welcome: Welcome) -> None:
    """Call by hand: the empty board, the keyboard on the map, no doors next time."""
    closed.shell.activateWindow()
    QTest.mouseClick(welcome.doors["call"], Qt.MouseButton.LeftButton)
    assert not welcome.isVisible()
    assert closed.shell.focusWidget() is closed.window.map_panel.map
    assert not closed.settings.first_start


def test_the_door_to_reports_asks_for_them(
    closed: Program, welcome: Welcome, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    """Open reports: files are asked for and read."""
    path = tmp_path / "list.txt"
    path.write_text("1. Georgia (16) - Donald Trump\n")
    answers.reports = [str(path)]
    QTest.mouseClick(welcome.doors["reports"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not closed.background.is_busy, timeout=20_000)
    desk = closed.window.desk
    assert desk is not None
    assert len(desk.reports) == 1


def test_reports_dropped_on_the_doors_are_read_and_seen(
    closed: Program, welcome: Welcome, tmp_path: Path, qtbot: QtBot
) -> None:
    """What is dropped on the doors goes through them, even where no desk stands behind."""
    closed.dispatch.run("close")
    path = tmp_path / "list.txt"
    path.write_text("1. Georgia (16) - Donald Trump\n")
    closed.shell.dropped.emit([str(path)])
    assert not welcome.isVisible()
    qtbot.waitUntil(lambda: not closed.background.is_busy, timeout=20_000)
    desk = closed.window.desk
    assert desk is not None
    assert [report.name for report in desk.reports] == ["list.txt"]


def test_a_report_pasted_before_the_doors_goes_through_them(
    closed: Program, welcome: Welcome, qtbot: QtBot
) -> None:
    """As soon as something is read, the window is seen and not the doors."""
    QApplication.clipboard().setText("1. Georgia (16) - Donald Trump")
    closed.dispatch.run("paste_report")
    assert not welcome.isVisible()
    qtbot.waitUntil(lambda: not closed.background.is_busy, timeout=20_000)
    QApplication.clipboard().clear()


def test_the_door_to_a_finished_night_opens_it_by_its_key(
    closed: Program, welcome: Welcome
) -> None:
    """3 opens 2024 as AP called it, all 56 units at their times."""
    QTest.keyClick(welcome, Qt.Key.Key_3)
    desk = closed.window.desk
    assert desk is not None
    assert desk.position.called_units == 56
    assert desk.position.tally.called == {"harris": 226, "trump": 312}
    assert not welcome.isVisible()


def test_escape_goes_on_with_the_desk_behind(closed: Program, welcome: Welcome) -> None:
    """Esc closes the doors; without a desk behind them it does not."""
    QTest.keyClick(welcome, Qt.Key.Key_Escape)
    assert not welcome.isVisible()
    assert not closed.settings.first_start
    closed.dispatch.run("close")
    assert welcome.isVisible()
    QTest.keyClick(welcome, Qt.Key.Key_Escape)
    assert welcome.isVisible()


def test_the_desks_of_the_days_before_are_offered(closed: Program, welcome: Welcome) -> None:
    """A desk that was open before is one click away."""
    QTest.keyClick(welcome, Qt.Key.Key_3)
    closed.dispatch.run("start")
    assert [entry.text() for entry in welcome.recent] == ["2024 President"]
    welcome.recent[0].click()
    assert closed.window.desk is not None
    assert closed.window.desk.position.called_units == 0


@pytest.fixture
def start(
    clean_app: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Iterator[Start]:
    """Return a start before its frame is shown, of the patience that a test asks for."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    patience = getattr(request, "param", PATIENCE)
    made = Start(clean_app, tmp_path / "data", patience=patience)
    qtbot.addWidget(made.shell)
    yield made
    made.shell.close()
    made.deleteLater()  # or it would hear of the files of the tests after this one
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


def test_the_frame_is_painted_before_the_program_is_built(start: Start, qtbot: QtBot) -> None:
    """The first frame is out while nothing else exists; then everything comes."""
    seen: list[object] = []
    start.shell.painted.connect(lambda: seen.append(start.program))
    with qtbot.waitSignal(start.ready, timeout=20_000):
        start.shell.show()
    assert seen == [None]
    assert start.program is not None
    assert start.program.window.desk is not None


@pytest.mark.parametrize("start", [1], indirect=True)
def test_a_frame_that_never_comes_is_not_waited_for(start: Start, qtbot: QtBot) -> None:
    """The window is shown once more and everything built, once; it is ready when it is seen."""
    start.shell.setUpdatesEnabled(False)  # as if it had never come to the screen
    start.shell.show()
    qtbot.waitUntil(lambda: start.program is not None, timeout=20_000)
    built = start.program
    assert start.shell.isVisible()
    with qtbot.waitSignal(start.ready, timeout=20_000):
        start.shell.setUpdatesEnabled(True)
    assert start.program is built


def test_what_can_wait_comes_when_everything_is_ready(start: Start, qtbot: QtBot) -> None:
    """The system is asked for its wishes only once the window can be used."""
    asked: list[int] = []
    start.ready.connect(lambda: asked.append(len(start.findChildren(SystemMotion))))
    with qtbot.waitSignal(start.ready, timeout=20_000):
        start.shell.show()
    assert asked == [0]
    assert len(start.findChildren(SystemMotion)) == 1


@pytest.mark.usefixtures("start")
def test_a_start_keeps_qt_from_reading_our_source() -> None:
    """Whoever starts the window spares the look through each module that is then imported."""
    asks = sys.modules["shibokensupport.feature"]._mod_uses_pyside
    assert asks.__module__ == "callboard.gui.quick_qt"


@pytest.mark.parametrize("early", [True, False])
def test_a_desk_that_the_system_asks_for_is_opened(
    start: Start, clean_app: QApplication, qtbot: QtBot, tmp_path: Path, *, early: bool
) -> None:
    """A double click on macOS comes as an event, before the program is there or after."""
    path = tmp_path / "Election night – 2020.callboard"
    create_desk(path, 2020).store.close()
    if early:
        QApplication.sendEvent(clean_app, QFileOpenEvent(str(path)))
    with qtbot.waitSignal(start.ready, timeout=20_000):
        start.shell.show()
    if not early:
        QApplication.sendEvent(clean_app, QFileOpenEvent(str(path)))
    assert start.program is not None
    desk, doors = start.program.window.desk, start.program.dispatch.doors.card
    assert desk is not None
    assert desk.store.path == path
    assert doors is None or not doors.isVisible()


@pytest.mark.parametrize("size", [(960, 600), (1280, 720), (3840, 2160)])
def test_the_empty_panels_fill_the_frame(size: tuple[int, int]) -> None:
    """The four empty panels lie inside the frame and do not touch."""
    width, height = size
    boxes = panels(width, height)
    for left, top, wide, high in boxes:
        assert left >= 0
        assert top >= 0
        assert left + wide <= width
        assert top + high <= height
    table, board, lower, inspector = boxes
    assert table[0] + table[2] < board[0]
    assert board[1] + board[3] < lower[1]
    assert board[0] + board[2] < inspector[0]


def test_the_icon_is_there_in_every_size() -> None:
    """The window's icon has the sizes that systems ask for."""
    assert sorted(size.width() for size in app_icon().availableSizes()) == sorted(SIZES)


# What nobody foresaw


@pytest.fixture
def failures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Failures:
    """Return the hook, installed for this test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = Failures(tmp_path / "data" / "callboard.log")
    made.install()
    return made


def broken() -> None:
    """Fail as nobody foresaw."""
    raise RuntimeError("no such thing")


def test_an_unforeseen_exception_is_logged_and_told(failures: Failures, tmp_path: Path) -> None:
    """What a slot raises is written to the log with its lines, and said in a sentence."""
    told: list[Message] = []
    failures.told.connect(told.append)
    try:
        broken()
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    log = (tmp_path / "data" / "callboard.log").read_text()
    assert "RuntimeError: no such thing" in log
    assert "test_beginning.py" in log
    assert "Your calls are safe" in told[0].text


def test_the_window_stays_alive_after_an_exception_in_a_slot(
    failures: Failures, program: Program, qtbot: QtBot
) -> None:
    """After an exception in a slot the window goes on taking calls."""
    failures.told.connect(program.window.messages.say)

    with qtbot.captureExceptions() as caught:
        sys.excepthook, ours = failures.take, sys.excepthook
        QTimer.singleShot(0, broken)
        qtbot.waitUntil(lambda: program.window.messages.shown is not None)
        sys.excepthook = ours
    assert caught == []
    program.acts.call(("GA",), "trump")
    assert program.window.desk is not None
    assert program.window.desk.position.winner("GA") is not None


def test_a_log_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """Where the log cannot be written, the sentence says so instead of naming it."""
    (tmp_path / "file").touch()
    failures = Failures(tmp_path / "file" / "callboard.log")
    told: list[Message] = []
    failures.told.connect(told.append)
    failures.take(RuntimeError, RuntimeError("no such thing"), None)
    assert "could not be written down" in told[0].text
