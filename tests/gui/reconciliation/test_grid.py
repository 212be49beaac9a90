"""The grid: its model, filters, totals, and choosing by mouse."""

from __future__ import annotations

from datetime import timedelta

import pytest
from desks import Clock, claim, report
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk
from callboard.desk.source_grid import GridFilter
from callboard.gui.look.theme import theme
from callboard.gui.reconciliation.bar import FilterBar
from callboard.gui.reconciliation.model import (
    FIRST,
    OURS,
    VERDICT,
    GridModel,
    table_of,
    touched,
)
from callboard.gui.reconciliation.panel import ReconcilePanel
from callboard.gui.widgets.count_button import CountButton
from callboard.ledger.sources import Source
from callboard.reports.claims import Said


def cell(panel: ReconcilePanel, unit: str, column: int) -> str:
    """What a cell says."""
    place = panel.model.place_of(unit)
    assert place is not None
    return str(panel.model.index(place, column).data())


def chips(panel: ReconcilePanel) -> dict[GridFilter, CountButton]:
    """The filters above the grid."""
    assert isinstance(panel.bar, FilterBar)
    return panel.bar.chips


def filtered(qtbot: QtBot, panel: ReconcilePanel, chosen: GridFilter) -> list[str]:
    """The units that a filter shows."""
    QTest.mouseClick(chips(panel)[chosen], Qt.MouseButton.LeftButton)
    return [row.unit for row in panel.model.rows]


def test_each_source_has_a_column(panel: ReconcilePanel) -> None:
    """By trust; each cell says what the source says."""
    assert panel.model.sources == ("AP", "CNN")
    assert [cell(panel, "GA", FIRST + n) for n in (0, 1)] == ["Trump", "Harris"]
    assert cell(panel, "GA", VERDICT) == "disagree"
    assert cell(panel, "PA", FIRST) == "too close"


def test_a_long_name_of_a_source_is_not_cut_off_at_its_edge(panel: ReconcilePanel) -> None:
    """Where a title has no room, what is painted of it ends before the column does."""
    image = QImage(120, 24, QImage.Format.Format_RGB32)
    pen = QPainter(image)
    panel.painter.paint_title(pen, image.rect(), FIRST, "results_of_the_night_by_county.csv")
    pen.end()
    pad = panel.painter.letterings.pad
    inside = image.copy(0, 0, 120, 22)  # without the line below
    edge = inside.copy(120 - pad, 0, pad, 22)
    blank = edge.copy()
    blank.fill(QColor(theme("light").panel))
    assert edge == blank
    blank = inside.copy()
    blank.fill(QColor(theme("light").panel))
    assert inside != blank


@pytest.fixture
def crowded(desk: Desk, panel: ReconcilePanel) -> ReconcilePanel:
    """Return the panel with more sources than have room, scrolled to the last of them."""
    for number in range(20):
        desk.import_report(report(f"Page {number}", source=f"Source {number}", OH="trump"))
    bar = panel.grid.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    return panel


def test_units_stay_in_sight_while_sources_are_scrolled(crowded: ReconcilePanel) -> None:
    """The first columns lie over the grid, row by row, and go when they are there anyway."""
    grid, frozen = crowded.grid, crowded.grid.frozen
    assert frozen.isVisible()
    grid.verticalScrollBar().setValue(100)
    assert frozen.verticalScrollBar().value() == 100
    assert frozen.rowViewportPosition(20) == grid.rowViewportPosition(20)
    assert [frozen.isColumnHidden(column) for column in (OURS, FIRST)] == [False, True]
    grid.horizontalScrollBar().setValue(0)
    assert not frozen.isVisible()


def test_going_down_the_queue_leaves_the_sources_where_they_are(crowded: ReconcilePanel) -> None:
    """Another unit moves the rows alone; a click on its name chooses it."""
    before = crowded.grid.horizontalScrollBar().value()
    crowded.step(1)
    assert crowded.grid.horizontalScrollBar().value() == before
    frozen = crowded.grid.frozen
    index = frozen.model().index(frozen.rowAt(40), 0)
    point = frozen.visualRect(index).center()
    QTest.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert crowded.unit == crowded.model.rows[index.row()].unit
    assert crowded.grid.horizontalScrollBar().value() == before


