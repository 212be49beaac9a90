"""Paragraphs to sentences."""

from __future__ import annotations

import pytest

from callboard.reports.marking import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Biden won Ga. on Friday. He also won Pa.",
            ["Biden won Ga. on Friday.", "He also won Pa."],
        ),
        (
            "Sen. Bob Casey lost. Gov. Shapiro spoke.",
            ["Sen. Bob Casey lost.", "Gov. Shapiro spoke."],
        ),
        ("It was 8 p.m. The polls closed.", ["It was 8 p.m.", "The polls closed."]),
        ("The U.S. Senate met. Done.", ["The U.S. Senate met.", "Done."]),
        ("Donald J. Trump won. So it goes.", ["Donald J. Trump won.", "So it goes."]),
        ("“We won.” She left.", ["“We won.”", "She left."]),
        ("he won ohio. she won maine.", ["he won ohio.", "she won maine."]),
    ],
)
def test_abbreviations_do_not_end_sentences(text: str, expected: list[str]) -> None:
    """A sentence ends at its stop, not at a state's or a senator's abbreviation."""
    assert [part for _, part in sentences.split(text)] == expected


def test_each_sentence_knows_where_it_begins() -> None:
    """The offset of a sentence is that of its first character."""
    text = "One. Two.  Three."
    assert all(text.startswith(part, at) for at, part in sentences.split(text))
