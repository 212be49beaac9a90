"""The time series of leads in 2020: only the last row of each state counts, and as a lead."""

from __future__ import annotations

import re

import msgspec

from callboard.reports.claims import Finding, Said
from callboard.reports.document import Place
from callboard.reports.feeds import people, places
from callboard.reports.feeds.numbers import Problems
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Entrant, Harvest, Job, Standing
from callboard.reports.findings.finding import finding

_SIGNS = (
    "state", "timestamp", "leading_candidate_name", "trailing_candidate_name",
    "leading_candidate_votes", "trailing_candidate_votes",
)  # fmt: skip
_STATE = re.compile(r"\s*(?P<name>[^()]+?)\s*(?:\(EV:\s*(?P<electors>\d+)\))?\s*")


class _Row(msgspec.Struct, frozen=True):
    """One row of a state."""

    time: str
    cells: tuple[str, ...]
    line: int


class NytSeries:
    """Known by its leading and trailing candidates and their time."""

    def recognises(self, table: Table) -> bool:
        """Whether the header is that of the time series."""
        return table.has(*_SIGNS)

    def read(self, table: Table, job: Job) -> Harvest:
        """Return who leads by the last row of each state."""
        newest: dict[str, _Row] = {}
        read = 0
        columns = [at for name in _SIGNS if (at := table.column(name)) is not None]
        state, time = columns[:2]
        for row in table.rows:
            read += 1
            if not read & 0x1FFF:
                job.tick(read)
            try:
                known = newest.get(row[state])
                if known is not None and row[time] <= known.time:
                    continue
                cells = tuple(row[at] for at in columns)
            except IndexError:
                continue
            newest[cells[0]] = _Row(cells[1], cells, table.line())
        problems = Problems()
        made = [one for row in newest.values() if (one := _standing(table, row, problems))]
        told = _told(read, newest, made)
        times = [row.time for row in newest.values()]
        stated = max(times, default="")[:4]
        year = int(stated) if stated.isdigit() else None
        return Harvest(
            title=f"Time series of leads, {max(times, default='')[:16]}",
            format="nyt-series",
            year=_election(year, made),
            standings=tuple(made),
            findings=(*told, *problems.findings()),
            read=read,
            used=len(made),
            set_aside=read - len(made),
        )


def _election(year: int | None, made: list[Standing]) -> int | None:
    """The election whose candidates are named; the year of the rows decides between two."""
    found = people.years_of({entrant.name for one in made for entrant in one.entrants})
    if len(found) == 1:
        return found[0]
    return year if year is not None and (not found or year in found) else None


def _standing(table: Table, row: _Row, problems: Problems) -> Standing | None:
    state, time, leading, trailing, most, second = row.cells
    match = _STATE.fullmatch(state)
    where = places.unit(match["name"]) if match else None
    if match is None or where is None:
        return None
    place = table.place(row.line)
    votes = problems.votes(most, place), problems.votes(second, place)
    return Standing(
        unit=where.unit,
        place=place,
        said=Said.LEADING,
        electors=int(match["electors"]) if match["electors"] else None,
        words=f"{state}, {time[:16]}: {leading} {most}, {trailing} {second}",
        entrants=(Entrant(name=leading, votes=votes[0]), Entrant(name=trailing, votes=votes[1])),
    )


def _told(read: int, newest: dict[str, _Row], made: list[Standing]) -> list[Finding]:
    found: list[Finding] = []
    if read > len(newest):
        found.append(finding("feed-latest", count=f"{read - len(newest):,}", place=Place()))
    strange = [name for name, row in newest.items() if not _knows(name)]
    if strange:
        found.append(
            finding("rows-no-unit", count=len(newest) - len(made), examples=", ".join(strange[:5]))
        )
    return found


def _knows(state: str) -> bool:
    match = _STATE.fullmatch(state)
    return match is not None and places.unit(match["name"]) is not None
