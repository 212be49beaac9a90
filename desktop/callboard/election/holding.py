"""Hold or gain: a unit's winner against who won it at the election before."""

from __future__ import annotations

import enum

from callboard.election.contest import Contest, Ticket
from callboard.words import mark, tr


class Change(enum.StrEnum):
    """What winning a unit means for its party, against the previous holder."""

    HOLD = "hold"  # the party that won it last time
    GAIN = "gain"  # another party
    NONE = ""  # no winner, or no previous holder known

    @property
    def words(self) -> str:
        """What it is as the screen says it: "hold", "gain", or nothing."""
        return tr(_WORDS[self], sense="unit") if self else ""


_WORDS = {Change.HOLD: mark("hold", sense="unit"), Change.GAIN: mark("gain", sense="unit")}


def change(contest: Contest, unit: str, winner: Ticket | None) -> Change:
    """Say whether `winner` holds or gains `unit`; never measured against a rating."""
    holder = contest.holders.get(unit)
    if winner is None or holder is None:
        return Change.NONE
    return Change.HOLD if winner.party == holder.party else Change.GAIN
