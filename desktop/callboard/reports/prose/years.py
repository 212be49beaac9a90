"""Which year a match is about: its own, another one, or one that only measures."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from callboard.reports.marking.marks import Marked, members
from callboard.reports.prose import doubts

_REPEATED = frozenset({"twice", "three times"})  # how often, not when
_BEATEN = frozenset({"over", "against", "beating", "defeating", "to"})  # "over Clinton in 2016"
_AMOUNTS = frozenset({"less", "more", "fewer"})
_MEASURES = frozenset(
    (
        "margin margins showing performance total share opponent loss defeat haul tally map "
        "coalition"
    ).split()
)  # "tripling his 2016 margin"
_OWNERS = frozenset({"his", "her", "their"})
_HABITS = frozenset({"usually", "always", "historically", "long"})  # ", usually a safe state"
_BEFORE = frozenset({"ago", "earlier", "time", "election"})  # ends of "four years ago"
_ONE = frozenset({"a", "an", "one", "half", "two", "three", "four", "five", "six", "ten"})
_NEXT = 3  # marks behind a match in which its own year stands: "he lost it in 2012"
_AHEAD = 7  # marks of a piece with which a clause says when
_TOLD_IN = 6  # marks before the year that a sentence on a ticket turns to
_MEASURED = 9  # marks behind "than" in which a year only measures


def other_year(marked: Marked, start: int, end: int) -> str:
    """Return the year (or "past") that the match at marks start–end is about, if another."""
    code, known = marked.code, doubts.signs()
    if code[start] in known.comma or code[start] in known.boundary:
        start += 1  # the match begins with the comma that parts it from what was before
    begin = doubts.clause_start(code, start, known, commas=True)
    stop = doubts.clause_end(code, end, known, commas=True)
    found = _year_in(marked, begin, stop, known, start, end)
    found = found or _when(marked, begin)
    if found:
        return found
    if not known.now.isdisjoint(code[begin:stop]):
        return ""
    if stop < len(code) and code[stop] in known.comma:
        found = _year_behind_comma(marked, stop, known)
        if found:
            return found
    return _year_ahead_of_comma(marked, begin, known) or _leading_year(marked, begin, known)


def is_dated(marked: Marked, start: int, end: int) -> bool:
    """Whether the election's own year stands in the clause of a match: "won Ohio in 2020"."""
    known = doubts.signs()
    begin = doubts.clause_start(marked.code, start, known, commas=False)
    stop = doubts.clause_end(marked.code, end, known, commas=False)
    return any(mark.classes == "YEAR" for mark in marked.marks[begin:stop])


def _year_in(
    marked: Marked, begin: int, stop: int, known: doubts.Signs, start: int, end: int
) -> str:
    if not known.now.isdisjoint(marked.code[begin:stop]):
        return ""
    for at in (*range(end, min(end + _NEXT, stop)), *range(begin, stop)):
        own = max(begin, start) if at >= end else begin  # "than his win in Ohio in 2016"
        if marked.code[at] in known.year and not _is_yardstick(marked, at, own, known):
            if at and marked.code[at - 1] in known.comma and _is_habit(marked, at):
                continue
            if start < at < end and _is_aside(marked.code, start, at, end, known):
                continue
            if at >= end and (_is_anothers(marked, end, at) or _is_owned(marked, at)):
                continue
            if at >= end and _is_of_before(marked, end, at):
                continue
            return marked.marks[at].value if marked.marks[at].classes == "OYEAR" else "past"
    return ""


def _is_anothers(marked: Marked, end: int, at: int) -> bool:
    """Whether a year behind a match is that of somebody else: "beyond Johnson's of 1964"."""
    if _is_told_of(marked, end):
        return True
    return any(
        (mark.classes == "FOREIGN" and marked.tokens[mark.first - 1].key not in _BEATEN)
        or (mark.classes == "T" and behind.classes == "POSS")
        for mark, behind in pairwise(marked.marks[end:at])
    )


def _is_of_before(marked: Marked, end: int, at: int) -> bool:
    """Whether a year is that of what came before: "won it by three after losing it in 2016"."""
    following, told = members("FOLLOWING"), members("GERUND", "LOSING", "WON", "LOST")
    first = next((i for i in range(end, at) if marked.code[i] in following), at)
    return not told.isdisjoint(marked.code[first:at])


def _is_told_of(marked: Marked, end: int) -> bool:
    """Whether a clause about what was won follows at once: "the states | Trump took in 2016"."""
    people, won = members("T", "FOREIGN", "HE", "DESCRIBED"), members("WON", "HAD")
    behind = marked.code[end : end + 2]
    return len(behind) == 2 and behind[0] in people and behind[1] in won


def _is_aside(code: str, start: int, at: int, end: int, known: doubts.Signs) -> bool:
    """Whether a year stands in a relative clause inside a match: "Ohio, won in …, went"."""
    states = members("STATES", "STATEWORD")
    reduced = any(code[i] in states and code[i + 1] in known.people for i in range(start, at - 1))
    opened = reduced or not known.which.isdisjoint(code[start:at])
    closes = known.comma | members("AUX", "HAD", "COLON")
    return opened and not closes.isdisjoint(code[at:end])


def _is_owned(marked: Marked, at: int) -> bool:
    """Whether a year only names what somebody did before: "… repeated his 2016 sweep"."""
    mark = marked.marks[at]
    before = marked.tokens[mark.first - 1].key if mark.first else ""
    return mark.classes == "OYEAR" and before in _OWNERS


def _is_habit(marked: Marked, at: int) -> bool:
    """Whether a mark only says what a state otherwise does: ", usually a safe one,"."""
    return marked.tokens[marked.marks[at].first].key in _HABITS


