"""Parts of a page that are about one election each are read as documents of that election."""

from __future__ import annotations

from certain_calls import certain_calls


def test_a_list_belongs_to_the_year_of_the_sentence_that_opens_it() -> None:
    """A look back at the last election is not a call of this one."""
    text = (
        "The swing states of the 2020 presidential election, Biden against Trump\n\n"
        "In 2016 these states were won by Donald Trump:\n\n- Florida\n- Iowa\n- Ohio\n\n"
        "And these Hillary Clinton carried in 2016:\n\n- Nevada\n- Maine\n\n"
        "Joe Biden won Georgia.\n"
    )
    assert certain_calls(text) == {
        "FL:Trump:2016",
        "IA:Trump:2016",
        "OH:Trump:2016",
        "NV:Clinton:2016",
        "ME:Clinton:2016",
        "GA:Biden:2020",
    }


def test_a_heading_with_a_year_is_over_its_own_election() -> None:
    """Results of four years before stand below their own heading."""
    text = (
        "# Results of the 2012 presidential election, Obama against Romney\n\n"
        "## 2008 results\n\n- Indiana - Obama\n- Missouri - McCain\n\n"
        "## 2012 results\n\n- Indiana - Romney\n- Ohio - Obama\n"
    )
    assert certain_calls(text) == {
        "IN:Obama:2008",
        "MO:McCain:2008",
        "IN:Romney:2012",
        "OH:Obama:2012",
    }


def test_rows_of_a_table_with_a_column_of_years_are_of_those_years() -> None:
    """The unit that a cell names itself is the one that was won."""
    text = (
        "# How Maine and Nebraska split their electoral votes\n\n"
        "| Year | State | Result |\n|---|---|---|\n| 2008 | Nebraska | Obama won NE-2 |\n"
        "| 2016 | Maine | Trump won ME-2 |\n| 2020 | Nebraska | Biden won NE-2 |\n"
    )
    assert certain_calls(text) == {"NE-2:Obama:2008", "ME-2:Trump:2016", "NE-2:Biden:2020"}


def test_a_sentence_that_only_starts_from_a_year_opens_no_list() -> None:
    """A scenario built on the last map says nothing of who won then."""
    text = (
        "Paths to 270 in 2020: Biden and Trump\n\nStart with 2016. Then:\n\n"
        "- Michigan: Biden\n- Wisconsin: Biden\n"
    )
    assert certain_calls(text) == set()


def test_a_page_without_an_election_still_tells_of_past_ones() -> None:
    """What names its year needs no election of the page."""
    text = "A walk through Cleveland.\n\nOhio went to Obama in 2012 and to Trump in 2016.\n"
    assert certain_calls(text) == {"OH:Obama:2012", "OH:Trump:2016"}


def test_a_year_that_opens_a_paragraph_is_over_all_of_it() -> None:
    """Entries may begin with nothing but their year, and go on in sentences or lines."""
    text = (
        "Which states changed hands, and to whom they went\n\n"
        "2000 (compared with 1996). All moved from Clinton to George W. Bush: Ohio, Nevada.\n\n"
        "2004. To Bush: Iowa, New Mexico. To Kerry: New Hampshire.\n\n"
        "2008 (against 2004)\nPicked up by Obama: Indiana, Virginia\n"
    )
    assert certain_calls(text) == {
        "OH:Bush:2000",
        "NV:Bush:2000",
        "IA:Bush:2004",
        "NM:Bush:2004",
        "NH:Kerry:2004",
        "IN:Obama:2008",
        "VA:Obama:2008",
    }


def test_entries_of_years_need_a_word_of_results_above_them() -> None:
    """Lists below years may be of homes and rallies."""
    text = (
        "Where we have donors, by year\n\n2004. To Bush: Iowa, Ohio. To Kerry: Maine.\n\n"
        "2008. To Obama: Iowa, Virginia. To McCain: Texas.\n"
    )
    assert certain_calls(text) == set()
