"""What the almanac tells of past elections, as values."""

from __future__ import annotations

from datetime import datetime

import msgspec

from callboard.election.precision import Precision


class CandidateVotes(msgspec.Struct, frozen=True, kw_only=True):
    """The votes of one candidate in one unit."""

    name: str  # "Kamala Harris"; "Other" stands for all that are not listed
    party: str  # code: DEM, REP, …, OTH
    votes: int
    ticket: str | None = None  # the ticket's id; None for who is not a ticket of the contest


class UnitVotes(msgspec.Struct, frozen=True, kw_only=True):
    """The votes of one unit, the most first."""

    unit: str
    candidates: tuple[CandidateVotes, ...]
    total: int | None = None  # all valid votes; None where only the listed ones are known


class CastVotes(msgspec.Struct, frozen=True, kw_only=True):
    """Electoral votes that the electors of one state cast for one person for president."""

    state: str  # postal code; Maine and Nebraska as a whole
    candidate: str
    votes: int
    ticket: str | None = None  # None where the person headed no ticket of the contest
    blank: bool = False  # the elector voted for nobody; such votes are not counted
    note: str = ""


class RecordedCall(msgspec.Struct, frozen=True, kw_only=True):
    """A call of a past night, with how exactly its time (UTC) is known."""

    unit: str
    ticket: str
    precision: Precision
    called_at: datetime | None = None  # None where only bounds are known
    not_before: datetime | None = None
    not_after: datetime | None = None
    source: str = ""  # where the time is from
    network: str = "AP"

    @property
    def known_by(self) -> datetime | None:
        """The time of the call, or the moment by which it had surely been made."""
        return self.called_at or self.not_after


class County(msgspec.Struct, frozen=True, kw_only=True):
    """A county of Maine or Nebraska and the districts that it lies in."""

    fips: str  # five digits
    name: str
    state: str
    districts: tuple[str, ...]  # unit ids; more than one where the county is split
    note: str = ""
