"""The contests: units, electors, tickets, holders and closings of each election."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from callboard import almanac
from callboard.almanac import UnknownElectionError
from callboard.election.contest import Holder

YEARS = tuple(range(1964, 2029, 4))
EASTERN = ZoneInfo("America/New_York")
ELECTION_DAYS = {2020: (2020, 11, 3), 2024: (2024, 11, 5)}

FILES_OPENED = """
import sys
opened = []
sys.addaudithook(lambda name, args: opened.append(str(args[0])) if name == "open" else None)
from callboard import almanac
print(sorted(path.rpartition("/")[2] for path in opened if path.endswith(".json")))
almanac.contest(2024)
print(sorted(path.rpartition("/")[2] for path in opened if path.endswith(".json")))
"""


def test_every_election_is_there() -> None:
    """The almanac has every election from 1964 to 2028."""
    assert almanac.years() == YEARS


@pytest.mark.parametrize("year", YEARS)
def test_every_election_has_538_electors(year: int) -> None:
    """The electors of each year add up to 538, and 270 is the majority."""
    contest = almanac.contest(year)
    assert (contest.year, contest.total, contest.majority) == (year, 538, 270)
    assert list(contest.electors) == [unit.id for unit in contest.units]


@pytest.mark.parametrize(("year", "count"), [(1964, 51), (1968, 51), (1972, 53), (1992, 56)])
def test_units_grow_with_the_district_states(year: int, count: int) -> None:
    """Maine's districts choose from 1972 on, Nebraska's from 1992 on."""
    assert len(almanac.contest(year).units) == count


def test_district_states_give_an_elector_to_each_district() -> None:
    """Maine had four electors in 1968; from 1972 two at large and one in each district."""
    assert almanac.contest(1968).electors["ME"] == 4
    contest = almanac.contest(2024)
    assert {unit: contest.electors[unit] for unit in contest.group("NE")} == {
        "NE": 2,
        "NE-1": 1,
        "NE-2": 1,
        "NE-3": 1,
    }


def test_order_of_units() -> None:
    """Units stand in order of state name, districts after their state."""
    ids = [unit.id for unit in almanac.contest(2024).units]
    assert ids[:3] == ["AL", "AK", "AZ"]
    assert ids[ids.index("LA") : ids.index("MD")] == ["LA", "ME", "ME-1", "ME-2"]
    names = [unit.name for unit in almanac.contest(1964).units]
    assert names == sorted(names)


def test_values_are_shared() -> None:
    """Asking twice gives the same contest, and elections share their units."""
    assert almanac.contest(2020) is almanac.contest(2020)
    assert almanac.contest(1964).by_id["GA"] is almanac.contest(2028).by_id["GA"]


def test_unknown_year() -> None:
    """A year without an election is refused with a sentence that says what there is."""
    with pytest.raises(UnknownElectionError, match="from 1964 to 2028") as caught:
        almanac.contest(1962)
    assert caught.value.year == 1962


def test_only_the_file_of_the_year_is_read() -> None:
    """Importing reads no facts; a contest reads the units and its own year alone."""
    command = [sys.executable, "-c", FILES_OPENED]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert output.splitlines() == ["[]", "['2024.json', 'units.json']"]


@pytest.mark.parametrize("year", YEARS[:-1])
def test_democrat_and_republican_come_first(year: int) -> None:
    """Tickets stand in the same order every year, with ids of their own."""
    tickets = almanac.contest(year).tickets
    assert [(t.party, t.hue) for t in tickets[:2]] == [("DEM", "blue"), ("REP", "red")]
    assert all(ticket.hue == "other" for ticket in tickets[2:])
    assert len({ticket.id for ticket in tickets}) == len(tickets)


def test_ticket_ids_are_surnames() -> None:
    """A ticket's id is the surname in small letters, words joined by hyphens; most votes first."""
    ids = [ticket.id for ticket in almanac.contest(2024).tickets]
    assert ids == ["harris", "trump", "stein", "kennedy", "oliver", "de-la-cruz", "west"]


def test_tickets_to_come_are_not_known() -> None:
    """The contest of 2028 has units and holders; its tickets are the editor's to type."""
    contest = almanac.contest(2028)
    assert contest.tickets == ()
    assert contest.holders["PA"] == Holder("REP", "Trump")


@pytest.mark.parametrize(
    ("year", "unit", "party", "surname"),
    [
        (2024, "GA", "DEM", "Biden"),
        (2024, "NE-2", "DEM", "Biden"),
        (2024, "ME-2", "REP", "Trump"),
        (2020, "AZ", "REP", "Trump"),
        (2012, "IN", "DEM", "Obama"),
        (2012, "NE-2", "DEM", "Obama"),
        (1972, "GA", "AIP", "Wallace"),
        (1972, "ME-1", "DEM", "Humphrey"),
        (1992, "NE-3", "REP", "Bush"),
        (1976, "MA", "DEM", "McGovern"),
        (1968, "AZ", "REP", "Goldwater"),
    ],
)
def test_holders(year: int, unit: str, party: str, surname: str) -> None:
    """A unit is held by who won it last; a new district by who won its state."""
    assert almanac.contest(year).holders[unit] == Holder(party, surname)


def test_holders_reach_back_to_1968() -> None:
    """Every unit has a holder from 1968 on; the winners of 1960 are not in the almanac."""
    assert not almanac.contest(1964).holders
    for year in YEARS[1:]:
        contest = almanac.contest(year)
        assert list(contest.holders) == list(contest.electors)


@pytest.mark.parametrize("year", ELECTION_DAYS)
def test_polls_close_between_six_and_one(year: int) -> None:
    """Polls close between 6 pm Eastern on Election Day and 1 am, both of which occur."""
    closings = almanac.contest(year).closings
    assert list(closings) == list(almanac.contest(year).electors)
    assert all(closing.first <= closing.last for closing in closings.values())
    six_pm = datetime(*ELECTION_DAYS[year], 18, tzinfo=EASTERN)
    assert min(closing.first for closing in closings.values()) == six_pm
    last = max(closing.last for closing in closings.values()).astimezone(EASTERN)
    assert (last - six_pm).total_seconds() == 7 * 3600


def test_closings_of_one_state() -> None:
    """Iowa closed an hour earlier in 2024 than in 2020; Florida closes twice."""
    iowa = [
        almanac.contest(year).closings["IA"].last.astimezone(EASTERN).hour for year in (2020, 2024)
    ]
    florida = almanac.contest(2024).closings["FL"]
    assert iowa == [22, 21]
    assert (florida.last - florida.first).total_seconds() == 3600


def test_no_spelling_belongs_to_two_units() -> None:
    """Id, name, AP abbreviation and aliases of a unit are no other unit's, in any case."""
    owners: dict[str, str] = {}
    for unit in almanac.units().values():
        spellings = {unit.id, unit.name, unit.ap, unit.short_name, *unit.aliases}
        for spelling in {text.casefold() for text in spellings}:
            assert owners.setdefault(spelling, unit.id) == unit.id, spelling


def test_units_carry_their_codes() -> None:
    """A district's FIPS code is its state's and its number."""
    units = almanac.units()
    assert len({unit.fips for unit in units.values()}) == len(units) == 56
    assert (units["GA"].fips, units["NE-2"].fips, units["NE-2"].postal) == ("13", "3102", "NE")
    assert units["TX"].zones == ("Central", "Mountain")
    assert {unit.region for unit in units.values()} == {"Midwest", "Northeast", "South", "West"}
