"""Commands on chances: how likely an editor says that a ticket is to take each unit."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from callboard.desk import refusals
from callboard.desk.commands import Stamp
from callboard.desk.position import Position
from callboard.ledger import events as ev


def give_chances(
    position: Position,
    stamp: Stamp,
    ticket: str,
    shares: Mapping[str, Fraction | None],
    *,
    source: str,
) -> ev.ChancesGiven | None:
    """Give units a chance that `ticket` takes them (None takes one away); None if all have it.

    Raises:
        Refused: for an unknown unit or ticket, a chance below 0 or above 1, or no source.
    """
    for unit in shares:
        if unit not in position.contest.electors:
            raise refusals.UnknownUnit(unit, position.contest.year)
    if position.board.ticket(ticket) is None:
        raise refusals.UnknownTicket(ticket)
    fresh = {u: s for u, s in shares.items() if not _stands(position, u, ticket, s, source.strip())}
    if not fresh:
        return None
    given = {unit: share for unit, share in fresh.items() if share is not None}
    for unit, share in given.items():
        if not 0 <= share <= 1:
            raise refusals.NoChance(position.contest.by_id[unit].short_name)
    if given and not source.strip():
        raise refusals.SourceMissing
    return ev.ChancesGiven(
        touched=tuple(fresh),
        chances=tuple(
            ev.GivenChance(unit=u, ticket=ticket, parts=share.numerator, of=share.denominator)
            for u, share in given.items()
        ),
        source=source.strip(),
        **stamp.fields(),
    )


def _stands(
    position: Position, unit: str, ticket: str, share: Fraction | None, source: str
) -> bool:
    """Whether a unit has exactly that chance already."""
    chance = position.board.common.chances.get(unit)
    if chance is None or share is None:
        return chance is None and share is None
    whose = (chance.ticket, chance.source) == (ticket, source)
    return whose and Fraction(chance.parts, chance.of) == share
