"""The item models announce exactly what changed."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.gui.reports.models import ROW, Column, RowsModel


class Letter(msgspec.Struct, frozen=True):
    """A row to test with."""

    key: str
    text: str = ""


COLUMNS: tuple[Column[Letter], ...] = (
    Column(title="Key", value=lambda row: row.key),
    Column(title="Text", value=lambda row: row.text, tip=lambda row: row.text, right=True),
)
rows_of = st.lists(
    st.builds(Letter, st.sampled_from("abcdefghijkl"), st.sampled_from(["", "x", "y"])),
    unique_by=lambda row: row.key,
    max_size=12,
).map(lambda rows: tuple(sorted(rows, key=lambda row: row.key)))


def model() -> RowsModel[Letter]:
    """A model under the eyes of Qt's own tester."""
    made = RowsModel(COLUMNS, lambda row: f"letter {row.key}")
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


@given(states=st.lists(rows_of, max_size=6))
def test_any_change_of_rows_is_announced(
    qapp: QApplication, states: list[tuple[Letter, ...]]
) -> None:
    """Whatever rows follow each other, a view that hears the model shows the last ones."""
    watched = model()
    for rows in states:
        watched.show_rows(rows)
        assert watched.rows == rows
    watched.deleteLater()


def test_a_change_of_one_row_repaints_that_row_only(qtbot: QtBot) -> None:
    """The range announced is the row."""
    watched = model()
    watched.show_rows((Letter("a"), Letter("b"), Letter("c")))
    with qtbot.waitSignal(watched.dataChanged) as told:
        watched.show_rows((Letter("a"), Letter("b", "x"), Letter("c")))
    first, last, *_ = told.args or []
    assert (first.row(), last.row(), last.column()) == (1, 1, 1)


def test_a_row_that_goes_does_not_reset_the_others(qtbot: QtBot) -> None:
    """A resolved conflict leaves the list without a jump."""
    watched = model()
    watched.show_rows((Letter("a"), Letter("b"), Letter("c")))
    with qtbot.assertNotEmitted(watched.modelReset), qtbot.waitSignal(watched.rowsRemoved):
        watched.show_rows((Letter("a"), Letter("c")))


def test_rows_in_another_order_are_shown_in_that_order(qapp: QApplication) -> None:
    """A new order is a new list."""
    watched = model()
    watched.show_rows((Letter("a"), Letter("b")))
    watched.show_rows((Letter("b"), Letter("a")))
    assert [row.key for row in watched.rows] == ["b", "a"]


def test_a_row_tells_text_tip_speech_and_itself(qapp: QApplication) -> None:
    """What views and screen readers ask for; foreign text is no markup in a tip."""
    watched = model()
    watched.show_rows((Letter("a", "<b>x</b>"),))
    index = watched.index(0, 1)
    assert index.data() == "<b>x</b>"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;b&gt;x&lt;/b&gt;</qt>"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "letter a"
    assert index.data(ROW) == Letter("a", "<b>x</b>")
    assert watched.headerData(1, Qt.Orientation.Horizontal) == "Text"
    assert watched.place_of("z") is None
