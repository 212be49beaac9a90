"""The time of a call as the screen shows it: never more exactly than it is known."""

from __future__ import annotations

from callboard.election.precision import Precision
from callboard.ledger.events import When
from callboard.times import eastern_clock, eastern_span
from callboard.words import tr


def shown_time(when: When) -> str:
    """The Eastern time of a call: "12:58 am", "≈ 11:20 pm", "11:00–11:30 pm", "by 11:30 pm"."""
    if when.at is not None and when.precision in {Precision.MINUTE, Precision.ABOUT}:
        sign = "≈ " if when.precision is Precision.ABOUT else ""
        return sign + eastern_clock(when.at)
    if when.not_before is not None and when.not_after is not None:
        return eastern_span(when.not_before, when.not_after)
    if when.not_after is not None:
        return tr("by {clock}", clock=eastern_clock(when.not_after))
    if when.not_before is not None:
        return tr("after {clock}", clock=eastern_clock(when.not_before))
    return f"≈ {eastern_clock(when.at)}" if when.at is not None else ""
