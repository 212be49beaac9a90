"""The many ways in which people keep who won which state, and data that looks like them."""

from __future__ import annotations

import json

import pytest
from fed import kinds, read, votes
from states_kept import PARTY, STATES, WON, called, lines

from callboard.reports.reading import read_report


@pytest.mark.parametrize(
    "data",
    [
        {code: {"winner": who, "ev": ev} for _, code, ev, who in STATES},
        {"winners": {code: who for _, code, _, who in STATES}},
        {"year": 2016, "states": {n: {"called_for": PARTY[w], "ev": e} for n, _, e, w in STATES}},
        {"title": "The 2016 presidential election", "states": [
            {"id": c, "name": n, "votes": e, "party": PARTY[w]} for n, c, e, w in STATES]},
        {"type": "FeatureCollection", "features": [
            {"properties": {"NAME": n, "winner": w, "ev": e},
             "geometry": {"coordinates": [[1.5, 2.5], [3.5, 4.5]]}} for n, _, e, w in STATES]},
        {"state": [n for n, *_ in STATES], "winner": [w for *_, w in STATES]},
        {"state": {str(i): row[0] for i, row in enumerate(STATES)},
         "winner": {str(i): row[3] for i, row in enumerate(STATES)}},
        {"election": 2016, "winners": {
            who: {"electoral_votes": sum(e for *_, e, w in STATES if w == who),
                  "states": [c for _, c, _, w in STATES if w == who]} for who in PARTY}},
        {"candidates": {"democrat": "Clinton", "republican": "Trump"}, "votes": {
            c: {"electoral": {"democrat": e if w == "Clinton" else 0,
                              "republican": e if w == "Trump" else 0}} for _, c, e, w in STATES}},
        [["state", "electors", "winner"], *([n, e, w] for n, _, e, w in STATES)],
    ],
    ids=["by-code", "code-to-name", "by-state-and-party", "party-by-law", "geojson", "columns",
         "columns-by-number", "lists-of-winners", "legend", "rows"],
)  # fmt: skip
def test_json_of_many_shapes_is_read(data: object) -> None:
    """Units stand in keys, records, columns and lists."""
    assert called(data, "data.json") == WON


def test_candidates_inside_a_unit_give_votes_and_the_one_that_is_marked() -> None:
    """A flag on one of the candidates is a call; their votes are kept."""
    data = [
        {
            "state": name,
            "candidates": [
                {"name": "Hillary Clinton", "votes": 400, "winner": who == "Clinton"},
                {"name": "Donald Trump", "votes": 500, "winner": who == "Trump"},
            ],
        }
        for name, _, _, who in STATES
    ]
    assert called(data) == WON
    assert votes(read(data), "OH") == {"clinton": 400, "trump": 500}


def test_figures_by_name_beside_the_candidate_on_top_are_read() -> None:
    """Names are keys, and the unit says who came first."""
    data = {
        "stateResults": [
            {
                "name": name,
                "candidateData": {
                    "Hillary Clinton": {"popular": 4},
                    "Donald Trump": {"popular": 5},
                },
                "topCandidate": "Donald Trump" if who == "Trump" else "Hillary Clinton",
                "electoralVotes": str(ev),
            }
            for name, _, ev, who in STATES
        ]
    }
    assert called(data) == WON
    assert votes(read(data), "NV") == {"clinton": 4, "trump": 5}


@pytest.mark.parametrize(
    "text",
    [
        "// who won\nconst data = [\n"
        + lines("  {{ state: '{name}', ev: {ev}, winner: '{who}' }},")
        + "];\n",
        "module.exports = {\n" + lines('  {code}: {{winner: "{who}", ev: {ev}}}, // {name}') + "}",
        "const map = [\n" + lines('  {{ id: "{name}", votes: {ev}, w2016: "{who}" }},') + "];\n",
        "WINNERS_2016 = {\n" + lines("    '{code}': ('{who}', {ev}),") + "}\n",
        "won <- data.frame(state = c("
        + ", ".join(f'"{n}"' for n, *_ in STATES)
        + "), winner = c("
        + ", ".join(f'"{w}"' for *_, w in STATES)
        + "))\n",
        "$results = array(\n"
        + lines("  '{name}' => array('winner' => '{who}', 'ev' => {ev}),")
        + ");\n",
    ],
    ids=["js-list", "js-object", "js-year-in-key", "python", "r", "php"],
)
def test_data_written_out_in_a_program_is_read(text: str) -> None:
    """Lists and objects of any language are alike."""
    assert called(text) == WON


