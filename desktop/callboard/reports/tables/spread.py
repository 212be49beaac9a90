"""Tables that a text draws with spaces: their lines as rows, and whether they were understood."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from callboard.reports.document import Block, BlockKind
from callboard.reports.drafts import Draft
from callboard.reports.lists.structured import Structured
from callboard.reports.marking.marker import Marker
from callboard.reports.tables.rows import filled


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


def is_read(rows: Sequence[Block], made: Sequence[Draft]) -> bool:
    """Whether at least half of the rows say who won."""
    return 2 * len({draft.block.place for draft in made}) >= len(rows)
