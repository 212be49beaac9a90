"""Tables of one unit's candidates: whom its electors or a footnote stand beside."""

from __future__ import annotations

import pytest

from callboard.reports.claims import Said
from callboard.reports.reading import read_report


def won(page: str) -> set[tuple[str, str | None]]:
    """The certain calls of a Markdown page."""
    claims = read_report(page.encode(), "page.md").claims
    return {(c.unit, c.surname) for c in claims if c.certain and c.said is Said.CALLED}


def table(electors: str, rival: str, *, head: str = "Electoral vote") -> str:
    """The result of 2004 in one state, with what stands in the column of electors."""
    return (
        f"| Nominee | Party | Running mate | {head} | Popular vote |\n|---|---|---|---|---|\n"
        f"| George W. Bush | Republican | Dick Cheney | {electors} | 571,312 |\n"
        f"| John Kerry | Democratic | John Edwards | {rival} | 420,087 |\n"
        "| Ralph Nader | Independent | Peter Camejo | 0 | 6,911 |\n"
    )


TITLE = "# 2004 United States presidential election in Kansas\n\n## Results\n\n"


@pytest.mark.parametrize(
    ("electors", "rival"), [("6", "0"), ("**6**", "–"), ("6 ✓", ""), ("6", "-")]
)
def test_whoever_has_all_electors_of_a_pages_state_won_it(electors: str, rival: str) -> None:
    """The heading names the state, and no row does."""
    assert won(TITLE + table(electors, rival)) == {("KS", "Bush")}


@pytest.mark.parametrize(("electors", "rival"), [("286", "251"), ("6", "6"), ("5", "0"), ("", "")])
def test_electors_that_the_law_does_not_give_the_state_say_nothing(
    electors: str, rival: str
) -> None:
    """They are the nation's, both candidates', or a mistake."""
    assert won(TITLE + table(electors, rival)) == set()


def test_delegates_are_no_electors() -> None:
    """Of a primary."""
    assert won(TITLE + table("6", "0", head="Delegates")) == set()


def test_a_footnote_tells_who_won_of_those_with_its_sign() -> None:
    """Not of whoever stands right above it."""
    page = (
        "# Presidential election results: Kansas, 2004\n\n| Candidate | Votes | Percent |\n"
        "|---|---|---|\n| George W. Bush* | 571,312 | 57.2% |\n| John Kerry | 420,087 | 42.1% |\n\n"
        "\\*Winner\n"
    )
    assert won(page) == {("KS", "Bush")}


_ODDS = (("Ohio", 961), ("Utah", 998), ("Oregon", 7), ("Nevada", 533), ("Hawaii", 0))


@pytest.mark.parametrize("parts", [1000, 100])
def test_a_column_of_winners_beside_chances_is_a_forecast(parts: int) -> None:
    """Counts of a model's wins, or shares that nobody has of votes."""
    page = "# Each state, 2004\n\n| State | Bush | Kerry | Winner |\n|---|---|---|---|\n"
    for name, chance in _ODDS:
        bush = chance * parts / 1000
        who = "Bush" if chance > 500 else "Kerry"
        page += f"| {name} | {bush:g} | {parts - bush:g} | {who} |\n"
    assert won(page) == set()
