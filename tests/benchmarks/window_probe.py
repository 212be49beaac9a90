"""A process that opens a window and says when it was painted, or what memory it takes.

`window_probe.py blank|callboard [memory]` prints seconds since `PROBE_START` (nanoseconds):
the first painted frame and, for Callboard, when everything was ready; or bytes of memory.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

SETTLING = 1500  # milliseconds until the window counts as idle


class Watch(QObject):
    """Tells when a window has painted its first frame."""

    def __init__(self, window: QMainWindow, painted: Callable[[], None]) -> None:
        """Watch the window's next paint."""
        super().__init__(window)
        self._painted: Callable[[], None] | None = painted
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """After the paint event has been handled, tell once."""
        if event.type() == QEvent.Type.Paint and self._painted is not None:
            QTimer.singleShot(0, self._painted)
            self._painted = None
        return super().eventFilter(watched, event)


def since_start() -> float:
    """Seconds since the process was asked for."""
    return (time.time_ns() - int(os.environ["PROBE_START"])) / 1e9


def blank(app: QApplication, *, memory: bool) -> None:
    """A window with nothing in it."""
    window = QMainWindow()
    window.resize(1440, 900)
    if memory:
        import pyqtgraph  # noqa: F401  (what the comparison is to carry)

        QTimer.singleShot(SETTLING, lambda: finish(app, [proportional_memory()]))
    else:
        Watch(window, lambda: finish(app, [since_start()]))
    window.show()
    app.exec()


def callboard(app: QApplication, *, memory: bool) -> None:
    """Callboard on its default desk, as an editor starts it the second time."""
    from callboard.app import Start

    times: list[float] = []
    start = Start(app, Path(os.environ["CALLBOARD_DATA_DIR"]))
    start.shell.painted.connect(lambda: times.append(since_start()))

    def ready() -> None:
        if memory:
            QTimer.singleShot(SETTLING, lambda: finish(app, [proportional_memory()]))
        else:
            finish(app, [*times, since_start()])

    start.ready.connect(ready)
    start.shell.show()
    app.exec()


def proportional_memory() -> float:
    """This process's proportional share of memory (PSS), in bytes; Linux only."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return float(line.split()[1]) * 1024
    raise RuntimeError("this kernel does not tell a process's share of memory")


def finish(app: QApplication, numbers: list[float]) -> None:
    """Print what was measured and leave."""
    sys.stdout.write(" ".join(str(number) for number in numbers) + "\n")
    sys.stdout.flush()
    app.quit()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    {"blank": blank, "callboard": callboard}[sys.argv[1]](
        application, memory="memory" in sys.argv[2:]
    )
