"""The scenario's bar: in one line where there is room, in two for large letters."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from callboard.gui.scenario.bar import ScenarioBar


def lines_at(qtbot: QtBot, width: int, points: int) -> tuple[int, bool]:
    """How many lines the bar takes, and whether each button has room for its words."""
    bar = ScenarioBar()
    qtbot.addWidget(bar)
    bar.setStyleSheet(f"* {{ font-size: {points}pt; }}")
    bar.show_scenario("Blue wall", "Harris 270, Trump 268", saved=False, changes=3)
    bar.resize(width, 100)
    bar.show()
    bar.resize(width, bar.sizeHint().height())
    buttons = bar.findChildren(QPushButton)
    lines = {part.geometry().center().y() for part in (bar.title, *buttons)}
    return len(lines), all(b.width() >= b.sizeHint().width() for b in buttons)


def test_it_takes_one_line_where_there_is_room(qtbot: QtBot) -> None:
    """As in any window with letters of the usual size."""
    assert lines_at(qtbot, 1280, 9) == (1, True)


def test_large_letters_take_a_second_line(qtbot: QtBot) -> None:
    """Rather than have words cut off."""
    assert lines_at(qtbot, 1280, 16) == (2, True)
