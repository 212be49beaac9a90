"""What each source's calls add up to, and which units explain the difference to another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from callboard.desk.position import Position
from callboard.desk.source_grid import OURS, GridRow
from callboard.reports.claims import Finding
from callboard.reports.findings.finding import finding
from callboard.words import tr

STALE = timedelta(minutes=30)  # so much older than the newest reading, and a source is stale
MOST_NAMED = 3  # units that an explanation names


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """Why two sources give one ticket different sums."""

    ticket: str
    surname: str
    theirs: int  # of the source that the other is held against
    own: int
    units: tuple[str, ...]  # that explain it, the most electors first
    names: tuple[str, ...]  # of those units


class SourceTotal(msgspec.Struct, frozen=True, kw_only=True):
    """What one source's calls add up to."""

    source: str  # `OURS` for this desk
    electors: Mapping[str, int]  # by ticket id
    units: int  # how many it calls
    gaps: tuple[Gap, ...] = ()  # to the source that it is held against
    read_at: datetime | None = None  # when it was read last
    stale: bool = False

    @property
    def total(self) -> int:
        """All electors it calls."""
        return sum(self.electors.values())


def totals(
    position: Position, table: Sequence[GridRow], sources: Sequence[str], against: str | None
) -> tuple[SourceTotal, ...]:
    """This desk first, then each source, all held against the same one."""
    calls = {name: _calls(table, name) for name in (OURS, *sources)}
    sides = {name: (made, _sums(position, made)) for name, made in calls.items()}
    other = sides.get(against) if against is not None else None
    read = last_read(table)
    behind = left_behind(read)
    return tuple(
        SourceTotal(
            source=name,
            electors=side[1],
            units=len(side[0]),
            gaps=() if name == against or other is None else _gaps(position, other, side),
            read_at=read.get(name),
            stale=name in behind,
        )
        for name, side in sides.items()
    )


def with_ours(
    found: Sequence[SourceTotal],
    position: Position,
    table: Sequence[GridRow],
    against: str | None,
) -> tuple[SourceTotal, ...]:
    """The totals after calls of this desk alone: the sources have said nothing new."""
    calls = _calls(table, OURS)
    sums = _sums(position, calls)
    gaps: tuple[Gap, ...] = ()
    if against is not None:
        theirs = _calls(table, against)
        gaps = _gaps(position, (theirs, _sums(position, theirs)), (calls, sums))
    ours = msgspec.structs.replace(found[0], electors=sums, units=len(calls), gaps=gaps)
    return (ours, *found[1:])


def left_behind(read: Mapping[str, datetime]) -> dict[str, str]:
    """The stale ones among sources that were read at these times, and how far behind each is."""
    newest = max(read.values(), default=None)
    return {
        name: age_words(newest - then)
        for name, then in read.items()
        if newest is not None and newest - then >= STALE
    }


def gap_words(gap: Gap, source: str, against: str) -> str:
    """A difference in words: "Biden: AP 264, networks 253: Arizona"."""
    more = len(gap.names) - MOST_NAMED
    named = ", ".join(tr(name) for name in gap.names[:MOST_NAMED])
    return tr(
        "{ticket}: {source} {theirs}, {other} {own}: {units} and {more} more"
        if more > 0
        else "{ticket}: {source} {theirs}, {other} {own}: {units}",
        ticket=gap.surname,
        source=against,
        theirs=gap.theirs,
        other=source or tr("this desk"),
        own=gap.own,
        units=named,
        more=more,
    )


def stale_findings(found: Sequence[SourceTotal]) -> tuple[Finding, ...]:
    """A finding for every source that others have left behind, with how far."""
    behind = left_behind({total.source: total.read_at for total in found if total.read_at})
    return tuple(finding("stale-source", source=source, age=age) for source, age in behind.items())


def age_words(age: timedelta) -> str:
    """How far a source is behind: "45 min", "3 h"."""
    minutes = int(age.total_seconds()) // 60
    if minutes < 120:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h", hours=minutes // 60)


def last_read(table: Iterable[GridRow]) -> dict[str, datetime]:
    """When each source last said something new."""
    found: dict[str, datetime] = {}
    for row in table:
        for name, cell in row.cells.items():
            if cell.since is not None and cell.since > found.get(name, cell.since - STALE):
                found[name] = cell.since
    return found


def _calls(table: Iterable[GridRow], source: str) -> dict[str, str]:
    """Whom a source calls each unit for."""
    found: dict[str, str] = {}
    for row in table:
        cell = row.cells.get(source)
        call = row.ours if source == OURS else (cell.call if cell is not None else None)
        if call is not None:
            found[row.unit] = call
    return found


def _sums(position: Position, calls: Mapping[str, str]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for unit, ticket in calls.items():
        sums[ticket] = sums.get(ticket, 0) + position.contest.electors[unit]
    return sums


def _gaps(
    position: Position,
    theirs: tuple[Mapping[str, str], Mapping[str, int]],
    own: tuple[Mapping[str, str], Mapping[str, int]],
) -> tuple[Gap, ...]:
    """The tickets that get other units, in ballot order; each side as calls and their sums."""
    (there, their_sums), (here, own_sums) = theirs, own
    contest = position.contest
    other = [unit for unit in {**there, **here} if there.get(unit) != here.get(unit)]
    other.sort(key=lambda unit: (-contest.electors[unit], unit))
    found = []
    for ticket in position.board.tickets if other else ():
        units = [unit for unit in other if ticket.id in {there.get(unit), here.get(unit)}]
        if units:
            gap = Gap(
                ticket=ticket.id,
                surname=ticket.surname,
                theirs=their_sums.get(ticket.id, 0),
                own=own_sums.get(ticket.id, 0),
                units=tuple(units),
                names=tuple(contest.by_id[unit].short_name for unit in units),
            )
            found.append(gap)
    return tuple(found)
