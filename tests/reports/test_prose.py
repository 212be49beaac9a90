"""Single sentences: what each calls, and the many that sound like a call and are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from callboard.reports.claims import Said
from callboard.reports.marking.lexicon import lexicon
from callboard.reports.marking.marker import Marker
from callboard.reports.page.rivals import main_text, pairs
from callboard.reports.prose.clauses import views
from callboard.reports.reading import read_report

_RIVALS = {
    1972: "Richard Nixon faced George McGovern.",
    1988: "George Bush faced Michael Dukakis.",
    1980: "Ronald Reagan faced Jimmy Carter.",
    1964: "Lyndon Johnson faced Barry Goldwater.",
    1976: "Jimmy Carter faced Gerald Ford.",
    1984: "Ronald Reagan faced Walter Mondale.",
    1992: "George Bush faced Bill Clinton.",
    1996: "Bob Dole faced Bill Clinton.",
    2000: "George W. Bush faced Al Gore.",
    2004: "George W. Bush faced John Kerry.",
    2008: "Barack Obama faced John McCain.",
    2012: "Barack Obama faced Mitt Romney.",
    2016: "Donald Trump faced Hillary Clinton.",
    2020: "Donald Trump faced Joe Biden.",
    2024: "Donald Trump faced Kamala Harris.",
}


def _cases() -> list[tuple[int, str, frozenset[str]]]:
    lines = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines()
    parted = [line.split("|") for line in lines if not line.startswith("#")]
    return [(int(y), told.strip(), frozenset(units.split())) for y, told, units in parted]


@pytest.mark.parametrize(("year", "sentence", "expected"), _cases())
def test_a_sentence_calls_what_it_says_and_nothing_else(
    year: int, sentence: str, expected: frozenset[str]
) -> None:
    """The certain calls of a sentence are those that a fair editor would read in it.

    A call in another election than the page's carries its year: "GA:Trump:2016".
    """
    page = f"The presidential election of {year}\n\n{_RIVALS[year]}\n\n{sentence}"
    report = read_report(page.encode(), "page.txt")
    called = {
        f"{claim.unit}:{claim.surname}" + (f":{claim.election}" if claim.election != year else "")
        for claim in report.claims
        if claim.certain and claim.said is Said.CALLED and claim.surname
    }
    assert called == expected


def test_a_sentence_is_read_without_its_asides_first() -> None:
    """A side clause about another election is cut out of the first view, not of the second."""
    marked = Marker(lexicon(2012), 2012).mark(
        "Obama won Virginia, which George W. Bush had taken in 2004, and Wisconsin."
    )
    short, whole = views(marked)
    assert [mark.value for mark in short.marks if mark.is_unit] == ["VA", "WI"]
    assert len(short.marks) < len(whole.marks)


def test_rivals_are_those_of_the_main_clauses() -> None:
    """Who carried a state four years before does not tell which election a page is about."""
    text = (
        "Donald Trump won Nevada, taking back a state Joe Biden carried in 2020. "
        "Kamala Harris could not make up his lead."
    )
    assert [pair.year for pair in pairs(main_text(text), "")] == [2024]


def test_namesakes_are_told_apart() -> None:
    """George W. Bush and Hillary Clinton on one page are not the rivals of 1992."""
    text = "George W. Bush beat Al Gore. Hillary Clinton won a seat in the Senate."
    assert [pair.year for pair in pairs(text, "")] == [2000]


def _called(page: str) -> set[str]:
    claims = read_report(page.encode(), "page.txt").claims
    sure = (claim for claim in claims if claim.certain and claim.said is Said.CALLED)
    return {f"{claim.unit}:{claim.surname}" for claim in sure}


def test_a_governor_of_the_same_name_wins_no_presidential_race() -> None:
    """A page that opens with a candidate's namesake in office, and never names him, calls none."""
    page = (
        "Bush wins Florida\n\nFlorida Gov. Jeb Bush soundly defeated his challenger.\n\n"
        "Al Gore was there to help after the 2000 presidential election."
    )
    assert _called(page) == set()


def test_a_share_below_a_states_heading_is_that_states() -> None:
    """Below a heading that names one state, a win told with its share is a win there."""
    page = (
        "Election 2004: State Roundup\n\nGeorge W. Bush faced John Kerry on November 2, 2004.\n\n"
        "New Hampshire (4)\n\nKerry squeaked by with 50 percent of the vote.\n\n"
        "Massachusetts (12)\n\nKerry won his home state handily, with 62 percent of the vote."
    )
    assert _called(page) == {"NH:Kerry", "MA:Kerry"}
