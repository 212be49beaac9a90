"""Unknown tables with a row for each candidate or each county: added up, however long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from callboard import almanac
from callboard.reports.feeds import about, longform, numbers, places, year
from callboard.reports.feeds.gather import Group, Spec, gather, place_of
from callboard.reports.feeds.longform import Row
from callboard.reports.feeds.plan import FLAGS, ColumnPlan, Role, TablePlan, is_president
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Entrant, Flag, Harvest, Job, Standing

_KEYS = (
    Role.UNIT, Role.OFFICE, Role.YEAR, Role.AREA, Role.CANDIDATE, Role.PARTY, Role.FLAG,
    Role.CANDIDATE_ELECTORS,
)  # fmt: skip


def read(table: Table, plan: TablePlan, job: Job) -> Harvest:
    """Return the votes of a table by its plan."""
    roles = tuple(role for role in _KEYS if plan.first(role) is not None)
    gathered = gather(table, _wanted(plan, roles), job)
    sorted_out = _sort(gathered.groups, roles, table, plan)
    rolled = longform.standings(sorted_out.rows)
    certain = not plan.forecast
    aside = sum(len(cells) for cells in sorted_out.strange.values()) + gathered.short
    columns = max(1, len(plan.having(Role.VOTES)))
    used = max(0, gathered.read - aside - rolled.set_aside // columns)
    return Harvest(
        title="Table",
        format="table",
        year=plan.year,
        standings=_as_certain(rolled.standings, certain=certain),
        level="county" if Role.AREA in roles else "state",
        national=_nation(sorted_out.national),
        findings=(
            *about.plan(plan),
            *about.aside(sorted_out.strange, plan.year),
            *gathered.findings,
            *rolled.findings,
        ),
        read=gathered.read,
        used=used,
        set_aside=gathered.read - used,
        votes_only=not _CALLING & set(roles),
        others={
            year: _as_certain(longform.standings(some).standings, certain=certain)
            for year, some in sorted_out.others.items()
            if year in almanac.years() and _CALLING & set(roles)
        },
    )


_CALLING = frozenset({Role.FLAG, Role.CANDIDATE_ELECTORS})


def _as_certain(made: Iterable[Standing], *, certain: bool) -> tuple[Standing, ...]:
    """The units' standings, none of them certain where the table is a forecast."""
    if certain:
        return tuple(made)
    return tuple(msgspec.structs.replace(one, certain=False) for one in made)


def _wanted(plan: TablePlan, roles: tuple[Role, ...]) -> Spec:
    """The columns that tell rows apart, those that are added up, and the total."""
    total = plan.first(Role.TOTAL)
    return Spec(
        keys=tuple(at for role in roles if (at := plan.first(role)) is not None),
        votes=tuple(one.at for one in plan.having(Role.VOTES)),
        first=() if total is None else (total,),
    )


class _Sorted(msgspec.Struct):
    """The groups of a table: those that count, the nation's, and why the others do not."""

    rows: list[Row] = []
    national: list[Row] = []
    others: dict[int, list[Row]] = {}  # of other elections
    strange: dict[str, list[str]] = {}


def _sort(
    groups: Iterable[Group], roles: tuple[Role, ...], table: Table, plan: TablePlan
) -> _Sorted:
    made, votes = _Sorted(), plan.having(Role.VOTES)
    for group in groups:
        cells = dict(zip(roles, group.key, strict=True))
        kind = _kind(cells, plan)
        if kind:
            made.strange.setdefault(kind, []).extend([cells[Role.UNIT]] * group.rows)
        if kind == "national":
            made.national += _rows("US", cells, group, votes, table)
        elif not kind and (where := places.unit(cells[Role.UNIT])):
            made.rows += _rows(where.unit, cells, group, votes, table)
        elif kind == "year" and (where := places.unit(cells[Role.UNIT])):
            when = year.of_cell(cells[Role.YEAR]) or 0
            made.others.setdefault(when, []).extend(_rows(where.unit, cells, group, votes, table))
    return made


def _kind(cells: Mapping[Role, str], plan: TablePlan) -> str:
    """Why a row does not count; empty where it does."""
    when = year.of_cell(cells.get(Role.YEAR, ""))
    if when is not None and plan.year is not None and when != plan.year:
        return "year"
    if not is_president(cells.get(Role.OFFICE, "").strip()):
        return "office"
    if places.unit(cells[Role.UNIT]) is not None:
        return ""
    return "national" if places.is_national(cells[Role.UNIT]) else "unit"


def _rows(
    unit: str,
    cells: Mapping[Role, str],
    group: Group,
    votes: tuple[ColumnPlan, ...],
    table: Table,
) -> Iterator[Row]:
    area = cells.get(Role.AREA, "").strip()
    total = numbers.count(group.first[0]) if group.first and group.rows == 1 else None
    won = cells.get(Role.FLAG, "").strip().casefold() in FLAGS
    given = [(one.candidate, count) for one, count in zip(votes, group.votes, strict=True)]
    for candidate, count in given or [("", None)]:
        yield Row(
            state=unit,
            area=area,
            area_name=area,
            votes=count,
            total=total,
            rows=group.rows,
            name=candidate or cells.get(Role.CANDIDATE, ""),
            place=place_of(table, group),
            party="" if candidate else cells.get(Role.PARTY, ""),
            flag=Flag.WON if won else Flag.NONE,
            electors=numbers.count(cells.get(Role.CANDIDATE_ELECTORS, "")),
        )


def _nation(rows: list[Row]) -> Standing | None:
    if not rows:
        return None
    entrants = tuple(Entrant(name=row.name, party=row.party, votes=row.votes) for row in rows)
    return Standing(unit="US", entrants=entrants, place=rows[0].place)
