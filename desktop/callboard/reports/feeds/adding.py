"""What figures below candidates are, told by what they add up to: shares, or electors."""

from __future__ import annotations

from collections.abc import Sequence

from callboard.election.contest import Contest
from callboard.reports.feeds import numbers, places
from callboard.reports.tables.steps import choices

_LEAST_ROWS = 3  # from which figures are told by their sums
_NEARLY_ALL = 0.85  # of the rows
_ELECTORS = 538
_SHARES = (60, 101)  # what the shares of a row add up to


def are_shares(rows: Sequence[Sequence[str]], columns: Sequence[int]) -> bool:
    """Whether the figures of every row add up to about a hundred."""
    sums = [sum(numbers.count(row[at]) or 0 for at in columns if at < len(row)) for row in rows]
    given = [total for total in sums if total]
    least, most = _SHARES
    return len(given) >= _LEAST_ROWS and all(least <= total <= most for total in given)


def are_electors(
    rows: Sequence[Sequence[str]], columns: Sequence[int], unit: int, contest: Contest
) -> bool:
    """Whether the figures of nearly every row add up to the electors that the law gives it."""
    known = [row for row in rows if len(row) > max(columns) and places.unit(row[unit])]
    fitting = sum(_adds_up(row, columns, unit, contest) for row in known)
    return len(known) >= _LEAST_ROWS and fitting >= _NEARLY_ALL * len(known)


def are_votes(cells: Sequence[str]) -> bool:
    """Whether most figures are more than there are electors in the country."""
    given = [figure for cell in cells if (figure := numbers.count(cell))]
    return sum(figure > _ELECTORS for figure in given) > len(given) / 2


def columns_of(
    rows: Sequence[Sequence[str]], candidates: int, unit: int, contest: Contest
) -> Sequence[int]:
    """Return the columns at even steps in which the electors of so many candidates stand."""
    width = max((len(row) for row in rows), default=0)
    for count in range(candidates, 1, -1):
        for chosen in choices(width, count):
            won = [_who(row, chosen) for row in rows]
            several = len(set(won) - {None}) > 1
            if unit not in chosen and several and are_electors(rows, chosen, unit, contest):
                return chosen
    return ()


def _who(row: Sequence[str], columns: Sequence[int]) -> int | None:
    """The only column with figures in a row."""
    given = [at for at in columns if at < len(row) and numbers.count(row[at])]
    return given[0] if len(given) == 1 else None


def _adds_up(row: Sequence[str], columns: Sequence[int], unit: int, contest: Contest) -> bool:
    where = places.unit(row[unit])
    electors = contest.electors
    if where is None or where.unit not in electors:
        return False
    whole = sum(electors[one] for one in contest.group(where.unit))
    stated = sum(numbers.count(row[at]) or 0 for at in columns)
    return stated in {whole, electors[where.unit]}