COLUMNS = "`id` int(11) NOT NULL,\n `state` varchar(40),\n `ev` int,\n `winner` varchar(20)"
NAMED = "INSERT INTO results (state, electors, winner) VALUES\n" + lines(
    "('{code}', {ev}, '{who}'),"
)
MADE = f"CREATE TABLE `calls` (\n {COLUMNS},\n PRIMARY KEY (`id`)\n);\n" + lines(  # noqa: S608 - never run
    "INSERT INTO `calls` VALUES (1,'{name}',{ev},'{who}');"
)


@pytest.mark.parametrize("text", [NAMED, MADE], ids=["columns-named", "columns-of-the-table"])
def test_sql_that_fills_a_table_is_read(text: str) -> None:
    """The columns are named in the statement, or where the table is made."""
    assert called(text) == WON


MERGED = (
    "State,Electoral votes,,Popular vote,\n,Clinton (D),Trump (R),Clinton (D),Trump (R)\n"
    'Ohio,,18,"2,394,164","2,841,005"\nIowa,,6,653669,800983\nNevada,6,,539260,512058\n'
    "Utah,,6,310676,515231\nOregon,7,,1002106,782403\n"
)
HEADLESS = (
    "Hillary Clinton\tDemocratic\nDonald Trump\tRepublican\n"
    "Ohio\t18\t2,394,164\t43.6\t-\t2,841,005\t51.7\t18\n"
    "Iowa\t6\t653,669\t41.7\t-\t800,983\t51.1\t6\n"
    "Nevada\t6\t539,260\t47.9\t6\t512,058\t45.5\t-\n"
    "Utah\t6\t310,676\t27.5\t-\t515,231\t45.5\t6\n"
    "Oregon\t7\t1,002,106\t50.1\t7\t782,403\t39.1\t-\n"
)


@pytest.mark.parametrize("text", [MERGED, HEADLESS], ids=["merged-header", "no-header"])
def test_electors_are_found_by_the_law(text: str) -> None:
    """A header in two rows, or none: the columns are those that add up to each unit's electors."""
    assert called(text) == WON


MAP = (
    "const won = new Map([['West Virginia', {won: 'Trump'}], ['Ohio', {won: 'Trump'}],\n"
    "['New York', {won: 'Clinton'}], ['Rhode Island', {won: 'Clinton'}]]);\n"
)


@pytest.mark.parametrize(
    "content",
    [
        {n.lower().replace(" ", "-"): {"winner": "trump"} for n in ("West Virginia", "Ohio")}
        | {"new_york": {"winner": "clinton"}, "rhode-island": {"winner": "clinton"}},
        "won = {'Trump': ['OH', 'WV'], 'Clinton': ['NY', 'RI']}\n",
        MAP,
    ],
    ids=["addresses", "lists-by-winner", "map"],
)
def test_units_are_known_by_their_addresses_and_in_lists(content: str | object) -> None:
    """A program spells New York as pages do, or keeps lists of whom it belongs to."""
    expected = {"OH": "Trump", "WV": "Trump", "NY": "Clinton", "RI": "Clinton"}
    assert called(content) == expected


def test_a_candidate_beside_a_units_electors_won_them() -> None:
    """One row for each unit, and the law's electors in it."""
    text = "State,Electoral votes,Candidate,Party,Popular vote\n" + lines(
        "{name},{ev},{who},{p},10"
    )
    assert called(text, "x.csv") == WON


