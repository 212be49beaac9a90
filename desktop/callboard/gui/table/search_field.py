"""The field in which a unit is looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from callboard.words import tr

_CONFIRM = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """Return takes the best match, Down goes to the table, Escape clears."""

    confirmed = Signal()
    left = Signal()  # downwards, to the table

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "field")
        self.setPlaceholderText(tr("Find a unit…  Ctrl+F"))
        self.setClearButtonEnabled(True)
        self.setAccessibleName(tr("Find a unit"))
        self.setToolTip(
            tr(
                "Name, postal code, AP abbreviation or nickname (Ctrl+F). "
                "Enter chooses the best match, Down goes to the table, Esc clears"
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field by its keys; everything else is typing."""
        if event.key() in _CONFIRM:
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
