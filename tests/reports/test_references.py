"""Sets of units that a page names once and speaks of later by their number or their name."""

from __future__ import annotations

import pytest

from callboard.reports.claims import Said
from callboard.reports.reading import read_report

OPENINGS = {
    2012: "The 2012 presidential election: Barack Obama against Mitt Romney.\n\n",
    2016: "The 2016 presidential election: Donald Trump against Hillary Clinton.\n\n",
    2020: "The 2020 presidential election: Joe Biden against Donald Trump.\n\n",
    2024: "The 2024 presidential election: Donald Trump against Kamala Harris.\n\n",
}
SEVEN = "Arizona, Georgia, Michigan, Nevada, North Carolina, Pennsylvania and Wisconsin"
ALL = "AZ:Trump GA:Trump MI:Trump NC:Trump NV:Trump PA:Trump WI:Trump"


def certain(year: int, text: str) -> set[str]:
    """Return the certain calls of a text, as "FL:Obama"."""
    raw = (OPENINGS[year] + text).encode()
    return {
        f"{claim.unit}:{claim.surname}"
        for claim in read_report(raw, "report.txt", year).claims
        if claim.certain and claim.said is Said.CALLED and claim.election == year
    }


@pytest.mark.parametrize(
    "text",
    [
        f"It hung on seven swing states: {SEVEN}. Every one of the seven has been won by Trump.",
        f"The seven battlegrounds ({SEVEN}) drew the money. Trump swept all seven.",
        f"Trump won each of the seven. All looked at the seven swing states – {SEVEN} – for weeks.",
        f"The seven swing states were {SEVEN}. All seven went to Trump.",
        f"{SEVEN} were the seven battleground states. Every battleground state fell to Trump.",
        f"It was about seven states: {SEVEN}.\n\nNo sleep.\n\nTrump carried all seven states.",
    ],
)
def test_a_set_is_named_anywhere_on_the_page(text: str) -> None:
    """The list may stand before or behind what is said of the set."""
    assert certain(2024, text) == set(ALL.split())


@pytest.mark.parametrize(
    ("year", "text", "expected"),
    [
        (2020, "Look at Georgia, Wisconsin and Arizona. Those states were won by Biden.", "GWA"),
        (2020, "Georgia, Wisconsin and Arizona were close. Biden carried all three.", "GWA"),
        (2020, "Georgia, Wisconsin and Arizona were close. Biden won them all.", "GWA"),
        (2020, "It took Georgia, Wisconsin and Arizona. They all went to Biden.", "GWA"),
        (2020, "It took Georgia, Wisconsin and Arizona. Biden swept those three states.", "GWA"),
        (2020, "It took Georgia, Wisconsin and Arizona. Biden took both states.", ""),
    ],
)
def test_a_list_is_pointed_at_from_the_next_sentence(year: int, text: str, expected: str) -> None:
    """A demonstrative means the list just before, where the count agrees."""
    names = {"G": "GA:Biden", "W": "WI:Biden", "A": "AZ:Biden"}
    assert certain(year, text) == {names[letter] for letter in expected}


def test_the_other_two_are_what_is_left_of_the_set() -> None:
    """Of a set of three one is named, and the rest are meant."""
    text = "The three were Ohio, Florida and Indiana. Romney won Indiana; the other two went to "
    assert certain(2012, f"{text}Obama.") == {"IN:Romney", "OH:Obama", "FL:Obama"}


@pytest.mark.parametrize(
    "text",
    [
        f"Trump won five of the seven swing states: {SEVEN}.",
        f"The seven swing states: {SEVEN}. Trump won all but one of the seven.",
        f"The seven swing states: {SEVEN}. Trump won all six swing states.",
        f"The seven swing states: {SEVEN}. Trump did not win all seven.",
        f"The seven swing states: {SEVEN}. Trump won nearly all seven.",
        f"The seven swing states: {SEVEN}. If Harris wins all seven, she is president.",
        f"The seven swing states: {SEVEN}. Trump leads in all seven.",
        f"The seven swing states: {SEVEN}. Trump won every one but not Nevada.",
        "Trump won all seven swing states.",
    ],
)
def test_only_a_whole_set_of_the_page_is_meant(text: str) -> None:
    """Some of a set, another count, a condition or a set without names say nothing."""
    assert certain(2024, text) == set()


