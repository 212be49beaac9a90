"""The order in which Tab goes through the window: panel by panel, in each as it is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from callboard.gui.window.window import MainWindow

_LINE = 14  # pixels: what differs by less in height stands in one line


class TabOrder(QObject):
    """Finds the next place when Tab is pressed.

    Qt goes by the order in which widgets were made, and from a panel at once to the part that
    has the keyboard for it, past everything before it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.shell.tab_order = self.go

    def go(self, forward: bool) -> bool:
        """Move the keyboard on, or back; False where this is not about the panels."""
        stops, here = self._stops(), QApplication.focusWidget()
        if here not in stops:
            return False
        there = stops[(stops.index(here) + (1 if forward else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        there.setFocus(reason)
        return True

    def _stops(self) -> Sequence[QWidget]:
        """From the table over map, lower pages and inspector to what stands below and above."""
        window = self._window
        panels = (window.table, window.map_panel, window.below, window.inspector)
        inside = [stop for panel in panels for stop in stops_of(panel)]
        around = (s for s in stops_of(window.ground) if not _is_in(s, panels))
        return [*inside, *stops_of(window.messages.strip), *around]


def stops_of(panel: QWidget) -> Sequence[QWidget]:
    """Where Tab stops in a panel, line by line."""

    def place(widget: QWidget) -> tuple[int, int]:
        at = widget.mapTo(panel, QPoint())
        return at.y() // _LINE, at.x()

    return sorted((w for w in panel.findChildren(QWidget) if _takes(w, panel)), key=place)


def _takes(widget: QWidget, panel: QWidget) -> bool:
    stands = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return stands and takes and widget.window() is panel.window()


def _is_in(widget: QWidget, panels: Iterable[QWidget]) -> bool:
    return any(panel.isAncestorOf(widget) for panel in panels)
