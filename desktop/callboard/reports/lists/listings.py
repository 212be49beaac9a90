"""Lines and sentences that are nothing but tickets and units: who is paired with what.

"Trump: Ohio, Iowa. Clinton: Nevada" is ticket first, "Ohio – Trump; Nevada – Clinton" unit first,
"Ohio and Iowa (Trump)" a ticket behind its units. Any word beyond those of a list makes it prose.
"""

from __future__ import annotations

import itertools
import re
from functools import cache

import msgspec

from callboard.reports.lists.groups import PLAIN
from callboard.reports.marking.marks import Mark, Marked

_FLUFF = frozenset(
    "COMMA SEMI AND DASH HYPHEN SLASH BAR DOT STAR CHECK EVPAR PAR NUM EV VOTES DET COLON YEAR S "
    "STATES WON WONPART CALLED CALLPART PROJECTED CALLNOUN VICTORY WINNER FOR BY IN AUX HAD WENT "
    "TIME LEADS_TO AS INCLUDE ALL ADJ TITLEWORD RACE WITH LPAR RPAR FOLLOWING COUNT".split()
)
_NEVER = frozenset(
    "MODAL NEG IF POLL LEADS TRAILS TOOCLOSE TOOEARLY UNCALLED RETRACT LOST LOSING BEAT CLAIMING "
    "OYEAR PCT PRIMARY OFFICE EXPECTEDTO HOME FRAME CONDITION ASK AGO SINCE WILL BUT".split()
)
_OPENING = frozenset("COLON DASH HYPHEN BAR LEADS_TO WON".split())
_CLOSING = frozenset("COLON FOR BY LEADS_TO".split())
_PARTING = frozenset("COMMA SEMI BAR DASH SLASH DOT".split())
_LEAST_RUN = 4  # units that stand right behind a ticket, one after the other
_LONG = 12  # names of a list in which a few may be unknown
_MOST_ODD = 2
_LEAST_PAIRS = 3  # that stand in a row with nothing between their names
_NAMES = re.compile(r"(?:[A-Z][\w.]*\s+){12}")  # a list that has lost its signs
_GLUED = re.compile(r"[A-Za-z.]\(\d{1,2}\)")
_VERBS = frozenset("WON WONPART CALLED CALLPART WENT PROJECTED AUX HAD".split())
_MOST_ELECTORS = 538
_MOST_FIGURES = 5  # between a unit and its ticket
_LOWER = re.compile(r"(?<![\w.'’])[a-z]{2,}(?![\w'’]|\.\w)")


class Pair(msgspec.Struct, frozen=True):
    """A unit, by its mark, and the ticket it is listed with."""

    unit: int
    ticket: str


def may_be(text: str) -> bool:
    """Whether every small word of a text is one of those that lists are made with."""
    if len(text) < 8 or not (any(sign in text for sign in ":,;–—-/•→(") or _NAMES.match(text)):
        return False
    return all(word[0] in _small_words() for word in _LOWER.finditer(text))


def is_glued(text: str) -> bool:
    """Whether electors stand right behind several names: "NJ(15),Mass(12)"."""
    return "(" in text and len(_GLUED.findall(text)) > 1


@cache
def _small_words() -> frozenset[str]:
    more = "and or with to by for of in the are is as follows plus takes took goes went flipped out"
    times = "pm am et est edt eastern noon midnight now just"
    return PLAIN | frozenset(f"{more} {times} carries gained".split())


def pairs(marked: Marked) -> list[Pair]:
    """Return who is paired with what, or nothing where a line is not only a list."""
    names = _names(marked) if marked.names_unit and marked.holds("T", "TPAR") else []
    if not names:
        return []
    shape = "".join("U" if marked.marks[at].is_unit else "T" for at in names)
    found: list[Pair] = []
    behind = marked.marks[names[-1] + 1 : names[-1] + 2]
    if shape.endswith("U") and behind and {"WON", "WENT"} & set(behind[0].classes.split()):
        return []  # "Trump holds on to North Carolina, Georgia flips"
    if re.fullmatch(r"(?:TU+)+", shape):
        found = _ticket_first(marked.marks, names)
    elif re.fullmatch(r"(?:UT)+", shape):
        found = _unit_first(marked.marks, names)
    elif re.fullmatch(r"UU+T", shape):
        found = _ticket_last(marked.marks, names)
    whose: dict[str, str] = {}
    for one in found:
        if whose.setdefault(marked.marks[one.unit].value, one.ticket) != one.ticket:
            return []
    return found


def has_verb(marked: Marked) -> bool:
    """Whether a list is also a sentence: "AP calls Florida for Trump"."""
    return any(set(mark.classes.split()) & _VERBS for mark in marked.marks)


