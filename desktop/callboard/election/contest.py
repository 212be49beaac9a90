"""A contest: one presidential election as the law and the ballot define it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property

import msgspec

from callboard.election.units import Unit

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii"})
_PARTICLES = frozenset({"de", "la", "der", "ter", "van", "von"})


class Ticket(msgspec.Struct, frozen=True, kw_only=True):
    """A pair of candidates with a party: what a unit is called for."""

    id: str  # stable within a contest: "harris"
    party: str  # code: DEM, REP, LIB, GRN, IND, AIP, REF, PSL …
    president: str  # "Kamala Harris"
    vice_president: str = ""  # "Tim Walz", or empty where unknown
    surname: str  # of the candidate for president: "Harris"
    hue: str = "other"  # "blue", "red", or "other": which theme colour it takes

    @property
    def running_mate(self) -> str:
        """The surname of the candidate for vice president, or an empty string."""
        words = [w for w in self.vice_president.split() if w.rstrip(".,").lower() not in _SUFFIXES]
        start = len(words) - 1
        while start > 1 and words[start - 1].lower() in _PARTICLES:
            start -= 1
        return " ".join(words[start:])

    @property
    def pair(self) -> str:
        """Both surnames as a headline shows them: "Harris / Walz"."""
        return f"{self.surname} / {self.running_mate}" if self.running_mate else self.surname


class Holder(msgspec.Struct, frozen=True):
    """Who won a unit at the election before this one."""

    party: str  # party code
    surname: str  # "Biden"


class Closing(msgspec.Struct, frozen=True, kw_only=True):
    """When the polls of a unit close (UTC)."""

    first: datetime  # the first closing inside the unit
    last: datetime  # the last one; nothing may be called before it without a reason
    note: str = ""


class Contest(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One presidential election: its units, electors, tickets, holders and closings."""

    year: int
    units: tuple[Unit, ...]  # in order of state name, districts after their state
    electors: Mapping[str, int]  # by unit id
    tickets: tuple[Ticket, ...]  # the two largest first
    holders: Mapping[str, Holder] = {}  # by unit id; a unit without one is absent
    closings: Mapping[str, Closing] = {}  # by unit id; empty where no table is known

    @cached_property
    def by_id(self) -> Mapping[str, Unit]:
        """The units by id."""
        return {unit.id: unit for unit in self.units}

    @cached_property
    def total(self) -> int:
        """All electors appointed (538 since 1964)."""
        return sum(self.electors.values())

    @cached_property
    def majority(self) -> int:
        """Half of the electors appointed, plus one (Twelfth Amendment)."""
        return self.total // 2 + 1

    @cached_property
    def _districts(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for unit in self.units:
            state, _, number = unit.id.partition("-")
            if number:
                found[state] = (*found.get(state, ()), unit.id)
        return found

    def districts_of(self, unit_id: str) -> tuple[str, ...]:
        """The ids of the districts that choose apart from the state `unit_id`, if any."""
        return self._districts.get(unit_id, ())

    def group(self, unit_id: str) -> tuple[str, ...]:
        """The units of a whole state: itself and its districts."""
        return (unit_id, *self.districts_of(unit_id))
