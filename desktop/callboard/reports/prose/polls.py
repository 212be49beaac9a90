"""Polls and forecasts in a sentence: those that speak in it, and those that events outdid.

"In a poll Trump won Ohio" is none of a result; "defying the polls, Trump won Ohio" is one.
"""

from __future__ import annotations

from functools import cache

from callboard.reports.marking.marks import Marked, members

_NEAR = 4  # marks around a poll in which a word may set it against what happened
_LAST = 8  # marks of an ending in which a poll is taken for the source of all
_CONCEDING = frozenset({"while", "whereas", "although", "though", "despite", "yet", "but"})
_CONTRASTS = _CONCEDING | {"even", "however"}


@cache
def words_of_polls() -> frozenset[str]:
    """Return the letters of what tells of polls."""
    return members("POLL") - members("NOTPOLL")


def is_poll(marked: Marked, start: int, end: int, stop: int) -> bool:
    """Whether a poll or forecast speaks: before the match, in its clause, or named as source.

    The match is marks start–end, the clause that it ends in goes on to mark `stop`.
    """
    code, found = marked.code, marked.places(words_of_polls())
    if not found:
        return False
    parted = max((at for at in range(start) if marked.marks[at].classes == "SEMI"), default=-1)
    if any(mark.classes == "COLON" for mark in marked.marks[: max(parted, 0)]):
        parted = -1  # "My prediction: … ; …" holds for all that follows
    called = members("CALLED", "CALLPART", "PROJECTED", "PROJECTS", "ACCORDING")
    for at in found:
        if at < parted or _is_no_poll(marked, at) or _is_outdone(marked, at, start, end):
            continue
        if at < stop or len(code) - stop <= _LAST:
            return True
        if not called.isdisjoint(code[max(0, at - 3) : at + 3]):
            return True
    return False


def _is_no_poll(marked: Marked, at: int) -> bool:
    """Whether polls only close here, or a broadcaster "predicts" as others project."""
    told = _word(marked, at).startswith("predict")
    if told and members("S") & set(marked.code[max(0, at - 2) : at]):
        return True
    return _is_closing(marked, at)


def _is_closing(marked: Marked, at: int) -> bool:
    """Whether polls are only said to close: "before the polls in the West had closed"."""
    if not _word(marked, at).startswith("poll"):
        return False
    last = min(at + 9, len(marked.marks)) - 1
    words = [word.key for word in marked.tokens[marked.marks[at].last : marked.marks[last].last]]
    near = [one for before, one in zip(["", *words], words, strict=False) if before != "too"]
    return any(word.startswith(("clos", "open", "shut")) for word in near)


def _is_outdone(marked: Marked, at: int, start: int, end: int) -> bool:
    """Whether what a match tells as done is set against a poll: "despite the polls, Trump won"."""
    if start <= at < end or not is_told(marked, start, end):
        return False
    code, ahead = marked.code, at < start
    if ahead and members("COMMA", "SEMI", "COLON", "DASH", "BUT").isdisjoint(code[at:start]):
        return False
    if ahead and any(_word(marked, i) in _CONCEDING for i in range(at, start)):
        return True  # "The polls favored Clinton, but Trump won"
    first = max(0, at - _NEAR)
    before = {_word(marked, i) for i in range(first, at)}
    if before & _CONTRASTS or (not ahead and "than" in before):
        return True
    behind = code[at + 1 : at + 1 + _NEAR]
    if not members("OUTDONE").isdisjoint(code[first:at] + behind):
        return True
    foretold = not ahead or members("SAYS").isdisjoint(code[at:start])
    return foretold and not members("HAD").isdisjoint(behind)


def is_told(marked: Marked, start: int, end: int) -> bool:
    """Whether a match holds a verb in the past tense."""
    told = members("WON", "WENT", "BEAT", "LOST", "GAVE", "MOVES", "COLOURED", "CALLPART")
    verbs = [_word(marked, at).split()[0] for at in range(start, end) if marked.code[at] in told]
    return any(not verb.endswith(("s", "ing")) or verb == "was" for verb in verbs)


def _word(marked: Marked, at: int) -> str:
    mark = marked.marks[at]
    return marked.text[mark.start : mark.end].lower()
