"""Messages: errors in room of their own until dismissed, the rest in passing, all remembered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.dialogs.messages import MessageList
from callboard.gui.window.messages import (
    MOST_KEPT,
    MOST_REMEMBERED,
    Message,
    Said,
    Tone,
    remembered,
    said,
)
from callboard.gui.window.told import Messages

INFO = Message("Read 3 reports.", Tone.DONE)
ERROR = Message("It could not be saved.", Tone.ERROR)
OTHER = Message("The desk is locked.", Tone.ERROR)
NIGHT = datetime(2024, 11, 6, 2, tzinfo=UTC)


class Foot(QWidget):
    """A line at the foot with a little room."""

    free = 300

    def __init__(self, around: QWidget) -> None:
        super().__init__()
        self.around = around  # kept alive

    def room(self) -> QRect:
        """Right of what is written."""
        return QRect(200, 1, self.free, self.height() - 1)


@pytest.fixture
def foot(qtbot: QtBot) -> Foot:
    """Return the line at the foot of a window, with panels above it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    ground = QWidget()
    column.addWidget(ground, 1)
    inner = QVBoxLayout(ground)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addStretch(1)
    made = Foot(window)
    made.setFixedHeight(28)
    inner.addWidget(made)
    return made


@pytest.fixture
def messages(foot: Foot) -> Messages:
    """Return the messages of that window."""
    ground, window = foot.parentWidget(), foot.window()
    assert ground is not None
    made = Messages(ground, foot, line=foot, clock=lambda: NIGHT)
    column = window.layout()
    assert column is not None
    column.addWidget(made.strip)
    window.show()
    return made


def test_a_repeat_counts_up() -> None:
    """The same message again is shown once, with its count."""
    queue = said(said((), INFO), INFO)
    assert [shown.text for shown in queue] == ["Read 3 reports.  (×2)"]


def test_errors_come_first() -> None:
    """An error goes before whatever is shown."""
    queue = said(said((), INFO), ERROR)
    assert [shown.message for shown in queue] == [ERROR, INFO]


def test_what_was_said_long_ago_is_forgotten() -> None:
    """The queue is bounded, however much is said."""
    queue = said((), ERROR)
    for number in range(100):
        queue = said(queue, Message(str(number), Tone.ERROR))
    assert len(queue) == MOST_KEPT
    assert queue[0].text == "99"


def test_all_that_was_said_is_remembered_with_its_time() -> None:
    """What is said again at once counts up; the rest goes down in the list, which is bounded."""
    log: tuple[Said, ...] = ()
    for message in (ERROR, INFO, INFO):
        log = remembered(log, message, NIGHT)
    assert [entry.shown.text for entry in log] == ["Read 3 reports.  (×2)", ERROR.text]
    for number in range(MOST_REMEMBERED + 5):
        log = remembered(log, Message(str(number)), NIGHT + timedelta(seconds=number))
    assert len(log) == MOST_REMEMBERED


def test_an_error_takes_room_of_its_own(messages: Messages, foot: Foot) -> None:
    """The panels and the line at their foot move up; nothing of them is covered."""
    messages.say(Message("word " * 60, Tone.ERROR))
    QTest.qWait(0)
    strip, ground = messages.strip, foot.parentWidget()
    assert ground is not None
    assert strip.isVisible()
    assert not strip.geometry().intersects(ground.geometry())
    assert strip.height() >= strip.text.heightForWidth(strip.text.width())
    assert foot.window().rect().contains(strip.geometry())
    messages.dismiss()
    QTest.qWait(0)
    assert ground.height() == foot.window().height()


def test_an_error_stays_until_it_is_dismissed(messages: Messages) -> None:
    """No time takes an error away; its button does."""
    messages.say(ERROR)
    messages.say(INFO)
    messages.passing.timer.timeout.emit()
    assert messages.strip.isVisible()
    QTest.mouseClick(messages.strip.close_button, Qt.MouseButton.LeftButton)
    assert not messages.strip.isVisible()
    assert messages.shown is None


