"""Replay: finished nights put on a desk through its ordinary commands."""

from __future__ import annotations

import enum
from collections import defaultdict

from callboard import almanac
from callboard.almanac import RecordedCall
from callboard.desk.service import Desk
from callboard.ledger.events import When
from callboard.ledger.own import OFFICIAL

BY = "replay"


class Replay(enum.StrEnum):
    """What a new desk begins with."""

    EMPTY = "empty"
    NETWORK = "network"  # the calls of a network, at the times that are known
    OFFICIAL = "official"  # every unit certified, and the electors as cast


def replay(desk: Desk, start: Replay) -> None:
    """Carry out a finished night on an empty desk.

    Raises:
        StorageError: when the desk file cannot be written.
    """
    if start is Replay.NETWORK:
        replay_network(desk)
    elif start is Replay.OFFICIAL:
        replay_official(desk)


def replay_network(desk: Desk) -> None:
    """Call the units as a network called them, in its order; none where none is recorded."""
    for call in almanac.network_calls(desk.contest.year):
        desk.call([call.unit], call.ticket, source=call.network, when=_when(call), by=BY)


def replay_official(desk: Desk) -> None:
    """Certify the official winner of every unit, and record the electors as cast."""
    year = desk.contest.year
    by_ticket: dict[str, list[str]] = defaultdict(list)
    for unit, ticket in almanac.official_winners(year).items():
        by_ticket[ticket].append(unit)
    for ticket, units in by_ticket.items():
        desk.certify(units, ticket, source=OFFICIAL, by=BY)
    votes: dict[str, dict[str, int]] = defaultdict(dict)
    notes: dict[str, str] = {}
    for cast in almanac.electoral_votes_cast(year):
        name = cast.ticket or cast.candidate
        votes[cast.state][name] = votes[cast.state].get(name, 0) + cast.votes
        if cast.note:
            notes[cast.state] = cast.note
    for state, given in votes.items():
        desk.cast(state, given, note=notes.get(state, ""), by=BY)


def _when(call: RecordedCall) -> When:
    return When(
        at=call.called_at,
        precision=call.precision,
        not_before=call.not_before,
        not_after=call.not_after,
    )
