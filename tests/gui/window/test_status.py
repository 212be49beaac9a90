"""The status bar: saved only when the disk has it, problems that stay, a quiet clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from desks import Clock
from on_screen import on_screen
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callboard.desk.service import Desk
from callboard.errors import CallboardError
from callboard.gui.look.theme import theme
from callboard.gui.program import Program
from callboard.gui.window.status import StatusBar, clock_words, saved_words

NOW = datetime(2024, 11, 6, 6, 4, 22, tzinfo=UTC)


class FullDiskError(CallboardError):
    """The disk is full."""


class Paints(QObject):
    """Counts the paint events of widgets."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.count = 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_clock_tells_eastern_and_universal_time() -> None:
    """The clock is the sketch's: "1:04:22 am ET · 06:04 UTC"."""
    assert clock_words(NOW) == "1:04:22 am ET · 06:04 UTC"


@pytest.mark.parametrize(
    ("saved_at", "problem", "words"),
    [
        (datetime(2024, 11, 6, 5, 58, 4, tzinfo=UTC), None, "● Saved 12:58:04 am"),
        (NOW - timedelta(days=2), None, "● Saved Nov 4, 2024, 1:04:22 am"),
        (NOW, "The disk is full.", "⚠ Not saved"),
        (None, None, "Nothing to save yet"),
    ],
)
def test_what_the_disk_has_is_told(
    saved_at: datetime | None, problem: str | None, words: str
) -> None:
    """Saved with its time, and the day where it was another; that it is not, instead of both."""
    assert saved_words(saved_at, problem, NOW) == words


def test_a_tick_paints_the_clock_and_nothing_else(qtbot: QtBot) -> None:
    """Once a second only the clock is painted."""
    bar = StatusBar(theme("light"), Clock())
    on_screen(qtbot, bar, 900, 28)
    qtbot.waitUntil(lambda: bool(bar.clock.text))
    others = Paints(bar.saved, bar.called, bar.electors)
    before = bar.clock.text
    with qtbot.waitSignal(bar.clock._timer.timeout, timeout=3000):
        pass
    bar.clock.repaint()
    assert bar.clock.text != before
    assert others.count == 0


def test_a_call_that_was_not_saved_is_told_until_one_was(
    program: Program, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That a save failed stands in the status bar until one works; why, in the message and tip."""
    status = program.window.status

    def fail(*_: object) -> None:
        raise FullDiskError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(desk.store, "commit", fail)
        program.acts.call(("GA",), "trump")
    assert status.saved.full == "⚠ Not saved"
    assert "The disk is full." in status.saved.toolTip()
    assert status.saved.accessibleName() == "⚠ Not saved: The disk is full."
    assert desk.position.winner("GA") is None
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.text == "The disk is full."
    program.acts.call(("GA",), "trump")
    assert status.saved.full.startswith("● Saved ")
    assert "full" not in status.saved.toolTip()


def test_the_count_follows_the_calls(program: Program, desk: Desk) -> None:
    """Called units and their electors are told as they are called."""
    program.acts.call(("GA", "FL"), "trump")
    assert program.window.status.called.text() == "2 of 56 called"
    assert program.window.status.electors.text() == "46 of 538 EV"


def test_a_desk_just_opened_is_saved(program: Program) -> None:
    """A desk that was opened tells when its last event was saved."""
    assert program.window.status.saved.full.startswith("● Saved ")
