"""Columns as data: titles, order, and the clipboard's text."""

from __future__ import annotations

import pytest
from desks import report

from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.gui.table import details
from callboard.gui.table.columns import (
    COLUMNS,
    _source_texts,
    filled,
    place_of,
    tab_separated,
    text_of,
)
from callboard.gui.table.rows import rows_of


def test_the_columns_are_those_of_the_issue(desk: Desk) -> None:
    """Unit, EV, winner, status, time, source, votes, previous holder, reports."""
    titles = [filled(column.title, desk.contest) for column in COLUMNS]
    assert titles == [
        "Unit",
        "EV",
        "Winner",
        "Status",
        "Called ET",
        "Source",
        "Lead",
        "2020",
        "Agree",
    ]


@pytest.mark.parametrize("year", [1964, 1992, 2028])
def test_the_column_of_holders_is_named_after_the_election_before(year: int) -> None:
    """1988 in 1992."""
    assert filled(COLUMNS[place_of("holder")].title, memory_desk(year).contest) == str(year - 4)


@pytest.mark.parametrize("start", list(Replay))
def test_every_column_has_a_text_a_key_and_a_tip_for_every_row(start: Replay) -> None:
    """No column fails on any state of a unit; keys of one column can be compared."""
    desk = memory_desk(2024, start=start)
    for column in COLUMNS:
        rows = rows_of(desk.position)
        assert all(isinstance(text_of(column, row), str) for row in rows)
        keys = [key for row in rows if (key := column.key(row)) is not None]
        assert len(sorted(keys)) == len(keys)
        assert all(isinstance(column.detail(desk.position, row.unit), str) for row in rows)


def test_a_column_that_is_not_known_is_the_first() -> None:
    """Settings of another version do no harm."""
    assert place_of("polls") == 0


def test_rows_are_copied_with_a_header_and_tabs(desk: Desk) -> None:
    """One line per row, in the order given."""
    desk.call(["GA"], "trump", source="AP")
    text = tab_separated(rows_of(desk.position, ["GA"]), desk.contest)
    header, line, rest = text.split("\n")
    assert header == "Unit\tEV\tWinner\tStatus\tCalled ET\tSource\t2020\tAgree"
    cells = line.split("\t")
    assert cells[:4] + cells[5:] == ["Georgia", "16", "Trump", "Called", "AP", "GAIN", "—"]
    assert rest == ""


def test_a_line_break_in_a_cell_does_not_break_the_row(desk: Desk) -> None:
    """Nor does a tab."""
    desk.call(["GA"], "trump", source="AP\nWire\tone")
    text = tab_separated(rows_of(desk.position, ["GA"]), desk.contest)
    assert text.count("\n") == 2
    assert text.split("\n")[1].split("\t")[5] == "AP Wire one"


def test_a_cell_that_a_spreadsheet_would_calculate_is_text(desk: Desk) -> None:
    """A source called =1+1 stays one."""
    desk.call(["GA"], "trump", source="=1+1")
    text = tab_separated(rows_of(desk.position, ["GA"]), desk.contest)
    assert text.split("\n")[1].split("\t")[5] == "'=1+1"


def test_the_tip_of_a_retracted_unit_says_whose_call_and_why(desk: Desk) -> None:
    """The reason is one hover away."""
    desk.call(["AZ"], "harris", source="AP")
    desk.retract(["AZ"], reason="Source withdrew its call")
    tip = details.status_detail(desk.position, "AZ")
    assert "Retracted the call for Harris: " in tip
    assert "Source withdrew its call (Nov" in tip


def test_the_tip_on_reports_names_every_source_and_place(desk: Desk) -> None:
    """Who says what, where."""
    desk.import_report(report("List", GA="trump"))
    desk.import_report(report("Page", GA="harris"))
    tip = details.agreement_detail(desk.position, "GA")
    assert tip.split("\n") == [
        "Conflict",
        "List, line 1: called Trump",
        "Page, line 1: called Harris",
    ]


def test_the_tip_on_reports_is_not_endless(desk: Desk) -> None:
    """Eight claims, then how many more."""
    for count in range(10):
        desk.import_report(report(f"List {count}", GA="trump"))
    assert details.agreement_detail(desk.position, "GA").endswith("and 2 more")


def test_the_tip_on_a_unit_says_when_its_polls_close(desk: Desk) -> None:
    """From the first closing to the last."""
    assert details.unit_detail(desk.position, "FL").endswith("Polls close 7:00 pm to 8:00 pm ET")
    assert "the districts choose their own" in details.unit_detail(desk.position, "ME")


def test_the_tip_on_the_holder_says_what_the_call_makes_of_it(desk: Desk) -> None:
    """Before and after."""
    before = details.holder_detail(desk.position, "GA")
    desk.call(["GA"], "trump", source="AP")
    assert before == "Biden (DEM) won it in 2020"
    assert details.holder_detail(desk.position, "GA") == f"{before}; Trump (REP) gains it"


def test_the_own_desk_has_a_short_form(desk: Desk) -> None:
    """In a narrow column it is "Own", not cut off; other sources are named in full."""
    desk.call(["GA"], "trump", source="Own desk")
    desk.call(["AZ"], "trump", source="AP")
    rows = {row.unit: row for row in rows_of(desk.position)}
    column = next(column for column in COLUMNS if column.name == "source")
    assert column.value(rows["GA"]) == ("Own desk", "Own")
    assert column.value(rows["AZ"]) == ("AP",)


def test_an_official_result_has_a_short_form() -> None:
    """On desks of elections long over it is the source of every unit."""
    assert _source_texts("Official result") == ("Official result", "Official")


def test_a_source_of_every_unit_is_never_cut() -> None:
    """The column has room at least for its short form, whatever is beside it."""
    desk = memory_desk(1968, start=Replay.OFFICIAL)
    column = next(column for column in COLUMNS if column.name == "source")
    assert ("Official result", "Official") in column.samples(desk.position)
    assert ("Official result", "Official") not in column.samples(memory_desk(1968).position)


def test_a_rule_is_named_short_where_room_is_short() -> None:
    """What a rule set says so by one word in a narrow column."""
    assert _source_texts("rule: returns") == ("rule: returns", "Rule")
