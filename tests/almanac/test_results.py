"""How elections went: called and cast totals, votes, and AP's calls of 2020 and 2024."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from callboard import almanac
from callboard.almanac import RecordedCall
from callboard.election.precision import Precision
from callboard.election.status import Status
from callboard.election.tally import tally

# What the states' official winners came to.
CALLED = {
    1964: {"johnson": 486, "goldwater": 52},
    1968: {"nixon": 302, "humphrey": 191, "wallace": 45},
    1972: {"nixon": 521, "mcgovern": 17},
    1976: {"carter": 297, "ford": 241},
    1980: {"reagan": 489, "carter": 49},
    1984: {"reagan": 525, "mondale": 13},
    1988: {"bush": 426, "dukakis": 112},
    1992: {"clinton": 370, "bush": 168},
    1996: {"clinton": 379, "dole": 159},
    2000: {"bush": 271, "gore": 267},
    2004: {"bush": 286, "kerry": 252},
    2008: {"obama": 365, "mccain": 173},
    2012: {"obama": 332, "romney": 206},
    2016: {"trump": 306, "clinton": 232},
    2020: {"biden": 306, "trump": 232},
    2024: {"trump": 312, "harris": 226},
}

# What Congress counted, where electors did otherwise.
CAST_OTHERWISE = {
    1968: {"Richard Nixon": 301, "Hubert Humphrey": 191, "George Wallace": 46},
    1972: {"Richard Nixon": 520, "George McGovern": 17, "John Hospers": 1},
    1976: {"Jimmy Carter": 297, "Gerald Ford": 240, "Ronald Reagan": 1},
    1988: {"George H. W. Bush": 426, "Michael Dukakis": 111, "Lloyd Bentsen": 1},
    2000: {"George W. Bush": 271, "Al Gore": 266, "(abstained)": 1},
    2004: {"George W. Bush": 286, "John Kerry": 251, "John Edwards": 1},
    2016: {
        "Donald Trump": 304,
        "Hillary Clinton": 227,
        "Colin Powell": 3,
        "Bernie Sanders": 1,
        "Faith Spotted Eagle": 1,
        "John Kasich": 1,
        "Ron Paul": 1,
    },
}

# National votes as the Federal Election Commission gives them.
NATIONAL = {
    2000: {"bush": 50_456_002, "gore": 50_999_897},
    2004: {"bush": 62_040_610, "kerry": 59_028_444},
    2008: {"obama": 69_498_516, "mccain": 59_948_323},
    2012: {"obama": 65_915_795, "romney": 60_933_504},
    2016: {"clinton": 65_853_514, "trump": 62_984_828},
    2020: {"biden": 81_283_501, "trump": 74_223_975},
    2024: {"trump": 77_302_580, "harris": 75_017_613},
}
NOT_LOCATED = {(2016, "trump"): 3, (2020, "biden"): 140, (2020, "trump"): 156}

# Overseas ballots that Maine allots to no district: Democrat, Republican.
OUTSIDE_DISTRICTS = {(2012, "ME"): (273, 124), (2016, "ME"): (144, 32)}

VOTE_YEARS = tuple(NATIONAL)


class Won(NamedTuple):
    """A unit called for a ticket."""

    ticket: str | None
    status: Status = Status.CALLED


def moment(call: RecordedCall) -> datetime:
    """Return the earliest time that a call can have had."""
    earliest = call.called_at or call.not_before
    assert earliest is not None
    return earliest


@pytest.mark.parametrize("year", CALLED)
def test_official_winners_give_the_called_totals(year: int) -> None:
    """Each unit's electors, given to its official winner, come to the called totals."""
    contest, winners = almanac.contest(year), almanac.official_winners(year)
    assert list(winners) == list(contest.electors)
    night = tally(contest, {unit: Won(ticket) for unit, ticket in winners.items()})
    assert night.called == CALLED[year]
    assert night.uncalled == 0


def test_no_winners_of_an_election_to_come() -> None:
    """2028 has no winners, votes, electoral votes or calls."""
    assert not almanac.official_winners(2028)
    assert not almanac.votes(2028)
    assert not almanac.electoral_votes_cast(2028)
    assert not almanac.network_calls(2028)


@pytest.mark.parametrize(
    ("year", "unit", "ticket"),
    [(2008, "NE-2", "obama"), (2016, "ME-2", "trump"), (2024, "NE-2", "harris")],
)
def test_districts_that_left_their_state(year: int, unit: str, ticket: str) -> None:
    """A district's winner is its own, not its state's."""
    winners = almanac.official_winners(year)
    assert winners[unit] == ticket != winners[unit[:2]]


@pytest.mark.parametrize("year", CALLED)
def test_votes_cast_give_the_cast_totals(year: int) -> None:
    """What the electors cast comes to the official count, faithless votes and a blank included."""
    names = {ticket.id: ticket.president for ticket in almanac.contest(year).tickets}
    totals = Counter[str]()
    for cast in almanac.electoral_votes_cast(year):
        totals[cast.candidate] += cast.votes
    as_called = {names[ticket]: votes for ticket, votes in CALLED[year].items()}
    assert totals == CAST_OTHERWISE.get(year, as_called)


@pytest.mark.parametrize("year", CALLED)
def test_each_state_casts_what_it_has(year: int) -> None:
    """The votes cast by a state are as many as the electors of its units."""
    contest = almanac.contest(year)
    cast = Counter[str]()
    for row in almanac.electoral_votes_cast(year):
        cast[row.state] += row.votes
    states = {unit.postal for unit in contest.units}
    assert cast == {
        state: sum(contest.electors[unit] for unit in contest.group(state)) for state in states
    }


