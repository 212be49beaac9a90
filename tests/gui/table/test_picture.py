"""What the table paints, looked at pixel by pixel where words cannot tell."""

from __future__ import annotations

import pytest
from desks import report
from PySide6.QtGui import QColor, QImage

from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.status import Status
from callboard.gui.look.theme import theme
from callboard.gui.table.columns import place_of
from callboard.gui.table.view import TablePanel


def cell(panel: TablePanel, unit: str, name: str) -> QImage:
    """Return the picture of one cell."""
    index = panel.shown.index_of(unit)
    panel.grid.scrollTo(index)
    rect = panel.grid.visualRect(index.siblingAtColumn(place_of(name)))
    return panel.grid.viewport().grab(rect).toImage()


def shares(image: QImage, colour: str) -> int:
    """Return how many pixels of a picture have exactly that colour."""
    wanted = QColor(colour).rgb()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(x, y) == wanted for x, y in places)


def test_a_called_dot_is_solid_and_a_leading_one_is_a_ring(desk: Desk, panel: TablePanel) -> None:
    """Told by shape: the ring is empty in its middle."""
    desk.call(["GA"], "trump", source="AP")
    desk.set_status(["PA"], Status.LEADING, ticket="trump")
    red = theme("light").red
    solid, ring = (shares(cell(panel, unit, "winner"), red) for unit in ("GA", "PA"))
    assert solid > 1.5 * ring > 0


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_conflict_is_amber_and_nothing_else_is(desk: Desk, panel: TablePanel, name: str) -> None:
    """Gains and agreement stay out of that colour."""
    panel.set_theme(theme(name))
    desk.call(["GA"], "trump", source="AP")
    for report_name, ticket in (("A", "trump"), ("B", "harris")):
        desk.import_report(report(report_name, GA=ticket, FL="trump"))
    amber = theme(name).amber
    assert shares(cell(panel, "GA", "agreement"), amber) > 50
    assert shares(cell(panel, "FL", "agreement"), amber) == 0
    assert shares(cell(panel, "GA", "holder"), amber) == 0


def test_a_gain_stands_out_from_a_hold(desk: Desk, panel: TablePanel) -> None:
    """A tinted pill, not only another word."""
    desk.call(["GA", "FL"], "trump", source="AP")
    soft = theme("light").red_soft
    assert shares(cell(panel, "GA", "holder"), soft) > 50
    assert shares(cell(panel, "FL", "holder"), soft) == 0


def test_the_chosen_row_and_the_row_with_the_keyboard_are_seen(panel: TablePanel) -> None:
    """A ground for what is chosen, a frame for where the keyboard is."""
    look = theme("light")
    panel.set_selection(("GA",))
    panel.search.setFocus()
    assert shares(cell(panel, "GA", "electors"), look.selection) > 100
    assert shares(cell(panel, "GA", "electors"), look.focus) == 0
    panel.activateWindow()
    panel.grid.setFocus()
    assert shares(cell(panel, "GA", "electors"), look.focus) > 0


@pytest.mark.parametrize("width", [300, 480, 1400])
@pytest.mark.parametrize("factor", [1, 2])
@pytest.mark.parametrize("year", [1968, 2024, 2028])
def test_every_state_is_painted_at_every_size(
    panel: TablePanel, width: int, factor: int, year: int
) -> None:
    """Nothing warns and nothing fails, however narrow the table and large the text."""
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    panel.setFont(font)
    panel.resize(width, 560)
    start = Replay.EMPTY if year == 2028 else Replay.OFFICIAL
    panel.show_position(memory_desk(year, start=start).position)
    assert not panel.grab().isNull()
