"""Year by year, a page about one state tells who won it."""

from __future__ import annotations

from certain_calls import certain_calls

OHIO = (
    "How Ohio has voted for president\n\nOhio is no swing state any longer, say many in Ohio.\n\n"
)


def test_the_greater_share_of_a_year_won_it() -> None:
    """Whoever is named first, the winner is who has more."""
    text = "2004: Bush 50.8%, Kerry 48.7%\n2008: McCain 46.9%, Obama 51.5% — a flip\n"
    assert certain_calls(OHIO + text) == {"OH:Bush:2004", "OH:Obama:2008"}


def test_a_winner_is_named_behind_its_year() -> None:
    """A line may give nothing but the winner's name."""
    text = "2008 winner: Barack Obama (D)\n2004 winner: George W. Bush (R)\n"
    assert certain_calls(OHIO + text) == {"OH:Bush:2004", "OH:Obama:2008"}


def test_lines_of_other_offices_and_of_polls_are_none() -> None:
    """A senator's race, a poll and a line with one share alone tell no winner."""
    text = (
        "2004: Bush 50.8%\n2008 U.S. Senate: Obama 51.5%, McCain 46.9%\n"
        "2012: polls had Obama 51%, Romney 47%\n2016: Trump 50%, Clinton 50%\n"
    )
    assert certain_calls(OHIO + text) == set()


def test_without_one_state_the_years_are_the_nation_s() -> None:
    """A page about no state in particular tells how the country voted."""
    text = "Past presidents\n\n2004: Bush 50.7%, Kerry 48.3%\n2008: Obama 52.9%, McCain 45.7%\n"
    assert certain_calls(text) == set()


def test_figures_behind_a_year_are_shares_where_the_record_bears_them_out() -> None:
    """An almanac gives years, names and figures, with no colon and no per cent."""
    text = "1992  Clinton (D) 40  Bush 38  Perot 21\n2000  Bush (R) 50  Gore 46\n"
    assert certain_calls(OHIO + text) == set()  # two years are too few
    text += "2004, Bush, R, 51; Kerry, D, 49\n2008 Obama 51, McCain 47\n"
    assert certain_calls(OHIO + text) == {
        "OH:Clinton:1992",
        "OH:Bush:2000",
        "OH:Bush:2004",
        "OH:Obama:2008",
    }


def test_figures_that_no_record_bears_out_are_of_something_else() -> None:
    """A straw poll at a fair is laid out like the states' votes."""
    text = "2008  McCain 51  Obama 49\n2012  Romney 55  Obama 45\n2016  Trump 60  Clinton 40\n"
    assert certain_calls(OHIO + text) == set()
