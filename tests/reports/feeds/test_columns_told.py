"""Columns that say who won by marks, parties, colours and cells with more than a name in them."""

from __future__ import annotations

import pytest
from fed import kinds, read
from states_kept import PARTY, STATES, WON, by_year, called, lines

TRUMPS = {code: who for code, who in WON.items() if who == "Trump"}
CLINTONS = {code: who for code, who in WON.items() if who == "Clinton"}


def rows(header: str, template: str, sign: str = "{c}{t}") -> str:
    """A table with a line for each state, which may mark whom it went to."""
    made = header + "\n"
    for name, code, ev, who in STATES:
        marked = {"c": "1" if who == "Clinton" else "0", "t": "1" if who == "Trump" else "0"}
        made += template.format(name=name, code=code, ev=ev, who=who, p=PARTY[who], **marked) + "\n"
    return made


def test_a_mark_below_a_candidate_who_won_is_a_call() -> None:
    """What is not marked may be anybody's: only the ones are read."""
    assert called(rows("state,clinton_win", "{name},{c}"), "2016.csv") == CLINTONS
    assert called(rows("state,trump_won", "{name},{t}"), "2016.csv") == TRUMPS


@pytest.mark.parametrize(
    "header",
    ["State,Trump,Clinton", "State,trump_win,clinton_win", "State,won_by_trump,won_by_clinton"],
)
def test_marks_of_two_rivals_that_take_turns_are_calls(header: str) -> None:
    """Exactly one of them in each row."""
    assert called(rows(header, "{name},{t},{c}")) == WON
    crossed = rows(header, "{name},{t},{c}").replace(",1,0", ",X,").replace(",0,1", ",,X")
    assert called(crossed) == WON


def test_districts_that_are_units_stand_beside_states() -> None:
    """A mark below one candidate is enough for them, too."""
    text = "state,romney_win\nOhio,0\nUtah,1\nTexas,1\nNE-1,1\nNE-2,1\n"
    assert called(text)["NE-2"] == "Romney"


def test_naughts_and_ones_that_do_not_take_turns_are_no_marks() -> None:
    """They may count visits, or anything else."""
    assert called(rows("State,Trump,Clinton", "{name},1,{c}")) == {}
    assert called(rows("State,Trump,Clinton", "{name},1,0")) == {}


@pytest.mark.parametrize("figures", ["{t}.91,{c}.09", "91,9", "100,0"])
def test_chances_of_winning_are_no_marks(figures: str) -> None:
    """A figure below "win" is a chance."""
    assert called(rows("state,trump_win,clinton_win", "{name}," + figures)) == {}


def test_the_election_of_a_single_candidate_is_his_only_one() -> None:
    """Romney ran once; of Trump's elections the table must say which."""
    text = "state,romney_win\nOhio,0\nUtah,1\nTexas,1\nIowa,0\n"
    assert called(text, "x.csv") == {"UT": "Romney", "TX": "Romney"}
    assert called(text.replace("romney", "trump"), "x.csv") == {}


def test_a_surname_of_several_tickets_tells_no_election() -> None:
    """Johnson won in 1964, and ran for the Libertarians half a century later."""
    text = "state,johnson_win\nOhio,0\nUtah,1\nTexas,1\nIowa,0\n"
    assert called(text, "x.csv") == {}


def test_running_mates_tell_the_election() -> None:
    """Trump and Harris stand in two elections, she as a mate in one of them."""
    head = "State,EV,Joe Biden,Donald Trump,Kamala Harris,Mike Pence\n"
    text = head + "Ohio,18,-,18,-,18\nUtah,6,-,6,-,6\nOregon,7,7,-,7,-\nNevada,6,6,-,6,-\n"
    assert called(text) == {"OH": "Trump", "UT": "Trump", "OR": "Biden", "NV": "Biden"}


@pytest.mark.parametrize(
    "header", ["State,D EV,R EV", "State,EV_D,EV_R", "state,dem_ev,rep_ev", "State,Blue,Red"]
)
def test_parties_head_columns_of_electors(header: str) -> None:
    """By a letter, a word or a colour; the file tells the year."""
    made = header + "\n"
    for name, _, ev, who in STATES:
        made += f"{name},{ev if who == 'Clinton' else 0},{ev if who == 'Trump' else 0}\n"
    assert called(made, "2016.csv") == WON


@pytest.mark.parametrize(
    "cell",
    ["{p} - {who}", "{p}-{who}", "{who}[a]", "{who} by 5.1%", "{who} won", "{who} +3.2 pts",
     "Winner: {who}", "{who} (by 44,000 votes)"],
)  # fmt: skip
def test_a_cell_that_names_a_winner_may_say_more(cell: str) -> None:
    """A letter, a footnote, a margin or a verb change nothing."""
    assert called(rows("State,EV,Winner", "{name},{ev}," + f'"{cell}"')) == WON


def test_cells_that_say_who_won_need_no_header() -> None:
    """What a map shows below the pointer."""
    data = [{"id": code, "description": f"2016 winner: {who}"} for _, code, _, who in STATES]
    assert called(data, "x.json") == WON


