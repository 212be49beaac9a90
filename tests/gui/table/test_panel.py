"""The table as an editor uses it: typing, clicking, keys."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from desks import Clock, report
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.look.theme import theme
from callboard.gui.table.columns import COLUMNS, place_of
from callboard.gui.table.quick import Quick
from callboard.gui.table.view import TablePanel

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def shown(panel: TablePanel) -> list[str]:
    """Return the units on screen from the top."""
    return [row.unit for row in panel.shown.shown_rows()]


def spot(panel: TablePanel, unit: str) -> QPoint:
    """Return the middle of a unit's name on screen."""
    index = panel.shown.index_of(unit)
    panel.grid.scrollTo(index)
    return panel.grid.visualRect(index).center()


def click(
    panel: TablePanel,
    unit: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Click on a unit."""
    QTest.mouseClick(panel.grid.viewport(), LEFT, modifier, spot(panel, unit))


def heard(panel: TablePanel, name: str) -> list[tuple[object, ...]]:
    """Return a list that fills with what a signal of the panel says."""
    found: list[tuple[object, ...]] = []
    getattr(panel, name).connect(lambda *args: found.append(args))
    return found


# Looking for a unit


def test_typing_shows_only_what_matches(panel: TablePanel) -> None:
    """Every keystroke narrows the table."""
    panel.focus_search()
    QTest.keyClicks(panel.search, "neb")
    assert shown(panel) == ["NE", "NE-1", "NE-2", "NE-3"]
    QTest.keyClicks(panel.search, " 2")
    assert shown(panel) == ["NE-2"]


def test_return_takes_the_best_match_and_goes_to_the_table(panel: TablePanel) -> None:
    """MA is Massachusetts, though Maine stands above it."""
    chosen = heard(panel, "selectionRequested")
    panel.focus_search()
    QTest.keyClicks(panel.search, "ma")
    QTest.keyClick(panel.search, Key.Key_Return)
    assert chosen == [(("MA",),)]
    assert panel.grid.units() == ("MA",)
    assert panel.grid.hasFocus()


def test_return_without_a_match_does_nothing(panel: TablePanel) -> None:
    """The field keeps the keyboard."""
    chosen = heard(panel, "selectionRequested")
    panel.focus_search()
    QTest.keyClicks(panel.search, "xyz")
    QTest.keyClick(panel.search, Key.Key_Return)
    assert chosen == []
    assert panel.search.hasFocus()


def test_down_goes_from_the_field_to_the_table(panel: TablePanel) -> None:
    """To the first row, where none is chosen."""
    panel.focus_search()
    QTest.keyClicks(panel.search, "new")
    QTest.keyClick(panel.search, Key.Key_Down)
    assert panel.grid.hasFocus()
    assert panel.grid.units() == ("NH",)
    QTest.keyClick(panel.grid, Key.Key_Down)
    assert panel.grid.units() == ("NJ",)


def test_escape_clears_the_search_from_the_field_and_from_the_table(panel: TablePanel) -> None:
    """One key brings all rows back."""
    for widget in (panel.search, panel.grid):
        panel.search.setText("neb")
        widget.setFocus()
        QTest.keyClick(widget, Key.Key_Escape)
        assert len(shown(panel)) == 56


def test_nothing_found_says_so_and_offers_the_way_back(panel: TablePanel) -> None:
    """The words name what was typed."""
    panel.search.setText("xyz")
    assert panel.empty.words == "No unit matches “xyz”."
    QTest.mouseClick(panel.empty.back, LEFT)
    assert panel.search.text() == ""
    assert panel.empty.words == ""
    assert len(shown(panel)) == 56


# Quick filters


def test_the_chips_count_as_calls_come_in(desk: Desk, panel: TablePanel) -> None:
    """The counts are live."""
    desk.call(["GA", "FL"], "trump", source="AP")
    texts = [chip.text() for chip in panel.chips.chips.values()]
    assert texts == ["All 56", "Uncalled 54", "Conflicts 0", "Closing next 6", "Gains 1"]


def test_a_click_on_a_chip_filters(desk: Desk, panel: TablePanel) -> None:
    """And a call that no longer belongs leaves the table at once."""
    QTest.mouseClick(panel.chips.chips[Quick.UNCALLED], LEFT)
    desk.call(["AL"], "trump", source="AP")
    assert shown(panel)[0] == "AK"
    desk.undo()
    assert shown(panel)[0] == "AL"


def test_conflicts_light_their_chip(desk: Desk, panel: TablePanel) -> None:
    """Amber where something waits for a decision."""
    desk.import_report(report("A", GA="trump"))
    assert panel.chips.chips[Quick.CONFLICTS].property("role") == "chip"
    desk.import_report(report("B", GA="harris"))
    assert panel.chips.chips[Quick.CONFLICTS].property("role") == "chip-alert"


def test_search_and_chip_work_together(desk: Desk, panel: TablePanel) -> None:
    """And say so when nothing is left."""
    desk.call(["NH", "NJ"], "harris", source="AP")
    panel.pick(Quick.UNCALLED)
    panel.search.setText("new")
    assert shown(panel) == ["NM", "NY"]
    desk.call(["NM", "NY"], "harris", source="AP")
    assert panel.empty.words == "No uncalled unit matches “new”."


def test_an_empty_filter_explains_itself(panel: TablePanel) -> None:
    """And leads back to all units."""
    panel.pick(Quick.GAINS)
    assert panel.empty.words == "No unit has changed hands so far."
    QTest.mouseClick(panel.empty.back, LEFT)
    assert panel.chips.quick is Quick.ALL
    assert len(shown(panel)) == 56


def test_the_next_to_close_follow_the_clock(qtbot: QtBot, desk: Desk) -> None:
    """When polls close, the panel goes on to the next by itself."""
    closing = datetime(2024, 11, 6, 0, 0, tzinfo=UTC)
    moments = [closing - timedelta(milliseconds=40)]
    panel = TablePanel(theme("light"), clock=lambda: moments[0])
    qtbot.addWidget(panel)
    panel.show_position(desk.position)
    panel.pick(Quick.CLOSING)
    assert shown(panel) == ["GA", "IN", "KY", "SC", "VT", "VA"]
    moments[0] = closing
    qtbot.waitUntil(lambda: shown(panel) == ["NC", "OH", "WV"])


# Choosing and acting


def test_a_click_chooses_and_says_so_once(panel: TablePanel) -> None:
    """One click, one intent."""
    chosen = heard(panel, "selectionRequested")
    click(panel, "GA")
    assert chosen == [(("GA",),)]


def test_several_units_are_chosen_the_current_one_last(panel: TablePanel) -> None:
    """Ctrl adds, Shift extends."""
    chosen = heard(panel, "selectionRequested")
    click(panel, "CO")
    click(panel, "AZ", Qt.KeyboardModifier.ControlModifier)
    assert chosen.pop() == (("CO", "AZ"),)
    click(panel, "CA")
    click(panel, "AZ", Qt.KeyboardModifier.ShiftModifier)
    assert chosen.pop() == (("AR", "CA", "AZ"),)


@pytest.mark.parametrize(("key", "ticket"), [(Key.Key_1, "harris"), (Key.Key_2, "trump")])
def test_a_digit_calls_what_is_chosen(panel: TablePanel, key: Qt.Key, ticket: str) -> None:
    """In the order of the ballot."""
    called = heard(panel, "callRequested")
    click(panel, "GA")
    QTest.keyClick(panel.grid, key)
    assert called == [(("GA",), ticket)]


def test_a_digit_beyond_the_ballot_does_nothing(panel: TablePanel) -> None:
    """Seven tickets, nine keys."""
    called = heard(panel, "callRequested")
    click(panel, "GA")
    QTest.keyClick(panel.grid, Key.Key_9)
    assert called == []


@pytest.mark.parametrize(("key", "place"), [(Key.Key_Home, 0), (Key.Key_End, -1)])
def test_home_and_end_choose_the_first_and_the_last_row(
    panel: TablePanel, key: Qt.Key, place: int
) -> None:
    """As in any list: whoever walks a table by keys begins at its head."""
    click(panel, "GA")
    QTest.keyClick(panel.grid, key)
    shown = panel.grid.shown
    assert panel.grid.units() == (shown.row_at(range(shown.rowCount())[place]).unit,)


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Key.Key_L, Status.LEADING),
        (Key.Key_C, Status.TOO_CLOSE),
        (Key.Key_E, Status.TOO_EARLY),
    ],
)
def test_a_letter_asks_for_a_status(panel: TablePanel, key: Qt.Key, status: Status) -> None:
    """Who leads is asked for elsewhere."""
    asked = heard(panel, "statusRequested")
    click(panel, "GA")
    QTest.keyClick(panel.grid, key)
    assert asked == [(("GA",), status, None)]


def test_r_asks_for_a_retraction(panel: TablePanel) -> None:
    """Of everything that is chosen."""
    asked = heard(panel, "retractRequested")
    click(panel, "GA")
    QTest.keyClick(panel.grid, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panel.grid, Key.Key_R)
    assert asked == [(("GA", "HI"),)]


def test_keys_do_nothing_while_nothing_is_chosen_or_something_is_typed(panel: TablePanel) -> None:
    """Typing "cel" in the search is no status."""
    acts = [heard(panel, name) for name in ("callRequested", "statusRequested")]
    panel.grid.setFocus()
    QTest.keyClick(panel.grid, Key.Key_1)
    QTest.keyClick(panel.grid, Key.Key_L)
    click(panel, "GA")
    panel.focus_search()
    QTest.keyClicks(panel.search, "cel1")
    QTest.keyClick(panel.grid, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert acts == [[], []]


def test_a_right_click_asks_for_the_menu_of_the_row(panel: TablePanel) -> None:
    """The row under the pointer is chosen first."""
    asked = heard(panel, "contextRequested")
    place = spot(panel, "GA")
    QTest.mousePress(panel.grid.viewport(), Qt.MouseButton.RightButton, pos=place)
    _context_menu(panel, place)
    assert asked == [(("GA",), panel.grid.viewport().mapToGlobal(place))]


def test_the_selection_of_the_window_is_followed_without_an_echo(panel: TablePanel) -> None:
    """Shown, in sight, and not told back."""
    chosen = heard(panel, "selectionRequested")
    panel.set_selection(("AL", "WY"))
    assert panel.grid.units() == ("AL", "WY")
    bottom = panel.grid.visualRect(panel.shown.index_of("WY")).bottom()
    assert bottom <= panel.grid.viewport().height()
    assert chosen == []


def test_a_hidden_choice_comes_back_with_its_row(panel: TablePanel) -> None:
    """A filter hides a chosen row; it does not unchoose it."""
    chosen = heard(panel, "selectionRequested")
    panel.set_selection(("GA",))
    panel.search.setText("ohio")
    assert panel.grid.units() == ()
    panel.search.clear()
    assert panel.grid.units() == ("GA",)
    assert chosen == []


def test_a_change_keeps_what_is_chosen_and_where_the_table_stands(
    desk: Desk, panel: TablePanel
) -> None:
    """Calls from elsewhere do not move the editor's rows."""
    panel.set_selection(("WY",))
    before = panel.grid.verticalScrollBar().value()
    desk.call(["AL", "GA"], "trump", source="AP")
    assert before > 0
    assert panel.grid.verticalScrollBar().value() == before
    assert panel.grid.units() == ("WY",)


def test_all_shown_rows_can_be_chosen(panel: TablePanel) -> None:
    """And no others."""
    panel.search.setText("carolina")
    panel.choose_all()
    assert set(panel.grid.units()) == {"NC", "SC"}


# Copying


def test_ctrl_c_copies_the_chosen_rows_in_their_order_on_screen(panel: TablePanel) -> None:
    """With a header, as plain text."""
    click(panel, "CO")
    click(panel, "AZ", Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.grid, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["Unit", "Arizona", "Colorado"]
    assert {line.count("\t") for line in lines} == {len(COLUMNS) - 1 - 1}


def test_copying_nothing_leaves_the_clipboard_alone(panel: TablePanel) -> None:
    """What was copied before is still there."""
    QGuiApplication.clipboard().setText("before")
    panel.copy()
    assert QGuiApplication.clipboard().text() == "before"


# Order and widths


def test_a_click_on_a_title_sorts(panel: TablePanel) -> None:
    """EV with the largest first, then the smallest."""
    head = panel.grid.head
    place = place_of("electors")
    middle = QPoint(head.sectionViewportPosition(place) + 8, head.height() // 2)
    QTest.mouseClick(head.viewport(), LEFT, pos=middle)
    assert shown(panel)[0] == "CA"
    QTest.mouseClick(head.viewport(), LEFT, pos=middle)
    assert shown(panel)[0] == "ME-1"


@pytest.mark.parametrize("year", range(1964, 2032, 4))
def test_all_columns_fit_at_480_pixels(panel: TablePanel, year: int) -> None:
    """No election needs a horizontal scroll bar at 1280×720."""
    panel.show_position(memory_desk(year).position)
    assert sum(panel.grid.columnWidth(c) for c in range(len(COLUMNS))) <= panel.grid.room
    assert not panel.grid.horizontalScrollBar().isVisible()


def test_widths_drawn_by_hand_stay_until_they_are_fitted_again(panel: TablePanel) -> None:
    """A wider window does not undo them."""
    panel.grid.head.resizeSection(0, 140)
    panel.resize(700, 560)
    assert panel.grid.columnWidth(0) == 140
    panel.fit_columns()
    assert panel.grid.columnWidth(0) != 140


def test_order_and_widths_are_remembered(qtbot: QtBot, desk: Desk, panel: TablePanel) -> None:
    """A second panel takes up where the first was."""
    panel.grid.sortByColumn(place_of("called"), Qt.SortOrder.DescendingOrder)
    panel.grid.head.resizeSection(0, 140)
    other = TablePanel(theme("dark"))
    qtbot.addWidget(other)
    assert other.restoreState(panel.saveState())
    other.show_position(desk.position)
    assert other.grid.columnWidth(0) == 140
    assert other.shown.sortColumn() == place_of("called")
    assert other.saveState() == panel.saveState()


@pytest.mark.parametrize("raw", [b"", b"not json", b'{"sort": 7}'])
def test_a_state_that_cannot_be_read_changes_nothing(panel: TablePanel, raw: bytes) -> None:
    """Settings of another program do no harm."""
    before = panel.saveState()
    assert not panel.restoreState(QByteArray(raw))
    assert panel.saveState() == before


def test_a_larger_text_makes_higher_rows(panel: TablePanel) -> None:
    """Everything follows the font of the window."""
    before = panel.grid.rowHeight(0)
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    panel.setFont(font)
    assert panel.grid.rowHeight(0) >= 2 * before - 2


def _context_menu(panel: TablePanel, place: QPoint) -> None:
    viewport = panel.grid.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)


def test_a_column_of_times_is_there_while_any_is_known(panel: TablePanel) -> None:
    """An official result has no times of calls; one call brings the column back."""
    column = place_of("called")
    desk = memory_desk(1976, start=Replay.OFFICIAL, clock=Clock())
    panel.show_position(desk.position)
    assert panel.grid.isColumnHidden(column)
    desk.subscribe(panel.apply_change)
    desk.call(["OH"], "ford", source="AP", reason="test")
    assert not panel.grid.isColumnHidden(column)
