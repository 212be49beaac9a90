"""The grid of the reconciliation: what each source says of each unit, and since when."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import msgspec

from callboard.desk.position import Position
from callboard.desk.settled import is_disputed, settlement
from callboard.ledger.sources import voices
from callboard.reports.claims import Claim, Said
from callboard.reports.reconcile import Attributed, UnitVerdict, Verdict, standing_calls
from callboard.reports.sources import trust
from callboard.words import mark

OURS = ""  # stands for this desk among the sources


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """What one source says of one unit."""

    said: Said
    tickets: tuple[str, ...] = ()  # two where the source's own reports contradict each other
    since: datetime | None = None  # when the desk first read it so
    report: str = ""  # report id
    certain: bool = True
    claim: Claim | None = None  # what it stands on; None for this desk's own call

    @property
    def call(self) -> str | None:
        """The ticket it calls the unit for, where that is one."""
        called = self.said is Said.CALLED and self.certain and len(self.tickets) == 1
        return self.tickets[0] if called else None


class GridRow(msgspec.Struct, frozen=True, kw_only=True):
    """One unit: what this desk has, what each source says, and the verdict."""

    unit: str
    electors: int
    ours: str | None  # ticket id
    cells: Mapping[str, Cell]  # by source
    verdict: UnitVerdict
    waits: bool  # for a decision: disputed, and not settled

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return self.unit


class GridFilter(enum.Enum):
    """Which rows of the grid are shown."""

    ALL = mark("All", sense="filter")
    CONFLICTS = mark("Conflicts", sense="filter")
    DIFFER = mark("We differ from {reference}", sense="filter")
    SINGLE = mark("Single source", sense="filter")
    BEHIND = mark("Behind", sense="filter")
    RETRACTED = mark("Retracted", sense="filter")


def columns(position: Position) -> tuple[str, ...]:
    """The sources that say anything, the most trusted first, echoes after whom they repeat."""
    settled = position.board.common.sources
    echoes = voices(settled)
    names = {claim.source for verdict in position.verdicts.values() for _, claim in verdict.claims}
    order = {name: trust(echoes.get(name, name), settled) for name in names}
    return tuple(sorted(names, key=lambda n: (order[n], n in echoes, trust(n, settled))))


def reference(sources: Sequence[str]) -> str | None:
    """The source that the others are held against: the most trusted one."""
    return sources[0] if sources else None


def rows(position: Position, units: Iterable[str] | None = None) -> tuple[GridRow, ...]:
    """The rows of `units`, or of all units in the contest's order."""
    chosen = position.contest.electors if units is None else units
    return tuple(row_of(position, unit) for unit in chosen if unit in position.verdicts)


def row_of(position: Position, unit: str) -> GridRow:
    """One row."""
    verdict = position.verdicts[unit]
    winner = position.winner(unit)
    return GridRow(
        unit=unit,
        electors=position.contest.electors[unit],
        ours=winner.id if winner is not None else None,
        cells=cells(position, verdict),
        verdict=verdict,
        waits=is_disputed(verdict) and settlement(position, unit) is None,
    )


def cells(position: Position, verdict: UnitVerdict) -> dict[str, Cell]:
    """What each source says of one unit."""
    by_source: dict[str, list[Attributed]] = {}
    for report, claim in verdict.claims:
        by_source.setdefault(claim.source, []).append((report, claim))
    return {source: _cell(position, claims) for source, claims in by_source.items()}


def passes(row: GridRow, chosen: GridFilter, against: str | None) -> bool:
    """Whether a filter shows a row; `against` is the source that we may differ from."""
    verdict = row.verdict.verdict
    if chosen is GridFilter.ALL:
        return True
    if chosen is GridFilter.CONFLICTS:
        return verdict is Verdict.CONFLICT and row.waits
    if chosen is GridFilter.DIFFER:
        return against is not None and _call(row, against) != row.ours
    if chosen is GridFilter.SINGLE:
        return verdict is Verdict.SINGLE_SOURCE
    if chosen is GridFilter.BEHIND:
        return verdict is Verdict.BEHIND
    return verdict is Verdict.RETRACTED


def counts(table: Iterable[GridRow], against: str | None) -> dict[GridFilter, int]:
    """How many rows each filter shows."""
    found = dict.fromkeys(GridFilter, 0)
    for row in table:
        for chosen in GridFilter:
            found[chosen] += passes(row, chosen, against)
    return found


def recounted(
    found: Mapping[GridFilter, int],
    before: Iterable[GridRow],
    after: Iterable[GridRow],
    against: str | None,
) -> dict[GridFilter, int]:
    """The counts of `before` after some rows were put in the place of others."""
    fresh = dict(found)
    for old, new in zip(before, after, strict=True):
        if old is not new:
            for chosen in GridFilter:
                fresh[chosen] += passes(new, chosen, against) - passes(old, chosen, against)
    return fresh


def _call(row: GridRow, source: str) -> str | None:
    if source == OURS:
        return row.ours
    cell = row.cells.get(source)
    return cell.call if cell is not None else None


def _cell(position: Position, claims: Sequence[Attributed]) -> Cell:
    standing, retracted = standing_calls(claims)
    if standing:
        tickets = tuple(dict.fromkeys(claim.winner or "" for _, claim in standing))
        report, claim = standing[-1]
        return _made(position, report, claim, Said.CALLED, tickets)
    counting = [one for one in claims if one[1].counts]
    taken_back = [one for one in counting if one[1].said is Said.RETRACTED]
    report, claim = (taken_back if retracted and taken_back else counting or list(claims))[-1]
    named = (claim.winner,) if claim.winner else ()
    return _made(position, report, claim, claim.said, named)


def _made(
    position: Position, report: str, claim: Claim, said: Said, tickets: tuple[str, ...]
) -> Cell:
    return Cell(
        said=said,
        tickets=tickets,
        since=claim.first_read or position.board.common.read_at.get(report),
        report=report,
        certain=claim.counts,
        claim=claim,
    )
