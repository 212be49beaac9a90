"""The rules that a sentence fits; most are not tried, for want of the letters they need."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from callboard.reports.marking.marks import Marked
from callboard.reports.marking.rulebook import CompiledRule, rulebook


def matches(view: Marked) -> Iterator[tuple[CompiledRule, re.Match[str]]]:
    """Yield each rule that fits somewhere in a sentence, with where it does."""
    code = view.code
    for rule in _worth_trying(view.letters):
        match = rule.pattern.search(code)
        while match is not None:
            yield rule, match
            match = rule.pattern.search(code, max(match.end(), match.start() + 1))


@lru_cache(maxsize=512)
def _worth_trying(present: frozenset[str]) -> tuple[CompiledRule, ...]:
    """Return the rules whose words all stand in a sentence of these letters."""
    return tuple(rule for rule in rulebook().prose if not any(map(present.isdisjoint, rule.needs)))