@pytest.mark.parametrize("name", ["presidential_2016.csv", "2016_president_map.csv"])
def test_parties_and_colours_count_in_a_file_about_the_presidency(name: str) -> None:
    """The file says of which election it is."""
    assert called(rows("state,party", "{name},{p}"), name) == WON
    colours = rows("state,color", "{name},{p}").replace(",R", ",red").replace(",D", ",blue")
    assert called(colours, name) == WON


@pytest.mark.parametrize("shades", [("#d22532", "#244999"), ("#f00", "#00f"), ("crimson", "navy")])
def test_shades_on_a_map_are_those_of_the_parties(shades: tuple[str, str]) -> None:
    """Beside the electors of the law; other shades are nobody's."""
    text = "Presidential election 2016\n" + rows("state,ev,fill", "{name},{ev},{p}")
    assert called(text.replace(",R", f",{shades[0]}").replace(",D", f",{shades[1]}")) == WON
    assert called(text.replace(",R", ",#0a0").replace(",D", ",#aaa")) == {}


def test_districts_of_the_house_tell_of_those_that_have_electors() -> None:
    """By names; the parties below districts are those of their representatives."""
    text = "CD,Clinton,Trump,Winner\nAK-AL,44,50,Trump\nME-01,54,39,Clinton\nOH-09,50,47,Clinton\n"
    assert called(text) == {"ME-1": "Clinton"}
    assert called(text.replace("Clinton\n", "D\n").replace("Trump\n", "R\n"), "2016.csv") == {}


def test_where_a_candidate_lives_is_no_unit() -> None:
    """Rows of candidates in one state, year by year."""
    text = "Nominee,Party,Home state,Electoral vote,year,state\n"
    for year, winner, loser in ((2008, "Obama", "McCain"), (2012, "Obama", "Romney"),
                                (2016, "Trump", "Clinton")):  # fmt: skip
        text += f"{winner},x,Illinois,18,{year},Ohio\n{loser},x,Arizona,0,{year},Ohio\n"
    found = by_year(text)
    assert found == {("OH", "Obama", 2008), ("OH", "Obama", 2012), ("OH", "Trump", 2016)}


def test_signs_of_footnotes_behind_electors_change_nothing() -> None:
    """A star, a letter in brackets."""
    text = "State,Trump,Clinton\nOhio,18*,\nUtah,6[a],\nIowa,6,\nNevada,,6†\nOregon,,7\n"
    assert called(text) == WON


def test_remarks_above_a_header_are_passed_over() -> None:
    """However many commas they have."""
    assert called("# winners, by hand\n" + rows("State,Winner", "{name},{who}")) == WON


@pytest.mark.parametrize("name", ["states_2016.csv", "presidential.csv"])
def test_parties_alone_say_nothing(name: str) -> None:
    """Of governors, perhaps; or of another year."""
    assert called(rows("state,party", "{name},{p}"), name) == {}


def test_the_district_of_columbia_votes_for_presidents_alone() -> None:
    """With a word of elections it tells what its parties are about."""
    text = rows("state,party", "{name},{p}") + "District of Columbia,D\n"
    assert called(text, "election_results_2016.csv") == {**WON, "DC": "Clinton"}
    assert called(text, "states_2016.csv") == {}


def test_rows_of_candidates_with_an_indicator_name_the_marked() -> None:
    """As the federal commission publishes them."""
    text = "1,STATE,LAST NAME,PARTY,GENERAL RESULTS,WINNER INDICATOR\n"
    for at, (name, _, _, who) in enumerate(STATES):
        other = "Trump" if who == "Clinton" else "Clinton"
        text += f"{2 * at},{name},{who},{PARTY[who]},900,W\n{2 * at + 1},{name},{other},,800,\n"
    assert called(text) == WON


def test_a_column_with_another_winner_in_each_row_of_a_unit_names_none() -> None:
    """It holds candidates, whatever is above it."""
    text = "State,Winner\n" + lines("{name},Trump") + lines("{name},Clinton")
    assert called(text) == {}


def test_electors_of_a_divided_state_go_by_the_most() -> None:
    """Rows of candidates, too."""
    text = "state,candidate,party,votes,electoral_votes\n"
    given = [(name, 0, ev) for name, _, ev, _ in STATES] + [("Idaho", 0, 4), ("Maine", 3, 1)]
    for name, clinton, trump in given:
        text += f"{name},Hillary Clinton,D,700,{clinton}\n{name},Donald Trump,R,800,{trump}\n"
    assert called(text)["ME"] == "Clinton"


@pytest.mark.parametrize("header", ["Bundesstaat;Sieger", "Estado;Ganador", "État;Vainqueur"])
def test_winners_are_known_in_other_languages(header: str) -> None:
    """The heads of columns that newsrooms abroad write."""
    assert called(rows(header, "{name};{who}")) == WON


