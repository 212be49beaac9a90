"""The answers to the menus: one function for every id in the table of actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from callboard.desk.position import Position
from callboard.desk.service import Desk, Identity
from callboard.election.status import Status
from callboard.election.tally import Count
from callboard.errors import CallboardError
from callboard.gui.acts.acts import Acts
from callboard.gui.acts.figure_acts import CLOSING, LEADING
from callboard.gui.acts.files import FileQuestions
from callboard.gui.look.language import Speech
from callboard.gui.look.system_theme import Appearance
from callboard.gui.look.text_size import TextSize
from callboard.gui.look.theme import Theme
from callboard.gui.map_panel.menu import SUBMENUS, MapMenu
from callboard.gui.menus.submenus import fill_entries, fill_languages
from callboard.gui.reports.menu import ReportsMenu
from callboard.gui.welcome.doors import Doors
from callboard.gui.window import lower as pages
from callboard.gui.window.messages import Message, Tone
from callboard.gui.window.panels import Panels
from callboard.gui.window.window import MainWindow
from callboard.words import tr

if TYPE_CHECKING:
    from callboard.gui.dialogs.ballot_draft import TicketEdits
    from callboard.gui.menus.keys import KeysOverlay

_PAGES = (pages.CHART, pages.REPORTS, pages.LOG, pages.FINDINGS)
_UNIT_MENU = ("leading", "too_close", "too_early", "unable", "held", "retract")
_UNIT_MENU_MORE = ("accept_chosen", "resolve", "note", "copy_rows", "zoom_unit")


class MoreQuestions(FileQuestions, Protocol):
    """What the menus ask beside files."""

    def tickets(self, position: Position, theme: Theme) -> TicketEdits | None:
        """Ask how the ballot changes."""
        ...

    def identity(self, now: Identity) -> Identity | None:
        """Ask who sits here."""
        ...

    def about(self) -> None:
        """Tell what this program is."""
        ...


class Dispatch(QObject):
    """Runs actions by their id; a missing one is a mistake that a test finds."""

    languageChosen = Signal(object)  # Language

    def __init__(
        self,
        window: MainWindow,
        questions: MoreQuestions,
        text_size: TextSize,
        speech: Speech,
        data: Path,
    ) -> None:
        super().__init__(window)
        self._speech = speech
        self._window = window
        self._questions = questions
        self._text_size = text_size
        self._data = data
        self._panels = Panels(window)
        self._keys: KeysOverlay | None = None
        self.reports = ReportsMenu(window, questions)
        self.doors = Doors(window, self._panels, self.reports.choose)
        self.map = MapMenu(window, questions.place_for)
        self.fillers: dict[str, Callable[[QMenu], object]] = {  # of submenus; others add theirs
            **{name: partial(self.map.fill, name) for name in SUBMENUS},
            "recent": lambda menu: fill_entries(menu, self._recent()),
            "sample": lambda menu: fill_entries(menu, self.reports.samples()),
            "language": lambda menu: fill_languages(
                menu, self._speech.choice, self.languageChosen.emit
            ),
        }
        self.handlers = {
            **self._files(),
            **self._calls(),
            **self.reports.handlers(),
            **self._views(),
            **self.map.handlers(),
        }

    def run(self, action: str) -> None:
        """Do what an action says; where another board is shown, perhaps say why not."""
        menus, aside = self._window.menus, self._window.aside
        if aside is not None and action in menus and not menus[action].isEnabled():
            self._acts.refuse()
            return
        self.handlers[action]()

    # The tables

    def _files(self) -> dict[str, Callable[[], object]]:
        files, acts, window = self._window.kit.files, self._acts, self._window
        return {
            "new": files.choose_and_create,
            "open": files.choose_and_open,
            "save_copy": files.save_copy,
            "export_csv": partial(self._export, "csv"),
            "export_json": partial(self._export, "json"),
            "close": files.close,
            "quit": window.shell.close,
            "undo": acts.undo,
            "redo": acts.redo,
            "copy_rows": window.table.copy,
            "choose_all": window.table.choose_all,
            "find": window.table.focus_search,
        }

    def _calls(self) -> dict[str, Callable[[], object]]:
        window = self._window
        calls = {f"call_{n}": partial(self._call, n - 1) for n in range(1, 10)}
        return {
            **calls,
            "leading": lambda: self._window.inspector.ask_status(Status.LEADING),
            "too_close": partial(self._set_status, Status.TOO_CLOSE),
            "too_early": partial(self._set_status, Status.TOO_EARLY),
            "unable": partial(self._set_status, Status.UNABLE),
            "held": partial(self._set_status, Status.HELD),
            "retract": lambda: self._acts.retract(self._chosen),
            "electors": lambda: window.kit.figures.cast(window.selection.current),
            "note": self._panels.focus_note,
            "paint": self._turn_paint,
            "call_election": partial(self._acts.call_election, None),
            "tickets": self._edit_tickets,
            "identity": self._change_identity,
            "rule_closing": partial(self._turn_rule, CLOSING),
            "rule_leading": partial(self._turn_rule, LEADING),
            "returns": lambda: window.kit.figures.enter_returns(window.selection.current),
        }

    def _views(self) -> dict[str, Callable[[], object]]:
        size, chart_map = self._text_size, self._window.map_panel.map
        shown = {
            f"show_{page}": partial(self._panels.show_page, page)
            for page in (*_PAGES, pages.RECONCILE, pages.PATHS)
        }
        themes = {f"theme_{a.value}": partial(self._choose_theme, a) for a in Appearance}
        counts = {f"count_{c}": partial(self._window.headline.show_count, c) for c in Count}
        return {
            **counts,
            **shown,
            **themes,
            "unit_in_log": self._show_unit_in_log,
            "next_panel": partial(self._panels.go, 1),
            "previous_panel": partial(self._panels.go, -1),
            "zoom_in": partial(chart_map.zoom_by, 1.5),
            "zoom_out": partial(chart_map.zoom_by, 1 / 1.5),
            "zoom_reset": chart_map.reset_view,
            "text_larger": partial(size.change, 1),
            "text_smaller": partial(size.change, -1),
            "text_normal": size.reset,
            "full_screen": self._turn_full_screen,
            "keys": self._show_keys,
            "start": self.doors.show,
            "log_folder": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data))),
            "about": self._questions.about,
        }

    # What they need

    @property
    def _acts(self) -> Acts:
        return self._window.kit.acts

    @property
    def _desk(self) -> Desk | None:
        return self._window.desk

    @property
    def _chosen(self) -> tuple[str, ...]:
        return self._window.selection.units

    def _say(self, text: str, tone: Tone = Tone.INFO) -> None:
        self._window.messages.say(Message(text, tone))

    # Calls

    def _call(self, place: int) -> None:
        if self._desk is not None and place < len(self._desk.board.tickets):
            self._acts.call(self._chosen, self._desk.board.tickets[place].id)

    def _set_status(self, status: Status) -> None:
        self._acts.set_status(self._chosen, status)

    def _turn_paint(self) -> None:
        """Paint with the first ticket, or ask again."""
        if self._desk is None or not self._desk.board.tickets:
            return
        on = self._acts.paint is None
        self._acts.choose_paint(self._desk.board.tickets[0].id if on else None)

    def _turn_rule(self, rule: str) -> None:
        on = self._window.kit.figures.turn(rule)
        self._window.menus.check(f"rule_{rule}", checked=on)

    def _edit_tickets(self) -> None:
        if self._desk is not None:
            theme = self._window.kit.appearance.theme
            edits = self._questions.tickets(self._desk.position, theme)
            if edits is not None:
                self._acts.edit_tickets(edits)

    def _change_identity(self) -> None:
        files = self._window.kit.files
        identity = self._questions.identity(files.identity)
        if identity is not None:
            files.sit_down(identity)
            if self._desk is not None:
                self._window.name_desk(self._desk)

    def fill_unit_menu(self, menu: QMenu) -> None:
        """Everything that can be done with the chosen units."""
        menus, desk = self._window.menus, self._desk
        tickets = desk.board.tickets if desk is not None else ()
        for place in range(min(9, len(tickets))):
            menu.addAction(menus[f"call_{place + 1}"])
        for group in (_UNIT_MENU, _UNIT_MENU_MORE):
            menu.addSeparator()
            for action in group:
                menu.addAction(menus[action])

    # Files

    def _export(self, form: str) -> None:
        desk = self._desk
        if desk is None:
            return
        from callboard.gui.acts.exporting import export, suggested

        title = tr("Export results as {form}", form=form.upper())
        path = self._questions.place_for(title, suggested(desk, form), f"{form.upper()} (*.{form})")
        if path is None:
            return
        try:
            self._say(export(desk, path, form), Tone.DONE)
        except CallboardError as error:
            self._say(str(error), Tone.ERROR)
        self._window.refresh_saved()

    def follow(self, act: str) -> None:
        """Do what a message offered."""
        if not (self.reports.follow(act) or self._window.kit.files.follow_offer(act)):
            self.run(act)

    def fill_submenu(self, name: str, menu: QMenu) -> None:
        """Fill a submenu when it is opened."""
        self.fillers[name](menu)

    def _recent(self) -> list[tuple[str, Callable[[], object]]]:
        kit = self._window.kit
        return [(path.stem, partial(kit.files.open, path)) for path in kit.settings.recent]

    # Views

    def _show_unit_in_log(self) -> None:
        unit = self._window.selection.current
        self._panels.show_page(pages.LOG)
        if unit is not None and self._window.log is not None:
            self._window.log.show_unit(unit)

    def _choose_theme(self, appearance: Appearance) -> None:
        self._window.kit.settings.appearance = appearance.value
        self._window.kit.appearance.choose(appearance)
        self._window.menus.check(f"theme_{appearance.value}", checked=True)

    def _turn_full_screen(self) -> None:
        shell = self._window.shell
        shell.showNormal() if shell.isFullScreen() else shell.showFullScreen()
        self._window.menus.check("full_screen", checked=shell.isFullScreen())

    def _show_keys(self) -> None:
        from callboard.gui.menus.keys import KeysOverlay

        if self._keys is None:
            self._keys = KeysOverlay(self._window.ground)
        self._keys.open()
