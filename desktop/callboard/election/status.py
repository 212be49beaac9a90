"""The statuses of a unit, as newsrooms use the words."""

from __future__ import annotations

import enum

from callboard.words import mark, tr


class Status(enum.StrEnum):
    """Where a unit stands. Only `LEADING`, `CALLED` and `CERTIFIED` carry a ticket."""

    OPEN = "open"  # nothing said yet: the polls may be open, or closed
    TOO_EARLY = "too_early"  # set at the last poll closing
    TOO_CLOSE = "too_close"  # late ballots or a recount could decide
    UNABLE = "unable"  # the source data cannot be relied on
    LEADING = "leading"  # ahead, not called
    CALLED = "called"
    HELD = "held"  # no call until certified
    CERTIFIED = "certified"  # by the state

    @property
    def has_ticket(self) -> bool:
        """Whether a unit in this status names a ticket."""
        return self in _WITH_TICKET

    @property
    def is_won(self) -> bool:
        """Whether the unit's electors count for its ticket as called."""
        return self in _WON

    @property
    def words(self) -> str:
        """The status as the screen says it."""
        return tr(_WORDS[self])


_WITH_TICKET = frozenset({Status.LEADING, Status.CALLED, Status.CERTIFIED})
_WON = frozenset({Status.CALLED, Status.CERTIFIED})
_WORDS = {
    Status.OPEN: mark("Not called"),
    Status.TOO_EARLY: mark("Too early"),
    Status.TOO_CLOSE: mark("Too close"),
    Status.UNABLE: mark("Unable to call"),
    Status.LEADING: mark("Leading"),
    Status.CALLED: mark("Called"),
    Status.HELD: mark("Held until certified"),
    Status.CERTIFIED: mark("Certified"),
}
