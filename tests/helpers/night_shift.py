"""A night at a real window, in a process of its own: `night_shift.py DESK SEED`.

Calls one unit after the other by a click on the map and a key, and now and then takes a call
back with Ctrl+Z. What the screen has confirmed is told on standard output, a line each.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from callboard import almanac
from callboard.gui.program import Program
from callboard.gui.rehearsal import driver as rehearsal

KEYS = {"1": "harris", "2": "trump"}


class Night:
    """An editor at the window, who says aloud what the screen confirms."""

    def __init__(self, desk: Path, chance: random.Random) -> None:
        """Open the window on `desk`."""
        self._program = Program(rehearsal.application(), desk.parent / "data")
        self._program.begin([desk])
        self._window = self._program.window
        self._chance = chance
        self._shell = self._program.shell
        self._shell.resize(1280, 720)
        self._shell.show()
        QTest.qWaitForWindowExposed(self._shell)

    def work(self) -> None:
        """Call every unit, in any order, for either ticket; then begin again with undo."""
        units = list(almanac.contest(2024).electors)
        self._chance.shuffle(units)
        for unit in units:
            key = self._chance.choice("12")
            self._call(unit, key)
            if self._chance.random() < 0.15:
                self._undo(unit)
                self._call(unit, key)
        self._say("done")

    def _call(self, unit: str, key: str) -> None:
        rehearsal.click_unit(self._window.map_panel.map, unit)
        popover = self._program.wiring.popover
        rehearsal.until(popover.isVisible, f"the popover of {unit}")
        QTest.keyClick(popover, getattr(Qt.Key, f"Key_{key}"))
        rehearsal.until(
            lambda: self._shows(unit, f"called for {KEYS[key].title()}"),
            f"{unit} called on the map",
        )
        self._say(f"called {unit} {KEYS[key]}")

    def _undo(self, unit: str) -> None:
        self._shell.activateWindow()  # as a window manager does when the popover closes
        rehearsal.until(self._shell.isActiveWindow, "the window takes keys")
        QTest.keyClick(self._shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        rehearsal.until(lambda: self._shows(unit, "not called"), f"{unit} taken back on the map")
        self._say(f"undone {unit} -")

    def _shows(self, unit: str, words: str) -> bool:
        look = self._window.map_panel.map.look(unit)
        return words in look.spoken and "Saved" in self._window.status.saved.text()

    def _say(self, words: str) -> None:
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()
        QApplication.processEvents()


if __name__ == "__main__":
    Night(Path(sys.argv[1]), random.Random(sys.argv[2])).work()
