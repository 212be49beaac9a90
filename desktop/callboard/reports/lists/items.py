"""The items of a list in one line: the units behind one that was not understood, their electors."""

from __future__ import annotations

from functools import cache

from callboard.reports.marking.marks import Marked, members

_INSIDE_ITEM = frozenset(
    "DET ADJ EVPAR PAR NUM EV VOTES XCAP STAR CHECK DOT ADV STATES HYPHEN".split()
)
_BETWEEN_ITEMS = frozenset({"COMMA", "SEMI", "AND"})
_LONGEST_ITEM = 6  # marks of one item of a list


def further_items(marked: Marked, at: int) -> list[int]:
    """Return the units of a list behind an item that its rule did not understand.

    "Texas (38), Ohoi (18), the big one Iowa (6)": a misspelt item does not end the list.
    """
    found: list[int] = []
    marks = marked.marks
    while at < len(marks) and set(marks[at].classes.split()) & _BETWEEN_ITEMS:
        while at < len(marks) and set(marks[at].classes.split()) & _BETWEEN_ITEMS:
            at += 1
        end = at
        while end < len(marks) and not set(marks[end].classes.split()) & _BETWEEN_ITEMS:
            end += 1
        item = range(at, end)
        units = [i for i in item if marks[i].is_unit]
        plain = all(i in units or set(marks[i].classes.split()) & _INSIDE_ITEM for i in item)
        if not plain or len(units) > 1 or len(item) > _LONGEST_ITEM:
            break
        found += units
        at = end
    return found


@cache
def _electors() -> frozenset[str]:
    return members("EV", "VOTES")


def electors_in(marked: Marked, at: int) -> int | None:
    """Return the electors stated behind the unit at mark `at` of a line."""
    marks = marked.marks
    electors = _electors()
    for step in range(at + 1, len(marks)):
        mark = marks[step]
        if mark.classes == "EVPAR":
            return int(mark.value) if len(mark.value) < 3 else None
        if mark.is_unit:
            return None
        if mark.classes == "NUM" and mark.value.isdecimal() and len(mark.value) < 3:
            behind = step + 1
            if (
                behind >= len(marks)
                or marked.code[behind] in electors
                or marks[behind].classes in {"DASH", "COLON", "HYPHEN", "T", "DOT", "BAR", "COMMA"}
            ):
                return int(mark.value)
    return None
