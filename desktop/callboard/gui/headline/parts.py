"""The tally as the headline's bar shows it: its parts from left to right, and their edges."""

from __future__ import annotations

import enum
from collections.abc import Sequence

import msgspec

from callboard.election.contest import Ticket
from callboard.election.tally import Tally

_BY_HUE = {"blue": -1, "red": 1}


class Kind(enum.Enum):
    """How a part of the bar is painted."""

    CALLED = "called"  # solid
    LEADING = "leading"  # hatched
    OPEN = "open"  # the empty ground


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One stretch of the bar."""

    ticket: str | None
    kind: Kind
    electors: int


class Sides(msgspec.Struct, frozen=True, kw_only=True):
    """Which ticket stands on which side of the headline."""

    left: Ticket | None = None
    right: Ticket | None = None
    others: tuple[Ticket, ...] = ()


def sides_of(tickets: Sequence[Ticket]) -> Sides:
    """The first two tickets of the ballot, blue to the left and red to the right."""
    first, second = (*tickets[:2], None, None)[:2]
    others = tuple(tickets[2:])
    if _side(first) > _side(second):
        first, second = second, first
    return Sides(left=first, right=second, others=others)


def parts_of(sides: Sides, tally: Tally) -> tuple[Part, ...]:
    """The bar from left to right; the other tickets stand in the middle of the open ground."""
    left, right = sides.left, sides.right
    middle = [
        part
        for ticket in sides.others
        for part in (_called(ticket, tally), _leading(ticket, tally))
    ]
    before = tally.open // 2 if any(part.electors for part in middle) else tally.open
    parts = [
        *((_called(left, tally), _leading(left, tally)) if left else ()),
        Part(ticket=None, kind=Kind.OPEN, electors=before),
        *middle,
        Part(ticket=None, kind=Kind.OPEN, electors=tally.open - before),
        *((_leading(right, tally), _called(right, tally)) if right else ()),
    ]
    return tuple(part for part in parts if part.electors)


def edges(parts: Sequence[Part], width: int) -> list[int]:
    """Where the parts begin and end on a bar of `width`: one more edge than there are parts."""
    total = sum(part.electors for part in parts)
    found, so_far = [0], 0
    for part in parts:
        so_far += part.electors
        found.append(position_of(so_far, total, width))
    return found


def position_of(electors: int, total: int, width: int) -> int:
    """How far from the left that many electors reach, rounded to whole pixels."""
    return (2 * electors * width + total) // (2 * total) if total else 0


def _side(ticket: Ticket | None) -> int:
    """Where a ticket belongs by its colour: -1 to the left, 1 to the right."""
    return _BY_HUE.get(ticket.hue, 0) if ticket is not None else 0


def _called(ticket: Ticket, tally: Tally) -> Part:
    return Part(ticket=ticket.id, kind=Kind.CALLED, electors=tally.called.get(ticket.id, 0))


def _leading(ticket: Ticket, tally: Tally) -> Part:
    return Part(ticket=ticket.id, kind=Kind.LEADING, electors=tally.leading.get(ticket.id, 0))
