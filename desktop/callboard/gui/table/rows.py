"""The table's pure twin: what each row shows of its unit, as values made from a position."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

import msgspec

from callboard.desk.position import Position
from callboard.desk.settled import is_disputed, settlement
from callboard.election.contest import Contest, Holder, Ticket
from callboard.election.holding import Change
from callboard.election.returns import expected_words, margin
from callboard.election.status import Status
from callboard.election.units import Unit
from callboard.gui.look.figures import hundredths
from callboard.gui.table.moments import moment_key, moment_texts
from callboard.gui.table.search import words_of
from callboard.ledger.board import UnitState
from callboard.ledger.own import shown_source
from callboard.words import mark, percent, tr

Texts = tuple[str, ...]  # the same told ever shorter: a cell shows the first that fits
NOTHING = "\N{EM DASH}"
_COMPASS = {
    "NC": mark("N. Carolina"),
    "ND": mark("N. Dakota"),
    "SC": mark("S. Carolina"),
    "SD": mark("S. Dakota"),
    "WV": mark("W. Virginia"),
}
_SHORTER = {
    Status.OPEN: mark("Open", sense="status"),
    Status.UNABLE: mark("Unable", sense="status"),
    Status.HELD: mark("Held", sense="status"),
}


class Dot(enum.Enum):
    """The sign before a winner: what it says is not told by its colour alone."""

    SOLID = mark("called")
    RING = mark("leading")
    DOTTED = mark("too close")
    HOLLOW = mark("nobody")


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """How many of the reports that call a unit name one winner: ours, where we called it."""

    agreeing: int
    calling: int
    disputed: bool  # something is left to decide
    settled: bool  # the reports differ, and that was decided

    @property
    def text(self) -> str:
        """As "2 of 3", or a dash where no report calls the unit."""
        if not self.calling:
            return NOTHING
        return tr("{agreeing} of {calling}", agreeing=self.agreeing, calling=self.calling)

    @property
    def texts(self) -> Texts:
        """The same ever shorter: "2 of 3", "2/3"."""
        return (self.text, f"{self.agreeing}/{self.calling}") if self.calling else (NOTHING,)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One unit as the table shows it."""

    unit: str
    place: int  # in the contest's order
    is_district: bool
    names: Texts
    electors: int
    status: Status
    statuses: Texts
    retracted: bool
    dot: Dot
    ticket: str | None  # called or leading
    ticket_place: int | None  # of that ticket on the ballot
    winner: str  # surname, or a dash
    called: Texts
    called_key: int | None
    source: str
    margin: Texts  # who leads in the votes, by how much, and how many are counted
    margin_key: Fraction | None
    holder: Holder | None
    holders: Texts  # HOLD or GAIN once called, till then the previous holder
    change: Change
    agreement: Agreement
    parts: tuple[tuple[str, int], ...] = ()  # electors by ticket, of a divided unit

    @property
    def winners(self) -> Texts:
        """The winner, and shorter where a divided unit has several."""
        return (self.winner, tr("Split")) if self.parts else (self.winner,)

    @property
    def is_won(self) -> bool:
        """Whether the unit is called or certified."""
        return self.status.is_won


def rows_of(
    position: Position,
    units: Iterable[str] | None = None,
    places: Mapping[str, int] | None = None,
) -> tuple[Row, ...]:
    """The rows of `units`, or of every unit, in the contest's order.

    `places` are those of its units by name, where they are known already.
    """
    chosen = None if units is None else frozenset(units)
    by_name = places_of(position.contest) if places is None else places
    return tuple(
        _row(position, unit, by_name[unit.id])
        for unit in position.contest.units
        if chosen is None or unit.id in chosen
    )


def places_of(contest: Contest) -> Mapping[str, int]:
    """The place of each unit in order of its shown name, districts after their state."""
    if all(tr(unit.short_name) == unit.short_name for unit in contest.units):
        return {unit.id: place for place, unit in enumerate(contest.units)}
    states = {unit.id: words_of(tr(unit.short_name)) for unit in contest.units}
    order = sorted(contest.units, key=lambda u: (states.get(u.id.partition("-")[0], ()), u.id))
    return {unit.id: place for place, unit in enumerate(order)}


def names_of(unit: Unit) -> Texts:
    """The names of a unit, ever shorter: "North Carolina", "N. Carolina", "N.C."."""
    compass = (tr(_COMPASS[unit.id]),) if unit.id in _COMPASS else ()
    return tuple(dict.fromkeys((tr(unit.short_name), *compass, unit.ap)))


