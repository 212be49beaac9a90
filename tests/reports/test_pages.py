"""Whole pages: what they are as a whole, and what one of their lines says for another."""

from __future__ import annotations

import pytest

from callboard.reports.claims import Said
from callboard.reports.reading import read_report


def called(page: str, name: str = "page.txt") -> set[str]:
    """Return the certain calls of a page."""
    claims = read_report(page.encode(), name).claims
    sure = (claim for claim in claims if claim.certain and claim.said is Said.CALLED)
    return {f"{claim.unit}:{claim.surname}" for claim in sure}


_NIGHT = "Election night 2012: Barack Obama against Mitt Romney\n\n"


def test_a_log_is_read_behind_its_clock_times() -> None:
    """A fragment behind a time, a speaker's name or a tag is a call."""
    page = (
        f"{_NIGHT}9:41 p.m. ET: Maine to Obama.\n\n10:02pm - BREAKING: Utah drops into Romney's "
        "column.\n\nHOST: And Oregon, seven electoral votes, to Obama.\n"
    )
    assert called(page) == {"ME:Obama", "UT:Romney", "OR:Obama"}


def test_a_fragment_goes_on_about_the_ticket_of_the_call_before() -> None:
    """A fragment such as "And Delaware as well" follows a call just made, and no other."""
    page = f"{_NIGHT}The AP called New Jersey for Obama. And Delaware as well. So does Maine."
    assert called(page) == {"NJ:Obama", "DE:Obama", "ME:Obama"}
    open_page = f"{_NIGHT}New Jersey is too close to call. And Delaware as well."
    assert called(open_page) == set()


def test_an_item_of_several_sentences_is_read_sentence_by_sentence() -> None:
    """A condition in the second sentence of an item does not touch the first."""
    page = (
        f"{_NIGHT}1. Obama has won Nevada, the AP said. If he wins Ohio too, it is over.\n"
        "2. Romney has won Missouri, the AP said.\n"
    )
    assert called(page) == {"NV:Obama", "MO:Romney"}


def test_the_first_of_two_tickets_with_electors_is_not_the_winner() -> None:
    """Where a unit's electors are told ticket by ticket, the state is won by who has more."""
    page = (
        "The electors of 2020 voted for Joe Biden and Donald Trump\n\nCalifornia\n\nBiden\n\n55\n\n"
        "Maine\n\nBiden\n\n3\n\nTrump\n\n1\n\nNebraska\n\nBiden\n\n1\n\nTrump\n\n4\n\n"
        "Ohio\n\nTrump\n\n18\n"
    )
    assert called(page) == {"CA:Biden", "ME:Biden", "NE:Trump", "OH:Trump"}


def test_a_call_put_back_further_on_is_not_certain() -> None:
    """A unit that goes back to "too close to call" takes the call before it along."""
    page = (
        "The race of 2000 between George W. Bush and Al Gore\n\nShortly after 2 a.m. the networks "
        "projected Bush the winner in Florida. Bush won Texas.\n\nBut questions about the count "
        'prompted them to place Florida back in the "too close to call" category.\n'
    )
    assert called(page) == {"TX:Bush"}


@pytest.mark.parametrize(
    "opening",
    [
        "What if Gore had won the presidential election of 2000?",
        "In this alternate timeline, the count went the other way in 2000 for Al Gore.",
        "Al Gore, the president that almost was: the election of 2000.",
    ],
)
def test_a_page_of_alternate_history_calls_nothing(opening: str) -> None:
    """What a page tells of a history that did not happen is no call, even where it is true."""
    page = f"{opening}\n\nGeorge W. Bush won Florida by 537 votes. Gore won Iowa.\n"
    assert called(page) == set()


def test_a_page_that_opens_with_a_prediction_calls_nothing() -> None:
    """Lists of states under somebody's own prediction are no calls; beside results they may be."""
    lists = "Biden States: AZ, FL, PA, WI\n\nTrump States: NC, GA, OH, IA\n"
    opening = "These are my official predictions for 2020, Trump against Biden.\n\n"
    assert called(opening + lists) == set()
    night = "The AP has called Ohio for Trump. Biden has won Maine. Trump has won Utah.\n"
    told = "Trump against Biden, 2020\n\nSo much for my own prediction. " + night
    assert called(told) == {"OH:Trump", "ME:Biden", "UT:Trump"}


def test_battlegrounds_are_open_only_on_a_page_of_results() -> None:
    """Before the first call a list of battleground states says nothing of who is uncalled."""
    page = (
        "Trump against Biden, 2020\n\nBattleground states marked with an *\n\nGeorgia *\n\nOhio\n"
    )
    assert not any(claim.certain for claim in read_report(page.encode(), "page.txt").claims)


