"""What showing costs beside the board: a step of the time machine, a frame of the wall screen."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from long_nights import write_night
from PySide6.QtWidgets import QApplication
from ratio import Figure, report

from callboard.cli.stage import Stage
from callboard.desk.opening import create_desk
from callboard.gui.program import Program
from callboard.gui.wall.motion import LASTS, Motion

EVENTS = 10_000
STEP_BUDGET = 0.016  # seconds, 95 of 100 steps
FRAME_BUDGET = 1 / 60
FRAMES = 54
LARGE = (3840, 2160)


def steps(folder: Path) -> Iterator[Figure]:
    """A step at 3840x2160 with 10,000 events, forwards, backwards and across a checkpoint."""
    desk = write_night(folder / "long.callboard", EVENTS)
    with Stage(folder / "data") as stage:
        stage.open(desk)
        stage.program.shell.resize(*LARGE)
        _settle()
        machine = stage.program.time_machine
        machine.open(5000)
        for name, places in (
            ("later", range(5001, 5201)),
            ("earlier", range(5200, 5000, -1)),
            ("past a checkpoint", range(5220, 5020, -1)),
        ):
            machine.go(places[0])
            times = [_timed(partial(machine.go, place)) for place in places[1:]]
            p95 = quantiles(times, n=20)[-1]
            print(f"# step {name}: median {median(times) * 1000:.2f} ms, p95 {p95 * 1000:.2f} ms")
            yield Figure(f"one step {name}, p95 to 16 ms", p95 / STEP_BUDGET, 1.0)


def frames(folder: Path) -> Iterator[Figure]:
    """A frame of the wall at 3840x2160 while a call moves in."""
    desk = folder / "wall.callboard"
    create_desk(desk, 2024).store.close()
    with Stage(folder / "data-wall") as stage:
        stage.open(desk)
        times = sorted(_frame_times(stage.program))
        p95 = quantiles(times, n=20)[-1]
        print(f"# wall frame: median {median(times) * 1000:.2f} ms, p95 {p95 * 1000:.2f} ms")
        yield Figure("one frame of the wall, p95 to 1/60 s", p95 / FRAME_BUDGET, 1.0)


def _frame_times(program: Program) -> Iterable[float]:
    program.wall.open()
    wall, desk = program.wall.screen, program.window.desk
    if wall is None or desk is None:
        raise RuntimeError("the wall did not open")
    wall.resize(*LARGE)
    _settle()
    motions = [wall.motion, wall.tally.motion, wall.calls.motion]
    for unit in ("TX", "CA", "OH"):
        desk.call([unit], "trump", source="AP")
        _settle()
        for motion in motions:
            motion.way.pause()
        for frame in range(1, FRAMES):
            yield _timed(partial(_stand, motions, LASTS * frame // FRAMES))
        for motion in motions:
            motion.stop()


def _stand(motions: Iterable[Motion], at: int) -> None:
    for motion in motions:
        motion.way.setCurrentTime(at)


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return time.perf_counter() - start


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def main() -> int:
    """Measure everything and say what is over its budget."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory() as folder:
        return report([*steps(Path(folder)), *frames(Path(folder))])


if __name__ == "__main__":
    raise SystemExit(main())
