"""Consequences: what deciding units one way or the other does to the race, before it is done."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from callboard.desk.position import Position
from callboard.election.race import race
from callboard.election.status import Status
from callboard.election.tally import Standing, Tally, tally
from callboard.words import dotted, tr


class Effect(msgspec.Struct, frozen=True):
    """What happens to one ticket's called electors."""

    ticket: str  # ticket id
    surname: str
    before: int
    after: int

    @property
    def words(self) -> str:
        """The change as the screen says it: "Harris 226 → 242"."""
        return f"{self.surname} {self.before} → {self.after}"


class Consequences(msgspec.Struct, frozen=True, kw_only=True):
    """What a decision would change."""

    effects: tuple[Effect, ...]  # only of tickets whose sum changes, in ballot order
    sentence: str  # the state of the race afterwards
    reaches: str | None = None  # the ticket that would get its majority by it
    loses: str | None = None  # the ticket that would no longer have one

    @property
    def words(self) -> str:
        """The changed sums: "Harris 226 → 242 · Trump 312 → 296"."""
        if not self.effects:
            return tr("No total changes")
        return dotted(effect.words for effect in self.effects)

    @property
    def majority_words(self) -> str:
        """What it does to a majority, or an empty string."""
        names = {effect.ticket: effect.surname for effect in self.effects}
        told = []
        if self.loses is not None:
            told.append(tr("{ticket} no longer has a majority", ticket=names[self.loses]))
        if self.reaches is not None:
            told.append(tr("{ticket} reaches a majority", ticket=names[self.reaches]))
        return dotted(told)


class _Decided(msgspec.Struct, frozen=True):
    status: Status
    ticket: str | None


def consequences(position: Position, winners: Mapping[str, str | None]) -> Consequences:
    """Say what calling units would do (`winners`: unit id -> ticket id, None for no winner)."""
    standings: dict[str, Standing] = dict(position.board.units)
    for unit, ticket in winners.items():
        standings[unit] = _Decided(Status.TOO_EARLY if ticket is None else Status.CALLED, ticket)
    after = tally(position.contest, standings)
    called = [unit for unit, ticket in winners.items() if ticket is not None]
    last = called[-1] if called else None
    sentence = race(position.contest, position.board.tickets, standings, after, last).sentence
    before = _holding_majority(position, position.tally)
    later = _holding_majority(position, after)
    return Consequences(
        effects=_effects(position, after),
        sentence=sentence,
        reaches=later if later != before else None,
        loses=before if later != before else None,
    )


def _effects(position: Position, after: Tally) -> tuple[Effect, ...]:
    sums = (
        (t, position.tally.called.get(t.id, 0), after.called.get(t.id, 0))
        for t in position.board.tickets
    )
    return tuple(Effect(t.id, t.surname, old, new) for t, old, new in sums if old != new)


def _holding_majority(position: Position, sums: Tally) -> str | None:
    held = (t.id for t in position.board.tickets if sums.needs(t.id) == 0)
    return next(held, None)
