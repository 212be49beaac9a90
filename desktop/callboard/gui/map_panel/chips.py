"""The chips above the map that say what the units are drawn as."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from callboard.gui.map.drawings import Drawing
from callboard.gui.widgets.parts import chip
from callboard.words import mark, tr

WORDS = {
    Drawing.GEOGRAPHIC: (mark("Geographic"), mark("The states as they lie"), "F2"),
    Drawing.TILES: (mark("Tiles"), mark("One tile for each state"), "F3"),
    Drawing.CARTOGRAM: (mark("Cartogram"), mark("One cell for each elector"), "F4"),
}


class DrawingChips(QWidget):
    """Three chips, or one with a menu where there is little room."""

    chosen = Signal(object)  # Drawing

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self._group = QButtonGroup(self)
        self.chips = {}
        self.one = chip("", tip=tr("What the units are drawn as"))
        menu = QMenu(self.one)
        for drawing, (words, tip, key) in WORDS.items():
            text = tr(words)
            made = self.chips[drawing] = chip(text, tip=f"{tr(tip)} ({key})")
            made.setAccessibleName(tr("Map: {drawing}", drawing=text))
            made.clicked.connect(lambda _=False, d=drawing: self.chosen.emit(d))
            self._group.addButton(made)
            row.addWidget(made)
            entry = QAction(text, menu)
            entry.triggered.connect(lambda _=False, d=drawing: self.chosen.emit(d))
            menu.addAction(entry)
        self.one.setMenu(menu)
        row.addWidget(self.one)
        self.one.hide()
        self.show_drawing(Drawing.GEOGRAPHIC)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show which one is on."""
        self.chips[drawing].setChecked(True)
        text = tr(WORDS[drawing][0])
        self.one.setText(f"{text} ▾")
        self.one.setAccessibleName(tr("Map: {drawing}", drawing=text))

    def settle(self) -> None:
        """Have the style sheet give the chips their size, which it does late of itself."""
        for made in (*self.chips.values(), self.one):
            made.ensurePolished()

    @property
    def full_width(self) -> int:
        """How wide the three chips are."""
        return sum(made.sizeHint().width() for made in self.chips.values()) + 10

    def set_narrow(self, narrow: bool) -> None:
        """Show one chip for the three."""
        if self.one.isHidden() == narrow:
            self.one.setVisible(narrow)
            for made in self.chips.values():
                made.setVisible(not narrow)
