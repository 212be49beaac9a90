"""The outlook: what is left to both tickets on a board, or if some open units went a given way."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import msgspec

from callboard.desk.position import Position
from callboard.election.chances import Chances, chances
from callboard.election.contest import Ticket
from callboard.election.paths import Paths, Ways, paths

Assumed = Mapping[str, str]  # unit id -> ticket id: what if that ticket took that unit


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """What is left to each ticket if it takes one open unit."""

    unit: str
    electors: int
    first: int  # ways to a majority for the first ticket, if it takes the unit
    second: int  # and for the second, if that one does
    of: int  # ways that are left then
    first_takes: Fraction | None = None  # the chance that was given for it


class Outlook(msgspec.Struct, frozen=True, kw_only=True):
    """Paths to a majority from one board; what is assumed counts as decided."""

    first: Ticket
    second: Ticket
    majority: int
    paths: Paths
    turns: tuple[Turn, ...]  # of the open units, the most electors first
    assumed: tuple[tuple[str, str], ...]  # what is assumed of units not called
    elsewhere: int  # electors called for other tickets
    chances: Chances | None  # where every open unit has a chance
    without_chance: tuple[str, ...]  # open units for which none was given
    sources: tuple[str, ...]  # of the chances of open units

    def ticket(self, ticket: str) -> Ticket:
        """The one of the two tickets that has that id."""
        return self.first if ticket == self.first.id else self.second


def outlook(position: Position, assumed: Assumed | None = None) -> Outlook | None:
    """Work out what is left; None on a ballot with fewer than two tickets.

    The board is not touched: an assumption about a unit that is called already is dropped.
    """
    tickets = position.board.tickets
    if len(tickets) < 2:
        return None
    first, second = tickets[:2]
    electors = position.contest.electors
    uncalled = [unit for unit in electors if not position.state(unit).status.is_won]
    ids = (first.id, second.id)
    kept = {u: t for u, t in (assumed or {}).items() if u in uncalled and t in ids}
    have = [_held(position, kept, ticket) for ticket in (first, second)]
    left = [unit for unit in uncalled if unit not in kept]
    found = paths(
        electors, left, ((first.id, have[0]), (second.id, have[1])), position.contest.majority
    )
    given = {unit: chance for unit in found.open if (chance := _chance(position, unit)) is not None}
    whole = bool(given) and len(given) == len(left)
    majority = position.contest.majority
    return Outlook(
        first=first,
        second=second,
        majority=majority,
        paths=found,
        turns=_turns(electors, found, given),
        assumed=tuple(kept.items()),
        elsewhere=sum(position.tally.called.values()) - sum(_called(position, tickets[:2])),
        chances=chances(electors, given, (have[0], have[1]), majority) if whole else None,
        without_chance=tuple(unit for unit in found.open if unit not in given),
        sources=_sources(position, given),
    )


def _called(position: Position, tickets: tuple[Ticket, ...]) -> list[int]:
    return [position.tally.called.get(ticket.id, 0) for ticket in tickets]


def _held(position: Position, assumed: Assumed, ticket: Ticket) -> int:
    more = sum(position.contest.electors[unit] for unit, t in assumed.items() if t == ticket.id)
    return position.tally.called.get(ticket.id, 0) + more


def _turns(
    electors: Mapping[str, int], found: Paths, given: Mapping[str, Fraction]
) -> tuple[Turn, ...]:
    """One for each open unit; units of the same size have the same figures."""
    ways = Ways([electors[unit] for unit in found.open])
    sizes = {electors[unit] for unit in found.open}
    first = {size: ways.at_least_with(size, found.first.needs) for size in sizes}
    second = {size: ways.at_least_with(size, found.second.needs) for size in sizes}
    return tuple(
        Turn(
            unit=unit,
            electors=electors[unit],
            first=first[electors[unit]],
            second=second[electors[unit]],
            of=found.ways // 2,
            first_takes=given.get(unit),
        )
        for unit in found.open
    )


def _chance(position: Position, unit: str) -> Fraction | None:
    """The chance that the first ticket takes a unit, where one was given for either."""
    chance = position.board.common.chances.get(unit)
    if chance is None:
        return None
    first, second = position.board.tickets[:2]
    share = Fraction(chance.parts, chance.of)
    if chance.ticket == first.id:
        return share
    return 1 - share if chance.ticket == second.id else None


def _sources(position: Position, given: Mapping[str, Fraction]) -> tuple[str, ...]:
    known = position.board.common.chances
    return tuple(dict.fromkeys(known[unit].source for unit in given))
