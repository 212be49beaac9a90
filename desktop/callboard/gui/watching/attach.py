"""Watching in the window: what is read goes onto the open desk, and is told in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.errors import CallboardError
from callboard.gui.acts.reading import ReadReports
from callboard.gui.watching.kept import KeptPlaces
from callboard.gui.watching.rules import (
    State,
    Watched,
    age_words,
    gone_words,
    is_address,
    turned_words,
)
from callboard.gui.watching.watching import Watching
from callboard.gui.window.messages import Message, Tone
from callboard.ledger.events import ReportReplaced
from callboard.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from callboard.desk.service import BoardChanged, Desk
    from callboard.gui.acts.acts import Acts
    from callboard.gui.dialogs.watching import WatchDialog
    from callboard.gui.widgets.background import Background
    from callboard.reports.claims import Report

BY = "watching"
KEEP = 2_000  # milliseconds after a change until it is remembered


class WatchedDesk(QObject):
    """Watches for the desk that is open; a dialog lists and stops it."""

    said = Signal(object)  # Message

    def __init__(
        self,
        acts: Acts,
        background: Background,
        clock: Callable[[], datetime],
        kept: KeptPlaces,
        parent: QWidget,
    ) -> None:
        """Put what is read onto the desk by `acts`; take up what was watched on it before."""
        super().__init__(parent)
        self._acts = acts
        self._clock = clock
        self._window = parent
        self._dialog: WatchDialog | None = None
        self._kept = kept
        self._desk: Path | None = None  # whose places are remembered now
        self._later = QTimer(self, singleShot=True, interval=KEEP)
        self._later.timeout.connect(self.keep)
        self.watching = Watching(background, clock=clock, parent=self)
        self.watching.found.connect(self._take_in)
        self.watching.turned.connect(self._tell_turn)
        self.watching.gone.connect(lambda place, files: self._say(gone_words(place, files)))
        self.watching.changed.connect(self._later.start)
        self.said.connect(acts.said)
        if acts.desk is not None:
            self.begin(acts.desk)

    def begin(self, desk: Desk) -> None:
        """Another desk is open: what was watched for the one before is let go, and kept."""
        self._let_go()
        self.watching.begin(partial(self._acts.imports.ways, desk))
        self._desk = desk.store.path
        kept = self._kept.of(self._desk)
        if desk.store.read_only:
            return  # nothing that is read could be put on it
        for place in kept:
            self.watching.resume(place)
        on = [place for place in kept if place.is_on]
        if on:
            self.said.emit(Message(resumed_words(on, self._clock())))

    def keep(self) -> None:
        """Remember what is watched now."""
        self._later.stop()
        desk = self._acts.desk
        if self._desk is not None and not (desk is not None and desk.store.read_only):
            self._kept.keep(self._desk, self.watching.places)

    def _let_go(self) -> None:
        if self._desk is not None:
            self.keep()
        self._desk = None
        self._later.stop()

    def end(self) -> None:
        """No desk is open."""
        self._let_go()
        self.watching.stop_all()

    def open(self) -> None:
        """Show what is watched."""
        desk = self._acts.desk
        if desk is None:
            return
        from callboard.gui.dialogs.watching import WatchDialog

        if self._dialog is not None:
            self._dialog.close()
        known = {watched.place for watched in self.watching.places}
        paths = [r.path for r in desk.reports if r.path not in known and _can_be_watched(r.path)]
        dialog = WatchDialog(self.watching, self._clock, paths, self._window)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.show()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _tell_turn(self, watched: Watched) -> None:
        lost = watched.state is State.FAILED
        tone = Tone.ERROR if lost else Tone.DONE
        offer = ("watch", tr("Watched sources")) if lost else ("", "")
        self.said.emit(Message(turned_words(watched, self._clock()), tone, *offer))

    def _say(self, words: str) -> None:
        self.said.emit(Message(words, act="show_reports", act_text=tr("Reports")))

    def _take_in(self, read: ReadReports) -> None:
        desk = self._acts.desk
        if desk is None or desk.store.read_only:
            return
        for problem in read.problems:
            self.said.emit(Message(problem, Tone.ERROR))
        here = {report.sha256 for report in desk.reports}
        for report in read.reports:
            if report.sha256 not in here:
                self._import(desk, report)

    def _import(self, desk: Desk, report: Report) -> None:
        # Straight to the desk: it is not lost while a past moment is shown.
        try:
            change = desk.import_report(report, by=BY)
        except CallboardError as error:
            self.said.emit(Message(str(error), Tone.ERROR))
            return
        if change is not None:
            self.said.emit(_told(desk, report, change))
        self._acts.saved.emit()


def resumed_words(places: Sequence[Watched], now: datetime) -> str:
    """What is watched again at a start, and how old it is."""
    named = ", ".join(
        tr("{name} (last read {age})", name=p.name, age=age_words(p.checked_at, now))
        for p in places[:3]
    )
    more = f", +{len(places) - 3}" if len(places) > 3 else ""
    return tr("Watched again, as when this desk was closed: {places}.", places=named + more)


def _told(desk: Desk, report: Report, change: BoardChanged) -> Message:
    event = change.event
    if not isinstance(event, ReportReplaced):
        claims = len(report.claims)
        read = tr("Read {name}: {claims} {claims:claim|claims}.", name=report.name, claims=claims)
        return Message(read, Tone.DONE)
    said = f"{desk.words(event)[:1].upper()}{desk.words(event)[1:]}."
    if event.withdrawn:
        units = event.units[-event.withdrawn :]
        names = [tr(desk.contest.by_id[unit].short_name) for unit in units]
        gone = tr(
            "No longer called there: {units}. No call of ours was changed.", units=", ".join(names)
        )
        return Message(f"{said} {gone}", Tone.ERROR, "show_reconcile", tr("Reconcile"))
    return Message(said, Tone.DONE)


def _can_be_watched(path: str) -> bool:
    return is_address(path) or Path(path).is_absolute()