def test_a_source_beneath_what_stays_comes_out_from_there(crowded: ReconcilePanel) -> None:
    """By the arrow keys as well, a cell is brought where it can be read."""
    grid = crowded.grid
    grid.scrollTo(crowded.model.index(0, FIRST + 1))
    stays = grid.horizontalHeader().sectionPosition(FIRST)
    assert grid.columnViewportPosition(FIRST + 1) >= stays


def test_a_cell_tells_when_and_where(panel: ReconcilePanel) -> None:
    """Hovering gives the time, the place and the sentence."""
    place = panel.model.place_of("GA")
    assert place is not None
    tip = panel.model.index(place, FIRST).data(Qt.ItemDataRole.ToolTipRole)
    assert "AP: Trump, read 12:58 am ET" in tip
    assert "AP page line 2: “GA - trump”" in tip


def test_our_calls_have_a_column(desk: Desk, panel: ReconcilePanel) -> None:
    """What is called here follows every call."""
    desk.call(["GA"], "trump", source="AP")
    assert cell(panel, "GA", OURS) == "Trump"


def test_a_call_touches_its_row_alone(qtbot: QtBot, desk: Desk, panel: ReconcilePanel) -> None:
    """The model announces one row, and nothing is laid out anew."""
    changed: list[tuple[int, int]] = []
    panel.model.dataChanged.connect(lambda a, b: changed.append((a.row(), b.row())))
    with qtbot.assertNotEmitted(panel.model.modelReset):
        desk.call(["GA"], "trump", source="AP")
    place = panel.model.place_of("GA")
    assert changed == [(place, place)]


def test_filters_show_their_units(qtbot: QtBot, desk: Desk, panel: ReconcilePanel) -> None:
    """With numbers on the chips."""
    assert filtered(qtbot, panel, GridFilter.CONFLICTS) == ["GA"]
    assert filtered(qtbot, panel, GridFilter.BEHIND) == ["OH"]
    assert filtered(qtbot, panel, GridFilter.SINGLE) == ["TX"]
    assert filtered(qtbot, panel, GridFilter.DIFFER) == ["GA", "OH", "TX"]
    assert chips(panel)[GridFilter.DIFFER].text() == "We differ from AP 3"
    desk.call(["TX"], "trump", source="AP")
    assert [row.unit for row in panel.model.rows] == ["GA", "OH"]


def test_an_empty_filter_says_why(qtbot: QtBot, panel: ReconcilePanel) -> None:
    """In words instead of an empty table."""
    assert filtered(qtbot, panel, GridFilter.RETRACTED) == []
    assert panel._empty._label.text() == "No source has taken back a call."
    assert panel._empty._label.isVisible()


def test_a_withdrawn_call_is_found_by_its_filter(
    qtbot: QtBot, desk: Desk, panel: ReconcilePanel
) -> None:
    """A source that no longer says so turns the unit amber; our call stays."""
    desk.call(["OH"], "trump", source="AP")
    again = report("CNN page", source="CNN", GA="harris")
    desk.import_report(replace(again, id="r-2", sha256="2"))
    assert filtered(qtbot, panel, GridFilter.RETRACTED) == ["OH"]
    assert chips(panel)[GridFilter.RETRACTED].property("role") == "chip-alert"
    assert desk.position.winner("OH") is not None


def test_totals_explain_differences(panel: ReconcilePanel) -> None:
    """Which units make the sums of two sources differ."""
    sums = {total.source: dict(total.electors) for total in panel.totals.totals}
    assert sums == {"": {}, "AP": {"trump": 73}, "CNN": {"trump": 17, "harris": 16}}
    assert "Trump: AP 73, CNN 17: Texas, Georgia" in panel.totals.explanations


