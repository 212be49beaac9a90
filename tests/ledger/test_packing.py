"""Packing: every byte comes back, and little room is taken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from nights import Scribe

from callboard.ledger import chain
from callboard.ledger.packing import pack, unpack


@st.composite
def chained(draw: st.DrawFn) -> list[bytes]:
    """Documents of any bytes, some of which carry the hash of the one before, once or often."""
    raws: list[bytes] = []
    for parts in draw(st.lists(st.lists(st.binary(max_size=12), min_size=1, max_size=4))):
        raws.append(chain.digest(raws[-1] if raws else b"").encode().join(parts))
    return raws


@given(chained())
def test_what_was_packed_comes_back_to_the_byte(raws: list[bytes]) -> None:
    """Whatever the documents are, and wherever hashes are in them."""
    assert unpack(pack(raws)) == tuple(raws)


def test_events_of_a_night_take_little_room() -> None:
    """A hundred events, each with a hash of its own, take less than the hashes alone."""
    scribe = Scribe()
    for _ in range(50):
        scribe.call("trump", "GA")
        scribe.undo()
    assert unpack(pack(scribe.raws)) == tuple(scribe.raws)
    assert len(pack(scribe.raws)) < 32 * len(scribe.raws)
