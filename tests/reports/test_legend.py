"""Keys of maps: whose states a colour or a letter marks."""

from __future__ import annotations

import pytest
from certain_calls import certain_calls

from callboard.reports.reading import read_report

_KEYS = (
    "Use BLUE for Mr. Carter's states and RED for Mr. Reagan's.",
    "Color Reagan's states red and Carter's states blue.",
    "States that went to Ronald Reagan are red, those of Jimmy Carter are blue.",
    "Red = Ronald Reagan, blue = Jimmy Carter.",
)


@pytest.mark.parametrize("key", _KEYS)
def test_a_key_says_whose_states_a_colour_marks(key: str) -> None:
    """Lists below the key are headed by colours, also several in one paragraph."""
    page = (
        f"The 1980 election: Carter against Reagan\n\n{key}\n\nRow 1. Red: Alabama 9, Texas 26. "
        "Blue: Georgia 12, West Virginia 6.\n\nRow 2. Blue: Hawaii 4. Everything else is red! "
        "California 45, Oregon 6.\n"
    )
    assert certain_calls(page) == {
        "AL:Reagan:1980",
        "TX:Reagan:1980",
        "GA:Carter:1980",
        "WV:Carter:1980",
        "HI:Carter:1980",
        "CA:Reagan:1980",
        "OR:Reagan:1980",
    }


def test_a_letter_may_stand_for_a_name() -> None:
    """A key of letters holds for the lists that they head; the claim quotes what stands there."""
    page = (
        "Results of the 2000 election\n\nB = George W. Bush, G = Al Gore\n\nB: Texas (32), Ohio "
        "(21)\nG: California (54)\n"
    )
    claims = read_report(page.encode(), "report.txt").claims
    assert {(c.unit, c.surname) for c in claims} == {
        ("TX", "Bush"),
        ("OH", "Bush"),
        ("CA", "Gore"),
    }
    assert {c.sentence for c in claims} == {"B: Texas (32), Ohio (21)", "G: California (54)"}


def test_a_key_of_parties_or_polls_makes_no_results() -> None:
    """Colours of governors, and of a map that polls would make, call nothing."""
    governors = (
        "The governors in 2012, the year of Obama and Romney\n\nRed is for Republican governors, "
        "blue for Democrats.\n\nRed: Texas, Ohio. Blue: New York, Oregon.\n"
    )
    polls = (
        "How polls would color the map (Obama v. Romney)\n\nBlue is for Obama, red for Romney.\n\n"
        "Blue: Ohio, Nevada. Red: Florida, Indiana.\n"
    )
    assert certain_calls(governors) | certain_calls(polls) == set()
