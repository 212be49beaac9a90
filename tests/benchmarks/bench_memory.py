"""What 10,000 calls and 10,000 undos leave in memory, of the whole program: nothing to speak of.

The acts are those of the window, as the map and the menu ask for them, on a desk in a file; all of
them stay in its ledger. Flat is ± 2 % of what the process had, once every cache was filled.
"""

from __future__ import annotations

import ctypes
import gc
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from long_nights import BEGIN
from PySide6.QtWidgets import QApplication
from ratio import Figure, report

from callboard.gui.program import Program
from callboard.gui.rehearsal import driver as rehearsal

CALLS = 10_000
WARM = 1_000  # calls until every cache is filled
FLAT = 0.02
MEGA = 1e6
LATE = BEGIN + timedelta(hours=7, minutes=30)  # 2:30 am Eastern


def main() -> int:
    """Measure, and say whether it is flat."""
    return report(figures())


def figures() -> Iterator[Figure]:
    """How far the program's memory is from flat, as a share of what it was."""
    start, end = probed()
    print(
        f"#   window {start / MEGA:.1f} MB, after {CALLS:,} calls and undos {end / MEGA:.1f} MB: "
        f"{(end - start) / 2 / CALLS:+.0f} bytes for each event",
        flush=True,
    )
    yield Figure("memory of the window, share gained or lost", abs(end - start) / start, FLAT)


def probed() -> tuple[float, float]:
    """The memory of a process of its own before and after the calls, in bytes."""
    with TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, __file__, folder], capture_output=True, text=True, check=True
        )
    start, end = done.stdout.split()
    return float(start), float(end)


def in_window(folder: Path) -> Iterator[float]:
    """The whole window, without a screen: the memory once all is warm, and at the end."""
    app, began = rehearsal.application(), time.perf_counter()
    program = Program(
        app, folder, clock=lambda: LATE + timedelta(seconds=time.perf_counter() - began)
    )
    program.settings.welcomed()
    ready: list[bool] = []
    program.window.ready.connect(lambda: ready.append(True))
    program.files.open_default()
    program.shell.resize(1440, 900)
    program.shell.show()
    rehearsal.until(lambda: bool(ready), "everything is loaded")
    call_and_undo(app, program, WARM)
    yield settled()
    call_and_undo(app, program, CALLS)
    yield settled()


def call_and_undo(app: QApplication, program: Program, times: int) -> None:
    """Call units here and there, now for one ticket, now for the other; undo each call."""
    desk = program.window.desk
    if desk is None:
        raise RuntimeError("no desk is open")
    chance, units, length = random.Random(1), tuple(desk.contest.electors), len(desk.ledger)
    for number in range(times):
        program.acts.call([chance.choice(units)], ("harris", "trump")[number % 2])
        app.processEvents()
        program.dispatch.handlers["undo"]()
        app.processEvents()
    if len(desk.ledger) != length + 2 * times:
        raise RuntimeError("a call or an undo was not made")


def settled() -> float:
    """The memory in use, what is free given back: what the allocator kept is no leak."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return anonymous_memory()


def anonymous_memory() -> float:
    """This process's own memory, in bytes; Linux only.

    Not all of its share (PSS): pages of libraries count by how many processes use them, so that
    it changes by tens of megabytes when another program with Qt begins or ends. What acts leave
    behind is never among those pages, and is a greater part of the memory without them.
    """
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss_Anon:"):
            return float(line.split()[1]) * 1024
    raise RuntimeError("this kernel does not tell a process's own memory")


def probe(folder: Path) -> None:
    """Print the memory before and after."""
    sys.stdout.write(" ".join(str(number) for number in in_window(folder)) + "\n")
    sys.stdout.flush()
    os._exit(0)  # what is left in Qt is not measured


if __name__ == "__main__":
    if len(sys.argv) > 1:
        probe(Path(sys.argv[1]))
    raise SystemExit(main())
