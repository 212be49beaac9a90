"""Lists and tables are believed only where something shows that they hold results."""

from __future__ import annotations

import pytest

from callboard.reports.reading import read_report

LIST = "Biden\n- Michigan\n- Georgia\n- Nevada\n\nTrump\n- Ohio\n- Iowa\n- Florida\n"


def certain(text: str) -> int:
    """Return how many calls of `text` are certain."""
    report = read_report(text.encode(), "page.txt")
    return sum(claim.certain for claim in report.claims)


@pytest.mark.parametrize(
    "above",
    [
        "The 2020 election results by state",
        "Nov. 5, 2020 — where things stand",
        "Biden and Trump, 2020: called so far",
        "Trump carried Texas on Tuesday. Biden won Virginia and Colorado in 2020.",
    ],
)
def test_a_list_below_words_of_results_is_certain(above: str) -> None:
    """A heading, a day after the vote or calls in sentences beside it vouch for a list."""
    assert certain(f"{above}\n\n{LIST}") >= 6


@pytest.mark.parametrize(
    "above",
    [
        "Where Biden and Trump went in 2020",
        "Post your 2020 maps here",
        "Ad money, Biden and Trump, 2020",
        "Governors who back Biden or Trump, 2020",
        "Our readers' sheet for Biden v. Trump, 2020",
        "Biden, Trump and the courts: suits of Nov. 20, 2020",
    ],
)
def test_a_list_of_something_else_is_not_certain(above: str) -> None:
    """No word of doubt need stand above a list of visits, maps, money or lawsuits."""
    assert certain(f"{above}\n\n{LIST}") == 0


def test_shares_of_a_running_count_are_no_calls() -> None:
    """Lines with two tickets' shares are a count, however late the page is."""
    text = "Nov. 3, 2020, live\n\nOhio: Trump 53-45\nIowa: Trump 51-47\nNevada: Biden 52-46\n"
    assert certain(text) == 0


def test_a_bare_list_with_a_plain_title_is_believed() -> None:
    """A pasted list with nothing but names and figures is taken for what it looks like."""
    assert certain("Ohio (18) - Trump\nMichigan (16) - Biden\nIowa (6) - Trump\n") == 3


def test_rows_with_the_electors_of_the_law_are_believed_by_themselves() -> None:
    """A list of units with their electors and a ticket each is certain where nothing hints."""
    rows = "1. Georgia (16) - Donald Trump\n2. California (54) - Kamala Harris\n"
    assert certain(rows) == 2
    assert certain("My guess for November\n\n" + rows) == 0


def test_what_stands_above_the_heading_of_a_list_is_not_asked() -> None:
    """Links to other offices at the head of a page say nothing of the list below its heading."""
    page = f"Home | Senate | House\n\n# Called so far\n\n{LIST}"
    assert certain(page) >= 6


ROWS = (("Ohio", "Trump"), ("Iowa", "Trump"), ("Maine", "Biden"), ("Utah", "Trump"))


@pytest.mark.parametrize(
    ("title", "row", "expected"),
    [
        ("Biden or Trump: who leads in the polls?", "{unit} (9) – taken by {who}", 5),
        ("US election 2020 polls, state by state", "{unit}: won by {who}", 5),
        ("Polls tracker: the 2020 race", "{unit} 9 - went to {who}", 5),
        ("Biden or Trump: who leads in the polls?", "{unit} (9) – goes to {who}", 0),
        ("US election 2020 polls, state by state", "{unit}: {who} +4", 0),
        ("US election 2020 polls, state by state", "{unit}: won by {who} last time, now 48%", 0),
        ("My prediction: Trump or Biden?", "{unit}: won by {who}", 0),
        ("What if: Trump or Biden?", "{unit}: won by {who}", 0),
    ],
)
def test_a_title_about_polls_may_outlive_the_night(title: str, row: str, expected: int) -> None:
    """Nobody polls in the past tense; but a prediction, or a play with it, may use it."""
    rows = [row.format(unit=unit, who=who) for unit, who in (*ROWS, ("Nevada", "Biden"))]
    opening = "Donald Trump met Joe Biden in the 2020 presidential election."
    assert certain("\n\n".join((title, opening, *rows))) == expected


@pytest.mark.parametrize(
    ("heading", "rows", "expected"),
    [
        ("Called so far", "Democrats: Maine, Utah\nRepublicans: Ohio, Iowa", 4),
        ("Called so far", "- Democratic: Maine, Utah\n- GOP: Ohio, Iowa", 4),
        ("State by state results", "DEM: Maine, Utah\nREP: Ohio, Iowa", 4),
        ("Results", "Blue: Maine, Utah\nRed: Ohio, Iowa", 4),
        ("Called so far in the Senate", "Democrats: Maine, Utah\nRepublicans: Ohio, Iowa", 0),
        ("Results of the primaries", "Democrats: Maine, Utah\nRepublicans: Ohio, Iowa", 0),
        ("Where the parties stand", "Democrats: Maine, Utah\nRepublicans: Ohio, Iowa", 0),
        ("Results", "Democrats hope for: Maine, Utah\nRepublican states: Ohio, Iowa", 0),
    ],
)
def test_a_party_may_head_the_list_of_its_ticket(heading: str, rows: str, expected: int) -> None:
    """Under words of results, and where no other office is spoken of."""
    opening = "Donald Trump met Joe Biden in the 2020 presidential election."
    assert certain(f"{opening}\n\n{heading}\n\n{rows}\n") == expected
