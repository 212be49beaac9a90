"""The buttons over the reports: open, paste, withdraw, and accept what all agree on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from callboard.gui.widgets.flow import FlowLayout
from callboard.gui.widgets.parts import button
from callboard.words import tr

_GAP, _SIDE = 6, 8


class ReportsBar(QWidget):
    """The buttons in a line; the last one says less where they have no room beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acceptable = 0
        self.open = button(tr("Open…"), "secondary", tip=tr("Read reports from files (Ctrl+I)"))
        self.paste = button(
            tr("Paste"), "secondary", tip=tr("Read a report from the clipboard (Ctrl+V)")
        )
        self.withdraw = button(
            tr("Withdraw"), "secondary", tip=tr("Take the chosen report off the desk")
        )
        self.accept = button(
            tr("Accept what all agree on ({count})", count=0),
            "primary",
            tip=tr(
                "Call every uncalled unit on which two sources agree and none differs, as one act"
            ),
        )
        line = FlowLayout(self, gap=_GAP, whole=True, spread=True)
        line.setContentsMargins(_SIDE, 6, _SIDE, 6)
        for part in (self.open, self.paste, self.withdraw, self.accept):
            part.setProperty("compact", True)
            line.addWidget(part)

    def show_acceptable(self, count: int) -> None:
        """Say how many units would be called."""
        self._acceptable = count
        self.accept.setEnabled(bool(count))
        self._word()

    def _word(self) -> None:
        full = tr("Accept what all agree on ({count})", count=self._acceptable)
        others = sum(b.sizeHint().width() for b in (self.open, self.paste, self.withdraw))
        beside = self.accept.sizeHint().width() - _wide(self.accept, self.accept.text())
        room = self.width() - others - beside - 4 * _GAP - 2 * _SIDE
        short = tr("Accept ({count})", count=self._acceptable)
        text = full if _wide(self.accept, full) <= room else short
        if self.accept.text() != text:
            self.accept.setText(text)
        if self.accept.accessibleName() != full:
            self.accept.setAccessibleName(full)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._word()


def _wide(shown: QPushButton, text: str) -> int:
    return shown.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), text).width()
