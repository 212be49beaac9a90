"""The strip of the night: the next closing with its countdown, and the night as a row of bars."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callboard import times
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.election.closings import ClosingMoment, closing_moments
from callboard.election.contest import Contest
from callboard.gui.closings.words import StripWords, words_of
from callboard.gui.headline.frame import Face, Faces
from callboard.gui.look.theme import Theme
from callboard.words import tr

TICK = 1000  # milliseconds between two looks at the clock
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ClosingStrip(QWidget):
    """Seen only while polls are still to close; a click chooses what closes next."""

    selectionRequested = Signal(tuple)  # units
    closed = Signal()  # polls have just closed somewhere, or a desk was opened

    def __init__(
        self,
        theme: Theme,
        clock: Callable[[], datetime] = times.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._faces = Faces(self.font())
        self._contest: Contest | None = None
        self._moments: tuple[ClosingMoment, ...] = ()
        self.words: StripWords | None = None
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Poll closings"))
        self.hide()

    # What it is told

    def show_position(self, position: Position) -> None:
        """Show the night of another desk."""
        if self._contest is not position.contest:
            self._contest = position.contest
            self._moments = closing_moments(position.contest)
            self.words = None
        self.tick()
        self.closed.emit()

    def apply_change(self, change: BoardChanged) -> None:
        """No event moves a closing."""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def tick(self) -> None:
        """Look at the clock; paint where it says something else."""
        before = self.words
        now = self._clock()
        self.words = words_of(self._contest, now) if self._contest is not None else None
        if self.words != before:
            self._show(before)
        if before is not None and (self.words is None or self.words.next != before.next):
            self.closed.emit()

    def _show(self, before: StripWords | None) -> None:
        words = self.words
        if words is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        if words is not None and (before is None or words.next != before.next):
            self.setToolTip(words.tip)
            self.setAccessibleDescription(words.spoken)
        self.setVisible(words is not None)
        self.update()

    # What is asked for

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what closes next."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() is Qt.MouseButton.LeftButton:
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by a key."""
        if event.key() in _KEYS:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self.words is not None:
            self.selectionRequested.emit(self.words.units)

    # How it is painted

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(600, self._faces.plain.height + 10)

    def minimumSizeHint(self) -> QSize:
        """Its words can be cut."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, and the night at the right."""
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.line))
        if self.words is not None:
            edge = 3 * self._faces.gap
            night = min(self.width() // 4, len(self._moments) * self._faces.plain.height)
            left = self.rect().adjusted(edge, 0, -edge - night - edge, -1)
            self._write(painter, left, self.words)
            right = QRect(self.width() - edge - night, 4, night, self.height() - 9)
            self._night(painter, right, self._clock())
        if self.hasFocus():
            painter.setPen(QColor(theme.focus))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -3))
        painter.end()

    def _write(self, painter: QPainter, room: QRect, words: StripWords) -> None:
        theme, faces = self._theme, self._faces
        parts: list[tuple[str, Face, str]] = [
            (words.next, faces.bold, theme.ink),
            (words.left, faces.bold, theme.focus),
            (words.what, faces.plain, theme.ink),
            (words.partly, faces.plain, theme.ink_soft),
            (words.done, faces.plain, theme.ink_faint),
        ]
        x = room.left()
        for told, face, ink in parts:
            is_long = told == words.what and x + face.width(told) > room.right()
            text = words.electors if is_long else told  # names are whole, or all in the tip
            if text and x + face.width(text) <= room.right() + 1:
                painter.setFont(face.font)
                painter.setPen(QColor(ink))
                box = QRect(x, room.top(), face.width(text) + 2, room.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
                x += face.width(text) + 3 * faces.gap

    def _night(self, painter: QPainter, room: QRect, now: datetime) -> None:
        """A bar for each moment, as high as its electors are many; what is past is grey."""
        most = max(moment.electors for moment in self._moments) or 1
        step = room.width() / len(self._moments)
        coming = next((m for m in self._moments if m.at > now), None)
        for place, moment in enumerate(self._moments):
            high = max(2, room.height() * moment.electors // most)
            x, width = room.left() + round(place * step), max(2, round(step * 0.6))
            box = QRect(x, room.bottom() + 1 - high, width, high)
            past = self._theme.line_strong
            ink = past if moment.at <= now else self._theme.map_open
            painter.fillRect(box, QColor(self._theme.focus if moment is coming else ink))
            if moment.at > now:
                painter.setPen(QColor(self._theme.line_strong))
                painter.drawRect(box.adjusted(0, 0, -1, -1))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._faces = Faces(self.font())
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()
