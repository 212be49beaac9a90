"""The three counts of every finished election, through the desk's own commands."""

from __future__ import annotations

import pytest
from desks import Clock

from callboard import almanac
from callboard.desk.counts import counted
from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.race import RaceKind
from callboard.election.tally import Count

# Won by law (as certified), and as cast by the electors; from the National Archives.
OFFICIAL = {
    1964: ({"johnson": 486, "goldwater": 52}, {"johnson": 486, "goldwater": 52}),
    1968: (
        {"nixon": 302, "humphrey": 191, "wallace": 45},
        {"nixon": 301, "humphrey": 191, "wallace": 46},
    ),
    1972: ({"nixon": 521, "mcgovern": 17}, {"nixon": 520, "mcgovern": 17, "hospers": 1}),
    1976: ({"carter": 297, "ford": 241}, {"carter": 297, "ford": 240, "Ronald Reagan": 1}),
    1980: ({"reagan": 489, "carter": 49}, {"reagan": 489, "carter": 49}),
    1984: ({"reagan": 525, "mondale": 13}, {"reagan": 525, "mondale": 13}),
    1988: ({"bush": 426, "dukakis": 112}, {"bush": 426, "dukakis": 111, "Lloyd Bentsen": 1}),
    1992: ({"clinton": 370, "bush": 168}, {"clinton": 370, "bush": 168}),
    1996: ({"clinton": 379, "dole": 159}, {"clinton": 379, "dole": 159}),
    2000: ({"bush": 271, "gore": 267}, {"bush": 271, "gore": 266}),
    2004: ({"bush": 286, "kerry": 252}, {"bush": 286, "kerry": 251, "John Edwards": 1}),
    2008: ({"obama": 365, "mccain": 173}, {"obama": 365, "mccain": 173}),
    2012: ({"obama": 332, "romney": 206}, {"obama": 332, "romney": 206}),
    2016: (
        {"trump": 306, "clinton": 232},
        {
            "trump": 304,
            "clinton": 227,
            "Colin Powell": 3,
            "John Kasich": 1,
            "Ron Paul": 1,
            "Bernie Sanders": 1,
            "Faith Spotted Eagle": 1,
        },
    ),
    2020: ({"biden": 306, "trump": 232}, {"biden": 306, "trump": 232}),
    2024: ({"trump": 312, "harris": 226}, {"trump": 312, "harris": 226}),
}


def finished(year: int) -> Desk:
    """Return a desk with an election's official result."""
    return memory_desk(year, start=Replay.OFFICIAL, clock=Clock())


def test_every_election_that_was_held_is_there() -> None:
    """From 1964 to 2024."""
    held = [year for year in almanac.years() if almanac.official_winners(year)]
    assert held == sorted(OFFICIAL)


@pytest.mark.parametrize("year", OFFICIAL)
def test_each_count_has_its_official_totals(year: int) -> None:
    """Called and certified as the states decided, cast as the electors voted."""
    won, cast = OFFICIAL[year]
    tally = finished(year).position.tally
    assert dict(tally.of(Count.CALLED)) == won
    assert dict(tally.of(Count.CERTIFIED)) == won
    assert dict(tally.of(Count.CAST)) == cast
    assert tally.blank == (1 if year == 2000 else 0)
    assert tally.open == 0


@pytest.mark.parametrize("year", OFFICIAL)
def test_every_count_is_shown_with_its_winner(year: int) -> None:
    """And every vote is somebody's, on the ballot or not."""
    position = finished(year).position
    for count in Count:
        shown = counted(position, count)
        assert shown.race.kind is RaceKind.MAJORITY
        assert all(shown.board.ticket(name) for name in shown.tally.called)


@pytest.mark.parametrize("year", [2020, 2024])
def test_a_night_as_ap_called_it_is_called_and_nothing_else(year: int) -> None:
    """Nothing is certified, nothing is cast."""
    tally = memory_desk(year, start=Replay.NETWORK).position.tally
    assert dict(tally.called) == OFFICIAL[year][0]
    assert (tally.certified, tally.cast) == ({}, {})


def test_faithless_electors_are_named_beside_the_tickets() -> None:
    """Three votes for Colin Powell in 2016."""
    shown = counted(finished(2016).position, Count.CAST)
    powell = shown.board.ticket("Colin Powell")
    assert powell is not None
    assert (powell.surname, shown.tally.called["Colin Powell"]) == ("Powell", 3)
    assert shown.race.sentence == "Cast by the electors · all 538"


def test_a_blank_ballot_is_told_and_not_counted() -> None:
    """One elector of the District of Columbia abstained in 2000."""
    shown = counted(finished(2000).position, Count.CAST)
    assert shown.race.sentence == "Cast by the electors · 537 of 538 · 1 blank"


def test_a_count_under_way_says_how_far_it_is() -> None:
    """One state has certified."""
    desk = memory_desk(2024, clock=Clock())
    assert counted(desk.position, Count.CERTIFIED).race.sentence == (
        "Certified by the states · none so far"
    )
    desk.certify(["GA"], "trump", source="Georgia")
    shown = counted(desk.position, Count.CERTIFIED)
    assert shown.race.sentence == "Certified by the states · 16 of 538 so far"
    assert shown.tally.uncalled == 522


def test_votes_of_a_whole_state_are_not_counted_twice() -> None:
    """Maine's four electors meet as one; a district's own entry is then only told."""
    desk = memory_desk(2024, clock=Clock())
    desk.cast("ME-2", {"trump": 1})
    assert desk.position.tally.cast == {"trump": 1}
    desk.cast("ME", {"harris": 3, "trump": 1})
    assert desk.position.tally.cast == {"harris": 3, "trump": 1}


def test_the_called_count_is_the_position_itself() -> None:
    """Nothing is worked out for it."""
    position = finished(2024).position
    assert counted(position, Count.CALLED) is position
