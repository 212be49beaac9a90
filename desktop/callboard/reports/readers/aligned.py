"""Tables that a text draws with spaces: which lines are rows, and where their cells stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_GAP = re.compile(r" {2,}")
_PROSE = re.compile(r"[a-z]{2}[.!?][\"”’)]*  [A-Z]\S*(?: [a-z]|, )")  # typed with two spaces
_LEAST_ROWS = 4
_LONGEST = 200  # characters of a row
_LEAST_GAP = 2  # spaces between two columns
_ASTRAY = 0.1  # share of rows that may run across a gap
_MOST_LONE = 0.34  # share of rows with but one cell, from which lines are no table


def cells(lines: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """Return the cells of each line that is a row of such a table, by its number from 1."""
    found: dict[int, tuple[str, ...]] = {}
    for first, run in _runs(lines):
        starts = _starts(run)
        for offset, row in enumerate(_parted(run, starts)):
            found[first + offset] = row
        end = first + len(run)
        while first in found and end <= len(lines) and _goes_on(lines[end - 1], starts):
            found[end] = _between(lines[end - 1], starts)
            end += 1
    return found


def _runs(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield lines that follow each other, each with a gap, and the number of the first."""
    run: list[str] = []
    for number, line in enumerate([*lines, ""], start=1):
        spread = line.expandtabs(4).rstrip()
        if _is_row(spread):
            run.append(spread)
            continue
        if len(run) >= _LEAST_ROWS:
            yield number - len(run), run
        run = []


def _is_row(line: str) -> bool:
    gap = len(line) <= _LONGEST and _GAP.search(line.lstrip()) is not None
    return gap and "|" not in line and not _PROSE.search(line)


def _starts(run: Sequence[str]) -> list[int]:
    """Return where columns begin: behind a gap that nearly all lines leave empty."""
    width = max(map(len, run))
    filled = [sum(line[at : at + 1] not in {"", " "} for line in run) for at in range(width)]
    empty = [count <= max(1, _ASTRAY * len(run)) for count in filled]
    return [at for at in range(width) if not empty[at] and (not at or _is_gap(empty, at))]


def _is_gap(empty: Sequence[bool], at: int) -> bool:
    return at >= _LEAST_GAP and all(empty[at - _LEAST_GAP : at])


def _parted(run: Sequence[str], starts: Sequence[int]) -> list[tuple[str, ...]]:
    """Return the cells of each line, by the columns of all or by its own gaps."""
    rows = [_between(line, starts) for line in run] if len(starts) >= _LEAST_GAP else []
    lone = sum(len([cell for cell in row if cell]) < _LEAST_GAP for row in rows)
    if rows and lone <= _MOST_LONE * len(run):
        return rows
    even = [tuple(_GAP.split(line.strip())) for line in run]
    return even if len({len(row) for row in even}) == 1 else []


def _goes_on(line: str, starts: Sequence[int]) -> bool:
    """Whether a line fills but one column: the longer of two lists side by side."""
    bare = line.rstrip()
    within = (*starts[1:], _LONGEST)
    return any(
        bare[:start].strip() == "" and bare[start : start + 1].strip() and len(bare) < end
        for start, end in zip(starts, within, strict=False)
    )


def _between(line: str, starts: Sequence[int]) -> tuple[str, ...]:
    """Return the cells of a line; a line that runs across the columns is one cell by itself."""
    if any(line[start - 1 : start].strip() for start in starts if start):
        own = tuple(_GAP.split(line.strip()))
        return own if len(own) == len(starts) else (" ".join(line.split()),)
    ends = [*starts[1:], len(line)]
    return tuple(line[start:end].strip() for start, end in zip(starts, ends, strict=True))
