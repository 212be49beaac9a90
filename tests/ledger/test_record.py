"""The record of events: a sequence like a list of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nights import Scribe

from callboard.ledger import chain
from callboard.ledger.record import Record

COUNT = 7
SCRIBE = Scribe()
for _ in range(COUNT - 1):
    SCRIBE.call("trump", "GA")
EVENTS = [chain.decode(raw) for raw in SCRIBE.raws]


def record(length: int = COUNT) -> Record:
    """A record of so many of the events."""
    made = Record(SCRIBE.raws)
    for _ in range(length):
        made.grow()
    return made


@given(st.integers(0, COUNT), st.slices(COUNT))
def test_it_reads_like_a_list(length: int, some: slice) -> None:
    """Its length, its events forwards and backwards, and any slice are those of a list."""
    found, wanted = record(length), EVENTS[:length]
    assert (len(found), list(found), found[some]) == (length, wanted, wanted[some])
    assert list(reversed(found)) == wanted[::-1]


def test_what_does_not_count_yet_is_not_there() -> None:
    """Bytes that were added and not taken in are no events, from neither end."""
    found = record(3)
    assert (found[2], found[-1]) == (EVENTS[2], EVENTS[2])
    for place in (3, -4):
        with pytest.raises(IndexError):
            found[place]
