"""A remark on a finished election is read where the record of that election bears it out."""

from __future__ import annotations

import pytest
from certain_calls import certain_calls
from hypothesis import given
from hypothesis import strategies as st

from callboard import almanac

FORECAST = "The 2016 presidential election: Hillary Clinton faces Donald Trump.\n\n"


def remarked(text: str, opening: str = FORECAST) -> set[str]:
    """Return the certain calls of elections other than that of 2016."""
    return {one for one in certain_calls(opening + text, 2016) if not one.endswith(":2016")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She must keep the states that Barack Obama won in 2012, including Iowa and Ohio.",
            "IA:Obama:2012 OH:Obama:2012",
        ),
        (
            "He even trails in a few states where Mitt Romney won in 2012, like Arizona and Utah.",
            "AZ:Romney:2012 UT:Romney:2012",
        ),
        ("Iowa was solid ground until Obama won there in 2008.", "IA:Obama:2008"),
        ("Barack Obama won Nebraska's second district - Omaha - in 2008.", "NE-2:Obama:2008"),
        (
            "In 2000, after a recount that took 36 days, Bush won the Florida vote by 537.",
            "FL:Bush:2000",
        ),
        ("In Georgia, Romney's victory in 2012 was an easy one.", "GA:Romney:2012"),
    ],
)
def test_what_the_record_bears_out_is_read_in_any_words(text: str, expected: str) -> None:
    """Year, unit, ticket and a word of winning in one stretch are enough with the record."""
    assert remarked(text) == set(expected.split())


@pytest.mark.parametrize(
    "text",
    [
        "It was by hoping to win Ohio in 2012 that Romney lost time.",
        "Romney, it is said, all but won Ohio in 2012, and he knew.",
        "If Obama had won the Georgia vote in 2008, after all that effort, who would ask?",
        "Florida and Ohio are in play, as they were in 2012, but Obama is not running.",
        "Barack Obama, who won the popular vote in 2012, was an elector for Illinois, he joked.",
        "In Iowa more voters backed Obama than in 2012, when he spoke there.",
        "Obama won the Iowa caucuses in 2008, and with them everything that followed.",
    ],
)
def test_what_is_not_told_as_won_there_is_not_read(text: str) -> None:
    """Neither what the record contradicts nor conditions, primaries and the nation."""
    assert remarked(text) == set()


@given(
    year=st.sampled_from((1988, 1996, 2000, 2004, 2008, 2012)),
    place=st.integers(0, 49),
    side=st.integers(0, 1),
)
def test_the_record_never_adds_a_winner(year: int, place: int, side: int) -> None:
    """A remark gives the ticket that it names, and only where that ticket won the unit."""
    contest = almanac.contest(year)
    unit = [one for one in contest.units if not one.is_district and one.id != "DC"][place]
    ticket = contest.tickets[side]
    text = f"All that was lost on {unit.name}, where, they say, {ticket.president} won in {year}."
    won = almanac.official_winners(year).get(unit.id) == ticket.id
    read = {one for one in remarked(text) if one.split(":")[2] == str(year)}
    assert read <= ({f"{unit.id}:{ticket.surname}:{year}"} if won else set())
