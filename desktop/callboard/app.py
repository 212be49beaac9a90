"""The composition root of the window: the only file that puts all layers together."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from callboard import times
from callboard.gui.acts import Acts
from callboard.gui.background import Background
from callboard.gui.dispatch import Dispatch
from callboard.gui.failures import Failures
from callboard.gui.files import Files
from callboard.gui.icon import app_icon
from callboard.gui.questions import Dialogs
from callboard.gui.settings import Settings
from callboard.gui.stylesheet import palette
from callboard.gui.system_theme import Appearance, SystemTheme
from callboard.gui.text_size import TextSize
from callboard.gui.theme import Theme
from callboard.gui.window import Kit, MainWindow
from callboard.gui.wiring import Wiring

DATA_DIR = "CALLBOARD_DATA_DIR"
SUFFIX = ".callboard"


class Program:
    """The window with everything behind it, wired and ready to be shown."""

    def __init__(
        self,
        app: QApplication,
        data: Path,
        *,
        questions: Dialogs | None = None,
        clock: Callable[[], datetime] = times.now,
    ) -> None:
        """Build everything, in an order that can be read; `data` is where it is kept."""
        self.settings = Settings(data / "settings.ini")
        self.text_size = TextSize(app, self.settings)
        choice = Appearance(self.settings.appearance)
        self.appearance = SystemTheme(app.styleHints(), choice, app)
        _paint_app(app, self.appearance.theme)
        self.appearance.changed.connect(lambda theme: _paint_app(app, theme))
        self.background = Background()
        self.questions = questions or Dialogs(self.appearance, clock)
        self.files = Files(self.questions, self.settings, data / "desks", self.background)
        self.acts = Acts(self.questions, self.background, clock=clock)
        self.window = MainWindow(
            Kit(
                settings=self.settings,
                appearance=self.appearance,
                files=self.files,
                acts=self.acts,
                background=self.background,
                clock=clock,
            )
        )
        self.questions.window = self.window
        self.dispatch = Dispatch(self.window, self.questions, self.text_size, data)
        self.wiring = Wiring(self.window, self.dispatch)
        self.window.menus.check(f"theme_{choice.value}", checked=True)

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


def run(files: Sequence[Path] = (), data_dir: Path | None = None) -> int:
    """Open the window on `files`, and stay until it is closed; return the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of Qt application is running in this process")
    app.setApplicationName("Callboard")
    app.setApplicationDisplayName("Callboard")
    app.setDesktopFileName("callboard")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(app_icon()))
    data = data_dir or data_folder()
    data.mkdir(parents=True, exist_ok=True)
    failures = Failures(data / "callboard.log")
    failures.install()
    program = Program(app, data)
    failures.told.connect(program.window.messages.say)
    program.begin(files)
    program.window.show()
    return app.exec()


def data_folder() -> Path:
    """Where desks, settings and logs live: as the environment says, else the system's place."""
    wanted = os.environ.get(DATA_DIR)
    if wanted:
        return Path(wanted)
    from platformdirs import user_data_path

    return user_data_path("Callboard", appauthor=False)


def _paint_app(app: QApplication, theme: Theme) -> None:
    app.setPalette(palette(theme))
