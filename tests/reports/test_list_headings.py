"""What stands above a list, or has been lost from it, and whose its units are all the same."""

from __future__ import annotations

from certain_calls import certain_calls

from callboard.reports.claims import Said
from callboard.reports.reading import read_report

OPENING = "The 2024 presidential election: Donald Trump against Kamala Harris, results so far\n\n"


def test_a_question_that_a_list_answers_heads_it() -> None:
    """The units below "Which states has Harris won?" are those that she won."""
    text = (
        "10:46 - Which states has Harris won so far?\n\nVermont\n\n1st District of Maine\n\n"
        "10:40 - Which states have been called for Trump?\n\nIdaho\n\nUtah\n"
    )
    assert certain_calls(OPENING + text, 2024) == {
        *("VT:Harris:2024", "ME-1:Harris:2024", "ID:Trump:2024", "UT:Trump:2024")
    }


def test_a_question_about_what_may_come_heads_no_list() -> None:
    """Which states she needs says nothing of who won them."""
    text = "Which states does Harris need to win?\n\nNevada\n\nArizona\n"
    assert certain_calls(OPENING + text, 2024) == set()


def test_an_announcement_tells_a_ticket_by_its_party() -> None:
    """Where the Democrat is declared the winner below, the units are the Democrat's."""
    text = (
        "These are the places where the AP has declared the Democrat to win:\n\nOregon\n\nMaine\n"
    )
    assert certain_calls(OPENING + text, 2024) == {"OR:Harris:2024", "ME:Harris:2024"}


def test_a_list_that_has_lost_its_signs_is_read_by_its_tickets() -> None:
    """Names alone, ticket before units, are a list; a name that is cut short spoils none."""
    text = (
        "Here are all the states that have declared for each candidate:\n\n"
        "Donald Trump Alabama Arkansas Florida Idaho Kansas Ohio "
        "Kamala Harris California Colorado Columbia Delaware Hawaii Vermont Washington\n"
    )
    trump = {f"{unit}:Trump:2024" for unit in ("AL", "AR", "FL", "ID", "KS", "OH")}
    harris = {f"{unit}:Harris:2024" for unit in ("CA", "CO", "DE", "HI", "VT", "WA")}
    assert certain_calls(OPENING + text, 2024) == trump | harris


def test_items_go_on_with_a_comment_below_who_won_them() -> None:
    """A heading that says who won the states below holds for those about which more is said."""
    text = (
        "States won by Donald Trump in the 2024 US Presidential Election:\n\n"
        "- Texas (40 votes): It stayed what it was.\n- Iowa (6 votes): A wide margin here.\n\n"
        "States won by Kamala Harris:\n\n- Oregon (8 votes): No longer close, unlike 2016.\n"
        "- Nevada (6 votes): Too close to call as we write.\n"
    )
    assert certain_calls(OPENING + text, 2024) == {
        *("TX:Trump:2024", "IA:Trump:2024", "OR:Harris:2024")
    }


def test_battlegrounds_that_somebody_swept_are_not_open() -> None:
    """A list of the battlegrounds is none of uncalled states where all of them have been won."""
    text = (
        "Trump won the race, taking all seven battleground states.\n\nThe seven battleground "
        "states included:\n\nPennsylvania (19)\n\nGeorgia (16)\n"
    )
    claims = read_report((OPENING + text).encode(), "page.txt", 2024).claims
    assert not [one for one in claims if one.said is Said.NOT_CALLED]


def test_a_list_below_two_headings_is_nobodys() -> None:
    """Two columns that were run together leave their headings above, and nothing is certain."""
    text = (
        "270 Electoral Votes to Win\n\nHarris (D)\nTrump (R)\nCalifornia (54)\nOregon (8)\n"
        "Vermont (3)\nAlabama (9)\nIowa (6)\nUtah (6)\n"
    )
    assert certain_calls(OPENING + text, 2024) == set()


FIGURES = "Trump Harris\nIdaho 66.9% 30.4%\nUtah 59.4% 37.8%\nOhio 55.1% 43.9%\n"


def test_names_over_columns_leave_a_list_to_whom_its_heading_names() -> None:
    """A line of both names above the figures of each ends no list of what one of them won."""
    text = "The states that Trump won, and the percentages received, are as follows:\n\n"
    assert certain_calls(OPENING + text + FIGURES, 2024) == {
        *("ID:Trump:2024", "UT:Trump:2024", "OH:Trump:2024")
    }


def test_names_over_columns_give_nothing_below_percentages_alone() -> None:
    """Percentages that somebody received say nothing of whose the states are."""
    assert certain_calls(OPENING + "Percentages Harris received:\n\n" + FIGURES, 2024) == set()


def test_states_that_have_taken_on_a_colour_are_those_of_its_party() -> None:
    """Below "States that turned red" stands what the Republican won."""
    text = "States that turned red:\n\nNevada (6)\nArizona (11)\n"
    assert certain_calls(OPENING + text, 2024) == {"NV:Trump:2024", "AZ:Trump:2024"}


def test_a_colour_that_might_be_taken_on_heads_no_list() -> None:
    """States that could turn red, or never did, are nobody's for it."""
    text = "States that could have turned red:\n\nMaine (4)\nVermont (3)\n\nHello.\n\n"
    text += "States that never turned blue:\n\nUtah (6)\nIdaho (4)\n"
    assert certain_calls(OPENING + text, 2024) == set()


def test_a_colour_of_now_is_not_of_the_year_before_it() -> None:
    """States "blue in 2020 that are now red" heads a list of the page's own election."""
    text = "States that were blue in 2020 that are now red:\n\nNevada (6)\nArizona (11)\n"
    assert certain_calls(OPENING + text, 2024) == {"NV:Trump:2024", "AZ:Trump:2024"}
