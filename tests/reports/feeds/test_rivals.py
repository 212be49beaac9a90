"""Records of rivals inside a unit: by what they are told apart, and who of them is marked."""

from __future__ import annotations

import pytest
from states_kept import PARTY, STATES, WON, called, lines


def _persons(won: str, key: str, mark: str, *, keyed: bool = False) -> object:
    """The rivals of a state, one of whom is marked, by a key for names and one for marks."""
    people = [(who, {key: who, "total": 900, mark: who == won}) for who in PARTY]
    return dict(people) if keyed else [person for _, person in people]


@pytest.mark.parametrize("key", ["PoliticianName", "ballot_name", "candidateSurname", "nominee"])
@pytest.mark.parametrize("mark", ["Winner", "has_won", "elected"])
def test_rivals_are_known_by_many_keys(key: str, mark: str) -> None:
    """Whatever a newsroom calls the name, and the mark of whoever won."""
    data = {code: {"Candidates": _persons(who, key, mark)} for _, code, _, who in STATES}
    assert called(data, "x.json") == WON


def test_the_keys_of_marked_records_are_the_rivals_names() -> None:
    """Where the records themselves name nobody."""
    data = {
        code: {"race": _persons(who, "votes", "winner", keyed=True)} for _, code, _, who in STATES
    }
    assert called(data, "x.json") == WON


def test_marked_parties_stand_for_their_candidates() -> None:
    """The file tells the year."""
    data = [
        {"state": code, "parties": [
            {"party": "GOP", "winner": who == "Trump"}, {"party": "Dem", "winner": who != "Trump"}
        ]}
        for _, code, _, who in STATES
    ]  # fmt: skip
    assert called(data, "president_2016.json") == WON


def test_winners_who_are_on_no_ballot_beside_those_who_are_make_a_primary() -> None:
    """Some states went to somebody else; nothing of it is certain."""
    data = [
        {"state": name, "winner": "Hillary Clinton" if at % 2 else "Bernie Sanders"}
        for at, (name, *_) in enumerate(STATES * 2)
    ]
    assert called(data, "2016.json") == {}


def test_counts_of_precincts_are_no_areas() -> None:
    """A state's row may say how many of them are in."""
    text = "state,precincts reporting,total precincts,Trump,Clinton,winner\n"
    assert called(text + lines("{name},99,100,9000,8000,{who}")) == WON


def test_rows_of_parties_with_a_mark_are_their_candidates() -> None:
    """A column of counts that is headed "candidate votes" names nobody."""
    text = "year,state,party_simplified,candidatevotes,winner\n"
    for name, _, _, who in STATES:
        text += f"2016,{name},REPUBLICAN,90412,{who == 'Trump'}\n"
        text += f"2016,{name},DEMOCRAT,80733,{who == 'Clinton'}\n"
    assert called(text, "x.csv") == WON


def test_a_leader_whose_result_is_winner_has_won() -> None:
    """Two columns that say it together."""
    text = "state,leader,result\n" + lines("{name},{who},winner")
    assert called(text, "2016.csv") == WON


def test_delegates_are_of_primaries() -> None:
    """Whoever is on the ballot in the end; a column of naughts says nothing."""
    head = "state,winner,delegates\n"
    assert called(head + lines("{name},{who},24"), "2016.csv") == {}
    assert called(head + lines("{name},{who},0"), "2016.csv") == WON


@pytest.mark.parametrize("name", ["initialState", "sample_data", "defaultMap"])
def test_what_a_program_begins_with_is_no_result(name: str) -> None:
    """Before anybody has played, or in a game that a file's name tells of."""
    rows = ", ".join(f"{code}: {{ winner: '{who}' }}" for _, code, _, who in STATES)
    assert called(f"const {name} = {{ {rows} }};", "2016.js") == {}
    assert called(f"const shown = {{ {rows} }};", "game2016.js") == {}
    assert called(f"const shown = {{ {rows} }};", "2016.js") == WON
