"""The menus of the scenario's bar: filling, the saved ones, what to compare with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from callboard.gui.scenario.comparing import name_words
from callboard.gui.scenario.mode import ScenarioMode
from callboard.gui.window.window import MainWindow
from callboard.words import tr

Filler = Callable[[QMenu, ScenarioMode, MainWindow], None]


def fill_fills(menu: QMenu, mode: ScenarioMode, window: MainWindow) -> None:
    """Which units can be filled, for each ticket."""
    groups: tuple[tuple[str, Sequence[str]], ...] = (
        (tr("All uncalled units"), mode.uncalled()),
        (tr("The region of the chosen units"), mode.region_of_chosen()),
        (tr("The chosen units"), window.selection.units),
    )
    tickets = window.desk.board.tickets if window.desk is not None else ()
    for text, units in groups:
        inner = menu.addMenu(text)
        inner.setEnabled(bool(units))
        for ticket in tickets:
            inner.addAction(_plain(ticket.pair), partial(mode.fill, units, ticket.id))
    menu.addSeparator()
    menu.addAction(tr("Everything as it is called"), mode.clear)


def fill_scenarios(menu: QMenu, mode: ScenarioMode, _: MainWindow) -> None:
    """The saved scenarios, and beginning another."""
    menu.addAction(tr("New scenario"), mode.begin_new)
    saved = mode.keeping.saved()
    if saved:
        menu.addSeparator()
    for one in saved:
        inner = menu.addMenu(_plain(name_words(one)))
        inner.addAction(tr("Open"), partial(mode.open, one))
        inner.addAction(tr("Delete"), partial(mode.delete, one))


def fill_against(menu: QMenu, mode: ScenarioMode, _: MainWindow) -> None:
    """The board, and every other saved scenario."""
    menu.addAction(tr("With the board"), partial(mode.compare_with, None))
    for one in mode.keeping.saved():
        if one.id != mode.draft.now.id:
            text = tr("With “{name}”", name=name_words(one))
            menu.addAction(_plain(text), partial(mode.compare_with, one))


FILLERS: dict[str, Filler] = {
    "fill": fill_fills,
    "scenarios": fill_scenarios,
    "against": fill_against,
}


def _plain(text: str) -> str:
    return text.replace("&", "&&")
