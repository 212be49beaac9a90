"""The map in the window: drawings, comparisons, palettes and exports by real keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.gui.acts.files import NewDesk
from callboard.gui.dialogs.colours import TicketColoursDialog
from callboard.gui.dialogs.export_map import ExportMapDialog
from callboard.gui.look.theme import theme
from callboard.gui.map.drawings import Drawing
from callboard.gui.map_panel.mode import MapMode, Versus
from callboard.gui.map_panel.panel import MapPanel
from callboard.gui.program import Program
from callboard.gui.settings import Settings

LEFT = Qt.MouseButton.LeftButton
KEYS = {
    Drawing.TILES: Qt.Key.Key_F3,
    Drawing.CARTOGRAM: Qt.Key.Key_F4,
    Drawing.GEOGRAPHIC: Qt.Key.Key_F2,
}


@pytest.fixture
def closed_again(program: Program, qtbot: QtBot) -> Iterator[Callable[[], Program]]:
    """Return what closes the window, and opens it anew with the same settings and desk."""
    made: list[Program] = []

    def again() -> Program:
        data = Path(program.settings.store.fileName()).parent
        program.shell.close()
        program.settings.sync()
        other = Program(program._app, data, clock=program._clock)
        made.append(other)
        other.begin()
        with qtbot.waitSignal(other.window.ready):
            other.shell.show()
        return other

    yield again
    for other in made:
        other.background.wait()
        other.shell.close()
        other.shell.deleteLater()


def entry(program: Program, submenu: str, text: str) -> None:
    """Choose an entry of a submenu that is filled when it opens."""
    menu = QMenu()
    program.dispatch.fill_submenu(submenu, menu)
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_keys_change_the_drawing(program: Program) -> None:
    """F3, F4 and F2; chips and menu show which one is on."""
    panel = program.window.map_panel
    for drawing, key in KEYS.items():
        QTest.keyClick(program.shell, key)
        assert panel.mode.drawing is drawing
        assert panel.drawings.chips[drawing].isChecked()
        assert program.window.menus[f"drawing_{drawing.value}"].isChecked()


def test_a_chip_changes_the_drawing_and_is_remembered(program: Program) -> None:
    """The next start begins with the same drawing."""
    panel = program.window.map_panel
    QTest.mouseClick(panel.drawings.chips[Drawing.CARTOGRAM], LEFT)
    assert "ME-1" in panel.map._canvas.shapes.areas
    assert program.settings.drawing == "cartogram"


def test_a_comparison_is_remembered(program: Program, closed_again: Callable[[], Program]) -> None:
    """The next start shows the same past election, in the same way, with its banner."""
    program.window.map_panel.change_mode(year=2016, versus=Versus.SWING, shading=True)
    again = closed_again()
    panel = again.window.map_panel
    assert (panel.mode.year, panel.mode.versus, panel.mode.shading) == (2016, Versus.SWING, True)
    assert panel.strip.words.full == "2016, not the board"
    assert again.window.menus["compare_off"].isVisible()


def test_an_election_is_not_compared_with_itself(program: Program) -> None:
    """A comparison that stood with another desk ends where it would say nothing."""
    program.window.map_panel.change_mode(year=2016)
    position = memory_desk(2016).position
    program.window.map_panel.show_position(position)
    assert program.window.map_panel.mode.year is None


def test_a_narrow_panel_has_one_chip_for_three(program: Program) -> None:
    """At the least width the drawings are in a menu, and nothing is cut off."""
    panel = program.window.map_panel
    panel.resize(330, 300)
    assert panel.drawings.one.isVisible()
    panel.resize(1200, 700)
    assert not panel.drawings.one.isVisible()


def test_a_narrow_panel_offers_tickets_in_one_menu(qtbot: QtBot, program: Program) -> None:
    """Where the chips of tickets would need a third line, the last chip's menu names them all."""
    panel = program.window.map_panel
    panel.resize(1200, 700)
    assert [made.text() for made in chips(panel)] == ["ask", "Harris", "Trump", "more ▾"]
    panel.setMinimumWidth(0)
    panel.resize(220, 300)
    ask, ticket = chips(panel)
    assert (ask.text(), ticket.text()) == ("ask", "ticket ▾")
    offered = [one for one in ticket.menu().actions() if one.isVisible()]
    assert [one.text() for one in offered[:2]] == ["Harris / Walz", "Trump / Vance"]
    with qtbot.waitSignal(panel.paintChosen) as chosen:
        offered[1].trigger()
    assert chosen.args == ["trump"]
    assert ticket.text() == "Trump ▾"
    panel.resize(1200, 700)
    assert [made.text() for made in chips(panel) if made.isChecked()] == ["Trump"]


def chips(panel: MapPanel) -> list[QPushButton]:
    """The chips above the map that say what a click assigns, as far as they are seen."""
    return [made for made in panel.assigns.findChildren(QPushButton) if made.isVisible()]


