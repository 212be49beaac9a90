"""A card over the whole window, for what needs all attention: the doors, the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

_MARGIN = 24
_SCROLLED = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class Overlay(QWidget):
    """Covers its parent; Esc or a click beside the card closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._before: QWidget | None = None
        self.scrim = QColor(0, 0, 0, 110)
        self.card = QFrame()
        self.card.setProperty("role", "card")
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, _MARGIN - 4)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.card)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        grid.addWidget(self._scroll, 0, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # no place to stop at with Tab
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        parent.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_keys)

    def open(self) -> None:
        """Cover the parent and take the keyboard."""
        self._before = self.window().focusWidget()
        self.setGeometry(self._around.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def _keep_keys(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Take the keyboard back from what is covered: nobody would see where it is."""
        if now is None or self.isHidden() or not self._around.isAncestorOf(now):
            return
        if now is not self and not self.isAncestorOf(now):
            self._first().setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab walk the card and what is not covered, and nothing beneath.

        Not along Qt's own chain: PySide takes whoever is asked for the next part for its parent,
        and parts of a closed window would live on.
        """
        window = self.window()
        stops = [part for part in window.findChildren(QWidget) if self._can_have_keys(part)]
        if not stops:
            return False
        start, step = window.focusWidget(), 1 if forward else -1
        place = stops.index(start) if start in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(place + step) % len(stops)].setFocus(reason)
        return True

    def _can_have_keys(self, part: QWidget) -> bool:
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled()
        covered = self._around.isAncestorOf(part) and not self.isAncestorOf(part)
        return bool(takes and part.isVisible() and not covered and part.window() is self.window())

    def _first(self) -> QWidget:
        """What takes keys first: in the card, or the card as a whole."""
        for part in self.card.findChildren(QWidget):
            if self._can_have_keys(part):
                return part
        return self

    def close_card(self) -> None:
        """Uncover the parent and give the keyboard back."""
        if not self.isVisible():
            return
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.closed.emit()

    def _fit(self) -> None:
        """As large as the card wants, as far as there is room."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self.arrange(self.width() - 4 * _MARGIN - bar - 2)
        wanted = self.card.sizeHint()
        room = self.size()
        width = min(wanted.width() + 2, room.width() - 2 * _MARGIN)
        height = self.card.heightForWidth(width) if self.card.hasHeightForWidth() else -1
        height = max(height, wanted.height()) + 2
        most = room.height() - 2 * _MARGIN
        if height > most:
            width = min(width + bar, room.width() - 2 * _MARGIN)
        self._scroll.setFixedSize(width, min(height, most))

    def arrange(self, room: int) -> None:
        """What a subclass does to fit what is in the card into that width."""

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the card wants, which is known only now."""
        super().showEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; what does not fit is scrolled."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        elif event.key() in _SCROLLED:
            self._scroll.verticalScrollBar().triggerAction(_SCROLLED[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes."""
        if not self._scroll.geometry().contains(event.position().toPoint()):
            self.close_card()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies beneath."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.scrim)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            if self.isVisible():
                self._fit()
        return super().eventFilter(watched, event)
