"""Callboard's own exports, CSV and JSON: what another desk decided, with its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from callboard.reports.claims import Finding, Said
from callboard.reports.document import Place
from callboard.reports.feeds import places, sources
from callboard.reports.feeds.numbers import Problems, count, percent
from callboard.reports.feeds.objects import Object, many, text
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Entrant, Flag, Harvest, Job, Standing
from callboard.reports.findings.finding import finding

_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_BETWEEN = re.compile(r"(?<=\d); ")  # after the figure of the one before
_ESCAPED = re.compile(r"\\([\\;])")
NAMESAKE = " (on no ticket)"  # behind a name in our exports: a ticket has the same surname
_OWN = frozenset({"", "own desk", "own call", "desk"})
_OPEN = {
    "too_early": Said.TOO_EARLY, "too_close": Said.TOO_CLOSE, "unable": Said.NOT_CALLED,
    "held": Said.NOT_CALLED, "leading": Said.LEADING,
}  # fmt: skip
_TITLE = "Callboard results"


class OwnCsv:
    """Known by the columns of Callboard's results."""

    def recognises(self, table: Table) -> bool:
        """Whether the header is Callboard's."""
        return table.has("election", "unit", "status", "winner", "ledger_head")

    def read(self, table: Table, job: Job) -> Harvest:
        """Return what the other desk has decided."""
        problems = Problems()
        year: int | None = None
        made: list[Standing] = []
        read = 0
        for row in table.rows:
            cells = {name: _restore(cell) for name, cell in zip(table.header, row, strict=False)}
            read += any(row)
            year = year or count(cells.get("election"))
            votes = _votes(cells.get("votes", ""))
            if standing := _standing(cells, table.place(table.line()), problems, votes):
                made.append(standing)
            job.tick(read)
        return _harvest(made, problems, year, read, {}, "own-csv")


class OwnJson:
    """Known by the format that Callboard's results name."""

    def recognises(self, data: object) -> bool:
        """Whether a decoded JSON text is an export of results."""
        return isinstance(data, dict) and text(data.get("format")).startswith("callboard-results")

    def read(self, data: object, job: Job) -> Harvest:
        """Return what the other desk has decided."""
        top: Object = data if isinstance(data, dict) else {}
        problems = Problems()
        made: list[Standing] = []
        units = list(many(top.get("units")))
        for at, unit in enumerate(units):
            cells = {name: "yes" if value is True else text(value) for name, value in unit.items()}
            votes = {text(one.get("name")): one.get("votes") for one in many(unit.get("votes"))}
            if standing := _standing(cells, Place(path=f"$.units[{at}]"), problems, votes):
                made.append(standing)
        job.tick(len(units))
        declared = {
            text(one.get("name")): called
            for one in many(top.get("totals"))
            if (called := count(one.get("called")))
        }
        return _harvest(
            made, problems, count(top.get("election")), len(units), declared, "own-json"
        )


def _restore(cell: str) -> str:
    """The text of a cell that was guarded against being taken for a formula."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell.lstrip("'")) else cell


def _harvest(
    made: list[Standing],
    problems: Problems,
    year: int | None,
    read: int,
    declared: dict[str, int],
    form: str,
) -> Harvest:
    told: list[Finding] = []
    if read > len(made):
        why = "this desk has said nothing of the unit yet, or it is not known"
        told.append(finding("rows-set-aside", count=read - len(made), why=why))
    return Harvest(
        title=_TITLE,
        format=form,
        year=year,
        standings=tuple(made),
        declared=declared,
        findings=(*told, *problems.findings()),
        read=read,
        used=len(made),
        set_aside=read - len(made),
    )


def _votes(cell: str) -> dict[str, object]:
    """The votes of a cell by name: "Harris: 2548017; Trump: 2663117"."""
    pairs = (value.rpartition(": ") for value in _BETWEEN.split(cell) if value)
    return {_ESCAPED.sub(r"\1", name): votes for name, _, votes in pairs}


def _standing(
    cells: Mapping[str, str], place: Place, problems: Problems, votes: Mapping[str, object]
) -> Standing | None:
    where = places.unit(cells.get("unit", ""))
    status = cells.get("status", "")
    retracted = cells.get("retracted") == "yes"
    if where is None or (status in {"", "open"} and not retracted and not votes):
        return None
    name, party, flag = cells.get("winner", ""), cells.get("party", ""), Flag.WON
    said = _OPEN.get(status)
    if status == "leading":
        name, party, flag = cells.get("leader", ""), cells.get("leader_party", ""), Flag.LEADS
    if retracted and status not in {"called", "certified"}:
        name, party, said = cells.get("retracted_winner", ""), "", Said.RETRACTED
    counted = {whose: problems.votes(cell, place) for whose, cell in votes.items()}
    source = cells.get("source", "").strip()
    words = ", ".join(filter(None, (cells.get("name"), status, name, cells.get("basis"))))
    return Standing(
        unit=where.unit,
        place=place,
        said=said,
        verb="retracted" if retracted else status,
        source="" if source.casefold() in _OWN else sources.named(source),
        words=words,
        electors=problems.electors(cells.get("electors"), place),
        entrants=tuple(_entrants(Entrant(name=name, party=party, flag=flag), counted)),
        total=problems.votes(cells.get("votes_total"), place) if counted else None,
        percent=percent(cells.get("votes_expected_pct")) if counted else None,
    )


def _entrants(named: Entrant, votes: Mapping[str, int | None]) -> Iterator[Entrant]:
    """Whom the desk's status names, with the votes of its returns, then everybody else."""
    if named.name:
        yield msgspec.structs.replace(named, votes=votes.get(named.name))
    for name, number in votes.items():
        # A namesake would be taken for the ticket: those votes are in the total.
        if name != named.name and not name.endswith(NAMESAKE):
            yield Entrant(name=name, votes=number)
