"""The almanac: what is known of every election from 1964 to 2028, read when asked for."""

from callboard.almanac.apportioned import censuses, counties, house_seats, populations
from callboard.almanac.elections import (
    contest,
    electoral_votes_cast,
    network_calls,
    official_winners,
    units,
    votes,
    years,
)
from callboard.almanac.errors import UnknownCensusError, UnknownElectionError
from callboard.almanac.records import (
    CandidateVotes,
    CastVotes,
    County,
    RecordedCall,
    UnitVotes,
)

__all__ = [
    "CandidateVotes",
    "CastVotes",
    "County",
    "RecordedCall",
    "UnitVotes",
    "UnknownCensusError",
    "UnknownElectionError",
    "censuses",
    "contest",
    "counties",
    "electoral_votes_cast",
    "house_seats",
    "network_calls",
    "official_winners",
    "populations",
    "units",
    "votes",
    "years",
]
