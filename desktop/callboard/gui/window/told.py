"""Telling the editor: errors wait at the foot, the rest passes, and all of it can be read again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from callboard import times
from callboard.gui.window.message_rows import ErrorStrip, Line, PassingBar
from callboard.gui.window.messages import Message, Said, Shown, remembered, said


class Messages(QObject):
    """Holds what is said. `strip` wants a place in a layout; the passing bar places itself."""

    actRequested = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        above: QWidget,
        *,
        line: Line | None = None,
        clock: Callable[[], datetime] = times.now,
    ) -> None:
        """Tell over `parent`: in the line at its foot, or above the widget that is there."""
        super().__init__(parent)
        self._window, self._clock = parent, clock
        self.strip = ErrorStrip()
        self.passing = PassingBar(parent, above, line)
        self.queue: tuple[Shown, ...] = ()  # what is shown and what waits behind it
        self.log: tuple[Said, ...] = ()  # all that was said, the newest first
        self.passing.timer.timeout.connect(self._pass)
        self.passing.dismissed.connect(self._pass)
        self.passing.actAsked.connect(lambda: self._do(self._passing))
        self.strip.dismissed.connect(lambda: self._take(self.errors[:1]))
        self.strip.actAsked.connect(lambda: self._do(self.errors[:1]))
        self.strip.listRequested.connect(self.open_list)

    @property
    def shown(self) -> Shown | None:
        """What is shown now: an error, if there is one."""
        return self.queue[0] if self.queue else None

    @property
    def errors(self) -> tuple[Shown, ...]:
        """The errors that nobody dismissed yet, the newest first."""
        return tuple(shown for shown in self.queue if shown.is_error)

    @property
    def _passing(self) -> tuple[Shown, ...]:
        return tuple(shown for shown in self.queue if not shown.is_error)

    def say(self, message: Message) -> None:
        """Show a message at once, and remember it."""
        self.log = remembered(self.log, message, self._clock())
        self.queue = said(self.queue, message)
        self._show()

    def take_over(self, queue: tuple[Shown, ...], log: tuple[Said, ...]) -> None:
        """Go on where another window's messages stood, after what was said here already."""
        fresh = tuple(shown for shown in self.queue if shown not in queue)
        both = (*fresh, *queue)
        passing = tuple(shown for shown in both if not shown.is_error)[:1]
        self.queue = (*(shown for shown in both if shown.is_error), *passing)
        self.log = (*self.log, *log)
        self._show()

    def dismiss(self) -> None:
        """Take away what passes anyway, else the error that is shown."""
        self._take(self._passing or self.errors[:1])

    def withdraw(self, text: str) -> None:
        """Take away a message that is no longer so."""
        self._take(tuple(shown for shown in self.queue if shown.message.text == text))

    def open_list(self) -> None:
        """Show all that was said since the start."""
        from callboard.gui.dialogs.messages import MessageList  # rarely looked at

        MessageList(self.log, self._window.window()).exec()

    def _pass(self) -> None:
        self._take(self._passing)

    def _take(self, gone: tuple[Shown, ...]) -> None:
        self.queue = tuple(shown for shown in self.queue if shown not in gone)
        self._show()

    def _do(self, asked: tuple[Shown, ...]) -> None:
        self._take(asked)
        for shown in asked:
            self.actRequested.emit(shown.message.act)

    def _show(self) -> None:
        self.strip.show_errors(self.errors)
        self.passing.show_message(next(iter(self._passing), None))