def _names(marked: Marked) -> list[int]:
    """Return the marks of units and tickets; none where anything else is said."""
    names: list[int] = []
    odd = 0  # names of no unit that we know: "Columbia", of a district whose first words are lost
    parted = {mark.value for mark in marked.marks if mark.electors}
    for at, mark in enumerate(marked.marks):
        if mark.is_unit:
            if mark.electors or mark.value not in parted:  # else it only gives them
                names.append(at)
        elif mark.classes in {"T", "TPAR", "MATE"}:
            before = marked.marks[names[-1]] if names else None
            same = before is not None and not before.is_unit and before.value == mark.value
            if mark.classes != "MATE" and not same and not _is_total(marked.marks, at):
                names.append(at)
        elif not _is_fluff(marked, at):
            odd += 1
            if mark.classes != "XCAP" or odd > _MOST_ODD:
                return []
    return names if not odd or len(names) >= _LONG else []


def _is_total(marks: list[Mark], at: int) -> bool:
    """Whether a ticket is followed by nothing but its sum: "Trump: 48 Clinton: 68"."""
    behind = [mark.classes for mark in marks[at + 1 : at + 5]]
    if behind[:2] not in (["COLON", "NUM"], ["DASH", "NUM"], ["HYPHEN", "NUM"]):
        return False
    after = behind[3:] if behind[2:3] and behind[2] in {"DOT", "COMMA", "SEMI"} else behind[2:]
    return after[:1] in ([], ["T"])


def _is_fluff(marked: Marked, at: int) -> bool:
    mark = marked.marks[at]
    classes = set(mark.classes.split())
    if classes & _NEVER and not classes & {"CHECK", "AS"}:
        return False
    behind = marked.marks[at + 1].classes if at + 1 < len(marked.marks) else ""
    if mark.classes == "NUM":
        if "TIME" in behind.split():
            return True
        return mark.value.isdecimal() and int(mark.value) <= _MOST_ELECTORS
    if mark.classes in {"X", "XCAP"}:
        key = marked.tokens[mark.first].key
        plus = key == "+" and behind == "U"  # "Ohio (18) + Iowa (6)"
        return plus or key in _small_words() or (mark.classes == "XCAP" and behind == "EVPAR")
    return bool(classes & _FLUFF)


def _ticket_first(marks: list[Mark], names: list[int]) -> list[Pair]:
    found: list[Pair] = []
    who = names[0]
    for at in names:
        if not marks[at].is_unit:
            who = at
            first = next(n for n in names if n > at)
            if not _between(marks, at, first) & _OPENING and not _is_run(marks, names, at):
                return []
            continue
        found.append(Pair(at, marks[who].value))
    return found if len(found) > 1 else []


def _is_run(marks: list[Mark], names: list[int], who: int) -> bool:
    """Whether a ticket heads a list that has lost its signs: "Trump Alabama Arkansas Florida …"."""
    at = names.index(who)
    units = list(itertools.takewhile(lambda name: marks[name].is_unit, names[at + 1 :]))
    return len(units) >= _LEAST_RUN and units[_LEAST_RUN - 1] - who <= _LEAST_RUN + _MOST_ODD


def _unit_first(marks: list[Mark], names: list[int]) -> list[Pair]:
    found = [
        Pair(unit, marks[who].value) for unit, who in zip(names[::2], names[1::2], strict=True)
    ]
    parted = all(
        marks[who].classes == "TPAR"
        or (who - unit > 1 and _figures(marks, unit, who) <= _MOST_FIGURES)
        for unit, who in zip(names[::2], names[1::2], strict=True)
    )
    return found if parted or _is_row_of_pairs(marks, names) else []


def _is_row_of_pairs(marks: list[Mark], names: list[int]) -> bool:
    """Whether each unit stands right before its ticket: "PA Obama, GA Romney, AZ Romney"."""
    several = len(names) >= 2 * _LEAST_PAIRS
    return several and all(
        who - unit == 1 and (_between(marks, who, unit_behind) & _PARTING)
        for unit, who, unit_behind in zip(names[::2], names[1::2], names[2::2], strict=False)
    )


def _ticket_last(marks: list[Mark], names: list[int]) -> list[Pair]:
    *units, who = names
    closed = marks[who].classes == "TPAR" or _between(marks, units[-1], who) & _CLOSING
    return [Pair(unit, marks[who].value) for unit in units] if closed else []


def _figures(marks: list[Mark], first: int, last: int) -> int:
    """Return how many figures and times stand between two marks."""
    return sum(bool({"NUM", "TIME"} & set(m.classes.split())) for m in marks[first + 1 : last])


def _between(marks: list[Mark], first: int, last: int) -> set[str]:
    return {name for mark in marks[first + 1 : last] for name in mark.classes.split()}
