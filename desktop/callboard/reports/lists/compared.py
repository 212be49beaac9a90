"""Lines that give the shares of several tickets in one unit: "Ohio: Obama 50.7%, Romney 47.7%".

They say who has the most, and no more: whether that decided the unit, the page must tell.
"""

from __future__ import annotations

import msgspec

from callboard.reports.marking.marks import Mark, Marked
from callboard.reports.marking.rulebook import pattern

_FIGURES = frozenset({"NUM", "PCT", "EVPAR", "PAR"})
_LEAST_TICKETS = 2


class Compared(msgspec.Struct, frozen=True):
    """The mark of a unit, where one is named, and the ticket with the greatest share."""

    unit: int | None
    ticket: str
    called: bool  # whether a sign or the word says that the unit is decided


def first(marked: Marked) -> Compared | None:
    """Return who has the most in a line of shares, or None where it is none."""
    match = pattern("shares").match(marked.code)
    if match is None:
        return None
    given: dict[str, float] = {}
    marks = marked.marks
    named = [at for at, mark in enumerate(marks) if mark.classes == "T"]
    for at, end in zip(named, [*named[1:], len(marks)], strict=True):
        given.setdefault(marks[at].value, _share(marked, marks[at + 1 : end]))
    most = sorted(given.values(), reverse=True)[:_LEAST_TICKETS]
    if len(most) < _LEAST_TICKETS or most[0] == most[1] or min(most) <= 0:
        return None
    unit = match.start("units") if match["units"] else None
    return Compared(unit, max(given, key=lambda one: given[one]), match["called"] is not None)


def _share(marked: Marked, behind: list[Mark]) -> float:
    """Return the first figure behind a name, where one stands there; else less than none."""
    for mark in behind:
        if mark.classes in {"NUM", "PCT"}:
            return float(mark.value.replace(",", ""))
        if mark.classes in _FIGURES:
            inside = marked.text[mark.start : mark.end].strip("()% ").replace(",", "")
            if inside.replace(".", "", 1).isdigit():
                return float(inside)
    return -1.0
