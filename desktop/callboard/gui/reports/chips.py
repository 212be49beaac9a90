"""The chips over the reports' lists: which of them is shown, and how much is in each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from callboard.gui.widgets.flow import FlowLayout
from callboard.gui.widgets.parts import chip, set_role
from callboard.words import mark, number, tr

_LISTS = (
    mark("Findings", sense="chip"),
    mark("Claims", sense="chip"),
    mark("Conflicts", sense="chip"),
)
_TIPS = (mark("Show the findings"), mark("Show the claims"), mark("Show the conflicts"))


class ListChips(QWidget):
    """One for each list: findings, claims, conflicts."""

    chosen = Signal(int)  # the place of a list

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        line = FlowLayout(self, gap=5, whole=True)
        self._group = QButtonGroup(self)
        for place, (name, tip) in enumerate(zip(_LISTS, _TIPS, strict=True)):
            pill = chip(tr(name, sense="chip"), tip=tr(tip))
            self._group.addButton(pill, place)
            line.addWidget(pill)
        self._group.idToggled.connect(self._toggled)
        self.choose(0)

    def choose(self, place: int) -> None:
        """Show a list."""
        self.pill(place).setChecked(True)

    def show_counts(self, findings: int, claims: int, conflicts: int) -> None:
        """Say how much is in each list; conflicts that are open are told in amber."""
        for place, count in enumerate((findings, claims, conflicts)):
            text = f"{tr(_LISTS[place], sense='chip')} {number(count)}"
            if self.pill(place).text() != text:
                self.pill(place).setText(text)
        set_role(self.pill(2), "chip-alert" if conflicts else "chip")

    def tell_findings(self, counts: str) -> None:
        """Say by the chip of the findings of what kinds they are."""
        self.pill(0).setToolTip(tr("Show the findings: {counts}", counts=counts))

    def pill(self, place: int) -> QAbstractButton:
        """The chip of a list."""
        return self._group.button(place)

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self.chosen.emit(place)
