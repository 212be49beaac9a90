"""Tables that lie on their side, or list units in their cells, with a row for each unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

import msgspec

from callboard import almanac
from callboard.reports.feeds import headers, people, places
from callboard.reports.feeds.plan import Role
from callboard.reports.feeds.tabular import Around, Table
from callboard.reports.tables.years import years_in

_LEAST_ACROSS = 8  # units in a header
_MOST = 0.6  # of the cells of a header
_MOST_ROWS = 400  # of a table that is made anew
_LEAST_LISTED = 6  # units below the names of who won them
_LEAST_IN_CELL = 3
_CUT = re.compile(r"\s*[,;|/]\s*|\s+and\s+")
_LISTS = re.compile(
    r"\W*(?:list of )?(?:states?|units?)(?: ?(?:won|carried|list|names?))?\W*|"
    r"\W*(?:won|carried)\W*",
    re.IGNORECASE,
)
_STATES = re.compile(r"\b(?:states?|won|wins|by|carried)\b", re.IGNORECASE)
_PARTIES = frozenset(
    "d r dem rep gop democrat democratic democrats republican republicans red blue".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d|(?<=\D)\d\d$")
_LEAST_YEARS = 2
_LEAST_COLUMNS = 2  # of each election
_MOST_OF_YEARS = 5_000  # rows of a table with columns for several elections
_TELLING = (Role.WINNER, Role.LEADER, Role.YEAR)
_NAMES = (Role.WINNER, Role.CANDIDATE, Role.PARTY)


class _Row(msgspec.Struct, frozen=True):
    """A row that was made of parts of another, and the line that one stands on."""

    cells: tuple[str, ...]
    line: int


def upright(table: Table) -> Table:
    """Return a table with a row for each unit; the same one where it has that already."""
    if _is_on_its_side(table.header):
        return _turned(table)
    if whose := _heads(table):
        return _Made(("state", "winner"), list(_listed_below(table, whose)), table).table()
    at = _column_of_lists(table)
    who = _column_of_names(table)
    if at is None or who is None:
        return table
    when = next((i for i, one in enumerate(table.header) if _is_year(one)), None)
    rows = list(_listed_in(table, at, [one for one in (who, when) if one is not None]))
    return _Made(("state", "winner", "year")[: 2 + (when is not None)], rows, table).table()


def by_election(table: Table) -> list[Table]:
    """Return a table for each election where one has the same columns for several."""
    dated = {at: found for at, name in enumerate(table.header) if len(found := years_in(name)) == 1}
    years = sorted({min(found) for found in dated.values()} & set(almanac.years()))
    whose = {year: [at for at in dated if dated[at] == {year}] for year in years}
    forms = {tuple(_undated(table.header[at]) for at in whose[year]) for year in years}
    plain = [at for at in range(len(table.header)) if at not in dated]
    if len(years) < _LEAST_YEARS or len(forms) != 1 or len(min(forms)) < _LEAST_COLUMNS:
        return []
    if any(headers.role_of(table.header[at]) in _TELLING for at in plain):
        return []
    rows = [_Row(tuple(row), table.line()) for row in islice(table.rows, _MOST_OF_YEARS + 1)]
    if len(rows) > _MOST_OF_YEARS:  # read as it is, with the rows that were looked at
        table.rows = chain((row.cells for row in rows), table.rows)
        return []
    return [_of_election(table, year, plain, whose[year], rows) for year in years]


def _of_election(
    table: Table, year: int, plain: Sequence[int], own: Sequence[int], rows: Sequence[_Row]
) -> Table:
    kept = [*plain, *own]
    header = [*(table.header[at] for at in plain), *(_undated(table.header[at]) for at in own)]
    cut = [
        _Row((*(row.cells[at] if at < len(row.cells) else "" for at in kept), str(year)), row.line)
        for row in rows
    ]
    return _Made([*header, "year"], cut, table).table()


def _undated(header: str) -> str:
    """A header without its year: "Dem EV 2020" is "Dem EV"."""
    return " ".join(_YEAR.sub(" ", header.replace("_", " ")).split())


class _Made:
    """The rows of a table that was made of another."""

    def __init__(self, header: Sequence[str], rows: Sequence[_Row], table: Table) -> None:
        self._header = header
        self._rows = rows
        self._table = table
        self._at = 0

    def table(self) -> Table:
        """Return them as a table."""
        made = Table(
            self._header,
            self._walk(),
            lambda: self._rows[self._at].line,
            sheet=self._table.sheet,
            head=[row.cells for row in self._rows],
            around=Around(self._table.title, self._table.beside),
        )
        made.lettered = False
        return made

    def _walk(self) -> Iterator[Sequence[str]]:
        for number, row in enumerate(self._rows):
            self._at = number
            yield row.cells


# ------------------------------------------------------------------ on its side


def _is_on_its_side(header: Sequence[str]) -> bool:
    """Whether the header names units: "year, AL, AK, AZ"."""
    named = [cell for cell in header if not cell.isdigit() and places.unit(cell)]
    return len(set(named)) >= _LEAST_ACROSS and len(named) >= _MOST * len(header)


def _turned(table: Table) -> Table:
    """The columns of a table as rows; what its rows are called becomes the header."""
    units = [at for at, cell in enumerate(table.header) if places.unit(cell)]
    below = [tuple(row) for row in islice(table.rows, _MOST_ROWS)]
    labels = [
        " ".join(cell.strip() for at, cell in enumerate(row) if at not in units) for row in below
    ]
    first = table.line() - len(below)
    rows = [
        _Row((table.header[at], *(row[at] if at < len(row) else "" for row in below)), first)
        for at in units
    ]
    return _Made(("state", *labels), rows, table).table()


# ------------------------------------------------------------------ lists side by side


def _heads(table: Table) -> tuple[str, ...]:
    """Whose lists of units the columns are: below each ticket the states that it won."""
    if len(table.header) < 2 or not all(table.header):
        return ()
    cells = [cell for row in table.head for cell in row if cell.strip()]
    if len(cells) < _LEAST_LISTED or any(places.unit(cell) is None for cell in cells):
        return ()
    whose = tuple(headers.bare(_STATES.sub(" ", one.replace("_", " "))) for one in table.header)
    parties = {one.casefold() for one in whose} <= _PARTIES
    return whose if len(set(whose)) > 1 and (parties or people.years_of(whose)) else ()


def _listed_below(table: Table, whose: Sequence[str]) -> Iterator[_Row]:
    for row in islice(table.rows, _MOST_ROWS):
        for who, cell in zip(whose, row, strict=False):
            if cell.strip():
                yield _Row((cell, who), table.line())


# ------------------------------------------------------------------ lists in cells


def _column_of_lists(table: Table) -> int | None:
    """The only column in which each cell lists several units, below "states won"."""
    found = [
        at
        for at, name in enumerate(table.header)
        if _LISTS.fullmatch(headers.spaced(name)) and _lists_units(table.head, at)
    ]
    return found[0] if len(found) == 1 else None


def _lists_units(rows: Sequence[Sequence[str]], at: int) -> bool:
    lists = [_CUT.split(row[at].strip("[](){} ")) for row in rows if at < len(row) and row[at]]
    return len(lists) > 1 and all(
        len(names) >= _LEAST_IN_CELL and all(places.unit(name.strip(" '\"")) for name in names)
        for names in lists
    )


def _column_of_names(table: Table) -> int | None:
    """The column of who won the units in a list: a candidate, else a party."""
    told = {headers.role_of(name): at for at, name in reversed(list(enumerate(table.header)))}
    return next((told[role] for role in _NAMES if role in told), None)


def _is_year(header: str) -> bool:
    return headers.role_of(header) is Role.YEAR


def _listed_in(table: Table, at: int, kept: Sequence[int]) -> Iterator[_Row]:
    for row in islice(table.rows, _MOST_ROWS):
        beside = tuple(row[one] if one < len(row) else "" for one in kept)
        names = _CUT.split(row[at].strip("[](){} ")) if at < len(row) else ()
        for name in names:
            yield _Row((name.strip(" '\""), *beside), table.line())
