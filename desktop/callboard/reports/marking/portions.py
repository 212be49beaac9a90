"""Parts of what Maine and Nebraska give made one name: "one of its four electoral votes".

Both states split their electors, and reports tell the parts by number: "three for Clinton, one for
Trump". Such words become a mark of the state that says how many electors are meant, so that every
rule reads them as the unit that they are. Which unit a number stands for is not told here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from callboard.reports.marking.lexicon import Lexicon
from callboard.reports.marking.marks import Mark
from callboard.reports.marking.words import Word

_TOTALS = {"ME": 4, "NE": 5}  # since each splits: districts and two electors at large
_VALUES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5} | {str(n): n for n in range(1, 6)}
_REST = frozenset({"rest", "remainder", "fourth", "fifth", "other", "others"})
_EACH = "*"  # in the place of a district's number: every one
_AT_LARGE = 2  # "Maine's two electoral votes" may well be those of the whole state
_SIGNS = frozenset(
    "elector electors vote votes ev evs electoral omaha other dot district districts statewide "
    "large".split()
)
_PEOPLE = frozenset({"T", "DESCRIBED", "FOREIGN"})
_GIVEN = frozenset({"FOR", "WENT", "GOING"})
_TAKING = frozenset({"WON", "HAS", "GERUND", "LPAR"})
_RELATIVE = frozenset({"WHICH", "COMMA"})
_CLOSED = frozenset({"COMMA", "SEMI", "DOT", "AND", "RPAR"})
_NEAR = 3  # marks between a bare number and the ticket that it is for

_COUNT = r"(?:one|two|three|four|five|[1-5])"
_N = (
    r"(?:at least )?(?P<n>(?:(?:an?|the|its|one|just) )?(?:single|lone|sole|extra|solitary)"
    rf"|an?(?: (?:coveted|precious))?|another|{_COUNT})"
)
_TOTAL = r"(?P<total>four|five|[45])"
_KIND = r"(?:(?:democratic|republican|coveted|precious|total|available|presidential) )?"
_STRONG = (
    rf"{_KIND}(?:electoral(?: - | )college votes?|electoral votes?|college votes?|electors?|evs?"
    r"|votes? in the electoral college)"
)
_NOUN = rf"(?:{_STRONG}|{_KIND}votes?)"
_STATE = r"(?:the state of )?(?P<state>ME|NE)(?! ')"
_OWNER = r"(?P<state>(?:ME|NE)(?= ')|the state(?= ')|its)(?: 's| ')?"
_GIVEN_BY = r"(?:(?:awarded|given|assigned|allocated|tied|attached|decided) )?"
_OTHER = r"(?:other|remaining)"
_OF = r"(?:out )?(?:of|from|in)"
_NEARBY = r"(?: ?-? ?(?:based|area|centered|centred|anchored|metro|metropolitan)\b)?(?: 's)?"
_DISTRICT = r"(?:(?:2nd|second) )?(?:congressional )?district(?! (?:court|attorney|judge))"
_AROUND = (
    "(?:around|covering|including|with|based in|centered on|anchored by|which includes"
    "|that includes)"
)
_GOING_WITH = "(?:that (?:goes|comes) )?(?:with|in|of|from|around|for)"
_AROUND_OMAHA = (
    rf"NE2(?P<apart> ,)?(?: \()?(?: in and)?(?: {_AROUND})?(?: the)?(?: city of)? omaha(?: area)?"
    r"(?: \))?(?(apart) ,)"
)
_AT_LARGE_LINE = (
    r"^(?:president(?:ial)? )?(?:\( )?(?:the )?(?:two |2 )?(?P<large>statewide|at(?: -)? large)"
    rf"(?: (?:{_NOUN}|winner|result|race))?(?: \( \d \w+(?: \w+)? \))?(?: \))?(?= [:–—-] )"
)
_OF_DISTRICT = (
    rf"{_N} {_STRONG} {_GIVEN_BY}(?:by|to|in|of|from|for) (?:the )?(?P<district>(?:ME|NE)\d)"
    r"(?: (?:in|of) (?:ME|NE))?"
)
_EVERY = r"(?P<every>both|all three|all)"
_NAMED = (
    rf"{_EVERY}(?: of)? {_OWNER} (?:two |three )?(?:congressional )?districts",
    rf"{_EVERY}(?: of the)? (?:congressional )?districts (?:in|of) {_STATE}",
    rf"(?:the |NE 's )*omaha{_NEARBY} (?:{_N} )?(?:{_DISTRICT}|{_STRONG}|NE2)(?: (?:in|of) NE)?",
    rf"(?:the |NE 's )*(?:{_N} )?{_STRONG} (?:in|of|from|around|for) (?:the )?omaha{_NEARBY}",
    rf"the (?:one|lone|only) (?:electoral )?vote {_GOING_WITH} (?:the )?omaha{_NEARBY}",
    r"(?:the |NE 's |omaha 's )*(?:[\"'] )?blue dot(?: [\"'])?",
    r"omaha \( NE2 \)",
    r"(?:ME 's |the )(?P<side>northern|southern) (?:congressional )?district(?: of ME)?",
    _AROUND_OMAHA,
    _AT_LARGE_LINE,
    r"(?P<large>statewide|at(?: -)? large)(?= and (?:in )?(?:the |its |districts? )?(?:ME|NE)\d)",
    _OF_DISTRICT,
)
_NUMBERED = (
    rf"all (?:but|except) (?P<but>one|1) of (?:the )?{_OWNER}(?: {_TOTAL})?(?: {_NOUN})?",
    rf"{_N} (?:{_STRONG} )?{_OF} {_OWNER} (?:{_TOTAL}(?: {_NOUN})?|{_NOUN})",
    rf"{_N} (?:{_STRONG} )?{_OF} (?:the |its )?{_TOTAL}(?: {_NOUN})? (?:in|of|from|for) {_STATE}",
    rf"{_N} {_OF} (?:the |its )?{_TOTAL} {_NOUN}",
    rf"{_N} of (?:the )?{_TOTAL}(?= (?:go|goes|went|to|for|[.,])|$)",
    rf"(?P<n>one|1) of {_OWNER} (?:two |three )?congressional districts",
    rf"(?P<n>one|a single) congressional district (?:in|of) {_STATE}",
    rf"(?:the )?(?:{_OTHER} )?{_N} (?:{_OTHER} )?{_STRONG} (?:{_OF}|for) {_STATE}",
    rf"{_N} (?P<state>ME|NE) {_STRONG}",
    rf"{_OWNER} (?:{_OTHER} )?{_N} (?:{_OTHER} )?{_NOUN}",
    rf"{_OWNER} (?P<n>other|remaining|last|only) {_KIND}(?:electoral )?(?:vote|elector)",
    rf"the {_OTHER} {_N}(?: {_NOUN})?",
    rf"(?:all|the full) (?P<all>four|five) of {_OWNER}(?: {_NOUN})?",
    rf"(?P<n>one|another) (?:in|from) {_STATE}(?= (?:to|and|went|for|[.,;])|$)",
    rf"{_N} {_STRONG}",
)
_BESIDE = re.compile(r"(?:ME|NE) [(,:–—-] $")  # "Nebraska (4 electoral votes)"
_OWN = re.compile(r"\b(?:ME|NE)\d (?!.*\b(?:ME|NE)\b)[^;.]*\( $")  # "ME-1: Harris (1 elector)"
_CHOSEN = re.compile(r"\belector|\bstates\b|\bpresident")
_OF_OMAHA = re.compile(r"\b(?:NE\d?|omaha)\b")
_NAMES = tuple(re.compile(f"{one}(?= |$)") for one in _NAMED)
_NUMBERS = tuple(re.compile(f"{one}(?= |$)") for one in _NUMBERED)


class _Piece(NamedTuple):
    text: str
    first: int  # token
    last: int  # token behind it


class _Found(NamedTuple):
    first: int  # token
    last: int
    unit: str
    electors: int  # 0: the unit itself


def fold(marks: list[Mark], tokens: list[Word], lexicon: Lexicon, before: str) -> None:
    """Make marks of the words for a part of a state's electors.

    `before` is the state of the two that was named last, or that the document is about.
    """
    said = {word.key for word in tokens}
    named = any(mark.value[:2] in _TOTALS for mark in marks)
    if (before or named or "omaha" in said) and not _SIGNS.isdisjoint(said):
        for one in _found(_pieces(marks, tokens), before):
            if lexicon.knows(f"{one.unit[:2]}-2"):
                _replace(marks, tokens, one)
    if named:
        _bare(marks, tokens, lexicon)


def _states(marks: list[Mark]) -> set[str]:
    """Return which of the two states a sentence names."""
    return {m.value[:2] for m in marks if m.classes in {"U", "MOD"}} & set(_TOTALS)


def _pieces(marks: list[Mark], tokens: list[Word]) -> list[_Piece]:
    """Return the words of a sentence, each name of a unit one piece: "ME", "NE2", "XX"."""
    pieces: list[_Piece] = []
    at = 0
    units = {m.first: m for m in marks if m.classes in {"U", "MOD"} and m.value}
    while at < len(tokens):
        mark = units.get(at)
        if mark is None:
            pieces.append(_Piece(tokens[at].key, at, at + 1))
            at += 1
            continue
        known = mark.value[:2] in _TOTALS
        pieces.append(_Piece(mark.value.replace("-", "") if known else "XX", at, mark.last))
        at = max(mark.last, at + 1)
    return pieces


def _found(pieces: list[_Piece], before: str) -> list[_Found]:
    """Return the parts that a sentence speaks of, from left to right."""
    text = " ".join(piece.text for piece in pieces)
    found: list[_Found] = []
    state, named = before, False
    offset = at = 0
    while at < len(pieces):
        if told := _told(text, offset, state, named=named):
            words, unit, electors = told
            last = at + words.count(" ")
            found.append(_Found(pieces[at].first, pieces[last].last, unit, electors))
            state, named, at, offset = unit[:2], True, last + 1, offset + len(words) + 1
            continue
        if pieces[at].text.isupper():
            own = pieces[at].text[:2]
            state, named = (own, True) if own in _TOTALS else ("", False)
        offset += len(pieces[at].text) + 1
        at += 1
    return found


def _told(text: str, at: int, state: str, *, named: bool) -> tuple[str, str, int] | None:
    """Return the words at a place of the text, the unit they mean, and how many electors of it."""
    for one in _NAMES:
        if (read := one.match(text, at)) and (unit := _unit(read, state)):
            return read[0], unit, 0
    for one in _NUMBERS:
        read = one.match(text, at)
        own = _state(read, state, named=named) if read else ""
        if read and own and (electors := _electors(read, _TOTALS[own])):
            return read[0], own, electors
    return None


def _unit(read: re.Match[str], state: str) -> str:
    """Return the unit that words name, or an empty string."""
    groups = read.groupdict()
    if groups.get("large"):
        return state
    if every := groups.get("every"):
        own = groups["state"] if groups["state"] in _TOTALS else state
        fits = own and every in {"all", "both" if own == "ME" else "all three"}
        return f"{own}-{_EACH}" if fits and _CHOSEN.search(read.string) else ""
    if side := groups.get("side"):
        maine = state == "ME" or "ME" in read[0]
        return ("ME-2" if side == "northern" else "ME-1") if maine else ""
    if groups.get("district"):
        return f"{groups['district'][:2]}-{groups['district'][2]}"
    known = "blue dot" not in read[0] or state == "NE" or _OF_OMAHA.search(read.string)
    return "NE-2" if known else ""


def _state(read: re.Match[str], state: str, *, named: bool) -> str:
    """Return the state whose electors words speak of, or an empty string."""
    if "congressional" in read[0] and not _CHOSEN.search(read.string):
        return ""  # members of the House are chosen there, too
    if read[0].startswith(("one in", "one from", "another")) and "elector" not in read.string:
        return ""
    groups = read.groupdict()
    own = groups.get("state") or ""
    if own in _TOTALS:
        return own
    whole = groups.get("total") or own or "other" in read[0] or "remaining" in read[0]
    beside = any(one.search(read.string, 0, read.start()) for one in (_BESIDE, _OWN))
    return state if whole or (named and not beside) else ""


def _electors(read: re.Match[str], total: int) -> int:
    """Return the electors that words speak of, or 0 where that is not clear."""
    groups = read.groupdict()
    if groups.get("all"):
        return total if _number(groups["all"]) == total else 0
    if (stated := groups.get("total")) and _number(stated) != total:
        return 0
    electors = total - 1 if groups.get("but") else _number(groups["n"])
    at_large = electors == _AT_LARGE and not stated
    return electors if electors < total and not at_large else 0


def _number(words: str) -> int:
    """Return the number that words say: "four", "a single"."""
    return _VALUES.get(words.rsplit(maxsplit=1)[-1], 1)


def _replace(marks: list[Mark], tokens: list[Word], one: _Found) -> None:
    """Put one mark in the place of those of the words, where they begin and end with marks."""
    inside = [i for i, mark in enumerate(marks) if one.first <= mark.first < one.last]
    if not inside or marks[inside[0]].first != one.first or marks[inside[-1]].last != one.last:
        return
    start, end = tokens[one.first].start, tokens[one.last - 1].end
    made = Mark("U", one.unit, one.first, one.last, start, end, one.electors)
    marks[inside[0] : inside[-1] + 1] = _each(made) if one.unit.endswith(_EACH) else [made]


def _each(every: Mark) -> list[Mark]:
    """Return a mark for each district of a state: "both of Maine's districts"."""
    state = every.value[:2]
    made: list[Mark] = []
    for number in range(1, _TOTALS[state] - _AT_LARGE + 1):
        at = every.start + number
        if made:
            made.append(Mark("AND", "", every.first, every.first, at, at))
        made.append(Mark("U", f"{state}-{number}", every.first, every.last, at, every.end))
    return made


def _bare(marks: list[Mark], tokens: list[Word], lexicon: Lexicon) -> None:
    """Read "four for McCain, one for Obama" where the numbers are all that a state gives."""
    states = _states(marks)
    state = states.pop() if len(states) == 1 else ""
    if not state or not lexicon.knows(f"{state}-2"):
        return
    named = [i for i, mark in enumerate(marks) if mark.classes in {"U", "MOD"}]
    first = next(i for i in named if marks[i].value[:2] == state)
    end = next((i for i in named if i > first and marks[i].value[:2] != state), len(marks))
    given = sum(mark.electors for mark in marks)
    bare = [i for i in range(first + 1, end) if _is_given(marks, i, tokens)]
    parts = {i: _VALUES.get(tokens[marks[i].last - 1].key, 0) for i in bare}
    left = _TOTALS[state] - given - sum(parts.values())
    rest = [i for i in bare if not parts[i]]
    if len(rest) == 1 and left > 0:
        parts[rest[0]], left = left, 0
    if bare and not left and (given or len(bare) > 1):
        for i, electors in parts.items():
            marks[i].classes, marks[i].value, marks[i].electors = "U", state, electors


def _is_given(marks: list[Mark], at: int, tokens: list[Word]) -> bool:
    """Whether a mark is a number, or the rest, that stands beside whom it is given to."""
    mark = marks[at]
    key = tokens[mark.last - 1].key
    if mark.is_unit or (key not in _VALUES and key not in _REST):
        return False
    behind = [set(one.classes.split()) for one in marks[at + 1 : at + 2 + _NEAR]]
    if behind and behind[0] & {"VOTES", "EV"}:
        del behind[0]
    goes = bool(behind and behind[0] & _GIVEN) and any(one & _PEOPLE for one in behind[1:])
    if goes or (behind and behind[0] & _PEOPLE):
        return True
    before = [set(one.classes.split()) for one in marks[max(0, at - _NEAR - 1) : at]]
    if before and before[-1] & _TAKING:
        del before[-1]  # "Trump got one", "Trump (1)"
        while before and before[-1] & _RELATIVE:
            del before[-1]  # "Trump, who got one"
    return bool(before and before[-1] & _PEOPLE) and (not behind or bool(behind[0] & _CLOSED))
