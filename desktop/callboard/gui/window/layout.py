"""How the window's room is shared: as it was left, or as it is meant."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from callboard.gui.window.window import MainWindow

ACROSS = (41, 39, 20)  # how the width is shared by table, map and inspector
MIDDLE = (62, 38)  # how the height is shared by map and chart


def restore(window: MainWindow) -> None:
    """Share the room as it was when the window closed, where that is known."""
    kept = window.kit.settings.layout
    placed = _restored(window.across.restoreState, kept("across"))
    if not (_restored(window.middle.restoreState, kept("middle")) and placed):
        _share(window)
    for splitter, factors in ((window.across, ACROSS), (window.middle, MIDDLE)):
        for place, factor in enumerate(factors):
            splitter.setStretchFactor(place, factor)
    _restored(window.table.restoreState, kept("table"))


def keep(window: MainWindow) -> None:
    """Remember the room as it is shared now."""
    kept = window.kit.settings.keep_layout
    kept("window", window.shell.saveGeometry())
    kept("across", window.across.saveState())
    kept("middle", window.middle.saveState())
    kept("table", window.table.saveState())
    window.kit.settings.sync()


def _share(window: MainWindow) -> None:
    """Share the room as it is meant, where nobody has drawn at the edges."""
    for splitter, factors, room in (
        (window.across, ACROSS, window.shell.width()),
        (window.middle, MIDDLE, window.shell.height()),
    ):
        splitter.setSizes([room * factor // 100 for factor in factors])


def _restored(take: Callable[[QByteArray], bool], state: QByteArray | None) -> bool:
    return state is not None and take(state)