def status_texts(status: Status, *, retracted: bool = False) -> Texts:
    """The status in words; a unit whose call was taken back says so first."""
    words = status.words
    if retracted:
        now = f"{words[0].lower()}{words[1:]}"
        return tr("Retracted, {status}", status=now), tr("Retracted")
    shorter = _SHORTER.get(status)
    return (words, tr(shorter, sense="status")) if shorter else (words,)


def holder_texts(contest: Contest, holder: Holder | None) -> Texts:
    """Who won a unit last time: "Biden 20"."""
    if holder is None:
        return (NOTHING,)
    return f"{holder.surname} {(contest.year - 4) % 100:02d}", holder.surname


def _row(position: Position, unit: Unit, place: int) -> Row:
    contest, state = position.contest, position.state(unit.id)
    holder, change = contest.holders.get(unit.id), position.change(unit.id)
    retracted = state.retraction is not None
    ticket, ticket_place = _ticket(position.board.tickets, state)
    return Row(
        unit=unit.id,
        place=place,
        is_district=unit.is_district,
        names=names_of(unit),
        electors=contest.electors[unit.id],
        status=state.status,
        statuses=status_texts(state.status, retracted=retracted),
        retracted=retracted,
        dot=_dot(state),
        ticket=ticket.id if ticket else None,
        ticket_place=ticket_place,
        winner=_winner(position, unit.id, ticket),
        parts=tuple(sorted(position.splits.get(unit.id, {}).items(), key=lambda part: -part[1])),
        called=moment_texts(state.when, contest.year) if state.status.is_won else (),
        called_key=moment_key(state.when) if state.status.is_won else None,
        source=shown_source(state.source),
        margin=_margin_texts(position, unit.id),
        margin_key=_margin_share(position, unit.id),
        holder=holder,
        holders=(change.words.upper(),) if change else holder_texts(contest, holder),
        change=change,
        agreement=_agreement(position, unit.id),
    )


def _winner(position: Position, unit: str, ticket: Ticket | None) -> str:
    """The surname, or what each has of a divided unit: "Trump 22, Harris 18"."""
    parts = position.splits.get(unit, {})
    named = ((position.board.ticket(t), n) for t, n in sorted(parts.items(), key=lambda p: -p[1]))
    told = ", ".join(f"{one.surname} {count}" for one, count in named if one is not None)
    return told or (ticket.surname if ticket else NOTHING)


def _margin_texts(position: Position, unit: str) -> Texts:
    """The lead in votes, ever shorter: "Trump +2.2, 63%", "R+2.2, 63%", "R+2.2"."""
    found = position.board.common.returns.get(unit)
    lead = margin(found) if found is not None else None
    if found is None or lead is None:
        return ()
    points = f"+{hundredths(lead.share)}"
    expected = expected_words(found.expected)
    counted = f", {percent(expected)}" if expected else ""
    ticket = position.board.ticket(lead.leader or "")
    name = ticket.surname if ticket is not None else lead.leader or tr("tie")
    party = ticket.party[:1] if ticket is not None else name[:1]
    short = f"{party}{points}" if lead.leader else tr("tie")
    return f"{name} {points}{counted}", f"{short}{counted}", short


def _margin_share(position: Position, unit: str) -> Fraction | None:
    found = position.board.common.returns.get(unit)
    lead = margin(found) if found is not None else None
    return lead.share if lead is not None else None


def _ticket(tickets: Sequence[Ticket], state: UnitState) -> tuple[Ticket | None, int | None]:
    if state.status.has_ticket:
        for place, ticket in enumerate(tickets):
            if ticket.id == state.ticket:
                return ticket, place
    return None, None


def _dot(state: UnitState) -> Dot:
    if state.status.is_won:
        return Dot.SOLID
    if state.status is Status.LEADING:
        return Dot.RING
    return Dot.DOTTED if state.status is Status.TOO_CLOSE else Dot.HOLLOW


def _agreement(position: Position, unit: str) -> Agreement:
    verdict, winner = position.verdicts.get(unit), position.winner(unit)
    by_ticket = verdict.by_ticket if verdict is not None else {}
    calling = {report for reports in by_ticket.values() for report in reports}
    if winner is not None:
        agreeing = len(by_ticket.get(winner.id, ()))
    else:
        agreeing = max((len(reports) for reports in by_ticket.values()), default=0)
    settled = settlement(position, unit) is not None
    return Agreement(
        agreeing=agreeing,
        calling=len(calling),
        disputed=is_disputed(verdict) and not settled,
        settled=settled,
    )
