"""The composition root: the only file that puts all layers together, in an order to be read."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from callboard import times
from callboard.desk.opening import SUFFIX
from callboard.gui.acts.acts import Acts, Questions
from callboard.gui.acts.figure_acts import CLOSING, LEADING, FigureActs
from callboard.gui.acts.figure_questions import FigureDialogs
from callboard.gui.acts.files import Files
from callboard.gui.acts.questions import Dialogs
from callboard.gui.headline.choosing import ShapeChoice
from callboard.gui.look.language import Language, Speech
from callboard.gui.look.marks import Marks
from callboard.gui.look.stylesheet import palette
from callboard.gui.look.system_theme import Appearance, SystemTheme
from callboard.gui.look.text_size import TextSize
from callboard.gui.menus.dispatch import Dispatch, MoreQuestions
from callboard.gui.scenario.mode import ScenarioMode
from callboard.gui.scenario.presentation import Presentation
from callboard.gui.scenario.questions import ScenarioQuestions
from callboard.gui.settings import Settings
from callboard.gui.timemachine.machine import TimeMachine
from callboard.gui.wall.control import Wall
from callboard.gui.widgets.background import Background
from callboard.gui.window.kit import Kit
from callboard.gui.window.messages import Message, Tone
from callboard.gui.window.shell import Shell
from callboard.gui.window.tab_order import TabOrder
from callboard.gui.window.window import MainWindow
from callboard.gui.window.wiring import Wiring

_SOON = 100  # milliseconds until a change of language is tried again
NO_TRANSLATIONS = (
    "The Spanish texts are not in this copy of Callboard, so it speaks English. "
    "From a clone, run: make run"
)


class Asking(Questions, MoreQuestions, Protocol):
    """Everything that is asked anywhere: by dialogs, or in tests by values."""

    window: QWidget | None


class Program:
    """The window with everything behind it, wired and ready to be used."""

    def __init__(
        self,
        app: QApplication,
        data: Path,
        *,
        settings: Settings | None = None,
        shell: Shell | None = None,
        questions: Asking | None = None,
        scenario_questions: ScenarioQuestions | None = None,
        clock: Callable[[], datetime] = times.now,
    ) -> None:
        """Build everything in `shell` (or in a frame of its own); `data` is where it is kept."""
        self._app = app
        self._data = data
        self._clock = clock
        self._asked = questions, scenario_questions
        self.settings = settings or Settings(data / "settings.ini")
        self.speech = Speech(app, self.settings)
        self.text_size = TextSize(app, self.settings)
        self.background = Background()
        self.shell = shell or Shell(geometry=self.settings.layout("window"))
        self._make_desk_side()
        self._make_window()

    def _make_desk_side(self) -> None:
        """What asks, acts and holds the desk."""
        app, clock = self._app, self._clock
        choice = Appearance(self.settings.appearance)
        self.appearance = SystemTheme(app.styleHints(), choice, app)
        app.setPalette(palette(self.appearance.theme))
        self.appearance.changed.connect(lambda theme: app.setPalette(palette(theme)))
        self.questions: Asking = self._asked[0] or Dialogs(self.appearance, clock)
        self.files = Files(
            self.questions, self.settings, self._data / "desks", self.background, clock=clock
        )
        self.acts = Acts(self.questions, self.background, clock=clock)
        self.figures = FigureActs(
            self.acts, FigureDialogs(lambda: self.questions.window), self.settings
        )

    def _make_window(self) -> None:
        """The panels in the frame, and all that moves them."""
        self.window = MainWindow(
            self.shell,
            Kit(
                settings=self.settings,
                appearance=self.appearance,
                files=self.files,
                acts=self.acts,
                figures=self.figures,
                background=self.background,
                clock=self._clock,
            ),
        )
        self.questions.window = self.shell
        self.dispatch = Dispatch(
            self.window, self.questions, self.text_size, self.speech, self._data
        )
        self.dispatch.languageChosen.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        self.wiring = Wiring(self.window, self.dispatch)
        self.tab_order = TabOrder(self.window)
        self._make_other_boards()
        self._show_choices()

    def _make_other_boards(self) -> None:
        """What shows another board than the one of now, or on another screen."""
        window, handlers = self.window, self.dispatch.handlers
        self.marks = Marks(window)
        self.time_machine = TimeMachine(window, self.marks)
        self.wall = Wall(window)
        self.dispatch.fillers["wall_map"] = self.wall.fill
        self.dispatch.map.motionChanged.connect(self.wall.set_calm)
        self.scenario = ScenarioMode(
            window, self.marks, self._asked[1], lambda: self.time_machine.changes
        )
        self.presentation = Presentation(window)
        for one in (self.time_machine, self.wall, self.scenario, ShapeChoice(window)):
            handlers.update(one.handlers)
        handlers["presentation"] = self.presentation.turn
        self.time_machine.moved.connect(self._log_follows)
        window.logMade.connect(lambda log: log.momentRequested.connect(self.time_machine.open))
        self.files.opened.connect(lambda _desk: self.marks.refresh())

    def _show_choices(self) -> None:
        """Tick in the menus what was chosen before, and say what is missing."""
        menus = self.window.menus
        menus.check(f"theme_{self.appearance.choice.value}", checked=True)
        menus.check("full_screen", checked=self.shell.isFullScreen())
        for rule in (CLOSING, LEADING):
            menus.check(f"rule_{rule}", checked=self.figures.is_on(rule))
        if self.speech.missing:
            self.window.messages.say(Message(NO_TRANSLATIONS, Tone.ERROR))

    def say(self, message: object) -> None:
        """Say something in the window that is there then."""
        if isinstance(message, Message):
            self.window.messages.say(message)

    def speak(self, language: Language) -> None:
        """Speak another language: the panels are made anew over the same desk."""
        if self.background.is_busy:  # what is being read has to arrive in this window
            QTimer.singleShot(_SOON, self.window, lambda: self.speak(language))
        elif self.speech.choose(language) or self.speech.missing:
            self._renew()

    def _renew(self) -> None:
        from callboard.gui.handover import hand_over, kept_of  # not needed to start

        kept = kept_of(self)
        self.shell.setUpdatesEnabled(False)
        gc.unfreeze()  # what was there from the start may go
        self.wall.close()
        desk = self.window.leave()
        self.shell.clear()
        for one in (self.appearance, self.files, self.acts):
            one.deleteLater()  # and with it whoever listens: those would keep the old window
        self._make_desk_side()
        self._make_window()
        self.window.load_late()
        if desk is not None:
            self.files.take_over(desk)
        hand_over(kept, self)
        self.shell.setUpdatesEnabled(True)

    def _log_follows(self, length: int) -> None:
        """Let the log stand at the moment that is shown."""
        if self.window.log is not None:
            self.window.log.show_moment(length)

    def begin(self, files: Sequence[Path] = ()) -> None:
        """Open what was asked for: desks, reports, the desk of last time, or the doors."""
        desks = [path for path in files if path.suffix == SUFFIX]
        reports = [str(path) for path in files if path.suffix != SUFFIX]
        first = self.settings.first_start
        if desks:
            self.files.open(desks[0])
        elif first or self.settings.last is not None or reports:
            self.files.open_last()
        if self.files.desk is None or (first and not files):
            self.dispatch.doors.show()
        self.acts.imports.files(reports)
