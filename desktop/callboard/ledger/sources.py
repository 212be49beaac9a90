"""Sources: who speaks in reports, how far this desk trusts each, and what it takes from it."""

from __future__ import annotations

import enum
from collections.abc import Mapping

import msgspec

from callboard.words import mark, tr

RULE = "auto:"  # begins the name of the rule by which a source's calls are accepted
NO_RANK = 9


class SourceKind(enum.StrEnum):
    """What a source is."""

    AGENCY = "agency"
    STATE = "state"  # election officials
    NETWORK = "network"
    NEWSPAPER = "newspaper"
    OWN = "own"  # this newsroom's own people
    OTHER = "other"

    @property
    def words(self) -> str:
        """The kind as the screen says it."""
        return tr(_KINDS[self], sense="source")


class Risk(enum.StrEnum):
    """How much hangs on accepting a call without an editor.

    Two kinds of call have no class, because nothing accepts them but an editor: the one
    that takes a ticket across the majority, and any where something was taken back,
    disputed or held.
    """

    HOLD = "hold"  # for the party that held the unit
    GAIN = "gain"  # for another party than the one that held it
    WATCHED = "watched"  # units that this desk marked: leading, too close, unable

    @property
    def words(self) -> str:
        """The class as the screen says it."""
        return tr(_RISKS[self])


_KINDS = {
    SourceKind.AGENCY: mark("Agency", sense="source"),
    SourceKind.STATE: mark("State officials", sense="source"),
    SourceKind.NETWORK: mark("Network", sense="source"),
    SourceKind.NEWSPAPER: mark("Newspaper", sense="source"),
    SourceKind.OWN: mark("Own desk", sense="source"),
    SourceKind.OTHER: mark("Other", sense="source"),
}
_RISKS = {
    Risk.HOLD: mark("Holds"),
    Risk.GAIN: mark("Gains"),
    Risk.WATCHED: mark("Watched units"),
}


class Source(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """What this desk has settled about one source."""

    name: str  # as claims carry it: "AP", or the name of a report that speaks for itself
    sort: SourceKind = SourceKind.OTHER
    rank: int = NO_RANK  # of trust: 1 is trusted most
    echo_of: str = ""  # the source that it only repeats
    accepts: tuple[Risk, ...] = ()  # classes of calls accepted without an editor

    @property
    def rule(self) -> str:
        """The name of the rule that accepts its calls."""
        return RULE + self.name


def voices(sources: Mapping[str, Source]) -> dict[str, str]:
    """Whom each source that only repeats another speaks for in the end.

    Sources that repeat each other in a circle speak for the first of them by name.
    """
    found: dict[str, str] = {}
    for name in sources:
        path = [name]
        while (after := _repeats(sources, path[-1])) and after not in path:
            path.append(after)
        circle = path[path.index(after) :] if after else []
        end = min(circle) if circle else path[-1]
        if end != name:
            found[name] = end
    return found


def _repeats(sources: Mapping[str, Source], name: str) -> str:
    known = sources.get(name)
    return known.echo_of if known is not None else ""