def test_lists_made_from_polls_call_nothing() -> None:
    """A page that speaks of polls again and again, and of no results, holds no calls."""
    page = (
        "A new electoral map, Harris against Trump, 2024\n\nBased on polling averages, I allocated "
        "swing states as follows.\n\nHarris: MI, NH, VA\n\nTrump: AZ, NV\n\nPennsylvania is a "
        "must win. The polls there are within the margin of error.\n"
    )
    assert called(page) == set()


def test_a_post_of_two_days_before_the_election_calls_nothing() -> None:
    """A page dated twice within a few days is as old as the later of the two."""
    page = (
        "Wednesday, October 15, 2008\n\nAs of October 14, 2008, we are calling it for Obama over "
        "McCain. We project Obama to take Arizona, Arkansas and Delaware.\n"
    )
    assert called(page) == set()


def test_a_lead_without_a_count_is_not_certain() -> None:
    """Who leads is certain only where votes are being counted."""
    polled = "Biden leading in Michigan and Wisconsin against Donald Trump, 2020"
    assert not any(claim.certain for claim in read_report(polled.encode(), "page.txt").claims)
    counted = "Joe Biden is leading in Michigan over Donald Trump with 80 percent reporting, 2020."
    claims = read_report(counted.encode(), "page.txt").claims
    assert [claim.said for claim in claims if claim.certain] == [Said.LEADING]


def test_lines_of_several_units_with_electors_belong_to_their_heading() -> None:
    """Two units and their electors may stand on one line below the heading of a list."""
    page = (
        "Barack Obama, John McCain, 2008\n\nStates where McCain is projected to have won:\n\n"
        "Kentucky 8\n\nAlabama 9 North Dakota 3\n\nTennessee votes 11\n"
    )
    assert called(page) == {"KY:McCain", "AL:McCain", "ND:McCain", "TN:McCain"}


def test_a_state_that_gives_most_of_its_electors_is_in_the_list() -> None:
    """Maine "(3 out of 4)" does not end a list, nor is it one elector only."""
    page = (
        "Donald Trump, Kamala Harris, 2024\n\nHarris, on the other hand, secured wins in:\n\n"
        "California (54), Maine (3 out of 4), Nebraska's 2nd Congressional District (1), "
        "Vermont (3), and Washington (12).\n"
    )
    units = ("CA", "ME", "NE-2", "VT", "WA")
    assert called(page) == {f"{unit}:Harris" for unit in units}


def test_a_win_told_under_the_name_of_a_state_is_in_that_state() -> None:
    """A line "VERMONT (3)" heads what follows; third candidates are known by their surname."""
    page = (
        "Richard Nixon, Hubert Humphrey and George Wallace, 1968\n\nVERMONT (3)\n\n"
        "Nixon won easily. Senator Aiken was unopposed.\n\nARKANSAS (6)\n\nWallace took Arkansas.\n"
    )
    assert called(page) == {"VT:Nixon", "AR:Wallace"}


def test_dashes_in_pairs_begin_items_of_a_list() -> None:
    """Units behind two dashes belong to the line that says who won them."""
    page = f"{_NIGHT}Romney wins:\n\n-- Idaho (4 electoral votes)\n\n-- Utah (6 electoral votes)\n"
    assert called(page) == {"ID:Romney", "UT:Romney"}


def test_the_column_of_electors_decides_a_block_of_results() -> None:
    """Where a unit's line heads electors, the one ticket with any has won it."""
    page = (
        "2012 Presidential Election Returns\n\nOHIO VOTES PERCENT ELECTORAL VOTE\n"
        "Obama/Biden* 2,827,709 50 18\nRomney/Ryan 2,661,437 47 0\n"
        "UTAH VOTES PERCENT ELECTORAL VOTE\nObama/Biden* 251,813 24 0\n"
        "Romney/Ryan 740,600 72 6\n"
    )
    assert called(page) == {"OH:Obama", "UT:Romney"}


def test_the_winner_of_a_page_about_one_unit_needs_no_name_of_it() -> None:
    """On a page whose title names one unit, "was projected the winner" is about that."""
    page = (
        "Texas stays red\n\nAUSTIN, Nov. 4, 2020 - Joe Biden had hopes here. President Donald "
        "Trump was projected the winner of its 38 electoral votes at 1 a.m. Wednesday.\n"
    )
    assert called(page) == {"TX:Trump"}


