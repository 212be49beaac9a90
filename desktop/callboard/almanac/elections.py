"""The elections: the contest itself, and how it was won, called and cast."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from callboard.almanac.files import (
    ResultSections,
    all_units,
    contest_sections,
    election_years,
    result_sections,
)
from callboard.almanac.records import CandidateVotes, CastVotes, RecordedCall, UnitVotes
from callboard.election.contest import Contest
from callboard.election.units import Unit


def years() -> tuple[int, ...]:
    """Return the years of the elections in the almanac, oldest first."""
    return election_years()


@cache
def units() -> Mapping[str, Unit]:
    """Return every unit by id, in order of state name, districts after their state."""
    return {unit.id: unit for unit in all_units()}


@cache
def contest(year: int) -> Contest:
    """Return the contest of `year`: units, electors, tickets, holders and closings.

    Raises:
        UnknownElectionError: when the almanac has no such election.
    """
    sections = contest_sections(year)
    return Contest(
        year=sections.year,
        units=tuple(unit for unit in units().values() if unit.id in sections.electors),
        electors=sections.electors,
        tickets=sections.tickets,
        holders=sections.held(),
        closings=sections.closings,
    )


def official_winners(year: int) -> Mapping[str, str]:
    """Return the ticket that won each unit officially; empty for an election to come."""
    return result_sections(year).winners


@cache
def votes(year: int) -> Mapping[str, UnitVotes]:
    """Return the votes by unit; empty where no table is known (before 2000)."""
    result = result_sections(year)
    listed = _listed_candidates(result)
    return {
        unit: UnitVotes(
            unit=unit,
            candidates=tuple(_with_votes(listed[key], count) for key, count in row.votes.items()),
            total=row.total,
        )
        for unit, row in result.votes.items()
    }


def electoral_votes_cast(year: int) -> tuple[CastVotes, ...]:
    """Return the votes of the electors by state; empty for an election to come."""
    return result_sections(year).cast


def network_calls(year: int) -> tuple[RecordedCall, ...]:
    """Return AP's calls in the order they were made; empty where unknown."""
    return result_sections(year).ap_calls


def _listed_candidates(result: ResultSections) -> Mapping[str, CandidateVotes]:
    """Return each candidate, still without votes, by the key that the tables use."""
    others = {
        name: CandidateVotes(name=name, party=party, votes=0)
        for name, party in result.others.items()
    }
    tickets = {
        ticket.id: CandidateVotes(
            name=ticket.president, party=ticket.party, votes=0, ticket=ticket.id
        )
        for ticket in result.tickets
    }
    return others | tickets


def _with_votes(candidate: CandidateVotes, count: int) -> CandidateVotes:
    return CandidateVotes(
        name=candidate.name, party=candidate.party, votes=count, ticket=candidate.ticket
    )
