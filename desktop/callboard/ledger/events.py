"""Events: everything that has happened on a desk, in the past tense, for good."""

from __future__ import annotations

from datetime import datetime

import msgspec

from callboard.election.contest import Ticket
from callboard.election.precision import Precision
from callboard.election.status import Status
from callboard.ledger.sources import Risk, Source


class When(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """When a source made a call (UTC), as exactly as it is known and no more exactly."""

    at: datetime | None = None  # None where the minute is not known
    precision: Precision = Precision.MINUTE
    not_before: datetime | None = None
    not_after: datetime | None = None

    @property
    def latest(self) -> datetime | None:
        """The moment by which the call stood for certain, if one is known."""
        return self.at or self.not_after or self.not_before


class Call(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """One unit given to one ticket, as part of an act that may give several."""

    unit: str
    ticket: str
    when: When
    source: str = ""  # where it differs from the act's own: "AP", "State list"
    seen: int = 0  # the version of the unit that the editor saw
    reports: tuple[str, ...] = ()  # ids of the reports it was accepted from, if any
    basis: str = ""  # in words, where it was accepted: "State list line 14, AP live line 40"
    rule: str = ""  # where no editor accepted it: the rule that did, "auto:AP"
    risk: Risk | None = None  # the class of call that the rule took it for


class Event(
    msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, tag_field="kind"
):
    """What every event carries."""

    id: str  # unique in the ledger; sorts by time of making
    at: datetime  # UTC, whole milliseconds
    desk: str
    editor: str
    previous: str  # hash of the event before; empty for the first
    source: str = ""  # who said so: "AP", "Own desk", a network
    reason: str = ""

    @property
    def units(self) -> tuple[str, ...]:
        """The units this event is about; empty when it is about none."""
        return ()


class DeskOpened(Event, frozen=True, kw_only=True, tag="desk_opened"):
    """The first event of every ledger."""

    election: int  # year
    ballot: tuple[Ticket, ...]  # the tickets the desk began with


class UnitsCalled(Event, frozen=True, kw_only=True, tag="units_called"):
    """One act that called one or more units."""

    calls: tuple[Call, ...]
    note: str = ""

    @property
    def units(self) -> tuple[str, ...]:
        """The units called."""
        return tuple(call.unit for call in self.calls)


class _UnitsEvent(Event, frozen=True, kw_only=True):
    touched: tuple[str, ...]  # unit ids
    seen: tuple[int, ...] = ()  # their versions as the editor saw them

    @property
    def units(self) -> tuple[str, ...]:
        """The units this event is about."""
        return self.touched


class CallsRetracted(_UnitsEvent, frozen=True, kw_only=True, tag="calls_retracted"):
    """Calls taken back; `reason` says why. The units stay marked as retracted."""

    status: Status = Status.TOO_EARLY  # what the units go back to; never one with a ticket


class StatusesSet(_UnitsEvent, frozen=True, kw_only=True, tag="statuses_set"):
    """Units given a status that is not a call; `ticket` only for `leading`."""

    status: Status
    ticket: str | None = None
    note: str = ""


class UnitsCertified(_UnitsEvent, frozen=True, kw_only=True, tag="units_certified"):
    """States certified their result for a ticket."""

    ticket: str


class ElectorsCast(_UnitsEvent, frozen=True, kw_only=True, tag="electors_cast"):
    """Electors of a unit (or of a whole state) voted; by name of the person voted for."""

    votes: dict[str, int]  # ticket id, or the full name of somebody on no ticket
    note: str = ""


class GivenChance(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """How likely a ticket is to take a unit: so many parts of so many."""

    unit: str
    ticket: str
    parts: int
    of: int


class ChancesGiven(_UnitsEvent, frozen=True, kw_only=True, tag="chances_given"):
    """An editor gave units a chance; a touched unit without one has none any more."""

    chances: tuple[GivenChance, ...]


class UnitVotes(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """The votes of one unit as far as they are counted."""

    unit: str  # ME and NE stand for the whole state
    votes: dict[str, int]  # by ticket id, or by the name of who is on no ticket
    total: int | None = None  # all votes, where stated
    expected: int | None = None  # share of the expected vote counted, in tenths of a per cent


class ReturnsEntered(_UnitsEvent, frozen=True, kw_only=True, tag="returns_entered"):
    """Votes came in, typed or taken from a report; `source` says whose they are."""

    returns: tuple[UnitVotes, ...]
    report: str = ""  # id of the report that they were taken from


class NoteWritten(_UnitsEvent, frozen=True, kw_only=True, tag="note_written"):
    """A note was written on a unit, or on the desk when no unit is touched."""

    text: str


class ConflictResolved(_UnitsEvent, frozen=True, kw_only=True, tag="conflict_resolved"):
    """How a disagreement between reports was decided; `reason` is the ground."""

    ticket: str | None  # whom the decision stands with; None: held, no winner yet
    call: Call | None = None  # where the decision also called the unit
    reports_for: tuple[str, ...] = ()
    reports_against: tuple[str, ...] = ()


class ReportImported(Event, frozen=True, kw_only=True, tag="report_imported"):
    """A report was read onto the desk; it changes no unit."""

    report: str  # report id; its claims are in the desk file's table `reports`
    name: str
    sha256: str
    claims: int


class ReportWithdrawn(Event, frozen=True, kw_only=True, tag="report_withdrawn"):
    """A report was taken off the desk."""

    report: str


class ReportReplaced(_UnitsEvent, frozen=True, kw_only=True, tag="report_replaced"):
    """A source was read again and says something else; `touched` are the units it is about."""

    report: str  # report id of the new reading
    replaces: str  # report id of the reading before
    name: str
    sha256: str
    claims: int
    new: int = 0  # units called now that were not called before
    changed: int = 0  # units called for somebody else
    withdrawn: int = 0  # units no longer called


class SourceSet(_UnitsEvent, frozen=True, kw_only=True, tag="source_set"):
    """A source was settled; `touched` are the calls that lose their only ground by it."""

    setting: Source


class SecondSourceAsked(_UnitsEvent, frozen=True, kw_only=True, tag="second_source_asked"):
    """An editor waits for another source before deciding a unit."""

    voices: tuple[str, ...] = ()  # who had spoken by then


class ElectionCalled(Event, frozen=True, kw_only=True, tag="election_called"):
    """The election itself was called for a ticket: an act of its own, never automatic."""

    ticket: str


class ElectionCallRetracted(Event, frozen=True, kw_only=True, tag="election_call_retracted"):
    """The call of the election was taken back."""


class ExportMade(Event, frozen=True, kw_only=True, tag="export_made"):
    """Results were written to a file."""

    path: str
    format: str  # "csv", "json"
    sha256: str  # of the file's bytes
    head: str  # the ledger's head hash that the file shows
    length: int  # the ledger's length that the file shows


class TicketAdded(Event, frozen=True, kw_only=True, tag="ticket_added"):
    """A ticket was added to the ballot of this desk."""

    ticket: Ticket


class TicketChanged(Event, frozen=True, kw_only=True, tag="ticket_changed"):
    """A ticket's names, party or colour were changed; its id stays."""

    ticket: Ticket


class TicketRemoved(Event, frozen=True, kw_only=True, tag="ticket_removed"):
    """A ticket that no unit stands with was taken off the ballot of this desk."""

    ticket: str


class Reverted(_UnitsEvent, frozen=True, kw_only=True, tag="reverted"):
    """An undo (of an act) or a redo (of an undo): `target` no longer has effect."""

    target: str  # event id


class Unrecognised(msgspec.Struct, frozen=True, kw_only=True):
    """An event of a kind that this version does not know: kept, shown, without effect."""

    id: str
    at: datetime
    kind: str
    raw: bytes
    previous: str = ""
    desk: str = ""
    editor: str = ""
    source: str = ""
    reason: str = ""

    @property
    def units(self) -> tuple[str, ...]:
        """Nothing is known of what it touched."""
        return ()


Known = (
    DeskOpened
    | UnitsCalled
    | CallsRetracted
    | StatusesSet
    | UnitsCertified
    | ElectorsCast
    | ChancesGiven
    | ReturnsEntered
    | NoteWritten
    | ConflictResolved
    | ReportImported
    | ReportWithdrawn
    | ReportReplaced
    | SourceSet
    | SecondSourceAsked
    | ElectionCalled
    | ElectionCallRetracted
    | ExportMade
    | TicketAdded
    | TicketChanged
    | TicketRemoved
    | Reverted
)
AnyEvent = Known | Unrecognised
