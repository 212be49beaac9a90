"""The electors of whole states by the apportionments before and after an election."""

from __future__ import annotations

from functools import cache

from callboard import almanac

_SPANS = (
    (1964, 1968),
    (1972, 1980),
    (1984, 1988),
    (1992, 2000),
    (2004, 2008),
    (2012, 2020),
    (2024, 2028),
)


def earlier(year: int) -> list[tuple[str, dict[str, int]]]:
    """Return the two apportionments before that of `year`, newest first, each with its span."""
    before = [(first, last) for first, last in reversed(_SPANS) if last < year]
    return [(f"{first}–{last}", whole_states(first)) for first, last in before[:2]]


def later(year: int) -> dict[str, int]:
    """Return the apportionment after that of `year`; empty where there is none yet."""
    after = next((first for first, _ in _SPANS if first > year), None)
    return whole_states(after) if after else {}


@cache
def whole_states(year: int) -> dict[str, int]:
    """Return the electors of each unit's whole state."""
    then = almanac.contest(year)
    return {unit: sum(then.electors[one] for one in then.group(unit)) for unit in then.electors}
