"""The overlay that shows every key, from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from callboard.gui.actions import Action, keys_by_menu, plain
from callboard.gui.menus import shown_key
from callboard.gui.overlay import Overlay
from callboard.gui.parts import label

COLUMNS = 4
# What no menu entry says, because it depends on where the keyboard is.
ELSEWHERE = (
    ("← ↑ → ↓", "Map: the next state"),
    ("Enter", "Map: ask what to do"),
    ("Space", "Map: choose it too"),
    ("Shift+↑↓", "Table: several rows"),
    ("← →", "Chart: change by change"),
    ("J K", "Queue: the next, the one before"),
    ("1 … 9", "Queue: decide for that ticket"),
    ("H, S, G", "Queue: hold, second source, ground"),
    ("F held", "Scenario: fill by pointing"),
    ("Ctrl+Enter", "Log: show that moment"),
    ("Esc", "Close what is open"),
)
Entry = tuple[str, str]


def entries() -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """Keys and what they do, under their headings; the nine keys for tickets as one."""
    found = [(menu, tuple(_entries(actions))) for menu, actions in keys_by_menu()]
    return (*found, ("Where the keyboard is", ELSEWHERE))


def columns(groups: tuple[tuple[str, tuple[Entry, ...]], ...], count: int) -> list[list[int]]:
    """Which groups go into which column, in order, so that the columns are about as high."""
    heights = [len(rows) + 2 for _, rows in groups]
    goal = sum(heights) / count
    found: list[list[int]] = [[]]
    height = 0.0
    for place, high in enumerate(heights):
        full = height + high / 2 > goal
        if found[-1] and full and len(found) < count:
            found.append([])
            height = 0.0
        found[-1].append(place)
        height += high
    return found


def _entries(actions: tuple[Action, ...]) -> list[Entry]:
    rows: list[Entry] = []
    for action in actions:
        if action.id == "call_1":
            rows.append(("1 … 9", "Call for that ticket"))
        elif not action.id.startswith("call_") or action.id == "call_election":
            rows.append((shown_key(action.key), plain(action.text).rstrip("…")))
    return rows


class KeysOverlay(Overlay):
    """All keys at a glance; the key that opened it closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("All keys")
        self.column.addWidget(label("All keys", "title"))
        row = QHBoxLayout()
        row.setSpacing(18)
        groups = entries()
        for places in columns(groups, COLUMNS):
            stack = QVBoxLayout()
            stack.setSpacing(2)
            for place in places:
                _add_group(stack, *groups[place])
            stack.addStretch(1)
            row.addLayout(stack)
        self.column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """`?` closes too."""
        if event.text() == "?" or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Space}:
            self.close_card()
        else:
            super().keyPressEvent(event)


def _add_group(stack: QVBoxLayout, title: str, rows: tuple[Entry, ...]) -> None:
    heading = label(title, "panel-title")
    heading.setContentsMargins(0, 8, 0, 2)
    stack.addWidget(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for number, (key, words) in enumerate(rows):
        grid.addWidget(label(key, "key"), number, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(label(words, "quiet"), number, 1)
    stack.addLayout(grid)
