"""Long tables: one pass, told how far, stopped at will."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from callboard.reports import feeds
from callboard.reports.feeds import Cancelled, Job

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
