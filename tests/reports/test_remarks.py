"""Remarks on other elections: lists of years, clefts, firsts, and words that point back."""

from __future__ import annotations

import pytest
from certain_calls import certain_calls

from callboard.reports.reading import read_report

OPENING = "The 2020 presidential election: Joe Biden against Donald Trump.\n\n"


def remarked(text: str, opening: str = OPENING) -> set[str]:
    """Return the certain calls of other elections on a page about 2020, as "FL:Obama:2008"."""
    found = certain_calls(opening + text, 2020)
    return {call for call in found if not call.endswith(":2020")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Maine has voted for Al Gore in 2000, John Kerry in 2004 and Barack Obama in 2008.",
            "ME:Gore:2000 ME:Kerry:2004 ME:Obama:2008",
        ),
        ("Ohio backed Bush in 2004 and Obama in 2012.", "OH:Bush:2004 OH:Obama:2012"),
        (
            "Iowa was carried by Gore in 2000, by Bush in 2004.",
            "IA:Gore:2000 IA:Bush:2004",
        ),
        (
            "Obama won Iowa in 2008, Bush in 2004 and Gore in 2000.",
            "IA:Obama:2008 IA:Bush:2004 IA:Gore:2000",
        ),
        ("Pennsylvania voted for Clinton twice, and narrowly in 2000 for Al Gore.", "PA:Gore:2000"),
        ("Iowa was Obama's in 2012 and Trump's in 2016.", "IA:Obama:2012 IA:Trump:2016"),
        (
            "It was by winning Ohio and Iowa in 2016 that Trump got there.",
            "OH:Trump:2016 IA:Trump:2016",
        ),
        ("By carrying Florida in 2000, Bush became president.", "FL:Bush:2000"),
        (
            "In 1968, Hubert Humphrey became only the second Democrat to carry Maine.",
            "ME:Humphrey:1968",
        ),
        ("In the 1976 election Jimmy Carter was the last Democrat to win Texas.", "TX:Carter:1976"),
        ("Biden leads in Virginia, where in 2016 Hillary Clinton won by 5.", "VA:Clinton:2016"),
        ("Biden leads in Ohio by 2, where in 2004 Bush won narrowly.", "OH:Bush:2004"),
        (
            "Obama won Ohio and Iowa, the two Midwestern states, in 2008.",
            "OH:Obama:2008 IA:Obama:2008",
        ),
        ("Georgia, closest of all in 2020, had gone to George W. Bush in 2004.", "GA:Bush:2004"),
        ("Trump won Georgia four years ago.", "GA:Trump:2016"),
        ("Obama carried Indiana twelve years ago.", "IN:Obama:2008"),
        ("Texas has not voted for a Democrat since Jimmy Carter in 1976.", "TX:Carter:1976"),
        ("No Democrat has carried Arizona since Bill Clinton in 1996.", "AZ:Clinton:1996"),
        (
            "Nevada. Clinton won it by 2.4 in 2016, Obama by 6.7 in 2012.",
            "NV:Clinton:2016 NV:Obama:2012",
        ),
        ("North Carolina is close; Obama won by 0.3 points in 2008.", "NC:Obama:2008"),
        (
            "Georgia gave its votes to Bill Clinton in 1992, and to Bob Dole in 1996.",
            "GA:Clinton:1992 GA:Dole:1996",
        ),
        ("Trump won Wisconsin by less than a point in 2016.", "WI:Trump:2016"),
        ("Obama lost Missouri to McCain by fewer than 4,000 votes in 2008.", "MO:McCain:2008"),
        (
            "In 2012, Obama carried Ohio and Iowa; four years later both states went to Trump.",
            "OH:Obama:2012 IA:Obama:2012 OH:Trump:2016 IA:Trump:2016",
        ),
        ("In the 2000 election in Florida, George W. Bush defeated Al Gore.", "FL:Bush:2000"),
        ("Ohio leans right; in 2004, Bush won with 50.8% of the vote.", "OH:Bush:2004"),
        ("Iowa has swung since, voting for Gore in 2000.", "IA:Gore:2000"),
        ("Iowa has swung a lot, voting for Obama twice and in 2000 for Al Gore.", "IA:Gore:2000"),
    ],
)
def test_each_year_has_its_own_winner(text: str, expected: str) -> None:
    """Every ticket stands beside its own year, or in one clause with it."""
    assert remarked(text) == set(expected.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Biden took Arizona. In 2016 Trump had won the state by 3.5.", "AZ:Trump:2016"),
        ("Biden won in Arizona. Trump beat Clinton in the state in 2016.", "AZ:Trump:2016"),
        ("Trump kept Ohio. It was his in 2016.", "OH:Trump:2016"),
        ("Trump kept Ohio. Obama had carried it in 2012.", "OH:Obama:2012"),
        ("Ohio is Trump's. Obama won there in 2008 and 2012.", "OH:Obama:2008 OH:Obama:2012"),
        ("Maine's 2nd District is Trump's again; in 2012 Obama won it.", "ME-2:Obama:2012"),
        (
            "Ohio and Iowa are Trump's. Obama won both states in 2012.",
            "OH:Obama:2012 IA:Obama:2012",
        ),
        ("Iowa voted for Gore in 2000. Oregon also voted for Gore.", "IA:Gore:2000 OR:Gore:2000"),
        ("Maine's 2nd District held. Obama won the 2nd in 2012.", "ME-2:Obama:2012"),
        (
            "Maine split in 2016. Clinton won the state and the 1st District.",
            "ME:Clinton:2016 ME-1:Clinton:2016",
        ),
        ("Ohio, Iowa, Maine came first. All three went to Obama in 2008.", "OH IA ME"),
    ],
)
def test_what_points_back_is_told_by_name(text: str, expected: str) -> None:
    """The state, it, there and sets are those of the sentence before."""
    wanted = {one if ":" in one else f"{one}:Obama:2008" for one in expected.split()}
    assert remarked(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Maine voted for Clinton over Trump in the 2016 caucus.",
        "If Maine had voted for Bush in 2004, nobody would have noticed.",
        "Ohio backed Bush over Kerry and Trump in 2016 hoped for the same.",
        "Trump won the nomination, and won it again in 2016.",
        "Ohio and Iowa are close. Obama won it in 2012.",
        "It was by hoping to win Ohio in 2012 that Romney lost time.",
        "In 2016 Trump was the first Republican to visit Maine in years.",
        "Maine did not vote for Bush in 2004, nor for McCain in 2008.",
        "In 2016, Clinton became the first Democrat to fail to carry Wisconsin since 1984.",
        "Texas was Romney's home in 2012.",
        "Obama beat Clinton in Iowa in 2008.",
        "McCain prevailed over Romney in New Hampshire in 2008.",
        "Trump won Maricopa County in Arizona. Obama never won it, but McCain won it in 2008.",
        "Maine and Nebraska split. Obama won the 2nd District in 2012.",
        "Iowa was tense. Governor Kelly wants to keep it; he won it in 2012.",
        "Ohio and Iowa lean right; in 2004, Bush won with 50.7% of the vote.",
        "Ohio was Trump's best state in 2016.",
    ],
)
def test_no_winner_is_remarked(text: str) -> None:
    """Conditions, other contests, losses and unclear references name no winner."""
    assert not {one for one in remarked(text) if not one.startswith("WI:Trump")}


