"""What a sentence takes for granted is not doubted by the words that govern its main clause."""

from __future__ import annotations

import re

import pytest

from callboard.reports.marking.lexicon import lexicon
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.marks import Marked
from callboard.reports.marking.rulebook import rulebook
from callboard.reports.prose import granted


def _match(rule: str, text: str) -> tuple[Marked, re.Match[str]]:
    marked = Marker(lexicon(2016), 2016).mark(text)
    found = next(one for one in rulebook().prose if one.rule.name == rule)
    match = found.pattern.search(marked.code)
    assert match is not None
    return marked, match


def test_a_relative_clause_in_the_past_tense_is_granted_from_its_pronoun_on() -> None:
    """Of "a poll of Iowa, which Trump won" only "which Trump won" is weighed."""
    marked, match = _match("units-which-ticket-won", "A poll of Iowa, which Trump won, is due.")
    at = granted.relative(marked, match)
    assert at is not None
    assert marked.text[marked.marks[at].start :].startswith("which Trump won")


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("units-which-ticket-won", "Look at Iowa, which Trump wins."),
        ("ticket-won-units", "Trump won Iowa."),
    ],
)
def test_a_present_tense_and_a_main_clause_are_not_granted(rule: str, text: str) -> None:
    """Only a relative clause of what is past stands whatever the rest of its sentence says."""
    assert granted.relative(*_match(rule, text)) is None


def test_an_owned_victory_is_doubted_only_by_the_words_beside_it() -> None:
    """Of "nobody could undo Trump's win in Iowa" no doubt is heard before "undo"."""
    marked, match = _match("victory-in", "Nobody could undo Trump's win in Iowa.")
    assert marked.text[marked.marks[granted.owned(marked, match)].start :].startswith("undo")


def test_hopes_for_an_owned_victory_are_heard() -> None:
    """Of "hopes for Trump's win in Iowa" the hopes are a doubt of the win itself."""
    marked, match = _match("victory-in", "There were hopes for Trump's win in Iowa.")
    assert marked.text[marked.marks[granted.owned(marked, match)].start :].startswith("hopes")
