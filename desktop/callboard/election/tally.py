"""The tally: electors per ticket, as called, leading, certified and cast."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Protocol

import msgspec

from callboard.election.contest import Contest
from callboard.election.status import Status


class Standing(Protocol):
    """What the tally needs to know of a unit."""

    @property
    def status(self) -> Status:
        """Where the unit stands."""

    @property
    def ticket(self) -> str | None:
        """The ticket it stands with, where the status names one."""


ABSTAINED = "(abstained)"  # in the place of a name: an elector who voted for nobody


class Count(enum.StrEnum):
    """The three counts, which are never merged with each other."""

    CALLED = "called"
    CERTIFIED = "certified"
    CAST = "cast"  # by the electors


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """Electors by ticket id. The counts are never merged with each other."""

    called: Mapping[str, int]  # units called or certified
    leading: Mapping[str, int]  # units leading, not called
    certified: Mapping[str, int]  # units certified
    open: int  # electors of units neither called nor leading
    total: int
    majority: int
    cast: Mapping[str, int] = {}  # votes of electors, by ticket id or the full name of somebody
    blank: int = 0  # ballots of electors that name nobody; they are not counted

    def of(self, count: Count) -> Mapping[str, int]:
        """The electors of one of the three counts."""
        return {
            Count.CALLED: self.called,
            Count.CERTIFIED: self.certified,
            Count.CAST: self.cast,
        }[count]

    def reach(self, ticket: str) -> int:
        """The electors `ticket` would have if it won every unit not called."""
        return self.called.get(ticket, 0) + self.total - sum(self.called.values())

    def needs(self, ticket: str) -> int:
        """How many electors `ticket` is short of a majority; 0 once it has one."""
        return max(0, self.majority - self.called.get(ticket, 0))

    @property
    def uncalled(self) -> int:
        """Electors of units not called."""
        return self.total - sum(self.called.values())


def tally(
    contest: Contest,
    standings: Mapping[str, Standing],
    votes: Mapping[str, Mapping[str, int]] | None = None,
) -> Tally:
    """Add up the electors of `contest` as its units stand; an absent unit is open.

    `votes` are those that electors cast: by unit, and by ticket id or full name.
    """
    cast = cast_sums(contest, votes or {})
    called: dict[str, int] = {}
    leading: dict[str, int] = {}
    certified: dict[str, int] = {}
    left = 0
    for unit, electors in contest.electors.items():
        standing = standings.get(unit)
        if standing is None or standing.ticket is None:
            left += electors
        elif standing.status.is_won:
            called[standing.ticket] = called.get(standing.ticket, 0) + electors
            if standing.status is Status.CERTIFIED:
                certified[standing.ticket] = certified.get(standing.ticket, 0) + electors
        else:
            leading[standing.ticket] = leading.get(standing.ticket, 0) + electors
    return Tally(
        called=called,
        leading=leading,
        certified=certified,
        open=left,
        total=contest.total,
        majority=contest.majority,
        cast={name: count for name, count in cast.items() if name != ABSTAINED},
        blank=cast.get(ABSTAINED, 0),
    )


def cast_sums(contest: Contest, votes: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    """Add up the votes of electors; those of a whole state stand for its districts too."""
    sums: dict[str, int] = {}
    for unit, given in votes.items():
        state = unit.split("-", 1)[0]
        if unit not in contest.electors or (state != unit and state in votes):
            continue
        for name, count in given.items():
            sums[name] = sums.get(name, 0) + count
    return sums
