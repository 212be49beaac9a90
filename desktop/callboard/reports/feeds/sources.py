"""Who makes calls, by every name that feeds and tables give them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from callboard.reports.marking.language import language


def named(cell: str) -> str:
    """Return a source by its usual name: "The Associated Press" is AP."""
    return _known().get(cell.strip().casefold(), cell.strip())


def within(header: str) -> str:
    """Return the source that a header names ("ap_call"), or an empty string."""
    words = f" {header.replace('_', ' ').casefold()} "
    return next((name for spelling, name in _known().items() if f" {spelling} " in words), "")


@cache
def _known() -> Mapping[str, str]:
    spelt = {name.casefold(): name for name in language().sources}
    return spelt | {
        spelling.casefold(): name
        for name, spellings in language().sources.items()
        for spelling in spellings
    }
