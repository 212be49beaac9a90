"""A word beside a heading: quiet, or on amber with a sign where a decision is due."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callboard.gui.look.boxes import rounded
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme

_ANY = 1 << 24  # as much room as it likes
_SIGN = "⚠ "  # amber is never told by colour alone


class Badge(QWidget):
    """Shows a verdict in a word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start hidden, without a word."""
        super().__init__(parent)
        self._theme = theme
        self._alarm = False
        self._words: tuple[str, ...] = (
            "",
        )  # the whole, and what is said where there is no room for it
        self._room = _ANY
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_word(self, word: str, *, alarm: bool, theme: Theme, shorter: str = "") -> None:
        """Show another word, or the shorter one where it does not fit; hidden where none is."""
        words = tuple(_SIGN + text if alarm else text for text in (word, shorter) if text)
        if (words or ("",), alarm, theme) == (self._words, self._alarm, self._theme):
            return
        self._words, self._alarm, self._theme = words or ("",), alarm, theme
        self.setAccessibleName(word)
        self.setToolTip(word)  # all of it, where there is no room for all
        self.setVisible(bool(words))
        self._choose()

    def fit(self, room: int) -> None:
        """Take no more room than this, where a shorter word helps."""
        self._room = room
        self._choose()

    def _choose(self) -> None:
        text = next((t for t in self._words if self._wide(t) <= self._room), self._words[-1])
        if text != self.text:
            self.text = text
            self.updateGeometry()
        self.update()

    def _wide(self, text: str) -> int:
        metrics = QFontMetrics(self._font())
        return metrics.horizontalAdvance(text) + (metrics.height() if self._alarm else 0)

    def sizeHint(self) -> QSize:
        """The word, with round ends where it is on amber."""
        return QSize(self._wide(self.text), QFontMetrics(self._font()).height() + 4)

    def minimumSizeHint(self) -> QSize:
        """It is cut with an ellipsis where there is hardly any room."""
        return QSize(min(self._wide("…"), self._wide(self.text)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._alarm:
            painter.fillPath(rounded(box, box.height() / 2), QColor(self._theme.amber))
        painter.setFont(self._font())
        painter.setPen(QColor(self._theme.amber_on if self._alarm else self._theme.ink_soft))
        room = self.width() - (box.height() / 2 if self._alarm else 0)
        elide = Qt.TextElideMode.ElideRight
        text = QFontMetrics(self._font()).elidedText(self.text, elide, round(room) + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _font(self) -> QFont:
        return bold(self.font()) if self._alarm else self.font()
