"""Claims from single sentences: what is said, of what, by whom, and how surely."""

from __future__ import annotations

import pytest

from callboard.reports.claims import Claim, Said
from callboard.reports.reading import read_report

OPENING = "Joe Biden and Donald Trump met in the 2020 presidential election.\n\n"


def claims(text: str, year: int = 2020) -> list[Claim]:
    """Return the claims of a text about an election."""
    opening = OPENING if year == 2020 else ""
    return list(read_report((opening + text).encode(), "report.txt", year).claims)


def called(text: str, year: int = 2020) -> set[str]:
    """Return the certain calls of a text in that election, as "GA:Biden"."""
    return {
        f"{claim.unit}:{claim.surname}"
        for claim in claims(text, year)
        if claim.certain and claim.said is Said.CALLED and claim.election == year
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Biden carried Georgia on Friday.", "GA:Biden"),
        ("The AP has called Georgia for Biden.", "GA:Biden"),
        ("CNN projects Biden will win Arizona.", "AZ:Biden"),
        ("Arizona will go to Biden, Fox News projects.", "AZ:Biden"),
        ("Trump took Ohio, Iowa and, by a hair, North Carolina.", "OH:Trump IA:Trump NC:Trump"),
        ("Trump won Ohio but lost Arizona to Biden.", "OH:Trump AZ:Biden"),
        ("Trump beat Biden by eight points in Ohio.", "OH:Trump"),
        ("Georgia's 16 electoral votes went to Biden.", "GA:Biden"),
        ("Michigan was won by Biden, and Ohio fell to Trump.", "MI:Biden OH:Trump"),
        ("Biden became the first Democrat since 1992 to win Georgia.", "GA:Biden"),
        ("A win in Pennsylvania pushed Biden past 270.", "PA:Biden"),
        ("In Ohio, Trump won by eight points.", "OH:Trump"),
        ("Trump was declared the winner in Ohio.", "OH:Trump"),
        ("Biden lost Ohio.", "OH:Trump"),
        ("Biden won Washington and Oregon.", "WA:Biden OR:Biden"),
        ("Trump carried West Virginia, Kansas and Arkansas.", "WV:Trump KS:Trump AR:Trump"),
        ("Biden won Nebraska's 2nd Congressional District.", "NE-2:Biden"),
        ("Trump held ME-02.", "ME-2:Trump"),
        ("North and South Dakota went to Trump.", "ND:Trump SD:Trump"),
    ],
)
def test_what_is_said_as_a_result_is_called(text: str, expected: str) -> None:
    """The verbs, voices and lists in which newsrooms tell a result."""
    assert called(text) == set(expected.split())


@pytest.mark.parametrize(
    "text",
    [
        "If Biden wins Georgia, he is president.",
        "Biden would win Georgia.",
        "Biden is expected to win Georgia.",
        "Biden will win Georgia.",
        "The AP has not called Georgia for Biden.",
        "Officials kept the AP from calling Georgia for Biden.",
        "Trump won Georgia in 2016.",
        "Four years ago, Trump won Georgia.",
        "“We won Georgia,” Trump said.",
        "Trump said he won Georgia.",
        "Trump claims he won Georgia.",
        "His son wrote that Trump won Georgia.",
        "A poll found that Biden wins Georgia.",
        "Biden leads in Georgia.",
        "Biden won the Georgia primary.",
        "Biden won Fulton County, Georgia.",
        "Trump took Georgia questions.",
        "Hunter Biden won Georgia.",
        "Hillary Clinton won Virginia.",
        "Had Biden won Ohio, nothing would have changed.",
        "Did Trump win Georgia?",
        "Sen. Jon Ossoff of Georgia backed Biden.",
        "Trump took The New York Times to court, and Biden won Kansas City hearts.",
        "CBS withdrew its call of Georgia for Biden.",
        "I am projecting Georgia for Biden.",
    ],
)
def test_what_is_no_result_is_not_called(text: str) -> None:
    """Conditions, denials, other years, quotes, polls, counties and namesakes."""
    assert called(text) == set()


