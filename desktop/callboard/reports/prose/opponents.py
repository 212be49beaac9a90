"""Who was beaten: where it is somebody who only ran in primaries, so was all that is told of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from callboard import almanac
from callboard.election.contest import Ticket
from callboard.reports.marking.language import language
from callboard.reports.marking.marks import Marked, members

_AGAINST = frozenset({"over", "against", "beating", "defeating", "edging", "topping"})
_BETWEEN = re.compile(  # what may part "over" from the name
    r"\W*(?:(?:his|her|the|former|then|fellow|chief|main|closest|only|primary|one-time|vermont|texas|"
    r"florida|ohio|republican|democratic|opponents?|rivals?|challengers?|foes?|sens?|govs?|senators?|"
    r"governors?|rep|mayor|[A-Z][a-z]+)\W+){0,6}",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"\W*(?:(?:came|coming|finish(?:ed|ing)?|plac(?:ed|ing)|was|were|in|a|an|close|distant|strong|"
    r"took|got|trailed|trailing|just|not|far) ){0,5}"
    r"(?:(?:second|third|behind)\b|(?:dropped|drops|dropping|bowed|bows|got|pulled) out\b|"
    r"(?:vowed|vows|refused|refuses|promised) to (?:go|stay|fight|carry|quit|drop)\b|"
    r"(?:suspend|quit|end|withdr|left|leav)\w* (?:his|her|the|from) )",
    re.IGNORECASE,
)
_THIRD = re.compile(r"\W*(?:came|coming|finish(?:ed|ing)?|plac(?:ed|ing)) (?:in )?(?:a )?third\b")
_SAME_TIMES = 12  # years in which those who ran for president once may meet in a primary
_BEFORE = 60  # characters before a name in which its part is told
_LOST_TO = re.compile(
    r"\b(?:lost|loses|losing|lose|fell|falls|ceded|behind|loss|defeat)\b[^,;:]{0,40}\b(?:to|by)\s*$",
    re.IGNORECASE,
)


def is_of_primary(marked: Marked) -> bool:
    """Whether somebody who only ever ran in primaries wins, loses or gives up in a sentence."""
    return any(
        _takes_part(marked, at) or _is_beaten(marked, at) or _places(marked, at)
        for at in _rivals(marked)
    ) or any(
        mark.classes == "FOREIGN" and _THIRD.match(marked.text, mark.end) for mark in marked.marks
    )


def is_of_own_party(marked: Marked, match: re.Match[str], who: Ticket, year: int) -> bool:
    """Whether a ticket beat somebody of its own party: "Obama won Iowa over Clinton" in 2008."""
    beaten = [match.start("over")] if match.groupdict().get("over") else []
    over, ends = members("OVER"), members("COMMA", "SEMI", "DASH", "BUT", "WHICH", "THAN")
    told = max(match.start(name) for name in match.groupdict()) if match.groupdict() else 0
    for at in range(max(told, match.start()) + 1, len(marked.marks)):
        if marked.code[at] in ends:
            break
        if marked.code[at] in over:
            beaten += range(at + 1, min(at + 3, len(marked.marks)))
    if not beaten:
        return False
    others = _of_party(year, who.party)
    return any(
        (marked.marks[at].classes == "FOREIGN" and marked.marks[at].value in others)
        or (marked.marks[at].classes == "MATE" and marked.marks[at].value == who.id)
        for at in beaten
    )


@cache
def _of_party(year: int, party: str) -> frozenset[str]:
    """Return who led a party's ticket in the years around, by name and surname."""
    near = [other for other in almanac.years() if 0 < abs(other - year) <= _SAME_TIMES]
    led = [one for other in near for one in almanac.contest(other).tickets if one.party == party]
    own = {one.surname for one in almanac.contest(year).tickets}
    return frozenset(
        name for one in led for name in (one.president, one.surname) if one.surname not in own
    )


def _rivals(marked: Marked) -> Iterator[int]:
    """Yield the marks of those who only ran in primaries."""
    rivals = language().people.primaries["rivals"]
    if rivals.isdisjoint([word.raw for word in marked.tokens]):
        return
    for at, mark in enumerate(marked.marks):
        if mark.classes == "XCAP" and marked.tokens[mark.last - 1].raw in rivals:
            yield at


def _takes_part(marked: Marked, at: int) -> bool:
    """Whether a verb of winning stands right beside a name: "Cruz won Iowa"."""
    told = members("WON", "BEAT", "LOST", "WENT")
    beside = (*marked.code[max(0, at - 1) : at], *marked.code[at + 1 : at + 2])
    return any(letter in told for letter in beside)


def _is_beaten(marked: Marked, at: int) -> bool:
    """Whether a name stands behind "over", "against" or "lost … to"."""
    end = marked.marks[at].start
    text = marked.text[max(0, end - _BEFORE) : end]
    for word in re.finditer(r"\b[a-z]+\b", text):
        between = _BETWEEN.fullmatch(text, word.end())
        if between and word[0] in _AGAINST:
            return True
        if between and word[0] in {"to", "by", "of"}:
            ahead = text[: word.end()]
            if _LOST_TO.search(ahead) or (word[0] == "of" and ahead.endswith("ahead of")):
                return True
    return False


def _places(marked: Marked, at: int) -> bool:
    """Whether a name comes in second, or gives up: "Marco Rubio came in second"."""
    return _PLACED.match(marked.text, marked.marks[at].end) is not None
