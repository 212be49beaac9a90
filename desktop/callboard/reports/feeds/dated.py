"""Which election a table is about, and whom it names as winners of other elections beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.feeds import headers, naming, parties, people, places, year
from callboard.reports.feeds.plan import Role
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Job
from callboard.reports.tables.years import are_alike, is_of_a_year, says_won, years_in

_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)-(?:1[0-2]|0\d)-[0-3]\d")
_SAID = re.compile(r"\byear ((?:19|20)\d\d)$|^((?:19|20)\d\d)-11-0\d$", re.IGNORECASE)
_PRESIDENT = re.compile(r"presiden|elector|white house|\b270\b", re.IGNORECASE)
_ELECTED = re.compile(r"elect|\bvoted?\b|votes\b|results?\b|\bwon\b|winner", re.IGNORECASE)
_COLOURS = re.compile(r"\bred\b.*\bblue\b|\bblue\b.*\bred\b|colou?r", re.IGNORECASE)
_LONGEST = 60  # characters of a name
_LEAST = 2  # cells
_NEARLY_ALL = 0.8
_NO_PARTY = parties.code("nobody's party")
_ONLY_PRESIDENTS = "DC"  # has neither governor nor senators


def election(table: Table, head: Sequence[Sequence[str]], unit: int, job: Job) -> int | None:
    """The election of a table: its year column, else its names, its title or its file."""
    listed = _in_a_column(table, head)
    if listed:
        return year.choose(listed, job)
    header = table.header
    dated = {at: min(stated) for at, name in enumerate(header) if (stated := years_in(name))}
    earlier = {at for at, name in enumerate(header) if headers.is_before(name)}
    plain = [
        at
        for at, name in enumerate(header)
        if at not in dated and headers.role_of(name) in {Role.WINNER, Role.LEADER}
    ]
    told = Counter(dated.values()).most_common(2)
    most = told[0][0] if len(told) > 1 and told[0][1] > told[1][1] else None
    others = {at for at, stated in dated.items() if plain or most not in {None, stated}}
    left_out = {unit, *earlier, *others}  # what is about other years
    names = {
        cell
        for row in head
        for at, cell in enumerate(row)
        if at not in left_out and len(cell) < _LONGEST
    }
    names |= {naming.read(cell).name for cell in names}
    names |= {headers.bare(name) for at, name in enumerate(header) if at not in left_out}
    if plain or not dated:
        names |= set(table.beside)
    titled = msgspec.structs.replace(job, name=f"{table.title} {job.name}")
    bare = {headers.bare(name) for name in names}
    chosen, _ = year.guess(names | bare | {headers.without_party(name) for name in bare}, titled)
    days = {int(found[1]) for row in head for cell in row for found in _DAY.finditer(cell)}
    headed = set() if plain else {most} if most else set(dated.values())
    said = {int(found[1] or found[2]) for text in table.beside if (found := _SAID.search(text))}
    only = (days or headed or said) & set(almanac.years())
    return chosen if chosen is not None or len(only) != 1 else only.pop()


def contradicted(table: Table, chosen: int | None) -> str:
    """The year by which a program calls its data, where the names in it are of another one."""
    told = year.in_name(table.title) if table.is_data else None
    return str(told) if told is not None and told != chosen else ""


def _in_a_column(table: Table, head: Sequence[Sequence[str]]) -> set[int]:
    """The elections in a column of years."""
    at = next((i for i, name in enumerate(table.header) if headers.role_of(name) is Role.YEAR), -1)
    cells = (row[at] for row in head if 0 <= at < len(row))
    return {found for cell in cells if (found := year.of_cell(cell)) in set(almanac.years())}


def winners(table: Table, head: Sequence[Sequence[str]], unit: int, job: Job) -> Mapping[int, int]:
    """Return the columns that name the winners of one election each, by its year.

    A row of years with parties below them may tell of governors: something must say that it does
    not, if it is only the District of Columbia among the units.
    """
    known = set(almanac.years())
    found: dict[int, int] = {}
    plain = False
    for at, name in enumerate(table.header):
        stated = years_in(name) & known
        if len(stated) == 1 and is_of_a_year(name):
            contest = almanac.contest(min(stated))
            if _name_winners([row[at] for row in head if at < len(row)], contest):
                found.setdefault(contest.year, at)
        plain |= not stated and headers.role_of(name) in {Role.WINNER, Role.LEADER}
    if not found or plain or not are_alike(table.header, found):
        return {}
    cells = {row[at] for row in head for at in found.values() if at < len(row)}
    shown = (
        _names_president(table, job)
        or all(says_won(table.header[at]) for at in found.values())
        or any(parties.code(cell) == _NO_PARTY for cell in cells)  # names, which no office shares
        or any(_is_unit(row, unit, _ONLY_PRESIDENTS) for row in head)
    )
    return found if shown else {}


def is_presidential(table: Table, head: Sequence[Sequence[str]], unit: int, job: Job) -> bool:
    """Whether a table says that it is about the presidency, or can be about nothing else.

    The District of Columbia has neither governor nor senators, but a mayor and an attorney.
    """
    if _names_president(table, job):
        return True
    there = any(_is_unit(row, unit, _ONLY_PRESIDENTS) for row in head)
    named = " ".join((job.name, *table.header)).replace("_", " ")
    return there and bool(_ELECTED.search(_words(table, job)) or _COLOURS.search(named))


def _names_president(table: Table, job: Job) -> bool:
    return bool(_PRESIDENT.search(_words(table, job)))


def _words(table: Table, job: Job) -> str:
    return " ".join((job.name, table.title, *table.header)).replace("_", " ")


def _is_unit(row: Sequence[str], at: int, unit: str) -> bool:
    where = places.unit(row[at]) if at < len(row) else None
    return where is not None and where.unit == unit


def _name_winners(cells: Sequence[str], contest: Contest) -> bool:
    given = [cell for cell in cells if cell.strip()]
    named = sum(people.identify(cell, "", contest).ticket is not None for cell in given)
    return len(given) >= _LEAST and named >= _NEARLY_ALL * len(given)
