"""What the window costs: start-up, one call from the mouse to the disk and the screen, memory."""

from __future__ import annotations

import compileall
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from long_nights import BEGIN, write_night
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from ratio import REFERENCE, Figure, below, reference_work, report, seconds

import callboard
from callboard.app import Start
from callboard.desk.opening import create_desk
from callboard.gui.program import Program
from callboard.gui.rehearsal import driver as rehearsal
from callboard.gui.settings import Settings

PROBE = Path(__file__).with_name("window_probe.py")
STARTS = 9
TURNS = 2
CALLS = 100  # in each turn
CALL_BUDGET = 0.008  # seconds, 95 of 100 calls
LATE = BEGIN + timedelta(hours=7, minutes=30)  # 2:30 am Eastern: calls fall into the night
SIZES = (10_000, 100, 100_000)


def starts() -> Iterator[Figure]:
    """The first painted frame and everything ready, against a blank window."""
    # As after any start but the very first: Python has kept what it compiled, as for Qt's own.
    compileall.compile_dir(Path(callboard.__file__).parent, quiet=1)
    blank, first, ready = [], [], []
    for _ in range(STARTS):
        blank.append(_probe("blank")[0])
        times = _probe("callboard")
        first.append(times[0])
        ready.append(times[1])
    floor = median(blank)
    yield Figure("first painted frame, to a blank window's", median(first) / floor, 1.5)
    yield Figure("everything ready, to a blank window's first frame", median(ready) / floor, 4.0)


def memory() -> Iterator[Figure]:
    """The idle window's share of memory, against a blank window with pyqtgraph imported."""
    ours = median(_probe("callboard", "memory")[0] for _ in range(3))
    floor = median(_probe("blank", "memory")[0] for _ in range(3))
    yield Figure("memory of the idle window, to a blank one's with pyqtgraph", ours / floor, 1.5)


def calls(folder: Path) -> Iterator[Figure]:
    """One call at 3840x2160, from the mouse's release to durable and painted everywhere.

    The sizes take turns, so that a machine that others slow down for a while slows all alike; and
    beside the milliseconds that are allowed stands what a fixed piece of work took between them.
    """
    desks = {size: write_night(folder / f"{size}.callboard", size) for size in SIZES}
    found: dict[int, list[tuple[float, float]]] = {size: [] for size in SIZES}
    for _ in range(TURNS):
        for size, desk in desks.items():
            found[size] += _call_times(desk)
    times = {size: [took for took, _ in pairs] for size, pairs in found.items()}
    floor = median(least for pairs in found.values() for _, least in pairs)
    for size in SIZES:
        print(
            f"# {size:>7,} events: median {median(times[size]) * 1000:.2f} ms, "
            f"p95 {below(times[size], 0.95) * 1000:.2f} ms"
        )
    print(f"# floor {floor * 1000:.2f} ms, {REFERENCE * 1000:.2f} on the reference machine")
    p95, middle = below(times[SIZES[0]], 0.95), median(times[SIZES[0]])
    yield Figure("one call at 10,000 events, p95 to 8 ms", p95 / CALL_BUDGET, 1.0)
    yield Figure(
        "one call at 10,000 events, p95 to the floor", p95 / floor, CALL_BUDGET / REFERENCE
    )
    for size in SIZES[1:]:
        yield Figure(
            f"one call at {size:,} events, to that at 10,000", median(times[size]) / middle, 1.2
        )


def _call_times(desk: Path) -> list[tuple[float, float]]:
    app = rehearsal.application()
    began = time.perf_counter()
    start = Start(
        app,
        desk.parent / f"data-{desk.stem}",
        [desk],
        clock=lambda: LATE + timedelta(seconds=time.perf_counter() - began),
    )
    ready: list[bool] = []
    start.ready.connect(lambda: ready.append(True))
    start.shell.resize(3840, 2160)
    start.shell.show()
    rehearsal.until(lambda: bool(ready), "everything is loaded")
    _settle(app)
    program = start.program
    if program is None or program.window.desk is None:
        raise RuntimeError(f"{desk} did not open")
    chance = random.Random(1)
    units: Sequence[str] = tuple(program.window.desk.contest.electors)
    times = [
        (_one_call(app, program, chance.choice(units)), seconds(reference_work))
        for _ in range(CALLS + 20)
    ]
    start.shell.close()
    _settle(app)
    return times[20:]


def _one_call(app: QApplication, program: Program, unit: str) -> float:
    """Click a unit, then the ticket in the box that opens; the second release is timed."""
    rehearsal.click_unit(program.window.map_panel.map, unit)
    rehearsal.until(program.wiring.popover.isVisible, f"the box of {unit}")
    button = program.wiring.popover.tickets.buttons[1]
    _mouse(app, button, QEvent.Type.MouseButtonPress)
    _settle(app)
    start = time.perf_counter()
    _mouse(app, button, QEvent.Type.MouseButtonRelease)
    app.processEvents()
    took = time.perf_counter() - start
    desk = program.window.desk
    if desk is None or desk.position.winner(unit) is None:
        raise RuntimeError(f"the click on {unit} called nothing")
    desk.undo()
    _settle(app)
    return took


def _mouse(app: QApplication, widget: QWidget, kind: QEvent.Type) -> None:
    at = widget.rect().center()
    down = kind is QEvent.Type.MouseButtonPress
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind, QPointF(at), QPointF(widget.mapToGlobal(at)), left, left if down else none,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    app.sendEvent(widget, event)


def _settle(app: QApplication) -> None:
    for _ in range(3):
        app.processEvents()


def _probe(*what: str) -> list[float]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PROBE_START": str(time.time_ns())}
    with TemporaryDirectory() as folder:
        env["CALLBOARD_DATA_DIR"] = folder
        _started_before(Path(folder))
        command = [sys.executable, str(PROBE), *what]
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    return [float(number) for number in done.stdout.split()]


def _started_before(data: Path) -> None:
    """Leave in the data folder what an earlier start has left: a desk, and that it was open."""
    desk = data / "desks" / "2024 President.callboard"
    desk.parent.mkdir()
    create_desk(desk, 2024).store.close()
    settings = Settings(data / "settings.ini")
    settings.welcomed()
    settings.last = desk
    settings.sync()


def main() -> int:
    """Measure everything and say what is over its budget."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory() as folder:
        return report([*starts(), *memory(), *calls(Path(folder))])


if __name__ == "__main__":
    raise SystemExit(main())
