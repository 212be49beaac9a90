"""Cells to whole numbers: what a vote count may look like, and what it may not."""

from __future__ import annotations

import re
from collections import Counter

import msgspec

from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.findings.finding import finding

MOST_VOTES = 1_000_000_000  # more people than could ever vote
_WHOLE = re.compile(r"[+-]?\d{1,3}(?:([,\u00a0\u202f' ])\d{3})(?:\1\d{3})*|[+-]?\d{1,18}")
_MARKED = re.compile(r"(?<=\d)(?:[*†‡§]+|\[\w{1,3}\])$")  # a footnote's sign
_POINT_NULL = re.compile(r"([+-]?\d{1,18})\.0*")


class Whole(msgspec.Struct, frozen=True):
    """A cell read as a whole number."""

    value: int | None  # None where the cell holds none
    problem: str = ""  # kind of finding, where the cell holds something else


_EMPTY = Whole(None)
_BLANK = frozenset({"", "-", "--", "–", "—", "n/a", "na", "null", "none", "*"})


def whole(cell: object) -> Whole:
    """Return the votes in a cell: "1,234", 1234, "1234.0"; never a rounded figure."""
    if isinstance(cell, bool) or cell is None:
        return _EMPTY
    if isinstance(cell, int):
        return bounded(cell)
    if isinstance(cell, float):
        return bounded(int(cell)) if cell.is_integer() else Whole(None, "votes-not-whole")
    text = str(cell).strip()
    if text.casefold() in _BLANK:
        return _EMPTY
    if text.startswith("="):
        return Whole(None, "formula-cell")
    text = _MARKED.sub("", text)
    if _WHOLE.fullmatch(text):
        return bounded(int(re.sub(r"[,\u00a0\u202f' ]", "", text)))
    found = _POINT_NULL.fullmatch(text)
    return bounded(int(found[1])) if found else Whole(None, "votes-not-whole")


def bounded(value: int) -> Whole:
    """Return a whole number where it can be a number of votes."""
    if value < 0:
        return Whole(None, "votes-negative")
    if value >= MOST_VOTES:
        return Whole(None, "votes-huge")
    return Whole(value)


def count(cell: object) -> int | None:
    """Return the whole number in a cell, or nothing; problems are told elsewhere."""
    return whole(cell).value


def percent(cell: object) -> float | None:
    """Return a percentage from 0 to 100 and beyond, or nothing."""
    if isinstance(cell, bool) or not isinstance(cell, int | float | str):
        return None
    try:
        value = float(str(cell).strip().removesuffix("%"))
    except ValueError:
        return None
    return value if 0 <= value <= 10_000 else None


class Problems:
    """Reads figures and remembers what was wrong with them, to be told once per kind."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._first: dict[str, tuple[Place, str]] = {}

    def votes(self, cell: object, place: Place) -> int | None:
        """Return the votes in a cell, or nothing where it holds something else."""
        read = whole(cell)
        if read.problem:
            self.note(read.problem, cell, place)
        return read.value

    def electors(self, cell: object, place: Place, most: int = 538) -> int | None:
        """Return the electors in a cell, or nothing where there cannot be so many."""
        read = whole(cell)
        if read.problem in {"votes-negative", "votes-huge"} or (read.value or 0) > most:
            self.note("electors-impossible", cell, place)
            return None
        return read.value

    def note(self, kind: str, cell: object, place: Place) -> None:
        """Remember one problem of a kind."""
        self._counts[kind] += 1
        self._first.setdefault(kind, (place, str(cell)[:40]))

    def findings(self) -> tuple[Finding, ...]:
        """Return one finding per kind, with the first place."""
        return tuple(
            finding(
                kind, place=place, count=self._counts[kind], where=place, cell=cell, stated=cell
            )
            for kind, (place, cell) in self._first.items()
        )
