"""What a sentence takes for granted: "Ohio, which Trump won", "Trump's win in Ohio".

A relative clause in the past tense says its piece whatever the sentence around it doubts, and
a victory that somebody owns is one that happened: what "could not undo" it leaves it standing.
"""

from __future__ import annotations

import re

from callboard.reports.marking.language import Rule
from callboard.reports.marking.marks import Marked, members
from callboard.reports.prose import doubts, quotes, wording

_TOLD = ("WON", "WONPART", "WENT", "BEAT", "LOST", "MANAGED", "GOESBARE", "MOVES")
_PRESENT = frozenset("go fall vote back swing break flip stay land come".split())


def doubt(marked: Marked, match: re.Match[str], rule: Rule, *, inherited: bool) -> str:
    """Return why a call is doubtful by the words around it, or an empty string."""
    clause = relative(marked, match)
    if clause is not None:
        return _of_relative(marked, clause, match.end())
    return doubts.of_match(
        marked,
        *match.span(),
        inherited=inherited,
        after=rule.after,
        allow_negation=rule.negated,
        aside=wording.aside_of(marked, match),
        begin=owned(marked, match),
    )


def _of_relative(marked: Marked, start: int, end: int) -> str:
    """Return why a relative clause in the past tense, at marks start–end, is doubtful."""
    code, known = marked.code, doubts.signs()
    if not members("PRIMARY").isdisjoint(code):
        return "conditional or primary"
    if not known.hedge.isdisjoint(code[start:end]):
        return "not said as a fact"
    if not known.negation.isdisjoint(code[start:end]):
        return "denied"
    return "a candidate's own words" if quotes.is_quoted(marked, start) else ""


def relative(marked: Marked, match: re.Match[str]) -> int | None:
    """Return where the relative clause of a match begins that tells what is past, if it is one."""
    groups = match.groupdict()
    if not (groups.get("units") and groups.get("who")):
        return None
    which, told = members("WHICH"), members(*_TOLD)
    opens = [at for at in range(*match.span()) if marked.code[at] in which]
    if not opens and marked.code[match.start("who") - 1] in members("STATES", "STATENOUN"):
        opens = [match.start("who") - 1]  # "a state Clinton won"
    if not opens:
        return None
    behind = [at for at in range(opens[-1] + 1, match.end()) if marked.code[at] in told]
    if not behind:
        return None
    if any(mark.classes == "COMMA" for mark in marked.marks[opens[-1] : behind[0]]):
        return None
    ahead = match.start("units") if match.start("units") < opens[-1] else match.start("who")
    if ahead > opens[-1]:
        return None
    verb = marked.tokens[marked.marks[behind[0]].first].key
    past = verb in {"was", "has"} or not (verb.endswith("s") or verb in _PRESENT)
    if not past:
        return None
    return opens[-1] if ahead == match.start("units") else max(0, ahead - 1)  # "not Trump, who won"


def owned(marked: Marked, match: re.Match[str]) -> int:
    """Return from which mark on a doubt reaches a victory, or a loss, that somebody owns."""
    if members("VICTORY", "DEFEAT").isdisjoint(match.group()) or not match.groupdict().get("who"):
        return 0
    if not members("AUX", "INCLUDE").isdisjoint(match.group()):
        return 0  # "the states he did not win in his landslide victory were …"
    noun = members("VICTORY", "DEFEAT")
    ends = next(at for at in range(*match.span()) if marked.code[at] in noun)
    owners = (at for at in range(match.start(), ends) if _is_owner(marked, at))
    if (at := next(owners, None)) is None or match.start("who") > ends:
        return 0
    near = 2 if marked.code[at - 1 : at] in members("IN", "FOR") else 1  # "hopes for his win"
    return max(0, at - near)


def _is_owner(marked: Marked, at: int) -> bool:
    """Whether a mark says whose something is: "his", "Trump's"."""
    behind = marked.code[at + 1 : at + 2]
    name = marked.marks[at].classes in {"T", "DESCRIBED", "FOREIGN"}
    return "HISOWN" in marked.marks[at].classes.split() or (name and behind in members("POSS"))
