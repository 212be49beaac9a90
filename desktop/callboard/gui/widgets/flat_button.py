"""A small button that can be narrow: for rows of statuses, where room is short."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from callboard.gui.look.boxes import framed
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme, mix


class FlatButton(QAbstractButton):
    """Text on a quiet ground; marked, with a dot and bold, while what it stands for is so."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Start unmarked."""
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if theme is not self._theme:
            self._theme = theme
            self.update()

    def nextCheckState(self) -> None:
        """Leave the mark as it is: what was asked for is not yet so."""

    def sizeHint(self) -> QSize:
        """Room for the bold text and its dot."""
        metrics = QFontMetrics(bold(self.font()))
        width = metrics.horizontalAdvance(self.text()) + 2 * metrics.averageCharWidth()
        return QSize(width, round(metrics.height() * 1.72))

    @property
    def least_width(self) -> int:
        """As narrow as its text is not cut."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 4

    def minimumSizeHint(self) -> QSize:
        """The text may be cut where there is no room at all."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, edge and text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.focus if self.hasFocus() else self._edge
        framed(painter, QRectF(self.rect()), 5, self._ground, edge, self._edge_width)
        self._paint_text(painter)
        painter.end()

    @property
    def _edge_width(self) -> float:
        if self.hasFocus():
            return 2.0
        return 1.5 if self.isChecked() else 1.0

    @property
    def _ground(self) -> str:
        theme = self._theme
        if not self.isEnabled():
            return theme.panel
        if self.isDown() or self.isChecked():
            return theme.selection
        return theme.hover if self.underMouse() else theme.raised

    @property
    def _edge(self) -> str:
        theme = self._theme
        if self.isChecked():
            return theme.ink
        if not self.isEnabled():
            return theme.line
        return mix(theme.line, theme.line_strong, 1.0 if self.underMouse() else 0.35)

    def _paint_text(self, painter: QPainter) -> None:
        theme, checked = self._theme, self.isChecked()
        font = bold(self.font()) if checked else self.font()
        metrics = QFontMetrics(font)
        if checked and metrics.horizontalAdvance(self.text()) > self.width() - 4:
            font, metrics = self.font(), self.fontMetrics()  # its strong edge is mark enough
        dot = metrics.height() * 0.34
        gap = 4.0
        if not checked or metrics.horizontalAdvance(self.text()) + dot + gap > self.width() - 6:
            dot = gap = 0.0  # bold in a strong edge is mark enough where room is short
        room, text = int(self.width() - 4 - dot - gap), self.text()
        if metrics.horizontalAdvance(text) > room:  # eliding counts fractions, and cuts too soon
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        start = (self.width() - metrics.horizontalAdvance(text) - dot - gap) / 2
        middle = self.height() / 2
        off = mix(theme.ink_faint, theme.panel, 0.35)
        painter.setPen(QColor(theme.ink if self.isEnabled() else off))
        painter.setFont(font)
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(start + dot + gap, base), text)
        if dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.ink))
            painter.drawEllipse(QRectF(start, middle - dot / 2, dot, dot))
