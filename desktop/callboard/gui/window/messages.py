"""The message bar: what is said to the editor, as values; repeats collapse, errors stay."""

from __future__ import annotations

import enum

import msgspec
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from callboard.gui.widgets.parts import button, label, repolish
from callboard.words import tr

SHOWN_FOR = 7_000  # milliseconds that a message other than an error is shown
MOST_KEPT = 20
_MARGIN = 12


class Tone(enum.StrEnum):
    """How a message is meant."""

    INFO = "info"
    DONE = "done"
    ERROR = "error"


class Message(msgspec.Struct, frozen=True):
    """One thing to say, a finished sentence; perhaps with one thing to do about it."""

    text: str
    tone: Tone = Tone.INFO
    act: str = ""  # id of an action offered on a button
    act_text: str = ""


class Shown(msgspec.Struct, frozen=True):
    """A message and how often it was said."""

    message: Message
    times: int = 1

    @property
    def text(self) -> str:
        """The sentence, with the count of repeats."""
        return self.message.text + (f"  (×{self.times})" if self.times > 1 else "")


def said(queue: tuple[Shown, ...], message: Message) -> tuple[Shown, ...]:
    """The queue after a message: a repeat counts up, an error goes before all that is not one."""
    known = next((shown for shown in queue if shown.message == message), None)
    rest = tuple(shown for shown in queue if shown is not known)
    fresh = Shown(message, known.times + 1 if known else 1)
    if message.tone is Tone.ERROR:
        return (fresh, *rest)[:MOST_KEPT]
    errors = tuple(s for s in rest if s.message.tone is Tone.ERROR)
    return (*errors, fresh)[:MOST_KEPT]


class MessageBar(QWidget):
    """Shows the first message of the queue over the window's lower edge; moves nothing else."""

    actRequested = Signal(str)

    def __init__(self, parent: QWidget, above: QWidget) -> None:
        """Lie over `parent`, just above the widget `above` at its foot."""
        super().__init__(parent)
        self._around = parent
        self._above = above
        self._queue: tuple[Shown, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self._pass)
        self._sign = label("", name="message-sign")
        self._text = label("", name="message-text")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act = button("", "secondary", tip=tr("Do this"))
        self._close = button("✕", name="message-close", tip=tr("Dismiss (Esc)"))
        self._close.setAccessibleName(tr("Dismiss the message"))
        self._row = QHBoxLayout(self)
        self._arrange()
        self.setProperty("role", "message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()
        parent.installEventFilter(self)
        above.installEventFilter(self)

    def _arrange(self) -> None:
        row = self._row
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._act)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._close.clicked.connect(self.dismiss)
        self._act.clicked.connect(self._do_act)

    @property
    def shown(self) -> Shown | None:
        """What is shown now."""
        return self._queue[0] if self._queue else None

    @property
    def queue(self) -> tuple[Shown, ...]:
        """What is shown and what waits behind it."""
        return self._queue

    def say(self, message: Message) -> None:
        """Show a message, at once if it is an error or nothing else is shown."""
        self._queue = said(self._queue, message)
        self._show()

    def dismiss(self) -> None:
        """Take away what is shown."""
        self._queue = self._queue[1:]
        self._show()

    def withdraw(self, text: str) -> None:
        """Take away a message that is no longer so."""
        self._queue = tuple(s for s in self._queue if s.message.text != text)
        self._show()

    def _show(self) -> None:
        shown = self.shown
        self.setVisible(shown is not None)
        if shown is None:
            self._timer.stop()
            return
        tone = shown.message.tone
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            self._sign.setProperty("tone", tone.value)
            repolish(self, self._sign)
        self._sign.setText({"error": "⚠", "done": "✓"}.get(tone.value, "●"))
        self._text.setText(shown.text)
        self._act.setText(shown.message.act_text)
        self._act.setVisible(bool(shown.message.act))
        error = tone is Tone.ERROR
        self.setAccessibleName(tr("Error: {text}", text=shown.text) if error else shown.text)
        self._timer.stop() if tone is Tone.ERROR else self._timer.start()
        self._place()
        self.raise_()

    def _pass(self) -> None:
        self._queue = tuple(s for s in self._queue[1:])
        self._show()

    def _do_act(self) -> None:
        shown = self.shown
        if shown is not None:
            self.dismiss()
            self.actRequested.emit(shown.message.act)

    def _place(self) -> None:
        around = self._around.size()
        text = self._text.fontMetrics().horizontalAdvance(self._text.text())
        others = self.sizeHint().width() - self._text.sizeHint().width()
        most = min(around.width() - 2 * _MARGIN, self.fontMetrics().averageCharWidth() * 110)
        width = min(most, text + others + 2)
        height = self._row.heightForWidth(width)
        size = QSize(width, height if height > 0 else self.sizeHint().height())
        self.resize(size)
        self.move((around.width() - size.width()) // 2, self._above.y() - size.height() - _MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge when the window's size changes, or is only now laid out."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
