"""Tables on their side, lists of units in cells, and data that nests elections and people."""

from __future__ import annotations

import pytest
from fed import read
from states_kept import PARTY, STATES, WON, by_year, called, lines

from callboard import almanac

ACROSS = ("OH", "IA", "NV", "UT", "OR", "TX", "CA", "NY", "FL")
WHOLE = {
    year: {unit: who for unit, who in almanac.official_winners(year).items() if "-" not in unit}
    for year in (2012, 2016)
}


def sides(year: int) -> dict[str, list[str]]:
    """The units of both parties."""
    parties = {ticket.id: ticket.party for ticket in almanac.contest(year).tickets}
    made: dict[str, list[str]] = {"blue": [], "red": []}
    for unit, who in WHOLE[year].items():
        made["blue" if parties[who] == "DEM" else "red"].append(unit)
    return made


def test_a_table_on_its_side_is_turned() -> None:
    """A column for each state, a row for each year."""
    head = "year," + ",".join((*ACROSS, "DC")) + "\n"
    text = head + "2012,D,D,D,R,D,R,D,D,D,D\n2016,R,R,D,R,D,R,D,D,R,D\n2020,R,R,D,R,D,R,D,D,R,D\n"
    found = by_year(text, "presidents.csv")
    assert {("OH", "Obama", 2012), ("OH", "Trump", 2016), ("NV", "Biden", 2020)} <= found
    assert len(found) == 30


def test_a_table_on_its_side_of_anything_else_is_silent() -> None:
    """Governors have no District of Columbia; people are counted."""
    head = "year," + ",".join(ACROSS) + "\n"
    assert called(head + "2012,D,D,D,R,D,R,D,D,D\n2016,R,R,D,R,D,R,D,D,R\n") == {}
    assert called(head + "2010" + ",123456" * 9 + "\n2020" + ",234567" * 9 + "\n") == {}


@pytest.mark.parametrize("head", ["Trump,Clinton", "Trump states,Clinton states"])
def test_units_below_the_names_of_who_won_them_are_read(head: str) -> None:
    """Two lists side by side, one of them longer."""
    text = head + "\nOhio,Nevada\nIowa,Oregon\nUtah,\nTexas,\n"
    assert called(text, "x.csv") == {**WON, "TX": "Trump"}


@pytest.mark.parametrize("head", ["D EV {y},R EV {y}", "{y}_winner,{y}_margin"])
def test_a_table_with_columns_for_several_elections_is_parted(head: str) -> None:
    """The same columns for each year, with whatever stands beside them."""
    text = "State," + ",".join(head.format(y=year) for year in (2012, 2016)) + ",Region\n"
    for name, _, ev, who in STATES:
        blue, red = (f"{ev},0", f"0,{ev}") if "EV" in head else ("Democratic,3", "Republican,3")
        text += f"{name},{blue},{blue if who == 'Clinton' else red},West\n"
    found = by_year(text, "presidential.csv")
    assert found == {(code, who, 2016) for code, who in WON.items()} | {
        (code, "Obama", 2012) for code in WON
    }


def test_a_long_table_of_several_elections_is_read_whole() -> None:
    """No row is lost where it is too long to be parted."""
    text = "state,county,2012_dem,2012_rep,2016_dem,2016_rep\n"
    text += "".join(f"Ohio,County {at},1,2,3,4\n" for at in range(5_100))
    result = read(text, "x.csv")
    assert result.read == 5_100


def test_counts_for_several_elections_call_nothing() -> None:
    """Votes, shares and turnouts, year by year."""
    head = "State,dem_2012,rep_2012,dem_2016,rep_2016\n"
    assert called(head + lines("{name},900100,800100,900200,800200")) == {}
    assert called(head + lines("{name},51.1,46.2,48.2,47.1")) == {}


def test_units_below_what_somebody_did_there_are_not() -> None:
    """Visits and rallies."""
    assert called("Trump rallies,Clinton rallies\nOhio,Nevada\nIowa,Oregon\nUtah,Maine\n") == {}


def test_a_cell_may_list_the_units_that_a_candidate_won() -> None:
    """A row for each candidate."""
    text = 'candidate,party,states won\nTrump,R,"OH, IA, UT"\nClinton,D,"NV, OR, CA"\n'
    assert called(text, "x.csv") == {**WON, "CA": "Clinton"}
    assert called(text.replace("states won", "states visited"), "x.csv") == {}


def test_lists_of_two_sides_that_hold_every_unit_are_results() -> None:
    """Red and blue, or by the names of rivals; a third list makes them ratings."""
    found = called({"year": 2016, "map": sides(2016)})
    assert len(found) == len(WHOLE[2016])
    assert found["OH"] == "Trump"
    held = sides(2016)
    swing = {**held, "red": held["red"][5:], "purple": held["red"][:5]}
    assert called({"year": 2016, "map": swing}) == {}
    assert called({"year": 2016, "map": {side: units[3:] for side, units in held.items()}}) == {}


def test_lists_by_year_tell_each_election() -> None:
    """An object of years."""
    found = by_year({str(year): sides(year) for year in WHOLE})
    assert {("OH", "Obama", 2012), ("OH", "Trump", 2016)} <= found


def test_electors_by_unit_below_each_candidate_are_theirs() -> None:
    """Keys that name units, with their electors."""
    data = {
        who: {code: ev for _, code, ev, one in STATES if one == who} for who in ("Trump", "Clinton")
    }
    assert called(data) == WON


def test_people_below_winner_are_named_whole() -> None:
    """With their party."""
    data = [
        {"state": name, "winner": {"firstName": {"Trump": "Donald"}.get(who, "Hillary"),
                                   "lastName": who, "party": PARTY[who]}}
        for name, _, _, who in STATES
    ]  # fmt: skip
    assert called(data) == WON


def test_elections_inside_a_unit_tell_each() -> None:
    """A list of records with a year each."""
    data = [
        {"state": name, "elections": [{"year": 2016, "winner": who, "party": PARTY[who]},
                                      {"year": 2012, "winner": "Obama", "party": "D"},
                                      {"year": 2008, "winner": "Obama", "party": "D"}]}
        for name, _, _, who in STATES
    ]  # fmt: skip
    found = by_year(data, "presidential.json")
    assert {("OH", "Trump", 2016), ("OH", "Obama", 2012), ("UT", "Obama", 2008)} <= found


def test_results_of_a_unit_may_stand_in_a_list_of_one() -> None:
    """With a mark on the winner alone, and times of the polls that forecast nothing."""
    data = {"date": "2016-11-08", "races": [
        {"statePostal": code, "pollClose": "2016-11-09T00:30", "winnerTakeAll": True,
         "reportingUnits": [{"level": "state", "candidates": [
             {"first": "Donald", "last": "Trump", "party": "GOP", "voteCount": 9,
              **({"winner": "X"} if who == "Trump" else {})},
             {"first": "Hillary", "last": "Clinton", "party": "Dem", "voteCount": 8,
              **({"winner": "X"} if who == "Clinton" else {})}]}]}
        for _, code, _, who in STATES]}  # fmt: skip
    assert called(data) == WON


def test_numbers_of_states_are_keys() -> None:
    """With both their digits, and a word of winning."""
    codes = ("39", "19", "32", "49", "41", "01", "56", "36")
    data = {
        code: {"winner": "Clinton" if code in {"32", "41", "36"} else "Trump"} for code in codes
    }
    assert called(data).items() >= WON.items()


def test_letters_without_a_year_say_nothing() -> None:
    """Whose they are, nobody can know."""
    assert called("state,winner\n" + lines("{name},{p}")) == {}
