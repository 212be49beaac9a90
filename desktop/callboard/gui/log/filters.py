"""The row above the log: what to look for, and the door to the moment of an event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QWidget

from callboard.gui.log.wanted import Wanted
from callboard.gui.widgets.banner import BannerLayout
from callboard.gui.widgets.parts import button
from callboard.ledger.own import shown_source
from callboard.words import Wording, tr

_SCROLLED = QStyle.PixelMetric.PM_ScrollBarExtent
Choices = tuple[list[str], list[str], list[str], list[str]]


class _Box(NamedTuple):
    """The words of a box: what it shows where it asks for nothing, its name, its tip."""

    any: Wording
    name: Wording
    tip: Wording


_ANY = (
    _Box("Kind", "Kind of the events in the log", "Show only one kind"),
    _Box("Unit", "Unit of the events in the log", "Show only one unit"),
    _Box("Editor", "Editor of the events in the log", "Show only one editor"),
    _Box("Source", "Source of the events in the log", "Show only one source"),
)


class _Choice(QComboBox):
    """A narrow box whose list is as wide as what can be chosen in it."""

    def showPopup(self) -> None:
        """Make room first."""
        view, bar = self.view(), self.style().pixelMetric(_SCROLLED)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth() + bar)
        super().showPopup()


class LogFilters(QWidget):
    """A field for text, and a box each for kind, unit, editor and source."""

    changed = Signal(object)  # Wanted
    momentRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = _Field()
        self.kind, self.unit, self.editor, self.source = (self._box(words) for words in _ANY)
        self.moment = button(
            tr("Go there"),
            "secondary",
            tip=tr("Show the desk as it was at this moment (Ctrl+Enter)"),
        )
        self.moment.setProperty("compact", "true")
        self.moment.setEnabled(False)
        self.moment.clicked.connect(self.momentRequested)
        self.text.textChanged.connect(self._tell)
        row = BannerLayout(gap=4)
        self.setLayout(row)
        row.setContentsMargins(4, 4, 4, 4)
        row.told.addWidget(self.text, 3)
        for box in self._boxes():
            row.told.addWidget(box, 2)
        row.acts.addWidget(self.moment)

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        kind, unit, editor, source = (str(box.currentData() or "") for box in self._boxes())
        return Wanted(
            text=self.text.text().strip(), kind=kind, unit=unit, editor=editor, source=source
        )

    def offer(self, choices: Choices, names: Callable[[str], str]) -> None:
        """Offer what there is; what was chosen stays chosen. One choice is none."""
        tell = {self.kind: tr, self.unit: names, self.source: shown_source}
        for box, words, found in zip(self._boxes(), _ANY, choices, strict=True):
            named = [(tell[box](one) if box in tell else one, one) for one in found]
            _fill(box, [(tr(words.any), ""), *named])
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

    def _box(self, words: _Box) -> QComboBox:
        made = _Choice()
        made.addItem(tr(words.any), "")
        made.setAccessibleName(tr(words.name))
        made.setToolTip(tr(words.tip))
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
        self.setPlaceholderText(tr("Find in the log…"))
        self.setClearButtonEnabled(True)
        self.setAccessibleName(tr("Find in the log"))
        self.setToolTip(tr("Any words of a line, a unit or a name; Esc clears"))
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(f"{self.placeholderText()}."))

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
