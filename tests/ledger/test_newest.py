"""The newest events of a unit."""

from __future__ import annotations

from nights import Scribe


def test_the_newest_events_come_with_their_number_in_all() -> None:
    """The last two of three, oldest first, and the count of all three."""
    scribe = Scribe()
    for _ in range(3):
        scribe.call("trump", "GA")
        scribe.call("harris", "PA")
    events, total = scribe.ledger.newest_of_unit("GA", 2)
    assert ([event.id for event in events], total) == (["e3", "e5"], 3)


def test_an_untouched_unit_has_no_events() -> None:
    """Nothing is known of a unit that nobody touched."""
    assert Scribe().ledger.newest_of_unit("GA", 50) == ((), 0)


def test_new_events_are_found_after_the_first_look() -> None:
    """The index that the first look builds is kept up to date."""
    scribe = Scribe()
    scribe.ledger.newest_of_unit("GA", 50)
    scribe.call("trump", "GA")
    assert scribe.ledger.newest_of_unit("GA", 50)[1] == 1
