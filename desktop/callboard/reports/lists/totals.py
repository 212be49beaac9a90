"""A report's own sums: electors by ticket, the majority, the number of electors in all."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from callboard.reports.document import Block, BlockKind, Place
from callboard.reports.marking.marks import Marked, members
from callboard.reports.marking.rulebook import patterns

_MAJORITY = re.compile(
    r"\b(2[67]\d)\b(?:(?!\b2[67]\d\b)[^.]){0,60}\b"
    r"(?:needed|required|to win|to secure|majority|to clinch|threshold)|"
    r"(?:majority|magic number|needed|threshold|needs?)\b[^.]{0,70}?\b(2[67]\d)\b",
    re.IGNORECASE,
)
_GOAL = re.compile(
    r"\b(?:required|needed|magic|necessary|decisive|past|over|reach\w*|threshold|of)(?: the)?"
    r"(?: \w+)? 270\b|\b270[- ](?:vote |electoral vote )?(?:threshold|mark|needed)",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_IN_ALL = re.compile(
    r"\b(5\d\d)\s+(?:electors|electoral(?:[ -]college)? votes)\b"
    r"(?:\s+(?:in (?:total|all)|available|at stake|up for grabs))?|"
    r"\btotal of (5\d\d)\b",
    re.IGNORECASE,
)


class Total(msgspec.Struct, frozen=True):
    """One declared figure."""

    key: str  # ticket id, "majority" or "electors"
    figure: int
    place: Place
    strong: bool = False  # said with the word for electors


class _Signs(msgspec.Struct, frozen=True):
    """The letters that a sum is weighed by."""

    electors: frozenset[str]
    doubtful: frozenset[str]


@cache
def _signs() -> _Signs:
    doubtful = members("MODAL", "IF", "POLL", "OYEAR", "NEG") - members("NOTPOLL")
    return _Signs(members("EV"), doubtful)


def declared(marked: Marked, block: Block) -> list[Total]:
    """Return the figures that a sentence or line declares."""
    found: list[Total] = []
    text = marked.text
    if not _DIGIT.search(text):
        return found
    for key, begins, pattern in (("majority", "2", _MAJORITY), ("electors", "5", _IN_ALL)):
        found += [
            Total(key, int(match[1] or match[2]), block.place, True)
            for match in (pattern.finditer(text) if begins in text else ())
        ]
    if block.kind is BlockKind.ROW or marked.names_unit:
        return found
    return found + _of_tickets(marked, block)


def _of_tickets(marked: Marked, block: Block) -> list[Total]:
    signs = _signs()
    worded = not signs.electors.isdisjoint(marked.letters) or "270" in marked.text
    found: dict[str, Total] = {}
    if not signs.doubtful.isdisjoint(marked.letters):
        return []
    for form in patterns("total-"):
        for match in form.finditer(marked.code):
            number = marked.marks[match.start("n")].value
            who = marked.marks[match.start("who")].value
            whole = number.isdecimal() and len(number) <= 3 and int(number) <= 538
            goal = number == "270" and _GOAL.search(marked.text) is not None
            if whole and not goal and who not in found:
                found[who] = Total(who, int(number), block.place, worded)
    return list(found.values())
