"""What makes a sentence that fits a rule doubtful: polls, conditions, other years, quotes."""

from __future__ import annotations

from functools import cache

import msgspec

from callboard.reports.marks import Mark, Marked
from callboard.reports.rulebook import members

_PREDICATE = 4  # marks behind a win told as a noun in which "would" makes it a mere thought
_REPEATED = frozenset({"twice", "three times"})  # how often, not when
_MEASURED = 9  # marks behind "than" in which a year only measures


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
        conjunction=members("BUT", "SEMI"),
        retract=members("RETRACT"),
        callnoun=members("CALLNOUN"),
    )


def of_match(
    marked: Marked,
    start: int,
    end: int,
    *,
    inherited: bool,
    after: bool,
    allow_negation: bool,
    aside: tuple[int, int] = (0, 0),
) -> str:
    """Return why the match at marks start–end is doubtful, or an empty string."""
    code, known = marked.code, signs()
    begin = _clause_start(code, start, known, commas=not inherited)
    if _is_conditional(code, end, known) or _is_unreal(code, start, known):
        return "conditional or primary"
    if _is_poll(marked, start, end, known):
        return "poll or forecast"
    stop = _predicate_end(code, end, known) if after else end
    cut = range(*aside)
    window = [code[at] for at in range(begin, stop) if at not in cut]
    if any(letter in known.hedge for letter in window):
        return "not said as a fact"
    denied = window[: end - begin - len(cut)]
    if inherited:
        denied = denied[_last_comma(denied, start - begin, known) :]
    if not allow_negation and any(letter in known.negation for letter in denied):
        return "denied"
    if any(letter in known.claiming for letter in code[:end]):
        return "claimed, not called"
    if _is_quoted(marked, start) or _is_said_by_candidate(code, start, end, known):
        return "a candidate's own words"
    if any(marked.tokens[mark.first].raw == "I" for mark in marked.marks[:end]):
        return "somebody's own view"
    return ""


def _last_comma(window: list[str], start: int, known: Signs) -> int:
    """Where the own piece of a match with a subject from further ahead begins."""
    return max((at for at in range(start) if window[at] in known.comma), default=0)


def _is_conditional(code: str, end: int, known: Signs) -> bool:
    """Whether a sentence holds a condition, or asks; not where only what follows "but" asks."""
    asks = members("ASK") - members("IF", "PRIMARY")
    for at, letter in enumerate(code):
        if letter in known.sentence:
            if letter in asks and any(one in known.conjunction for one in code[end:at]):
                continue
            return True
    return False


def _is_unreal(code: str, start: int, known: Signs) -> bool:
    """Whether a clause opens with "had": "Had Clinton won Ohio"."""
    if not start or code[start - 1] not in known.had:
        return False
    return start == 1 or code[start - 2] in known.comma


def _is_poll(marked: Marked, start: int, end: int, known: Signs) -> bool:
    """Whether a poll or forecast speaks: before the match, in its clause, or named as source."""
    code = marked.code
    stop = _clause_end(code, end, known, commas=True)
    parted = max((at for at in range(start) if marked.marks[at].classes == "SEMI"), default=-1)
    if any(mark.classes == "COLON" for mark in marked.marks[: max(parted, 0)]):
        parted = -1  # "My prediction: … ; …" holds for all that follows
    for at, letter in enumerate(code):
        if letter not in known.poll or at < parted or _is_closing(marked, at):
            continue
        if at < stop or len(code) - stop <= 8:
            return True
        if any(one in known.called for one in code[max(0, at - 3) : at + 3]):
            return True
    return False


def _is_closing(marked: Marked, at: int) -> bool:
    """Whether polls are only said to close: "before the polls in the West had closed"."""
    if not marked.text[marked.marks[at].start : marked.marks[at].end].lower().startswith("poll"):
        return False
    last = min(at + 9, len(marked.marks)) - 1
    words = marked.tokens[marked.marks[at].last : marked.marks[last].last]
    return any(word.key.startswith(("clos", "open")) for word in words)


