"""Tables that were flattened to one cell per line, put together again."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence

import msgspec

from callboard.reports.document import Block, BlockKind

_HEADER = re.compile(
    r"^(?:states?|state/district|state or district|jurisdiction|state name)\W*$", re.IGNORECASE
)
_LONGEST = 60  # characters of a cell
_WIDEST = 14
_MOST = 900  # cells of one table
_LEAST_ROWS = 3


class Rebuilt(msgspec.Struct, frozen=True):
    """The rows of a table, and how many blocks they were."""

    rows: tuple[Block, ...]
    taken: int


def begins(block: Block) -> bool:
    """Whether a block may be the first cell of a flattened table's header."""
    return len(block.text) < 24 and len(block.cells) < 2 and _HEADER.match(block.text) is not None


def rebuilt(blocks: Sequence[Block], at: int, is_unit: Callable[[str], bool]) -> Rebuilt | None:
    """Return the table whose cells begin at `at`, where units come back at even steps."""
    cells: list[Block] = []
    for block in blocks[at : at + _MOST]:
        if len(block.text) > _LONGEST or len(block.cells) > 1:
            break
        cells.append(block)
    starts = [i for i, cell in enumerate(cells) if is_unit(cell.text)]
    if len(starts) < _LEAST_ROWS:
        return None
    steps = Counter(b - a for a, b in itertools.pairwise(starts))
    width, count = steps.most_common(1)[0]
    if not 2 <= width <= _WIDEST or count < 0.7 * (len(starts) - 1) or starts[0] > 3 * width:
        return None
    rows = [_row(cells[max(0, starts[0] - width) : starts[0]], header=True)] if starts[0] else []
    end = starts[0]
    for i, start in enumerate(starts):
        behind = starts[i + 1] if i + 1 < len(starts) else min(start + width, len(cells))
        if behind - start == width:
            rows.append(_row(cells[start:behind], header=False))
            end = behind
    return Rebuilt(tuple(rows), end)


def _row(cells: Sequence[Block], *, header: bool) -> Block:
    texts = tuple(cell.text for cell in cells)
    return Block(
        kind=BlockKind.ROW,
        text="\t".join(texts),
        place=cells[0].place,
        paragraph=cells[0].paragraph,
        cells=texts,
        header=header,
    )