def test_z_zooms_to_the_chosen_unit_and_back(program: Program) -> None:
    """Once for the unit, once more for the whole map; the way back is a button too."""
    chart_map = program.window.map_panel.map
    program.window.selection.choose(("CO",))
    chart_map.setFocus()
    QTest.keyClick(chart_map, Qt.Key.Key_Z)
    assert chart_map.zoom() > 2
    QTest.keyClick(chart_map, Qt.Key.Key_Z)
    assert chart_map.zoom() == 1.0


def test_a_comparison_has_a_banner_and_a_way_back(program: Program) -> None:
    """Who won in 2012, then the swing, then the board again; calls are not touched."""
    panel, desk = program.window.map_panel, program.window.desk
    assert desk is not None
    length = len(desk.ledger)
    entry(program, "compare_year", "2012")
    assert panel.strip.isVisible()
    assert panel.strip.words.full == "2012, not the board"
    QTest.mouseClick(panel.strip.chips[Versus.SWING], LEFT)
    assert panel.mode == MapMode(year=2012, versus=Versus.SWING)
    QTest.mouseClick(panel.strip.back, LEFT)
    assert not panel.strip.isVisible()
    assert panel.mode.year is None
    assert len(desk.ledger) == length


def test_a_call_during_a_comparison_leaves_the_past_alone(program: Program, desk: Desk) -> None:
    """The board moves on; the map still shows 2012, and marks what changed hands."""
    panel = program.window.map_panel
    panel.change_mode(year=2012)
    before = panel.looks["OH"].fill
    desk.call(["OH"], "trump", source="AP")
    assert (panel.looks["OH"].fill, panel.looks["OH"].gain) == (before, True)


def test_districts_become_areas_and_boxes_stay(program: Program) -> None:
    """The menu entry parts Maine; its boxes are still there."""
    program.window.menus["map_districts"].trigger()
    scene = program.window.map_panel.map._canvas.scene
    assert "ME-2" in scene.islands
    assert "ME-2" in scene.boxes
    assert "Kennebec" in program.window.map_panel.strip.words.full


def test_a_palette_is_for_the_whole_window_and_remembered(program: Program) -> None:
    """Colour-blind safe: the theme that all panels have is another one."""
    entry(program, "palette", "Colour-blind safe")
    shown = program.appearance.theme
    assert shown.blue != theme(shown.name).blue
    assert Settings(Path(program.settings.store.fileName())).palette == "colour_blind"


def test_colours_of_tickets_are_remembered(tmp_path: Path) -> None:
    """Kept in the settings; what is no colour there is left out."""
    settings = Settings(tmp_path / "settings.ini")
    settings.ticket_colours = {"harris": "#008080", "trump": "mauve"}
    settings.sync()
    assert Settings(tmp_path / "settings.ini").ticket_colours == {"harris": "#008080"}


def test_the_dialog_of_colours_warns_of_twins(program: Program, desk: Desk) -> None:
    """Two tickets in nearly one colour are told; the palette's colour comes back."""
    dialog = TicketColoursDialog(desk.board.tickets, theme("light"), {}, program.shell)
    dialog.set_colour("harris", theme("light").red)
    assert "Harris" in dialog.problem.text()
    dialog.set_colour("harris", "")
    assert dialog.problem.text() == ""
    dialog.accept()
    assert dialog.colours == {}
    dialog.deleteLater()


def test_the_dialog_of_exports_gives_what_was_chosen(program: Program) -> None:
    """Heading, kind and size; without a heading there is nothing to confirm."""
    dialog = ExportMapDialog("2024 President", program.shell)
    dialog.show()
    QTest.mouseClick(dialog.forms["png"], LEFT)
    dialog.width_box.setValue(1920)
    dialog.height_box.setValue(1080)
    dialog.title.clear()
    assert not dialog.ok.isEnabled()
    QTest.keyClicks(dialog.title, "Election night")
    QTest.mouseClick(dialog.ok, LEFT)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.export is not None
    assert (dialog.export.title, dialog.export.form) == ("Election night", "png")
    assert dialog.export.size == (1920, 1080)
    dialog.deleteLater()


def test_nothing_in_the_header_is_clipped_after_the_doors(closed: Program, qtbot: QtBot) -> None:
    """A window of 1280 pixels that had no desk gives a desk's chips the room they ask for."""
    closed.shell.resize(1280, 720)
    with qtbot.waitSignal(closed.window.ready):
        closed.shell.show()
    path = Path(closed.settings.store.fileName()).with_name("new.callboard")
    closed.files.create(NewDesk(2024, Replay.EMPTY, path))
    panel = closed.window.map_panel

    def fits() -> None:
        chips = [c for c in panel.findChildren(QPushButton) if c.isVisible()]
        assert len(chips) >= 5
        assert all(chip.width() >= chip.sizeHint().width() for chip in chips)

    qtbot.waitUntil(fits)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_in_the_header_is_clipped(program: Program, scale: float) -> None:
    """Also with text twice as large, chips have the room that they ask for."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    QApplication.setFont(font)
    panel = program.window.map_panel
    panel.resize(round(620 * scale), 500)
    QApplication.processEvents()
    for made in panel.drawings.chips.values():
        assert not made.isVisible() or made.width() >= made.minimumSizeHint().width()
