"""Tables of several elections, and pages that tell by a mark or by electors who won."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from states_kept import STATES, WON, by_year, called, lines

from callboard.reports.reading import read_report


def test_columns_of_years_tell_each_election() -> None:
    """Parties below years are winners where the District of Columbia votes, too."""
    text = "state,2012,2016\nOhio,D,R\nNevada,D,D\nUtah,R,R\nDistrict of Columbia,D,D\n"
    assert by_year(text, "x.csv") == {
        ("OH", "Obama", 2012), ("OH", "Trump", 2016), ("NV", "Obama", 2012),
        ("NV", "Clinton", 2016), ("UT", "Romney", 2012), ("UT", "Trump", 2016),
        ("DC", "Obama", 2012), ("DC", "Clinton", 2016),
    }  # fmt: skip


def test_collections_by_year_tell_each_election() -> None:
    """An object for each year has its own units."""
    data = {"winners": {"2012": {"OH": "Obama", "UT": "Romney", "IA": "Obama"},
                        "2016": {"OH": "Trump", "UT": "Trump", "NV": "Clinton"}}}  # fmt: skip
    assert ("OH", "Obama", 2012) in by_year(data)
    assert ("NV", "Clinton", 2016) in by_year(data)


def test_a_column_of_another_year_beside_several_of_this_one_looks_back() -> None:
    """Who held a state before is no report of that election."""
    text = "State,Winner 2012,Winner 2016,Margin 2016\nOhio,Obama,Trump,8\nUtah,Romney,Trump,18\n"
    assert by_year(text, "x.csv") == {("OH", "Trump", 2016), ("UT", "Trump", 2016)}


@pytest.mark.parametrize(
    "head", ["| State | 2012 winner | 2016 winner |", "<th>State<th>Won 2012<th>Won 2016"]
)
def test_a_page_of_several_elections_tells_each(head: str) -> None:
    """Parties below years that are said to have won are winners on a page, too."""
    rows = [("Ohio", "Democratic", "Republican"), ("Utah", "Republican", "Republican")]
    if head.startswith("|"):
        text = f"{head}\n|---|---|---|\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows)
    else:
        cells = "".join(f"<tr><td>{'<td>'.join(row)}</tr>" for row in rows)
        text = f"<html><body><table><tr>{head}</tr>{cells}</table></body></html>"
    assert by_year(text) == {
        ("OH", "Obama", 2012), ("OH", "Trump", 2016), ("UT", "Romney", 2012), ("UT", "Trump", 2016)
    }  # fmt: skip


STATE_PAGE = (
    "<html><head><title>{title}</title></head><body><h1>{head}</h1><table>"
    "<tr><th>Candidate<th>Party<th>Votes<th>Pct.</tr>"
    "<tr><td>Donald Trump ✓<td>Republican<td>2,841,005<td>51.7%</tr>"
    "<tr><td>Hillary Clinton<td>Democratic<td>2,394,164<td>43.6%</tr></table></body></html>"
)


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Election results 2016", "Ohio presidential results"),
        ("Ohio election results 2016", "Presidential election"),
    ],
)
def test_a_page_of_one_state_calls_the_candidate_that_is_marked(title: str, head: str) -> None:
    """Both have their votes, one has the sign; the state is in the heading or in the title."""
    assert called(STATE_PAGE.format(title=title, head=head)) == {"OH": "Trump"}


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Ohio results 2016", "Ohio U.S. Senate results"),
        ("Ohio results 2016", "Ohio Republican primary"),
        ("Results 2016", "Delaware County, Ohio"),
        ("2016 straw poll", "Ohio presidential results"),
    ],
)
def test_a_page_of_something_else_calls_nothing(title: str, head: str) -> None:
    """Other offices, primaries, counties and polls mark somebody, too."""
    assert called(STATE_PAGE.format(title=title, head=head)) == {}


def test_rows_of_winners_in_several_elections_tell_each() -> None:
    """The year is a column, the winner is another."""
    text = "year,state,winner\n2012,OHIO,OBAMA\n2016,OHIO,TRUMP\n2012,UTAH,ROMNEY\n"
    assert by_year(text, "x.csv") == {
        ("OH", "Obama", 2012), ("OH", "Trump", 2016), ("UT", "Romney", 2012)
    }  # fmt: skip


def test_electors_are_found_below_a_header_that_has_slipped() -> None:
    """The first row of the header has one cell too few; the law tells the columns."""
    head = (
        "<tr><th><th colspan=3>Hillary Clinton<th colspan=3>Donald Trump<th colspan=2>Margin</tr>"
        "<tr><th>State<th>electoral votes<th>#<th>%<th>electoral votes<th>#<th>%"
        "<th>electoral votes<th>#<th>%</tr>"
    )
    rows = "".join(
        f"<tr><td>{name}<td>{ev}<td>900,001<td>44.1<td>{ev if who == 'Clinton' else '-'}"
        f"<td>900,002<td>45.0<td>{ev if who == 'Trump' else '-'}<td>1<td>0.9</tr>"
        for name, _, ev, who in STATES
    )
    page = f"<html><body><h1>Results of 2016</h1><table>{head}{rows}</table></body></html>"
    assert called(page) == WON


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("# Nevada in presidential elections", {"Bush", "Obama"}),
        ("# Nevada governors", set()),
    ],
)
def test_a_table_of_one_states_years_tells_each_winner(page: str, expected: set[str]) -> None:
    """The state is in the title; the page must be about presidents."""
    text = f"{page}\n\n| Year | Winner |\n|---|---|\n| 2004 | REP |\n| 2008 | Barack Obama |\n"
    assert {who for _, who, _ in by_year(text, "x.md")} == expected


@pytest.mark.parametrize(
    ("title", "expected"), [("How the states voted", WON), ("Our 2016 forecast", {})]
)
def test_a_page_that_draws_its_results_by_a_script_is_read(
    title: str, expected: Mapping[str, str]
) -> None:
    """The page says nothing; its data does, unless the title makes it a forecast."""
    data = lines('"{code}": {{"ev": {ev}, "winner": "{who}"}},')
    text = f"<html><head><title>{title}</title></head><body><script>var m = {{\n{data}}};</script>"
    assert called(f"{text}<div id=map></div></body></html>", "x.html") == expected


def test_rows_of_several_elections_tell_each() -> None:
    """A mark on a row is a call in the year of the row."""
    text = (
        "year,state,candidate,votes,winner\n2012,Ohio,Barack Obama,28,TRUE\n"
        "2012,Ohio,Mitt Romney,26,FALSE\n2016,Ohio,Hillary Clinton,23,FALSE\n"
        "2016,Ohio,Donald Trump,28,TRUE\n"
    )
    assert by_year(text, "x.csv") == {("OH", "Obama", 2012), ("OH", "Trump", 2016)}


def test_a_vote_that_strayed_changes_no_winner() -> None:
    """Of a state that votes as a whole whoever has most of the electors won it."""
    text = "State,Nixon EV,Humphrey EV,Wallace EV\nNorth Carolina,12,0,1\nOhio,26,0,0\nUtah,4,0,0\n"
    assert called(text, "x.csv") == {"NC": "Nixon", "OH": "Nixon", "UT": "Nixon"}


def test_parties_below_another_year_are_not_the_winners_of_this_one() -> None:
    """A sheet of the night has the last election's party beside each call."""
    text = "2016 sheet\n\nST\tEV\t2012\t2016 call\tSource\n" + "".join(
        f"{code}\t{ev}\tR\t{who}\tAP\n" for _, code, ev, who in STATES
    )
    assert by_year(text) == {(code, who, 2016) for code, who in WON.items()}


def test_parties_below_a_bare_year_need_a_sign_even_where_the_desk_knows_the_year() -> None:
    """They may be those of legislatures."""
    text = "state,2012,2016\n" + lines("{name},R,{p}")
    claims = read_report(text.encode(), "x.csv", 2016).claims
    assert not any(one.certain for one in claims)


def test_a_table_that_differs_from_the_official_result_is_told() -> None:
    """It is read as it stands, with a warning that it may be a forecast."""
    text = "State,EV,Winner\nOhio,18,Clinton\nIowa,6,Clinton\nUtah,6,Clinton\nTexas,38,Trump\n"
    report = read_report(text.encode(), "x.csv", 2016)
    assert "implausible" in {one.kind for one in report.findings}
    assert all(one.certain for one in report.claims)
