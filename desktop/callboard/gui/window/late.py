"""The panels that come late: the chart after the first frame, the others when they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.gui.chart.panel import NightChart
from callboard.gui.look.theme import Theme
from callboard.gui.reconciliation.attach import Reconciliation
from callboard.gui.window import lower as pages
from callboard.gui.window.lower import Lower

if TYPE_CHECKING:
    from callboard.gui.inspector.said import ReportOf
    from callboard.gui.paths.view import PathsPage
    from callboard.gui.reports.panel import ReportsPanel


class Late(QObject):
    """Makes them and puts them in their places; one panel to the window."""

    reportsMade = Signal(object)  # ReportsPanel
    pathsMade = Signal(object)  # PathsPage

    def __init__(self, theme: Theme, below: Lower, report: ReportOf) -> None:
        super().__init__(below)
        self._theme = theme
        self._below = below
        self._report = report
        self._position: Position | None = None
        self.chart = NightChart(theme)
        self.reports: ReportsPanel | None = None
        self.reconciliation = Reconciliation(theme, report)
        self.paths: PathsPage | None = None
        below.set_page(pages.CHART, self.chart)
        below.set_maker(pages.PATHS, self.make_paths)
        for page in (pages.REPORTS, pages.FINDINGS):
            below.set_maker(page, self.make_reports)
        below.set_maker(pages.RECONCILE, self.reconciliation.make_small)
        self.reconciliation.countsChanged.connect(self._show_waiting)
        below.pageShown.connect(self._page_shown)

    def make_reports(self) -> ReportsPanel:
        """The reports' panel, made when it is first needed."""
        if self.reports is None:
            from callboard.gui.reports.panel import ReportsPanel

            self.reports = ReportsPanel(self._theme, report=self._report)
            for page in (pages.REPORTS, pages.FINDINGS):
                self._below.set_page(page, self.reports)
            self.reportsMade.emit(self.reports)
            if self._position is not None:
                self.reports.show_position(self._position)
        return self.reports

    def make_paths(self) -> PathsPage:
        """The page of paths to a majority, made when it is first looked at."""
        if self.paths is None:
            from callboard.gui.paths.view import PathsPage

            self.paths = PathsPage(self._theme)
            self.pathsMade.emit(self.paths)
            if self._position is not None:
                self.paths.show_position(self._position)
        return self.paths

    def show_position(self, position: Position) -> None:
        """Show everything anew."""
        self._position = position
        self.chart.show_position(position)
        if self.reports is not None:
            self.reports.show_position(position)
        if self.paths is not None:
            self.paths.show_position(position)
        self.reconciliation.show_position(position)
        self._show_counts(position)

    def apply_change(self, change: BoardChanged) -> None:
        """Repaint what one event touched."""
        self._position = change.after
        self.chart.apply_change(change)
        if self.reports is not None:
            self.reports.apply_change(change)
        if self.paths is not None:
            self.paths.apply_change(change)
        self.reconciliation.apply_change(change)
        self._show_counts(change.after)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.chart.set_theme(theme)
        if self.reports is not None:
            self.reports.set_theme(theme)
        if self.paths is not None:
            self.paths.set_theme(theme)
        self.reconciliation.set_theme(theme)

    def _show_counts(self, position: Position) -> None:
        """The numbers on the chips."""
        listed = len(position.board.common.reports)
        conflicts = findings = 0
        means = ""
        if listed or self.reports is not None:
            panel = self.make_reports()
            conflicts = int(panel.property("conflictsCount"))
            findings = int(panel.property("findingsCount"))
            means = str(panel.property("findingsWords")) if findings else ""
        self._below.count(pages.REPORTS, listed, alert=conflicts > 0)
        self._below.count(pages.FINDINGS, findings, means=means)

    def _show_waiting(self) -> None:
        self._below.count(pages.RECONCILE, self.reconciliation.waiting)

    def _page_shown(self, page: str) -> None:
        if page in {pages.REPORTS, pages.FINDINGS} and self.reports is not None:
            self.reports.show_findings(alone=page == pages.FINDINGS)
