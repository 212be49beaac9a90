"""The small parts that panels are put together from: labels and buttons by their role."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


def label(text: str, role: str = "", *, name: str = "") -> QLabel:
    """A label in the look of a role; plain text, never markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setObjectName(name)
    return made


def button(text: str, role: str = "", *, tip: str = "", name: str = "") -> QPushButton:
    """A button in the look of a role, with a tip."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setToolTip(tip)
    made.setObjectName(name)
    return made


def chip(text: str, *, tip: str = "", name: str = "") -> QPushButton:
    """A small round button that is on or off."""
    made = button(text, "chip", tip=tip, name=name)
    made.setCheckable(True)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def panel(name: str) -> QFrame:
    """A frame in the look of a panel."""
    made = QFrame()
    made.setProperty("role", "panel")
    made.setAccessibleName(name)
    return made


def header(*parts: QWidget | None) -> QWidget:
    """A row at the head of a panel; None stands for the gap that takes all room."""
    made = QWidget()
    made.setProperty("role", "header")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(made)
    row.setContentsMargins(10, 6, 8, 6)
    row.setSpacing(4)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return made


def repolish(*widgets: QWidget) -> None:
    """Let the style sheet look again at widgets whose properties changed."""
    for widget in widgets:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()


class Elided(QLabel):
    """A label that shortens its text to the room it has, and tells all of it in its tip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._full = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten to the new width."""
        super().resizeEvent(event)
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        """No width is too small."""
        return QSize(0, super().minimumSizeHint().height())

    def _shorten(self) -> None:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)
