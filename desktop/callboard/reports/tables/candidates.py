"""Tables of one unit: a row for each candidate, and beside one of them all of its electors."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from callboard.election.contest import Contest
from callboard.reports.document import Block
from callboard.reports.marking.marks import Marked
from callboard.reports.tables.cells import EMPTY, NUMBER

_ELECTORS = re.compile(
    r"\belectoral (?:votes?|college)\b|\bpresidential electors\b|^\W*(?:electors|evs?|e\.v\.)\W*$",
    re.IGNORECASE,
)
_LEAST = 2  # candidates


class Won(msgspec.Struct, frozen=True):
    """The row of whoever was given a unit's electors."""

    row: Block
    ticket: str
    electors: int


def winner(
    rows: Sequence[Block], marked: Sequence[Sequence[Marked]], contest: Contest, unit: str
) -> Won | None:
    """Return who has all electors of `unit` in a table of its candidates, if anybody has."""
    head = next((i for i, row in enumerate(rows) if _column(row) is not None), None)
    at = _column(rows[head]) if head is not None else None
    if head is None or at is None or unit not in contest.electors:
        return None
    found: dict[str, Won] = {}
    for row, cells in zip(rows[head + 1 :], marked[head + 1 :], strict=True):
        named = {mark.value for cell in cells for mark in cell.marks if mark.classes == "T"}
        if len(named) == 1:
            who = named.pop()
            if who in found:
                return None  # the counties of a state, or its ballots' lines
            found[who] = Won(row, who, _electors(row, at))
    given = [one for one in found.values() if one.electors]
    whole = sum(contest.electors[one] for one in contest.group(unit))
    if len(found) < _LEAST or len(given) != 1:
        return None
    return given[0] if given[0].electors in {whole, contest.electors[unit]} else None


def _column(row: Block) -> int | None:
    """Return the only column that a row heads with electors."""
    found = [at for at, cell in enumerate(row.cells) if _ELECTORS.search(cell)]
    return found[0] if len(found) == 1 else None


def _electors(row: Block, at: int) -> int:
    cell = row.cells[at].strip() if at < len(row.cells) else ""
    found = None if EMPTY.match(cell) else NUMBER.match(cell)
    return int(found[1]) if found else 0