def test_a_click_on_a_row_chooses_its_unit(qtbot: QtBot, panel: ReconcilePanel) -> None:
    """The whole window is told."""
    place = panel.model.place_of("GA")
    assert place is not None
    spot = panel.grid.visualRect(panel.model.index(place, 0)).center()
    with qtbot.waitSignal(panel.selectionRequested) as told:
        QTest.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [("GA",)]
    assert panel.card.item is not None
    assert panel.card.item.unit == "GA"


def test_an_echo_stands_after_whom_it_repeats(desk: Desk, panel: ReconcilePanel) -> None:
    """And its tip says so."""
    desk.import_report(report("Mirror", OH="trump"))
    desk.set_source(Source(name="Mirror", echo_of="AP"))
    assert panel.model.sources == ("AP", "Mirror", "CNN")
    tip = panel.model.headerData(FIRST + 1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "repeats AP" in tip


def test_an_empty_desk_says_what_to_do(qtbot: QtBot, panel: ReconcilePanel, desk: Desk) -> None:
    """Without reports there is nothing to hold against each other."""
    for report_id in ("r-AP page", "r-CNN page"):
        desk.withdraw_report(report_id)
    assert panel.model.sources == ()
    assert panel.card.item is not None or panel.card.hint.isVisible()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_call_a_lead_and_silence_look_different(
    desk: Desk, panel: ReconcilePanel, name: str
) -> None:
    """In both themes, cells are told apart by more than their colour."""
    lead = claim("PA", "trump", 1, "CNN", said=Said.LEADING)
    page = replace(report("Leads", source="CNN", PA="trump"), claims=(lead,))
    desk.import_report(page)
    panel.set_theme(theme(name))
    panel.resize(1300, 1700)  # every row is seen
    picture = panel.grid.grab().toImage()
    cells = [_cut(panel, picture, unit, FIRST + 1) for unit in ("GA", "PA", "TX")]
    assert len(set(cells)) == 3


def test_the_model_keeps_qts_rules(qtbot: QtBot, desk: Desk) -> None:
    """Rows, columns and resets, checked by Qt's own tester."""
    model = GridModel(desk.report)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_table(table_of(desk.position))
    for chosen in GridFilter:
        model.choose(chosen)
    model.choose(GridFilter.ALL)
    desk.call(["GA"], "trump", source="AP")
    before = model.table
    assert before is not None
    model.show_table(touched(before, desk.position, ("GA",)))
    assert model.rowCount(QModelIndex()) == 56


def _cut(panel: ReconcilePanel, picture: QImage, unit: str, column: int) -> bytes:
    place = panel.model.place_of(unit)
    assert place is not None
    rect = panel.grid.visualRect(panel.model.index(place, column))
    rect.translate(panel.grid.viewport().pos())
    return bytes(picture.copy(rect).convertToFormat(QImage.Format.Format_Mono).constBits())


def test_a_stale_source_is_marked_at_the_head_of_its_column(qtbot: QtBot) -> None:
    """A sign stands before its name, and its tip says how far it is behind."""
    clock = Clock()
    desk = memory_desk(2024, clock=clock)
    desk.import_report(report("CNN page", source="CNN", GA="harris"))
    clock.time += timedelta(minutes=45)
    desk.import_report(report("AP page", source="AP", GA="trump"))
    model = GridModel(desk.report)
    model.show_table(table_of(desk.position))
    across = Qt.Orientation.Horizontal
    names = [model.headerData(column, across) for column in (FIRST, FIRST + 1)]
    assert names == ["AP", "⚠ CNN"]
    tip = model.headerData(FIRST + 1, across, Qt.ItemDataRole.ToolTipRole)
    assert "45 min older than the newest" in tip


def test_rows_of_the_queue_that_stay_as_they_are_are_not_made_again(
    desk: Desk, panel: ReconcilePanel
) -> None:
    """A call elsewhere leaves the items that it does not concern as they were."""
    before = {row.key: row for row in panel.rows.rows}
    desk.call(["CA"], "harris", source="Own desk")
    assert panel.rows.rows
    assert all(row is before[row.key] for row in panel.rows.rows)
