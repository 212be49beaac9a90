"""Long tables: one pass, told how far, stopped at will."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator

import pytest

from callboard.reports import feeds
from callboard.reports.feeds import Cancelled, Job
from callboard.reports.limits import Limits

HEAD = "county,precinct,office,district,party,candidate,votes\n"
NAME = "20241105__ga__general__precinct.csv"


def lines(count: int) -> Iterator[str]:
    """A long file that is never in memory as a whole."""
    yield HEAD
    for at in range(count):
        name = "Kamala Harris" if at % 2 else "Donald Trump"
        yield f"C{at % 159},P{at},President,,X,{name},{at % 7}\n"


def test_a_stream_gives_the_same_as_the_whole() -> None:
    """Reading line by line makes no difference to the sums."""
    streamed = feeds.read_lines(lines(5000), Job(name=NAME))
    whole = feeds.read("".join(lines(5000)).encode(), Job(name=NAME))
    assert streamed is not None
    assert streamed.votes
    assert streamed == whole


def test_how_far_it_is_can_be_seen() -> None:
    """Progress is told often and never backwards."""
    seen: list[int] = []
    feeds.read_lines(lines(40_000), Job(name=NAME, progress=seen.append))
    assert len(seen) >= 4
    assert seen == sorted(seen)


def test_it_stops_when_the_editor_says_so() -> None:
    """Cancelling ends the reading within a few thousand rows."""
    taken = 0

    def counted() -> Iterator[str]:
        nonlocal taken
        for line in lines(1_000_000):
            taken += 1
            yield line

    with pytest.raises(Cancelled, match="nothing was taken"):
        feeds.read_lines(counted(), Job(name=NAME, cancelled=lambda: taken > 20_000))
    assert taken < 40_000


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_an_open_file_is_read_in_any_encoding(encoding: str) -> None:
    """The report's id is that of all its bytes, as for a file that was held whole."""
    text = "".join(lines(3000)).replace("C7,", "Doña Ana,")
    raw = text.encode(encoding)
    report = feeds.read_stream(io.BytesIO(raw), NAME, Job(name=NAME))
    assert report is not None
    assert report.votes
    assert report.sha256 == hashlib.sha256(raw).hexdigest()


def test_line_ends_of_an_old_machine_are_line_ends() -> None:
    """A file of carriage returns alone has rows too."""
    raw = "".join(lines(500)).replace("\n", "\r").encode()
    report = feeds.read_stream(io.BytesIO(raw), NAME, Job(name=NAME))
    assert report is not None
    assert report.read == 500


def test_a_line_without_end_is_refused_early() -> None:
    """Fifty megabytes on one line are not gathered into one string."""

    class Endless(io.RawIOBase):
        """A stream that counts what is taken from it."""

        taken = 0

        def read(self, size: int = -1) -> bytes:
            """Give the same cell again."""
            self.taken += size
            return b"a," * (size // 2) if self.taken < 50_000_000 else b""

    stream = Endless()
    assert feeds.read_stream(stream, "x.csv", Job(name="x.csv")) is None  # type: ignore[arg-type]
    assert stream.taken < 2_000_000


def test_what_a_limit_left_unread_is_still_part_of_the_files_hash() -> None:
    """Two files that differ beyond the limit are two reports."""
    raw = "".join(lines(30_000)).encode()
    job = Job(name=NAME, limits=Limits(rows=8_000))
    report = feeds.read_stream(io.BytesIO(raw), NAME, job)
    assert report is not None
    assert report.sha256 == hashlib.sha256(raw).hexdigest()
    assert "rows-cut" in {one.kind for one in report.findings}


@pytest.mark.parametrize(
    "raw",
    [
        b'{"electionDate": "2024-11-05", "races": []}',
        b"<html><body><table><tr><td>Georgia</td><td>Trump</td></tr></table></body></html>",
        b"PK\x03\x04[Content_Types].xml,a,b,c\n" * 9,
        b"\x00\x01\x02\x03" * 900,
    ],
    ids=["json", "page", "zip", "binary"],
)
def test_what_is_no_text_of_lines_is_left_to_others(raw: bytes) -> None:
    """A long file is only taken for a table where it begins as one."""
    assert feeds.read_stream(io.BytesIO(raw), "x.csv", Job(name="x.csv")) is None


def test_bytes_of_another_encoding_later_on_are_told() -> None:
    """A file that begins as UTF-8 and goes on otherwise is read, and that is said."""
    raw = "".join(lines(30_000)).encode() + "Doña Ana,P1,President,,X,Donald Trump,3\n".encode(
        "windows-1252"
    )
    report = feeds.read_stream(io.BytesIO(raw), NAME, Job(name=NAME))
    assert report is not None
    assert report.findings[0].kind == "mixed-encoding"
    assert report.read == 30_001
