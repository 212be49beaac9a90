"""Rows of figures with a sign before or behind the winner's: "Alabama  9  38.4  x 60.5".

The line above says whose figures they are. A row is read only where one figure bears the sign, and
where it is the greatest: a sign that stands elsewhere means something else.
"""

from __future__ import annotations

from callboard.reports.marking.marks import Mark, Marked
from callboard.reports.marking.words import Word

_SIGNS = frozenset({"x", "*"})  # besides ticks
_HEADING = frozenset({"T", "PAR", "NUM", "EV", "VOTES", "STATEWORD", "RACE", "BAR", "PCT", "EVPAR"})
_LEAST = 2  # tickets that a header names


class Ticked:
    """Remembers whose figures the rows give."""

    def __init__(self) -> None:
        self._tickets: tuple[str, ...] = ()
        self._side = 0  # of its figure on which a sign stands: -1 before, 1 behind, 0 not known

    def begin(self, marked: Marked) -> None:
        """Take a line that names no unit as the header of the rows below, if it is one."""
        named = [mark.value for mark in marked.marks if mark.classes == "T"]
        plain = all(set(mark.classes.split()) & _HEADING for mark in marked.marks)
        if plain and len(set(named)) == len(named) >= _LEAST:
            self._tickets, self._side = tuple(named), 0
        elif named:
            self._tickets = ()

    def winner(self, marked: Marked) -> tuple[int, str] | None:
        """Return the mark of a row's unit and the id of the ticket with the sign."""
        units = [at for at, mark in enumerate(marked.marks) if mark.is_unit]
        if not self._tickets or len(units) != 1:
            return None
        behind = marked.marks[units[0] + 1 :]
        figures = [at for at, mark in enumerate(behind) if mark.classes in {"NUM", "PCT"}]
        figures = figures[-len(self._tickets) :]
        signs = [at for at, mark in enumerate(behind) if _is_sign(mark, marked.tokens)]
        if len(figures) < len(self._tickets) or len(signs) != 1:
            return None
        votes = [float(behind[at].value.replace(",", "") or 0) for at in figures]
        if signs[0] < figures[0] or signs[0] > figures[-1]:
            self._side = -1 if signs[0] < figures[0] else 1
        most = votes.index(max(votes))
        side = signs[0] - figures[most]
        fits = side == self._side or (self._side == 0 and abs(side) == 1)
        return (units[0], self._tickets[most]) if fits and votes.count(max(votes)) == 1 else None


def _is_sign(mark: Mark, tokens: list[Word]) -> bool:
    return "CHECK" in mark.classes.split() or tokens[mark.first].key in _SIGNS
