"""From the table of actions to the menu bar: one QAction for each, enabled as the desk allows."""

from __future__ import annotations

import sys
from collections.abc import Collection

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from callboard.gui.menus.actions import ACTIONS, SUBMENUS, Action, Menu, Needs
from callboard.words import tr

_ONE_OF = ("colours", "drawing", "shape")  # groups of which exactly one is on


class Menus(QObject):
    """The menus of the window; tells by id what was chosen."""

    chosen = Signal(str)
    opening = Signal(str, QMenu)  # id of a submenu that is to be filled

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._needing: dict[Needs, list[QAction]] = {}
        self._tips: dict[str, str] = {}
        self._holds: frozenset[Needs] = frozenset()
        self._explained: tuple[str, tuple[bool, ...]] = ("", ())
        groups: dict[str, QActionGroup] = {}
        for menu in Menu:
            self._fill(window.menuBar().addMenu(tr(menu.value)), menu, groups)

    def __getitem__(self, action: str) -> QAction:
        return self._actions[action]

    def __contains__(self, action: str) -> bool:
        return action in self._actions

    def enable(self, holds: Collection[Needs]) -> None:
        """Let those actions be used whose needs are among what holds."""
        before, self._holds = self._holds, frozenset(holds)
        for needs in before ^ self._holds:
            for entry in self._needing.get(needs, ()):
                entry.setEnabled(needs in self._holds)

    def explain(self, reason: str) -> None:
        """Say in the tips of what cannot be used why not; an empty reason takes that away."""
        if not reason and not self._explained[0]:
            return
        explained = (reason, tuple(entry.isEnabled() for entry in self._actions.values()))
        if explained == self._explained:
            return
        self._explained = explained
        for action, entry in self._actions.items():
            shown = reason if reason and not entry.isEnabled() else ""
            tip = f"{self._tips[action]}\n{shown}" if shown else self._tips[action]
            if entry.toolTip() != tip:
                entry.setToolTip(tip)

    def name(self, action: str, text: str, *, visible: bool = True) -> None:
        """Give an entry another text, or hide it with its key."""
        entry = self._actions[action]
        if entry.text() != text:
            entry.setText(text)
        if entry.isVisible() != visible:
            entry.setVisible(visible)

    def check(self, action: str, checked: bool) -> None:
        """Show an entry as on or off without choosing it."""
        self._actions[action].setChecked(checked)

    def _fill(self, menu: QMenu, which: Menu, groups: dict[str, QActionGroup]) -> None:
        menu.setToolTipsVisible(True)
        group = ""
        for action in (action for action in ACTIONS if action.menu is which):
            if group and action.group != group:
                menu.addSeparator()
            group = action.group
            entry = self._entry(action)
            menu.addAction(entry)
            if group in _ONE_OF:
                groups.setdefault(group, QActionGroup(self)).addAction(entry)
            for submenu in (s for s in SUBMENUS if s.after == action.id):
                self._add_submenu(menu, submenu.id, tr(submenu.text))

    def _entry(self, action: Action) -> QAction:
        entry = QAction(tr(action.text), self._window)
        entry.setShortcut(QKeySequence.fromString(action.key))
        if action.everywhere:
            entry.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        entry.setToolTip(f"{tr(action.tip)} ({shown_key(action.key)})")
        entry.setStatusTip(tr(action.tip))
        entry.setCheckable(action.checkable)
        entry.setMenuRole(_ROLES.get(action.id, QAction.MenuRole.NoRole))
        entry.triggered.connect(lambda _=False, chosen=action.id: self.chosen.emit(chosen))
        self._window.addAction(entry)  # so that its key works where the menu bar is hidden
        self._actions[action.id] = entry
        if action.enabled_when is not Needs.NOTHING:
            entry.setEnabled(False)  # until that holds
            self._needing.setdefault(action.enabled_when, []).append(entry)
        self._tips[action.id] = entry.toolTip()
        return entry

    def _add_submenu(self, menu: QMenu, name: str, text: str) -> None:
        submenu = menu.addMenu(text)
        submenu.setToolTipsVisible(True)
        submenu.aboutToShow.connect(lambda: self.opening.emit(name, submenu))


_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
}


def shown_key(key: str) -> str:
    """A key as this system writes it, its names short: Qt's own Spanish ones fill a menu."""
    sequence = QKeySequence.fromString(key)
    if sys.platform == "darwin":
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return sequence.toString().replace("Shift+", tr("Shift+"))
