"""What 10,000 calls and undos leave in memory: nothing but the events that they are.

A ledger keeps every event, about a kilobyte each in memory, and 20,000 are made here. So the
same acts are done twice, each in a process of its own: on a desk alone, and on a desk in the
whole window. What the second one keeps beyond the first is the window's: flat is ± 2 % of it.
"""

from __future__ import annotations

import ctypes
import gc
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from long_nights import BEGIN
from ratio import Figure, report

from callboard.desk.opening import create_desk
from callboard.desk.service import Desk

CALLS = 10_000
WARM = 1_000  # calls until every cache is filled
FLAT = 0.02
MEGA = 1e6
LATE = BEGIN + timedelta(hours=7, minutes=30)  # 2:30 am Eastern


def main() -> int:
    """Measure both processes, and compare them."""
    return report(figures())


def figures() -> Iterator[Figure]:
    """How far the window's memory is from flat, as a share of what it was."""
    start, end = probed("window")
    bare_start, bare_end = probed("desk")
    grew, ledger = end - start, bare_end - bare_start
    print(
        f"#   window {start / MEGA:.1f} MB, after {CALLS:,} calls and undos {end / MEGA:.1f} MB; "
        f"the {2 * CALLS:,} events alone {ledger / MEGA:.1f} MB "
        f"({ledger / 2 / CALLS:.0f} bytes each)",
        flush=True,
    )
    gained = abs(grew - ledger) / start
    yield Figure("memory beside the ledger's, share gained or lost", gained, FLAT)


def probed(what: str) -> tuple[float, float]:
    """A process's memory before and after the calls, in bytes."""
    with TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, __file__, what, folder], capture_output=True, text=True, check=True
        )
    start, end = done.stdout.split()
    return float(start), float(end)


def calls(desk: Desk, painted: Callable[[], object]) -> Iterator[float]:
    """Call and undo; the memory once all is warm, and at the end."""
    chance, units = random.Random(1), tuple(desk.contest.electors)
    desk.ledger.of_unit(units[0])  # its index is the ledger's, whoever asks for it first
    for number in range(WARM + CALLS):
        if number == WARM:
            yield settled()
        ticket = ("harris", "trump")[number % 2]
        desk.call([chance.choice(units)], ticket, source="AP", reason="Bench")
        painted()
        desk.undo()
        painted()
    yield settled()


def settled() -> float:
    """The memory in use, what is free given back: what the allocator kept is no leak."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return anonymous_memory()


def anonymous_memory() -> float:
    """This process's own memory, in bytes; Linux only.

    Not all of its share (PSS): pages of libraries count by how many processes use them, so that
    it changes by tens of megabytes when another program with Qt begins or ends.
    """
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss_Anon:"):
            return float(line.split()[1]) * 1024
    raise RuntimeError("this kernel does not tell a process's own memory")


def in_window(folder: Path) -> Iterator[float]:
    """The whole window, without a screen."""
    from callboard.gui.program import Program
    from callboard.gui.rehearsal import driver as rehearsal

    app = rehearsal.application()
    program = Program(app, folder, clock=lambda: LATE)
    program.settings.welcomed()
    ready: list[bool] = []
    program.window.ready.connect(lambda: ready.append(True))
    program.files.open_default()
    program.shell.resize(1440, 900)
    program.shell.show()
    rehearsal.until(lambda: bool(ready), "everything is loaded")
    if program.window.desk is None:
        raise RuntimeError("no desk is open")
    yield from calls(program.window.desk, app.processEvents)


def on_desk(folder: Path) -> Iterator[float]:
    """The desk and its file alone."""
    desk = create_desk(folder / "bare.callboard", 2024, clock=lambda: LATE)
    yield from calls(desk, lambda: None)
    desk.store.close()


def probe(what: str, folder: Path) -> None:
    """Print the memory before and after."""
    measured = {"window": in_window, "desk": on_desk}[what](folder)
    sys.stdout.write(" ".join(str(number) for number in measured) + "\n")
    sys.stdout.flush()
    os._exit(0)  # what is left in Qt is not measured


if __name__ == "__main__":
    if len(sys.argv) > 2:
        probe(sys.argv[1], Path(sys.argv[2]))
    raise SystemExit(main())
