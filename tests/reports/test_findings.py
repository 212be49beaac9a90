"""The sentences of findings."""

from __future__ import annotations

import string

from callboard.reports.findings.finding import KINDS, finding


def test_one_is_singular() -> None:
    """A finding about one thing is written in the singular."""
    assert finding("missing-units", count=1, units="Ohio").sentence == "1 unit is missing: Ohio."


def test_more_are_plural() -> None:
    """A finding about several things is written in the plural."""
    told = finding("missing-units", count=2, units="Ohio, Iowa")
    assert told.sentence == "2 units are missing: Ohio, Iowa."


def test_each_choice_of_words_has_two() -> None:
    """Wherever words agree with a number there is one wording for one and one for more."""
    choices = [
        spec
        for kind in KINDS.values()
        for _, _, spec, _ in string.Formatter().parse(kind.template)
        if spec and "|" in spec
    ]
    assert choices
    assert all(spec.count("|") == 1 for spec in choices)


def test_large_counts_are_grouped_and_years_are_not() -> None:
    """A count is written as on the rest of the screen."""
    told = finding("feed-other-year", count=12345, years="2020", year=2024).sentence
    assert told.startswith("12,345 rows of other elections (2020)")
    assert "2,024" not in told
