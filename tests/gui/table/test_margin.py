"""The column of votes: there once any have come in."""

from __future__ import annotations

from desks import MORNING, Clock
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.returns import enter_returns
from callboard.gui.look.theme import theme
from callboard.gui.table.columns import place_of, tab_separated
from callboard.gui.table.rows import rows_of
from callboard.gui.table.view import TablePanel
from callboard.ledger.events import UnitVotes

VOTES = UnitVotes(unit="GA", votes={"harris": 48, "trump": 50}, total=100, expected=995)


def test_the_column_comes_with_the_first_votes(qtbot: QtBot) -> None:
    """And goes with their undo."""
    desk = memory_desk(2024, clock=Clock(MORNING))
    panel = TablePanel(theme("light"), clock=Clock(MORNING))
    qtbot.addWidget(panel)
    panel.resize(700, 500)
    panel.show_position(desk.position)
    desk.subscribe(panel.apply_change)
    place = place_of("margin")
    assert panel.grid.isColumnHidden(place)
    desk.perform(enter_returns, [VOTES], source="Georgia")
    assert not panel.grid.isColumnHidden(place)
    assert panel.grid.columnWidth(place) > 0
    desk.undo()
    assert panel.grid.isColumnHidden(place)


def test_a_lead_is_told_ever_shorter() -> None:
    """With the expected vote as long as there is room."""
    desk = memory_desk(2024, clock=Clock(MORNING))
    desk.perform(enter_returns, [VOTES], source="Georgia")
    (row,) = rows_of(desk.position, ["GA"])
    assert list(row.margin) == ["Trump +2.0, >99%", "R+2.0, >99%", "R+2.0"]


def test_a_tie_leads_nobody() -> None:
    """Told as such."""
    desk = memory_desk(2024, clock=Clock(MORNING))
    votes = UnitVotes(unit="GA", votes={"harris": 5, "trump": 5})
    desk.perform(enter_returns, [votes], source="Georgia")
    (row,) = rows_of(desk.position, ["GA"])
    assert (row.margin[0], row.margin[-1]) == ("tie +0", "tie")


def test_rows_are_copied_with_votes_where_there_are_any() -> None:
    """Else the column stays out."""
    desk = memory_desk(2024, clock=Clock(MORNING))
    assert "Lead" not in tab_separated(rows_of(desk.position, ["GA"]), desk.contest)
    desk.perform(enter_returns, [VOTES], source="Georgia")
    assert "Lead" in tab_separated(rows_of(desk.position, ["GA"]), desk.contest)
