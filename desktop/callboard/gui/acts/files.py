"""Desk files: new, open, recent, copy, close; what goes wrong is told, with a way on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from callboard import times
from callboard.desk.opening import SUFFIX, create_desk, default_title, open_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk, Identity
from callboard.errors import CallboardError, system_reason
from callboard.gui.settings import Settings
from callboard.gui.widgets.background import Background
from callboard.gui.window.messages import Message, Tone
from callboard.times import eastern_clock, eastern_date
from callboard.words import tr

YEAR = 2024  # of the desk that is there from the first start
IDLE = 30_000  # milliseconds without an act, after which the journal is folded in
READ_ONLY, RECOVER = "read_only:", "recover:"


class NewDesk(msgspec.Struct, frozen=True):
    """What a new desk is to be."""

    year: int
    start: Replay
    path: Path


class FileQuestions(Protocol):
    """What has to be asked about files; None means that the editor thought better of it."""

    def desk_to_open(self, folder: str) -> Path | None:
        """Ask for a desk file."""
        ...

    def new_desk(self, folder: Path) -> NewDesk | None:
        """Ask for the election, what to begin with, and the file."""
        ...

    def place_for(self, title: str, suggestion: Path, kind: str) -> Path | None:
        """Ask for a file to write."""
        ...

    def reports_to_open(self, folder: str) -> Sequence[str]:
        """Ask for files with reports."""
        ...


class Files(QObject):
    """Holds the one desk that is open."""

    opened = Signal(object)  # Desk
    closed = Signal()
    said = Signal(object)  # Message

    def __init__(
        self,
        questions: FileQuestions,
        settings: Settings,
        folder: Path,
        background: Background,
        *,
        clock: Callable[[], datetime] = times.now,
        parent: QObject | None = None,
    ) -> None:
        """Take the folder for desks that nobody chose a place for."""
        super().__init__(parent)
        self._questions = questions
        self._settings = settings
        self._folder = folder
        self._background = background
        self._clock = clock
        self._desk: Desk | None = None
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._fold_in)

    @property
    def desk(self) -> Desk | None:
        """The desk that is open."""
        return self._desk

    @property
    def identity(self) -> Identity:
        """Who sits here."""
        desk, editor = self._settings.identity
        return Identity(desk=desk, editor=editor)

    def sit_down(self, identity: Identity) -> None:
        """Write these names beside every act from now on."""
        self._settings.identity = (identity.desk, identity.editor)
        if self._desk is not None:
            self._desk.identity = identity

    # Opening

    def open(self, path: Path, *, read_only: bool = False) -> bool:
        """Open a desk in place of the one that is open; tell where it cannot be."""
        if self._desk is not None and self._desk.store.path == path and not read_only:
            return True
        try:
            desk = open_desk(path, identity=self.identity, read_only=read_only, clock=self._clock)
        except CallboardError as error:
            self.said.emit(refusal(path, error))
            return False
        self._take(desk)
        return True

    def create(self, wanted: NewDesk) -> bool:
        """Make a desk file and open it."""
        try:
            wanted.path.parent.mkdir(parents=True, exist_ok=True)
            desk = create_desk(
                wanted.path,
                wanted.year,
                identity=self.identity,
                start=wanted.start,
                clock=self._clock,
            )
        except CallboardError as error:
            self._tell(str(error))
            return False
        except OSError as error:
            folder, problem = wanted.path.parent, system_reason(error)
            self._tell(tr("{folder} cannot be made: {problem}.", folder=folder, problem=problem))
            return False
        self._take(desk)
        return True

    def open_or_create(self, wanted: NewDesk) -> bool:
        """Open the desk, made first where there is none."""
        return self.open(wanted.path) if wanted.path.exists() else self.create(wanted)

    def open_default(self) -> bool:
        """Open the desk that is there from the first start."""
        path = self._folder / f"{default_title(YEAR)}{SUFFIX}"
        return self.open_or_create(NewDesk(YEAR, Replay.EMPTY, path))

    def open_finished_night(self) -> bool:
        """Open the night of 2024 as AP called it."""
        path = self._folder / f"{YEAR} as AP called it{SUFFIX}"
        return self.open_or_create(NewDesk(YEAR, Replay.NETWORK, path))

    def open_last(self) -> bool:
        """Open the desk that was open when the window closed, else the first one."""
        last = self._settings.last
        if last is not None and last.exists():
            return self.open(last)
        return self.open_default()

    def choose_and_open(self) -> None:
        """Ask for a desk and open it."""
        path = self._questions.desk_to_open(self._settings.folder)
        if path is not None:
            self._settings.folder = str(path.parent)
            self.open(path)

    def choose_and_create(self) -> None:
        """Ask what a new desk is to be, and make it."""
        wanted = self._questions.new_desk(Path(self._settings.folder or self._folder))
        if wanted is not None:
            self._settings.folder = str(wanted.path.parent)
            self.create(wanted)

    def follow_offer(self, act: str) -> bool:
        """Do what a message about a file offered; False where it was about something else."""
        if act.startswith(READ_ONLY):
            self.open(Path(act.removeprefix(READ_ONLY)), read_only=True)
        elif act.startswith(RECOVER):
            self._recover(Path(act.removeprefix(RECOVER)))
        else:
            return False
        return True

    # Closing and copying

    def close(self) -> None:
        """Close the desk: everything is saved, the journal is folded in."""
        if self._desk is None:
            return
        self.shut()
        self._settings.last = None
        self.closed.emit()

    def shut(self) -> None:
        """Let go of the desk because the window closes; it is opened again next time."""
        desk, self._desk = self._desk, None
        if desk is not None:
            self._let_go(desk)

    def save_copy(self) -> None:
        """Ask where, and write the desk as it is now."""
        desk = self._desk
        if desk is None:
            return
        path = desk.store.path
        suggestion = path.with_name(f"{tr('{name} (copy)', name=path.stem)}{SUFFIX}")
        kind = f"{tr('Desks')} (*{SUFFIX})"
        chosen = self._questions.place_for(tr("Save a copy"), suggestion, kind)
        if chosen is None:
            return
        try:
            desk.store.copy_to(chosen)
        except CallboardError as error:
            self._tell(str(error))
        else:
            self._tell(tr("Saved a copy as {name}.", name=chosen.name), Tone.DONE)

    def give_up(self) -> Desk | None:
        """Hold the desk no longer, which stays open for another holder."""
        self._idle.stop()
        desk, self._desk = self._desk, None
        return desk

    def take_over(self, desk: Desk) -> None:
        """Hold a desk that was open all the time."""
        self._desk = desk
        self.opened.emit(desk)

    def rest(self) -> None:
        """Count the time without an act from now."""
        self._idle.start()

    def _fold_in(self) -> None:
        desk = self._desk
        if desk is not None and not desk.store.read_only:
            self._background.run(_trying(desk.store.fold_in), self._tell_if)

    def _take(self, desk: Desk) -> None:
        before, self._desk = self._desk, desk
        if before is not None:
            self._let_go(before)
        path = desk.store.path
        self._settings.opened(path)
        self._settings.last = path
        for problem in desk.problems:
            self._tell(problem, Tone.INFO)
        self.opened.emit(desk)

    def _let_go(self, desk: Desk) -> None:
        self._idle.stop()
        self._background.wait()
        self._tell_if(_trying(desk.store.close)())

    def _recover(self, path: Path) -> None:
        from callboard.storage.desks import recover

        try:
            done = recover(path)
        except CallboardError as error:
            self._tell(str(error))
            return
        day, clock = eastern_date(done.restored.made), eastern_clock(done.restored.made)
        told = tr("Put back the backup of {day}, {clock} ET.", day=day, clock=clock)
        if done.moved_to:
            told += " " + tr("The damaged file is {name}.", name=done.moved_to.name)
        if self.open(path):
            self._tell(told, Tone.DONE)

    def _tell(self, text: str, tone: Tone = Tone.ERROR) -> None:
        self.said.emit(Message(text, tone))

    def _tell_if(self, problem: str) -> None:
        if problem:
            self._tell(problem)


def refusal(path: Path, error: CallboardError) -> Message:
    """Why a desk cannot be opened, with the way on that there is."""
    from callboard.storage.errors import DeskDamagedError, DeskLockedError, NotWritableError

    if isinstance(error, (DeskLockedError, NotWritableError)):
        return Message(str(error), Tone.ERROR, f"{READ_ONLY}{path}", tr("Open read-only"))
    if isinstance(error, DeskDamagedError) and error.backup is not None:
        return Message(
            str(error), Tone.ERROR, f"{RECOVER}{path}", tr("Put the backup in its place")
        )
    return Message(str(error), Tone.ERROR)


def _trying(write: Callable[[], None]) -> Callable[[], str]:
    """The same write, answering with what went wrong instead of raising it."""

    def attempt() -> str:
        try:
            write()
        except CallboardError as error:
            return str(error)
        return ""

    return attempt
