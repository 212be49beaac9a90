"""Whether a sentence is about another office than the president's."""

from __future__ import annotations

import re

from callboard.reports.marking.marks import Marked
from callboard.reports.prose import doubts

_PARTIES = frozenset({"PARTYWORD", "COLOUR", "STAYSRED"})


def is_of_another(marked: Marked, match: re.Match[str], *, called: bool) -> bool:
    """Whether what a match says may be of a senator, a governor or a house.

    A call that names its winner is of the president: nobody else of that name runs. One that only
    names a party or its colour is not, beside another office.
    """
    if not doubts.has(marked, doubts.signs().office) or "president" in marked.text.lower():
        return False
    return not called or not _names_person(marked, match)


def _names_person(marked: Marked, match: re.Match[str]) -> bool:
    who = match.start("who") if match.groupdict().get("who") else -1
    return who < 0 or not _PARTIES & set(marked.marks[who].classes.split())
