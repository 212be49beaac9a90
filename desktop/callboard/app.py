"""The start of the window: the first frame at once, and then everything else.

What is imported here, and by the two modules imported at the top, comes before the first
frame; `callboard.gui.program` puts the rest together.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from callboard.gui.application import Application
from callboard.gui.quick_qt import skip_features
from callboard.gui.settings import Settings
from callboard.gui.window.shell import Shell

if TYPE_CHECKING:
    from datetime import datetime

    from callboard.gui.program import Program

DATA_DIR = "CALLBOARD_DATA_DIR"
PATIENCE = 3000  # milliseconds: a window manager that has just begun itself may lose a window


class Start(QObject):
    """Shows the frame, and has the program built as soon as it has been seen."""

    ready = Signal()  # everything is loaded, the chart too

    def __init__(
        self,
        app: QApplication,
        data: Path,
        files: Sequence[Path] = (),
        *,
        clock: Callable[[], datetime] | None = None,
        patience: int = PATIENCE,
    ) -> None:
        """Take what to open, and, for rehearsals, another clock than the system's.

        Where no frame was seen after `patience` milliseconds, it goes on without one.
        """
        super().__init__()
        skip_features()
        self._clock = clock
        # A start makes thousands of things and drops none: looking for garbage is in vain.
        gc.disable()
        self._app = app
        self._data = data
        self._files = list(files)
        self.program: Program | None = None
        self._begun = False
        self._settings = Settings(data / "settings.ini")
        self.shell = Shell(
            geometry=self._settings.layout("window"), appearance=self._settings.appearance
        )
        self.shell.painted.connect(lambda: QTimer.singleShot(0, self._build))
        QTimer.singleShot(patience, self, self._build_unseen)
        if isinstance(app, Application):
            app.fileAsked.connect(self._take)

    def _take(self, file: str) -> None:
        """Open what the system asks for; what it asks for too early waits for the program."""
        if self.program is None:
            self._files.append(Path(file))
        else:
            self.program.dispatch.reports.take_dropped([file])

    def _build_unseen(self) -> None:
        """Have a window that never came to the screen shown once more, and go on."""
        if self._begun or not self.shell.isVisible():
            return
        if not self.shell.isMinimized():
            self.shell.hide()
            self.shell.show()
        self._build()

    def _build(self) -> None:
        if self._begun:
            return
        self._begun = True
        try:
            self._build_all()
        except BaseException:
            gc.enable()
            raise

    def _build_all(self) -> None:
        from callboard import times
        from callboard.gui.failures import Failures
        from callboard.gui.program import Program

        self._failures = Failures(self._data / "callboard.log")
        self._failures.install()
        program = Program(
            self._app,
            self._data,
            settings=self._settings,
            shell=self.shell,
            clock=self._clock or times.now,
        )
        self._failures.told.connect(program.say)
        program.window.ready.connect(self.ready)
        program.window.ready.connect(self._settle)
        program.begin(self._files)
        self.program = program

    def _settle(self) -> None:
        """What can wait until everything is on the screen."""
        from callboard.gui.look.icon import app_icon
        from callboard.gui.look.system_motion import SystemMotion

        self._app.setWindowIcon(app_icon())
        motion = SystemMotion(self)
        motion.calmWanted.connect(self._calm)
        motion.ask()
        gc.freeze()  # what is here now stays: never look through it again
        gc.enable()

    def _calm(self) -> None:
        if self.program is not None:
            self.program.dispatch.map.follow_system_calm()


def run(files: Sequence[Path] = (), data_dir: Path | None = None) -> int:
    """Open the window on `files`, and stay until it is closed; return the exit status."""
    app = application()
    data = data_dir or data_folder()
    data.mkdir(parents=True, exist_ok=True)
    start = Start(app, data, files)
    start.shell.show()
    return app.exec()


def application() -> QApplication:
    """The Qt application of this process, in our style."""
    found = QApplication.instance() or Application(sys.argv[:1])
    if not isinstance(found, QApplication):
        raise TypeError("another kind of Qt application is running in this process")
    found.setApplicationName("Callboard")
    found.setApplicationDisplayName("Callboard")
    found.setDesktopFileName("callboard")
    found.setStyle("Fusion")
    return found


def data_folder() -> Path:
    """Where desks, settings and logs live: as the environment says, else the system's place."""
    wanted = os.environ.get(DATA_DIR)
    if wanted:
        return Path(wanted)
    from platformdirs import user_data_path

    return user_data_path("Callboard", appauthor=False)
