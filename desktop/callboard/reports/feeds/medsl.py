"""MIT Election Lab tables: states, counties and precincts, in both dialects."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import compress

from callboard.reports.claims import Finding
from callboard.reports.feeds import longform, numbers, places, year
from callboard.reports.feeds.gather import Cells, Gathered, Group, Spec, gather, place_of
from callboard.reports.feeds.longform import Row
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Harvest, Job
from callboard.reports.findings.finding import finding

_PRESIDENT = re.compile(r"(?:u\.?s\.? )?president(?:ial)?(?: and vice president)?", re.IGNORECASE)
_GENERAL = frozenset({"", "GEN", "GENERAL", "NA"})
_FILTERS = ("year", "office", "stage")
_STATE_SUMS = frozenset({"", "NA", "STATEWIDE"})


class Medsl:
    """Known by its postal, candidate and office columns and its two names for votes."""

    def recognises(self, table: Table) -> bool:
        """Whether the header is one of MIT Election Lab's."""
        votes = table.column("candidatevotes") is not None or table.has("votes", "party_simplified")
        return votes and table.has("office", "candidate") and _state(table) is not None

    def read(self, table: Table, job: Job) -> Harvest:
        """Return the votes of one election in the table."""
        columns = _Columns(table)
        gathered = gather(table, columns.spec(), job)
        job.tick(gathered.read)
        years = {columns.year(group) for group in gathered.groups} - {None}
        chosen = year.choose((one for one in years if one is not None), job)
        told: list[Finding] = list(gathered.findings)
        if chosen is None and not years:
            names = {columns.cell(group, "candidate") for group in gathered.groups}
            chosen, why = year.guess(names, job)
            told += why
        return _harvest(table, columns, gathered, chosen, told)


def _state(table: Table) -> int | None:
    return table.column("state_po", "state", "state_fips")


class _Columns:
    """The columns that a dialect has, by name."""

    def __init__(self, table: Table) -> None:
        self._table = table
        wanted = (
            "year", "state_po" if table.has("state_po") else "state", "county_name",
            "county_fips", "jurisdiction_name", "district", "candidate",
            "party_simplified" if table.has("party_simplified") else "party", "party_detailed",
            "mode", "writein",
        )  # fmt: skip
        self.keys = tuple(name for name in wanted if table.has(name))
        self.filters = tuple(name for name in _FILTERS if table.has(name))
        self.votes = "candidatevotes" if table.has("candidatevotes") else "votes"

    def spec(self) -> Spec:
        """How the table is added up."""
        return Spec(
            keys=self._places(self.keys),
            votes=self._places((self.votes,)),
            first=self._places(("totalvotes",)),
            filters=self._places(self.filters),
            keep=self._keep,
        )

    def _places(self, names: Sequence[str]) -> tuple[int, ...]:
        found = (self._table.column(name) for name in names)
        return tuple(at for at in found if at is not None)

    def _keep(self, cells: Cells) -> bool:
        named = dict(zip(self.filters, cells, strict=True))
        stage = named.get("stage", "").strip().upper()
        return bool(_PRESIDENT.fullmatch(named.get("office", "").strip())) and stage in _GENERAL

    def cell(self, group: Group, name: str) -> str:
        """Return a group's cell, or an empty string where the dialect has no such column."""
        return group.key[self.keys.index(name)].strip() if name in self.keys else ""

    def year(self, group: Group) -> int | None:
        """Return the year of a group."""
        return numbers.count(self.cell(group, "year"))

    def state(self, group: Group) -> str:
        """Return the cell that names a group's state."""
        return self.cell(group, "state_po") or self.cell(group, "state")

    def party(self, group: Group) -> str:
        """Return the party as the dialect tells it best."""
        detailed = self.cell(group, "party_detailed")
        return detailed or self.cell(group, "party_simplified") or self.cell(group, "party")


def _harvest(
    table: Table,
    columns: _Columns,
    gathered: Gathered,
    chosen: int | None,
    told: list[Finding],
) -> Harvest:
    stated = [columns.year(group) for group in gathered.groups]
    ours = [chosen is None or one in {chosen, None} for one in stated]
    here = list(compress(gathered.groups, ours))
    others = Counter(str(one) for one, own in zip(stated, ours, strict=True) if not own)
    other_rows = (
        gathered.read - gathered.short - sum(g.rows for g in here) - sum(gathered.aside.values())
    )
    if others:
        named = ", ".join(sorted(others))
        told.append(finding("feed-other-year", count=f"{other_rows:,}", years=named, year=chosen))
    told += longform.offices(_by_office(columns, gathered))
    kept, modes = _one_mode(columns, here)
    rows, lost = _rows(table, columns, kept, told)
    rolled = longform.standings(rows)
    aside = sum(gathered.aside.values()) + gathered.short + other_rows + modes + lost
    county = any(row.area for row in rows)
    return Harvest(
        title="MIT Election Lab returns",
        format="medsl",
        year=chosen,
        level="county" if county else "state",
        standings=rolled.standings,
        votes_only=True,
        findings=(*told, *rolled.findings),
        read=gathered.read,
        used=rolled.used,
        set_aside=aside + rolled.set_aside,
    )


def _by_office(columns: _Columns, gathered: Gathered) -> Mapping[str, int]:
    found: Counter[str] = Counter()
    for cells, rows in gathered.aside.items():
        named = dict(zip(columns.filters, cells, strict=True))
        stage = named.get("stage", "").strip()
        other = stage.upper() not in _GENERAL
        found[f"{named.get('office', '').strip()}{f', stage {stage}' if other else ''}"] += rows
    return found


def _one_mode(columns: _Columns, groups: Sequence[Group]) -> tuple[list[Group], int]:
    """Where a candidate has a row for the total of all ways of voting, only that counts."""
    if "mode" not in columns.keys:
        return list(groups), 0
    at = columns.keys.index("mode")
    have = {g.key[:at] + g.key[at + 1 :] for g in groups if g.key[at].upper() == "TOTAL"}
    kept = [
        g
        for g in groups
        if g.key[at].upper() == "TOTAL" or g.key[:at] + g.key[at + 1 :] not in have
    ]
    return kept, sum(g.rows for g in groups) - sum(g.rows for g in kept)


def _rows(
    table: Table, columns: _Columns, groups: Sequence[Group], told: list[Finding]
) -> tuple[list[Row], int]:
    made: list[Row] = []
    strange: dict[str, int] = defaultdict(int)
    for group in groups:
        state = places.state(columns.state(group))
        if state is None:
            strange[columns.state(group)] += group.rows
            continue
        fips, name = columns.cell(group, "county_fips"), columns.cell(group, "county_name")
        county = name or columns.cell(group, "jurisdiction_name")
        total = numbers.count(group.first[0]) if group.first else None
        made.append(
            Row(
                state=state,
                area="" if county.upper() in _STATE_SUMS else (fips or county),
                area_name=county,
                name=columns.cell(group, "candidate"),
                party=columns.party(group),
                votes=group.votes[0],
                total=total,
                rows=group.rows,
                place=place_of(table, group),
            )
        )
    if strange:
        names = ", ".join(sorted(strange)[:5])
        told.append(finding("rows-no-unit", count=sum(strange.values()), examples=names))
    return made, sum(strange.values())
