"""The wiring: every connection between the window's parts, in one place to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from callboard.gui.acts.plans import KeptPlans
from callboard.gui.menus.dispatch import Dispatch
from callboard.gui.window.window import MainWindow

if TYPE_CHECKING:
    from callboard.gui.acts.remedies import Remedies
    from callboard.gui.log.view import LogView
    from callboard.gui.paths.view import PathsPage
    from callboard.gui.popover import CallPopover
    from callboard.gui.reports.panel import ReportsPanel


class Wiring:
    """Holds what the connections need: the popover, the menu of a unit."""

    def __init__(self, window: MainWindow, dispatch: Dispatch) -> None:
        self._window = window
        self._dispatch = dispatch
        self._popover: CallPopover | None = None
        self._remedies: Remedies | None = None
        self._plans = KeptPlans(window.kit.settings.store)
        window.kit.acts.imports.remembered = self._plans.texts
        connect(window, dispatch, self)
        connect_figures(window)
        window.ready.connect(self.connect_late)

    def connect_late(self) -> None:
        """Connect the panels that came after the first frame."""
        late = self._window.late
        if late is not None:
            window = self._window
            late.reconciliation.connect_to(window.shell, window.kit, window.selection)
            late.reportsMade.connect(self.connect_reports)
            late.pathsMade.connect(self.connect_paths)
            if late.reports is not None:
                self.connect_reports(late.reports)

    def connect_reports(self, reports: ReportsPanel) -> None:
        """Connect the reports' panel, which comes when it is first needed."""
        acts, dispatch = self._window.kit.acts, self._dispatch
        reports.importRequested.connect(lambda: dispatch.run("import_reports"))
        reports.pasteRequested.connect(lambda: dispatch.run("paste_report"))
        reports.filesDropped.connect(dispatch.reports.take_dropped)
        reports.withdrawRequested.connect(acts.reports.withdraw)
        reports.acceptRequested.connect(acts.reports.accept)
        reports.resolveRequested.connect(acts.reports.resolve)
        reports.selectionRequested.connect(
            lambda units: self._window.selection.choose(units, "reports")
        )
        reports.remedyRequested.connect(self.remedies.do)

    @property
    def remedies(self) -> Remedies:
        """What a finding's remedy does, made when it is first asked for."""
        if self._remedies is None:
            from callboard.gui.acts.remedies import Remedies

            window = self._window
            self._remedies = Remedies(
                window.kit.acts,
                self._plans,
                edit_ballot=lambda: self._dispatch.run("tickets"),
                read_address=self._read_address,
                parent=window.shell,
            )
        return self._remedies

    def _read_address(self, address: str) -> None:
        late = self._window.late
        if late is not None and late.reconciliation.watched is not None:
            late.reconciliation.watched.watching.watch(address)
            late.reconciliation.watched.watching.check_now(address)

    def connect_paths(self, page: PathsPage) -> None:
        """Connect the page of paths, which comes when it is first looked at."""
        page.chancesRequested.connect(self._window.kit.figures.give_chances)
        page.selectionRequested.connect(lambda units: self._window.selection.choose(units, "paths"))

    def connect_log(self, log: LogView) -> None:
        """Connect the log, which comes when it is first looked at."""
        log.selectionRequested.connect(lambda units: self._window.selection.choose(units, "log"))

    def unit_clicked(self, unit: str, at: QPoint) -> None:
        """A click on the map: the ticket that clicks assign, or the box that asks."""
        window = self._window
        if not window.kit.acts.click(unit):
            self.open_popover(window.selection.units or (unit,), at)

    def open_popover(self, units: tuple[str, ...], at: QPoint) -> None:
        """Open the box for these units."""
        desk = self._window.desk
        aside, shown = self._window.aside, self._window.shown
        writable = not desk.store.read_only if desk is not None else False
        if shown is not None and (writable if aside is None else aside.takes_calls):
            self.popover.open_at(shown, units, at)

    @property
    def popover(self) -> CallPopover:
        """The box, made when it is first asked for."""
        if self._popover is None:
            from callboard.gui.popover import CallPopover

            window, acts = self._window, self._window.kit.acts
            self._popover = CallPopover(
                window.kit.appearance.theme, clock=window.kit.clock, parent=window.shell
            )
            self._popover.callRequested.connect(acts.call)
            self._popover.statusRequested.connect(acts.set_status)
            self._popover.retractRequested.connect(acts.retract)
            window.kit.appearance.changed.connect(self._popover.set_theme)
        return self._popover

    def unit_menu(self, at: QPoint) -> None:
        """The menu of acts for the chosen units."""
        menu = QMenu(self._window.shell)
        self._dispatch.fill_unit_menu(menu)
        menu.popup(at)


