"""The chain: kinds that are unknown, files that another program rewrote."""

from __future__ import annotations

import json

import msgspec
import pytest
from nights import Scribe

from callboard.ledger import chain
from callboard.ledger.events import Unrecognised
from callboard.ledger.ledger import Ledger


def test_an_event_of_a_newer_kind_is_kept_to_the_byte() -> None:
    """An unknown kind comes back as the bytes it was, with what it shares with others."""
    raw = b'{"at":"2024-11-06T05:00:00Z","id":"n1","kind":"moon_phase","phase":3}'
    event = chain.decode(raw)
    assert isinstance(event, Unrecognised)
    assert (event.kind, event.id, chain.encode(event)) == ("moon_phase", "n1", raw)


def test_an_unknown_kind_changes_nothing_and_is_told() -> None:
    """A ledger with an unknown kind opens, keeps its board and says so."""
    scribe = Scribe()
    scribe.call("trump", "GA")
    previous = chain.digest(scribe.raws[-1])
    strange = json.dumps(
        {"at": "2024-11-06T05:00:00Z", "id": "n1", "kind": "moon_phase", "previous": previous},
        separators=(",", ":"),
    ).encode()
    ledger, problems = Ledger.of([*scribe.raws, strange])
    assert ledger.board.units == scribe.board.units
    assert len(problems) == 1
    assert "moon_phase" in problems[0]


def test_other_spacing_does_not_break_the_chain() -> None:
    """A file that another program rewrote with spaces still follows."""
    scribe = Scribe()
    scribe.call("trump", "GA")
    spaced = [json.dumps(json.loads(raw)).encode() for raw in scribe.raws]
    assert Ledger.of(spaced)[1] == ()


def test_what_is_no_event_is_refused() -> None:
    """JSON that is no event cannot be read as one."""
    with pytest.raises(msgspec.DecodeError):
        chain.decode(b'{"hello":1}')


def test_a_known_kind_with_a_wrong_field_is_refused() -> None:
    """A call without its fields is damage, not a newer kind."""
    with pytest.raises(msgspec.DecodeError):
        chain.decode(b'{"kind":"units_called","id":"x","at":"2024-11-06T05:00:00Z"}')
