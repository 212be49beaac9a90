"""What makes a sentence that fits a rule doubtful: polls, conditions, other years, quotes."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from callboard.reports.marking.marks import Marked, members
from callboard.reports.prose import polls, quotes

_IS_FOUND = re.compile(r"(?:was|were|turned out)\b", re.IGNORECASE)  # "but he was wrong"
_AUXILIARIES = frozenset({"did", "does", "do", "could", "can", "would", "will"})
_OF_INFINITIVE = frozenset({f"{one}n't" for one in _AUXILIARIES} | {"can't", "won't", "cannot"})
_PAST = frozenset("won kept took held beat lost went swept fell chose got".split())
_PASSED_ON = re.compile(  # "gave Florida to Gore, then to Bush, then to no one"
    r"\W{0,2}(?:and |but )?then (?:back )?(?:to|for) (?:no |nobody|neither|[A-Z])"
)
_PREDICATE = 4  # marks behind a win told as a noun in which "would" makes it a mere thought


class Signs(msgspec.Struct, frozen=True):
    """The letters that each doubt looks for."""

    hedge: frozenset[str]
    sentence: frozenset[str]
    poll: frozenset[str]
    claiming: frozenset[str]
    negation: frozenset[str]
    said: frozenset[str]
    people: frozenset[str]
    boundary: frozenset[str]
    comma: frozenset[str]
    year: frozenset[str]
    owner: frozenset[str]
    now: frozenset[str]
    since: frozenset[str]
    skip: frozenset[str]
    quote: frozenset[str]
    which: frozenset[str]
    had: frozenset[str]
    office: frozenset[str]
    source: frozenset[str]
    called: frozenset[str]
    won: frozenset[str]
    but: frozenset[str]
    than: frozenset[str]
    by: frozenset[str]
    conjunction: frozenset[str]
    retract: frozenset[str]
    callnoun: frozenset[str]


@cache
def signs() -> Signs:
    """Return the letters of every doubt."""
    return Signs(
        hedge=members("MODAL"),
        sentence=members("IF", "PRIMARY", "ASK"),
        poll=polls.words_of_polls(),
        claiming=members("CLAIMING"),
        negation=members("NEG"),
        said=members("SAID"),
        people=members("T", "DESCRIBED", "HE", "THING", "THATHE", "MATE", "CAMP"),
        boundary=members("SEMI", "DASH", "BUT", "LPAR", "RPAR", "COLON"),
        comma=members("COMMA"),
        year=members("OYEAR", "AGO"),
        owner=members("POSS"),
        now=members("YEAR", "THISYEAR"),
        since=members("SINCE"),
        skip=members("ADV", "AUX", "HAD"),
        quote=members("QUOTE"),
        which=members("WHICH"),
        had=members("HAD"),
        office=members("OFFICE"),
        source=members("S"),
        called=members("CALLED", "CALLPART", "PROJECTED", "PROJECTS", "ACCORDING"),
        won=members("WON", "CALLED", "WENT", "LOST", "GERUND", "BEAT"),
        but=members("BUT"),
        than=members("THAN"),
        by=members("BY"),
        conjunction=members("BUT", "SEMI"),
        retract=members("RETRACT"),
        callnoun=members("CALLNOUN"),
    )


def of_match(
    marked: Marked,
    start: int,
    end: int,
    *,
    inherited: bool = False,
    after: bool = False,
    allow_negation: bool = False,
    aside: tuple[int, int] = (0, 0),
    begin: int = 0,
) -> str:
    """Return why the match at marks start–end is doubtful, or an empty string.

    What stands before mark `begin` casts no doubt on it, though it may be in its clause.
    """
    code, known = marked.code, signs()
    begin = max(begin, clause_start(code, start, known, commas=not inherited))
    if inherited:
        begin = max(begin, _coordinate(code, start, known))
    cut = range(*aside)
    if _is_conditional(marked, start, end, cut) or _is_unreal(marked, start, known):
        return "conditional or primary"
    behind = clause_end(code, end, known, commas=True)
    if polls.is_poll(marked, start, end, behind):
        return "poll or forecast"
    stop = _predicate_end(code, end, known) if after else end
    window = [code[at] for at in range(begin, stop) if at not in cut]
    mere = code[stop : stop + 1] in known.but and code[stop + 1 : stop + 2] in known.hedge
    if mere or not known.hedge.isdisjoint(window):
        return "not said as a fact"  # also "spoke of wins in Ohio as likely"
    if not allow_negation and _is_denied(marked, begin, (start, end), cut, inherited=inherited):
        return "denied"
    told = known.claiming & members("GERUND")  # "claiming Ohio and Virginia"
    if any(
        letter in known.claiming and not (letter in told and at >= start)
        for at, letter in enumerate(code[:end])
    ):
        return "claimed, not called"
    if quotes.is_quoted(marked, start) or _is_said_by_candidate(marked, start, end, known):
        return "a candidate's own words"
    return ""


def _coordinate(code: str, start: int, known: Signs) -> int:
    """Where the last clause with a subject of its own begins: "… needed it, and he got it"."""
    joins = members("AND", "BUT")
    return max(
        (
            at
            for at in range(start - 2)
            if code[at] in known.comma and code[at + 1] in joins and code[at + 2] in known.people
        ),
        default=0,
    )


def _is_denied(
    marked: Marked, begin: int, match: tuple[int, int], aside: range, *, inherited: bool
) -> bool:
    """Whether a clause from mark `begin` on denies its match, of whose own piece it is here.

    A match whose subject is further ahead is one piece of several: "… failed to widen his path,
    and lost in Ohio" denies no loss, as what was failed in stands in the infinitive.
    """
    code, known = marked.code, signs()
    start, end = match
    if inherited:
        begin = max((at for at in range(begin, start) if code[at] in known.comma), default=begin)
    joined = inherited and code[start] in members("AND", "BUT", "COMMA", "SEMI")
    return any(
        code[at] in known.negation
        and at not in aside
        and not (at > begin and code[at - 1] in known.by)
        and not (joined and at < start and _governs_infinitive(marked, at))
        for at in range(begin, end)
    )


def _governs_infinitive(marked: Marked, at: int) -> bool:
    """Whether a negation can only deny a verb in the infinitive: "failed to", "did not"."""
    words = marked.tokens[: marked.marks[at].last]
    return (
        words[-1].key in _OF_INFINITIVE
        or words[-1].key == "to"
        or (words[-1].key in {"not", "never"} and len(words) > 1 and words[-2].key in _AUXILIARIES)
    )


def _is_conditional(marked: Marked, start: int, end: int, aside: range) -> bool:
    """Whether a sentence holds a condition, or asks, and not only in an aside.

    Not where only what follows "but" asks, nor where a condition follows a semicolon behind what
    was told as done: "Biden has won Wisconsin; if he wins Nevada, …".
    """
    code, known = marked.code, signs()
    asks = members("ASK") - members("IF", "PRIMARY")
    for at in marked.places(known.sentence):
        if at in aside or (code[at] in asks and not known.conjunction.isdisjoint(code[end:at])):
            continue
        if at >= end and _words(marked, at - 1).lower() == "even":
            continue  # "…, and keeps a path open even if Trump holds Ohio"
        if _words(marked, at).lower() == "either" and _ends(marked, at):
            continue  # "I see no landslide, either."
        if at >= end and _opens_clause(marked, at) and _is_past(marked, start, end):
            continue  # "He kept Virginia, and if Clinton cannot carry Alabama, …"
        parted = any(mark.classes == "SEMI" for mark in marked.marks[end:at])
        joined = at > end + 1 and code[at - 2] in known.comma and code[at - 1] in members("AND")
        done = _is_done(marked, start, end) or (joined and polls.is_told(marked, start, end))
        if (parted or joined) and code[at] in members("IF") and done:
            continue  # "He kept Texas, and if a man from Arkansas cannot carry Alabama, …"
        return True
    return False


def _ends(marked: Marked, at: int) -> bool:
    """Whether nothing but a stop stands behind a mark in its clause."""
    return all(mark.classes in {"DOT", "COMMA", "QUOTE"} for mark in marked.marks[at + 1 : at + 2])


def _opens_clause(marked: Marked, at: int) -> bool:
    """Whether a condition opens a clause of its own: ", and if …"."""
    ands, signs_ = members("AND", "BUT"), members("COMMA", "DASH", "SEMI")
    opens = at > 1 and marked.code[at - 1] in ands and marked.code[at - 2] in signs_
    return opens and marked.code[at] in members("IF")


def _is_past(marked: Marked, start: int, end: int) -> bool:
    """Whether a match tells of winning in the past tense."""
    won = members("WON", "BEAT", "LOST", "WENT")
    verbs = [marked.marks[at].first for at in range(start, end) if marked.code[at] in won]
    keys = [marked.tokens[first].key for first in verbs]
    return bool(keys) and all(key in _PAST or key.endswith("ed") for key in keys)


def _is_done(marked: Marked, start: int, end: int) -> bool:
    """Whether the first verb of winning in a match is said in the perfect: "has won"."""
    helps = members("AUX", "HAD")
    return any(
        marked.code[at] in signs().won and at > start and marked.code[at - 1] in helps
        for at in range(start, end)
    )


def _is_unreal(marked: Marked, start: int, known: Signs) -> bool:
    """Whether a clause opens with "had": "Had Clinton won Ohio"."""
    code = marked.code
    if not start or code[start - 1] not in known.had:
        return False
    had = marked.marks[start - 1]
    capital = marked.text[had.start : had.end] == "Had" and not marked.text.istitle()
    return start == 1 or code[start - 2] in known.comma or capital


def is_retraction(marked: Marked) -> bool:
    """Whether a sentence says that a call was taken back."""
    code, known = marked.code, signs()
    for at in marked.places(known.retract):
        if not known.negation.isdisjoint(code[max(0, at - 4) : at]):
            continue
        near = code[max(0, at - 12) : at + 6]
        if not known.callnoun.isdisjoint(near):
            return True
    return False


def is_undone(marked: Marked, end: int) -> bool:
    """Whether the words behind a call take it back: ", then retracted", "they took it back"."""
    if not members("TAKENBACK").isdisjoint(marked.code[end:]):
        return True
    if end and _PASSED_ON.match(marked.text, marked.marks[end - 1].end):
        return True
    return any(
        marked.code[at] in signs().retract and not _wins_back(marked, at)
        for at in range(end, min(end + 5, len(marked.code)))
    )


def _wins_back(marked: Marked, at: int) -> bool:
    """Whether a candidate "took back" a state, and no broadcaster its call."""
    return marked.code[at] in signs().won and marked.code[at - 1] in signs().people


def takes_back(marked: Marked) -> bool:
    """Whether a sentence without a unit takes back the call before it: "That was an error"."""
    if is_retraction(marked):
        return True
    units = {mark.value for mark in marked.marks if mark.is_unit}
    people = signs().people
    return len(units) < 2 and any(
        not (_IS_FOUND.match(_words(marked, at)) and marked.code[at - 1] in people)
        for at in marked.places(members("TAKENBACK"))
    )


def _words(marked: Marked, at: int) -> str:
    return marked.text[marked.marks[at].start : marked.marks[at].end]


def clause_start(code: str, start: int, known: Signs, *, commas: bool) -> int:
    """Return the mark with which the clause around mark `start` begins."""
    at = start
    while at > 0:
        letter = code[at - 1]
        if letter in known.boundary or (commas and letter in known.comma):
            return at
        at -= 1
    return 0


def clause_end(code: str, end: int, known: Signs, *, commas: bool) -> int:
    """Return the mark behind the clause that goes on at mark `end`."""
    at = end
    while at < len(code):
        letter = code[at]
        if letter in known.boundary or letter in known.which or (commas and letter in known.comma):
            return at
        at += 1
    return len(code)


def _predicate_end(code: str, end: int, known: Signs) -> int:
    """Where a clause ends, or a new one with a subject of its own begins: ", Trump cleared"."""
    stop = clause_end(code, end, known, commas=False)
    for at in range(end, stop - 1):
        if code[at] in known.comma and code[at + 1] in known.people:
            return at + 3 if not known.hedge.isdisjoint(code[at + 2 : at + 3]) else at
    return min(stop, end + _PREDICATE)


def _is_said_by_candidate(marked: Marked, start: int, end: int, known: Signs) -> bool:
    """Whether somebody who calls no races says it: a candidate, an adviser, a son."""
    code, spoken = marked.code, marked.places(known.said)
    if any(known.source.isdisjoint(code[max(0, at - 5) : at]) for at in spoken if at < start):
        return True
    for at in spoken:
        if start <= at < end or _is_own(marked, at):
            continue
        before = at - 1
        while before >= 0 and code[before] in known.skip:
            before -= 1
        if before >= 0 and code[before] in known.people and not (start <= before < end):
            return True
    return False


def _is_own(marked: Marked, at: int) -> bool:
    """Whether who speaks to us only says so: "we told you that a while ago"."""
    first = marked.marks[at].first
    return first > 0 and marked.tokens[first - 1].key == "we"


def has(marked: Marked, letters: frozenset[str]) -> bool:
    """Whether a sentence holds any of the letters."""
    return not letters.isdisjoint(marked.letters)
