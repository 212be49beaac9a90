"""The scenario's bar: its name, what it comes to, and what can be done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from callboard.gui.widgets.banner import BannerLayout
from callboard.gui.widgets.parts import Elided, button, label
from callboard.words import dotted, tr


class ScenarioBar(QWidget):
    """Asks for things; does none itself."""

    menuRequested = Signal(str, QPoint)  # "fill", "scenarios" or "against", where on the screen
    saveRequested = Signal()
    callsRequested = Signal()
    backRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", "panel-title")
        self.sign = label(tr("Not the board"), "chip")
        self.sums = Elided("", "quiet")
        self.scenarios = self._menu(
            tr("Scenarios"), "scenarios", tr("Open, rename, delete or begin one")
        )
        self.fill = self._menu(tr("Fill"), "fill", tr("Give many units to one ticket"))
        self.against = self._menu(
            tr("Compare"), "against", tr("Compare with the board or another one")
        )
        self.save = button(
            tr("Save"), "secondary", tip=tr("Keep this scenario in the desk file (Ctrl+S)")
        )
        self.calls = button(
            tr("Make calls of it…"),
            "secondary",
            tip=tr("List what would be called, and call it only when confirmed (Ctrl+Shift+L)"),
        )
        self.back = button(tr("Back to the board"), "primary", tip=tr("Leave the scenario (Esc)"))
        self.setProperty("role", "banner")
        self.setProperty("board", "scenario")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Scenario"))
        row = BannerLayout()
        self.setLayout(row)
        row.setContentsMargins(14, 6, 14, 6)
        for part in (self.title, self.sign):
            row.told.addWidget(part)
        row.told.addWidget(self.sums, 1)
        for made in (self.scenarios, self.fill, self.against, self.save, self.calls, self.back):
            row.acts.addWidget(made)
        self.save.clicked.connect(self.saveRequested)
        self.calls.clicked.connect(self.callsRequested)
        self.back.clicked.connect(self.backRequested)

    def show_scenario(self, name: str, sums: str, *, saved: bool, changes: int) -> None:
        """Show which scenario is on screen and what it comes to."""
        self.title.setText(
            tr("Scenario: {name}" if saved else "Scenario: {name} (not saved)", name=name)
        )
        many = tr("{count} {count:unit|units} otherwise", count=changes)
        many = many if changes else tr("as called")
        self.sums.set_text(dotted((sums, many)))
        self.setAccessibleDescription(f"{self.title.text()}: {self.sums.toolTip()}")
        self.save.setEnabled(not saved)

    def _menu(self, text: str, name: str, tip: str) -> QPushButton:
        made = button(f"{text} \N{BLACK DOWN-POINTING SMALL TRIANGLE}", "secondary", tip=tip)
        made.setAccessibleName(text)
        made.clicked.connect(
            lambda: self.menuRequested.emit(name, made.mapToGlobal(made.rect().bottomLeft()))
        )
        return made
