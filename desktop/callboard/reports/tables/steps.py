"""Columns at even steps, in which the electors of a table's candidates may stand."""

from __future__ import annotations

from collections.abc import Iterator

_MOST_STRIDE = 6


def choices(width: int, count: int) -> Iterator[list[int]]:
    """Yield the columns that may be the tickets': side by side, or at even steps."""
    for stride in range(1, _MOST_STRIDE + 1):
        for first in range(width - (count - 1) * stride):
            yield [first + stride * i for i in range(count)]
