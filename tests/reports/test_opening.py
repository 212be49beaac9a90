"""Files on the disk: opened with care, streamed where they are long, stopped at will."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import pytest

from callboard.reports.feeds import Cancelled
from callboard.reports.limits import Limits, NoLimitError, adjusted
from callboard.reports.opening import (
    Beginning,
    Progress,
    TookTooLongError,
    TooLargeError,
    UnreadableFileError,
    Ways,
    beginning,
    read_file,
)
from callboard.reports.reading import read_report

HEAD = "state,county,office,party,candidate,votes\n"
SMALL = Limits(held=10_000, bytes=50_000, streamed=10_000_000)


def table(rows: int) -> str:
    """A table of counties, two candidates each."""
    who = (("DEM", "Kamala Harris"), ("REP", "Donald Trump"))
    return HEAD + "".join(
        f"Georgia,C{n // 2 % 159},President,{who[n % 2][0]},{who[n % 2][1]},{n % 7}\n"
        for n in range(rows)
    )


def written(folder: Path, text: str, name: str = "2024.csv") -> Path:
    """A file with that text."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_long_table_comes_to_the_same_as_when_it_is_held(tmp_path: Path) -> None:
    """Streamed or held: the same report, to its id."""
    path = written(tmp_path, table(5000))
    streamed = read_file(path, Ways(election=2024, limits=SMALL))
    assert streamed.votes
    assert streamed == read_report(path.read_bytes(), str(path), 2024)


def test_a_long_text_that_is_no_table_is_refused_with_the_limits(tmp_path: Path) -> None:
    """Only tables may be longer than what is held; the sentence says both limits."""
    path = written(tmp_path, "Nothing in particular happened on that day.\n" * 2000, "story.txt")
    with pytest.raises(
        TooLargeError, match=r"at most 0\.0 MB are read, of a table at most 9\.5 MB"
    ):
        read_file(path, Ways(limits=SMALL))


def test_a_table_beyond_every_limit_is_not_opened(tmp_path: Path) -> None:
    """A hole of twenty megabytes is refused by its size."""
    path = written(tmp_path, HEAD)
    os.truncate(path, 20_000_000)
    with pytest.raises(TooLargeError, match=r"19\.1 MB"):
        read_file(path, Ways(limits=SMALL))


def test_a_file_that_is_not_there_any_more_is_told(tmp_path: Path) -> None:
    """What is missing is the file itself, not its folder."""
    with pytest.raises(UnreadableFileError, match=r"^2024\.csv could not be read: it is gone\."):
        read_file(tmp_path / "2024.csv")


def test_of_a_long_table_only_the_first_lines_are_held(tmp_path: Path) -> None:
    """They are whole lines, and fewer bytes than the limit."""
    path = written(tmp_path, table(5000))
    found = beginning(path, SMALL)
    assert not found.whole
    assert path.read_bytes().startswith(found.raw)
    assert SMALL.held - 100 < len(found.raw) <= SMALL.held
    assert found.raw.endswith(b"\n")


def test_a_short_file_is_held_whole(tmp_path: Path) -> None:
    """Nothing of it is left out."""
    path = written(tmp_path, table(5))
    assert beginning(path) == Beginning(path.read_bytes(), whole=True)


def test_a_workbook_is_held_whole_or_not_at_all(tmp_path: Path) -> None:
    """Its parts are found from its end."""
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"PK\x03\x04" + bytes(20_000))
    assert beginning(path, SMALL) == Beginning(path.read_bytes(), whole=True)
    path.write_bytes(b"PK\x03\x04" + bytes(60_000))
    with pytest.raises(TooLargeError):
        beginning(path, SMALL)


def test_limits_are_adjusted_by_name() -> None:
    """What is said holds, the rest stays; nonsense is refused with the names there are."""
    assert adjusted({"rows": "100", "seconds": "5"}) == Limits(rows=100, seconds=5)
    for name, figure in (("row", "1"), ("rows", "-1"), ("rows", "many"), ("rows", "0")):
        with pytest.raises(NoLimitError, match=r"is no limit\. Say one of bytes, held, "):
            adjusted({name: figure})


def test_how_far_a_long_file_is_can_be_seen(tmp_path: Path) -> None:
    """Rows and the share of bytes are told, neither goes back, and the end is the whole."""
    seen: list[Progress] = []
    path = written(tmp_path, table(60_000))
    read_file(path, Ways(election=2024, limits=SMALL, progress=seen.append))
    shares = [one.share for one in seen]
    assert len(seen) > 4
    assert shares == sorted(shares)
    assert shares[-1] > 0.9
    assert {one.name for one in seen} == {"2024.csv"}


@pytest.mark.parametrize("rows", [100, 60_000], ids=["held", "streamed"])
def test_a_reading_stops_when_the_editor_says_so(tmp_path: Path, rows: int) -> None:
    """Nothing comes of it, whichever way the file was read."""
    path = written(tmp_path, table(rows))
    with pytest.raises(Cancelled, match="nothing was taken"):
        read_file(path, Ways(election=2024, limits=SMALL, cancelled=lambda: True))


def test_a_story_stops_too(tmp_path: Path) -> None:
    """Prose is looked at block by block: it does not have to be read to its end."""
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    path = written(tmp_path, "2024 election. Harris won Ohio, AP said.\n\n" * 3000, "story.txt")
    with pytest.raises(Cancelled):
        read_file(path, Ways(election=2024, cancelled=stop))
    assert asked == 4


def test_reading_ends_when_its_time_is_over(tmp_path: Path) -> None:
    """The sentence names the limit."""
    path = written(tmp_path, table(60_000))
    limits = Limits(held=10_000, seconds=0)
    with pytest.raises(TookTooLongError, match="longer than 0 seconds"):
        read_file(path, Ways(election=2024, limits=limits))


def test_a_file_that_grows_while_it_is_read_says_so(tmp_path: Path) -> None:
    """What was read may be half of one state and half of another: that is told, with a remedy."""
    path = written(tmp_path, table(60_000))

    def grow(_: Progress) -> None:
        with path.open("a") as file:
            file.write("Georgia,C1,President,DEM,Kamala Harris,1\n")

    report = read_file(path, Ways(election=2024, limits=SMALL, progress=grow))
    assert report.findings[0].kind == "written-meanwhile"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with a name in a folder")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """A FIFO that nobody writes to is refused at once."""
    path = tmp_path / "2024.csv"
    os.mkfifo(path)
    began = time.monotonic()
    with pytest.raises(UnreadableFileError, match="no ordinary file"):
        read_file(path)
    assert time.monotonic() - began < 5


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_links_that_lead_round_in_a_ring_are_refused(tmp_path: Path) -> None:
    """The system's own word for it is passed on."""
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(UnreadableFileError, match=r"one\.csv could not be read"):
        read_file(one)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    """It may have been deleted between being chosen and being read."""
    with pytest.raises(UnreadableFileError, match="Nothing was taken"):
        read_file(tmp_path / "gone.csv")


def test_stopping_works_within_a_fifth_of_a_second(tmp_path: Path) -> None:
    """From the click to the end of the reading, on a table of some hundred thousand rows."""
    path = written(tmp_path, table(300_000))
    wish = threading.Event()
    clicked: list[float] = []

    def click_half_way(how: Progress) -> None:
        if how.share > 0.3 and not clicked:
            clicked.append(time.monotonic())
            wish.set()

    with pytest.raises(Cancelled):
        read_file(path, Ways(election=2024, progress=click_half_way, cancelled=wish.is_set))
    assert time.monotonic() - clicked[0] < 0.2
