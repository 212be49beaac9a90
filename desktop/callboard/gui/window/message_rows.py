"""Where messages are read: errors in a row of their own at the foot, all else in passing."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from callboard.gui.widgets.parts import button, label, repolish
from callboard.gui.window.messages import Shown, Tone
from callboard.words import tr

SHOWN_FOR = 7_000  # milliseconds that a message other than an error is shown
_MARGIN = 12
_SIGNS = {Tone.ERROR: "⚠", Tone.DONE: "✓", Tone.INFO: "●"}


class Line(Protocol):
    """A line at a window's foot with room to spare."""

    def room(self) -> QRect:
        """Where nothing is written, in the line's own coordinates."""
        ...


class MessageRow(QFrame):
    """A sign, a sentence, perhaps a button for what can be done, and one that dismisses."""

    dismissed = Signal()
    actAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = label("", name="message-sign")
        self.text = label("", name="message-text")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text.setWordWrap(True)
        self.act = button("", "secondary", tip=tr("Do this"))
        self.close_button = button("✕", name="message-close", tip=tr("Dismiss (Esc)"))
        self.close_button.setAccessibleName(tr("Dismiss the message"))
        self.setProperty("role", "message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 6, 8, 6)
        self.row.setSpacing(10)
        self.row.addWidget(self.sign)
        self.row.addWidget(self.text, 1)
        self.row.addWidget(self.act)
        self.row.addWidget(self.close_button)
        self.close_button.clicked.connect(self.dismissed)
        self.act.clicked.connect(self.actAsked)
        self.hide()

    def fill(self, shown: Shown) -> None:
        """Write a message."""
        tone = shown.message.tone
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            self.sign.setProperty("tone", tone.value)
            repolish(self, self.sign)
        self.sign.setText(_SIGNS[tone])
        self.text.setText(shown.text)
        self.act.setText(shown.message.act_text)
        self.act.setVisible(bool(shown.message.act))
        error = tr("Error: {text}", text=shown.text)
        self.setAccessibleName(error if shown.is_error else shown.text)


class ErrorStrip(MessageRow):
    """Errors, one at a time, in room of their own: they hide nothing and stay until dismissed."""

    listRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("place", "foot")
        self.more = button("", "quiet", tip=tr("All messages since the start (Ctrl+Alt+M)"))
        self.row.insertWidget(2, self.more)
        self.setTabOrder(self.more, self.act)
        self.setTabOrder(self.act, self.close_button)
        for part in (self.more, self.act, self.close_button):
            part.setAutoDefault(True)  # Enter does what Space does
        self.more.clicked.connect(self.listRequested)

    def show_errors(self, errors: tuple[Shown, ...]) -> None:
        """Show the first one and how many wait behind it; without any, give the room back."""
        if errors:
            self.fill(errors[0])
            waiting = len(errors) - 1
            self.more.setText(tr("{count} more", count=waiting) if waiting else tr("All messages"))
        self.setVisible(bool(errors))


class PassingBar(MessageRow):
    """What goes by itself: in the line at the foot where it has room, else just above it."""

    def __init__(self, parent: QWidget, above: QWidget, line: Line | None = None) -> None:
        """Lie over `parent`, in `line` or just above the widget `above` at its foot."""
        super().__init__(parent)
        self._around, self._above, self._line = parent, above, line
        self.timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        parent.installEventFilter(self)
        above.installEventFilter(self)

    def show_message(self, shown: Shown | None) -> None:
        """Show a message for a while, or none."""
        self.setVisible(shown is not None)
        if shown is None:
            self.timer.stop()
            return
        self.fill(shown)
        self.timer.start()
        self._place()
        self.raise_()

    def _place(self) -> None:
        text = self.text.fontMetrics().horizontalAdvance(self.text.text())
        others = self.sizeHint().width() - self.text.sizeHint().width()
        wanted = text + others + 2
        room = self._line.room() if self._line is not None else QRect()
        inside = wanted <= room.width() and self.act.isHidden()
        if self.property("place") != ("line" if inside else ""):
            self.setProperty("place", "line" if inside else "")
            repolish(self)
        self.row.setContentsMargins(14, 0 if inside else 6, 8, 0 if inside else 6)
        if inside:
            box = QRect(room)
            box.setWidth(wanted)
            box.moveCenter(room.center())
            self.setGeometry(box.translated(self._above.pos()))
        else:
            self._float(wanted)

    def _float(self, wanted: int) -> None:
        around = self._around.size()
        most = min(around.width() - 2 * _MARGIN, self.fontMetrics().averageCharWidth() * 110)
        width = min(most, wanted)
        height = self.row.heightForWidth(width)
        size = QSize(width, height if height > 0 else self.sizeHint().height())
        self.resize(size)
        self.move((around.width() - size.width()) // 2, self._above.y() - size.height() - _MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge when the window's size changes, or is only now laid out."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
