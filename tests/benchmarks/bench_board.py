"""What the board's parts cost in the whole window at 3840×2160, over 10,000 events.

The times that the board's issue allows for the time machine and the table, as ratios to a floor
of the same run (see `ratio`), and what a call costs in the chart and on the wall.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from long_nights import BEGIN, write_night
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ratio import Figure, Limited, report

from callboard.gui.map.drawings import Drawing
from callboard.gui.map.surface import MapSurface
from callboard.gui.program import Program
from callboard.gui.rehearsal import driver as rehearsal
from callboard.gui.table.columns import COLUMNS
from callboard.gui.table.quick import Quick
from callboard.gui.wall.motion import LASTS
from callboard.gui.wall.window import WallWindow

EVENTS = 10_000
SIZE = (3840, 2160)
STEP, TABLE, FRAME = 0.016, 0.004, 1 / 60  # seconds that the issue allows
LATE = BEGIN + timedelta(hours=7, minutes=30)  # 2:30 am Eastern
FRAMES = 45
LEAPS = 120


def main() -> int:
    """Measure everything and say what is over its budget."""
    app = rehearsal.application()
    with TemporaryDirectory() as folder:
        program = opened(app, Path(folder))
        figures = [*table(app, program), *steps(app, program), *wall(app, program)]
        program.shell.close()
    return report(figures)


def opened(app: QApplication, folder: Path) -> Program:
    """The window with a long night, everything loaded."""
    path = write_night(folder / "night.callboard", EVENTS)
    program = Program(app, folder / "data", clock=lambda: LATE)
    program.settings.welcomed()
    ready: list[bool] = []
    program.window.ready.connect(lambda: ready.append(True))
    program.begin([path])
    program.shell.resize(*SIZE)
    program.shell.show()
    rehearsal.until(lambda: bool(ready), "everything is loaded")
    settle(app)
    gc.freeze()  # as the program does when it is ready
    return program


def settle(app: QApplication, *maps: MapSurface) -> None:
    """Let everything be painted, and maps make ready what they make ready at leisure."""
    for _ in range(3):
        app.processEvents()
    while any(one._idle.isActive() for one in maps):
        app.processEvents()


def painted(app: QApplication, action: Callable[[], object]) -> Callable[[], None]:
    """Do it, and wait until it is on screen."""

    def done() -> None:
        action()
        app.processEvents()

    return done


def table(app: QApplication, program: Program) -> Iterator[Figure]:
    """Each column sorted in both directions, each quick filter, and letters typed."""
    panel = program.window.table
    desk = program.window.desk
    if desk is not None:
        desk.call(["GA", "PA", "OH"], "trump", source="AP")
        settle(app, program.window.map_panel.map)
    measured = Limited("table: sorted", TABLE)
    for column in range(len(COLUMNS)):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            measured.run(painted(app, partial(panel.grid.sortByColumn, column, order)))
    panel.grid.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    yield from measured.figures(0.5, 0.95)
    measured = Limited("table: filtered", TABLE)
    for quick in (*Quick, next(iter(Quick))) * 2:
        measured.run(painted(app, partial(panel.pick, quick)))
    panel.focus_search()
    for letter in "new york":
        measured.run(painted(app, partial(QTest.keyClicks, panel.search, letter)))
    for _ in "new york":
        measured.run(painted(app, partial(QTest.keyClick, panel.search, Qt.Key.Key_Backspace)))
    yield from measured.figures(0.5, 0.95)


def steps(app: QApplication, program: Program) -> Iterator[Figure]:
    """One event back or forth, as with the keys; dragging and leaps over the slider."""
    machine = program.time_machine
    machine.open(EVENTS // 2)
    settle(app)
    measured = Limited("time machine: one step to painted", STEP)
    for way in (-1, 1, 1, -1, -1, 1) * 12:
        measured.run(painted(app, partial(machine.step, way)))
    for length in range(EVENTS // 4, EVENTS // 4 + 60):
        machine.go(length)
        app.processEvents()
        measured.run(painted(app, partial(machine.step, 1)))
    yield from measured.figures(0.5, 0.95)
    measured = Limited("time machine: dragged by 1 % to painted", STEP)
    for part in (*range(10, 90), *range(90, 10, -1)):
        measured.run(painted(app, partial(machine.go, part * EVENTS // 100)))
    yield from measured.figures(0.5, 0.95)
    yield from leaps(app, program)
    machine.end()
    settle(app)


def leaps(app: QApplication, program: Program) -> Iterator[Figure]:
    """From anywhere in the night to anywhere else, as with a click on the slider."""
    measured = Limited("time machine: a leap to painted", STEP)
    chance = Random(270)
    for _ in range(LEAPS):
        length = chance.randint(1, EVENTS)
        measured.run(painted(app, partial(program.time_machine.go, length)))
    yield from measured.figures(0.5, 0.95)


def wall(app: QApplication, program: Program) -> Iterator[Figure]:
    """Every frame of a call's way on the wall, in each drawing, at 60 frames a second."""
    program.wall.open()
    screen = program.wall.screen
    if screen is None:
        raise RuntimeError("the wall did not open")
    screen.resize(*SIZE)
    for drawing in Drawing:
        program.wall.draw(drawing)
        rehearsal.until(lambda: not screen.map._passage.is_under_way, "the map is there")
        settle(app, screen.map, program.window.map_panel.map)
        measured = Limited(f"wall, {drawing}: frames of a call", FRAME)
        for unit in ("TX", "AK", "VT"):
            call_on_wall(app, program, screen, unit, measured)
        yield from measured.figures(0.5, 0.95)
    program.wall.close()


def call_on_wall(
    app: QApplication, program: Program, screen: WallWindow, unit: str, measured: Limited
) -> None:
    """Call a unit, go through the frames of its way one by one, and take the call back."""
    desk = program.window.desk
    if desk is None:
        raise RuntimeError("no desk is open")
    motions = (screen.motion, screen.tally.motion, screen.calls.motion)
    desk.call([unit], "trump", source="AP", reason="Bench")
    ways = [motion.way for motion in motions if motion.is_under_way]
    for way in ways:
        way.pause()
    settle(app)
    for frame in range(1, FRAMES):

        def moved(at: int = LASTS * frame // FRAMES) -> None:
            for way in ways:
                way.setCurrentTime(at)
            app.processEvents()

        measured.run(moved)
    desk.undo()
    for motion in motions:
        motion.stop()
    settle(app)


if __name__ == "__main__":
    raise SystemExit(main())
