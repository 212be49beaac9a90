"""What a decision would do to the race."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.desk.consequences import consequences
from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk

NIGHT_2024 = memory_desk(2024, start=Replay.NETWORK)
UNITS = tuple(NIGHT_2024.contest.electors)


@pytest.fixture
def desk() -> Desk:
    """A desk for 2024 without a call."""
    return memory_desk(2024)


def test_a_call_adds_the_electors_of_its_unit(desk: Desk) -> None:
    """Calling Georgia for Harris gives her 16 more and changes nobody else."""
    found = consequences(desk.position, {"GA": "harris"})
    assert found.words == "Harris 0 → 16"


def test_changing_a_call_moves_electors_from_one_ticket_to_the_other() -> None:
    """Both sums are told when a called unit changes hands."""
    found = consequences(NIGHT_2024.position, {"GA": "harris"})
    assert found.words == "Harris 226 → 242 · Trump 312 → 296"


def test_losing_a_majority_is_told() -> None:
    """Three states the other way would turn the election round."""
    found = consequences(NIGHT_2024.position, dict.fromkeys(["PA", "MI", "WI"], "harris"))
    assert found.majority_words == "Trump no longer has a majority · Harris reaches a majority"


def test_a_retraction_may_leave_nobody_with_a_majority() -> None:
    """Without Texas and Georgia Trump falls short, and nobody else reaches it."""
    found = consequences(NIGHT_2024.position, {"TX": None, "GA": None})
    assert found.words == "Trump 312 → 256"
    assert found.majority_words == "Trump no longer has a majority"
    assert found.sentence == "Trump reaches 270 with Georgia or Texas"


def test_holding_what_is_uncalled_changes_no_total(desk: Desk) -> None:
    """A unit without a winner that stays without one changes nothing."""
    assert consequences(desk.position, {"GA": None}).words == "No total changes"


@given(
    units=st.lists(st.sampled_from(UNITS), min_size=1, max_size=8, unique=True),
    ticket=st.sampled_from(["harris", "trump", "stein"]),
)
def test_what_is_foretold_is_what_happens(units: list[str], ticket: str) -> None:
    """The totals told before a call are the totals after it."""
    desk = memory_desk(2024)
    desk.call(UNITS[:20], "trump", source="AP")
    told = consequences(desk.position, dict.fromkeys(units, ticket))
    desk.call(units, ticket, source="AP", reason="To see")
    after = {effect.ticket: effect.after for effect in told.effects}
    assert all(desk.position.tally.called.get(t, 0) == total for t, total in after.items())
    if told.reaches is not None:
        assert desk.position.race.winner == told.reaches
