"""What the feeds speak in: people and their votes in one unit, and what one feed yields."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping

import msgspec

from callboard.errors import CallboardError
from callboard.reports.claims import Claim, Finding, Said, VoteCount
from callboard.reports.document import Place
from callboard.reports.limits import DEFAULT, Limits
from callboard.words import number, tr


class Flag(enum.StrEnum):
    """What a feed's own flag says of a candidate."""

    NONE = ""
    WON = "won"
    LEADS = "leads"
    RUNOFF = "runoff"
    NOT_WON = "not won"  # said outright, or overturned


class Entrant(msgspec.Struct, frozen=True, kw_only=True):
    """One candidate in one unit, as a feed writes it."""

    name: str  # "HARRIS, KAMALA D."; empty where the feed names only the party
    party: str = ""  # as written: "Dem", "DEMOCRAT"
    votes: int | None = None
    person: str = ""  # the feed's own id of the person, the same in every unit
    flag: Flag = Flag.NONE
    electors: int | None = None  # that the feed says were won


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """One unit as a feed gives it."""

    unit: str  # unit id
    entrants: tuple[Entrant, ...]
    place: Place
    said: Said | None = None  # the feed's own status, where it has one
    verb: str = ""  # the feed's own word for a win
    source: str = ""  # whose call it is, where that is not the feed's
    electors: int | None = None  # as stated beside the unit
    total: int | None = None  # all votes, as stated
    expected: int | None = None  # all votes expected, as stated
    percent: float | None = None  # of the expected vote that is counted
    words: str = ""  # what the claim stands on
    whole: bool = True  # False where the figures cover only a part of the unit
    certain: bool = True


class Harvest(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that one feed holds, before it is weighed."""

    title: str  # "AP Elections API v2"
    format: str  # "ap-json"
    source: str = ""  # who it speaks for: "AP"; empty for the file itself
    year: int | None
    office: str = "President"
    level: str = "state"
    standings: tuple[Standing, ...] = ()
    others: Mapping[int, tuple[Standing, ...]] = {}  # winners of other elections, by year
    national: Standing | None = None  # the feed's own sum of all units
    declared: Mapping[str, int] = {}  # electors by surname, as the feed sums them
    findings: tuple[Finding, ...] = ()
    read: int = 0
    used: int = 0
    set_aside: int = 0
    votes_only: bool = False  # holds votes and calls nothing


class FeedResult(msgspec.Struct, frozen=True, kw_only=True):
    """What was read from a feed."""

    title: str
    format: str
    source: str
    election: int | None
    office: str
    level: str
    claims: tuple[Claim, ...] = ()
    votes: tuple[VoteCount, ...] = ()
    declared_totals: dict[str, int] = {}
    findings: tuple[Finding, ...] = ()
    read: int = 0
    used: int = 0
    set_aside: int = 0


class Cancelled(CallboardError):  # noqa: N818 - the editor's wish, not a fault
    """The editor stopped the reading."""

    def __init__(self, rows: int) -> None:
        super().__init__(
            tr("Reading was stopped after {rows} rows; nothing was taken.", rows=number(rows))
        )
        self.rows = rows


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """What a reading is given besides the data."""

    name: str  # file name, or "Clipboard"
    wanted: int | None = None  # the election the desk is about
    state: str | None = None  # unit id, as an editor said of this very file
    home: str | None = None  # unit id, for every file that tells no state
    limits: Limits = DEFAULT
    progress: Callable[[int], None] | None = None  # rows read so far
    cancelled: Callable[[], bool] | None = None

    def tick(self, rows: int) -> None:
        """Tell how far the reading is.

        Raises:
            Cancelled: when the editor stopped it.
        """
        if self.cancelled is not None and self.cancelled():
            raise Cancelled(rows)
        if self.progress is not None:
            self.progress(rows)
