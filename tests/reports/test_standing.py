"""What sentences say of a count that runs: who leads, what is too close, what was taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from callboard.reports.claims import Said
from callboard.reports.reading import read_report

_RIVALS = {
    1992: ("George Bush", "Bill Clinton"),
    2000: ("George W. Bush", "Al Gore"),
    2004: ("George W. Bush", "John Kerry"),
    2008: ("Barack Obama", "John McCain"),
    2012: ("Barack Obama", "Mitt Romney"),
    2016: ("Donald Trump", "Hillary Clinton"),
    2020: ("Donald Trump", "Joe Biden"),
    2024: ("Donald Trump", "Kamala Harris"),
}
_BESIDE = frozenset({Said.LEADING, Said.TOO_CLOSE, Said.TOO_EARLY, Said.RETRACTED, Said.CALLED})


def _told(year: int, sentence: str) -> set[str]:
    """Return what a page on which one call was made says of units in a sentence behind it."""
    one, other = _RIVALS[year]
    page = (
        f"The presidential election of {year}\n\n{one} faced {other}.\n\n"
        f"The AP has called Idaho for {one}.\n\n{sentence}"
    )
    return {
        f"{claim.unit}:{claim.said}" + (f":{claim.surname}" if claim.surname else "")
        for claim in read_report(page.encode(), "page.txt").claims
        if claim.certain and claim.unit != "ID" and claim.said in _BESIDE
    }


def _cases() -> list[tuple[int, str, frozenset[str]]]:
    lines = (Path(__file__).parent / "standings.txt").read_text(encoding="utf-8").splitlines()
    parted = [line.split("|") for line in lines if not line.startswith("#")]
    return [(int(y), told.strip(), frozenset(units.split())) for y, told, units in parted]


@pytest.mark.parametrize(("year", "sentence", "expected"), _cases())
def test_a_sentence_tells_how_a_count_stands(
    year: int, sentence: str, expected: frozenset[str]
) -> None:
    """A lead, a race too close and a call taken back are told as such, and never as a call."""
    assert _told(year, sentence) == expected


def test_a_lead_that_a_call_in_its_sentence_ended_is_not_told() -> None:
    """Who was ahead does not lead where the sentence goes on to say who has won."""
    sentence = "Trump was ahead in Florida at nine, but Clinton has won the state, the AP said."
    assert "FL:leading:Trump" not in _told(2016, sentence)


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Too close to call", "too_close"),
        ("Too early to call", "too_early"),
        ("Polls still open", "not_called"),
    ],
)
def test_a_list_of_open_states_says_what_its_heading_says(heading: str, said: str) -> None:
    """States under a heading without a winner are open in the way that it names."""
    page = (
        f"# Election night 2012: calls so far\n\n## Obama\n\n* Ohio\n\n## {heading}\n\n* Florida\n"
    )
    claims = read_report(page.encode(), "page.md").claims
    assert {claim.said for claim in claims if claim.unit == "FL"} == {said}


def test_a_remark_below_a_heading_is_about_its_state() -> None:
    """What is said to be too early to call is the state that the heading asks for."""
    heading = "# Why these are open, Nov. 4, 2020\n\n## No, we haven't called Arizona"
    page = f"{heading}\n\nIt is too early to call.\n"
    claims = read_report(page.encode(), "page.md").claims
    assert "too_early" in {claim.said for claim in claims if claim.unit == "AZ"}
