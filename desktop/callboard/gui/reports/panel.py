"""The reports area: the reports on the desk, their findings and claims, and the conflicts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callboard.desk.position import Position
from callboard.desk.reporting import agreed_and_uncalled
from callboard.desk.service import BoardChanged
from callboard.election.contest import Ticket
from callboard.gui.inspector.said import ReportOf
from callboard.gui.look.theme import Theme
from callboard.gui.reports import painting, rows
from callboard.gui.reports.bar import ReportsBar
from callboard.gui.reports.chips import ListChips
from callboard.gui.reports.dropping import DropArea
from callboard.gui.reports.models import Column, RowsModel
from callboard.gui.reports.views import (
    CLAIM_COLUMNS,
    CONFLICT_COLUMNS,
    FINDING_COLUMNS,
    ClaimTable,
    OrNothing,
    RowList,
)
from callboard.gui.widgets.rule import Rule
from callboard.reports.claims import Report
from callboard.words import mark, tr

_REPORT_COLUMNS: tuple[Column[rows.ReportRow], ...] = (
    Column(title="Report", value=lambda row: row.name, tip=lambda row: row.spoken),
)
_EMPTY = mark("Drop a report here, paste it, or open one.\nSamples are in the Help menu.")
_LOW = 20  # lines: an area that is not so high shows findings alone, where they are asked for
_LETTERS = 16  # so many of a report have room side by side


class ReportsPanel(DropArea):
    """Shows the reports on the desk and emits what the editor asks for."""

    importRequested = Signal()
    pasteRequested = Signal()
    withdrawRequested = Signal(str)  # report id
    acceptRequested = Signal(tuple)  # units
    resolveRequested = Signal(str, object)  # unit, ticket id or None
    remedyRequested = Signal(str, object, object)  # report id, unit or None, Remedy
    selectionRequested = Signal(tuple)  # units
    countsChanged = Signal()

    def __init__(self, theme: Theme, *, report: ReportOf, parent: QWidget | None = None) -> None:
        """Start without a desk; `report` tells a report by its id."""
        super().__init__(theme, parent)
        self.tickets: Sequence[Ticket] = ()
        self.names = True
        self._report_of = report
        self._position: Position | None = None
        self._acceptable: tuple[str, ...] = ()
        self._findings = rows.Counts()
        self._alone = False  # findings were asked for, not reports
        self._rules: list[Rule] = []
        self.reports = RowsModel(_REPORT_COLUMNS, lambda row: row.spoken, self)
        self.findings = RowsModel(FINDING_COLUMNS, lambda row: row.spoken, self)
        self.claims = RowsModel(CLAIM_COLUMNS, parent=self)
        self.conflicts = RowsModel(CONFLICT_COLUMNS, lambda row: row.spoken, self)
        self._build()
        self._lay_out()
        self._wire()
        self.setAccessibleName(tr("Reports"))
        self._show_counts()

    # What comes down

    def show_position(self, position: Position) -> None:
        """Show everything anew."""
        self._position = position
        self.tickets = position.board.tickets
        self._show_reports(position)
        self._show_details()
        self._show_conflicts(position)

    def apply_change(self, change: BoardChanged) -> None:
        """Follow one event: reports only when they or the ballot changed."""
        before, after = change.before.board.common, change.after.board.common
        if (before.reports, before.tickets) != (after.reports, after.tickets):
            self.show_position(change.after)
            return
        self._position = change.after
        if after.reports:
            self._follow_conflicts(change.after, change.units)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        for rule in self._rules:
            rule.set_theme(theme)
        for view in (self.report_list, self.finding_list, self.claim_table, self.conflict_list):
            view.viewport().update()

    # What is told upwards without asking

    def _findings_count(self) -> int:
        return self._findings.all  # as many as the list has

    def _findings_words(self) -> str:
        return self._findings.words

    def _conflicts_count(self) -> int:
        return sum(1 for row in self.conflicts.rows if not row.settled)

    findingsCount = Property(int, _findings_count, notify=countsChanged)
    findingsWords = Property(str, _findings_words, notify=countsChanged)
    conflictsCount = Property(int, _conflicts_count, notify=countsChanged)

    @property
    def chosen_report(self) -> str:
        """The id of the chosen report; empty for all."""
        row = self.reports.row_at(self.report_list.currentIndex())
        return row.id if row is not None else rows.ALL

    def choose_report(self, report: str) -> None:
        """Choose a report in the list."""
        place = self.reports.place_of(report)
        if place is not None:
            self.report_list.setCurrentIndex(self.reports.index(place, 0))

    def show_findings(self, *, alone: bool) -> None:
        """Show the findings of all reports, by themselves where there is little room."""
        self._alone = alone
        if alone:
            self.choose_report(rows.ALL)
            self.chips.choose(0)
        self._share_room()

    # Showing

    def _show_reports(self, position: Position) -> None:
        reports = self._all(position)
        before, chosen = {row.id for row in self.reports.rows}, self.chosen_report
        self.reports.show_rows(rows.report_rows(position, reports))
        fresh = [report.id for report in reports if report.id not in before]
        self.choose_report(fresh[-1] if before and fresh else chosen)
        if not self.report_list.currentIndex().isValid() and self.reports.rows:
            self.report_list.setCurrentIndex(self.reports.index(0, 0))
        self._findings = rows.counts_of(reports)
        self._pages.setCurrentIndex(1 if reports else 0)

    def _all(self, position: Position) -> tuple[Report, ...]:
        found = (self._report_of(report) for report in position.board.common.reports)
        return tuple(report for report in found if report is not None)

    def _show_details(self) -> None:
        if self._position is None:
            return
        chosen = self.chosen_report
        reports = self._all(self._position)
        some = tuple(r for r in reports if chosen in {rows.ALL, r.id})
        self.names = len(some) > 1
        self.findings.show_rows(rows.finding_rows(some))
        self.chips.tell_findings(rows.counts_of(some).words)
        self.claims.show_rows(rows.claim_rows(self._position, some, names=self.names))
        self.withdraw.setEnabled(chosen != rows.ALL)
        self._show_counts()

    def _show_conflicts(self, position: Position) -> None:
        self.conflicts.show_rows(rows.conflict_rows(position, self._report_of))
        self._acceptable = agreed_and_uncalled(position)
        self._show_counts()

    def _follow_conflicts(self, position: Position, touched: Sequence[str]) -> None:
        known = {row.unit: row for row in self.conflicts.rows}
        fresh = {u: rows.conflict_row(position, u, self._report_of) for u in touched}
        after = {unit: row for unit, row in {**known, **fresh}.items() if row is not None}
        if after != known:
            order = (after.get(unit) for unit in position.contest.electors)
            self.conflicts.show_rows(tuple(row for row in order if row is not None))
        self._acceptable = agreed_and_uncalled(position)
        self._show_counts()

    def _show_counts(self) -> None:
        self.chips.show_counts(
            len(self.findings.rows), len(self.claims.rows), self._conflicts_count()
        )
        self.bar.show_acceptable(len(self._acceptable))
        self._share_room()
        self.countsChanged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._share_room()

    # Acts

    def _jump(self, row: object) -> None:
        unit = getattr(row, "unit", None)
        known = self._position.contest.electors if self._position is not None else ()
        if isinstance(unit, str) and unit in known:
            self.selectionRequested.emit((unit,))
        else:
            self._ask_remedy(row)

    def _ask_remedy(self, row: object) -> None:
        if isinstance(row, rows.FindingRow) and row.remedy is not None:
            self.remedyRequested.emit(row.report_id, row.unit, row.remedy)

    def _resolve(self, row: object) -> None:
        if isinstance(row, rows.ConflictRow):
            self.resolveRequested.emit(row.unit, None)

    def _withdraw(self) -> None:
        if self.chosen_report != rows.ALL:
            self.withdrawRequested.emit(self.chosen_report)

    # How it is put together

    def _build(self) -> None:
        self.bar = ReportsBar(self)
        self.open, self.paste = self.bar.open, self.bar.paste
        self.withdraw, self.accept = self.bar.withdraw, self.bar.accept
        self.report_list = RowList(self.reports, painting.REPORTS, self, tr("Reports"), self)
        self.finding_list = RowList(self.findings, painting.FINDINGS, self, tr("Findings"), self)
        self.claim_table = ClaimTable(self.claims, self, self)
        self.conflict_list = RowList(
            self.conflicts, painting.CONFLICTS, self, tr("Conflicts"), self
        )

    def _lay_out(self) -> None:
        self._lists = QStackedWidget(self)
        for view, empty in (
            (self.finding_list, tr("Nothing was found wrong.")),
            (self.claim_table, tr("No claims.")),
            (self.conflict_list, tr("The reports do not contradict each other, or this desk.")),
        ):
            self._lists.addWidget(OrNothing(view, empty, self))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._nothing_yet())
        self.chips = ListChips(self)
        self._split_page = self._split()
        self._split_page.splitterMoved.connect(self._place_chips)
        page = QWidget(self)
        self._over = QVBoxLayout(page)
        self._over.setContentsMargins(0, 0, 0, 0)
        self._over.setSpacing(0)
        self._over.addWidget(self._split_page, 1)
        self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._under_bar = self._rule()
        column.addWidget(self.bar)
        column.addWidget(self._under_bar)
        column.addWidget(self._pages, 1)

    def _rule(self) -> Rule:
        rule = Rule(self.theme, self)
        self._rules.append(rule)
        return rule

    def _share_room(self) -> None:
        """Leave out reports and buttons where little room is better given to their findings."""
        low = self.height() < _LOW * self.fontMetrics().lineSpacing()
        lists = not (self._alone and low and self.reports.rows)
        for part in (self.bar, self._under_bar, self.report_list):
            part.setVisible(lists)
        air = 5 if lists else 3
        self.chips.setContentsMargins(8, air, 8, air)
        self._place_chips()

    def _place_chips(self) -> None:
        """Over their list, or where they have no room side by side there, over all reports too."""
        beside = self._split_page.width()
        if not self.report_list.isHidden():
            beside -= self.report_list.width() + self._split_page.handleWidth()
        wanted = self._right if self.chips.sizeHint().width() <= beside else self._over
        if wanted.indexOf(self.chips) < 0:
            wanted.insertWidget(0, self.chips)

    def _split(self) -> QSplitter:
        right = QWidget(self)
        column = self._right = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chips)
        column.addWidget(self._rule())
        column.addWidget(self._lists, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.report_list)
        split.addWidget(right)
        self.report_list.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(5)
        return split

    def _nothing_yet(self) -> QWidget:
        page = QWidget(self)
        label = QLabel(tr(_EMPTY), page)
        label.setProperty("role", "hint")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(page)
        column.addWidget(label)
        return page

    def _wire(self) -> None:
        self.open.clicked.connect(self.importRequested)
        self.paste.clicked.connect(self.pasteRequested)
        self.withdraw.clicked.connect(self._withdraw)
        self.accept.clicked.connect(lambda: self.acceptRequested.emit(self._acceptable))
        self.chips.chosen.connect(self._lists.setCurrentIndex)
        self.report_list.selectionModel().currentChanged.connect(self._show_details)
        self.finding_list.rowActivated.connect(self._jump)
        self.finding_list.buttonPressed.connect(self._ask_remedy)
        self.claim_table.rowActivated.connect(self._jump)
        self.conflict_list.rowActivated.connect(self._resolve)
        self.conflict_list.buttonPressed.connect(self._resolve)
