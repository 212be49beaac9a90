"""The message bar: errors first and for as long as nobody dismissed them, repeats counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.window.messages import MOST_KEPT, Message, MessageBar, Tone, said

INFO = Message("Read 3 reports.", Tone.DONE)
ERROR = Message("It could not be saved.", Tone.ERROR)


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    """Return a bar over a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    foot = QWidget(window)
    foot.setGeometry(0, 470, 900, 30)
    made = MessageBar(window, above=foot)
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


def test_an_error_stays_until_it_is_dismissed(bar: MessageBar) -> None:
    """No time takes an error away; its button does."""
    bar.say(ERROR)
    assert not bar._timer.isActive()
    close = bar.findChild(QWidget, "message-close")
    assert isinstance(close, QWidget)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_other_messages_pass(bar: MessageBar) -> None:
    """A message that is no error makes room for a newer one, and goes by itself."""
    bar.say(INFO)
    bar.say(Message("Exported.", Tone.DONE))
    shown = bar.shown
    assert shown is not None
    assert shown.text == "Exported."
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert not bar.isVisible()


def test_a_message_can_offer_one_act(bar: MessageBar, qtbot: QtBot) -> None:
    """The offer's button asks for the act and takes the message away."""
    bar.say(Message("It is locked.", Tone.ERROR, "read_only:x", "Open read-only"))
    with qtbot.waitSignal(bar.actRequested) as asked:
        bar._act.click()
    assert asked.args == ["read_only:x"]
    assert not bar.isVisible()


def test_the_bar_covers_nothing_at_the_windows_foot(bar: MessageBar) -> None:
    """It stands above the status bar and inside the window, and moves with it."""
    window = bar.parentWidget()
    assert isinstance(window, QWidget)
    bar.say(Message("word " * 60, Tone.ERROR))
    window.resize(700, 500)
    assert window.rect().contains(bar.geometry())
    assert bar.mapTo(window, QPoint(0, bar.height())).y() <= 470


def test_the_bar_is_read_out(bar: MessageBar) -> None:
    """A screen reader hears that it is an error, and the sentence."""
    bar.say(ERROR)
    assert bar.accessibleName() == "Error: It could not be saved."
