"""How strongly a unit was won, and how far it moved between two elections: shares of votes."""

from __future__ import annotations

from callboard.almanac.elections import votes
from callboard.almanac.records import UnitVotes


def margin(year: int, unit: str) -> float | None:
    """The lead of the first over the second in percentage points; None where unknown."""
    counted = votes(year).get(unit)
    if counted is None or len(counted.candidates) < 2:
        return None
    first, second = counted.candidates[:2]
    return 100 * (first.votes - second.votes) / _all(counted)


def swing(then: int, now: int, unit: str) -> float | None:
    """How far a unit moved from Republicans to Democrats, in points of their margin.

    Negative where it moved the other way; None where the votes of one election are unknown.
    """
    sides = [_two_party_margin(year, unit) for year in (then, now)]
    before, after = sides
    return None if before is None or after is None else after - before


def _two_party_margin(year: int, unit: str) -> float | None:
    counted = votes(year).get(unit)
    if counted is None:
        return None
    by_party = {candidate.party: candidate.votes for candidate in reversed(counted.candidates)}
    if not {"DEM", "REP"} <= by_party.keys():
        return None
    return 100 * (by_party["DEM"] - by_party["REP"]) / _all(counted)


def _all(counted: UnitVotes) -> int:
    """All votes of a unit; where no total is known, those for the candidates that are."""
    return counted.total or sum(candidate.votes for candidate in counted.candidates)
