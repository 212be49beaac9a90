"""The composition root: the only file that puts all layers together, in an order to be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QApplication, QWidget

from callboard import times
from callboard.desk.opening import SUFFIX
from callboard.gui.acts.acts import Acts, Questions
from callboard.gui.acts.figure_acts import CLOSING, LEADING, FigureActs
from callboard.gui.acts.figure_questions import FigureDialogs
from callboard.gui.acts.files import Files
from callboard.gui.acts.questions import Dialogs
from callboard.gui.look.marks import Marks
from callboard.gui.look.stylesheet import palette
from callboard.gui.look.system_theme import Appearance, SystemTheme
from callboard.gui.look.text_size import TextSize
from callboard.gui.menus.dispatch import Dispatch, MoreQuestions
from callboard.gui.scenario.mode import ScenarioMode, ScenarioQuestions
from callboard.gui.scenario.presentation import Presentation
from callboard.gui.settings import Settings
from callboard.gui.timemachine.machine import TimeMachine
from callboard.gui.wall.control import Wall
from callboard.gui.widgets.background import Background
from callboard.gui.window.kit import Kit
from callboard.gui.window.shell import Shell
from callboard.gui.window.window import MainWindow
from callboard.gui.window.wiring import Wiring


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
        self.settings = settings or Settings(data / "settings.ini")
        self.text_size = TextSize(app, self.settings)
        choice = Appearance(self.settings.appearance)
        self.appearance = SystemTheme(app.styleHints(), choice, app)
        app.setPalette(palette(self.appearance.theme))
        self.appearance.changed.connect(lambda theme: app.setPalette(palette(theme)))
        self.background = Background()
        self.questions: Asking = questions or Dialogs(self.appearance, clock)
        self.files = Files(
            self.questions, self.settings, data / "desks", self.background, clock=clock
        )
        self.acts = Acts(self.questions, self.background, clock=clock)
        self.figures = FigureActs(
            self.acts, FigureDialogs(lambda: self.questions.window), self.settings
        )
        self.shell = shell or Shell(geometry=self.settings.layout("window"))
        self.window = MainWindow(
            self.shell,
            Kit(
                settings=self.settings,
                appearance=self.appearance,
                files=self.files,
                acts=self.acts,
                figures=self.figures,
                background=self.background,
                clock=clock,
            ),
        )
        self.questions.window = self.shell
        self.dispatch = Dispatch(self.window, self.questions, self.text_size, data)
        self.wiring = Wiring(self.window, self.dispatch)
        self.marks = Marks(self.window)
        self.time_machine = TimeMachine(self.window, self.marks)
        self.wall = Wall(self.window)
        self.dispatch.handlers.update(self.time_machine.handlers)
        self.dispatch.handlers.update(self.wall.handlers)
        self.scenario = ScenarioMode(
            self.window, self.marks, scenario_questions, lambda: self.time_machine.changes
        )
        self.presentation = Presentation(self.window)
        self.dispatch.handlers.update(self.scenario.handlers)
        self.dispatch.handlers["presentation"] = self.presentation.turn
        self.time_machine.moved.connect(self._log_follows)
        self.window.logMade.connect(lambda log: log.momentRequested.connect(self.time_machine.open))
        self.files.opened.connect(lambda _desk: self.marks.refresh())
        self.window.menus.check(f"theme_{choice.value}", checked=True)
        for rule in (CLOSING, LEADING):
            self.window.menus.check(f"rule_{rule}", checked=self.figures.is_on(rule))

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
            self.dispatch.show_doors()
        self.acts.import_files(reports)
