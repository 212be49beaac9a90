"""Rows of a table whose cells ran together, under a header that says where the winner stands.

"State EV Winner Votes Runner-up Votes", and below it "Ohio 18 Trump 3,154,834 Biden 2,679,165".
"""

from __future__ import annotations

import re

from callboard.reports.marking.marks import Marked

_WORD = re.compile(r"[A-Za-z%#][\w.%-]*")
_WINNER = frozenset({"winner", "carried", "won", "victor", "result"})
_OTHERS = frozenset({"runner-up", "runner", "second", "loser", "opponent", "2nd"})
_BESIDE = frozenset(
    "state states unit by votes vote ev evs electoral electors pct pct. percent % # no. share "
    "margin party total popular up place candidate of the for turnout".split()
)
_ROW = frozenset({"T", "NUM", "PCT", "PAR", "EVPAR", "DASH", "HYPHEN", "SLASH", "PARTYLABEL"})
_LEAST_COLUMNS = 3
_FIRST = 2  # marks in which a row names its unit


class Headed:
    """Remembers the header above."""

    def __init__(self) -> None:
        self._place = -1  # of the winner among the tickets of a row

    def begin(self, text: str) -> None:
        """Take a line that names no unit as the header of the rows below, if it is one."""
        words = [word.lower() for word in _WORD.findall(text)]
        known = _WINNER | _OTHERS | _BESIDE
        header = len(words) >= _LEAST_COLUMNS and all(word in known for word in words)
        people = [word for word in words if word in _WINNER | _OTHERS]
        won = [place for place, word in enumerate(people) if word in _WINNER]
        self._place = won[0] if header and "state" in words and len(won) == 1 else -1

    def winner(self, marked: Marked) -> tuple[int, str] | None:
        """Return the mark of a row's unit, and the id of the ticket in the winner's place."""
        units = [at for at, mark in enumerate(marked.marks) if mark.is_unit]
        if self._place < 0 or len(units) != 1 or units[0] >= _FIRST:
            return None
        behind = marked.marks[units[0] + 1 :]
        plain = all(set(mark.classes.split()) & _ROW or _is_party(mark.classes) for mark in behind)
        tickets = list(dict.fromkeys(mark.value for mark in behind if mark.classes == "T"))
        if not plain or len(tickets) <= self._place:
            return None
        return units[0], tickets[self._place]


def _is_party(classes: str) -> bool:
    return "PARTYWORD" in classes.split()
