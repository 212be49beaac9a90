"""Rows that were not understood, between rows that were: each is told with its line."""

from __future__ import annotations

from callboard.reports.reading import read_report

LIST = """2024 US presidential election results

1. **Ohio** (17) - Trump/Vance
2. **Texas** (40) - Nixon/Agnew
3. **Iowa** (6) - Trumpp/Vance
4. **Utah** (6) -
"""
LIVE = """2024 US presidential election, results so far

Ohio - Donald Trump

Vermontt - Kamala Harris

Utah - Joe Biden

Kentucky - Donald Trump

Illinois - Kamala Harris
"""
GROUP = """2024 US presidential election results

### Republican Party - Donald Trump:
1. **Texas (40 votes)**
2. **Gondor (18 votes)**
3. **Ohio (17 votes)**
"""


def told(text: str, *kinds: str) -> list[tuple[str, str | None, int]]:
    """The findings of these kinds: kind, unit and line."""
    report = read_report(text.encode(), "report.txt", 2024)
    return [(f.kind, f.unit, f.place.line) for f in report.findings if f.kind in kinds]


def test_a_winner_who_is_not_on_the_ballot_is_told_with_the_unit() -> None:
    """A list row with another name is an error, with a suggestion where one is near."""
    report = read_report(LIST.encode(), "report.txt", 2024)
    sentences = [f.sentence for f in report.findings if f.kind == "not-on-ballot"]
    assert sentences == [
        "Texas: Nixon/Agnew is not on the ballot of 2024.",
        "Iowa: Trumpp/Vance is not on the ballot of 2024. Is Trump meant?",
    ]


def test_a_row_that_ends_before_its_winner_is_told() -> None:
    """A row without a name behind its dash is a unit without a winner."""
    assert told(LIST, "no-winner") == [("no-winner", "UT", 6)]


def test_lines_of_a_live_page_are_told_like_rows() -> None:
    """Between lines that made claims, another line of that form is never dropped."""
    assert told(LIVE, "not-understood", "not-on-ballot") == [
        ("not-understood", None, 5),
        ("not-on-ballot", "UT", 7),
    ]


def test_an_unknown_name_does_not_end_its_list() -> None:
    """The rows after a name that nobody knows still belong to the heading."""
    report = read_report(GROUP.encode(), "report.txt", 2024)
    assert [claim.unit for claim in report.claims] == ["TX", "OH"]
    assert told(GROUP, "not-understood") == [("not-understood", None, 5)]
