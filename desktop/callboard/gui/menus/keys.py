"""The overlay that shows every key, from the table of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from callboard.gui.menus.actions import Action, keys_by_menu, plain
from callboard.gui.menus.menus import shown_key
from callboard.gui.widgets.overlay import Overlay
from callboard.gui.widgets.parts import label
from callboard.words import mark, tr

COLUMNS = 4
_GAP = 14  # between columns
LONGEST = 12  # rows under one heading; the rest goes on under another
# What no menu entry says, because it depends on where the keyboard is.
ELSEWHERE = (
    ("← ↑ → ↓", mark("Map: the next state")),
    (mark("Enter"), mark("Map: ask what to do")),
    (mark("Space"), mark("Map: choose it too")),
    (mark("Shift+↑↓"), mark("Table: several rows")),
    ("← →", mark("Chart: change by change")),
    ("J K", mark("Queue: the next, the one before")),
    ("1 … 9", mark("Queue: decide for that ticket")),
    ("H, S, G", mark("Queue: hold, second source, ground")),
    (mark("F held"), mark("Scenario: fill by pointing")),
    (mark("Ctrl+Enter"), mark("Log: show that moment")),
    ("Esc", mark("Close what is open")),
)
Entry = tuple[str, str]


def entries() -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """Keys and what they do, under their headings; the nine keys for tickets as one."""
    found = [(menu, tuple(_entries(actions))) for menu, actions in keys_by_menu()]
    elsewhere = tuple((tr(key), tr(words)) for key, words in ELSEWHERE)
    whole = (*found, (tr("Where the keyboard is"), elsewhere))
    return tuple(part for title, rows in whole for part in _parts(title, rows))


def _parts(title: str, rows: tuple[Entry, ...]) -> list[tuple[str, tuple[Entry, ...]]]:
    """A group in parts of about the same length, none too long for a column."""
    count = -(-len(rows) // LONGEST)
    share = -(-len(rows) // count) if count else 0
    parts = [rows[start : start + share] for start in range(0, len(rows), share or 1)]
    return [
        (title if place == 0 else tr("{title}, more", title=title), part)
        for place, part in enumerate(parts)
    ]


def columns(groups: Sequence[tuple[str, tuple[Entry, ...]]], count: int) -> list[list[int]]:
    """Which groups go into which column, in order, the highest column as low as can be."""
    heights = [len(rows) + 2 for _, rows in groups]
    for limit in range(max(heights), sum(heights) + 1):
        found = _packed(heights, limit)
        if len(found) <= count:
            return found
    return [list(range(len(groups)))]


def _packed(heights: Sequence[int], limit: int) -> list[list[int]]:
    """The groups in columns of at most that height."""
    found: list[list[int]] = []
    height = limit + 1
    for place, high in enumerate(heights):
        if height + high > limit:
            found.append([])
            height = 0
        found[-1].append(place)
        height += high
    return found


def _entries(actions: tuple[Action, ...]) -> list[Entry]:
    rows: list[Entry] = []
    for action in actions:
        if action.id == "call_1":
            rows.append(("1 … 9", tr("Call for that ticket")))
        elif not action.id.startswith("call_") or action.id == "call_election":
            rows.append((shown_key(action.key), plain(tr(action.text)).rstrip("…")))
    return rows


class KeysOverlay(Overlay):
    """All keys at a glance; the key that opened it closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("All keys"))
        self.column.addWidget(label(tr("All keys"), "title"))
        self.card.setObjectName("keys")  # smaller text, so that all is seen at once
        self._shown = entries()
        self._groups = [_group(title, rows) for title, rows in self._shown]
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        self._stacks = [QVBoxLayout() for _ in range(COLUMNS)]
        for stack in self._stacks:
            stack.setSpacing(2)
            row.addLayout(stack)
        self.column.addLayout(row)
        self._put(COLUMNS)

    def _put(self, count: int) -> None:
        """Put the groups in so many columns."""
        for stack in self._stacks:
            while stack.takeAt(0) is not None:
                pass
        for stack, places in zip(self._stacks, columns(self._shown, count), strict=False):
            for place in places:
                stack.addWidget(self._groups[place])
            stack.addStretch(1)

    def _fitting(self, room: int) -> int:
        """How many columns have room beside each other."""
        for group in self._groups:
            for part in group.findChildren(QWidget):
                part.ensurePolished()  # the style sheet sets their size late of itself
        widths = [group.sizeHint().width() for group in self._groups]
        for count in range(COLUMNS, 1, -1):
            found = columns(self._shown, count)
            wide = sum(max(widths[place] for place in places) + _GAP for places in found)
            if wide <= room:
                return count
        return 1

    def arrange(self, room: int) -> None:
        """Stand in fewer columns where the words would be cut."""
        self._put(self._fitting(room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """`?` closes too."""
        if event.text() == "?" or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Space}:
            self.close_card()
        else:
            super().keyPressEvent(event)


def _group(title: str, rows: tuple[Entry, ...]) -> QWidget:
    made = QWidget()
    stack = QVBoxLayout(made)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(2)
    heading = label(title, "panel-title")
    heading.setContentsMargins(0, 6, 0, 1)
    stack.addWidget(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(1)
    grid.setColumnStretch(1, 1)
    for number, (key, words) in enumerate(rows):
        grid.addWidget(label(key, "key"), number, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(label(words, "quiet"), number, 1)
    stack.addLayout(grid)
    return made
