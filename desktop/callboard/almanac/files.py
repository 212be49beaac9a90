"""The shapes of the files in `resources/elections`, each read at most once and only if needed.

Each shape names the sections that one question needs: msgspec passes over the others
without building them, so that opening a contest does not pay for its tables of votes.
"""

from __future__ import annotations

from functools import cache
from typing import TypeVar

import msgspec

from callboard.almanac.errors import UnknownElectionError
from callboard.almanac.records import CastVotes, County, RecordedCall
from callboard.bundled import names, read_bytes
from callboard.election.contest import Closing, Holder, Ticket
from callboard.election.units import Unit

_FOLDER = "elections"
_Shape = TypeVar("_Shape")


class HolderRow(msgspec.Struct, frozen=True, array_like=True):
    """Party and surname, as the files write a holder."""

    party: str
    surname: str


class ContestSections(msgspec.Struct, frozen=True):
    """What the law and the ballot said of one election."""

    year: int
    census: int
    electors: dict[str, int]
    tickets: tuple[Ticket, ...] = ()
    holders: dict[str, HolderRow] = {}
    closings: dict[str, Closing] = {}

    def held(self) -> dict[str, Holder]:
        """The holders as the contest's own values."""
        return {unit: Holder(row.party, row.surname) for unit, row in self.holders.items()}


class VotesRow(msgspec.Struct, frozen=True):
    """One unit's votes by ticket id or candidate name."""

    votes: dict[str, int]
    total: int | None = None


class ResultSections(msgspec.Struct, frozen=True):
    """How one election went."""

    tickets: tuple[Ticket, ...] = ()
    winners: dict[str, str] = {}
    others: dict[str, str] = {}  # parties of the candidates who are no tickets, by name
    votes: dict[str, VotesRow] = {}
    cast: tuple[CastVotes, ...] = ()
    ap_calls: tuple[RecordedCall, ...] = ()


class CensusRow(msgspec.Struct, frozen=True, array_like=True):
    """Apportionment population and seats in the House."""

    population: int
    seats: int


class _UnitsFile(msgspec.Struct, frozen=True):
    units: tuple[Unit, ...]


@cache
def election_years() -> tuple[int, ...]:
    """Return the years that have a file, oldest first."""
    stems = (name.removesuffix(".json") for name in names(_FOLDER))
    return tuple(sorted(int(stem) for stem in stems if stem.isdigit()))


def all_units() -> tuple[Unit, ...]:
    """Return every unit that any election has had."""
    return _read("units", _UnitsFile).units


def contest_sections(year: int) -> ContestSections:
    """Return what makes the contest of `year`.

    Raises:
        UnknownElectionError: when the almanac has no such election.
    """
    return _read_election(year, ContestSections)


@cache
def result_sections(year: int) -> ResultSections:
    """Return how the election of `year` went.

    Raises:
        UnknownElectionError: when the almanac has no such election.
    """
    return _read_election(year, ResultSections)


@cache
def census_rows() -> dict[str, dict[str, CensusRow]]:
    """Return population and seats by census and state."""
    return _read("censuses", dict[str, dict[str, CensusRow]])


@cache
def county_plans() -> dict[str, tuple[County, ...]]:
    """Return the counties of Maine and Nebraska by the elections that a plan held for."""
    return _read("counties", dict[str, tuple[County, ...]])


def _read_election(year: int, shape: type[_Shape]) -> _Shape:
    if year not in election_years():
        raise UnknownElectionError(year, election_years())
    return _read(str(year), shape)


def _read(name: str, shape: type[_Shape]) -> _Shape:
    return msgspec.json.decode(read_bytes(_FOLDER, f"{name}.json"), type=shape)
