"""The inspector panel: title, calls, reports and history of the chosen units."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from callboard import times
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged
from callboard.election.status import Status
from callboard.gui.inspector.calls import Calls
from callboard.gui.inspector.facts import UnitFacts, facts_of
from callboard.gui.inspector.history import History
from callboard.gui.inspector.reports import Reports
from callboard.gui.inspector.returns import Returns
from callboard.gui.inspector.returns_words import returns_facts
from callboard.gui.inspector.said import ReportOf, said_of
from callboard.gui.inspector.sources import Sources
from callboard.gui.inspector.story import MOST, Story, story_of
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme
from callboard.gui.widgets.badge import Badge
from callboard.gui.widgets.flow import FlowLayout
from callboard.gui.widgets.parts import Elided, Ground
from callboard.gui.widgets.rule import Rule
from callboard.gui.widgets.tips import plain_tip
from callboard.ledger import events as ev
from callboard.words import tr

# The newest events of a unit, at most so many, oldest first; and how many it has in all.
HistoryOf = Callable[[str, int], tuple[Sequence[ev.AnyEvent], int]]

_MARGIN = 11
_LETTERS = 28  # so many must have room side by side
_WITHOUT_EDITOR = frozenset({"replay", "rule"})  # who calls without using what was typed


class Inspector(QFrame):
    """Shows the chosen units and emits what the editor asks for them."""

    callRequested = Signal(tuple, str)  # units, ticket id
    statusRequested = Signal(tuple, object, object)  # units, Status, ticket id or None
    retractRequested = Signal(tuple)  # units
    castRequested = Signal(str)  # unit
    returnsRequested = Signal(str)  # unit
    takeReturnsRequested = Signal(str)  # unit
    noteRequested = Signal(tuple, str)  # units, text
    sourceChosen = Signal(str)
    timeChosen = Signal(object)  # When, or None for now
    acceptRequested = Signal(tuple)  # units
    resolveRequested = Signal(str, object)  # unit, ticket id or None

    def __init__(
        self,
        theme: Theme,
        *,
        history: HistoryOf,
        report: ReportOf,
        sources: Sources,
        clock: Callable[[], datetime] = times.now,
        parent: QWidget | None = None,
    ) -> None:
        """Start with nothing chosen.

        Args:
            theme: the colours.
            history: tells the newest events of a unit.
            report: tells a report by its id.
            sources: the remembered sources.
            clock: what time it is.
            parent: the widget it lives in.
        """
        super().__init__(parent)
        self._theme = theme
        self._history_of = history
        self._report_of = report
        self._clock = clock
        self._position: Position | None = None
        self._units: tuple[str, ...] = ()
        self._facts = UnitFacts()
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Inspector"))
        self.title, self.electors = QLabel(self), QLabel(self)
        self.standing, self.background = Elided(role="words"), Elided(role="hint")
        self.detail = Elided(role="hint")  # its line is kept free: nothing below it jumps
        self.calls = Calls(theme, sources, clock, self)
        self.reports = Reports(theme, self)
        self.chip = Badge(theme, self)
        self.returns = Returns(theme, self)
        self.history = History(theme, self)
        self.empty = QLabel(self)
        self._scroll = QScrollArea(self)
        self._ground = Ground(theme.panel)
        self._rules: list[Rule] = []
        self._lay_out()
        self._wire()

    # What comes down

    def show_position(self, position: Position) -> None:
        """Show everything anew."""
        self._position = position
        self._units = tuple(u for u in self._units if u in position.contest.electors)
        self._show()

    def apply_change(self, change: BoardChanged) -> None:
        """Follow one event; nothing is touched when it is about other units."""
        self._position = change.after
        calling = isinstance(change.event, (ev.UnitsCalled, ev.UnitsCertified))
        if calling and change.by not in _WITHOUT_EDITOR:
            self.calls.attribution.forget_time()  # a typed time is for one act only
        if not self._units or self._units_among(change.units):
            self._show()

    def set_selection(self, units: tuple[str, ...]) -> None:
        """Show these units; what was typed for the ones before is said first."""
        if units != self._units:
            self._units = units
            self._scroll.verticalScrollBar().setValue(0)
            self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._ground.set_colour(theme.panel)
        for rule in self._rules:
            rule.set_theme(theme)
        self._show()

    def close_acts(self, reason: str) -> None:
        """Let nothing be asked for here, and say why; with no reason, let it again."""
        for part in (self.calls, self.reports, self.returns):
            part.setEnabled(not reason)
            part.setToolTip(reason)

    def _units_among(self, touched: Sequence[str]) -> bool:
        return not set(self._units).isdisjoint(touched)

    @property
    def units(self) -> tuple[str, ...]:
        """The units shown."""
        return self._units

    @property
    def source(self) -> str:
        """The source that the next call is put down to."""
        return self.calls.attribution.chosen_source

    def ask_status(self, status: Status) -> None:
        """Set `status` on the chosen units; asks for the ticket where it needs one."""
        if self._units:
            self.calls.statuses.ask(status)

    # What is shown

    def _show(self) -> None:
        if self._position is None:
            return
        facts = facts_of(self._position, self._units, self._clock())
        self._facts = facts
        chosen = bool(facts.units)
        self.calls.show_facts(facts, self._position, self._theme)
        if chosen:
            self._show_head(facts)
            self._show_reports(self._position)
            self._show_returns(self._position)
            self._show_history(self._position)
        else:
            _set(self.title, tr("Nothing chosen"))
            _set(self.electors, "")
        if self._scroll.isVisibleTo(self) != chosen:
            self._scroll.setVisible(chosen)
            self.empty.setVisible(not chosen)

    def _show_head(self, facts: UnitFacts) -> None:
        _set(self.title, facts.title)
        _set(self.electors, facts.electors)
        self.standing.set_text(facts.standing, facts.standing_short)
        self.background.set_text(facts.background, *facts.background_short)
        self.background.setToolTip(plain_tip(facts.background_tip))
        self.detail.set_text(facts.detail)

    def _show_reports(self, position: Position) -> None:
        said = said_of(position, self._facts.units, self._report_of)
        self.reports.show_facts(said, position.board.tickets, self._theme)
        self.chip.show_word(said.chip, alarm=said.alarm, theme=self._theme)

    def _show_returns(self, position: Position) -> None:
        found = (self._report_of(report) for report in position.board.common.reports)
        reports = [report for report in found if report is not None]
        facts = returns_facts(position, self._facts.units, reports)
        self.returns.show_facts(facts, position.board.tickets, self._theme)

    def _show_history(self, position: Position) -> None:
        if len(self._facts.units) != 1:
            empty = tr("Choose one unit to see its history.")
            self.history.show_story(Story(), empty, self._theme)
            return
        unit = self._facts.units[0]
        events, total = self._history_of(unit, MOST)
        story = story_of(
            unit,
            events,
            position.contest,
            position.board.tickets,
            total=total,
            now=self._clock(),
        )
        self.history.show_story(story, tr("Nothing has happened yet."), self._theme)

    # How it is put together

    def _wire(self) -> None:
        calls, attribution = self.calls, self.calls.attribution
        calls.callRequested.connect(self.callRequested)
        calls.statusRequested.connect(self.statusRequested)
        calls.retractRequested.connect(self.retractRequested)
        calls.castRequested.connect(self.castRequested)
        self.returns.enterRequested.connect(self.returnsRequested)
        self.returns.takeRequested.connect(self.takeReturnsRequested)
        attribution.noteRequested.connect(self.noteRequested)
        attribution.sourceChosen.connect(self.sourceChosen)
        attribution.timeChosen.connect(self.timeChosen)
        self.reports.acceptRequested.connect(self.acceptRequested)
        self.reports.resolveRequested.connect(self.resolveRequested)

    def _lay_out(self) -> None:
        self.empty.setText(
            tr(
                "Choose a unit in the table or on the map.\n\n"
                "Hold Ctrl or Shift to choose several, and call them at once."
            )
        )
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "hint")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self._rule())
        layout.addWidget(self.empty, 1)
        layout.addWidget(self._body(), 1)

    def _head(self) -> QHBoxLayout:
        self.title.setProperty("role", "panel-title")
        self.electors.setProperty("role", "panel-figure")
        for label in (self.title, self.electors):
            label.setFont(bold(label.font()))
            label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 7, _MARGIN, 7)
        row.addWidget(self.title, 1)
        row.addWidget(self.electors)
        return row

    def _body(self) -> QScrollArea:
        inside = self._ground
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 7, _MARGIN, _MARGIN)
        column.setSpacing(5)
        for part in (self.standing, self.background, self.detail, self.calls):
            column.addWidget(part)
        column.addWidget(self._rule())
        column.addLayout(self._section(tr("Reports"), self.chip))
        column.addWidget(self.reports)
        column.addWidget(self._rule())
        column.addLayout(self._section(tr("Returns"), None))
        column.addWidget(self.returns)
        column.addWidget(self._rule())
        column.addLayout(self._section(tr("History"), None))
        column.addWidget(self.history)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        self._scroll.hide()
        return self._scroll

    def _rule(self) -> Rule:
        rule = Rule(self._theme, self)
        self._rules.append(rule)
        return rule

    def _section(self, title: str, chip: Badge | None) -> FlowLayout:
        label = QLabel(title, self)
        label.setProperty("role", "panel-title")
        label.setFont(bold(label.font()))
        row = FlowLayout(spread=True)
        row.addWidget(label)
        if chip is not None:
            row.addWidget(chip)
        return row

    def changeEvent(self, event: QEvent) -> None:
        """Keep the titles bold when the font of the application changes."""
        if event.type() == QEvent.Type.FontChange:
            self._scroll.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
            for label in (self.title, self.electors):
                label.setFont(bold(self.font()))
        super().changeEvent(event)


def _set(label: QLabel, words: str) -> None:
    if label.text() != words:
        label.setText(words)
