"""Everything that can be pressed or typed into has a name, and is reached by Tab."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from callboard.desk.service import Desk
from callboard.gui.program import Program
from callboard.gui.window import lower as pages
from callboard.gui.window.messages import Message, Tone

PRESSED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
PARTS = (QScrollBar, QHeaderView)  # of others
FULL = Message("The disk is full.", Tone.ERROR, "read_only:x", "Open read-only")
STATES: dict[str, Callable[[Program], object]] = {
    "chart": lambda program: program.window.below.show_page(pages.CHART),
    "log": lambda program: program.window.below.show_page(pages.LOG),
    "paths": lambda program: program.window.below.show_page(pages.PATHS),
    "reports": lambda program: program.window.below.show_page(pages.REPORTS),
    "scenario": lambda program: program.scenario.open(),
    "presentation": lambda program: program.dispatch.run("presentation"),
    "time machine": lambda program: program.time_machine.open(),
    "comparison": lambda program: program.window.map_panel.change_mode(year=2016),
    "error": lambda program: program.window.messages.say(FULL),
    "doors": lambda program: program.dispatch.doors.show(),
}


def pressed(root: QWidget) -> list[QWidget]:
    """What can be pressed or typed into, and is there to be seen."""
    found = [w for w in root.findChildren(QWidget) if isinstance(w, PRESSED) and w.isVisible()]
    inner = (QComboBox, QAbstractSpinBox)
    return [w for w in found if not isinstance(w, PARTS) and not isinstance(w.parent(), inner)]


@pytest.mark.parametrize("state", STATES)
def test_everything_has_a_name_and_is_reached_by_tab(
    program: Program, desk: Desk, state: str
) -> None:
    """In each state of the window, for those who do not see it and those without a mouse."""
    desk.call(["GA"], "trump", source="AP")
    program.window.selection.choose(("GA",))
    STATES[state](program)
    QApplication.processEvents()
    for widget in pressed(program.shell):
        spoken = QAccessible.queryAccessibleInterface(widget)
        where = f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        assert spoken.text(QAccessible.Text.Name), where
        if widget.isEnabled():
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, where


def test_tab_goes_through_the_panels_and_comes_back(program: Program, desk: Desk) -> None:
    """Table, map, chart and inspector are on the way, and no place keeps the focus."""
    desk.call(["GA"], "trump", source="AP")
    program.window.selection.choose(("GA",))
    window = program.window
    window.table.focus_search()
    first, seen = _focused(), []
    for _ in range(120):
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
        if _focused() is first:
            break
        seen.append(_focused())
    assert _focused() is first
    assert window.map_panel.map in seen
    assert window.table.grid in seen
    for panel in (window.below, window.inspector, window.map_panel):
        assert any(panel.isAncestorOf(widget) for widget in seen)


def _focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_cells_of_the_table_are_told_with_their_heading(program: Program, desk: Desk) -> None:
    """A screen reader meets each cell as a child, with words for its signs."""
    desk.call(["GA"], "trump", source="AP")
    table = QAccessible.queryAccessibleInterface(program.window.table.grid)
    cells = [table.child(index) for index in range(table.childCount())]
    said = [cell.text(QAccessible.Text.Name) for cell in cells]
    assert "Winner: Trump, called" in said
    assert "Unit: Georgia" in said


def test_the_headline_says_the_sums_after_a_call(program: Program, desk: Desk) -> None:
    """A screen reader finds the new sums in the headline's own words."""
    headline = QAccessible.queryAccessibleInterface(program.window.headline)

    def said() -> str:
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
        return " ".join(headline.text(kind) for kind in kinds)

    before = said()
    desk.call(["GA"], "trump", source="AP")
    assert said() != before
    assert "16" in said()