@pytest.mark.parametrize(
    ("year", "text", "expected"),
    [
        (2020, "It took Ohio and Iowa. These were won by Trump.", "OH IA"),
        (2020, "It took Ohio and Iowa.\n\nTrump won all of these states.", "OH IA"),
        (2020, "Two states are in play: Ohio and Iowa. Trump won all of these.", "OH IA"),
        (2020, "It took Ohio and Iowa.\n\nNobody slept.\n\nTrump won these states.", ""),
        (2020, "It took Ohio and Iowa. They were both carried by Trump.", "OH IA"),
        (2020, "It took Ohio and Iowa. Trump took every single one.", "OH IA"),
        (2020, "In places like Ohio and Iowa, all of which voted Trump, nobody cared.", "OH IA"),
        (2020, "Look at Ohio and Iowa, both of which were won by Trump.", "OH IA"),
        (2020, "Look at Ohio, Iowa and Texas, all three carried by Trump.", "OH IA TX"),
        (2024, "AP has called two of the big states for Trump: Ohio and Texas.", "OH TX"),
        (2024, "AP has declared three big states for Trump: Ohio, Iowa and Texas.", "OH IA TX"),
        (2024, "Each of these states fell to Trump, in this order: Ohio, Iowa.", "OH IA"),
        (2024, "All three states (Ohio, Iowa and Texas) were taken by Trump.", "OH IA TX"),
        (2024, "Both battlegrounds (Ohio and Iowa) went to Trump.", "OH IA"),
        (2024, "It took Ohio and Iowa. These were all close.", ""),
        (2024, "It took Ohio and Iowa. Those who voted Trump are glad.", ""),
        (2024, "It took Ohio and Iowa. They were told by Trump to vote.", ""),
        (2024, "Trump has to win three states: Ohio, Iowa and Texas.", ""),
        (2024, "Trump spoke in three states on Monday: Ohio, Iowa and Texas.", ""),
        (2024, "Nearly all three states (Ohio, Iowa and Texas) went to Trump.", ""),
        (2024, "The small towns of Ohio went for Trump.", ""),
    ],
)
def test_a_set_is_told_of_where_it_is_named(year: int, text: str, expected: str) -> None:
    """A pronoun, or the noun of a list that follows, stands for all of it."""
    assert certain(year, text) == {f"{unit}:Trump" for unit in expected.split()}


def test_what_follows_a_colon_is_meant_and_not_the_list_before() -> None:
    """Another list begins with "these"."""
    text = "Won by Harris: Maine and Vermont. And these have been won by Trump: Ohio and Iowa."
    told = {"ME:Harris", "VT:Harris", "OH:Trump", "IA:Trump"}
    assert certain(2024, text) <= told


def test_an_object_is_no_part_of_the_next_subject() -> None:
    """The list of one clause ends with it."""
    text = "Romney won Indiana; Ohio and Florida went to Obama."
    assert certain(2012, text) == {"IN:Romney", "OH:Obama", "FL:Obama"}


FIVE = "Five states were open: Arizona, Georgia, Nevada, North Carolina and Pennsylvania."
FOUR = "AZ:Biden GA:Biden NV:Biden PA:Biden"


@pytest.mark.parametrize(
    ("year", "text", "expected"),
    [
        (2020, f"{FIVE} Biden won all but North Carolina.", FOUR),
        (2020, f"{FIVE} Biden won all five except North Carolina.", FOUR),
        (2020, f"{FIVE} All of them except North Carolina went to Biden.", FOUR),
        (2020, f"{FIVE} Trump took North Carolina and lost the rest.", f"{FOUR} NC:Trump"),
        (2020, f"{FIVE} Trump held North Carolina. The rest went to Biden.", f"{FOUR} NC:Trump"),
        (2020, f"{FIVE} Trump held North Carolina. Biden took the other four.", f"{FOUR} NC:Trump"),
        (
            2020,
            f"{FIVE} Biden won four of the five, losing only North Carolina.",
            f"{FOUR} NC:Trump",
        ),
        (2012, "Ohio and Indiana parted. Obama took the former, Romney the latter.", "both"),
        (2012, "It came to Ohio and Indiana. Obama took the first and Romney the second.", "both"),
        (2016, "It came to Ohio, Iowa and Utah. Clinton carried none of them.", "IA OH UT"),
        (2016, "Ohio, Iowa and Utah were close. Trump won the three by a point.", "IA OH UT"),
        (2016, "Ohio and Iowa were close. Each went to Trump.", "IA:Trump OH:Trump"),
        (2016, "Ohio and Iowa were close. Clinton lost them both.", "IA:Trump OH:Trump"),
    ],
)
def test_what_is_left_of_a_set_stands_for_its_members(year: int, text: str, expected: str) -> None:
    """A part of a set that the page has named is told by what is left out, or by its place."""
    names = {
        "both": "IN:Romney OH:Obama",
        "IA OH UT": "IA:Trump OH:Trump UT:Trump",
    }
    assert certain(year, text) == set(names.get(expected, expected).split())


@pytest.mark.parametrize(
    "text",
    [
        f"{FIVE} The rest of the country waited for Biden.",
        f"{FIVE} Biden led in the first two.",
        f"{FIVE} Biden needed four of the five, and could lose only North Carolina.",
        f"{FIVE} Biden won the first debate.",
        f"{FIVE} All but North Carolina count by hand, Biden said.",
        "Ohio and Iowa had Senate races. The former went to plan, the latter to pieces.",
        "Biden and Trump met in Ohio and Iowa. The two went to bed.",
    ],
)
def test_what_only_sounds_like_a_part_of_a_set_is_none(text: str) -> None:
    """A debate, a country or a count is no part of a set of states."""
    assert certain(2020, text) == set()
