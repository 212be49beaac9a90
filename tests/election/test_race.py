"""The race in one sentence, and the arithmetic under it."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from callboard import almanac
from callboard.election.race import RaceKind, race
from callboard.election.status import Status
from callboard.election.tally import tally

CONTEST = almanac.contest(2024)
UNITS = tuple(CONTEST.electors)
TIE = (  # Harris 269, every other unit Trump
    "CA NY IL NJ VA WA MA MD MN CO CT OR NM HI ME ME-1 NH RI DE DC VT PA WI MI"
).split()


@dataclass(frozen=True)
class Stands:
    """Where a unit stands."""

    status: Status
    ticket: str | None


def called(**units: str) -> dict[str, Stands]:
    """Units called for tickets."""
    return {unit.replace("_", "-"): Stands(Status.CALLED, t) for unit, t in units.items()}


def sentence(standings: dict[str, Stands], last: str | None = None) -> str:
    """The sentence on 2024 as its units stand."""
    return race(CONTEST, CONTEST.tickets, standings, tally(CONTEST, standings), last).sentence


def official() -> dict[str, Stands]:
    """2024 as it was certified."""
    winners = almanac.official_winners(2024)
    return {unit: Stands(Status.CALLED, ticket) for unit, ticket in winners.items()}


def tied() -> dict[str, Stands]:
    """A board on which both have 269."""
    return {u: Stands(Status.CALLED, "harris" if u in TIE else "trump") for u in UNITS}


def test_an_empty_board_says_what_it_takes() -> None:
    """Before any call the sentence names the majority."""
    assert sentence({}) == "No calls yet · 270 to win"


def test_the_leader_needs_the_difference_to_the_majority() -> None:
    """With many units open the sentence says how many electors the leader needs."""
    assert sentence(called(TX="trump", FL="trump")) == "Trump needs 200 more"


def test_a_ticket_that_cannot_get_there_has_no_path_left() -> None:
    """Once the rival could not win with every open unit, the sentence says so."""
    standings = official()
    for unit in ("WI", "MI", "AZ", "AK", "ME-2"):
        del standings[unit]
    assert sentence(standings) == "Trump has 272, 3 past half"
    del standings["NV"]
    assert sentence(standings) == "Trump needs 4 more"
    standings["MI"] = Stands(Status.LEADING, "trump")
    standings["AK"] = Stands(Status.CALLED, "trump")
    assert sentence(standings) == "Trump needs 1 more \N{MIDDLE DOT} no path left for Harris"


def test_one_or_two_deciding_units_are_named() -> None:
    """Where one or two open units would give the leader the majority, they are named."""
    standings = official()
    for unit in ("PA", "MI", "NV"):
        del standings[unit]
    standings["TX"] = Stands(Status.TOO_CLOSE, None)
    standings["CA"] = Stands(Status.LEADING, "harris")
    assert sentence(standings) == "Trump reaches 270 with California or Texas"


def test_the_last_open_unit_decides_for_both() -> None:
    """A unit that gives whoever wins it the majority is said to decide."""
    standings = tied()
    standings["NE-2"] = Stands(Status.CALLED, "harris")
    del standings["WI"]
    assert sentence(standings) == "Wisconsin decides"


def test_the_unit_that_made_the_majority_is_named() -> None:
    """Right after the call that crossed the majority, the sentence names its unit."""
    standings = tied()
    standings["NE-2"] = Stands(Status.CALLED, "harris")
    assert sentence(standings, "NE-2") == "Harris reaches 270 with Nebraska 2nd"
    assert sentence(standings, "TX") == "Harris has 270, 1 past half"


def test_two_hundred_and_seventy_is_a_majority_and_269_is_not() -> None:
    """The majority is 270 of 538, not 269 and not 271."""
    assert CONTEST.majority == 270


def test_a_tie_goes_to_the_house() -> None:
    """Every unit called and nobody past half: the House decides."""
    sums = tally(CONTEST, tied())
    result = race(CONTEST, CONTEST.tickets, tied(), sums)
    assert (result.kind, result.sentence) == (RaceKind.TIE, "269\N{EN DASH}269: the House decides")


def test_a_third_ticket_can_leave_nobody_a_path() -> None:
    """When no ticket can reach a majority any more, that is said while units are open."""
    contest = almanac.contest(1968)
    standings: dict[str, Stands] = {}
    for index, unit in enumerate(contest.electors):
        standings[unit] = Stands(Status.CALLED, ("nixon", "humphrey", "wallace")[index % 3])
    sums = tally(contest, standings)
    assert max(sums.called.values()) < contest.majority
    result = race(contest, contest.tickets, standings, sums)
    assert result.kind is RaceKind.NO_MAJORITY


def test_a_desk_without_tickets_says_so() -> None:
    """2028 begins without tickets."""
    contest = almanac.contest(2028)
    assert race(contest, (), {}, tally(contest, {})).sentence == "No tickets yet"


standings_strategy = st.dictionaries(
    st.sampled_from(UNITS),
    st.builds(
        Stands,
        st.sampled_from((Status.CALLED, Status.LEADING, Status.CERTIFIED)),
        st.sampled_from(("harris", "trump", "stein")),
    ),
)


@given(standings_strategy)
def test_every_elector_is_counted_once(standings: dict[str, Stands]) -> None:
    """Called, leading and open electors always add up to all of them."""
    sums = tally(CONTEST, standings)
    assert sum(sums.called.values()) + sum(sums.leading.values()) + sums.open == 538


@given(standings_strategy)
def test_certified_electors_are_called_electors(standings: dict[str, Stands]) -> None:
    """No ticket has more electors certified than called."""
    sums = tally(CONTEST, standings)
    assert all(sums.certified.get(t, 0) <= sums.called.get(t, 0) for t in sums.certified)


@given(standings_strategy)
def test_the_race_names_a_winner_exactly_at_the_majority(standings: dict[str, Stands]) -> None:
    """A winner is named if and only if a ticket has 270 electors called."""
    sums = tally(CONTEST, standings)
    result = race(CONTEST, CONTEST.tickets, standings, sums)
    assert (result.winner is not None) == any(n >= 270 for n in sums.called.values())
