"""Lines of small buttons that choose units: made once, and then given other words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from callboard.gui.paths.words import ChipWords
from callboard.gui.widgets.flow import FlowLayout
from callboard.gui.widgets.parts import button, label


class Chips(QWidget):
    """A title with chips after it; hidden while there is nothing to say."""

    picked = Signal(tuple)  # units of the chip

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[QPushButton] = []
        self._shown: tuple[str, Sequence[ChipWords]] = ("", ())
        self.title = label("", "hint")
        self.title.setWordWrap(True)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.title)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def chips(self) -> tuple[QPushButton, ...]:
        """The chips that are to be seen."""
        return tuple(self._chips[: len(self._shown[1])])

    def show_chips(self, title: str, chips: Sequence[ChipWords]) -> None:
        """Show these; buttons are touched only where something differs."""
        if (title, chips) == self._shown:
            return
        self._shown = (title, chips)
        self.title.setText(title)
        while len(self._chips) < len(chips):
            self._chips.append(self._made(len(self._chips)))
        self._flow.setEnabled(False)  # else each chip that comes or goes lays all of them out
        for place, chip in enumerate(self._chips):
            shown = place < len(chips)
            if shown and chip.text() != chips[place].text:
                chip.setText(chips[place].text)
            if shown:
                chip.setToolTip(chips[place].tip)
                chip.setAccessibleName(f"{chips[place].text}. {chips[place].tip}")
            if chip.isHidden() == shown:
                chip.setVisible(shown)
        self._flow.setEnabled(True)
        self._flow.invalidate()
        if self.isHidden() == bool(chips):
            self.setVisible(bool(chips))
        self.updateGeometry()

    def _made(self, place: int) -> QPushButton:
        made = button("", "chip")
        made.clicked.connect(lambda: self.picked.emit(self._shown[1][place].units))
        self._flow.addWidget(made)
        return made
