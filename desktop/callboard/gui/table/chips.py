"""A row of pill buttons of which one is down; it takes a second line where one is too short."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from callboard.gui.look.fonts import scaled
from callboard.gui.table.looks import TABLE_SIZE
from callboard.gui.table.quick import Quick
from callboard.gui.widgets.count_button import CountButton
from callboard.gui.widgets.parts import set_role
from callboard.words import tr

_GAP = 4


class QuickChips(QWidget):
    """The quick filters with their live counts."""

    picked = Signal(object)  # Quick

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.chips = {quick: self._chip(quick) for quick in Quick}
        self.chips[Quick.ALL].setChecked(True)
        self.setAccessibleName(tr("Quick filters"))

    def _chip(self, quick: Quick) -> CountButton:
        chip = CountButton(f"{tr(quick.value)} 0", self)
        chip.setCheckable(True)
        chip.setProperty("role", "chip")
        chip.clicked.connect(lambda: self.picked.emit(quick))
        self._group.addButton(chip)
        return chip

    @property
    def quick(self) -> Quick:
        """The filter that is down."""
        return next(quick for quick, chip in self.chips.items() if chip.isChecked())

    def pick(self, quick: Quick) -> None:
        """Put a filter down, as a click would."""
        self.chips[quick].click()

    def show_counts(self, counts: Mapping[Quick, int], tips: Mapping[Quick, str]) -> None:
        """Show how many units each filter has, and what it is."""
        for quick, chip in self.chips.items():
            name = tr(quick.value)
            text = f"{name} {counts[quick]}"
            if chip.text() != text:
                chip.setText(text)
                chip.setAccessibleName(f"{name}: {counts[quick]}")
            if chip.toolTip() != tips[quick]:
                chip.setToolTip(tips[quick])
                chip.setAccessibleDescription(tips[quick])
        set_role(self.chips[Quick.CONFLICTS], "chip-alert" if counts[Quick.CONFLICTS] else "chip")

    def set_text_size(self) -> None:
        """Take the size of the text from the panel."""
        font = scaled(self.font(), TABLE_SIZE)
        for chip in self.chips.values():
            chip.setFont(font)
        self._flow()

    # What Qt asks for

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_text_size()

    def sizeHint(self) -> QSize:
        """As wide as it is, as high as its lines."""
        return QSize(self.width(), self._flow(place=False))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest chip."""
        widest = max(chip.sizeHint().width() for chip in self.chips.values())
        return QSize(widest, self._flow(place=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the chips anew."""
        self._flow()

    def event(self, event: QEvent) -> bool:
        """Set the chips anew when one of them wants another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._flow()
        return super().event(event)

    def _flow(self, *, place: bool = True) -> int:
        """Set the chips beside each other; answer with the height that takes."""
        spot, line = QPoint(0, 0), 0
        for chip in self.chips.values():
            size = chip.sizeHint().expandedTo(QSize(0, round(chip.fontMetrics().height() * 1.7)))
            if spot.x() and spot.x() + size.width() > self.width():
                spot = QPoint(0, spot.y() + line + _GAP)
                line = 0
            if place:
                chip.setGeometry(spot.x(), spot.y(), size.width(), size.height())
            line = max(line, size.height())
            spot.setX(spot.x() + size.width() + _GAP)
        height = spot.y() + line
        if place and height != self.minimumHeight():
            self.setFixedHeight(height)
        return height
