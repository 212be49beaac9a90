"""The time of a call as the screen shows it: never more exactly than it is known."""

from __future__ import annotations

from callboard.election.precision import Precision
from callboard.ledger.events import When
from callboard.times import eastern_clock


def shown_time(when: When) -> str:
    """The Eastern time of a call: "12:58 am", "≈ 11:20 pm", "11:00–11:30 pm", "by 11:30 pm"."""
    if when.at is not None and when.precision in {Precision.MINUTE, Precision.ABOUT}:
        sign = "≈ " if when.precision is Precision.ABOUT else ""
        return sign + eastern_clock(when.at)
    if when.not_before is not None and when.not_after is not None:
        return _span(eastern_clock(when.not_before), eastern_clock(when.not_after))
    if when.not_after is not None:
        return f"by {eastern_clock(when.not_after)}"
    if when.not_before is not None:
        return f"after {eastern_clock(when.not_before)}"
    return f"≈ {eastern_clock(when.at)}" if when.at is not None else ""


def _span(first: str, last: str) -> str:
    # Half of the day is said once where both ends are in it.
    start = first.removesuffix(last[-3:])
    return f"{start}–{last}"