def test_codes_of_maps_name_units() -> None:
    """The country before the state, or the number of a state."""
    assert called(rows("code,winner", "US-{code},{who}")) == WON
    codes = ("39", "19", "32", "49", "41", "01", "56", "36")
    text = "id,winner\n" + "".join(f"{code},Trump\n" for code in codes) + "06,Clinton\n"
    assert called(text)["CA"] == "Clinton"


def test_names_run_together_name_units() -> None:
    """As the keys of a program, and with the census's long number."""
    data = {"newYork": "Clinton", "westVirginia": "Trump", "ohio": "Trump", "northDakota": "Trump"}
    assert called({"winner": data})["WV"] == "Trump"
    assert called("GEOID,winner\n0400000US39,Trump\n0400000US06,Clinton\n0400000US19,Trump\n") == {
        "OH": "Trump", "CA": "Clinton", "IA": "Trump"
    }  # fmt: skip


def test_a_header_in_two_rows_may_repeat_what_was_merged() -> None:
    """As tables of an encyclopedia are kept by a program."""
    text = "State,Trump R,Trump R.1,Clinton D,Clinton D.1,Total\nState,Votes,EV,Votes,EV,Votes\n"
    for name, _, ev, who in STATES:
        given = (f"900,{ev}", "800,–") if who == "Trump" else ("900,–", f"800,{ev}")
        text += f"{name},{given[0]},{given[1]},1700\n"
    assert called(text) == WON


def test_numbers_that_count_rows_name_no_units() -> None:
    """One of them would be no state's."""
    text = "id,winner\n" + "".join(f"{at},{'Trump' if at % 2 else 'Clinton'}\n" for at in range(9))
    assert called(text) == {}


def test_ratings_beside_counted_votes_forecast_nothing() -> None:
    """The votes were counted; without them a rating makes the winner a guess."""
    counted = rows("state,rating,winner,trump,clinton", "{name},Likely,{who},900000,800000")
    assert called(counted) == WON
    assert called(rows("state,rating,winner", "{name},Likely,{who}")) == {}


@pytest.mark.parametrize("header", ["state,pred", "state,winner_pred", "state,path to victory"])
def test_what_a_model_says_is_a_forecast(header: str) -> None:
    """However short it says so."""
    assert called(rows(header, "{name},{who}")) == {}


def test_a_chance_beside_a_winner_makes_it_a_forecast() -> None:
    """Whatever the file is called."""
    result = read(rows("state,winner,win_prob", "{name},{who},0.9").encode(), "x.csv")
    assert "table-forecast" in kinds(result)


def test_rows_of_several_elections_by_party_are_held_against_their_own_law() -> None:
    """Electors that each year gave."""
    text = "Year,State,Party,EV\n" + lines("2016,{name},{p},{ev}") + lines("2012,{name},D,{ev}")
    assert by_year(text) >= {(code, who, 2016) for code, who in WON.items()}


@pytest.mark.parametrize(
    "cell",
    ["54% voted {who}", "Voted for {who}", "Won by {who} with 51.3%", "{who} carried the state",
     "{who} won by 2.7 points", "Went to {who} ({p})"],
)  # fmt: skip
def test_what_a_program_shows_of_a_state_may_say_who_won_it(cell: str) -> None:
    """In the words of a caption, below the only name that the program gives its data."""
    states = ", ".join(
        f"{code}: {{ label: '{cell.format(who=who, p=PARTY[who])}' }}" for _, code, _, who in STATES
    )
    assert called("var shown = { perState: {" + states + "} };", "map.js") == WON


@pytest.mark.parametrize("cell", ["{who} 51%", "Leaning {who}", "{who} leads", "{who} spoke here"])
def test_captions_without_a_word_of_winning_call_nothing(cell: str) -> None:
    """Shares, leads and visits."""
    data = {code: {"label": cell.format(who=who)} for _, code, _, who in STATES}
    assert called(data, "2016.json") == {}


@pytest.mark.parametrize(
    ("header", "won", "lost"),
    [("Elected", "Y", "N"), ("Result", "W", "L"), ("win", "*", ""), ("Status", "won", "lost"),
     ("Outcome", "Elected", "Defeated")],
)  # fmt: skip
def test_rows_of_candidates_are_marked_in_many_words(header: str, won: str, lost: str) -> None:
    """Each of two candidates, the surname first, parted as the sheet parts nothing else."""
    text = f"\ufeffState,Last name; first,{header}\n"
    for name, _, _, who in STATES:
        text += f"{name},Trump; Donald J.,{won if who == 'Trump' else lost}\n"
        text += f"{name},Clinton; Hillary,{won if who != 'Trump' else lost}\n"
    assert called(text) == WON


def test_names_of_units_may_be_cut_short_or_carry_an_address() -> None:
    """A point where a name breaks off, marks of a page, the picture of a flag."""
    text = "State,Winner,EV\nAlab.,Trump,9\nN. Hamp.,Clinton,4\n<b>Ohio</b>,Trump,18\n"
    text += "Utah https://pictures.example/utah.png,Trump,6\nMar.,Clinton,10\n"
    assert called(text) == {"AL": "Trump", "NH": "Clinton", "OH": "Trump", "UT": "Trump"}
