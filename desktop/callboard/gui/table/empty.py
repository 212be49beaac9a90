"""What stands where the rows would: why there are none, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class NoRows(QWidget):
    """A sentence and a button."""

    backRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setProperty("role", "quiet")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = QPushButton(self)
        self.back.setProperty("role", "secondary")
        self.back.clicked.connect(self.backRequested)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._words)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence that is shown, or an empty string."""
        return "" if self.isHidden() else self._words.text()

    def tell(self, words: str, way_back: str) -> None:
        """Show a sentence, and what the button does; without a sentence, hide."""
        self._words.setText(words)
        self.back.setText(way_back)
        self.back.setVisible(bool(way_back))
        self.setVisible(bool(words))
