"""What figures below candidates are is told by what they add up to."""

from __future__ import annotations

from callboard import almanac
from callboard.reports.claims import Said
from callboard.reports.feeds.adding import are_electors, are_shares
from callboard.reports.reading import read_report

ROWS = (("Alabama", "9", ""), ("Alaska", "3", ""), ("Hawaii", "", "4"), ("Ohio", "", "20"))


def test_figures_that_add_up_to_the_law_are_electors() -> None:
    """One column is empty where the other has all of a unit's electors."""
    assert are_electors(ROWS, (1, 2), 0, almanac.contest(2008))


def test_figures_of_another_apportionment_are_none() -> None:
    """They are not what the law gave the units in that year."""
    assert not are_electors(ROWS, (1, 2), 0, almanac.contest(2024))


def test_shares_add_up_to_about_a_hundred() -> None:
    """What is missing from a hundred went to others."""
    assert are_shares((("60", "39"), ("59", "38"), ("27", "72")), (0, 1))
    assert not are_shares(ROWS, (1, 2))


def test_a_sheet_of_electors_below_names_calls_its_units() -> None:
    """No header says so; the sums do."""
    rows = "\n".join("\t".join(row) for row in ROWS)
    text = f"Results of 2008\n\nState\tMcCain\tObama\n{rows}\n"
    claims = read_report(text.encode(), "2008.txt", 2008).claims
    found = {c.unit: c.surname for c in claims if c.certain and c.said is Said.CALLED}
    assert found == {"AL": "McCain", "AK": "McCain", "HI": "Obama", "OH": "Obama"}
