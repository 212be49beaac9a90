"""The quick filters: which units each shows, how many, and what it says when there are none."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from datetime import datetime

from callboard.election.contest import Contest
from callboard.election.holding import Change
from callboard.gui.table.rows import Row
from callboard.times import eastern_clock
from callboard.words import mark, tr


class Quick(enum.Enum):
    """One quick filter; its value is what its chip says."""

    ALL = mark("All")
    UNCALLED = mark("Uncalled")
    CONFLICTS = mark("Conflicts")
    CLOSING = mark("Closing next")
    GAINS = mark("Gains")


Members = Mapping[Quick, frozenset[str]]  # unit ids

_TIPS = {
    Quick.ALL: mark("Every unit of this election"),
    Quick.UNCALLED: mark("Units that are not called yet"),
    Quick.CONFLICTS: mark(
        "Units on which the reports disagree, or a source took back its call, "
        "and nobody has decided"
    ),
    Quick.GAINS: mark("Units called for another party than the one that won them last time"),
}
_NONE = {
    Quick.ALL: mark("This election has no units."),
    Quick.UNCALLED: mark("Every unit is called."),
    Quick.CONFLICTS: mark("No conflict waits for a decision."),
    Quick.GAINS: mark("No unit has changed hands so far."),
}
_NO_MATCH = {
    Quick.ALL: mark("No unit matches “{query}”."),
    Quick.UNCALLED: mark("No uncalled unit matches “{query}”."),
    Quick.CONFLICTS: mark("No unit in conflict matches “{query}”."),
    Quick.CLOSING: mark("No unit that closes next matches “{query}”."),
    Quick.GAINS: mark("No gain matches “{query}”."),
}


def members_of(rows: Sequence[Row], contest: Contest, now: datetime) -> Members:
    """The units that each quick filter shows at the moment `now`."""
    closing = next_closing(contest, now)
    return {
        Quick.ALL: frozenset(row.unit for row in rows),
        Quick.UNCALLED: frozenset(row.unit for row in rows if not row.is_won),
        Quick.CONFLICTS: frozenset(row.unit for row in rows if row.agreement.disputed),
        Quick.CLOSING: frozenset(
            unit for unit, times in contest.closings.items() if times.last == closing
        ),
        Quick.GAINS: frozenset(row.unit for row in rows if row.change is Change.GAIN),
    }


def next_closing(contest: Contest, now: datetime) -> datetime | None:
    """The next moment at which the last polls of a unit close, if one is to come."""
    ahead = (times.last for times in contest.closings.values() if times.last > now)
    return min(ahead, default=None)


def tip_of(quick: Quick, contest: Contest, now: datetime) -> str:
    """What hovering over the chip says."""
    if quick is not Quick.CLOSING:
        return tr(_TIPS[quick])
    closing = next_closing(contest, now)
    if closing is None:
        return none_words(quick, contest)
    return tr("Units whose last polls close next, at {clock} ET", clock=eastern_clock(closing))


def none_words(quick: Quick, contest: Contest) -> str:
    """What an empty table says under a quick filter that has no unit."""
    if quick is not Quick.CLOSING:
        return tr(_NONE[quick])
    if not contest.closings:
        return tr("Callboard has no table of poll closings for {year}.", year=contest.year)
    return tr("All polls of {year} have closed: none is to close next.", year=contest.year)


def no_match_words(quick: Quick, query: str) -> str:
    """What an empty table says when nothing matches what was typed."""
    return tr(_NO_MATCH[quick], query=query)