def test_blank_ballot_of_2000() -> None:
    """One elector of DC voted for nobody: a blank, kept apart from the 537 votes counted."""
    rows = almanac.electoral_votes_cast(2000)
    blanks = [row for row in rows if row.blank]
    assert [(row.state, row.votes, row.ticket) for row in blanks] == [("DC", 1, None)]
    assert sum(row.votes for row in rows if not row.blank) == 537


def test_votes_for_a_ticket_name_it() -> None:
    """A vote for the head of a ticket carries its id, one for a running mate does not."""
    rows = {row.candidate: row for row in almanac.electoral_votes_cast(2004)}
    assert rows["John Kerry"].ticket == "kerry"
    assert rows["John Edwards"].ticket is None
    assert "faithless" in rows["John Edwards"].note


@pytest.mark.parametrize("year", VOTE_YEARS)
def test_statewide_votes_give_the_national_ones(year: int) -> None:
    """The states' votes come to the national totals, but for a few that no source locates."""
    totals = Counter[str]()
    for unit, result in almanac.votes(year).items():
        if "-" not in unit:
            totals.update({c.ticket: c.votes for c in result.candidates if c.ticket})
    for ticket, votes in NATIONAL[year].items():
        assert totals[ticket] == votes - NOT_LOCATED.get((year, ticket), 0)


@pytest.mark.parametrize("year", VOTE_YEARS)
def test_most_votes_win(year: int) -> None:
    """In each unit the official winner has the most votes, and no candidate is listed twice."""
    results = almanac.votes(year)
    assert list(results) == list(almanac.contest(year).electors)
    for unit, winner in almanac.official_winners(year).items():
        candidates = results[unit].candidates
        assert candidates[0].ticket == winner
        assert candidates[0].votes == max(candidate.votes for candidate in candidates)
        assert len({candidate.name for candidate in candidates}) == len(candidates)


@pytest.mark.parametrize("year", VOTE_YEARS)
def test_listed_votes_stay_within_the_total(year: int) -> None:
    """A state's candidates come to its total; a district's listed ones to no more than that."""
    for unit, result in almanac.votes(year).items():
        listed = sum(candidate.votes for candidate in result.candidates)
        if "-" not in unit:
            assert listed == result.total
        elif result.total is not None:
            assert listed <= result.total


@pytest.mark.parametrize("year", VOTE_YEARS)
@pytest.mark.parametrize("state", ["ME", "NE"])
def test_districts_make_up_their_state(year: int, state: str) -> None:
    """The votes of the districts come to the state's, but for overseas ballots in Maine."""
    results = almanac.votes(year)

    def of(unit: str) -> dict[str, int]:
        return {c.party: c.votes for c in results[unit].candidates}

    districts = [of(unit) for unit in almanac.contest(year).districts_of(state)]
    missing = tuple(
        of(state)[party] - sum(district[party] for district in districts)
        for party in ("DEM", "REP")
    )
    assert missing == OUTSIDE_DISTRICTS.get((year, state), (0, 0))


@pytest.mark.parametrize("year", [2020, 2024])
def test_ap_called_what_was_official(year: int) -> None:
    """AP called each unit once, for its official winner."""
    calls = almanac.network_calls(year)
    assert len(calls) == 56
    assert {call.unit: call.ticket for call in calls} == almanac.official_winners(year)


@pytest.mark.parametrize("year", [2020, 2024])
def test_ap_calls_nothing_before_the_last_closing(year: int) -> None:
    """No call was made before the last polls of its unit closed."""
    closings = almanac.contest(year).closings
    assert [c.unit for c in almanac.network_calls(year) if moment(c) < closings[c.unit].last] == []


@pytest.mark.parametrize("year", [2020, 2024])
def test_times_say_how_exact_they_are(year: int) -> None:
    """A call has a time, or two bounds where only those are known."""
    for call in almanac.network_calls(year):
        exact = call.precision in {Precision.MINUTE, Precision.ABOUT}
        assert (call.called_at is not None) == exact
        if not exact:
            assert call.not_before is not None
            assert call.not_after is not None
            assert call.not_before < call.not_after
        assert call.known_by == (call.called_at or call.not_after)
        assert call.source
        assert call.network == "AP"


@pytest.mark.parametrize(
    ("year", "unit", "winner", "loser"), [(2024, "WI", 277, 224), (2020, "PA", 284, 214)]
)
def test_ap_calls_reach_the_majority_as_they_did(
    year: int, unit: str, winner: int, loser: int
) -> None:
    """In the order of AP's calls the decisive one takes the totals to what AP then reported."""
    contest, totals = almanac.contest(year), Counter[str]()
    for call in almanac.network_calls(year):
        assert max(totals.values(), default=0) < contest.majority
        totals[call.ticket] += contest.electors[call.unit]
        if call.unit == unit:
            break
    assert sorted(totals.values(), reverse=True) == [winner, loser]


def test_a_call_to_the_minute() -> None:
    """Wisconsin was called at 5:34 am Eastern on November 6, 2024."""
    wisconsin = next(call for call in almanac.network_calls(2024) if call.unit == "WI")
    assert wisconsin.called_at == datetime(2024, 11, 6, 10, 34, tzinfo=UTC)
    assert wisconsin.precision is Precision.MINUTE
