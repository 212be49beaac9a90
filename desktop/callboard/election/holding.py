"""Hold or gain: a unit's winner against who won it at the election before."""

from __future__ import annotations

import enum

from callboard.election.contest import Contest, Ticket


class Change(enum.StrEnum):
    """What winning a unit means for its party, against the previous holder."""

    HOLD = "hold"  # the party that won it last time
    GAIN = "gain"  # another party
    NONE = ""  # no winner, or no previous holder known


def change(contest: Contest, unit: str, winner: Ticket | None) -> Change:
    """Say whether `winner` holds or gains `unit`; never measured against a rating."""
    holder = contest.holders.get(unit)
    if winner is None or holder is None:
        return Change.NONE
    return Change.HOLD if winner.party == holder.party else Change.GAIN
