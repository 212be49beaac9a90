"""A word beside a heading: quiet, or on amber with a sign where a decision is due."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callboard.gui.inspector.marks import bold, rounded
from callboard.gui.look.theme import Theme

_SIGN = "⚠ "  # amber is never told by colour alone


class Badge(QWidget):
    """Shows a verdict in a word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start hidden, without a word."""
        super().__init__(parent)
        self._theme = theme
        self._alarm = False
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_word(self, word: str, *, alarm: bool, theme: Theme) -> None:
        """Show another word; hidden where there is none."""
        text = _SIGN + word if alarm and word else word
        if (text, alarm, theme) == (self.text, self._alarm, self._theme):
            return
        self.text, self._alarm, self._theme = text, alarm, theme
        self.setAccessibleName(word)
        self.setToolTip(word)  # all of it, where there is no room for all
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The word, with round ends where it is on amber."""
        metrics = QFontMetrics(self._font())
        ends = metrics.height() if self._alarm else 0
        return QSize(metrics.horizontalAdvance(self.text) + ends, metrics.height() + 4)

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
