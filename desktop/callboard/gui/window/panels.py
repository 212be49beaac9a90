"""Moving the keyboard between the window's panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from callboard.gui.window.window import MainWindow


class Panels:
    """Knows the order of the panels and gives each the keyboard."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def go(self, step: int) -> None:
        """Give the keyboard to the next panel, or with -1 to the one before."""
        panels = self._order()
        focused = self._window.shell.focusWidget()
        here = next((i for i, p in enumerate(panels) if _holds(p, focused)), -1 if step > 0 else 0)
        for place in range(1, len(panels) + 1):  # an empty panel is passed over
            if _focus(panels[(here + step * place) % len(panels)]):
                return

    def show_page(self, page: str) -> None:
        """Turn to a page below the map and give it the keyboard."""
        self._window.below.show_page(page)
        self._window.below.focus_page()

    def focus_note(self) -> None:
        """Give the keyboard to the note of the chosen unit."""
        note: QLineEdit = self._window.inspector.calls.attribution.note
        note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        note.selectAll()

    def _order(self) -> tuple[QWidget, ...]:
        window = self._window
        panels = (window.table, window.map_panel, window.below, window.inspector)
        strip = window.messages.strip
        return panels if strip.isHidden() else (*panels, strip)


def _holds(panel: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is panel or panel.isAncestorOf(focused))


def _focus(panel: QWidget) -> bool:
    """Give the keyboard to a panel, or to the first thing in it that takes keys, if any does."""
    proxy = panel.focusProxy()
    if proxy is not None:
        proxy.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
    for part in panel.findChildren(QWidget):
        takes_keys = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if takes_keys and part.isVisible() and part.isEnabled():
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