def test_candidates_with_lists_of_units_won_them() -> None:
    """Each unit has its electors, and stands below whoever has them."""
    data = {
        "year": 2016,
        "candidates": [
            {
                "name": who,
                "states": [{"state": c, "electors": ev} for _, c, ev, won in STATES if won == who],
            }
            for who in PARTY
        ],
    }
    assert called(data) == WON


def test_a_few_states_in_a_program_are_an_example() -> None:
    """A test of a program is no report."""
    text = "state = {'OH': {'winner': 'Trump'}, 'GA': {'winner': 'Clinton'}, 'UT': {}}\n"
    assert called(text) == {}


def test_rows_of_candidates_tell_by_their_electors_who_won() -> None:
    """Of the rows of a state only one has electors."""
    text = "state,candidate,party,electoral_votes\n" + "".join(
        f"{name},{who},,{ev * who.endswith(won)}\n"
        for name, _, ev, won in STATES
        for who in ("Hillary Clinton", "Donald Trump")
    )
    assert called(text, "x.csv") == WON


def test_objects_on_lines_of_their_own_are_records() -> None:
    """JSON lines are a list without its brackets."""
    text = "".join(json.dumps({"state": c, "called": w}) + "\n" for _, c, _, w in STATES)
    assert called(text, "x.json") == WON


def test_json_that_ends_in_the_middle_is_read_up_to_its_last_whole_record() -> None:
    """It is told that more was to follow."""
    data = {"results": [{"state": c, "winner": {"name": w}} for _, c, _, w in STATES]}
    torn = json.dumps(data)[:-25]
    assert set(called(torn, "x.json")) == set(WON) - {"OR"}
    assert "feed-incomplete" in kinds(read(torn))


@pytest.mark.parametrize(
    "inner",
    [
        lines('<state name="{name}" abbr="{code}" ev="{ev}" winner="{who}"/>'),
        lines("<state><name>{name}</name><electors>{ev}</electors><winner>{who}</winner></state>"),
    ],
    ids=["attributes", "elements"],
)
def test_xml_is_read_like_json(inner: str) -> None:
    """Elements that come again are records."""
    assert called(f'<?xml version="1.0"?>\n<results>\n{inner}</results>\n', "x.xml") == WON


def test_ids_of_winners_are_looked_up_among_the_candidates() -> None:
    """The candidates are listed once, the states name their ids."""
    data = {
        "candidates": [{"id": 1, "name": "Hillary Clinton"}, {"id": 2, "name": "Donald Trump"}],
        "states": [{"code": c, "winner": 2 if w == "Trump" else 1} for _, c, _, w in STATES],
    }
    assert called(data, "x.json") == WON


def test_names_in_headers_are_found_beside_parties_and_without_spaces() -> None:
    """Trump has "Trump_REP_EV" and "trumpVotes"."""
    text = "state,Clinton_DEM_EV,Trump_REP_EV,clintonVotes,trumpVotes\n" + "".join(
        f"{name},{ev * (who == 'Clinton')},{ev * (who == 'Trump')},4000,5000\n"
        for name, _, ev, who in STATES
    )
    assert called(text, "x.csv") == WON
    assert votes(read(text), "OH") == {"clinton": 4000, "trump": 5000}


def test_data_that_a_program_calls_by_another_year_is_not_certain() -> None:
    """Either its name is wrong, or the names in it."""
    text = "const election1992 = {\n" + lines("  {code}: {{ winner: '{who}' }},") + "};\n"
    assert called(text) == {}


