"""The answers to the menu entries about reports, and to whatever is handed over to be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from callboard import bundled
from callboard.desk.opening import SUFFIX
from callboard.gui.acts.handed import handed
from callboard.gui.menus.needs import next_disputed
from callboard.gui.window.messages import Message
from callboard.words import Wording, mark, tr

if TYPE_CHECKING:
    from callboard.gui.acts.files import FileQuestions
    from callboard.gui.window.window import MainWindow

NOTHING_TO_PASTE = mark("The clipboard holds no text. Copy a report first, then paste it here.")
NOTHING_DROPPED = mark("Nothing to read was dropped: no file, no address and no text.")
NOT_OPENED = mark("{address} is an address. It is read only when you watch it.")
WATCH = "watch:"  # and an address, as what a message offers
SAMPLE_SUFFIXES = (".txt", ".md", ".html", ".csv")


class ReportsMenu(QObject):
    """Has reports read, and what they say decided."""

    def __init__(self, window: MainWindow, questions: FileQuestions) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions
        self._imports = window.kit.acts.imports

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The answers by the ids of the actions."""
        acts, selection = self._window.kit.acts, self._window.selection
        return {
            "import_reports": self.choose,
            "paste_report": lambda: self.take_handed(_clipboard(), NOTHING_TO_PASTE),
            "watch": self.watch,
            "sources": self._settle_sources,
            "accept_agreed": acts.reports.accept_agreed,
            "accept_chosen": lambda: acts.reports.accept(selection.units),
            "take_returns": self._window.kit.figures.take_returns,
            "resolve": self._resolve,
            "next_conflict": partial(self._go_to_disputed, forward=True),
            "previous_conflict": partial(self._go_to_disputed, forward=False),
            "samples": self._import_samples,
            "reconcile_page": self._open_page,
        }

    # What is read

    def choose(self) -> None:
        """Ask for files, and read them."""
        settings = self._window.kit.settings
        self._imports.prepare()
        paths = self._questions.reports_to_open(settings.folder)
        if paths:
            settings.folder = str(Path(paths[0]).parent)
            self._imports.files(paths)

    def take_dropped(self, paths: Sequence[str]) -> None:
        """A desk that was dropped is opened; anything else is read as a report."""
        desks = [path for path in paths if path.endswith(SUFFIX)]
        reports = [path for path in paths if not path.endswith(SUFFIX)]
        if desks:
            self._window.kit.files.open(Path(desks[0]))
        elif self._window.desk is None:
            self._window.kit.files.open_default()
        self._imports.files(reports)

    def take_handed(self, held: QMimeData | None, nothing: Wording = NOTHING_DROPPED) -> None:
        """What was dropped, or the clipboard held: read it, or say why not."""
        taken = handed(held)
        if taken.files:
            self.take_dropped(taken.files)
        elif taken.address:
            told = tr(NOT_OPENED, address=taken.address)
            self._window.messages.say(
                Message(told, act=f"{WATCH}{taken.address}", act_text=tr("Watch it"))
            )
        elif taken.text is not None:
            self._imports.pasted(taken.text)
        else:
            self._window.messages.say(Message(tr(nothing)))

    def samples(self) -> list[tuple[str, Callable[[], object]]]:
        """The sample reports, each with what reads it."""
        return [(name, partial(self._imports.bundled, name)) for name in sample_names()]

    def _import_samples(self) -> None:
        for _, read in self.samples():
            read()

    def watch(self, address: str = "") -> None:
        """Show what is watched, after watching one more address."""
        late = self._window.late
        if late is not None and late.reconciliation.watched is not None:
            if address:
                late.reconciliation.watched.watching.watch(address)
            late.reconciliation.watched.open()

    def follow(self, act: str) -> bool:
        """Do what a message offered, if it offered to watch."""
        if act.startswith(WATCH):
            self.watch(act.removeprefix(WATCH))
        return act.startswith(WATCH)

    # What is decided

    def _settle_sources(self) -> None:
        if self._window.late is not None:
            self._window.late.reconciliation.settle_sources()

    def _open_page(self) -> None:
        if self._window.late is not None:
            self._window.late.reconciliation.open_page()

    def _resolve(self) -> None:
        unit = self._window.selection.current
        if unit is not None:
            self._window.kit.acts.reports.resolve(unit)

    def _go_to_disputed(self, *, forward: bool) -> None:
        desk, selection = self._window.desk, self._window.selection
        if desk is not None:
            unit = next_disputed(desk, selection.current, forward=forward)
            if unit is not None:
                selection.choose((unit,), "keys")


def sample_names() -> tuple[str, ...]:
    """The sample reports that Callboard ships with."""
    return tuple(n for n in bundled.names("samples") if n.endswith(SAMPLE_SUFFIXES))


def _clipboard() -> QMimeData | None:
    """What the clipboard holds: nothing at all on an empty one, whatever Qt's types say."""
    return QGuiApplication.clipboard().mimeData()
