"""The status bar: what the disk has, how far the count is, and what time it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from callboard import times
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.gui.look.theme import Theme
from callboard.gui.widgets.parts import Elided, Steady, label, repolish
from callboard.gui.widgets.tips import plain_tip
from callboard.words import tr

_LONGEST = datetime(2024, 11, 6, 4, 59, 59, tzinfo=UTC)  # 11:59:59 pm
_GAP = 20
_WIDEST = str.maketrans("123456789", "000000000")


def clock_words(now: datetime) -> str:
    """The time as the clock shows it: "1:04:22 am ET · 06:04 UTC"."""
    clock = times.eastern_clock(now, seconds=True)
    return tr("{clock} ET · {utc} UTC", clock=clock, utc=f"{now.astimezone(UTC):%H:%M}")


def saved_words(saved_at: datetime | None, problem: str | None, now: datetime) -> str:
    """What the disk has: "Saved 12:58:04 am", with the day when it was another.

    What the problem is, the messages at the window's foot tell.
    """
    if problem:
        return tr("⚠ Not saved")
    if saved_at is None:
        return tr("Nothing to save yet")
    clock = times.eastern_clock(saved_at, seconds=True)
    if times.eastern_date(saved_at) != times.eastern_date(now):
        clock = f"{times.eastern_date(saved_at)}, {clock}"
    return tr("● Saved {clock}", clock=clock)


class Clock(QWidget):
    """Tells the time once a second; nothing around it is laid out or painted for that."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._now = now
        self.text = clock_words(now())
        self.setAccessibleName(tr("Time"))
        self.setToolTip(tr("Eastern time, and universal time"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    def tick(self) -> None:
        """Show the time now, and wake up when the next second begins."""
        now = self._now()
        self.text = clock_words(now)
        self.setAccessibleDescription(self.text)
        self.update()
        self._timer.start(1000 - now.microsecond // 1000)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the longest time."""
        metrics = QFontMetrics(self.font())
        longest = clock_words(_LONGEST).translate(_WIDEST)
        return QSize(metrics.horizontalAdvance(longest) + 4, metrics.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to tick."""
        super().showEvent(event)
        self.tick()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the time, flush right."""
        painter = QPainter(self)
        painter.setPen(self._theme.ink_soft)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), flags, self.text)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


class StatusBar(QWidget):
    """The line at the window's foot."""

    def __init__(self, theme: Theme, now: Callable[[], datetime] = times.now) -> None:
        super().__init__()
        self._now = now
        self.saved = Elided()
        self.called = Steady(tr("{count} of {total} called", count=56, total=56))
        self.electors = Steady(tr("{count} of {total} EV", count=538, total=538))
        self.mode = label("")
        self.clock = Clock(theme, now)
        self.saved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setProperty("role", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(_GAP)
        row.addWidget(self.saved, 1)
        for part in (self.mode, self.called, self.electors, self.clock):
            row.addWidget(part)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.clock.set_theme(theme)

    def show_position(self, position: Position) -> None:
        """Say how far the count is."""
        units = len(position.contest.electors)
        tally = position.tally
        called, total = tally.total - tally.uncalled, tally.total
        self.called.set_text(
            tr("{count} of {total} called", count=position.called_units, total=units)
        )
        self.electors.set_text(tr("{count} of {total} EV", count=called, total=total))

    def apply_change(self, change: BoardChanged) -> None:
        """Follow one event."""
        self.show_position(change.after)

    def show_saved(self, saved_at: datetime | None, problem: str | None) -> None:
        """Say what the disk has; a problem stays until a save has worked."""
        shorter: tuple[str, ...] = ()
        if saved_at is not None and not problem:  # a time cut short would be another time
            shorter = f"● {times.eastern_clock(saved_at, seconds=True)}", "●"
        words = saved_words(saved_at, problem, self._now())
        self.saved.set_text(words, *shorter)
        if problem:
            self.saved.setToolTip(plain_tip(problem))
            self.saved.setAccessibleName(f"{words}: {problem}")
        _tone(self.saved, "error" if problem else "")

    def show_mode(self, words: str, tone: str = "alert") -> None:
        """Say in what way the desk is open, if not the ordinary one."""
        self.mode.setVisible(bool(words))
        _set(self.mode, words)
        _tone(self.mode, tone)

    def room(self) -> QRect:
        """Where nothing is written: right of what the disk has."""
        room = self.saved.geometry()
        written = self.saved.fontMetrics().horizontalAdvance(self.saved.full)
        room.setLeft(room.left() + written + _GAP)
        return QRect(room.left(), 1, room.width(), self.height() - 1)

    def show_nothing(self) -> None:
        """No desk is open."""
        self.saved.set_text(tr("No desk is open"))
        for part in (self.called, self.electors):
            part.set_text("")
        self.show_mode("")


def _set(part: QLabel, text: str) -> None:
    if part.text() != text:
        part.setText(text)


def _tone(part: QWidget, tone: str) -> None:
    if part.property("tone") != tone:
        part.setProperty("tone", tone)
        repolish(part)