def _is_yardstick(marked: Marked, at: int, begin: int, known: doubts.Signs) -> bool:
    """Whether a year only measures: "since 1992", "than in 2016", "his 2016 margin"."""
    last = marked.marks[at].last
    if last < len(marked.tokens) and marked.tokens[last].key in _MEASURES:
        return True
    before = marked.code[max(begin, at - 7) : at]
    return not known.since.isdisjoint(before) or any(
        marked.code[than] in known.than and not _is_amount(marked, than)
        for than in range(max(begin, at - _MEASURED), at)
    )


def _is_amount(marked: Marked, than: int) -> bool:
    """Whether "than" gives a margin, and compares with no other year: "by less than a point"."""
    first = marked.marks[than].first
    before = marked.tokens[first - 1].key if first else ""
    behind = marked.marks[than + 1] if than + 1 < len(marked.marks) else None
    if before not in _AMOUNTS or behind is None or marked.tokens[first].key != "than":
        return False
    key = marked.tokens[behind.first].key
    return behind.classes in {"NUM", "PCT"} or key in _ONE


def _when(marked: Marked, begin: int) -> str:
    """Return the year (or "past") that a clause with "when" goes on about: "in 2016, when …"."""
    opens = begin < len(marked.marks) and marked.tokens[marked.marks[begin].first].key == "when"
    if not opens or begin < 2:
        return ""
    named = marked.marks[begin - 2]
    if named.classes == "AGO" and marked.tokens[named.last - 1].key in _BEFORE:
        return "past"
    return named.value if named.classes == "OYEAR" else ""


def _year_behind_comma(marked: Marked, comma: int, known: doubts.Signs) -> str:
    """A year in the short piece behind a comma, as in "Trump won Ohio, 52-44, in 2016"."""
    code = marked.code
    for at in range(comma + 1, min(comma + 8, len(code))):
        if code[at] in known.boundary or code[at] in known.won or code[at] in known.which:
            return ""
        if code[at] in known.year and not _is_yardstick(marked, at, comma, known):
            if code[at - 1] in known.owner or _is_habit(marked, at):
                continue  # "…, cutting into Biden's 2020 margin"
            if at - comma <= 3 or (
                marked.marks[at].classes == "OYEAR" and code[at - 1] != code[comma]
            ):
                return marked.marks[at].value if marked.marks[at].classes == "OYEAR" else "past"
            return ""
    return ""


def _year_ahead_of_comma(marked: Marked, begin: int, known: doubts.Signs) -> str:
    """The year of a short piece with which a clause opens: ", but in the election before, …"."""
    code = marked.code
    if not begin or code[begin - 1] not in known.comma:
        return ""
    opens = begin - 1
    while opens and begin - opens < _AHEAD and code[opens - 1] not in known.boundary | known.comma:
        opens -= 1
    piece = range(opens, begin - 1)
    if not piece or code[opens] not in members("IN") or any(code[at] in known.won for at in piece):
        return ""
    for at in piece:
        if code[at] in known.year and not _is_yardstick(marked, at, opens, known):
            return marked.marks[at].value if marked.marks[at].classes == "OYEAR" else "past"
    return ""


def _leading_year(marked: Marked, begin: int, known: doubts.Signs) -> str:
    """A year with which the sentence opens, as in "In 2016, Trump won Ohio"."""
    code = marked.code
    if not known.conjunction.isdisjoint(code[:begin]):
        return ""
    for at in range(min(6, len(code))):
        if code[at] in known.comma or code[at] in known.won:
            return ""
        if code[at] in known.year and not _is_yardstick(marked, at, 0, known):
            return marked.marks[at].value if marked.marks[at].classes == "OYEAR" else "past"
    return ""


class Turn(msgspec.Struct, frozen=True):
    """What a sentence does to the year that its paragraph speaks of."""

    year: str  # "" for this election
    leading: bool  # whether the sentence opens with it: "In 2016, …"


def _is_told_in(marked: Marked, at: int) -> bool:
    """Whether a ticket opens a sentence on a year: "Trump in 2016 won his first race"."""
    before, known = marked.marks[:at], doubts.signs()
    tickets = [mark for mark in before if mark.classes == "T"]
    behind = marked.code[at + 1 : at + 2]
    return at < _TOLD_IN and len(tickets) == 1 and behind != "" and behind in known.won


def turn_of(marked: Marked) -> Turn | None:
    """Return the year that a sentence opens with or comes back to, or None where it does not."""
    known = doubts.signs()
    if known.now.isdisjoint(marked.letters) and known.year.isdisjoint(marked.letters):
        return None
    found: Turn | None = None
    for at, mark in enumerate(marked.marks):
        letter = marked.code[at]
        if letter in known.now:
            found = Turn("", True)
        elif (
            at < 5
            and letter in known.year
            and marked.text[mark.start : mark.end].lower() not in _REPEATED
            and not _is_yardstick(marked, at, 0, known)
            and not any(before.classes in {"U", "T"} for before in marked.marks[:at])
        ):
            found = Turn(mark.value if mark.classes == "OYEAR" else "past", True)
        elif found is None and mark.classes == "OYEAR" and _is_told_in(marked, at):
            found = Turn(mark.value, False)
    last = len(marked.marks) - 1
    while last > 0 and marked.marks[last].classes in {"DOT", "ASK"}:
        last -= 1
    if found is None and last >= 0 and marked.marks[last].classes == "OYEAR":
        compared = known.won.isdisjoint(marked.letters)
        told = compared and not _is_yardstick(marked, last, 0, known)
        return Turn(marked.marks[last].value, True) if told else None  # "It looks like 2016."
    return found
