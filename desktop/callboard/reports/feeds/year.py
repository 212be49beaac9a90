"""Which election a table is of: said by a column, else told by its names, else by the file's."""

from __future__ import annotations

import re
from collections.abc import Iterable

from callboard import almanac
from callboard.reports.claims import Finding
from callboard.reports.feeds import numbers, people
from callboard.reports.feeds.values import Job
from callboard.reports.findings.finding import finding

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[01]\d[0-3]\d)?(?!\d)")


def guess(names: Iterable[str], job: Job) -> tuple[int | None, tuple[Finding, ...]]:
    """Return the election of a table that does not say it, with how it was found."""
    named = tuple(names)
    by_names = people.years_of(named)
    by_file = in_name(job.name)
    if len(by_names) == 1:
        return by_names[0], (_why(by_names[0], "the candidates in it"),)
    if by_file is not None and (not by_names or by_file in by_names):
        return by_file, (_why(by_file, f"the name of the file, {job.name}"),)
    if job.wanted is not None and (not by_names or job.wanted in by_names):
        return job.wanted, (_why(job.wanted, "the election of this desk"),)
    alone = people.year_of_one(named) if not by_names else None
    return alone, (_why(alone, "the candidates in it"),) if alone is not None else ()


def of_cell(cell: str) -> int | None:
    """Return the year in a cell of a column of years: "2016", "2016-11-08", "Election of 2016"."""
    found = {int(match[1]) for match in _YEAR.finditer(cell)}
    return found.pop() if len(found) == 1 else numbers.count(cell)


def in_name(name: str) -> int | None:
    """Return the only election year that a file name holds."""
    found = {int(match[1]) for match in _YEAR.finditer(name)}
    known = found & set(almanac.years())
    return known.pop() if len(known) == 1 else None


def choose(years: Iterable[int], job: Job) -> int | None:
    """Return which of several elections in one table is read: the desk's, else the last."""
    known = sorted(set(years) & set(almanac.years()))
    if job.wanted in known:
        return job.wanted
    return known[-1] if known else max(years, default=None)


def _why(year: int, why: str) -> Finding:
    return finding("feed-year-guessed", year=year, why=why)
