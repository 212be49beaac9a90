"""The log: newest first, made as far as it is looked at, leading to units."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from desks import Clock
from on_screen import on_screen
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from spanish import in_spanish

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk, Identity
from callboard.gui.log.lines import PORTION
from callboard.gui.log.model import LogModel
from callboard.gui.log.view import LogView
from callboard.gui.log.wanted import Wanted


@pytest.fixture
def desk() -> Desk:
    """Return a desk on which a little has happened."""
    made = memory_desk(2024, identity=Identity("desk 1", "Ed"), clock=Clock())
    made.call(["GA"], "trump", source="AP")
    made.note([], "a quiet night")
    return made


@pytest.fixture
def model(desk: Desk) -> LogModel:
    """Return the rows of that desk, watched over by Qt's own tester."""
    made = LogModel()
    tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    assert tester.model() is made
    made.show(desk.ledger, desk.words)
    return made


def words(model: LogModel) -> list[str]:
    """What the rows say."""
    return [str(model.index(row, 2).data()) for row in range(model.rowCount())]


def test_the_newest_is_first(model: LogModel) -> None:
    """Rows go back in time, each in words."""
    assert words(model) == [
        "Noted on the desk: “a quiet night”",
        "Called Georgia for Trump (AP)",
        "Opened the desk for 2024",
    ]


@pytest.mark.parametrize(
    ("at", "told"),
    [
        (datetime(2026, 11, 1, 5, 30, 3, tzinfo=UTC), "1:30:04 am EDT"),
        (datetime(2026, 11, 1, 6, 30, 3, tzinfo=UTC), "1:30:04 am EST"),
        (datetime(2026, 11, 1, 7, 30, 3, tzinfo=UTC), "2:30:04 am"),
        (datetime(2026, 3, 8, 7, 30, 3, tzinfo=UTC), "3:30:04 am"),
    ],
)
def test_an_hour_that_comes_twice_is_told_apart(at: datetime, told: str) -> None:
    """Where daylight-saving time ends, the log says which hour it was; nowhere else."""
    desk = memory_desk(2024, identity=Identity("desk 1", "Ed"), clock=Clock(at))
    model = LogModel()
    model.show(desk.ledger, desk.words)
    assert model.index(0, 0).data() == told


def test_a_time_that_is_told_apart_is_not_cut(qtbot: QtBot) -> None:
    """The column of times is as wide as the longest of them, once such an hour is in the log."""
    clock = Clock(datetime(2026, 11, 1, 4, 30, tzinfo=UTC))
    desk = memory_desk(2024, identity=Identity("desk 1", "Ed"), clock=clock)
    view = on_screen(qtbot, LogView())
    view.show_log(desk.ledger, desk.words)
    desk.subscribe(view.apply_change)
    usual = view.table.columnWidth(0)
    clock.time += timedelta(hours=1)
    desk.note([], "1:30, and once more in an hour")
    longest = view.table.fontMetrics().horizontalAdvance("1:58:58 am EST")
    assert usual < longest < view.table.columnWidth(0)


@pytest.mark.parametrize("text", ["pensilvania", "Pennsylvania", "adjudico"])
def test_the_log_is_searched_in_both_languages(desk: Desk, text: str) -> None:
    """In Spanish a unit is found by both its names, and words without their accents."""
    desk.call(["PA"], "trump", source="AP")
    with in_spanish():
        model = LogModel()
        model.show(desk.ledger, desk.words, names=desk.name_of)
        model.look_for(Wanted(text=text))
        assert words(model)[0] == "Adjudicó Pensilvania a Trump (AP)"


def test_a_new_event_comes_on_top(desk: Desk, model: LogModel) -> None:
    """Catching up adds what came since, and nothing else."""
    desk.call(["FL"], "trump", source="AP")
    model.catch_up()
    model.catch_up()
    assert words(model)[0] == "Called Florida for Trump (AP)"
    assert model.rowCount() == 4


def struck(model: LogModel) -> list[bool]:
    """Which rows are struck through, the newest first."""
    return [
        model.index(row, 2).data(Qt.ItemDataRole.FontRole) is not None
        for row in range(model.rowCount())
    ]


def test_what_was_taken_back_is_struck_through(desk: Desk, model: LogModel) -> None:
    """An undone act stays in the log, struck through; the undo itself is not."""
    desk.note([], "")
    desk.undo()
    model.catch_up()
    assert struck(model) == [False, True, False, False, False]


def test_what_is_done_again_is_struck_no_longer(desk: Desk, model: LogModel) -> None:
    """Undone, done again, undone once more: the line of the act says each time how it stands."""
    for number, act in enumerate((desk.undo, desk.redo, desk.undo), 1):
        act()
        model.catch_up()
        undone = number % 2 == 1
        assert struck(model) == [*[False] * number, undone, False, False]


def test_it_remembers_no_more_lines_than_are_in_sight(desk: Desk) -> None:
    """However long somebody watches; what is no longer remembered is told as before."""
    model = LogModel()
    model.show(desk.ledger, desk.words)
    for number in range(2 * PORTION + 20):
        desk.note([], str(number))
        model.catch_up()
        assert model.index(0, 2).data() == f"Noted on the desk: “{number}”"
    assert len(model._lines) <= 2 * PORTION
    assert words(model)[-1] == "Opened the desk for 2024"


def test_a_long_ledger_has_rows_only_as_far_as_it_is_looked_at(qtbot: QtBot) -> None:
    """Hundreds of events make one portion of rows; more come when they are asked for."""
    desk = memory_desk(2024, clock=Clock())
    for number in range(PORTION + 50):
        desk.note([], str(number))
    model = LogModel()
    model.show(desk.ledger, desk.words)
    assert model.rowCount() == PORTION
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == PORTION + 51
    assert words(model)[-1] == "Opened the desk for 2024"


def test_enter_leads_to_the_unit(desk: Desk, qtbot: QtBot) -> None:
    """Enter on a line about a unit asks to choose it; on another line nothing happens."""
    view = LogView()
    qtbot.addWidget(view)
    view.show_log(desk.ledger, desk.words)
    view.show()
    asked: list[tuple[str, ...]] = []
    view.selectionRequested.connect(asked.append)
    for row in (0, 1):
        view.table.setCurrentIndex(view.model.index(row, 0))
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert asked == [("GA",)]


def test_a_hidden_log_catches_up_when_it_is_shown(desk: Desk, qtbot: QtBot) -> None:
    """While nobody looks no row is made; on showing, all are there."""
    view = LogView()
    qtbot.addWidget(view)
    view.show_log(desk.ledger, desk.words)
    desk.subscribe(view.apply_change)
    desk.call(["FL"], "trump", source="AP")
    assert view.model.rowCount() == 3
    view.show()
    assert view.model.rowCount() == 4


def test_what_was_done_is_read_first_where_the_log_is_narrow(qtbot: QtBot, desk: Desk) -> None:
    """Who did it comes back with the width; until then the tip tells it."""
    view = LogView()
    view.show_log(desk.ledger, desk.words)
    on_screen(qtbot, view, 480, 200)
    table, who, what, change = view.table, 1, 2, 3
    assert table.isColumnHidden(who)
    assert table.columnWidth(what) > table.columnWidth(change)
    narrow = table.columnWidth(what)
    assert "desk 1 · Ed" in str(view.model.index(0, what).data(Qt.ItemDataRole.ToolTipRole))
    view.resize(1200, 200)
    assert not table.isColumnHidden(who)
    assert table.columnWidth(what) > narrow
    view.resize(480, 200)
    assert table.isColumnHidden(who)
    assert table.columnWidth(what) == narrow
