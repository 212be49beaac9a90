"""What a pattern cannot do without: sets of letters, one of each of which its sentence must hold.

Most rules fit hardly any sentence, and which they cannot fit shows from their letters alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from callboard.reports.marking.marks import Alphabet

Needs = list[frozenset[str]]

_MOST = 16  # sets kept of a group: more tell nothing new
_STEP = re.compile(
    r"(?P<opens>\((?:\?(?::|=|<=|P<\w+>))?(?![?]))|(?P<denies>\(\?<?!)|(?P<closes>\))|(?P<or>\|)|"
    r"(?P<optional>\?|\*\??|\{0?,\d*\}\??)|(?P<name>\b[A-Z][A-Z_]*\b)|!\{[A-Z_ ]+\}|\S"
)


class Wanting:
    """Tells of each pattern what it needs; of the macros that patterns share only once."""

    def __init__(self, letters: Alphabet, macros: Mapping[str, str]) -> None:
        self._letters = letters
        self._macros = macros
        self._known: dict[str, Needs] = {}

    def of(self, pattern: str) -> set[frozenset[str]]:
        """Return what a pattern needs."""
        return set(self._group(_STEP.finditer(pattern)))

    def _named(self, name: str) -> Needs:
        """Return what a class or a macro needs."""
        if name not in self._known:
            if name in self._macros:
                self._known[name] = list(self.of(self._macros[name]))
            else:
                self._known[name] = [frozenset(self._letters.holding(name))]
        return self._known[name]

    def _group(self, steps: Iterator[re.Match[str]]) -> Needs:
        """Read up to the end of a group: what all its branches need."""
        branches: list[Needs] = []
        told: list[Needs] = []  # step by step, of one branch
        for step in steps:
            kind = step.lastgroup
            if kind == "closes":
                break
            if kind == "or":
                branches.append([one for needs in told for one in needs])
                told = []
            elif kind == "optional":
                told[-1:] = [[]]
            elif kind in {"opens", "denies"}:
                inner = self._group(steps)
                told.append(inner if kind == "opens" else [])
            elif kind == "name":
                told.append(self._named(step[0]))
            else:
                told.append([])
        branches.append([one for needs in told for one in needs])
        return _of_all(branches)


def _of_all(branches: list[Needs]) -> Needs:
    """Return what is needed whichever of several branches fits."""
    if len(branches) == 1:
        return branches[0]
    found: Needs = [frozenset()]
    for needs in branches:
        few = needs if len(found) * len(needs) <= _MOST else [min(needs, key=len)]
        found = [one | other for one in found for other in few]
    return found