@pytest.mark.parametrize(
    "content",
    [
        {code: who for _, code, _, who in STATES},
        {"title": "My prediction", "states": {c: {"winner": w} for _, c, _, w in STATES}},
        {"race": "Primary", "results": {n: {"winner": w} for n, _, _, w in STATES}},
        [{"state": c, "winner": w, "called": False} for _, c, _, w in STATES],
        [{"state": c, "winner": None, "leader": w} for _, c, _, w in STATES],
        {"scenario": "High turnout", "states": [
            {"id": c, "clinton_ev": e * (w == "Clinton"), "trump_ev": e * (w == "Trump")}
            for _, c, e, w in STATES]},
        {n: {"Clinton": 0.4, "Trump": 0.6} for n, *_ in STATES},
        {n: {"rating": "Lean R", "ev": e} for n, _, e, _ in STATES},
        [{"state": c, "party": PARTY[w], "legislature": "R"} for _, c, _, w in STATES],
        {"Clinton": ["NV", "OR"], "Trump": ["OH", "IA", "UT"]},
        "// Simulator: how the game begins\nconst states = [\n"
        + lines("  {{ state: '{name}', ev: {ev}, winner: '{who}' }},") + "];\n",
        "const visits = [\n" + lines("  {{ state: '{name}', host: '{who}' }},") + "];\n",
        "INSERT INTO polls (state, clinton, trump) VALUES\n" + lines("('{code}', 44, 47),"),
        "state,2012,2016\nOhio,R,R\nNevada,D,D\nUtah,R,R\nIowa,R,R\n",
        "State,Clinton %,Trump %,EV\n" + lines("{name},44.1,47.2,{ev}"),
        "State,Clinton,Trump\n" + lines("{name},{ev}0001,{ev}0002"),
    ],
    ids=["no-word", "prediction", "primary", "not-called", "leads", "scenario", "odds", "ratings",
         "party-control", "lists-without-a-word", "game", "visits", "polls", "offices-by-year",
         "shares", "votes"],
)  # fmt: skip
def test_what_only_looks_like_results_calls_nothing(content: str | object) -> None:
    """Without a word of winning, or the law's electors, nothing is certain."""
    assert called(content, "x.csv" if isinstance(content, str) else "x.json") == {}


def test_votes_without_a_winner_stay_votes() -> None:
    """They are kept, and nobody is said to have won."""
    result = read({n: {"clinton": 400, "trump": 500} for n, *_ in STATES})
    assert votes(result, "OH") == {"clinton": 400, "trump": 500}
    assert "feed-votes-only" in kinds(result)


def test_a_program_without_results_is_left_to_other_readers() -> None:
    """Code that names states says nothing of who won them."""
    text = "const places = [\n" + lines("  {{ name: '{name}', ev: {ev} }},") + "];\n"
    assert read_report(text.encode(), "x.js").format == "text"


@pytest.mark.parametrize(
    "broken", ["x = [" * 3000, "x = {a: " * 3000, "x = [1, 2, f(x) + 1]", "x=["]
)
def test_what_is_computed_or_broken_is_no_data(broken: str) -> None:
    """The reader gives up at the first thing that is no literal."""
    assert called(broken) == {}


def test_the_column_beside_a_state_names_its_district() -> None:
    """Maine and Nebraska have rows for the state at large and for each district, by its number."""
    table = (
        "call_order,called_et,state,district,electoral_votes,call,party,status\n"
        "1,2020-11-03 19:00,Vermont,,3,Joe Biden,Dem,called\n"
        "2,2020-11-03 19:30,West Virginia,,5,Donald Trump,GOP,called\n"
        "3,,Maine,AL,2,Joe Biden,Dem,called\n"
        "4,,Maine,2,1,Donald Trump,GOP,called\n"
        "5,,Nebraska,2,1,Joe Biden,Dem,called\n"
    )
    assert called(table, "calls.csv") == {
        "VT": "Biden",
        "WV": "Trump",
        "ME": "Biden",
        "ME-2": "Trump",
        "NE-2": "Biden",
    }


def test_the_year_of_json_may_stand_in_what_it_says_of_itself() -> None:
    """A year beside the collection settles an election that its names leave open."""
    data = {
        "election": {"year": 1976, "date": "1976-11-02"},
        "states": [
            {"code": "AL", "electors": 9, "winner": "Carter", "cast": {"Carter": 9}},
            {"code": "WA", "electors": 9, "winner": "Ford", "cast": {"Ford": 8, "Reagan": 1}},
            {"code": "OH", "electors": 25, "winner": "Carter", "cast": {"Carter": 25}},
        ],
    }
    assert called(data, "data.json") == {"AL": "Carter", "WA": "Ford", "OH": "Carter"}
