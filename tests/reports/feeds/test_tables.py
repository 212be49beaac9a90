"""Unknown tables: what the columns are taken for, and what the rows then say."""

from __future__ import annotations

import pytest
from fed import claim, is_feed, kinds, read, said, sentence, votes

from callboard.reports import feeds
from callboard.reports.feeds import Job, Role, TablePlan, guessing, plan, tabular, unknown

CALLS = "State,EV,Winner\nOhio,17,Trump\nNew York,28,Harris\nGeorgia,16,Trump\n"


def guessed(text: str) -> TablePlan:
    """What the columns of a text are taken for."""
    table = tabular.open_text(text)
    assert table is not None
    found = guessing.guess(table, Job(name="x.csv"))
    assert found is not None
    return found


def roles(text: str) -> list[Role]:
    """The roles of the columns of a text."""
    return [column.role for column in guessed(text).columns]


def test_units_electors_and_winners_are_found_by_header_and_content() -> None:
    """A plain list of winners is read as calls with their electors."""
    result = read(CALLS)
    assert said(result)["OH"] == ("called", "trump")
    assert (claim(result, "OH").electors, result.election) == (17, 2024)
    assert "State as unit" in sentence(result, "table-columns")


def test_columns_that_are_not_read_are_named() -> None:
    """A column of electors that cannot be is not passed over in silence."""
    result = read("State,EV,Winner,Note\nOhio,-17,Trump,a\nTexas,1e999,Trump,b\nIowa,NaN,Trump,c\n")
    assert sentence(result, "columns-unread") == "Columns not read: EV, Note."


@pytest.mark.parametrize("sign", [";", "\t", "|"])
def test_any_delimiter_will_do(sign: str) -> None:
    """Semicolons, tabs and bars are as good as commas."""
    assert len(read(CALLS.replace(",", sign)).claims) == 3


def test_titles_above_the_header_are_passed_over() -> None:
    """A title and a blank line stand above many tables."""
    assert len(read("Results of the election of 2024\n\n" + CALLS).claims) == 3


def test_a_title_that_speaks_of_a_forecast_makes_the_table_one() -> None:
    """What stands above the header counts."""
    result = read("Our prediction for 2024\n\n" + CALLS)
    assert not any(one.certain for one in result.claims)


def test_a_title_tells_the_election() -> None:
    """Where names tell no year, the title may."""
    text = "Results 2020\n\nState,EV,Winner\nOhio,18,Trump\nIowa,6,Trump\nUtah,6,Trump\n"
    assert read(text).election == 2020


def test_a_table_without_a_header_is_read_by_its_content() -> None:
    """Five rows of unit, electors and winner need no header."""
    rows = "OH,17,Trump\nGA,16,Trump\nPA,19,Trump\nNY,28,Harris\nCA,54,Harris\n"
    assert len(read(rows).claims) == 5


def test_a_status_column_says_what_the_winner_column_cannot() -> None:
    """Leading, too close and not called are no calls."""
    text = (
        "State,Status,Candidate ahead\nOhio,Called,Trump\nGeorgia,Too close to call,Harris\n"
        "Nevada,Leading,Harris\nIowa,Not called,\n"
    )
    found = {unit: words for unit, (words, _) in said(read(text)).items()}
    assert found == {"OH": "called", "GA": "too_close", "NV": "leading", "IA": "not_called"}


def test_votes_in_columns_of_candidates_make_a_lead() -> None:
    """Each candidate's column is found by its name; shares are left alone."""
    text = "State,Harris votes,Harris %,Trump votes,Trump %,Total\nOhio,10,40%,15,60%,25\n" * 1
    text += "Iowa,1,30%,2,60%,4\n"
    result = read(text)
    assert votes(result, "OH") == {"harris": 10, "trump": 15}
    assert said(result)["OH"] == ("leading", "trump")
    assert result.votes[0].total == 25


def test_a_national_row_is_held_against_the_sum() -> None:
    """A total row of twice the states counts the nation twice."""
    text = "State,Harris,Trump\nOhio,10,15\nIowa,1,2\nUnited States,22,34\n"
    assert "national-twice" in kinds(read(text))


def test_other_years_beside_this_one_are_not_read() -> None:
    """A column about 2020 says nothing of 2024."""
    text = "State,2020 winner,Winner\nOhio,Trump,Trump\nGeorgia,Biden,Trump\nIowa,Trump,Trump\n"
    result = read(text, wanted=2024)
    assert said(result)["GA"] == ("called", "trump")


@pytest.mark.parametrize(
    "header", ["Forecast winner", "Predicted winner", "Poll winner", "Expected winner"]
)
def test_a_forecast_is_never_certain(header: str) -> None:
    """Predictions are shown and not believed."""
    result = read(f"State,{header}\nOhio,Trump\nNew York,Harris\nIowa,Trump\n", wanted=2024)
    assert not any(one.certain for one in result.claims)


