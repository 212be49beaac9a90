"""Votes added up: margins, leaders, sums, and the expected vote in words."""

from __future__ import annotations

from fractions import Fraction

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard import almanac
from callboard.election.returns import (
    OTHERS,
    all_votes,
    expected_words,
    margin,
    popular,
    share,
    summed,
)


class Votes(msgspec.Struct, frozen=True):
    """The returns of a unit."""

    votes: dict[str, int]
    total: int | None = None


NAMES = st.sampled_from(["harris", "trump", "stein", "Ron Paul"])
RETURNS = st.builds(Votes, st.dictionaries(NAMES, st.integers(0, 10**7)), st.none())
CONTEST = almanac.contest(2024)


@given(st.dictionaries(st.sampled_from(["GA", "CA", "ME-1", "ME-2", "NE-1"]), RETURNS))
def test_nothing_is_lost_or_won_in_the_sums(returns: dict[str, Votes]) -> None:
    """The sums hold every vote once, whole numbers all of them."""
    sums, counted = popular(returns)
    assert sums == summed(returns.values())
    assert counted == sum(sums.values())
    assert all(isinstance(count, int) for count in sums.values())


@given(RETURNS, RETURNS, RETURNS)
def test_a_state_is_counted_once(whole: Votes, first: Votes, second: Votes) -> None:
    """Its own returns hold those of its districts."""
    sums, counted = popular({"ME": whole, "ME-1": first, "ME-2": second})
    assert (sums, counted) == (summed([whole]), all_votes(whole))


@given(RETURNS)
def test_the_margin_is_the_first_less_the_second(returns: Votes) -> None:
    """And the leader has more than anybody else."""
    found = margin(returns)
    ranked = sorted(returns.votes.values(), reverse=True)
    if not any(ranked):
        assert found is None
        return
    assert found is not None
    assert found.ahead == ranked[0] - (ranked[1] if len(ranked) > 1 else 0)
    assert found.share == Fraction(found.ahead, all_votes(returns))
    if found.leader is not None:
        others = [count for name, count in returns.votes.items() if name != found.leader]
        assert all(returns.votes[found.leader] > count for count in others)


@given(RETURNS)
def test_shares_of_all_add_up_to_one(returns: Votes) -> None:
    """Exactly."""
    whole = sum((share(returns, name) for name in returns.votes), Fraction(0))
    assert whole == (1 if all_votes(returns) else 0)


def test_those_not_listed_lead_nobody() -> None:
    """However many they are together."""
    found = margin(Votes({OTHERS: 900, "harris": 60, "trump": 40}))
    assert found is not None
    assert (found.leader, found.ahead, found.share) == ("harris", 20, Fraction(1, 50))


def test_a_stated_total_counts_the_votes_that_are_not_listed() -> None:
    """Unless more are listed than it says."""
    assert all_votes(Votes({"harris": 60, "trump": 30}, 100)) == 100
    assert all_votes(Votes({"harris": 60, "trump": 50}, 100)) == 110


def test_a_tie_has_no_leader() -> None:
    """The margin is nothing."""
    found = margin(Votes({"harris": 5, "trump": 5}))
    assert found is not None
    assert (found.leader, found.ahead) == (None, 0)


@pytest.mark.parametrize("year", [2000, 2004, 2008, 2012, 2016, 2020, 2024])
def test_the_popular_vote_of_a_finished_election_adds_up(year: int) -> None:
    """Every unit's own votes, states with districts once."""
    votes = {
        unit: Votes({c.ticket or c.name: c.votes for c in row.candidates}, row.total)
        for unit, row in almanac.votes(year).items()
    }
    sums, _ = popular(votes)
    whole = {unit: found for unit, found in votes.items() if "-" not in unit}
    assert sums == summed(whole.values())
    if year == 2024:
        assert sums["trump"] > sums["harris"] > 74_000_000


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        (None, ""),
        (0, "0"),
        (1, "<1"),
        (9, "<1"),
        (10, "1"),
        (634, "63"),
        (635, "64"),
        (990, "99"),
        (991, ">99"),
        (999, ">99"),
        (1000, "100"),
    ],
)
def test_the_expected_vote_is_never_rounded_to_nothing_or_all(
    expected: int | None, words: str
) -> None:
    """As AP shows it."""
    assert expected_words(expected) == words
