"""Work beside the window: another thread, the answer in this one, failures not lost."""

from __future__ import annotations

import threading
from functools import partial

from pytestqt.qtbot import QtBot

from callboard.gui.acts.reading import ReadReports
from callboard.gui.acts.readings import Readings
from callboard.gui.widgets.background import Background
from callboard.reports.opening import Ways


def test_a_task_runs_in_another_thread_and_answers_in_this_one(qtbot: QtBot) -> None:
    """The task's thread is not ours, the answer's is."""
    background = Background()
    threads: list[int] = []

    def done(thread: int) -> None:
        threads.extend((thread, threading.get_ident()))

    background.run(threading.get_ident, done)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threads[1] == threading.get_ident()


def test_tasks_answer_in_the_order_they_were_given(qtbot: QtBot) -> None:
    """One after the other, however fast each is."""
    background = Background()
    answers: list[int] = []
    for number in range(20):
        background.run(partial(int, number), answers.append)
    assert background.is_busy
    qtbot.waitUntil(lambda: not background.is_busy)
    assert answers == list(range(20))


def test_what_a_task_raises_reaches_the_hook(qtbot: QtBot) -> None:
    """An exception in the other thread is raised again in this one."""
    background = Background()
    with qtbot.captureExceptions() as caught:
        background.run(lambda: 1 // 0, print)
        qtbot.waitUntil(lambda: not background.is_busy)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_a_reading_that_fails_is_over(qtbot: QtBot) -> None:
    """Whoever shows that something is read stops showing it; the failure reaches the hook."""
    background = Background()
    readings = Readings(background)

    def fail(ways: Ways) -> ReadReports:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        with qtbot.waitSignal(readings.ended):
            readings.run(fail, Ways, print)
        qtbot.waitUntil(lambda: bool(caught))
    assert not readings.is_busy
    assert caught[0][0] is ZeroDivisionError


def test_answers_that_nobody_waits_for_are_given_up(qtbot: QtBot) -> None:
    """After waiting, no late answer comes."""
    background = Background()
    answers: list[int] = []
    background.run(lambda: 1, answers.append)
    background.wait()
    qtbot.wait(1)
    assert answers == []
