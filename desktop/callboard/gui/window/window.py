"""The main window: assembles the panels, shows a desk in them, remembers its layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QSplitter, QVBoxLayout, QWidget

from callboard.desk.past import Past
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged, Desk
from callboard.gui.chart.placeholder import ChartPlaceholder
from callboard.gui.closings.strip import ClosingStrip
from callboard.gui.headline.panel import Headline
from callboard.gui.inspector.panel import Inspector
from callboard.gui.inspector.sources import SettingsSources
from callboard.gui.look.stylesheet import stylesheet
from callboard.gui.look.theme import Theme
from callboard.gui.map_panel.panel import MapPanel
from callboard.gui.menus.following import FollowingMenus
from callboard.gui.menus.menus import Menus
from callboard.gui.selection import Selection
from callboard.gui.table.view import TablePanel
from callboard.gui.widgets.parts import repolish
from callboard.gui.window import layout
from callboard.gui.window import lower as pages
from callboard.gui.window.corner import Corner
from callboard.gui.window.first_paint import FirstPaint
from callboard.gui.window.kit import Kit, Panel
from callboard.gui.window.lower import Lower
from callboard.gui.window.reading_bar import ReadingBar
from callboard.gui.window.shell import Shell
from callboard.gui.window.status import StatusBar
from callboard.gui.window.told import Messages
from callboard.ledger.events import AnyEvent
from callboard.reports.claims import Report
from callboard.words import tr

if TYPE_CHECKING:
    from callboard.gui.log.view import LogView
    from callboard.gui.window.aside import Aside
    from callboard.gui.window.late import Late

_GAP = 8
_NARROWEST = 320


class MainWindow(QObject):
    """Everything in sight at once; `wiring` connects it, `dispatch` answers its menus."""

    logMade = Signal(object)  # LogView
    happened = Signal(object)  # BoardChanged: on the desk, whatever the panels show
    asideShown = Signal(object)  # BoardChanged: in what is shown in place of the board
    deskChanged = Signal()  # another desk, or none
    asideChanged = Signal()  # another board is shown in place of the desk's, or no longer
    ready = Signal()  # everything is loaded, the chart too

    def __init__(self, shell: Shell, kit: Kit) -> None:
        super().__init__(shell)
        self.shell = shell
        self.kit = kit
        self.desk: Desk | None = None
        self.aside: Aside | None = None  # who shows another board in place of the desk's
        self._shown: Position | None = None  # what the panels show while there is one
        self._stop: Callable[[], None] = lambda: None
        theme = kit.appearance.theme
        self.selection = Selection(self)
        self.menus = Menus(shell)
        self._following = FollowingMenus(self.menus)
        self.about = Corner(shell.menuBar())
        self.headline = Headline(theme)
        self.closings = ClosingStrip(theme, kit.clock)
        self.table = TablePanel(theme, clock=kit.clock)
        self.map_panel = MapPanel(theme)
        self.below = Lower()
        self.log: LogView | None = None  # made when it is first looked at
        self.inspector = Inspector(
            theme,
            history=self._history,
            report=self.report,
            sources=SettingsSources(kit.settings.store),
            clock=kit.clock,
        )
        self.status = StatusBar(theme, kit.clock)
        self.late: Late | None = None  # the panels that come after the first frame
        self.ground = QWidget()
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.messages = Messages(self.ground, self.status, line=self.status, clock=kit.clock)
        self._lay_out()
        self.reading = ReadingBar(
            self.ground, kit.acts.imports.readings, self.status, self.messages.passing
        )
        layout.restore(self)
        self.set_theme(theme)
        self._refresh()
        self._take_frame()

    # Putting together

    def _lay_out(self) -> None:
        self.ground.setProperty("role", "ground")
        self.below.set_page(pages.CHART, ChartPlaceholder())
        self.below.set_maker(pages.LOG, self._make_log)
        self.middle.addWidget(self.map_panel)
        self.middle.addWidget(self.below)
        for part in (self.table, self.middle, self.inspector):
            self.across.addWidget(part)
        for splitter in (self.across, self.middle):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(_GAP)
        for panel in (self.map_panel, self.below):
            panel.setMinimumWidth(_NARROWEST)  # whatever their pages would rather have
        self.across.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._column = column = QVBoxLayout(self.ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.headline)
        column.addWidget(self.closings)
        column.addWidget(self.across, 1)
        column.addWidget(self.status)
        for field in self.ground.findChildren(QLineEdit):
            field.setAcceptDrops(False)  # files dropped there are for the window

    def _over_the_strip(self) -> QWidget:
        """The ground with the errors at its foot, which no card over the ground hides."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ground, 1)
        column.addWidget(self.messages.strip)
        return whole

    def _take_frame(self) -> None:
        self.shell.setCentralWidget(self._over_the_strip())
        self.table.setFocus()
        self.shell.textChanged.connect(self._text_changed)
        self.shell.closing.connect(self._closing)
        FirstPaint(self.ground, self.load_late)

    def _make_log(self) -> LogView:
        from callboard.gui.log.view import LogView

        self.log = LogView()
        self.log.set_theme(self.kit.appearance.theme)
        if self.desk is not None:
            self._show_log(self.log, self.desk)
        self.logMade.emit(self.log)
        return self.log

    def load_late(self) -> None:
        """Load what was too slow for the first frame; once."""
        if self.late is not None:
            return
        from callboard.gui.window.late import Late

        self.late = Late(self.kit.appearance.theme, self.below, self.report)
        if self.desk is not None:
            self.late.show_position(self.desk.position)
        self._begin_keys()
        self.ready.emit()

    def _begin_keys(self) -> None:
        """Give the keyboard to the map, where nobody has given it to something yet."""
        focused = self.shell.focusWidget()
        if focused in {None, self.table.grid} or self.headline.isAncestorOf(focused):
            self.map_panel.map.setFocus()

    # A desk

    def show_desk(self, desk: Desk) -> None:
        """Show another desk in every panel."""
        self._end_aside()
        self._stop()
        self.desk = desk
        self.shell.takes_files = True
        self._stop = desk.subscribe(self.apply_change)
        self.selection.choose(())
        for part in self._panels():
            part.show_position(desk.position)
        if self.log is not None:
            self._show_log(self.log, desk)
        self.name_desk(desk)
        self._refresh()
        self.deskChanged.emit()

    def _show_log(self, log: LogView, desk: Desk) -> None:
        past = Past(desk.contest, desk.ledger, desk.reports_on)
        log.show_log(desk.ledger, desk.words, past.changes_of, desk.name_of)

    def show_no_desk(self) -> None:
        """The desk was closed."""
        self._end_aside()
        self._stop()
        self._stop = lambda: None
        self.desk = None
        self.shell.takes_files = False
        self.selection.choose(())
        self.status.show_nothing()
        self.about.say()
        self.shell.setWindowTitle("Callboard")
        self._refresh()
        self.deskChanged.emit()

    def apply_change(self, change: BoardChanged) -> None:
        """Let every panel repaint what one event touched."""
        if self.aside is None:
            self._repaint(change)
        if self.log is not None:
            self.log.apply_change(change)
        self._refresh()
        self.happened.emit(change)

    def _repaint(self, change: BoardChanged) -> None:
        for part in self._panels():
            part.apply_change(change)

    # Another board in its place

    @property
    def shown(self) -> Position | None:
        """The position that the panels show."""
        if self.desk is None or self._shown is not None:
            return self._shown
        return self.desk.position

    def begin_aside(self, aside: Aside) -> None:
        """Let the panels show another board from now on; see `show_aside`."""
        self._end_aside()
        self.aside = aside
        self._shown = self.desk.position if self.desk is not None else None
        self.menus.check(aside.entry, checked=True)
        self._tell_aside(aside.name, tr(aside.refusal))

    def put_above(self, bar: QWidget) -> None:
        """Give the bar of another board its place above the panels, for when it is shown."""
        bar.hide()
        self._column.insertWidget(0, bar)

    def show_aside(self, change: BoardChanged) -> None:
        """Show another board: what differs from the one that was shown."""
        if self.aside is not None:
            self._shown = change.after
            self._repaint(change)
            self._refresh()
            self.asideShown.emit(change)

    def end_aside(self) -> None:
        """Show the desk's own board again."""
        if self.aside is not None:
            self.menus.check(self.aside.entry, checked=False)
        before, self._shown, self.aside = self._shown, None, None
        self._tell_aside("", "")
        if self.desk is not None and before is not self.desk.position:
            for part in self._panels():
                part.show_position(self.desk.position)

    def _end_aside(self) -> None:
        if self.aside is not None:
            self.aside.end()

    def _tell_aside(self, name: str, reason: str) -> None:
        self.ground.setProperty("board", name)
        repolish(self.ground)
        acts_here = self.aside is None or self.aside.takes_calls
        self.inspector.close_acts("" if acts_here else reason)
        self.headline.set_offers(self.aside is None)
        self.kit.acts.set_aside(self.aside)
        self._refresh()
        self.asideChanged.emit()

    def refresh_saved(self) -> None:
        """Say what the disk has now."""
        if self.desk is not None:
            self.status.show_saved(self.desk.saved_at, self.desk.save_problem)

    def choose(self, units: tuple[str, ...]) -> None:
        """Show the chosen units in every panel."""
        self.table.set_selection(units)
        self.map_panel.set_selection(units)
        self.inspector.set_selection(units)
        self._enable()

    def _enable(self) -> None:
        self._following.enable(self.desk, self.aside, self.selection.units)

    def _panels(self) -> Sequence[Panel]:
        first: tuple[Panel, ...] = (
            self.headline,
            self.closings,
            self.map_panel,
            self.table,
            self.inspector,
            self.status,
        )
        return first if self.late is None else (*first, self.late)

    def _refresh(self) -> None:
        """Menus, status and counts after any change."""
        desk = self.desk
        self._enable()
        if desk is not None:
            self.refresh_saved()
            self._following.name(desk, self.aside)
            self.below.count(pages.LOG, len(desk.ledger))

    def name_desk(self, desk: Desk) -> None:
        """Say which desk is open, and who sits at it."""
        name = desk.store.path.name
        identity = desk.identity
        race = tr("{year} President", year=desk.contest.year)
        self.about.say(race, name, f"{identity.desk}, {identity.editor}")
        only = f" ({tr('read-only')})" if desk.store.read_only else ""
        self.shell.setWindowTitle(f"{desk.store.path.stem}{only} — Callboard")
        self.status.show_mode(tr("Read-only") if desk.store.read_only else "")

    def _history(self, unit: str, most: int) -> tuple[Sequence[AnyEvent], int]:
        if self.aside is not None:
            return self.aside.history(unit, most)
        return self.desk.ledger.newest_of_unit(unit, most) if self.desk is not None else ((), 0)

    def report(self, report: str) -> Report | None:
        """A report on this desk, by its id."""
        return self.desk.report(report) if self.desk is not None else None

    # Looks and layout

    def set_theme(self, theme: Theme) -> None:
        """Take other colours, everywhere."""
        self._dress(theme)
        for part in self._panels():
            part.set_theme(theme)
        if self.log is not None:
            self.log.set_theme(theme)

    def _dress(self, theme: Theme) -> None:
        """Set the style sheet where it has become another: that takes long.

        The frame hears of another font only when the program comes to rest, and would then have
        everything dressed a second time: the application knows it at once.
        """
        sheet = stylesheet(theme, QApplication.font().pointSizeF())
        if sheet != self.shell.styleSheet():
            self.shell.setStyleSheet(sheet)

    def _text_changed(self) -> None:
        """Titles follow the size of the text."""
        self._dress(self.kit.appearance.theme)

    def leave(self) -> Desk | None:
        """Make room in the frame for another window, and hand it the desk, which stays open."""
        layout.keep(self)
        self._stop()
        self._stop = lambda: None
        return self.kit.files.give_up()

    def _closing(self) -> None:
        """Remember the layout and let go of the desk."""
        layout.keep(self)
        self._stop()
        self._stop = lambda: None
        self.kit.files.shut()
