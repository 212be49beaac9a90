"""Files and folders that are watched: changed, replaced, written to, gone."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.acts.reading import ReadReports
from callboard.gui.watching.files import look
from callboard.gui.watching.rules import State, gone_words
from callboard.gui.watching.watching import Watching
from callboard.reports.opening import Ways

HEAD = "Results of the 2024 election\n\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A file that says one thing, in a folder of its own."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    file = folder / "live.txt"
    file.write_text(HEAD + "Ohio - Donald Trump\n")
    return file


def _more_than(reads: list[ReadReports], count: int) -> bool:
    return len(reads) > count


def units(read: ReadReports) -> set[str]:
    """The units that were read."""
    return {claim.unit for report in read.reports for claim in report.claims}


def test_a_file_is_read_at_once_and_when_it_changes(
    qtbot: QtBot, page: Path, watching: Watching, reads: list[ReadReports]
) -> None:
    """Each change is one reading."""
    watching.watch(str(page))
    qtbot.waitUntil(lambda: len(reads) == 1)
    page.write_text(HEAD + "Ohio - Donald Trump\n\nTexas - Donald Trump\n")
    qtbot.waitUntil(lambda: len(reads) == 2)
    assert units(reads[1]) == {"OH", "TX"}


def test_a_file_that_is_replaced_is_read(
    qtbot: QtBot, page: Path, watching: Watching, reads: list[ReadReports]
) -> None:
    """Programs that write beside and rename are followed, more than once."""
    watching.watch(str(page))
    qtbot.waitUntil(lambda: len(reads) == 1)
    for unit in ("Texas", "Florida"):
        before = len(reads)
        beside = page.with_suffix(".new")
        beside.write_text(HEAD + f"{unit} - Donald Trump\n")
        beside.replace(page)
        qtbot.waitUntil(partial(_more_than, reads, before))
    assert units(reads[2]) == {"FL"}


def test_a_touched_file_with_the_same_bytes_is_no_new_reading(page: Path) -> None:
    """Only what it says counts."""
    first = look(page, partial(Ways, election=2024), {}, {})
    page.touch()
    second = look(page, partial(Ways, election=2024), {}, first.hashes)
    assert (len(first.read.reports), len(second.read.reports)) == (1, 0)


def test_a_new_file_in_a_watched_folder_is_read(
    qtbot: QtBot, page: Path, watching: Watching, reads: list[ReadReports]
) -> None:
    """Only the new one: what was read already is not read again."""
    watching.watch(str(page.parent))
    qtbot.waitUntil(lambda: len(reads) == 1)
    (page.parent / "more.txt").write_text(HEAD + "Texas - Donald Trump\n")
    qtbot.waitUntil(lambda: len(reads) == 2)
    assert units(reads[1]) == {"TX"}


def test_a_file_in_a_watched_folder_that_is_written_to_is_read(
    qtbot: QtBot, page: Path, watching: Watching, reads: list[ReadReports]
) -> None:
    """The folder itself says nothing of that; one that came later is followed as well."""
    watching.watch(str(page.parent))
    qtbot.waitUntil(lambda: len(reads) == 1)
    later = page.with_name("more.txt")
    later.write_text(HEAD + "Texas - Donald Trump\n")
    qtbot.waitUntil(lambda: len(reads) == 2)
    for at, file in enumerate((page, later), 3):
        with file.open("a") as stream:
            stream.write("\nFlorida - Donald Trump\n")
        qtbot.waitUntil(partial(_more_than, reads, at - 1))
        assert [report.path for report in reads[-1].reports] == [str(file)]


def test_a_file_that_is_gone_from_a_watched_folder_is_told(
    qtbot: QtBot, page: Path, watching: Watching, reads: list[ReadReports]
) -> None:
    """Once, by its name; the folder goes on being watched."""
    told: list[str] = []
    watching.gone.connect(lambda place, files: told.append(gone_words(place, files)))
    watching.watch(str(page.parent))
    qtbot.waitUntil(lambda: len(reads) == 1)
    page.unlink()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["live.txt is gone from inbox. What was read stays until it is withdrawn."]
    assert watching.places[0].state is State.WAITING


def test_what_another_program_is_still_writing_is_not_read(page: Path) -> None:
    """Beside the file under its name stands a half-written one for a while."""
    for name in ("live.txt.part", "live.tmp", "live.txt~"):
        page.with_name(name).write_text(HEAD)
    found = look(page.parent, partial(Ways, election=2024), {}, {})
    assert [report.name for report in found.read.reports] == ["live.txt"]


def test_a_file_that_is_gone_is_told_and_waited_for(
    qtbot: QtBot, page: Path, watching: Watching, reads: list[ReadReports]
) -> None:
    """It fails in words, and is read when it is there again."""
    watching.watch(str(page))
    qtbot.waitUntil(lambda: len(reads) == 1)
    page.unlink()
    qtbot.waitUntil(lambda: watching.places[0].state is State.FAILED)
    page.write_text(HEAD + "Texas - Donald Trump\n")
    qtbot.waitUntil(lambda: len(reads) == 2)
    assert watching.places[0].state is State.WAITING


def test_a_stopped_file_is_read_no_more(
    qtbot: QtBot, page: Path, watching: Watching, reads: list[ReadReports]
) -> None:
    """Stopping by hand ends it; watching again reads what changed since."""
    watching.watch(str(page))
    qtbot.waitUntil(lambda: len(reads) == 1)
    watching.stop(str(page))
    page.write_text(HEAD + "Texas - Donald Trump\n")
    watcher = watching._disk._watcher
    assert (watcher.files(), watcher.directories()) == ([], [])
    watching.watch(str(page))
    qtbot.waitUntil(lambda: len(reads) == 2)


def test_another_desk_watches_nothing(qtbot: QtBot, page: Path, watching: Watching) -> None:
    """What is watched belongs to the desk that it is read for."""
    watching.watch(str(page))
    watching.begin(lambda: partial(Ways, election=2020))
    assert (watching.places, watching.watched) == ((), 0)


def test_a_file_that_breaks_a_reading_goes_on_being_watched(
    qtbot: QtBot, page: Path, watching: Watching, reads: list[ReadReports]
) -> None:
    """A fault of ours reaches the hook, is told of the place, and the next change is read."""
    faults = [True]

    def ways() -> Ways:
        if faults:
            faults.pop()
            raise ZeroDivisionError
        return Ways(election=2024)

    watching.begin(lambda: ways)
    with qtbot.captureExceptions() as caught:
        watching.watch(str(page))
        qtbot.waitUntil(lambda: bool(caught))
    assert watching.places[0].state is State.FAILED
    page.write_text(HEAD + "Texas - Donald Trump\n")
    qtbot.waitUntil(lambda: bool(reads))
    assert units(reads[0]) == {"TX"}
