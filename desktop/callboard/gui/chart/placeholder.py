"""What stands where the chart will be, for the moment until its library is loaded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from callboard.words import tr


class ChartPlaceholder(QLabel):
    """Says that the chart is on its way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Drawing the night…"), parent)
        self.setProperty("role", "hint")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
