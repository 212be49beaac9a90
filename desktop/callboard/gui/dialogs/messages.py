"""All that was said since the start, to be read again and copied."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from callboard import times
from callboard.gui.window.messages import Said
from callboard.words import tr

_LETTERS, _LINES = 90, 18  # how large it is at first


class MessageList(QDialog):
    """The sentences with their times, the newest first."""

    def __init__(self, log: Iterable[Said], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Messages"))
        self.text = QPlainTextEdit("\n".join(map(told, log)) or tr("Nothing was said yet."))
        self.text.setReadOnly(True)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | keys)
        self.text.setAccessibleName(tr("Messages, the newest first"))
        self.buttons = QDialogButtonBox()
        close = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setProperty("role", "secondary")
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)

    def sizeHint(self) -> QSize:
        """Room for some sentences, and no more than the window behind has."""
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)
        parent = self.parentWidget()
        return wanted if parent is None else wanted.boundedTo(parent.size() * 0.9)


def told(said: Said) -> str:
    """One message in a line: when, whether it is an error, the sentence."""
    sign = "⚠ " if said.shown.is_error else ""
    return f"{times.eastern_clock(said.at, seconds=True)}  {sign}{said.shown.text}"
