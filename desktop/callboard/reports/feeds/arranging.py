"""Lists in a program as the rows that they mean: cells in a line, columns and sides by name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import Any, TypeGuard

from callboard.reports.feeds import places
from callboard.reports.tables.years import says_won, years_in

_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z\d])")
_OF_LISTS = re.compile(
    r"\b(?:states?|won|wins|by|carried|list|array|arr|the|for|units?|in|\d{4})\b", re.IGNORECASE
)
_LEAST = 4  # units in a list of cells
_LEAST_LISTED = 2  # members of a list

Lists = Mapping[str, Sequence[Any]]  # by the names that a program gives them


def in_rows(value: object) -> object:
    """A list that names its columns first, or has units at even steps, as rows."""
    if not is_list(value):
        return value
    names = [str(one)[1:] for one in takewhile(_is_column, value)]
    if len(names) > 1:
        rows = _batched(value[len(names) :], len(names))
        return [dict(zip(names, row, strict=False)) for row in rows]
    named = [at for at, one in enumerate(value) if isinstance(one, str) and places.unit(one)]
    steps = {b - a for a, b in pairwise(named)}
    width = steps.pop() if len(steps) == 1 else 1
    if len(named) < _LEAST or width == 1 or len(named) * width != len(value):
        return value
    return _batched(value, width)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list of single values."""
    return (
        isinstance(value, list)
        and len(value) >= _LEAST_LISTED
        and not any(isinstance(one, list | dict) for one in value)
    )


def columns(lists: Lists) -> Iterator[Lists]:
    """Yield lists that are as long as one another: each is a column."""
    by_length: defaultdict[int, dict[str, Sequence[Any]]] = defaultdict(dict)
    for name, value in lists.items():
        by_length[len(value)][name] = value
    yield from (found for found in by_length.values() if len(found) > 1)


def sides(lists: Lists) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield the year of lists of units, where they tell one, and each list by whose it is."""
    listed = {
        name: value for name, value in lists.items() if all(places.unit(str(one)) for one in value)
    }
    by_year: defaultdict[str, dict[str, object]] = defaultdict(dict)
    for name, value in listed.items():
        year = " ".join(map(str, sorted(years_in(name))))
        by_year[year][_whose(name)] = {"won": value} if says_won(_spaced(name)) else value
    yield from ((year, whose) for year, whose in by_year.items() if len(whose) > 1)


def _whose(name: str) -> str:
    """Whose states a list is called: "statesWonByObama" are Obama's."""
    return " ".join(_OF_LISTS.sub(" ", _spaced(name)).split())


def _spaced(name: str) -> str:
    return _CAPITAL.sub(" ", name.replace("_", " "))


def _is_column(one: object) -> bool:
    return isinstance(one, str) and one.startswith("~")


def _batched(value: Sequence[Any], width: int) -> list[Sequence[Any]]:
    return [value[at : at + width] for at in range(0, len(value), width)]
