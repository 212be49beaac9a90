"""Sentences without their asides: "Virginia, which Bush had won in 2004, and Wisconsin".

A side clause has a time and a doubt of its own. The rules are tried on the sentence without
its asides first, and on the whole sentence after that.
"""

from __future__ import annotations

import re
from functools import lru_cache

from callboard.reports.marking.marks import Marked, members
from callboard.reports.marking.rulebook import patterns

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
    "TOOCLOSE",
    "TOOEARLY",
    "UNCALLED",
    "SAID",
)
_HEAD = 56  # characters in which a time, a speaker or a tag ends
_SIGNS_OF_LEAD = frozenset(":!–—->")
_LEAST = 3  # marks that a sentence must keep
_ZONE = (
    r"\(?(?:(?:[ECMP][SD]?T|GMT|UTC|BST|IST|CET|hrs)\b|"
    r"(?:eastern|central|mountain|pacific)\b(?: time)?)\)?"
)
_STAMP = re.compile(
    rf"[\[(*>\s]*(?:\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?,?\s+)?(?:(?:updated?|posted|at)\W+)?"
    rf"(?:\d{{4}}(?=\s*(?:GMT|UTC|BST|E[SD]?T|hrs))|\d{{1,2}}[:.]\d\d(?::\d\d)?|"
    rf"\d{{1,2}}(?=\s*[ap]\.?m))\s*(?:[ap]\.?\s?m\b\.?)?"
    rf"\s*(?:[ap]\b)?\s*(?:{_ZONE})?\W{{0,5}}(?:update\W+)?",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"\W*(?:[A-Z]|[A-Z][A-Z.'’-]+(?:[ ,/]+[A-Z][A-Z.'’-]*)*(?:\s*\([^)]{1,30}\))?):\s+"
    r"(?:\([^)]{1,30}\)\s*)?|>+\s*"
)
_NICKNAME = re.compile(r"\W*(?:u/)?[A-Za-z][\w.-]{1,17}:\s+")  # behind a time, or a handle
_HANDLES = frozenset("u@<")
_WEEKDAY = re.compile(r"^\W*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\W+", re.IGNORECASE)
_TAG = re.compile(
    r"\W*(?:breaking(?: news)?|alert|news alert|ap alert|flash|just in|confirmed|official|new|"
    r"update|big one|projection|race call|call|winner|it.s official|also)\s*(?:[:!—–]|-+)\W*",
    re.IGNORECASE,
)


def is_past(marked: Marked, start: int, end: int) -> bool:
    """Whether marks start–end lie in an aside about another election."""
    cut = _asides(marked.code)
    if not cut or not all(at in cut for at in range(start, end)):
        return False
    return any(marked.code[at] in members("OYEAR", "AGO", "YEARSAFTER") for at in cut)


def unstamped(marked: Marked) -> Marked:
    """Return the sentence behind its time, its speaker and its tag: "9:01 p.m. FLASH: Ohio …"."""
    opening = marked.text[:_HEAD]
    if opening[:1].isalpha() and _SIGNS_OF_LEAD.isdisjoint(opening):
        return marked
    at = 0
    for lead in (_STAMP, _SPEAKER, _NICKNAME, _TAG):
        if lead is _NICKNAME and not at and marked.text[:1] not in _HANDLES:
            continue
        found = lead.match(marked.text, at)
        if found and not _weighs(marked, at, found.end()):
            at = found.end()
    kept = next((i for i, mark in enumerate(marked.marks) if mark.start >= at), 0)
    if not kept:
        return marked
    return Marked(marked.text, marked.tokens, marked.marks[kept:], marked.code[kept:])


_WEIGHTY = "COPY FALSEHOOD IF CONDITION FRAME POLL CLAIMING MODAL NEG OFFICE PRIMARY SAID U T MOD"


def _weighs(marked: Marked, first: int, last: int) -> bool:
    """Whether characters first–last hold a name, or a word that casts doubt on what follows."""
    weighty = members(*_WEIGHTY.split())
    return any(
        letter in weighty and first <= mark.start < last
        for letter, mark in zip(marked.code, marked.marks, strict=True)
    )


def is_stamp(text: str) -> bool:
    """Whether a text is a time, or a day and a time, and nothing else."""
    found = _STAMP.match(_WEEKDAY.sub("", text))
    return found is not None and found.end() >= len(_WEEKDAY.sub("", text).rstrip())


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
