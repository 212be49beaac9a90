"""A report's own sums: electors by ticket, the majority, the number of electors in all."""

from __future__ import annotations

import re

import msgspec

from callboard.election.contest import Contest
from callboard.reports.document import Block, BlockKind, Place
from callboard.reports.marks import Marked
from callboard.reports.rulebook import compiled, members
from callboard.reports.language import language

_PATTERNS = (
    "(?P<n>NUM) (?: EV | VOTES )? JUSTFOR AT (?P<who>T)",
    "NUM (?:EV|VOTES)? (?:FOR|OVER) (?P<who>T) POSS (?P<n>NUM)",
    "(?P<who>T) (?: POSS | X | AUX | ADV | WON | HAD | DET | COLON | DASH | HYPHEN | PAR | COMMA | NUM | GERUND | IN ){0,5}? (?P<n>NUM) (?:DET|ADJ)* EV",
    "EV (?:COLON|DASH)? (?P<who>T) (?:COLON|DASH|HYPHEN)? (?P<n>NUM)",
    "(?P<who>T) (?:COLON|DASH|HYPHEN|POSS)? (?P<n>NUM) (?=COMMA|SEMI|AND|DOT|$)",
)
_MAJORITY = re.compile(
    r"\b(2[67]\d)\b(?:(?!\b2[67]\d\b)[^.]){0,60}\b(?:needed|required|to win|to secure|majority|to clinch|threshold)|"
    r"(?:majority|magic number|needed|threshold|needs?)\b[^.]{0,70}?\b(2[67]\d)\b", re.IGNORECASE)
_IN_ALL = re.compile(
    r"\b(5\d\d)\s+(?:electors|electoral(?:[ -]college)? votes)\b(?:\s+(?:in (?:total|all)|available|at stake|up for grabs))?|"
    r"\btotal of (5\d\d)\b", re.IGNORECASE)


class Total(msgspec.Struct, frozen=True):
    """One declared figure."""

    key: str  # ticket id, "majority" or "electors"
    figure: int
    place: Place
    strong: bool = False  # said with the word for electors


def declared(marked: Marked, block: Block, contest: Contest) -> list[Total]:
    """Return the figures that a sentence or line declares."""
    found: list[Total] = []
    text = marked.text
    if not any(sign.isdigit() for sign in text):
        return found
    for match in _MAJORITY.finditer(text):
        found.append(Total("majority", int(match[1] or match[2]), block.place, True))
    for match in _IN_ALL.finditer(text):
        found.append(Total("electors", int(match[1] or match[2]), block.place, True))
    if block.kind is BlockKind.ROW or any(mark.is_unit for mark in marked.marks):
        return found
    return found + _of_tickets(marked, block)


def _of_tickets(marked: Marked, block: Block) -> list[Total]:
    macros = dict(language().macros)
    worded = any(letter in members("EV") for letter in marked.code) or "270" in marked.text
    found: dict[str, Total] = {}
    doubtful = members("MODAL", "IF", "POLL", "OYEAR", "NEG") - members("NOTPOLL")
    if any(letter in doubtful for letter in marked.code):
        return []
    for pattern in _PATTERNS:
        for match in compiled_once(pattern, macros).finditer(marked.code):
            number = marked.marks[match.start("n")].value
            who = marked.marks[match.start("who")].value
            if number.isdecimal() and len(number) <= 3 and int(number) <= 538 and who not in found:
                found[who] = Total(who, int(number), block.place, worded)
    return list(found.values())


_CACHE: dict[str, re.Pattern[str]] = {}


def compiled_once(pattern: str, macros: dict[str, str]) -> re.Pattern[str]:
    """Compile a pattern the first time it is asked for."""
    if pattern not in _CACHE:
        _CACHE[pattern] = compiled(pattern, macros)
    return _CACHE[pattern]