def test_a_log_in_two_columns_is_read_cell_by_cell() -> None:
    """A table of times and sentences is no table of results, and each cell is prose."""
    page = (
        "<h1>Election 2016: Trump against Clinton</h1><table>"
        "<tr><td>9:40 PM</td><td>AP RACE CALL: Hillary Clinton wins Colorado</td></tr>"
        "<tr><td>9:55 PM</td><td>AP RACE CALL: Donald Trump wins Montana</td></tr>"
        "<tr><td>9:58 PM</td><td>TEST ALERT PLEASE IGNORE: Donald Trump wins Virginia</td></tr>"
        "</table>"
    )
    assert called(page, "page.html") == {"CO:Clinton", "MT:Trump"}


def test_a_sheet_pasted_into_a_text_is_a_table() -> None:
    """Lines with as many semicolons each are rows, and "Winner 04" is no winner of 2008."""
    page = (
        "Bellwethers of 2008, Obama and McCain, final\n\nState;EV;Winner 04;Winner 08;Margin\n"
        "Iowa;7;Bush;Obama;9.5\nOhio;20;Bush;Obama;4.6\nMontana;3;Bush;McCain;2.3\n"
    )
    assert called(page) == {"IA:Obama", "OH:Obama", "MT:McCain"}


def test_a_text_that_opens_with_a_bracketed_time_is_no_json() -> None:
    """A caption feed begins with a bracket, and is read as text."""
    page = (
        "[ 9:24pm ET ] NOV 06 2012 (CAPTIONS)\n>> PRESIDENT OBAMA IS THE PROJECTED WINNER IN "
        "NEW HAMPSHIRE, CNN SAYS.\n>> GOVERNOR ROMNEY HAS GEORGIA.\n"
    )
    assert called(page) == {"NH:Obama", "GA:Romney"}


def test_both_winners_named_without_a_source_of_their_own_are_doubted() -> None:
    """That "the networks gave it to Gore" and "Bush won it" on one page are no two calls."""
    page = (
        "Election night 2000: Bush against Gore\n\nThe networks called Florida for Gore at 8. "
        "The crowd in Austin went quiet.\n\nHours later Bush won Florida.\n"
    )
    assert called(page) == set()


@pytest.mark.parametrize(
    "page",
    [
        # paths and ways
        "How Romney wins\n\nRomney takes Ohio and Virginia. Obama keeps Nevada.\n",
        "Suppose the polls are off.\n\n1. Romney wins Ohio\n\nThen Iowa decides.\n",
        "Map 2: Romney takes Ohio, Florida and Iowa, and Obama holds Nevada.\n",
        "Our best guess, state by state:\n\nFlorida - Obama\nOhio - Romney\nIowa - Obama\n",
        # before the day
        "10/30/2012\n\nObama wins Ohio. Romney wins Florida. That is how we see it.\n",
        "29 October 2012\n\nObama wins Virginia; Romney takes Ohio.\n",
        "Your hour-by-hour guide\n\n8 p.m. Illinois and Maine go to Obama.\n",
        # invented, rehearsed, quoted, claimed
        "Chapter 12\n\nThe screen said it: OBAMA WINS TEXAS. She dropped the remote.\n",
        "This is a drill. CNN has called Georgia for Obama. End of drill.\n",
        'An ad: "It is the morning after. Obama has won Texas. Georgia, too."\n',
        "STOP THE STEAL. Romney won Ohio. Romney won Florida. Everyone knows it.\n",
        "How our counties voted\n\nIndiana County: Romney won Indiana with 58%.\n",
        "Ohio: Romney +2\nIowa: Obama +3\nFlorida: Romney +1\nNevada: Obama +4\n",
        "Ohio (EV: 18): Romney +20,412\nIowa (EV: 6): Obama +36173\nUtah (EV: 6): Romney +9512\n",
        "At 8 NBC said Obama had won Ohio. By 10 it had taken it back.\n",
    ],
)
def test_a_page_of_another_world_calls_nothing(page: str) -> None:
    """Scenarios, guides, guesses, drills, ads and rumours hold no certain call."""
    assert called(_NIGHT.replace("Election night 2012: ", "The race of 2012: ") + page) == set()


@pytest.mark.parametrize(
    ("sentence", "sums"),
    [
        ("The map showed Obama leading Romney 220 electoral votes to 187.", (220, 187)),
        ("Obama is leading with 266 electoral votes while Romney has 191.", (266, 191)),
        ("Obama has 260 of the 270 votes needed.", (260, None)),
        ("Obama surpassed the decisive 270-vote threshold.", (None, None)),
        ("This put Obama over the required 270 electoral votes.", (None, None)),
    ],
)
def test_declared_totals_are_what_a_ticket_has(
    sentence: str, sums: tuple[int | None, int | None]
) -> None:
    """A sum is whose it is, and the number needed is nobody's."""
    found = read_report(f"{_NIGHT}{sentence}\n".encode(), "page.txt").declared_totals
    assert (found.get("Obama"), found.get("Romney")) == sums


