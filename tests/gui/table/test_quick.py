"""The quick filters: which units each shows, and what it says when there are none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from desks import report

from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.gui.table.quick import (
    Members,
    Quick,
    members_of,
    next_closing,
    no_match_words,
    none_words,
    tip_of,
)
from callboard.gui.table.rows import rows_of

EVENING = datetime(2024, 11, 6, 0, 10, tzinfo=UTC)  # 7:10 pm Eastern
MORNING = datetime(2024, 11, 6, 12, 0, tzinfo=UTC)


def members(desk: Desk, now: datetime = EVENING) -> Members:
    """Return the units of each filter as the desk stands."""
    return members_of(rows_of(desk.position), desk.contest, now)


def test_a_call_leaves_the_uncalled(desk: Desk) -> None:
    """Leading does not."""
    desk.call(["GA"], "trump", source="AP")
    found = members(desk)
    assert (len(found[Quick.ALL]), len(found[Quick.UNCALLED])) == (56, 55)
    assert "GA" not in found[Quick.UNCALLED]


def test_gains_are_the_units_that_changed_hands() -> None:
    """Six states in 2024."""
    desk = memory_desk(2024, start=Replay.NETWORK)
    assert members(desk)[Quick.GAINS] == {"AZ", "GA", "MI", "NV", "PA", "WI"}


def test_conflicts_are_those_that_nobody_decided(desk: Desk) -> None:
    """A decision takes the unit from the list."""
    desk.import_report(report("A", GA="trump", AZ="harris"))
    desk.import_report(report("B", GA="harris", AZ="trump"))
    assert members(desk)[Quick.CONFLICTS] == {"GA", "AZ"}
    desk.resolve("GA", "trump", ground="AP is right")
    assert members(desk)[Quick.CONFLICTS] == {"AZ"}


def test_the_next_to_close_are_those_whose_last_polls_close_next(desk: Desk) -> None:
    """At 7:10 pm these are the units that close at 7:30."""
    assert members(desk)[Quick.CLOSING] == {"NC", "OH", "WV"}
    assert tip_of(Quick.CLOSING, desk.contest, EVENING).endswith("close next, at 7:30 pm ET")


def test_the_moment_of_closing_counts_as_closed(desk: Desk) -> None:
    """At 7:30 sharp the next are those of 8 pm."""
    closing = next_closing(desk.contest, EVENING)
    assert closing is not None
    later = next_closing(desk.contest, closing)
    assert later == datetime(2024, 11, 6, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("year", "words"),
    [
        (2024, "All polls of 2024 have closed: none is to close next."),
        (1968, "Callboard has no table of poll closings for 1968."),
    ],
)
def test_on_a_past_night_the_filter_explains_why_it_is_empty(year: int, words: str) -> None:
    """Zero is never left unexplained."""
    desk = memory_desk(year)
    assert members(desk, MORNING)[Quick.CLOSING] == frozenset()
    assert tip_of(Quick.CLOSING, desk.contest, MORNING) == words
    assert none_words(Quick.CLOSING, desk.contest) == words


@pytest.mark.parametrize("quick", list(Quick))
def test_every_filter_has_its_words(desk: Desk, quick: Quick) -> None:
    """A tip, a sentence without units, and one without a match."""
    assert tip_of(quick, desk.contest, EVENING)
    assert none_words(quick, desk.contest).endswith(".")
    assert no_match_words(quick, "xyz").endswith("matches “xyz”.")
