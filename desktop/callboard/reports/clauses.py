"""Sentences without their asides: "Virginia, which Bush had won in 2004, and Wisconsin".

A side clause has a time and a doubt of its own. The rules are tried on the sentence without
its asides first, and on the whole sentence after that.
"""

from __future__ import annotations

from functools import lru_cache

from callboard.reports.marks import Marked
from callboard.reports.rulebook import members, patterns

# without one of these a sentence has no asides
_SIGNS = (
    "OYEAR",
    "AGO",
    "HAD",
    "FOREIGN",
    "SINCE",
    "MODAL",
    "NEG",
    "YEARSAFTER",
    "HOME",
    "CONFIRMING",
    "EXPECTEDTO",
    "EXCEPT",
)
_LEAST = 3  # marks that a sentence must keep


def is_past(marked: Marked, start: int, end: int) -> bool:
    """Whether marks start–end lie in an aside about another election."""
    cut = _asides(marked.code)
    if not cut or not all(at in cut for at in range(start, end)):
        return False
    return any(marked.code[at] in members("OYEAR", "AGO", "YEARSAFTER") for at in cut)


def views(marked: Marked) -> tuple[Marked, ...]:
    """Return the sentence without its asides, where it has any, and then as it stands."""
    cut = _asides(marked.code)
    kept = [at for at in range(len(marked.marks)) if at not in cut]
    if not cut or len(kept) < _LEAST:
        return (marked,)
    code = "".join(marked.code[at] for at in kept)
    return Marked(marked.text, marked.tokens, [marked.marks[at] for at in kept], code), marked


@lru_cache(maxsize=16)
def _asides(code: str) -> set[int]:
    """Return the marks that the patterns "aside-…" of the rules cover."""
    if members(*_SIGNS).isdisjoint(code):
        return set()
    cut: set[int] = set()
    for aside in patterns("aside-"):
        for match in aside.finditer(code):
            cut.update(range(*match.span("aside")))
    return cut
