"""County tables: rolled up once, with every way in which they count twice."""

from __future__ import annotations

from fed import claim, kinds, read, said, sentence, votes

HEAD = "state_name,county_fips,county_name,votes_gop,votes_dem,total_votes\n"
DELAWARE = (
    "Delaware,10001,Kent County,48372,42325,92000\n"
    "Delaware,10003,New Castle County,99000,194000,300000\n"
    "Delaware,10005,Sussex County,80000,56000,139000\n"
)


def test_counties_roll_up_to_their_state() -> None:
    """The sum of the counties is the state, which then leads and is not called."""
    result = read(HEAD + DELAWARE, "county_2024.csv")
    assert votes(result, "DE") == {"trump": 227_372, "harris": 292_325}
    assert said(result) == {"DE": ("leading", "harris")}
    assert result.votes[0].total == 531_000


def test_the_election_is_the_desks_where_nothing_tells_it() -> None:
    """A file without year or names is read for the desk's election, and that is told."""
    result = read(HEAD + DELAWARE, "x.csv", wanted=2020)
    assert result.election == 2020
    assert "feed-year-guessed" in kinds(result)


def test_without_any_election_nothing_is_claimed() -> None:
    """Parties alone name no candidates."""
    result = read(HEAD + DELAWARE, "x.csv")
    assert (result.election, result.claims) == (None, ())
    assert "no-election" in kinds(result)


def test_a_row_with_the_states_name_is_not_added() -> None:
    """A row for the state among its counties repeats them."""
    result = read(HEAD + DELAWARE + "Delaware,10000,Delaware,227372,292325,531000\n", "2024.csv")
    assert votes(result, "DE")["harris"] == 292_325
    assert (result.used, result.set_aside) == (3, 1)


def test_a_nameless_row_that_is_the_sum_is_not_added() -> None:
    """A row with exactly the sum of the others is the state, whatever it is called."""
    result = read(HEAD + DELAWARE + "Delaware,10099,All,227372,292325,531000\n", "2024.csv")
    assert votes(result, "DE")["harris"] == 292_325
    assert "area-repeats-state" in kinds(result)


def test_an_alaska_whose_districts_all_repeat_the_state_counts_once() -> None:
    """Forty districts with the same figures are the state forty times."""
    rows = "".join(f"Alaska,020{at:02},District {at},184458,140026,338177\n" for at in range(1, 41))
    result = read(HEAD + rows, "2024.csv")
    assert votes(result, "AK") == {"trump": 184_458, "harris": 140_026}
    assert "all 40 rows" in sentence(result, "areas-all-repeat")
    assert claim(result, "AK").certain


def test_a_missing_alaska_is_told() -> None:
    """States that a list leaves out are named."""
    names = (
        "Ohio",
        "Texas",
        "Iowa",
        "Utah",
        "Idaho",
        "Nevada",
        "Kansas",
        "Maine",
        "Oregon",
        "Georgia",
        "Florida",
    )
    rows = "".join(f"{name},,{name} County {at},9,8,20\n" for name in names for at in range(260))
    assert "Alaska" in sentence(read(HEAD + rows, "2024.csv"), "missing-units")


def test_an_area_that_comes_twice_counts_once() -> None:
    """The same county with the same figures is a repeat."""
    result = read(HEAD + DELAWARE + DELAWARE.splitlines()[0] + "\n", "2024.csv")
    assert votes(result, "DE")["harris"] == 292_325
    assert "area-twice" in kinds(result)


def test_wards_that_share_a_code_are_all_counted() -> None:
    """Rows of one code with different figures are different places."""
    rows = "".join(f"District of Columbia,11001,Ward {at},{at},1{at},30\n" for at in range(1, 9))
    assert votes(read(HEAD + rows, "2024.csv"), "DC")["harris"] == sum(
        int(f"1{at}") for at in range(1, 9)
    )


def test_a_code_that_lost_its_zero_still_tells_the_state() -> None:
    """Spreadsheets cut the zero off Alabama's codes."""
    text = "combined_fips,county_name,votes_dem,votes_gop,total_votes,state_abbr\n"
    result = read(text + "1001,Autauga County,5908,18110,24661,AL\n", "2016.csv")
    assert "trump" in votes(result, "AL")
    no_state = "fips_code,county,total_2008,dem_2008,gop_2008,oth_2008\n"
    older = read(no_state + "1001,Autauga,23641,6093,17403,145\n")
    assert "AL" in {one.unit for one in older.votes}


def test_a_national_row_is_not_added() -> None:
    """A row for the United States repeats everything."""
    result = read(HEAD + DELAWARE + "United States,0,Total,1,2,3\n", "2024.csv")
    assert {one.unit for one in result.votes} == {"DE"}
    assert "feed-national" in kinds(result)


def test_more_votes_than_the_total_are_told() -> None:
    """Shares would exceed a hundred percent."""
    text = HEAD + "Delaware,10001,Kent,60,50,100\n"
    assert "110" in sentence(read(text, "2024.csv"), "shares-over")


def test_counties_of_no_state_ask_for_it() -> None:
    """Without a column for the state nothing is guessed; told by the editor, they count."""
    raw = "county,votes_dem,votes_gop\n" + "".join(f"C{n},{n + 1},{n}\n" for n in range(40))
    nowhere = read(raw, "results.csv", wanted=2024)
    assert "state-unknown" in kinds(nowhere)
    assert not nowhere.votes
    georgia = read(raw, "results.csv", wanted=2024, state="GA")
    assert votes(georgia, "GA") == {"harris": 820, "trump": 780}
    assert "state-unknown" not in kinds(georgia)
