"""OpenElections tables: votes by county or precinct of one state that the table does not name."""

from __future__ import annotations

import re
from collections import Counter

from callboard.reports.claims import Finding
from callboard.reports.feeds import longform, places, year
from callboard.reports.feeds.gather import Cells, Gathered, Spec, gather, place_of
from callboard.reports.feeds.longform import Row
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Harvest, Job
from callboard.reports.findings.finding import finding

_FILE = re.compile(
    r"(?P<date>\d{8})__(?P<state>[a-z]{2})__(?P<kind>[a-z_]+?)(?:__|\.|$)", re.IGNORECASE
)
_PRESIDENT = re.compile(
    r"(?:u\.?s\.? )?president(?:ial)?(?: of the united states)?"
    r"(?:\s*(?:and|&|/|-)\s*vice[- ]president)?(?: \(.*\))?",
    re.IGNORECASE,
)
_SUMS = frozenset(
    form
    for word in ("total", "totals", "county total", "county totals", "grand total")
    for form in (word, word.upper(), word.title(), word.capitalize())
)
_TITLE = "OpenElections"


class OpenElections:
    """Known by county, office, candidate and votes without a column for the state."""

    def recognises(self, table: Table) -> bool:
        """Whether the header is OpenElections'."""
        named = table.has("office", "candidate", "votes")
        area = table.column("county", "precinct", "town", "parish", "jurisdiction") is not None
        return named and area and table.column("state", "state_po", "state_name") is None

    def read(self, table: Table, job: Job) -> Harvest:
        """Return the votes of the state that the file's name or the editor tells."""
        told: list[Finding] = []
        found = _FILE.search(job.name)
        named = places.state(found["state"]) if found else _state_in(job.name)
        state = job.state or named or job.home
        gathered = _gather(table, job)
        names = {group.key[2] for group in gathered.groups}
        chosen = int(found["date"][:4]) if found else None
        told += gathered.findings
        if chosen is None:
            chosen, why = year.guess(names, job)
            told += why
        kind = found["kind"].casefold() if found else "general"
        if "primary" in kind or "caucus" in kind:
            told.append(finding("feed-primary", count=f"{gathered.read:,}", what=job.name))
            return _nothing(gathered, chosen, told)
        told += longform.offices(_aside(gathered))
        if gathered.repeats:
            told.append(
                finding(
                    "rows-set-aside",
                    count=f"{gathered.repeats:,}",
                    why="they repeat the sum of their county's precincts",
                )
            )
        if named is not None and job.state is None and not found:
            told.append(finding("feed-state-guessed", unit=named, state=named))
        if state is None:
            told.append(finding("state-unknown"))
            return _nothing(gathered, chosen, told)
        return _harvest(table, gathered, state, chosen, told)


def _state_in(name: str) -> str | None:
    """The only state that the words of a file name tell: "openelections_ga_2008.csv"."""
    words = re.split(r"[^A-Za-z]+", name.rpartition(".")[0] or name)
    found = {state for word in words if len(word) > 1 and (state := places.state(word))}
    return found.pop() if len(found) == 1 else None


def _gather(table: Table, job: Job) -> Gathered:
    county = table.column("county", "parish", "town", "jurisdiction", "precinct")
    precinct = table.column("precinct")
    party, candidate = table.column("party"), table.column("candidate")
    office, votes = table.column("office"), table.column("votes")
    keys = (county, party if party is not None else candidate, candidate)
    return gather(
        table,
        Spec(
            keys=tuple(at for at in keys if at is not None),
            votes=tuple(at for at in (votes,) if at is not None),
            filters=tuple(at for at in (office,) if at is not None),
            keep=_keep,
            sums=precinct if precinct != county else None,
            sum_words=_SUMS,
        ),
        job,
    )


def _keep(cells: Cells) -> bool:
    return bool(_PRESIDENT.fullmatch(cells[0].strip()))


def _aside(gathered: Gathered) -> Counter[str]:
    found: Counter[str] = Counter()
    for cells, rows in gathered.aside.items():
        found[cells[0].strip()] += rows
    return found


def _nothing(gathered: Gathered, chosen: int | None, told: list[Finding]) -> Harvest:
    return Harvest(
        title=_TITLE,
        format="openelections",
        year=chosen,
        level="county",
        findings=tuple(told),
        read=gathered.read,
        set_aside=gathered.read,
        votes_only=True,
    )


def _harvest(
    table: Table, gathered: Gathered, state: str, chosen: int | None, told: list[Finding]
) -> Harvest:
    rows = [
        Row(
            state=state,
            area=group.key[0].strip() or "Total",
            area_name=group.key[0].strip() or "Total",
            party="" if group.key[1] == group.key[2] else group.key[1],
            name=group.key[2],
            votes=group.votes[0],
            rows=group.rows,
            place=place_of(table, group),
        )
        for group in gathered.groups
    ]
    rolled = longform.standings(rows)
    return Harvest(
        title=f"{_TITLE}, {state}",
        format="openelections",
        year=chosen,
        level="county",
        standings=rolled.standings,
        votes_only=True,
        findings=(*told, *rolled.findings),
        read=gathered.read,
        used=rolled.used,
        set_aside=gathered.read - rolled.used,
    )
