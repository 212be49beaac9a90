"""The doors: where to begin is shown when there is no desk or when it is asked for, and entered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callboard.gui.window import lower as pages
from callboard.gui.window.panels import Panels
from callboard.gui.window.window import MainWindow

if TYPE_CHECKING:
    from callboard.gui.welcome.panel import Welcome


class Doors(QObject):
    """Has the card made when it is first needed, and goes through the door that was chosen."""

    def __init__(
        self, window: MainWindow, panels: Panels, open_reports: Callable[[], object]
    ) -> None:
        """Ask for reports through `open_reports`."""
        super().__init__(window)
        self._window = window
        self._panels = panels
        self._open_reports = open_reports
        self.card: Welcome | None = None

    @property
    def are_shown(self) -> bool:
        """Whether they stand before the window."""
        return self.card is not None and self.card.isVisible()

    def show(self) -> None:
        """Show where to begin."""
        window, settings = self._window, self._window.kit.settings
        card = self.card or self._made()
        here = window.desk.store.path if window.desk is not None else None
        card.show_recent([path for path in settings.recent if path != here])
        card.allow_closing(window.desk is not None)
        card.open()

    def enter(self, door: str) -> None:
        """Go through a door."""
        files = self._window.kit.files
        self._window.kit.settings.welcomed()
        if door == "night":
            files.open_finished_night()
        elif door == "call" or self._window.desk is None:
            files.open_default()
        self._leave()
        if door == "reports" and self._window.desk is not None:
            self._panels.show_page(pages.REPORTS)
            self._open_reports()

    def _made(self) -> Welcome:
        from callboard.gui.welcome.panel import Welcome  # not needed to start

        kit = self._window.kit
        self.card = card = Welcome(kit.appearance.theme, self._window.ground)
        card.doorChosen.connect(self.enter)
        card.closed.connect(kit.settings.welcomed)
        card.recentChosen.connect(kit.files.open)
        card.openRequested.connect(kit.files.choose_and_open)
        card.newRequested.connect(kit.files.choose_and_create)
        kit.appearance.changed.connect(card.set_theme)
        kit.files.opened.connect(lambda _desk: self._leave())
        kit.acts.imports.readings.begun.connect(self._leave)  # reports were dropped on the doors
        return card

    def _leave(self) -> None:
        if self.card is not None and self.are_shown and self._window.desk is not None:
            self.card.allow_closing(True)
            self.card.close_card()
            self._window.map_panel.map.setFocus()
