"""Long tables in the window: read beside it, with a bar that says how far, and stopped at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from desks import new_desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.desk.service import Desk
from callboard.gui.program import Program

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
    path = tmp_path / "list.txt"
    path.write_text("1. Georgia (16) - Donald Trump\n")
    seen: list[bool] = []
    program.acts.imports.readings.ended.connect(
        lambda: seen.append(program.window.reading.isVisible())
    )
    program.acts.imports.files([str(path)])
    qtbot.waitUntil(lambda: bool(desk.reports), timeout=20_000)
    assert seen == [False]


def test_closing_the_window_does_not_wait_for_a_long_reading(
    program: Program, long_table: Path, qtbot: QtBot
) -> None:
    """What is being read, opened or watched, is given up at once; the desk is closed."""
    late = program.window.late
    assert late is not None
    assert late.reconciliation.watched is not None
    program.acts.imports.files([str(long_table)])
    late.reconciliation.watched.watching.watch(str(long_table))
    qtbot.waitUntil(program.window.reading.isVisible, timeout=20_000)
    program.shell.close()
    assert program.files.desk is None


def test_a_watched_table_is_left_when_it_is_watched_no_more(
    program: Program, desk: Desk, long_table: Path, qtbot: QtBot
) -> None:
    """Stopping a place ends the reading of it, too."""
    late = program.window.late
    assert late is not None
    assert late.reconciliation.watched is not None
    watching = late.reconciliation.watched.watching
    watching.watch(str(long_table))
    qtbot.wait(300)
    watching.stop(str(long_table))
    qtbot.waitUntil(lambda: not program.background.is_busy, timeout=10_000)
    assert not desk.reports