def test_two_networks_in_one_post_are_two_sources() -> None:
    """The network beside a call is its source; one that has not called is not."""
    found = claims("The AP called Arizona for Biden while NBC has not. CNN called Ohio for Trump.")
    by = {(claim.unit, claim.source) for claim in found if claim.said is Said.CALLED}
    assert by == {("AZ", "AP"), ("OH", "CNN")}


def test_a_pronoun_is_the_last_subject() -> None:
    """A pronoun such as "he" means the candidate of the sentence before."""
    assert called("Trump won Ohio. He also carried Iowa.") == {"OH:Trump", "IA:Trump"}


def test_a_call_taken_back_is_a_retraction() -> None:
    """To say "the call was withdrawn" retracts what was called before it in the paragraph."""
    text = (
        "Al Gore and George W. Bush, 2000.\n\nNBC called Florida for Gore. The call was withdrawn."
    )
    found = [claim for claim in claims(text, 2000) if claim.unit == "FL"]
    assert [claim.said for claim in found] == [Said.RETRACTED]


def test_the_verb_and_the_electors_are_kept() -> None:
    """The source's own verb and its figure stand in the claim."""
    (claim,) = claims("Biden narrowly captured Georgia (16 electoral votes).")
    assert (claim.verb, claim.electors) == ("captured", 16)


def test_a_page_about_another_election_is_about_that_one() -> None:
    """Asked for 2024, a page on 2012 is read as 2012, and says so."""
    text = "The 2012 presidential election: Obama beat Romney.\n\nObama won Ohio.\n"
    report = read_report(text.encode(), "old.txt", 2024)
    assert report.election == 2012
    assert {claim.election for claim in report.claims} == {2012}
    assert "other-election" in {one.kind for one in report.findings}


def test_a_page_written_before_the_polls_closed_claims_nothing_for_certain() -> None:
    """The day of a page says more than its tense."""
    text = " date 2020-10-27 Biden against Trump\n\nBiden won Georgia.\n"
    report = read_report(text.encode(), "eve.txt")
    assert [claim.certain for claim in report.claims] == [False]
    assert "before-election" in {one.kind for one in report.findings}


def test_a_page_of_cards_is_called_by_its_own_marks() -> None:
    """Where a page marks one candidate of a state as winner, that is its call; a lead is none."""
    page = """<html><head><title>2020 presidential election</title></head><body>
    <div><h3>Georgia</h3><ul><li class="row winner"><span>Joe Biden</span><span>49.5%</span></li>
    <li><span>Donald Trump</span><span>49.3%</span></li></ul></div>
    <div><h3>Iowa</h3><ul><li><span>Donald Trump</span><span>53.2%</span></li>
    <li><span>Joe Biden</span><span>45.0%</span></li></ul></div>
    <div><span>Texas</span><span>38</span><span>Trump</span></div></body></html>"""
    report = read_report(page.encode(), "cards.html")
    found = {f"{claim.unit}:{claim.surname}" for claim in report.claims if claim.certain}
    assert found == {"GA:Biden", "TX:Trump"}


_ELECT = "{} won Arizona by a hair, the county recorders said as they closed their books.\n\n"
_BEFORE = "Bob Dole lost the state in 1996, and it was a different place in 1968."


def test_who_is_president_elect_tells_the_election() -> None:
    """A page that names no year and no rival is of the election its president-elect won."""
    report = read_report((_ELECT.format("President-elect Joe Biden") + _BEFORE).encode(), "a.txt")
    assert report.election == 2020
    assert {(one.unit, one.surname) for one in report.claims if one.certain} >= {("AZ", "Biden")}


def test_a_president_elect_of_two_elections_tells_none() -> None:
    """Whoever ran three times may have been elected in more than one of them."""
    report = read_report((_ELECT.format("President-elect Donald Trump") + _BEFORE).encode(), "a")
    assert not [one for one in report.claims if one.certain and one.surname == "Trump"]
