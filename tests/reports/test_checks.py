"""Findings: what is wrong in a report, with both figures and the place."""

from __future__ import annotations

from callboard.reports.claims import Finding
from callboard.reports.findings.finding import KINDS
from callboard.reports.reading import read_report


def findings(text: str, kind: str) -> list[Finding]:
    """Return the findings of one kind in a text about 2024."""
    report = read_report(text.encode(), "report.txt", 2024)
    return [one for one in report.findings if one.kind == kind]


def test_electors_that_no_law_ever_gave_are_wrong() -> None:
    """Both figures stand in the sentence."""
    (found,) = findings("Ohio (33) - Trump\n", "electors-differ")
    assert found.sentence == "Ohio: the report says 33 electors, the law says 17 in 2024."
    assert found.place.line == 1


def test_a_unit_named_twice_is_told_with_both_lines() -> None:
    """The same winner twice is a warning, two winners are an error."""
    (same,) = findings("Ohio - Trump\nOhio - Trump\n", "named-twice")
    (other,) = findings("Ohio - Trump\nOhio - Harris\n", "named-twice-differs")
    assert "(line 1 and line 2)" in same.sentence
    assert other.sentence == "Ohio is named twice: Trump (line 1) and Harris (line 2)."


def test_a_winner_who_is_not_on_the_ballot_is_named_and_one_is_suggested() -> None:
    """A misspelt name is never decided, only suggested."""
    text = "State | Winner\n--- | ---\nOhio | Trump\nIowa | Trumpp\nUtah | Lincoln\n"
    near, far = findings(text, "not-on-ballot")
    assert near.sentence.endswith("Is Trump meant?")
    assert "Lincoln is not on the ballot of 2024." in far.sentence


def test_a_wrong_majority_and_a_wrong_total_are_told() -> None:
    """Majority and electors are computed, never believed."""
    text = "Harris and Trump, 2024. There are 535 electors in total.\n\nIt takes 271 to win.\n"
    assert len(findings(text, "majority-differs")) == 1
    assert len(findings(text, "electors-total-differs")) == 1


def test_a_line_of_a_list_that_was_not_understood_is_shown() -> None:
    """Nothing in a list is silently dropped."""
    text = "### Trump\n- Ohio (17)\n- Iowa, or so they say\n"
    (found,) = findings(text, "not-understood")
    assert found.place.line == 3


def test_the_at_large_electors_beside_their_districts_are_no_whole_state() -> None:
    """Two electors for Maine, with its districts, are what the law has."""
    text = "Maine (2) - Harris\nME-1 (1) - Harris\nME-2 (1) - Trump\n"
    assert findings(text, "whole-state") == []
    assert findings(text, "electors-differ") == []


def test_every_kind_writes_a_finished_sentence() -> None:
    """A template begins with a capital or a name and ends with a stop."""
    for kind, known in KINDS.items():
        assert known.template[0].isupper() or known.template[0] == "{", kind
        assert known.template.rstrip().endswith((".", "}", "”.")), kind