def connect_figures(window: MainWindow) -> None:
    """Connect what belongs to figures beside the calls: electors, closings."""
    figures, selection = window.kit.figures, window.selection
    window.inspector.castRequested.connect(figures.cast)
    window.inspector.returnsRequested.connect(figures.enter_returns)
    window.inspector.takeReturnsRequested.connect(lambda unit: figures.take_returns((unit,)))
    window.closings.closed.connect(figures.polls_closed)
    window.closings.selectionRequested.connect(lambda units: selection.choose(units, "closings"))


def connect(window: MainWindow, dispatch: Dispatch, wiring: Wiring) -> None:
    """Connect everything: requests go up to the acts, changes come down to the panels."""
    _connect_wishes(window, dispatch)
    _connect_choice(window, wiring)
    _connect_map(window, wiring)
    _connect_desk(window, dispatch)


def _connect_wishes(window: MainWindow, dispatch: Dispatch) -> None:
    """What the editor wants done."""
    acts, table, inspector = window.kit.acts, window.table, window.inspector
    for panel in (table, inspector):
        panel.callRequested.connect(acts.call)
        panel.statusRequested.connect(acts.set_status)
        panel.retractRequested.connect(acts.retract)
    inspector.noteRequested.connect(acts.note)
    inspector.sourceChosen.connect(acts.choose_source)
    inspector.timeChosen.connect(acts.choose_time)
    inspector.acceptRequested.connect(acts.reports.accept)
    inspector.resolveRequested.connect(acts.reports.resolve)
    window.headline.callElectionRequested.connect(acts.call_election)
    window.headline.ticketsRequested.connect(lambda: dispatch.run("tickets"))
    window.shell.entered.connect(acts.imports.prepare)
    window.shell.dropped.connect(dispatch.reports.take_dropped)
    window.shell.handed.connect(dispatch.reports.take_handed)
    window.menus.chosen.connect(dispatch.run)
    window.menus.opening.connect(dispatch.fill_submenu)


def _connect_choice(window: MainWindow, wiring: Wiring) -> None:
    """Which units are chosen, and by whom."""
    selection, chart_map = window.selection, window.map_panel.map
    window.table.selectionRequested.connect(lambda units: selection.choose(units, "table"))
    chart_map.selectionRequested.connect(
        lambda unit, extend: (
            selection.toggle(unit, "map") if extend else (selection.choose((unit,), "map"))
        )
    )
    window.logMade.connect(wiring.connect_log)
    selection.changed.connect(lambda units, _by: window.choose(units))


def _connect_map(window: MainWindow, wiring: Wiring) -> None:
    """Clicks on units, their menu, and the ticket that clicks assign."""
    acts, chart_map = window.kit.acts, window.map_panel.map
    chart_map.unitActivated.connect(wiring.unit_clicked)
    chart_map.contextRequested.connect(lambda _unit, at: wiring.unit_menu(at))
    window.table.contextRequested.connect(lambda _units, at: wiring.unit_menu(at))
    window.map_panel.paintChosen.connect(acts.choose_paint)
    acts.paintChanged.connect(window.map_panel.set_paint)
    acts.paintChanged.connect(lambda ticket: window.menus.check("paint", ticket is not None))


def _connect_desk(window: MainWindow, dispatch: Dispatch) -> None:
    """Desks that come and go, what is told of them, and their looks."""
    acts, files = window.kit.acts, window.kit.files
    files.opened.connect(acts.set_desk)
    files.opened.connect(window.show_desk)
    files.opened.connect(lambda _desk: files.rest())
    files.closed.connect(lambda: acts.set_desk(None))
    files.closed.connect(window.show_no_desk)
    files.closed.connect(dispatch.doors.show)
    for teller in (files, acts):
        teller.said.connect(window.messages.say)
    window.messages.actRequested.connect(dispatch.follow)
    window.shell.escaped.connect(window.messages.dismiss)
    dispatch.handlers["messages"] = window.messages.open_list
    acts.saved.connect(window.refresh_saved)
    acts.saved.connect(files.rest)
    acts.imports.imported.connect(lambda _ids: window.below.show_page("reports"))
    window.kit.appearance.changed.connect(window.set_theme)