def test_errors_that_wait_are_counted(messages: Messages) -> None:
    """The newest error is shown, with the number of those behind it, which come after it."""
    messages.say(ERROR)
    messages.say(OTHER)
    assert messages.strip.text.text() == OTHER.text
    assert messages.strip.more.text() == "1 more"
    messages.dismiss()
    assert messages.strip.text.text() == ERROR.text
    assert messages.strip.more.text() == "All messages"


def test_other_messages_pass(messages: Messages) -> None:
    """A message that is no error makes room for a newer one, and goes by itself."""
    messages.say(INFO)
    messages.say(Message("Exported.", Tone.DONE))
    assert messages.passing.text.text() == "Exported."
    assert messages.passing.timer.isActive()
    messages.passing.timer.timeout.emit()
    assert not messages.passing.isVisible()
    assert [entry.shown.text for entry in messages.log] == ["Exported.", "Read 3 reports."]


def test_what_passes_goes_first(messages: Messages) -> None:
    """Esc takes away what passes, and the error only when it is pressed again."""
    messages.say(ERROR)
    messages.say(INFO)
    messages.dismiss()
    assert [shown.message for shown in messages.queue] == [ERROR]


def test_a_message_can_offer_one_act(messages: Messages, qtbot: QtBot) -> None:
    """The offer's button asks for the act and takes the message away."""
    messages.say(Message("It is locked.", Tone.ERROR, "read_only:x", "Open read-only"))
    with qtbot.waitSignal(messages.actRequested) as asked:
        messages.strip.act.click()
    assert asked.args == ["read_only:x"]
    assert not messages.strip.isVisible()


def test_an_error_is_dismissed_by_keys(messages: Messages) -> None:
    """Tab walks its buttons as they stand, Enter presses one."""
    messages.say(Message("It is locked.", Tone.ERROR, "read_only:x", "Open read-only"))
    strip = messages.strip
    strip.more.setFocus()
    for button in (strip.act, strip.close_button):
        QTest.keyClick(strip.window().focusWidget(), Qt.Key.Key_Tab)
        assert strip.window().focusWidget() is button
    QTest.keyClick(strip.close_button, Qt.Key.Key_Return)
    assert not strip.isVisible()


def test_a_short_message_is_told_in_the_line_at_the_foot(messages: Messages, foot: Foot) -> None:
    """Where the line has room, nothing else is covered."""
    foot.free = 600
    messages.say(INFO)
    assert foot.geometry().contains(messages.passing.geometry())
    assert messages.passing.x() >= 200


def test_a_long_message_stands_above_the_line_at_the_foot(messages: Messages, foot: Foot) -> None:
    """It is inside the window, covers no part of the line, and moves with it."""
    messages.say(Message("word " * 60))
    foot.window().resize(700, 500)
    bar, ground = messages.passing, foot.parentWidget()
    assert ground is not None
    assert ground.rect().contains(bar.geometry())
    assert bar.mapTo(ground, QPoint(0, bar.height())).y() <= foot.y()


def test_an_error_is_read_out(messages: Messages) -> None:
    """A screen reader hears that it is an error, and the sentence."""
    messages.say(ERROR)
    assert messages.strip.accessibleName() == "Error: It could not be saved."


def test_another_window_goes_on_with_what_was_said(messages: Messages, foot: Foot) -> None:
    """What waits and what is remembered is there again, in its order."""
    for message in (ERROR, OTHER, INFO):
        messages.say(message)
    ground = foot.parentWidget()
    assert ground is not None
    after = Messages(ground, foot)
    after.take_over(messages.queue, messages.log)
    assert after.queue == messages.queue
    assert after.log == messages.log


def test_the_list_has_every_sentence_with_its_time(qtbot: QtBot) -> None:
    """The newest is first; errors have their sign."""
    log = remembered(remembered((), ERROR, NIGHT), INFO, NIGHT)
    shown = MessageList(log, None)
    qtbot.addWidget(shown)
    assert shown.text.toPlainText().splitlines() == [
        "9:00:00 pm  Read 3 reports.",
        "9:00:00 pm  ⚠ It could not be saved.",
    ]
