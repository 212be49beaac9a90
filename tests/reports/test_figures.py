"""Tables of figures that were flattened to text: who won is where the electors stand."""

from __future__ import annotations

from callboard.reports.claims import Said
from callboard.reports.reading import read_report


def called(text: str, year: int) -> dict[str, str | None]:
    """Return the certain calls of a text."""
    claims = read_report(text.encode(), "table.txt", year).claims
    return {c.unit: c.surname for c in claims if c.certain and c.said is Said.CALLED}


def test_electors_stand_in_the_column_of_who_won_them() -> None:
    """Tickets are named above in order; a dash stands for none."""
    text = (
        "How the electors of 1968 voted\n\nState Electors For President\n"
        "Richard Nixon Hubert Humphrey George Wallace\n"
        "Alabama 10 - - 10\nAlaska 3 3 - -\nHawaii 4 - 4 -\nNorth Carolina 13 12 - 1\nTotal 538\n"
    )
    found = called(text, 1968)
    assert found == {"AL": "Wallace", "AK": "Nixon", "HI": "Humphrey", "NC": "Nixon"}


def test_columns_at_even_steps_between_votes_and_shares_are_found() -> None:
    """The electors' columns are those that add up to what the law gives."""
    text = (
        "The vote of 2012 by state\n\nObama Romney\nState EV # % EV # % EV Margin\n"
        "Alabama 9 795,696 38.4% – 1,255,925 60.6% 9 460,229\n"
        "Colorado 9 1,323,102 51.5% 9 1,185,243 46.1% – 137,859\n"
        "Delaware 3 242,584 58.6% 3 165,484 40.0% – 77,100\n"
    )
    assert called(text, 2012) == {"AL": "Romney", "CO": "Obama", "DE": "Obama"}


def test_where_empty_cells_are_lost_electors_stand_behind_their_votes() -> None:
    """One line may hold the whole table."""
    text = (
        "The election of 2004: Kerry, Bush, popular and electoral vote by state "
        "ALABAMA 9 693,933 1,176,394 9 482,461 25.8% ALASKA 3 111,025 190,889 3 79,864 26.5% "
        "CALIFORNIA 55 6,745,485 55 5,509,826 1,235,659 10.1% DELAWARE 3 200,152 3 171,660 "
        "28,492 7.7% NEW YORK 31 4,314,280 31 2,962,567 1,351,713 18.6% OHIO 20 2,741,167 "
        "2,859,768 20 118,601 2.1%"
    )
    found = called(text, 2004)
    assert found == {
        "AL": "Bush",
        "AK": "Bush",
        "CA": "Kerry",
        "DE": "Kerry",
        "NY": "Kerry",
        "OH": "Bush",
    }


def test_all_votes_may_stand_before_those_of_the_tickets() -> None:
    """A sum that leads every row is no ticket's count."""
    text = (
        "The vote of 1980 by state\n\nRonald Reagan Jimmy Carter\n"
        "STATE TOTAL VOTES Votes % EV Votes % EV\n"
        "Ohio 4,283,603 2,206,545 51.51% 25 1,752,414 40.91%\n"
        "Georgia 1,596,695 654,168 40.95% 890,733 55.76% 12\n"
        "Iowa 1,317,661 676,026 51.31% 8 508,672 38.60%\n"
    )
    assert called(text, 1980) == {"OH": "Reagan", "GA": "Carter", "IA": "Reagan"}


def test_votes_alone_name_no_winner() -> None:
    """The electors of the state at the end of a row are nobody's."""
    text = (
        "The vote of 2012\n\nState Obama Romney EV\nAlabama 795,696 1,255,925 9\n"
        "Alaska 122,640 164,676 3\nColorado 1,323,102 1,185,243 9\nDelaware 242,584 165,484 3\n"
    )
    assert called(text, 2012) == {}


def test_a_forecast_of_electors_is_none() -> None:
    """The words above the columns say what the figures are."""
    text = (
        "The 2012 presidential election\n\nForecast by our model: Obama Romney\n"
        "Alabama 9 - 9\nAlaska 3 - 3\nColorado 9 9 -\nDelaware 3 3 -\n"
    )
    assert called(text, 2012) == {}


def test_a_list_below_a_name_has_no_columns() -> None:
    """A dash between a unit and its electors is no empty cell."""
    text = (
        "The 2012 election\n\nRomney lost to Obama:\n\nObama\nCalifornia – 55\nHawaii – 4\n"
        "Illinois – 20\n\nRomney\nAlabama – 9\nTexas – 38\nUtah – 6\n"
    )
    assert called(text, 2012)["CA"] == "Obama"
    assert called(text, 2012)["TX"] == "Romney"


def test_electors_behind_each_name_are_won_by_who_has_those_of_the_law() -> None:
    """Data of a program, a line for each unit, its candidates named in it."""
    rows = {"AL": (0, 9), "CA": (55, 0), "CO": (9, 0), "ID": (0, 4), "NY": (29, 0), "TX": (0, 38)}
    lines = [f"  {u}: {{ ec: {{ Biden: {a}, Trump: {b} }} }}," for u, (a, b) in rows.items()]
    found = called("const results2020 = {\n" + "\n".join(lines) + "\n}", 2020)
    assert found == {u: "Biden" if a else "Trump" for u, (a, b) in rows.items()}


def test_a_column_of_parties_beside_the_electors_of_the_law_names_the_winners() -> None:
    """Under "Party" stands who won, where the row gives what there was to win."""
    rows = {"Alabama": (9, "R"), "Alaska": (3, "R"), "Hawaii": (4, "D"), "Ohio": (20, "D")}
    body = "".join(f"| {u} | {n} | {p} |\n" for u, (n, p) in {**rows, "Iowa": (7, "D")}.items())
    text = (
        "# Results of the 2008 presidential election, Obama against McCain\n\n"
        f"| State | EV | Party |\n|---|---|---|\n{body}"
    )
    assert called(text, 2008) == {
        "AL": "McCain",
        "AK": "McCain",
        "HI": "Obama",
        "OH": "Obama",
        "IA": "Obama",
    }


def test_a_column_of_parties_without_electors_says_who_holds_an_office() -> None:
    """The parties of senators are no winners of states."""
    rows = ("Alabama", "R"), ("Alaska", "R"), ("Hawaii", "D"), ("Ohio", "D"), ("Iowa", "D")
    body = "".join(f"| {u} | {p} |\n" for u, p in rows)
    text = (
        "# After the 2008 presidential election, Obama against McCain\n\n"
        f"| State | Party |\n|---|---|\n{body}"
    )
    assert called(text, 2008) == {}