def test_a_source_column_names_who_called() -> None:
    """Two networks in one table are two sources."""
    text = "State,Winner,Source\nOhio,Trump,AP\nIowa,Trump (R),CNN\nNew York,Harris,AP\n"
    assert claim(read(text), "IA").source == "CNN"


def test_a_unit_that_is_named_twice_differently_is_told() -> None:
    """A second row for Ohio contradicts the first."""
    assert "named-twice-differs" in kinds(read(CALLS + "Ohio,17,Harris\n"))


def test_rows_of_no_unit_are_counted() -> None:
    """Rows that name no unit are told with examples."""
    result = read(CALLS + "Ontario,17,Trump\n")
    assert (result.read, result.used, result.set_aside) == (4, 3, 1)
    assert "Ontario" in sentence(result, "rows-no-unit")


def test_electors_against_the_law_are_told() -> None:
    """Eighteen electors for Ohio are those of 2020."""
    assert kinds(read(CALLS.replace("17", "18"))) & {"electors-old", "electors-differ"}


def test_rows_of_other_offices_are_set_aside() -> None:
    """A column of offices keeps the Senate out."""
    text = (
        "Office,State,Winner\nPresident,Ohio,Trump\nU.S. Senate,Ohio,Moreno\n"
        "President,New York,Harris\n"
    )
    result = read(text)
    assert len(result.claims) == 2
    assert "U.S. Senate" in sentence(result, "feed-other-office")


def test_electors_by_candidate_make_calls_and_a_split_is_told() -> None:
    """Whoever has more electors than there are districts won the state at large."""
    text = "State,Harris EV,Trump EV\nOhio,0,17\nMaine,3,1\nNew York,28,0\n"
    result = read(text)
    assert said(result)["ME"] == ("called", "harris")
    assert "electors-split" in kinds(result)


def test_rows_of_candidates_and_counties_are_added() -> None:
    """A long table by county is rolled up like any county file."""
    text = "state,county,candidate,party,votes\n" + "".join(
        f"Delaware,{county},{name},,{count}\n"
        for county in ("Kent", "Sussex", "New Castle")
        for name, count in (("Joe Biden", len(county)), ("Donald Trump", 2))
    )
    assert votes(read(text), "DE") == {"biden": 20, "trump": 6}


def test_json_records_are_a_table() -> None:
    """A list of flat objects has columns too, and places of its own."""
    result = read(
        [
            {"state": "OH", "winner": "Trump", "ev": 17},
            {"state": "NY", "winner": "Harris", "ev": 28},
        ]
    )
    assert str(claim(result, "NY").place) == "$[1]"


@pytest.mark.parametrize(
    "text",
    [
        "Ohio, Trump won it by a lot, they said.\nGeorgia, Harris was ahead.\nIn Arizona, too.\n",
        "name,age\nGeorgia,17\nVirginia,16\nJordan,12\n",
        "| State | Winner |\n|---|---|\n| Ohio | Trump |\n",
        "State | Winner\n--- | ---\nOhio | Trump\nIowa | Trump\n",
        CALLS
        + "But, as we said, none of this, or nearly none, is final.\n\nNot even, say, Ohio.\n",
        "1. **Ohio** (17) - Trump\n2. **Iowa** (6) - Trump\n",
    ],
)
def test_prose_and_other_tables_are_left_to_the_other_readers(text: str) -> None:
    """Commas alone make no table of results."""
    assert not is_feed(text)


def test_a_plan_can_be_changed_and_remembered() -> None:
    """A dialog changes a column; the next file with the same header is read that way."""
    text = "State,Pick\nOhio,Trump\nNew York,Harris\nIowa,Trump\nUtah,Trump\n"
    first = TablePlan(
        signature=plan.signature(("State", "Pick")),
        year=2024,
        columns=(
            plan.ColumnPlan(at=0, header="State", role=Role.UNIT),
            plan.ColumnPlan(at=1, header="Pick", role=Role.IGNORED),
        ),
    )
    changed = first.changed(1, Role.WINNER)
    result = feeds.read(text.encode(), Job(name="x.csv"), {changed.signature: changed})
    assert result is not None
    assert said(result)["NY"] == ("called", "harris")


def test_the_signature_is_that_of_the_header_alone() -> None:
    """Case and spaces do not make another source."""
    assert plan.signature(("State ", "EV")) == plan.signature(("state", "ev"))
    assert plan.signature(("State", "EV")) != plan.signature(("EV", "State"))