def test_a_district_with_its_one_elector_in_brackets_is_the_district() -> None:
    """A list gives each district of Maine and Nebraska a line, with one elector in brackets."""
    lines = (
        "The 2024 election: who won each state\n\n"
        "- Maine (statewide): Kamala Harris (2 electoral votes)\n"
        "- Maine 1st District: Kamala Harris (1 electoral vote)\n"
        "- Maine, 2nd District: Donald Trump (1 electoral vote)\n"
        "- Nebraska 3rd District: Donald Trump (1 electoral vote)\n"
        "- Vermont: Kamala Harris (3 electoral votes)\n"
    )
    report = read_report(lines.encode(), "list.txt")
    assert {(c.unit, c.surname) for c in report.claims if c.certain} == {
        ("ME", "Harris"),
        ("ME-1", "Harris"),
        ("ME-2", "Trump"),
        ("NE-3", "Trump"),
        ("VT", "Harris"),
    }


def test_a_congressional_district_in_a_list_begins_no_section_about_congress() -> None:
    """A line that pairs a district with a ticket is a row, whatever its name says of Congress."""
    page = (
        "2024 presidential results\n\nCalled so far\n\n"
        "Maine's 1st Congressional District: Harris\nOhio: Trump\nTexas: Trump\nVermont: Harris\n"
    )
    report = read_report(page.encode(), "list.txt")
    assert {c.unit for c in report.claims if c.certain} == {"ME-1", "OH", "TX", "VT"}


def test_the_sign_before_a_figure_tells_who_won_a_row() -> None:
    """In rows of two figures the one with the sign is the winner's, if it is the greater."""
    page = (
        "THE 2012 VOTE AT A GLANCE\n\nAn x marks the winner of each state.\n\n"
        "State             EV   Obama       Romney\n"
        "Alabama            9     38.4      x 60.5\n"
        "California        55   x 60.2        37.1\n"
        "Ohio              18     50.6      x 47.6\n"
    )
    report = read_report(page.encode(), "table.txt")
    assert {(c.unit, c.surname) for c in report.claims if c.certain} == {
        ("AL", "Romney"),
        ("CA", "Obama"),
    }


def test_dots_may_lead_from_a_state_to_its_electors() -> None:
    """Below a candidate's name, states stand with their electors behind a row of dots."""
    page = (
        "STATES WON, 2008\n\nBARACK OBAMA (Democrat)\n\n"
        "California .................... 55\nOhio .......................... 20\n\n"
        "JOHN McCAIN (Republican)\n\nTexas ......................... 34\n"
    )
    report = read_report(page.encode(), "list.txt")
    assert {(c.unit, c.surname) for c in report.claims if c.certain} == {
        ("CA", "Obama"),
        ("OH", "Obama"),
        ("TX", "McCain"),
    }


def test_a_heading_copied_with_its_edit_link_ends_the_list_above() -> None:
    """A line with "[edit]" behind it is a heading, and no member of the list before it."""
    page = (
        "1988 United States presidential election\n\nStates won by Dukakis\n\n"
        "Hawaii\nIowa\nOregon\n\nMaine and Nebraska[edit]\n\n"
        "Both chose some of their electors by district.\n"
    )
    report = read_report(page.encode(), "page.txt")
    assert {c.unit for c in report.claims if c.certain} == {"HI", "IA", "OR"}


def test_what_who_runs_for_president_won_is_of_no_other_office() -> None:
    """Below a heading about the Senate a candidate for president wins states as elsewhere."""
    page = (
        f"{_NIGHT}The race for the Senate\n\nObama prevailed in Iowa, two hours after its polls "
        "had closed. The Democrat held Nevada.\n\nRomney takes battleground of Indiana\n\nIt was "
        "never close. The Republican kept the state by ten.\n"
    )
    assert called(page) >= {"IA:Obama", "IN:Romney"}
    assert "NV:Obama" not in called(page)


def test_a_margin_behind_a_state_is_a_lead_where_the_page_tells_of_leads() -> None:
    """A margin behind a state is who is ahead on a page of states and who is ahead there."""
    page = (
        "The battlegrounds of 2020, Biden against Trump\n\nNevada (6 EVs): Biden leads by 6. The "
        "unions are out.\n\nWisconsin (10 EVs): Biden leads by 7. A million ballots are back.\n\n"
        "Arizona (11 EVs): Both were here this week. Biden by 3.\n"
    )
    assert called(page) == set()