def is_retraction(marked: Marked) -> bool:
    """Whether a sentence says that a call was taken back."""
    code, known = marked.code, signs()
    for at, letter in enumerate(code):
        if letter not in known.retract:
            continue
        if any(one in known.negation for one in code[max(0, at - 4) : at]):
            continue
        near = code[max(0, at - 12) : at + 6]
        if any(one in known.callnoun for one in near):
            return True
    return False


def is_undone(marked: Marked, end: int) -> bool:
    """Whether the words behind a call take it back: ", then retracted", "they took it back"."""
    behind = marked.code[end:]
    undone = any(letter in members("TAKENBACK") for letter in behind)
    return undone or any(letter in signs().retract for letter in behind[:5])


def takes_back(marked: Marked) -> bool:
    """Whether a sentence without a unit takes back the call before it: "That was an error"."""
    if is_retraction(marked):
        return True
    units = {mark.value for mark in marked.marks if mark.is_unit}
    return len(units) < 2 and has(marked, members("TAKENBACK"))


def other_year(marked: Marked, start: int, end: int) -> str:
    """Return the year (or "past") that the match at marks start–end is about, if another."""
    code, known = marked.code, signs()
    if code[start] in known.comma or code[start] in known.boundary:
        start += 1  # the match begins with the comma that parts it from what was before
    begin = _clause_start(code, start, known, commas=True)
    stop = _clause_end(code, end, known, commas=True)
    found = _year_in(marked, begin, stop, known, start, end)
    if found:
        return found
    if any(letter in known.now for letter in code[begin:stop]):
        return ""
    if stop < len(code) and code[stop] in known.comma:
        found = _year_behind_comma(marked, stop, known)
        if found:
            return found
    return _leading_year(marked, begin, known)


def _year_in(marked: Marked, begin: int, stop: int, known: Signs, start: int, end: int) -> str:
    if any(letter in known.now for letter in marked.code[begin:stop]):
        return ""
    for at in range(begin, stop):
        if marked.code[at] in known.year and not _is_yardstick(marked.code, at, begin, known):
            if start < at < end and _is_aside(marked.code, start, at, end, known):
                continue
            if at >= end and _is_anothers(marked, end, at):
                continue
            return marked.marks[at].value if marked.marks[at].classes == "OYEAR" else "past"
    return ""


def _is_anothers(marked: Marked, end: int, at: int) -> bool:
    """Whether a year behind a match is that of somebody else: "beyond Johnson's of 1964"."""
    return any(mark.classes == "FOREIGN" for mark in marked.marks[end:at])


def _is_aside(code: str, start: int, at: int, end: int, known: Signs) -> bool:
    """Whether a year stands in a relative clause inside a match: "Ohio, won in …, went"."""
    opened = any(letter in known.which for letter in code[start:at])
    closes = known.comma | members("AUX", "HAD")
    return opened and any(letter in closes for letter in code[at:end])


def _is_yardstick(code: str, at: int, begin: int, known: Signs) -> bool:
    """Whether a year only measures: "the first Democrat since 1992", "than in 2016"."""
    before = code[max(begin, at - 7) : at]
    return any(letter in known.since for letter in before) or any(
        letter in known.than for letter in code[max(begin, at - _MEASURED) : at]
    )


def _year_behind_comma(marked: Marked, comma: int, known: Signs) -> str:
    """A year in the short piece behind a comma, as in "Trump won Ohio, 52-44, in 2016"."""
    code = marked.code
    for at in range(comma + 1, min(comma + 8, len(code))):
        if code[at] in known.boundary or code[at] in known.won or code[at] in known.which:
            return ""
        if code[at] in known.year and not _is_yardstick(code, at, comma, known):
            if code[at - 1] in known.owner:
                continue  # "…, cutting into Biden's 2020 margin"
            if at - comma <= 3 or (
                marked.marks[at].classes == "OYEAR" and code[at - 1] != code[comma]
            ):
                return marked.marks[at].value if marked.marks[at].classes == "OYEAR" else "past"
            return ""
    return ""


def _leading_year(marked: Marked, begin: int, known: Signs) -> str:
    """A year with which the sentence opens, as in "In 2016, Trump won Ohio"."""
    code = marked.code
    if any(letter in known.conjunction for letter in code[:begin]):
        return ""
    for at in range(min(6, len(code))):
        if code[at] in known.comma or code[at] in known.won:
            return ""
        if code[at] in known.year and not _is_yardstick(code, at, 0, known):
            return marked.marks[at].value if marked.marks[at].classes == "OYEAR" else "past"
    return ""


