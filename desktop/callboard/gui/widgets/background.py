"""Work beside the window: a plain function in another thread, its answer back in this one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance

T = TypeVar("T")


class Background(QObject):
    """Runs functions that know no Qt; what they answer or raise comes to the GUI thread."""

    busy = Signal(bool)
    stopping = Signal()  # what runs is waited for: whoever can shall make it short
    _ended = Signal(int, object, object)  # number of the task, answer, error

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # reports come in the order in which they were given
        self._waiting: dict[int, _Answered] = {}
        self._started = 0
        self._ended.connect(self._deliver)

    @property
    def is_busy(self) -> bool:
        """Whether anything is still running."""
        return bool(self._waiting)

    def run(
        self,
        task: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Run `task` in another thread, then `done` with its answer in this one.

        What `task` raises is raised again here, where the hook for exceptions finds it, after
        `failed` was called in the place of `done`.
        """
        self._started += 1
        self._waiting[self._started] = _Answered(done, failed)
        self._pool.start(_Task(self._started, task, self._ended))
        self.busy.emit(True)

    def wait(self) -> None:
        """Wait until nothing runs any more; answers still on their way are given up."""
        if self._waiting:
            self.stopping.emit()
        self._waiting.clear()
        self._pool.waitForDone()

    def _deliver(self, number: int, answer: object, error: object) -> None:
        answered = self._waiting.pop(number, None)
        if answered is None:
            return
        self.busy.emit(self.is_busy)
        if isinstance(error, BaseException):
            answered.failed()
            raise error
        answered.done(answer)


class _Answered(NamedTuple):
    """What is called when a task has ended."""

    done: Callable[[Any], None]
    failed: Callable[[], None]


class _Task(QRunnable):
    def __init__(self, number: int, task: Callable[[], object], ended: SignalInstance) -> None:
        super().__init__()
        self._number = number
        self._task = task
        self._ended = ended

    def run(self) -> None:
        """Run the function and send what came of it."""
        try:
            answer = self._task()
        except Exception as error:  # noqa: BLE001  # raised again where it can be shown
            self._ended.emit(self._number, None, error)
        else:
            self._ended.emit(self._number, answer, None)
