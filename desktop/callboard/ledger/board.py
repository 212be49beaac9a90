"""The board: what the events of a ledger add up to, as an immutable value."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec

from callboard.election.contest import Ticket
from callboard.election.status import Status
from callboard.ledger.events import When
from callboard.ledger.sources import Risk, Source


class Resolution(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """How a disagreement about a unit was decided."""

    event: str  # event id
    ticket: str | None  # None: held, no winner yet
    ground: str
    editor: str
    at: datetime
    reports_for: tuple[str, ...] = ()
    reports_against: tuple[str, ...] = ()


class Retraction(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The mark a unit keeps after its call was taken back, until it is called again."""

    event: str  # event id
    ticket: str | None  # whom it had been called for
    reason: str
    at: datetime


class UnitState(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Where one unit stands, and on whose word."""

    status: Status = Status.OPEN
    ticket: str | None = None  # ticket id, where the status names one
    source: str = ""
    when: When = When()
    editor: str = ""
    note: str = ""
    basis: str = ""  # in words, where it was accepted from reports
    reports: tuple[str, ...] = ()  # ids of the reports it was accepted from
    event: str = ""  # id of the event that set the status
    version: int = 0  # how often the unit has been touched; never goes back
    retraction: Retraction | None = None
    resolution: Resolution | None = None
    rule: str = ""  # where no editor accepted the call: the rule that did
    risk: Risk | None = None  # the class of call that the rule took it for
    under: UnitState | None = None  # where the unit stood before the rule called it


OPEN = UnitState()


class ElectionCall(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The call of the whole election."""

    event: str
    ticket: str
    source: str
    editor: str
    at: datetime


class Asked(msgspec.Struct, frozen=True, gc=False):
    """That an editor waits for another source on a unit."""

    at: datetime
    editor: str
    voices: tuple[str, ...]  # who had spoken by then


class Chance(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """How likely a ticket is to take a unit, and who says so."""

    ticket: str
    parts: int
    of: int
    source: str


class Returned(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The votes of a unit as they stand."""

    votes: Mapping[str, int]
    total: int | None
    expected: int | None  # tenths of a per cent
    source: str
    at: datetime
    before: Mapping[str, int] = {}  # the votes of the time before


class Common(msgspec.Struct, frozen=True, kw_only=True):
    """What of a board belongs to no single unit."""

    tickets: tuple[Ticket, ...] = ()
    reports: tuple[str, ...] = ()  # ids of the reports on the desk, oldest first
    election_call: ElectionCall | None = None
    cast: Mapping[str, Mapping[str, int]] = {}  # electors as cast: unit -> name -> votes
    returns: Mapping[str, Returned] = {}  # votes as they came in, by unit id
    chances: Mapping[str, Chance] = {}  # that editors gave units, by unit id
    last_called: str | None = None  # the unit that the last effective call named
    note: str = ""
    sources: Mapping[str, Source] = {}  # what is settled about sources, by name
    read_at: Mapping[str, datetime] = {}  # when each report was read, by id
    asked: Mapping[str, Asked] = {}  # units for which another source is waited for


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """What one event changed: enough to take it back and to do it again."""

    event: str  # id of the event whose revert takes this back (or does it again)
    units: tuple[tuple[str, UnitState, UnitState], ...]  # unit, before, after
    common: tuple[Common, Common] | None  # before, after; None where it did not change
    place: int  # in the ledger, of the event that did it first
    rest: Act | Sunk | None = None  # the pile below it: see `callboard.ledger.acts`
    open: int = 1  # acts from here down that are not packed


class Sunk(msgspec.Struct, frozen=True, kw_only=True):
    """A pile of acts whose upper ones are packed."""

    acts: bytes
    commons: tuple[Common, ...]  # what they refer to
    rest: Sunk | None  # the pile below those


class Board(msgspec.Struct, frozen=True, kw_only=True):
    """The desk's decisions at one moment of its ledger."""

    units: Mapping[str, UnitState] = {}
    common: Common = Common()
    length: int = 0  # how many events made it
    done: Act | None = None  # the last act that can be undone
    undone: Act | None = None  # the last undo that can be redone

    def state(self, unit: str) -> UnitState:
        """Where `unit` stands; an untouched unit is open."""
        return self.units.get(unit, OPEN)

    @property
    def tickets(self) -> tuple[Ticket, ...]:
        """The tickets on this desk's ballot."""
        return self.common.tickets

    def ticket(self, ticket_id: str) -> Ticket | None:
        """The ticket of that id, if it is on the ballot."""
        return next((t for t in self.common.tickets if t.id == ticket_id), None)


Step = tuple[dict[str, UnitState], Common]  # what one event changes, and what is common after it


def difference(before: Board, after: Board) -> tuple[str, ...]:
    """The units whose state differs between two boards, sorted."""
    if before.units is after.units:
        return ()
    ids = before.units.keys() | after.units.keys()
    return tuple(sorted(u for u in ids if _standing(before, u) != _standing(after, u)))


def _standing(board: Board, unit: str) -> UnitState:
    # The version only counts touches: an undone call is no difference.
    return msgspec.structs.replace(board.state(unit), version=0)
