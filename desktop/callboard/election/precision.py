"""How exactly the time of a call is known."""

from __future__ import annotations

import enum


class Precision(enum.StrEnum):
    """How exactly a time is known; what is not known to the minute is shown as such."""

    MINUTE = "minute"
    ABOUT = "about"  # near that minute
    BOUND = "bound"  # between two times, about half an hour apart
    DAY = "day"  # as `BOUND`, as a rule hours apart
