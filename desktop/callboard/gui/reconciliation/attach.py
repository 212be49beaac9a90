"""The reconciliation in the window: its small page below the map, and its whole page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callboard.desk.position import Position
from callboard.desk.queue import item_of, waiting
from callboard.desk.service import BoardChanged, Desk
from callboard.gui.look.theme import Theme
from callboard.gui.watching.attach import WatchedDesk
from callboard.gui.watching.kept import KeptPlaces
from callboard.gui.window.messages import Message, Tone

if TYPE_CHECKING:
    from callboard.gui.acts.acts import Acts
    from callboard.gui.inspector.said import ReportOf
    from callboard.gui.reconciliation.page import ReconcilePage
    from callboard.gui.reconciliation.panel import ReconcilePanel
    from callboard.gui.selection import Selection
    from callboard.gui.window.kit import Kit
    from callboard.gui.window.shell import Shell
    from callboard.ledger.sources import Source

BY = "reconcile"


class Reconciliation(QObject):
    """Both panels as one; what they ask for goes to the acts."""

    countsChanged = Signal()

    def __init__(self, theme: Theme, report: ReportOf) -> None:
        """Make the small panel; the page is made when it is first asked for."""
        super().__init__()
        self._theme = theme
        self._report = report
        self._position: Position | None = None
        self._selection: Selection | None = None
        self._acts: Acts | None = None
        self._shell: Shell | None = None
        self.page: ReconcilePage | None = None
        self.small: ReconcilePanel | None = None
        self.watched: WatchedDesk | None = None
        self.waiting = 0  # units that wait for an editor

    def make_small(self) -> ReconcilePanel:
        """The small panel, made when it is first looked at."""
        if self.small is None:
            from callboard.gui.reconciliation.panel import ReconcilePanel

            self.small = ReconcilePanel(self._theme, report=self._report, compact=True)
            self.small.pageRequested.connect(self.open_page)
            self._wire(self.small)
            if self._position is not None:
                self.small.show_position(self._position)
        return self.small

    # What comes down

    def show_position(self, position: Position) -> None:
        """Show everything anew."""
        self._count(position)
        for panel in self._panels():
            panel.show_position(position)

    def apply_change(self, change: BoardChanged) -> None:
        """Follow one event."""
        self._count(change.after)
        for panel in self._panels():
            panel.apply_change(change)

    def _count(self, position: Position) -> None:
        self._position, self.waiting = position, waiting(position)
        self.countsChanged.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for panel in self._panels():
            panel.set_theme(theme)

    def open_page(self) -> None:
        """Open the whole page, or bring it to the front."""
        if self._shell is None or self._acts is None:
            return
        if self.page is None:
            from callboard.gui.reconciliation.page import ReconcilePage

            self.page = ReconcilePage(self._theme, report=self._report, parent=self._shell)
            self._wire(self.page.panel)
            self.page.undoRequested.connect(self._acts.undo)
            self.page.redoRequested.connect(self._acts.redo)
            self._acts.said.connect(self.page.say)
            self._shell.closing.connect(self.page.close)
            if self._position is not None:
                self.page.panel.show_position(self._position)
        self.page.open()

    # What goes up

    def connect_to(self, shell: Shell, kit: Kit, selection: Selection) -> None:
        """Ask these from now on; watch sources for the desk that is open."""
        self._shell, self._acts, self._selection = shell, kit.acts, selection
        places = KeptPlaces(kit.settings.store)
        self.watched = WatchedDesk(kit.acts, kit.background, kit.clock, places, shell)
        shell.closing.connect(self.watched.keep)
        kit.files.opened.connect(self.watched.begin)
        kit.files.closed.connect(self.watched.end)
        if self.small is not None:
            self._wire(self.small)
        selection.changed.connect(lambda units, _by: self._choose(units))

    def _wire(self, panel: ReconcilePanel) -> None:
        if self._acts is None or self._selection is None:
            return
        selection = self._selection
        panel.decideRequested.connect(self._decide)
        panel.holdRequested.connect(self._hold)
        panel.secondRequested.connect(self._ask_second)
        panel.acceptRequested.connect(self._acts.reports.accept)
        panel.selectionRequested.connect(lambda units: selection.choose(units, BY))
        panel.sourcesRequested.connect(self.settle_sources)

    def settle_sources(self) -> None:
        """Ask what the sources are, and settle them so."""
        desk = self._acts.desk if self._acts is not None else None
        if desk is None:
            return
        from callboard.gui.dialogs.sources import ask_sources

        reports = {report.id: report for report in desk.reports}
        page = self.page if self.page is not None and self.page.isActiveWindow() else None
        before = len(desk.ledger.events)
        for setting in ask_sources(desk.position, reports, desk.now(), page or self._shell):
            self._do(partial(_set_source, setting))
        self._tell(desk, before)

    def _tell(self, desk: Desk, before: int) -> None:
        """Say what was done since: calls that a rule makes or takes back are news."""
        done = [desk.words(event) for event in desk.ledger.events[before:]]
        if done and self._acts is not None:
            told = " ".join(f"{words[:1].upper()}{words[1:]}." for words in done)
            self._acts.said.emit(Message(told, Tone.DONE))

    def _choose(self, units: tuple[str, ...]) -> None:
        for panel in self._panels():
            panel.set_selection(units)

    def _panels(self) -> tuple[ReconcilePanel, ...]:
        whole = self.page.panel if self.page is not None else None
        return tuple(panel for panel in (self.small, whole) if panel is not None)

    def _decide(self, unit: str, ticket: str, ground: str) -> None:
        def act(desk: Desk) -> BoardChanged | None:
            from callboard.gui.reconciliation.words import source_of

            source = source_of(item_of(desk.position, unit), ticket)
            return desk.resolve(unit, ticket, ground=ground, source=source, by=BY)

        self._do(act)

    def _hold(self, unit: str, ground: str) -> None:
        self._do(lambda desk: desk.resolve(unit, None, ground=ground, by=BY))

    def _ask_second(self, unit: str) -> None:
        self._do(lambda desk: desk.ask_second(unit, by=BY))

    def _do(self, act: Callable[[Desk], BoardChanged | None]) -> None:
        acts = self._acts
        desk = acts.desk if acts is not None else None
        if acts is not None and desk is not None:
            acts.attempt(lambda: act(desk))


def _set_source(setting: Source, desk: Desk) -> BoardChanged | None:
    return desk.set_source(setting, by=BY)
