"""Claims: what one report says about one unit; and the report that holds them."""

from __future__ import annotations

import enum
from datetime import datetime

import msgspec

from callboard.reports.document import Place


class Said(enum.StrEnum):
    """What a source says of a unit, mapped from its own verb."""

    CALLED = "called"
    LEADING = "leading"
    TOO_CLOSE = "too_close"
    TOO_EARLY = "too_early"
    RETRACTED = "retracted"
    NOT_CALLED = "not_called"  # named as open, without a winner


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """One report's statement about one unit.

    A claim that does not count is shown for a decision and never used in a verdict.
    """

    unit: str  # unit id
    winner: str | None = None  # ticket id, or None where the claim names no ticket
    surname: str | None = None  # as the report means it, also where not on the ballot
    party: str | None = None  # party code
    electors: int | None = None  # as stated beside the unit, never the legal figure
    said: Said
    verb: str = ""  # the source's own word: "projected", "carried"
    election: int  # year
    source: str  # who says it: a network named beside the call, else the report
    place: Place
    sentence: str  # the words the claim stands on
    certain: bool = True
    rule: str = ""  # name of the rule that made the claim
    whole_state: bool = False  # said of a state whose districts choose apart
    in_passing: bool = False  # of another election than the one that the report is about
    first_read: datetime | None = None  # where an earlier reading of the source said so already
    changed_from: str | None = None  # whom an earlier reading of the source called it for

    @property
    def counts(self) -> bool:
        """Whether it may take part in a verdict: certain, and what its report is about."""
        return self.certain and not self.in_passing


class Severity(enum.StrEnum):
    """How much a finding matters."""

    ERROR = "error"  # wrong: a figure or name that cannot be so
    WARNING = "warning"  # doubtful or incomplete
    INFO = "info"  # worth knowing


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """Something wrong or doubtful in a report, or between reports."""

    severity: Severity
    kind: str  # from the table in `callboard.reports.findings.finding`
    sentence: str  # finished words: what is wrong, with the figures, and what to do
    unit: str | None = None
    place: Place = Place()


class VoteCount(msgspec.Struct, frozen=True, kw_only=True):
    """The votes of one candidate in one unit, as a report gives them."""

    unit: str  # unit id; ME and NE stand for the whole state
    surname: str  # as the report means it, also where not on the ballot
    ticket: str | None = None  # ticket id
    party: str | None = None  # party code
    votes: int
    total: int | None = None  # all votes in the unit, where stated
    expected: int | None = None  # all votes expected in the end, where stated
    expected_pct: float | None = None  # share of the expected vote counted, 0-100
    whole: bool = True  # False where the figures cover only a part of the unit
    place: Place = Place()


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A document with everything that was read from it."""

    id: str  # "r-" and the first 12 hex digits of the SHA-256 of the raw bytes
    path: str  # as given by the editor; "clipboard" where pasted
    name: str  # what the screen calls it
    source: str  # who it speaks for: "AP", or the name
    format: str
    sha256: str
    election: int | None  # year it reports on, or None where it tells none
    claims: tuple[Claim, ...] = ()
    declared_totals: dict[str, int] = {}  # electors by surname, as the report sums them
    findings: tuple[Finding, ...] = ()
    used: int = 0  # blocks or rows that made claims
    set_aside: int = 0  # blocks or rows recognised and left out, each told in a finding
    read: int = 0  # blocks or rows read in all
    votes: tuple[VoteCount, ...] = ()  # where the report gives votes
