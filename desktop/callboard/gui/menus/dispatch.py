"""The answers to the menus: one function for every id in the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from callboard import bundled
from callboard.desk.opening import SUFFIX
from callboard.desk.position import Position
from callboard.desk.service import Desk, Identity
from callboard.election.status import Status
from callboard.election.tally import Count
from callboard.errors import CallboardError
from callboard.gui.acts.acts import Acts
from callboard.gui.acts.figure_acts import CLOSING, LEADING
from callboard.gui.acts.files import FileQuestions
from callboard.gui.acts.handed import handed
from callboard.gui.look.language import Speech
from callboard.gui.look.system_theme import Appearance
from callboard.gui.look.text_size import TextSize
from callboard.gui.look.theme import Theme
from callboard.gui.map_panel.menu import SUBMENUS, MapMenu
from callboard.gui.menus.needs import next_disputed
from callboard.gui.menus.submenus import fill_entries, fill_languages
from callboard.gui.welcome.doors import Doors
from callboard.gui.window import lower as pages
from callboard.gui.window.messages import Message, Tone
from callboard.gui.window.panels import Panels
from callboard.gui.window.window import MainWindow
from callboard.words import mark, tr

if TYPE_CHECKING:
    from callboard.gui.dialogs.ballot_draft import TicketEdits
    from callboard.gui.menus.keys import KeysOverlay

NOTHING_TO_PASTE = mark("The clipboard holds no text. Copy a report first, then paste it here.")
NOT_OPENED = mark("{address} is an address. It is read only when you watch it.")
WATCH = "watch:"  # and an address, as what a message offers
SAMPLE_SUFFIXES = (".txt", ".md", ".html", ".csv")
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
        self.doors = Doors(window, self._panels, self._import)
        self.map = MapMenu(window, questions.place_for)
        self.fillers: dict[str, Callable[[QMenu], object]] = {  # of submenus; others add theirs
            **{name: partial(self.map.fill, name) for name in SUBMENUS},
            "recent": lambda menu: fill_entries(menu, self._recent()),
            "sample": lambda menu: fill_entries(menu, self._samples()),
            "language": lambda menu: fill_languages(
                menu, self._speech.choice, self.languageChosen.emit
            ),
        }
        self.handlers = {
            **self._files(),
            **self._calls(),
            **self._reports(),
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

    def _reports(self) -> dict[str, Callable[[], object]]:
        return {
            "import_reports": self._import,
            "paste_report": self._paste,
            "watch": self._watch,
            "sources": self._settle_sources,
            "accept_agreed": self._acts.accept_agreed,
            "accept_chosen": lambda: self._acts.accept(self._chosen),
            "take_returns": self._window.kit.figures.take_returns,
            "resolve": self._resolve,
            "next_conflict": partial(self._go_to_disputed, forward=True),
            "previous_conflict": partial(self._go_to_disputed, forward=False),
            "samples": self._import_samples,
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
            "reconcile_page": self._open_reconciliation,
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

    # Reports

    def _import(self) -> None:
        settings = self._window.kit.settings
        paths = self._questions.reports_to_open(settings.folder)
        if paths:
            settings.folder = str(Path(paths[0]).parent)
            self._acts.imports.files(paths)

    def take_dropped(self, paths: Sequence[str]) -> None:
        """A desk that was dropped is opened; anything else is read as a report."""
        desks = [path for path in paths if path.endswith(SUFFIX)]
        reports = [path for path in paths if not path.endswith(SUFFIX)]
        if desks:
            self._window.kit.files.open(Path(desks[0]))
        elif self._desk is None:
            self._window.kit.files.open_default()
        self._acts.imports.files(reports)

    def take_handed(self, held: QMimeData | None) -> None:
        """What the clipboard held, or was dropped: read it, or say why not."""
        taken = handed(held)
        if taken.files:
            self.take_dropped(taken.files)
        elif taken.address:
            told = tr(NOT_OPENED, address=taken.address)
            self._window.messages.say(
                Message(told, act=f"{WATCH}{taken.address}", act_text=tr("Watch it"))
            )
        elif taken.text is not None:
            self._acts.imports.pasted(taken.text)
        else:
            self._say(tr(NOTHING_TO_PASTE))

    def _paste(self) -> None:
        self.take_handed(_clipboard())

    def _import_samples(self) -> None:
        for name in sample_names():
            self._acts.imports.bundled(name)

    def _resolve(self) -> None:
        unit = self._window.selection.current
        if unit is not None:
            self._acts.resolve(unit)

    def _go_to_disputed(self, *, forward: bool) -> None:
        if self._desk is not None:
            unit = next_disputed(self._desk, self._window.selection.current, forward=forward)
            if unit is not None:
                self._window.selection.choose((unit,), "keys")

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
        if act.startswith(WATCH):
            self._watch(act.removeprefix(WATCH))
        elif not self._window.kit.files.follow_offer(act):
            self.run(act)

    def fill_submenu(self, name: str, menu: QMenu) -> None:
        """Fill a submenu when it is opened."""
        self.fillers[name](menu)

    def _recent(self) -> list[tuple[str, Callable[[], object]]]:
        kit = self._window.kit
        return [(path.stem, partial(kit.files.open, path)) for path in kit.settings.recent]

    def _samples(self) -> list[tuple[str, Callable[[], object]]]:
        return [(name, partial(self._acts.imports.bundled, name)) for name in sample_names()]

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

    def _watch(self, address: str = "") -> None:
        late = self._window.late
        if late is not None and late.reconciliation.watched is not None:
            if address:
                late.reconciliation.watched.watching.watch(address)
            late.reconciliation.watched.open()

    def _settle_sources(self) -> None:
        if self._window.late is not None:
            self._window.late.reconciliation.settle_sources()

    def _open_reconciliation(self) -> None:
        if self._window.late is not None:
            self._window.late.reconciliation.open_page()

    def _turn_full_screen(self) -> None:
        shell = self._window.shell
        shell.showNormal() if shell.isFullScreen() else shell.showFullScreen()
        self._window.menus.check("full_screen", checked=shell.isFullScreen())

    def _show_keys(self) -> None:
        from callboard.gui.menus.keys import KeysOverlay

        if self._keys is None:
            self._keys = KeysOverlay(self._window.ground)
        self._keys.open()


def sample_names() -> tuple[str, ...]:
    """The sample reports that Callboard ships with."""
    return tuple(n for n in bundled.names("samples") if n.endswith(SAMPLE_SUFFIXES))


def _clipboard() -> QMimeData | None:
    """What the clipboard holds: nothing at all on an empty one, whatever Qt's types say."""
    return QGuiApplication.clipboard().mimeData()
