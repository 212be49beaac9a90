"""Frames that a sentence stands in: an imagined world, a condition without "if", a running count.

A frame may last: "Imagine Harris holds Michigan. Pennsylvania goes to her, too."
"""

from __future__ import annotations

import re

from callboard.reports.drafts import Memory
from callboard.reports.marking.marks import Marked, members
from callboard.reports.marking.rulebook import any_of, may_fit, pattern
from callboard.reports.prose import doubts, granted, premises, voice

_TOLD = ("WON", "WENT", "BEAT", "LOST", "GAVE")
_ANY, _PRESENT = "imagined", "a condition"
_PROJECTS = re.compile(r"\bproject(?:s|ed|ion|ions|ing)?\b", re.IGNORECASE)
_SPEAKS = re.compile(r"\b(?:we|our|we're|we've)\b", re.IGNORECASE)
_WE_CAN = re.compile(
    r"\bwe (?:can|are (?:now )?(?:ready|able) to) (?:now |also )*"
    r"(?:say|tell you|report|call|declare|add)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\W*(?:[A-Z ,.]+:\s+)?(?:and |now |here'?s? |we have )*"
    r"(?:a|an|another|more|some more|new|one more)(?: \w+)? projections?\b",
    re.IGNORECASE,
)
_CALLS = re.compile(
    r"\bcalls? (?:is|are|has|have) (?:now |just |all )*(?:in|come in)\b|"
    r"\b(?:is|are|been) (?:now |just )?called\b(?! (?:for|by|a|an|the)\b)",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"\b(?:not|cannot|can't|no|unable|won't)\b[^.;]{0,40}\bproject|\btoo (?:early|close)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\b(?:count\w*|report(?:ed|ing)|precincts?|ballots?|votes|returns)\b")
_EARLIER = re.compile(  # a lead in polls, whoever counts
    r"\bin (?:July|August|September|October)\b|\b(?:last|this) (?:week|month|summer|fall)\b|"
    r"\b(?:heading|going) into\b|\bbefore (?:Election Day|the (?:election|vote|debate))\b|"
    r"\bexit polls?\b"
)
_PART = re.compile(r"\b(?:county|parish)\b", re.IGNORECASE)  # "… County: he leads there"
_MOVED = re.compile(r"\b(?:moved|moves|shifted|tipped|swung)\b")  # "it just moved to Biden"
_BARRING = frozenset({"without", "absent", "barring", "minus"})
_PAST = re.compile(r"[a-z]{2,}ed|went|fell|swung|broke|came|slid|stuck|cast|chose")
_REACHES = 5  # paragraphs in which "suppose" still frames what is told in the present tense
_LASTS = 10  # sentences that a speaker's "we project" is believed to reach


def of_match(marked: Marked, match: re.Match[str], memory: Memory) -> str:
    """Return why what a match says belongs to another world than this, or an empty string."""
    sourced = doubts.has(marked, doubts.signs().source)
    if _is_unreal(marked, memory, sourced=sourced):
        return "imagined, or a note about copy"
    if _is_running(marked, match):
        return "a lead, not a call"
    if _is_refused(marked, match):
        return "denied"
    told = granted.relative(marked, match) is not None
    if not told and (
        any_of("hearsay-").search(marked.code, 0, match.end()) or voice.is_own_view(marked, match)
    ):
        return "somebody's own view"
    if pattern("two-subjects").search(marked.code, 0, match.start()):
        return "unclear whose victory"
    if not sourced and _is_condition(marked, match, memory):
        return "conditional or primary"
    return premises.of_match(marked, match, memory, sourced=sourced)


def _is_unreal(marked: Marked, memory: Memory, *, sourced: bool) -> bool:
    imagined = memory.frame == _ANY and not sourced
    opens = marked.tokens[0].key if marked.tokens else ""
    if opens == "had" or (opens in _BARRING and not sourced):
        return True  # "Had the ballot been clear, …", "Without Nader, …"
    return imagined or doubts.has(marked, members("FRAME", "COPY", "FALSEHOOD"))