def test_percentages_are_not_taken_for_votes() -> None:
    """A share has no role."""
    text = "state,biden_pct,trump_pct,winner\nOhio,45,53,Trump\nIowa,45,53,Trump\n"
    assert roles(text)[1:3] == [Role.IGNORED, Role.IGNORED]


def test_figures_that_add_up_to_a_hundred_are_no_votes() -> None:
    """A table of shares or polls makes no leader."""
    assert not is_feed("State,Harris,Trump\nOhio,45,53\nIowa,42,55\nUtah,38,58\n")


def test_columns_of_networks_are_calls_of_their_own() -> None:
    """A column per network is a source per column."""
    text = (
        "state_po,ap_call,ap_call_time,cnn_call\nOH,Trump,2020-11-04,Trump\n"
        "AZ,Biden,2020-11-04,\nGA,Biden,2020-11-19,Biden\n"
    )
    result = read(text)
    assert [(one.unit, one.winner, one.source) for one in result.claims] == [
        ("OH", "trump", "AP"),
        ("OH", "trump", "CNN"),
        ("AZ", "biden", "AP"),
        ("GA", "biden", "AP"),
        ("GA", "biden", "CNN"),
    ]
    assert (result.read, result.used) == (3, 3)


@pytest.mark.parametrize(
    "text",
    [
        "abbr,winning_party\nOH,R\nGA,D\nIA,R\n",
        "fips,winner\n39,Trump\n13,Biden\n19,Trump\n",
        "State,Winner\nOhio †,Trump\nGeorgia[a],Biden\nIowa*,Trump\n",
    ],
)
def test_codes_parties_and_footnotes_do_not_matter(text: str) -> None:
    """A state is a state by code, a winner by party, and marks are no part of a name."""
    assert {unit: who for unit, (_, who) in said(read(text, wanted=2020)).items()} == {
        "OH": "trump",
        "GA": "biden",
        "IA": "trump",
    }


def test_winners_who_are_not_on_the_ballot_are_of_another_office() -> None:
    """A table of senators claims nothing."""
    text = "State,Winner\nOhio,Bernie Moreno\nArizona,Ruben Gallego\nNevada,Jacky Rosen\n"
    result = read(text, wanted=2024)
    assert (result.claims, result.set_aside) == ((), 3)
    assert "table-other-office" in kinds(result)


@pytest.mark.parametrize(
    "text",
    [
        "State,Candidate,Votes,Winner\nOhio,Trump,3180116,X\nOhio,Harris,2533699,\n",
        "State,Candidate,Winner\nOhio,Trump,TRUE\nOhio,Harris,FALSE\nIowa,Trump,TRUE\n",
    ],
)
def test_a_mark_beside_a_candidate_is_a_win(text: str) -> None:
    """A row per candidate may mark who won."""
    assert said(read(text, wanted=2024))["OH"] == ("called", "trump")


def test_the_winner_of_last_time_is_not_read() -> None:
    """Holders of the seat are no winners, and tell no year."""
    text = "State,Previous winner,Winner\nOhio,Trump,Trump\nGeorgia,Biden,Trump\n"
    result = read(text, wanted=2024)
    assert (result.election, said(result)["GA"]) == (2024, ("called", "trump"))


def test_a_likely_winner_is_not_certain() -> None:
    """Ratings in the cells are told by their words."""
    text = "State,Result\nOhio,Likely Trump\nGeorgia,Leans Harris\nMichigan,Tossup\n"
    result = read(text, wanted=2024)
    assert not any(one.certain and one.winner for one in result.claims)


def test_dates_in_the_rows_tell_the_election() -> None:
    """A time of the call is a time of an election."""
    text = "Time,State,Winner\n2024-11-06 01:00,Ohio,Trump\n2024-11-06 02:00,Iowa,Trump\n"
    assert read(text).election == 2024


@pytest.mark.parametrize(
    "text",
    [
        "State,Last winner,EV\nOhio,Trump,17\nGeorgia,Biden,16\n",
        "State,EV\nOhio,17\nIowa,6\n",
        "State,Pollster,Harris,Trump\nOhio,Acme,45.2,51.3\nIowa,Acme,44.1,52.0\n",
    ],
)
def test_a_file_of_units_without_results_is_read_by_nobody(text: str) -> None:
    """What the columns do not say is not guessed from the lines either."""
    result = read(text, "x.csv", wanted=2024)
    assert (result.claims, result.set_aside) == ((), 2)
    assert "table-no-results" in kinds(result)


def test_statuses_in_many_words_are_known() -> None:
    """The words of newsrooms are mapped to what they say."""
    words = ("Projected", "too early to call", "TBD", "withdrawn", "leaning")
    assert [unknown.status_of(word) for word in words] == [
        "called",
        "too_early",
        "not_called",
        "retracted",
        "leading",
    ]
