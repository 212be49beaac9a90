"""The row above the log: what to look for, and the door to the moment of an event."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from callboard.gui.log.wanted import Wanted
from callboard.gui.widgets.parts import button

Choices = tuple[list[str], list[str], list[str], list[str]]
_ANY = ("Kind", "Unit", "Editor", "Source")  # what stands in a box that asks for nothing


class LogFilters(QWidget):
    """A field for text, and a box each for kind, unit, editor and source."""

    changed = Signal(object)  # Wanted
    momentRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = _Field()
        self.kind, self.unit, self.editor, self.source = (self._box(any_) for any_ in _ANY)
        self.moment = button(
            "Go there", "secondary", tip="Show the desk as it was at this moment (Ctrl+Enter)"
        )
        self.moment.setProperty("compact", "true")
        self.moment.setEnabled(False)
        self.moment.clicked.connect(self.momentRequested)
        self.text.textChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(4)
        row.addWidget(self.text, 3)
        for box in self._boxes():
            row.addWidget(box, 2)
        row.addWidget(self.moment)

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        kind, unit, editor, source = (str(box.currentData() or "") for box in self._boxes())
        return Wanted(
            text=self.text.text().strip(), kind=kind, unit=unit, editor=editor, source=source
        )

    def offer(self, choices: Choices, names: Callable[[str], str]) -> None:
        """Offer what there is; what was chosen stays chosen. One choice is none."""
        for box, any_, found in zip(self._boxes(), _ANY, choices, strict=True):
            named = [(names(one) if box is self.unit else one, one) for one in found]
            _fill(box, [(any_, ""), *named])
            box.setVisible(len(found) > 1 or box.currentIndex() > 0)

    def clear(self) -> None:
        """Ask for everything."""
        with QSignalBlocker(self.text):
            self.text.clear()
        for box in self._boxes():
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self._tell()

    def ask_unit(self, unit: str, name: str) -> None:
        """Ask for one unit alone."""
        self.clear()
        if self.unit.findData(unit) < 0:
            self.unit.addItem(name, unit)
        self.unit.setCurrentIndex(self.unit.findData(unit))

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.kind, self.unit, self.editor, self.source

    def _box(self, any_: str) -> QComboBox:
        made = QComboBox()
        made.addItem(any_, "")
        made.setAccessibleName(f"{any_} of the events in the log")
        made.setToolTip(f"Show only one {any_.lower()}")
        made.setMinimumContentsLength(4)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.currentIndexChanged.connect(self._tell)
        return made

    def _tell(self) -> None:
        self.changed.emit(self.wanted)


class _Field(QLineEdit):
    """A field that Esc empties."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "field")
        self.setPlaceholderText("Find in the log…")
        self.setClearButtonEnabled(True)
        self.setAccessibleName("Find in the log")
        self.setToolTip("Any words of a line, a unit or a name; Esc clears")
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("Find in the log.."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field; everything else is typing."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _fill(box: QComboBox, entries: Sequence[tuple[str, str]]) -> None:
    chosen = box.currentData()
    if [box.itemData(place) for place in range(box.count())] == [data for _, data in entries]:
        return
    with QSignalBlocker(box):
        box.clear()
        for text, data in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(chosen)))
