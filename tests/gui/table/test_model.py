"""The table's model and its filter: exact ranges, order, what is shown."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.gui.table.columns import COLUMNS, place_of
from callboard.gui.table.filter import UnitFilter
from callboard.gui.table.model import UnitModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp: object, desk: Desk) -> UnitModel:
    """Return the model of an empty desk."""
    model = UnitModel()
    model.show_position(desk.position)
    return model


@pytest.fixture
def shown(model: UnitModel) -> UnitFilter:
    """Return the filter over it, showing everything."""
    shown = UnitFilter(model)
    shown.show_units(frozenset(row.unit for row in model.rows))
    return shown


def changed_rows(model: QAbstractItemModel) -> list[tuple[int, int]]:
    """Return a list that fills with the ranges of rows that the model tells of."""
    ranges: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: ranges.append((first.row(), last.row())))
    return ranges


def units(shown: UnitFilter) -> list[str]:
    """Return the units on screen from the top."""
    return [row.unit for row in shown.shown_rows()]


def test_both_models_keep_qts_rules_through_a_night(
    desk: Desk, model: UnitModel, shown: UnitFilter
) -> None:
    """Qt's own tester looks on while calls come, filters change and desks are swapped."""
    testers = [QAbstractItemModelTester(each, FATAL) for each in (model, shown)]
    shown.sort(place_of("called"), DESCENDING)
    desk.subscribe(lambda change: model.touch(change.after, change.units))
    desk.call(["GA", "FL"], "trump", source="AP")
    shown.show_units(frozenset({"GA", "ME-1"}))
    desk.retract(["GA"], reason="Source withdrew its call")
    desk.undo()
    model.show_position(memory_desk(1968).position)
    assert len(testers) == 2
    assert shown.rowCount() == 1


def test_exactly_the_touched_rows_are_told_of(desk: Desk, model: UnitModel) -> None:
    """Neighbours make one range, others one each."""
    ranges = changed_rows(model)
    desk.subscribe(lambda change: model.touch(change.after, change.units))
    desk.call(["AL", "AK", "GA"], "trump", source="AP")
    assert ranges == [(0, 1), (10, 10)]


def test_the_same_units_keep_their_rows(desk: Desk, model: UnitModel) -> None:
    """Another desk of the same election is no reset: selection and scroll stay."""
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_position(memory_desk(2024, start=Replay.OFFICIAL).position)
    assert (resets, model.rows[0].winner) == ([], "Trump")
    model.show_position(memory_desk(1968).position)
    assert (resets, len(model.rows)) == ([True], 51)


def test_cells_speak_for_a_screen_reader(desk: Desk, model: UnitModel) -> None:
    """The dot is told in words."""
    desk.subscribe(lambda change: model.touch(change.after, change.units))
    desk.call(["AL"], "trump", source="AP")
    told = [
        model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for column in range(len(COLUMNS))
    ]
    assert told[:4] == ["Unit: Alabama", "EV: 9", "Winner: Trump, called", "Status: Called"]
    assert told[6:] == ["Lead: none", "2020: HOLD", "Agree: —"]


def test_the_first_click_on_ev_puts_the_largest_first(model: UnitModel) -> None:
    """Every other column begins with the smallest."""
    first = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.InitialSortOrderRole)
        for column in range(len(COLUMNS))
    ]
    assert [order is DESCENDING for order in first] == [c.name == "electors" for c in COLUMNS]


def test_equals_keep_the_order_of_names_in_either_direction(shown: UnitFilter) -> None:
    """Sorting is stable: the 3 electors of Alaska come before those of Delaware, always."""
    places = {row.unit: row.place for row in shown.shown_rows()}
    for order in (ASCENDING, DESCENDING):
        shown.sort(place_of("electors"), order)
        for above, below in pairwise(shown.shown_rows()):
            if above.electors == below.electors:
                assert places[above.unit] < places[below.unit]


def test_electors_sort_as_numbers(shown: UnitFilter) -> None:
    """54, 40, 30, and not 9 before 54."""
    shown.sort(place_of("electors"), DESCENDING)
    assert units(shown)[:3] == ["CA", "TX", "FL"]


@pytest.mark.parametrize("name", ["called", "winner", "source", "agreement"])
@pytest.mark.parametrize("order", [ASCENDING, DESCENDING])
def test_what_is_not_known_comes_last_either_way(
    desk: Desk, model: UnitModel, shown: UnitFilter, name: str, order: Qt.SortOrder
) -> None:
    """Rows with nothing in the column stand below all others."""
    night = memory_desk(2024, start=Replay.NETWORK)
    night.retract(["GA", "AL"], reason="Source withdrew its call")
    model.show_position(night.position)
    place = place_of(name)
    shown.sort(place, order)
    known = [COLUMNS[place].key(row) is not None for row in shown.shown_rows()]
    assert known == sorted(known, reverse=True)


def test_times_sort_as_moments(model: UnitModel, shown: UnitFilter) -> None:
    """7 pm before 12:58 am, and Nov 9 last."""
    model.show_position(memory_desk(2024, start=Replay.NETWORK).position)
    shown.sort(place_of("called"), ASCENDING)
    order = units(shown)
    assert order.index("KY") < order.index("GA") < order.index("WI") < order.index("AZ")
    assert order[-1] == "AZ"


def test_a_call_moves_its_row_to_its_place(desk: Desk, model: UnitModel, shown: UnitFilter) -> None:
    """A table sorted by time stays sorted by time."""
    shown.sort(place_of("called"), ASCENDING)
    desk.subscribe(lambda change: model.touch(change.after, change.units))
    desk.call(["WY"], "trump", source="AP")
    assert units(shown)[0] == "WY"


def test_an_index_that_is_kept_goes_with_its_row(shown: UnitFilter) -> None:
    """What is chosen stays chosen, wherever its row goes; with its row it goes."""
    kept = QPersistentModelIndex(shown.index_of("WY"))
    shown.sort(place_of("electors"), ASCENDING)
    assert shown.row_at(kept.row()).unit == "WY"
    shown.show_units(frozenset({"CA", "TX", "WY"}))
    assert (kept.row(), shown.row_at(kept.row()).unit) == (0, "WY")
    shown.show_units(frozenset({"CA", "TX"}))
    assert not kept.isValid()


def test_a_change_is_told_where_its_row_stands(
    desk: Desk, model: UnitModel, shown: UnitFilter
) -> None:
    """And of a row that is not shown, nothing is told."""
    shown.sort(place_of("unit"), DESCENDING)
    shown.show_units(frozenset({"AL", "WI", "WY"}))
    told = changed_rows(shown)
    desk.subscribe(lambda change: model.touch(change.after, change.units))
    desk.call(["AL", "GA", "WI", "WY"], "trump", source="AP")
    assert sorted(told) == [(0, 1), (2, 2)]


def test_only_the_units_it_is_told_to_are_shown(shown: UnitFilter) -> None:
    """A unit that is not shown has no index."""
    assert shown.show_units(frozenset({"GA", "NE-2"}))
    assert units(shown) == ["GA", "NE-2"]
    assert not shown.index_of("FL").isValid()
    assert not shown.index_of("PR").isValid()
    assert not shown.show_units(frozenset({"GA", "NE-2"}))


def test_an_index_that_is_not_there_has_no_data(model: UnitModel) -> None:
    """Qt may ask for anything."""
    assert model.data(QModelIndex()) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
