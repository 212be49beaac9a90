"""Figures below rivals that are no votes: how often each wins in a model, or at what odds.

The votes of two candidates never add up to the same sum in one unit after another, and nobody who
ran since 1964 had nearly all of a unit's votes, let alone of several.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from callboard.election.contest import Contest
from callboard.reports.feeds import headers

_LEAST_ROWS = 3
_NEARLY_ALL = 0.9  # of the rows
_NEAR = 0.02  # of a sum: ties, and rounding
_CERTAIN = 0.965  # of a sum
_HOPELESS = 0.035
_LEAST_CERTAIN = 2  # rows
_TOLD_DIGITS = 2  # of a round number, before its naughts
_MAIN = 2  # tickets of an election that may win it
_SHARES = (1.0, 100.0)  # what shares add up to, of votes and of anything
_WINS = re.compile(r"\bwins?\b|\bwinning\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d*)?(?:e-?\d+)?|\.\d+", re.IGNORECASE)
_SIDES = frozenset(
    "d r dem rep gop democrat democrats democratic republican republicans blue red inc chal "
    "incumbent challenger".split()
)


def told(
    header: Mapping[int, str],
    rows: Sequence[Sequence[str]],
    contest: Contest | None,
    by: tuple[int, int] | None = None,
) -> str:
    """Return the header of figures that are chances of winning; nothing where none are.

    `header` has the columns that may hold such, by their places; `by` are the columns of units
    and of candidates, where each row is about one candidate.
    """
    found = [(kind[0], list(_figures(rows, kind))) for kind in _kinds(header, contest)]
    if by is not None:
        found += [(at, _of_units(rows, at, by[0])) for at in header if at not in by]
    return next((header[at] for at, some in found if _are_chances(header[at], some)), "")


def _kinds(header: Mapping[int, str], contest: Contest | None) -> Iterator[list[int]]:
    """The columns of one kind of figures, one for each rival: "trump_wins" and "harris_wins"."""
    tickets = contest.tickets[:_MAIN] if contest else ()
    rivals = _SIDES | {one.surname.casefold() for one in tickets}
    kinds: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, name in header.items():
        words = re.findall(r"[^\W_]+", headers.spaced(name).casefold())
        if rivals & set(words):
            given = {word for one in tickets for word in one.president.casefold().split()}
            kinds[tuple(word for word in words if word not in rivals | given)].append(at)
    yield from kinds.values()


def _figures(rows: Sequence[Sequence[str]], columns: Sequence[int]) -> Iterator[list[float]]:
    """The figures of each row that has one in every column."""
    for row in rows:
        given = [_figure(row[at]) for at in columns if at < len(row)]
        known = [one for one in given if one is not None]
        if len(known) == len(columns):
            yield known


def _of_units(rows: Sequence[Sequence[str]], at: int, unit: int) -> list[list[float]]:
    """The figures of all candidates of each unit, from a column with a row for each of them."""
    units: defaultdict[str, list[float]] = defaultdict(list)
    for row in rows:
        figure = _figure(row[at]) if max(at, unit) < len(row) else None
        if figure is not None:
            units[row[unit]].append(figure)
    return [sorted(some) for some in units.values() if len(some) > 1]


def _figure(cell: str) -> float | None:
    bare = cell.strip(" %$¢")
    return float(bare.replace(",", "")) if _FIGURE.fullmatch(bare) else None


def _are_chances(header: str, rows: Sequence[Sequence[float]]) -> bool:
    """Whether figures of rivals add up to one sum as no votes do, or are nearly all of it."""
    if len(rows) < _LEAST_ROWS or len({tuple(row) for row in rows}) < _LEAST_ROWS:
        return False
    if len(rows[0]) == 1:
        return _swings([row[0] for row in rows])
    sums = sorted(sum(row) for row in rows)
    middle = sums[len(sums) // 2]
    near = sum(abs(one - middle) <= _NEAR * middle for one in sums)
    if not middle or near < _NEARLY_ALL * len(rows):
        return False
    if not any(0 < one < middle for row in rows for one in row):
        return False  # marks, or whole electors
    shares = any(abs(middle - whole) <= _NEAR * whole for whole in _SHARES)
    certain = sum(max(row) >= _CERTAIN * middle for row in rows)
    wins = bool(_WINS.search(headers.spaced(header)))
    if shares:
        return wins or certain >= _LEAST_CERTAIN
    return sums.count(middle) >= _NEARLY_ALL * len(rows) or _is_round(max(sums))


def _is_round(count: float) -> bool:
    """Whether a count is one that somebody chose: 500, 1000, 40000."""
    digits = f"{count:.0f}"
    return digits.endswith("00") and len(digits.rstrip("0")) <= _TOLD_DIGITS


def _swings(figures: Sequence[float]) -> bool:
    """Whether figures of one rival alone go from next to nothing to nearly everything."""
    whole = next((one for one in _SHARES if max(figures) <= one), 0.0)
    certain = sum(one >= _CERTAIN * whole for one in figures)
    hopeless = sum(one <= _HOPELESS * whole for one in figures)
    return (
        bool(whole)
        and min(certain, hopeless) >= _LEAST_CERTAIN
        and any(0 < one < whole for one in figures)
    )
