"""The call popover: a small box at the pointer to call a unit, by mouse or by key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from callboard import times
from callboard.desk.position import Position
from callboard.election.status import Status
from callboard.gui.inspector.facts import UnitFacts, facts_of
from callboard.gui.inspector.status_pad import CHOICES, StatusPad
from callboard.gui.inspector.ticket_pad import TicketPad
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme
from callboard.gui.widgets.flat_button import FlatButton
from callboard.words import tr

_AWAY = 10  # from the pointer, so that it hides nothing under itself
_EDGE = 4  # from the edges of the screen
_OFFERED = tuple(
    msgspec.structs.replace(choice, key=key)
    for choice, key in zip(CHOICES, ("L", "C", "E", "U", "H"), strict=False)
)
_CLEAR_KEYS = frozenset({Qt.Key.Key_R, Qt.Key.Key_Backspace, Qt.Key.Key_Delete})


class CallPopover(QFrame):
    """One box, made once and shown wherever a unit is clicked."""

    callRequested = Signal(tuple, str)  # units, ticket id
    statusRequested = Signal(tuple, object, object)  # units, Status, ticket id or None
    retractRequested = Signal(tuple)  # units

    def __init__(
        self,
        theme: Theme,
        *,
        clock: Callable[[], datetime] = times.now,
        parent: QWidget | None = None,
    ) -> None:
        """Make the box; it is not shown yet."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._clock = clock
        self._facts = UnitFacts()
        self.setProperty("role", "popover")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title, self.electors, self.standing = QLabel(self), QLabel(self), QLabel(self)
        self.tickets = TicketPad(theme, folded=False, parent=self)
        self.statuses = StatusPad(theme, _OFFERED, parent=self)
        self.clear = self._clear_button(theme)
        self._lay_out()
        self.tickets.chosen.connect(self._call)
        self.statuses.chosen.connect(self._set_status)

    @property
    def units(self) -> tuple[str, ...]:
        """The units it acts on."""
        return self._facts.units

    def set_theme(self, theme: Theme) -> None:
        """Take other colours from the next opening on."""
        self._theme = theme
        self.statuses.set_theme(theme)
        self.clear.set_theme(theme)

    def open_at(self, position: Position, units: tuple[str, ...], point: QPoint) -> None:
        """Show the box for `units` at a global point, inside that screen."""
        self._show(facts_of(position, units, self._clock()), position)
        self.layout_now()
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        self.move(placed(self.size(), point, screen.availableGeometry()))
        self.show()
        if self.tickets.buttons:
            self.tickets.buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def layout_now(self) -> None:
        """Take the size that the contents ask for."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(self.sizeHint())

    def _show(self, facts: UnitFacts, position: Position) -> None:
        self._facts = facts
        self.setAccessibleName(tr("Call {unit}", unit=facts.title))
        self.title.setText(facts.title)
        self.electors.setText(facts.electors)
        self.standing.setText(facts.standing)
        tickets = position.board.tickets
        self.tickets.show_facts(facts.tickets, tickets, self._theme)
        self.statuses.show_status(facts.status, tickets, all_called=False)
        self.clear.setEnabled(bool(facts.called) or facts.status is not Status.OPEN)
        self.clear.setText(tr("Retract…") if facts.called else tr("Clear"))

    # Acts: each closes the box before it is asked for, since a question may follow

    def _call(self, ticket: str) -> None:
        self.hide()
        self.callRequested.emit(self._facts.units, ticket)

    def _set_status(self, status: Status, ticket: str | None) -> None:
        self.hide()
        self.statusRequested.emit(self._facts.units, status, ticket)

    def _clear(self) -> None:
        self.hide()
        if self._facts.called:
            self.retractRequested.emit(self._facts.called)
        else:
            self.statusRequested.emit(self._facts.units, Status.OPEN, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys that the buttons name; Enter presses the focused button."""
        key = Qt.Key(event.key())
        button = self._button_of(key, event.text().upper())
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif button is not None and button.isEnabled():
            button.click()
        else:
            super().keyPressEvent(event)

    def _button_of(self, key: Qt.Key, text: str) -> QAbstractButton | None:
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = QApplication.focusWidget()
            return focused if isinstance(focused, QAbstractButton) else None
        if key in _CLEAR_KEYS:
            return self.clear
        if not text:
            return None
        tickets = (b for b in self.tickets.buttons if b.fact is not None and b.fact.key == text)
        statuses = (b for b in self.statuses.buttons if b.choice.key == text)
        return next(tickets, None) or next(statuses, None)

    # How it is put together

    def _clear_button(self, theme: Theme) -> FlatButton:
        button = FlatButton(tr("Clear"), theme, self)
        button.setAccessibleName(tr("Take back the call or the status"))
        button.setToolTip(tr("Take back the call, with a reason, or the status (R)"))
        button.clicked.connect(self._clear)
        return button

    def _lay_out(self) -> None:
        for label in (self.title, self.electors, self.standing):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(bold(self.font()))
        self.title.setProperty("role", "panel-title")
        self.electors.setProperty("role", "quiet")
        self.standing.setProperty("role", "hint")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.electors)
        last = len(self.statuses.buttons)
        self.statuses.grid.addWidget(self.clear, last // 3, last % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.standing)
        column.addWidget(self.tickets)
        column.addWidget(self.statuses)

    def sizeHint(self) -> QSize:
        """Wide enough for three statuses and a name."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self.fontMetrics().averageCharWidth() * 36), hint.height())


def placed(size: QSize, point: QPoint, screen: QRect) -> QPoint:
    """Where a box goes: below right of the point, turned and pushed to stay on the screen."""
    inside = screen.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    x, y = point.x() + _AWAY, point.y() + _AWAY
    if x + size.width() > inside.right():
        x = point.x() - _AWAY - size.width()
    if y + size.height() > inside.bottom():
        y = point.y() - _AWAY - size.height()
    x = max(inside.left(), min(x, inside.right() - size.width()))
    y = max(inside.top(), min(y, inside.bottom() - size.height()))
    return QPoint(x, y)