def test_the_district_is_that_of_columbia_on_a_page_about_it() -> None:
    """A page about the District means it where it says so."""
    opening = "The 2020 presidential election in the District of Columbia\n\n"
    text = "Voters of the District of Columbia chose three electors in the District of Columbia. "
    raw = f"{opening}{text}Joe Biden won the District by an overwhelming margin."
    claims = read_report(raw.encode(), "report.txt", 2020).claims
    assert ("DC", "Biden", True) in {(one.unit, one.surname, one.certain) for one in claims}


def test_a_sentence_that_told_nothing_is_read_with_names() -> None:
    """It and the 2nd are looked up where the words alone say nothing."""
    opening = "The 2020 presidential election: Joe Biden against Donald Trump.\n\n"
    text = "In Nebraska it is the 2nd Congressional District that stands out: Biden captured it."
    claims = read_report((opening + text).encode(), "report.txt", 2020).claims
    assert {(one.unit, one.surname) for one in claims if one.certain} == {("NE-2", "Biden")}


@pytest.mark.parametrize(
    "text",
    [
        "Trump won Wisconsin by less than a point in 2016.",
        "Trump's margin in Ohio was 8 points in 2016, when he won the state.",
        "In 2012, Obama carried Ohio; four years later the state went to Trump.",
    ],
)
def test_a_past_win_is_no_call_of_this_election(text: str) -> None:
    """However far the year stands from the verb, it is that year's."""
    opening = "The 2020 presidential election: Joe Biden against Donald Trump.\n\n"
    claims = read_report((opening + text).encode(), "report.txt", 2020).claims
    assert not {one.unit for one in claims if one.certain and one.election == 2020}
