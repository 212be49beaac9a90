"""Tables that a text draws with spaces: their lines as rows, and whether they were understood."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from callboard.reports.document import Block, BlockKind
from callboard.reports.drafts import Draft
from callboard.reports.lists.structured import Structured
from callboard.reports.marking.marker import Marker
from callboard.reports.tables.rows import filled

_LEAST_UNITS = 2
_MOST = 0.6  # of the cells of a list: "OH 20" may be no unit by itself


def rows(blocks: Sequence[Block], at: int) -> list[Block]:
    """Return the lines with cells that begin at a block, as rows of a table."""
    end = at
    while end < len(blocks) and blocks[end].kind is BlockKind.LINE and blocks[end].cells:
        end += 1
    return [msgspec.structs.replace(block, kind=BlockKind.ROW) for block in blocks[at:end]]


def pairs(rows: Sequence[Block], marker: Marker, lines: Structured) -> list[Draft]:
    """Read rows of which each cell names a unit and its ticket: lists side by side."""
    cells = [(marker.mark(cell, line=True), row) for row in rows for cell in filled(row)]
    if not all(marked.names_unit and marked.holds("T") for marked, _ in cells):
        return []
    return [draft for cell in cells for draft in lines.read(*cell) or ()]


def lists(rows: Sequence[Block], is_unit: Callable[[str], bool]) -> list[str]:
    """Return rows as lines where each has one cell for a ticket and the rest for its units.

    "Bush | OH 20 | IA 7" is "Bush: OH 20, IA 7". An empty list where any row is another.
    """
    lines: list[str] = []
    for row in rows:
        first, *rest = [cell for cell in row.cells if cell] or [""]
        units = sum(map(is_unit, rest)) if len(rest) >= _LEAST_UNITS and not is_unit(first) else 0
        if not units or units < _MOST * len(rest):
            return []
        lines.append(f"{first}: {', '.join(rest)}")
    return lines


def is_read(rows: Sequence[Block], made: Sequence[Draft]) -> bool:
    """Whether at least half of the rows say who won."""
    return 2 * len({draft.block.place for draft in made}) >= len(rows)
