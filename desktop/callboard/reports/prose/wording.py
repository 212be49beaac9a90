"""What stands in and beside a match: its verb, its source, the electors, a piece set apart."""

from __future__ import annotations

import re

from callboard.reports.marking.marks import Marked, members
from callboard.reports.prose import doubts

_ONE_ELECTOR = re.compile(
    r"\b(?:an|one|1|single|another)\b[^,;]{0,24}\b(?:elector|vote)", re.IGNORECASE
)
_ONE_OF = re.compile(
    r"\b(?:one|1|single)(?:-fifth|-fourth)?(?: electoral vote| elector| vote)? "
    r"(?:(?:out )?of|in|from) (?:the )?$",
    re.IGNORECASE,
)
_VERBS = (
    "WON",
    "CALLED",
    "CALLPART",
    "PROJECTED",
    "PROJECTS",
    "WENT",
    "LOST",
    "BEAT",
    "GERUND",
    "VICTORY",
    "WINNER",
    "TOOCLOSE",
    "TOOEARLY",
    "RETRACT",
    "LEADS",
    "WONPART",
    "UNCALLED",
)


def aside_of(marked: Marked, match: re.Match[str]) -> tuple[int, int]:
    """Return the marks of the piece between commas behind the ticket, or an empty span."""
    opened = [match.end(name) for name in ("units", "who") if match.groupdict().get(name)]
    if not opened:
        return (0, 0)
    start = min(opened)
    if start >= len(marked.marks) or marked.marks[start].classes != "COMMA":
        return (0, 0)
    for at in range(start + 1, min(start + 17, match.end())):
        if marked.marks[at].classes == "COMMA":
            return (start, at + 1)
    return (0, 0)


def is_one_elector(words: str, marked: Marked, at: int) -> bool:
    """Whether words speak of one elector only, or stand behind "one of" at the unit `at`.

    "won an electoral vote in Maine", "One of Nebraska's five votes went to …".
    """
    one_of = _ONE_OF.search(marked.text, 0, marked.marks[at].start)
    return one_of is not None or _ONE_ELECTOR.search(words) is not None


def words_of(marked: Marked, match: re.Match[str]) -> str:
    """Return the words that a match stands on."""
    return marked.text[marked.marks[match.start()].start : marked.marks[match.end() - 1].end]


def verb_of(marked: Marked, match: re.Match[str]) -> str:
    """Return the source's own verb."""
    wanted = members(*_VERBS)
    for at in range(match.start(), match.end()):
        if marked.code[at] in wanted:
            mark = marked.marks[at]
            return marked.text[mark.start : mark.end].lower()
    return ""


def electors_of(marked: Marked, at: int) -> int | None:
    """Return the electors stated right behind a unit, or with which it is named."""
    if marked.marks[at].electors:
        return marked.marks[at].electors
    if not marked.holds("EVPAR", "NUM"):
        return None
    stop = ("U", "T", "COMMA", "SEMI", "AND")
    electors = members("EV")
    for step in range(at + 1, min(at + 7, len(marked.marks))):
        mark = marked.marks[step]
        if mark.classes == "EVPAR":
            return int(mark.value) if int(mark.value) < 100 else None
        follows = step + 1 < len(marked.marks) and marked.code[step + 1] in electors
        if mark.classes == "NUM" and mark.value.isdecimal() and follows:
            return int(mark.value) if len(mark.value) < 3 else None
        if mark.classes in stop[:2]:
            return None
    return None


def source_of(marked: Marked, match: re.Match[str], known: doubts.Signs) -> str:
    """Return who calls: the source in the match, else the one nearest before, else the only one."""
    groups = match.groupdict()
    if groups.get("by"):
        return marked.marks[match.start("by")].value
    at = [i for i, mark in enumerate(marked.marks) if mark.classes == "S"]
    inside = [i for i in at if match.start() <= i < match.end()]
    if inside:
        return marked.marks[inside[0]].value
    before = [i for i in at if i < match.start()]
    if before and not known.called.isdisjoint(marked.code[before[-1] : match.end()]):
        return marked.marks[before[-1]].value
    after = [i for i in at if i >= match.end()]
    if after and not known.called.isdisjoint(marked.code[match.end() :]):
        return marked.marks[after[0]].value
    return ""