def _is_running(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a word of holding tells of a count that goes on: "holds Ohio 51 to 48"."""
    if may_fit("lead-", marked.letters) and any_of("lead-").search(marked.code, match.start()):
        return True
    if not marked.holds("RUNNING") or _is_listing(marked, match):
        return False
    holding = members("HOLDS", "COLUMN")
    told = members(
        "WON", "WENT", "CALLED", "CALLPART", "BEAT", "VICTORY", "WINNER", "BASE", "GERUND"
    )
    held = not holding.isdisjoint(match.group())
    span = marked.text[marked.marks[match.start()].start : marked.marks[match.end() - 1].end]
    held = held or _MOVED.search(span) is not None
    return held or told.isdisjoint(match.group())


def _is_listing(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a match heads several units: "In Obama's column so far: Ohio, Iowa"."""
    inside = marked.marks[match.start() : match.end()]
    heads = any(mark.classes == "COLON" for mark in inside)
    return heads and sum(mark.is_unit for mark in inside) > 1


def _is_condition(marked: Marked, match: re.Match[str], memory: Memory) -> bool:
    """Whether a verb in the present tense only says what would be, under a condition."""
    if memory.frame and not doubts.has(marked, members("WON", "WENT", "CALLED", "BEAT", "LOST")):
        return True
    if not is_present(marked, match):
        return False
    if memory.frame or any_of("unreal-").search(marked.code):
        return True
    logged = memory.stamped or memory.results  # "NE-02 flips to Biden, that's one more"
    return not logged and pattern("splice").match(marked.code, match.end()) is not None


def of_lead(marked: Marked, match: re.Match[str], memory: Memory) -> str:
    """Return why a lead is not one of a count that runs now, or an empty string."""
    if pattern("spent-lead").search(marked.code, 0, match.end()) or _EARLIER.search(marked.text):
        return "not said as a fact"
    if any_of("hearsay-").search(marked.code, 0, match.end()):
        return "somebody's own view"
    if _PART.search(marked.text, 0, marked.marks[match.start()].start):
        return "a part of the unit only"
    counted = doubts.has(marked, members("RUNNING")) or _COUNTED.search(marked.text)
    if counted or memory.stamped or memory.results or memory.calls:
        return ""
    return "weak wording"


def is_present(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a match speaks in the present tense, of a call or of any imagined night."""
    told, owner = members(*_TOLD), members("POSS", "HISOWN")  # "Biden's wins" is no verb
    for at in range(match.start(), match.end()):
        if marked.code[at] in told and not (at and marked.code[at - 1] in owner):
            mark = marked.marks[at]
            verb = marked.tokens[mark.first].key
            return verb.endswith("s") and verb not in {"was", "has", "is"}
    return False


def is_over(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a match holds a verb in the past tense: "Georgia turned blue"."""
    marks = marked.marks[match.start() : match.end()]
    words = [word for mark in marks for word in marked.tokens[mark.first : mark.last]]
    return any(_PAST.fullmatch(word.key) for word in words)


def has_moved(marked: Marked, before: int) -> bool:
    """Whether somebody, or something, is said to have changed sides ahead of a mark."""
    moves = members("MOVES")
    return any(
        marked.code[at] in moves and _PAST.fullmatch(marked.tokens[marked.marks[at].first].key)
        for at in range(before)
    )


def turn(memory: Memory, marked: Marked) -> None:
    """Remember what frame a sentence opens for those behind it."""
    if doubts.has(marked, members("STEAL")):
        memory.frame = _ANY
    elif doubts.has(marked, members("FRAME")):
        memory.frame, memory.imagined = _ANY, _REACHES
    elif doubts.has(marked, members("CONDITION")) or (
        pattern("unreal-inversion").search(marked.code)
    ):
        memory.frame = memory.frame or _PRESENT
    _project(memory, marked)


def _project(memory: Memory, marked: Marked) -> None:
    """Remember whether somebody who may call races is projecting them."""
    known, said = doubts.signs(), marked.text.lower()
    memory.projecting = max(0, memory.projecting - 1)
    memory.announced = "call" in said and _CALLS.search(said) is not None
    refuses = ("project" in said or "too " in said) and _REFUSES.search(said) is not None
    if refuses or doubts.has(marked, known.poll):
        memory.projecting = 0
    elif is_projecting(marked):
        memory.projecting = _LASTS


def is_projecting(marked: Marked) -> bool:
    """Whether a sentence says of a broadcaster that it projects."""
    said = marked.text.lower()
    if "we " in said and _WE_CAN.search(said):
        return True
    if "project" not in said or not _PROJECTS.search(said):
        return False
    if _ANOTHER.match(marked.text):
        return True
    return bool(_SPEAKS.search(marked.text)) or doubts.has(marked, doubts.signs().source)


def _is_refused(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a list of units belongs to a refusal: "We cannot project several states: …"."""
    spoken = members("WON", "WENT", "CALLED", "BEAT", "LOST", "BASE", "GERUND", "VICTORY", "DEFEAT")
    if not spoken.isdisjoint(match.group()):
        return False
    return pattern("refusal").search(marked.code, 0, match.start()) is not None
