"""What makes a sentence that fits a rule doubtful: polls, conditions, other years, quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from callboard.reports.marking.marks import Marked, members

_IS_FOUND = re.compile(r"(?:was|were|turned out)\b", re.IGNORECASE)  # "but he was wrong"
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
        poll=members("POLL") - members("NOTPOLL"),
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
    if _is_conditional(marked, start, end, known) or _is_unreal(marked, start, known):
        return "conditional or primary"
    if _is_poll(marked, start, end, known):
        return "poll or forecast"
    stop = _predicate_end(code, end, known) if after else end
    cut = range(*aside)
    window = [code[at] for at in range(begin, stop) if at not in cut]
    mere = code[stop : stop + 1] in known.but and code[stop + 1 : stop + 2] in known.hedge
    if mere or not known.hedge.isdisjoint(window):
        return "not said as a fact"  # also "spoke of wins in Ohio as likely"
    denied = window[: end - begin - len(cut)]
    denied = [one for at, one in enumerate(denied) if not (at and denied[at - 1] in known.by)]
    if inherited:
        denied = denied[_last_comma(denied, start - begin, known) :]
    if not allow_negation and not known.negation.isdisjoint(denied):
        return "denied"
    told = known.claiming & members("GERUND")  # "claiming Ohio and Virginia"
    if any(
        letter in known.claiming and not (letter in told and at >= start)
        for at, letter in enumerate(code[:end])
    ):
        return "claimed, not called"
    if is_quoted(marked, start) or _is_said_by_candidate(marked, start, end, known):
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


def _last_comma(window: list[str], start: int, known: Signs) -> int:
    """Where the own piece of a match with a subject from further ahead begins."""
    return max((at for at in range(start) if window[at] in known.comma), default=0)


def _is_conditional(marked: Marked, start: int, end: int, known: Signs) -> bool:
    """Whether a sentence holds a condition, or asks.

    Not where only what follows "but" asks, nor where a condition follows a semicolon behind what
    was told as done: "Biden has won Wisconsin; if he wins Nevada, …".
    """
    code = marked.code
    asks = members("ASK") - members("IF", "PRIMARY")
    for at in marked.places(known.sentence):
        if code[at] in asks and not known.conjunction.isdisjoint(code[end:at]):
            continue
        if at >= end and _words(marked, at - 1).lower() == "even":
            continue  # "…, and keeps a path open even if Trump holds Ohio"
        parted = any(mark.classes == "SEMI" for mark in marked.marks[end:at])
        if parted and code[at] in members("IF") and _is_done(marked, start, end):
            continue
        return True
    return False


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


def _is_poll(marked: Marked, start: int, end: int, known: Signs) -> bool:
    """Whether a poll or forecast speaks: before the match, in its clause, or named as source."""
    code, polls = marked.code, marked.places(known.poll)
    if not polls:
        return False
    stop = clause_end(code, end, known, commas=True)
    parted = max((at for at in range(start) if marked.marks[at].classes == "SEMI"), default=-1)
    if any(mark.classes == "COLON" for mark in marked.marks[: max(parted, 0)]):
        parted = -1  # "My prediction: … ; …" holds for all that follows
    for at in polls:
        if at < parted or _is_no_poll(marked, at, known):
            continue
        if at < stop or len(code) - stop <= 8:
            return True
        if not known.called.isdisjoint(code[max(0, at - 3) : at + 3]):
            return True
    return False


def _is_no_poll(marked: Marked, at: int, known: Signs) -> bool:
    """Whether polls only close here, or a broadcaster "predicts" as others project."""
    told = _words(marked, at).lower().startswith("predict")
    if told and known.source & set(marked.code[max(0, at - 2) : at]):
        return True
    return _is_closing(marked, at)


def _is_closing(marked: Marked, at: int) -> bool:
    """Whether polls are only said to close: "before the polls in the West had closed"."""
    if not marked.text[marked.marks[at].start : marked.marks[at].end].lower().startswith("poll"):
        return False
    last = min(at + 9, len(marked.marks)) - 1
    words = [word.key for word in marked.tokens[marked.marks[at].last : marked.marks[last].last]]
    near = [one for before, one in zip(["", *words], words, strict=False) if before != "too"]
    return any(word.startswith(("clos", "open")) for word in near)


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


def is_quoted(marked: Marked, start: int) -> bool:
    """Whether a mark stands inside a quotation."""
    return _open_behind(marked, [at for at in _quotes(marked) if at < start], opened=False)


def closes_quote(marked: Marked, before: int) -> bool:
    """Whether a quotation that was left open ends before a mark."""
    return any(at < before for at in _quotes(marked))


def leaves_quote_open(marked: Marked, *, opened: bool) -> bool:
    """Whether a sentence, or the quotation it stands in, ends inside a quotation."""
    return _open_behind(marked, _quotes(marked), opened=opened)


def _quotes(marked: Marked) -> Sequence[int]:
    """Return the quotation marks of a sentence."""
    return marked.places(members("QUOTE"))


def _open_behind(marked: Marked, quotes: Sequence[int], *, opened: bool) -> bool:
    """Whether a quotation is open behind some marks, if it was `opened` before them or not."""
    for raw in (_words(marked, at) for at in quotes):
        opened = raw == "“" or (raw != "”" and not opened)
    return opened


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
