"""Callboard's own exports, CSV and JSON: what another desk decided, with its sources."""

from __future__ import annotations

import re
from collections.abc import Mapping

from callboard.reports.claims import Finding, Said
from callboard.reports.document import Place
from callboard.reports.feeds import places, sources
from callboard.reports.feeds.numbers import Problems, count
from callboard.reports.feeds.objects import Object, many, text
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Entrant, Flag, Harvest, Job, Standing
from callboard.reports.findings import finding

_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
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
            if standing := _standing(cells, table.place(table.line()), problems):
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
            if standing := _standing(cells, Place(path=f"$.units[{at}]"), problems):
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


def _standing(cells: Mapping[str, str], place: Place, problems: Problems) -> Standing | None:
    where = places.unit(cells.get("unit", ""))
    status = cells.get("status", "")
    retracted = cells.get("retracted") == "yes"
    if where is None or (status in {"", "open"} and not retracted):
        return None
    name, party, flag = cells.get("winner", ""), cells.get("party", ""), Flag.WON
    said = _OPEN.get(status)
    if status == "leading":
        name, party, flag = cells.get("leader", ""), cells.get("leader_party", ""), Flag.LEADS
    if retracted and status not in {"called", "certified"}:
        name, party, said = cells.get("retracted_winner", ""), "", Said.RETRACTED
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
        entrants=(Entrant(name=name, party=party, flag=flag),) if name else (),
    )
