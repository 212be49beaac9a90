"""Long tables in the window: read beside it, with a bar that says how far, and stopped at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import msgspec
import pytest
from counted import Counted
from desks import new_desk
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.desk.service import Desk
from callboard.gui.acts.reading import read_files
from callboard.gui.program import Program
from callboard.gui.window.reading_bar import PATIENCE
from callboard.reports.opening import Progress, Ways

WHO = (("DEM", "Kamala Harris"), ("REP", "Donald Trump"))


ROWS = 2_000_000


@pytest.fixture(scope="module")
def long_table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table that takes longer to read than a click on "Stop" needs."""
    path = tmp_path_factory.mktemp("long") / "2024-counties.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("state,county,office,party,candidate,votes\n")
        rows = "".join(
            f"Georgia,C{n // 2 % 159},President,{WHO[n % 2][0]},{WHO[n % 2][1]},{n % 7}\n"
            for n in range(20_000)
        )
        for _ in range(ROWS // 20_000):
            file.write(rows)
    return path


def test_a_bar_says_how_far_a_long_reading_is(
    program: Program, desk: Desk, long_table: Path, qtbot: QtBot
) -> None:
    """It appears after a moment, tells rows and share, and leaves when the report is there."""
    bar = program.window.reading
    program.acts.imports.files([str(long_table)])
    assert bar.isHidden()
    qtbot.waitUntil(lambda: bar.isVisible() and "rows" in bar.words.text(), timeout=20_000)
    assert bar.words.text().startswith("Reading 2024-counties.csv: ")
    assert bar.bar.value() > 0
    qtbot.waitUntil(lambda: bool(desk.reports), timeout=60_000)
    assert bar.isHidden()
    assert desk.reports[0].read == ROWS


def test_a_click_on_stop_ends_it(
    program: Program, desk: Desk, long_table: Path, qtbot: QtBot
) -> None:
    """The bar is gone, the other thread has ended, and nothing came onto the desk."""
    bar = program.window.reading
    program.acts.imports.files([str(long_table)])
    qtbot.waitUntil(lambda: bar.isVisible() and bar.bar.value() > 0, timeout=20_000)
    QTest.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not program.background.is_busy, timeout=5_000)
    assert bar.isHidden()
    assert not desk.reports
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.text == "Reading was stopped; nothing was taken."


def test_another_desk_is_not_given_what_was_read_for_the_one_before(
    program: Program, long_table: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """Opening another desk stops what is being read."""
    other = new_desk(tmp_path, 2020)
    other.store.close()
    program.acts.imports.files([str(long_table)])
    qtbot.waitUntil(program.window.reading.isVisible, timeout=20_000)
    program.files.open(other.store.path)
    qtbot.waitUntil(lambda: not program.background.is_busy, timeout=5_000)
    assert program.window.desk is not None
    assert not program.window.desk.reports


def test_a_short_reading_shows_no_bar(
    program: Program, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    """What is there at once does not flash."""

    def read(name: str) -> float:
        began, before = time.monotonic(), len(desk.reports)
        (tmp_path / name).write_text(f"1. Georgia (16) - Donald Trump, {name}\n")
        program.acts.imports.files([str(tmp_path / name)])
        qtbot.waitUntil(lambda: len(desk.reports) > before, timeout=20_000)
        return 1000 * (time.monotonic() - began)

    read("first.txt")  # what reads is loaded by then
    shown = Counted(program.window.reading, QEvent.Type.Show)
    took = read("second.txt")
    assert shown.count == 0 or took > PATIENCE  # the machine may be busy


class Held:
    """Told how far a reading is; holds it at its first rows until it is let go."""

    def __init__(self) -> None:
        self.told = 0
        self.begun, self.let_go = Event(), Event()

    def __call__(self, how: Progress) -> None:
        """Note that it goes on. What is stopped meanwhile tells nothing more."""
        self.told += 1
        self.begun.set()
        self.let_go.wait(10)
        self.let_go.set()  # at the latest: a test that fails is to end


@pytest.fixture
def held() -> Held:
    """Return what holds a reading."""
    return Held()


def begin_reading(program: Program, desk: Desk, table: Path, held: Held) -> list[object]:
    """Read a table for the desk; return where the answer will be."""
    answers: list[object] = []
    imports = program.acts.imports
    imports.readings.run(
        lambda ways: read_files([table], msgspec.structs.replace(ways, progress=held)),
        imports.ways(desk),
        answers.append,
    )
    return answers


def begin_watching(program: Program, _: Desk, table: Path, held: Held) -> list[object]:
    """Watch a table; return where what is found will be."""
    late = program.window.late
    assert late is not None
    assert late.reconciliation.watched is not None
    watching = late.reconciliation.watched.watching
    answers: list[object] = []
    watching.found.connect(answers.append)
    watching.begin(lambda: lambda: Ways(progress=held))
    watching.watch(str(table))
    return answers


@pytest.mark.parametrize("begin", [begin_reading, begin_watching])
def test_closing_the_window_does_not_wait_for_a_long_reading(
    program: Program,
    desk: Desk,
    long_table: Path,
    held: Held,
    qtbot: QtBot,
    begin: Callable[[Program, Desk, Path, Held], list[object]],
) -> None:
    """What is being read or watched is given up at its next rows; the desk is closed."""
    answers = begin(program, desk, long_table, held)
    qtbot.waitUntil(held.begun.is_set, timeout=20_000)
    program.background.stopping.connect(held.let_go.set)  # the last to hear that it is to stop
    program.shell.close()
    assert program.files.desk is None
    assert held.told == 1
    assert not program.background.is_busy
    assert answers == []


def test_a_watched_table_is_left_when_it_is_watched_no_more(
    program: Program, desk: Desk, long_table: Path, held: Held, qtbot: QtBot
) -> None:
    """Stopping a place ends the reading of it, too."""
    answers = begin_watching(program, desk, long_table, held)
    qtbot.waitUntil(held.begun.is_set, timeout=20_000)
    assert program.window.late is not None
    assert program.window.late.reconciliation.watched is not None
    program.window.late.reconciliation.watched.watching.stop(str(long_table))
    held.let_go.set()
    qtbot.waitUntil(lambda: not program.background.is_busy, timeout=60_000)
    assert held.told == 1
    assert answers == []
    assert not desk.reports