def _clause_start(code: str, start: int, known: Signs, *, commas: bool) -> int:
    at = start
    while at > 0:
        letter = code[at - 1]
        if letter in known.boundary or (commas and letter in known.comma):
            return at
        at -= 1
    return 0


def _clause_end(code: str, end: int, known: Signs, *, commas: bool) -> int:
    at = end
    while at < len(code):
        letter = code[at]
        if letter in known.boundary or letter in known.which or (commas and letter in known.comma):
            return at
        at += 1
    return len(code)


def _predicate_end(code: str, end: int, known: Signs) -> int:
    """Where a clause ends, or a new one with a subject of its own begins: ", Trump cleared"."""
    stop = _clause_end(code, end, known, commas=False)
    for at in range(end, stop - 1):
        if code[at] in known.comma and code[at + 1] in known.people:
            return at + 3 if any(one in known.hedge for one in code[at + 2 : at + 3]) else at
    return min(stop, end + _PREDICATE)


def _is_quoted(marked: Marked, start: int) -> bool:
    quotes = 0
    for mark in marked.marks[:start]:
        if mark.classes == "QUOTE":
            raw = marked.text[mark.start : mark.end]
            quotes = 1 if raw == "“" else 0 if raw == "”" else 1 - quotes
    return quotes == 1


def closes_quote(marked: Marked, before: int) -> bool:
    """Whether a quotation that was left open ends before a mark."""
    return any(mark.classes == "QUOTE" for mark in marked.marks[:before])


def leaves_quote_open(marked: Marked, *, opened: bool) -> bool:
    """Whether a sentence, or the quotation it stands in, ends inside a quotation."""
    for mark in marked.marks:
        if mark.classes == "QUOTE":
            raw = marked.text[mark.start : mark.end]
            opened = raw == "“" or (raw != "”" and not opened)
    return opened


def _is_said_by_candidate(code: str, start: int, end: int, known: Signs) -> bool:
    """Whether somebody who calls no races says it: a candidate, an adviser, a son."""
    for at, letter in enumerate(code[:start]):
        if letter in known.said and not any(
            one in known.source for one in code[max(0, at - 5) : at]
        ):
            return True
    for at, letter in enumerate(code):
        if letter not in known.said or start <= at < end:
            continue
        before = at - 1
        while before >= 0 and code[before] in known.skip:
            before -= 1
        if before >= 0 and code[before] in known.people and not (start <= before < end):
            return True
    return False


class Turn(msgspec.Struct, frozen=True):
    """What a sentence does to the year that its paragraph speaks of."""

    year: str  # "" for this election
    leading: bool  # whether the sentence opens with it: "In 2016, …"


def turn_of(marked: Marked) -> Turn | None:
    """Return the year that a sentence opens with or comes back to, or None where it does not."""
    known = signs()
    found: Turn | None = None
    for at, mark in enumerate(marked.marks):
        letter = marked.code[at]
        if letter in known.now:
            found = Turn("", True)
        elif (
            at < 5
            and letter in known.year
            and marked.text[mark.start : mark.end].lower() not in _REPEATED
            and not _is_yardstick(marked.code, at, 0, known)
            and not any(before.classes in {"U", "T"} for before in marked.marks[:at])
        ):
            found = Turn(mark.value if mark.classes == "OYEAR" else "past", True)
    last = next((mark for mark in reversed(marked.marks) if mark.classes != "DOT"), None)
    if found is None and last is not None and last.classes == "OYEAR":
        compared = not any(letter in known.won for letter in marked.code)
        return Turn(last.value, True) if compared else None  # "It looks like 2016."
    return found


def has(marked: Marked, letters: frozenset[str]) -> bool:
    """Whether a sentence holds any of the letters."""
    return any(letter in letters for letter in marked.code)


def unit_marks(marked: Marked, start: int, end: int) -> list[Mark]:
    """Return the marks of units between two marks."""
    return [mark for mark in marked.marks[start:end] if mark.classes in {"U", "PLACE"}]
