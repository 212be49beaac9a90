"""The inspector's pure twin: what it shows of the chosen units, as finished words."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import datetime

import msgspec

from callboard.desk.automatic import shown_basis
from callboard.desk.electors import cast_words
from callboard.desk.position import Position
from callboard.desk.shown_time import shown_time
from callboard.election.contest import Ticket
from callboard.election.holding import Change
from callboard.election.status import Status
from callboard.ledger.board import Retraction
from callboard.ledger.own import shown_reason, shown_source
from callboard.times import eastern_clock, eastern_date, eastern_hours
from callboard.words import DOT, dotted, mark, tr

LARGE = 2  # the first tickets of a ballot, which get large buttons
KEYS = 9  # tickets that have a key


class Hold(enum.StrEnum):
    """How a ticket stands in the chosen units."""

    NONE = "none"
    LEADING = "leading"
    PARTLY = "partly"  # called in some of several units
    CALLED = "called"
    CERTIFIED = "certified"

    @property
    def is_won(self) -> bool:
        """Whether every chosen unit is the ticket's."""
        return self in {Hold.CALLED, Hold.CERTIFIED}


_HELD = {
    Hold.LEADING: mark("{ticket} — leading"),
    Hold.PARTLY: mark("{ticket} — in {won} of {chosen}"),
    Hold.CALLED: mark("{ticket} — called"),
    Hold.CERTIFIED: mark("{ticket} — certified"),
}


class TicketFact(msgspec.Struct, frozen=True, kw_only=True):
    """What one ticket's button shows."""

    id: str
    surname: str
    text: str  # "Trump", "Trump — called"
    key: str  # "2"; empty beyond the ninth
    spoken: str  # "Call Georgia for Trump"
    hold: Hold = Hold.NONE
    share: float = 0.0  # of the chosen units, how many it is called in (0 to 1)
    large: bool = False


class UnitFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the inspector shows of the chosen units, reports and history aside."""

    units: tuple[str, ...] = ()
    title: str = ""  # "Georgia", "3 units"
    electors: str = ""  # "16 EV"
    standing: str = ""  # "Called · AP 12:58 am ET · gain"
    standing_short: str = ""  # the same where the buttons tell the rest
    background: str = ""  # "Closed 7 pm ET · Biden 2020"
    background_short: tuple[str, ...] = ()  # where there is less room, and where there is least
    background_tip: str = ""  # the same in full
    detail: str = ""  # on what basis, why it was retracted, how it was resolved
    tickets: tuple[TicketFact, ...] = ()
    status: Status | None = None  # of all chosen units; None where they differ
    called: tuple[str, ...] = ()  # those of the chosen units that are called
    winners: tuple[tuple[str, tuple[str, ...]], ...] = ()  # ticket id, its units of them
    note: str = ""
    note_hint: str = ""  # in the empty field


def facts_of(position: Position, units: Sequence[str], now: datetime) -> UnitFacts:
    """What there is to show of `units`; nothing for none, or for units not in the contest."""
    chosen = tuple(unit for unit in units if unit in position.contest.electors)
    if not chosen:
        return UnitFacts(tickets=tickets_of(position, ()), note_hint=tr("Note…"))
    title = title_of(position, chosen)
    single = chosen[0] if len(chosen) == 1 else None
    notes = {position.state(unit).note for unit in chosen}
    statuses = {position.state(unit).status for unit in chosen}
    return UnitFacts(
        units=chosen,
        title=title,
        electors=tr("{count} EV", count=sum(position.contest.electors[unit] for unit in chosen)),
        background=_background(position, single, now) if single else _names(chosen),
        background_short=_shorter(position, single, now) if single else (),
        background_tip=_background_tip(position, single, now) if single else _names(chosen),
        standing=_standing(position, single) if single else _standings(position, chosen),
        standing_short=_standing(position, single, short=True) if single else "",
        detail=_detail(position, single) if single else "",
        tickets=tickets_of(position, chosen),
        status=next(iter(statuses)) if len(statuses) == 1 else None,
        called=tuple(unit for unit in chosen if position.state(unit).status.is_won),
        winners=_winners(position, chosen),
        note=next(iter(notes)) if len(notes) == 1 else "",
        note_hint=tr("Note…")
        if len(notes) == 1
        else tr("Note for all… ({count} differ)", count=len(notes)),
    )


def title_of(position: Position, units: Sequence[str]) -> str:
    """The units as a title: "Georgia", "3 units"."""
    if len(units) == 1:
        return tr(position.contest.by_id[units[0]].short_name)
    return tr("{count} units", count=len(units))


def tickets_of(position: Position, units: Sequence[str]) -> tuple[TicketFact, ...]:
    """The buttons of the ballot, as they stand for `units`."""
    name = title_of(position, units) if units else tr("the chosen unit")
    return tuple(
        _ticket(position, units, ticket, rank, name)
        for rank, ticket in enumerate(position.board.tickets)
    )


def _ticket(
    position: Position, units: Sequence[str], ticket: Ticket, rank: int, name: str
) -> TicketFact:
    states = [state for unit in units if (state := position.state(unit)).ticket == ticket.id]
    won = [state for state in states if state.status.is_won]
    hold = _hold(len(units), len(states), [state.status for state in won])
    share = len(won) / len(units) if units else 0.0
    return TicketFact(
        id=ticket.id,
        surname=ticket.surname,
        text=_text(ticket.surname, hold, len(won), len(units)),
        key=str(rank + 1) if rank < KEYS else "",
        spoken=tr("Call {unit} for {ticket}", unit=name, ticket=ticket.surname),
        hold=hold,
        share=share,
        large=rank < LARGE,
    )


def _hold(chosen: int, standing: int, won: Sequence[Status]) -> Hold:
    if won and len(won) == chosen:
        certified = all(status is Status.CERTIFIED for status in won)
        return Hold.CERTIFIED if certified else Hold.CALLED
    if won:
        return Hold.PARTLY
    return Hold.LEADING if standing and standing == chosen else Hold.NONE


def _text(ticket: str, hold: Hold, won: int, chosen: int) -> str:
    if hold is Hold.NONE:
        return ticket
    return tr(_HELD[hold], ticket=ticket, won=won, chosen=chosen)


def _background(position: Position, unit: str, now: datetime, *, short: bool = False) -> str:
    told = []
    closing = position.contest.closings.get(unit)
    if closing is not None:
        clock, past = eastern_hours(closing.first, closing.last), closing.last <= now
        told.append(tr("Closed {clock} ET" if past else "Closes {clock} ET", clock=clock))
    holder = position.contest.holders.get(unit)
    if holder is not None:
        year = str(position.contest.year - 4)
        told.append(f"{holder.surname} {year[2:] if short else year}")
    return dotted(told)


def _shorter(position: Position, unit: str, now: datetime) -> tuple[str, ...]:
    """The year in two figures; or the closing alone."""
    shorter = _background(position, unit, now, short=True)
    return shorter, shorter.partition(DOT)[0]


def _background_tip(position: Position, unit: str, now: datetime) -> str:
    told = []
    closing = position.contest.closings.get(unit)
    if closing is not None:
        text = (
            mark("The last polls closed {date}, {clock} ET.")
            if closing.last <= now
            else mark("The last polls close {date}, {clock} ET.")
        )
        date, clock = eastern_date(closing.last), eastern_clock(closing.last)
        told += [tr(text, date=date, clock=clock), *([tr(closing.note)] if closing.note else [])]
    holder = position.contest.holders.get(unit)
    if holder is not None:
        told.append(
            tr(
                "{holder} ({party}) won it in {year}.",
                holder=holder.surname,
                party=holder.party,
                year=position.contest.year - 4,
            )
        )
    return " ".join(told)


def _names(units: Sequence[str]) -> str:
    first = ", ".join(units[:12])
    more = len(units) - 12
    return tr("{units} and {count} more", units=first, count=more) if more > 0 else first


def _standing(position: Position, unit: str, *, short: bool = False) -> str:
    """The status, on whose word and since when; short, a call goes without saying."""
    state, change = position.state(unit), position.change(unit)
    told = [] if short and state.status.is_won else [state.status.words]
    if state.status.is_won:
        time = shown_time(state.when)
        clock = tr("{clock} ET", clock=time) if time else ""
        told.append(" ".join(part for part in (shown_source(state.source), clock) if part))
    if change is not Change.NONE:
        told.append(change.words)
    return dotted(told)


def _standings(position: Position, units: Sequence[str]) -> str:
    counts: dict[str, int] = {}
    for unit in units:
        words = position.state(unit).status.words.lower()
        counts[words] = counts.get(words, 0) + 1
    told = (tr("{count} {status}", count=count, status=words) for words, count in counts.items())
    return ", ".join(told).capitalize()


def _detail(position: Position, unit: str) -> str:
    state = position.state(unit)
    if state.retraction is not None:
        return retraction_words(position, state.retraction)
    basis = shown_basis(state.basis)
    accepted = tr("Accepted from {reports}", reports=basis) if basis else ""
    return dotted((accepted, cast_words(position, unit)))


def retraction_words(position: Position, back: Retraction) -> str:
    """What was taken back, why and when: "Retracted the call for Trump: …"."""
    ticket = position.board.ticket(back.ticket) if back.ticket else None
    return tr(
        "Retracted the call for {ticket}: {reason} ({date}, {clock} ET)"
        if ticket
        else "Retracted: {reason} ({date}, {clock} ET)",
        ticket=ticket.surname if ticket else "",
        reason=shown_reason(back.reason),
        date=eastern_date(back.at),
        clock=eastern_clock(back.at),
    )


def _winners(position: Position, units: Sequence[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, list[str]] = {}
    for unit in units:
        winner = position.winner(unit)
        if winner is not None:
            found.setdefault(winner.id, []).append(unit)
    return tuple((ticket, tuple(members)) for ticket, members in found.items())
