"""The panels that come after the first frame: the chart with its library, the reports."""

from __future__ import annotations

from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.gui import lower as pages
from callboard.gui.chart import NightChart
from callboard.gui.inspector.said import ReportOf
from callboard.gui.lower import Lower
from callboard.gui.parts import chip
from callboard.gui.reports.panel import ReportsPanel
from callboard.gui.reports.rows import ALL
from callboard.gui.theme import Theme


class Late:
    """Makes them and puts them in their places; one panel to the window."""

    def __init__(self, theme: Theme, below: Lower, report: ReportOf) -> None:
        self._below = below
        self._listed = 0  # reports on the desk
        self.chart = NightChart(theme)
        self.reports = ReportsPanel(theme, report=report)
        self.days = chip("All days", tip="Draw the days after the night too")
        self.days.toggled.connect(self._turn_days)
        below.set_page(pages.CHART, self.chart)
        below.set_control(pages.CHART, self.days)
        for page in (pages.REPORTS, pages.FINDINGS):
            below.set_page(page, self.reports)
        below.pageShown.connect(self._page_shown)
        self._show_counts()

    def show_position(self, position: Position) -> None:
        """Show everything anew."""
        self._listed = len(position.board.common.reports)
        self.days.setChecked(False)
        self.chart.show_position(position)
        self.reports.show_position(position)
        self._show_counts()

    def apply_change(self, change: BoardChanged) -> None:
        """Repaint what one event touched."""
        self._listed = len(change.after.board.common.reports)
        self.chart.apply_change(change)
        self.reports.apply_change(change)
        self._show_counts()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.chart.set_theme(theme)
        self.reports.set_theme(theme)

    def _turn_days(self, on: bool) -> None:
        self.chart.set_whole(on)
        self._show_counts()

    def _show_counts(self) -> None:
        """The numbers on the chips, and whether there are days to show after the night."""
        picture = self.chart.picture
        later = picture is not None and picture.later > 0
        self._below.show_control(pages.CHART, wanted=later or self.days.isChecked())
        conflicts = int(self.reports.property("conflictsCount"))
        self._below.count(pages.REPORTS, self._listed, alert=conflicts > 0)
        self._below.count(pages.FINDINGS, int(self.reports.property("findingsCount")))

    def _page_shown(self, page: str) -> None:
        if page == pages.FINDINGS:
            self.reports.choose_report(ALL)
            self.reports.chips[0].setChecked(True)
