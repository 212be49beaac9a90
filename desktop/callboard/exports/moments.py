"""Times of calls in words: Eastern, and no more exact than they are known."""

from __future__ import annotations

from datetime import datetime

from callboard.election.precision import Precision
from callboard.ledger.events import When
from callboard.times import eastern_clock, eastern_date
from callboard.words import in_english


def when_words(when: When) -> str:
    """The time of a call: "Nov 6, 2024 12:58 am ET", "about …", "between … and …"."""
    if when.at is not None:
        about = "" if when.precision is Precision.MINUTE else "about "
        return about + _moment(when.at)
    early, late = when.not_before, when.not_after
    if early is not None and late is not None:
        return f"between {_moment(early)} and {_moment(late)}"
    if late is not None:
        return f"by {_moment(late)}"
    return f"after {_moment(early)}" if early is not None else ""


def _moment(moment: datetime) -> str:
    with in_english():
        return f"{eastern_date(moment)} {eastern_clock(moment)} ET"
