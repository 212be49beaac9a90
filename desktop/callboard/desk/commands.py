"""Commands on units: each checks what is asked and answers with the event, or refuses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TypedDict

import msgspec

from callboard.desk import refusals
from callboard.desk.position import Position
from callboard.election.closings import still_open
from callboard.election.status import Status
from callboard.ledger import events as ev
from callboard.times import eastern_clock, eastern_date
from callboard.words import tr


class StampFields(TypedDict):
    """The fields of a stamp, as an event takes them."""

    id: str
    at: datetime
    desk: str
    editor: str
    previous: str


class Stamp(msgspec.Struct, frozen=True, kw_only=True):
    """What every event of one moment carries."""

    id: str
    at: datetime
    desk: str
    editor: str
    previous: str

    def fields(self) -> StampFields:
        """The stamp as keyword arguments of an event."""
        return StampFields(
            id=self.id, at=self.at, desk=self.desk, editor=self.editor, previous=self.previous
        )


def call_units(
    position: Position,
    stamp: Stamp,
    winners: Mapping[str, str],
    *,
    source: str,
    when: ev.When | None = None,
    note: str = "",
    reason: str = "",
    seen: Mapping[str, int] | None = None,
) -> ev.UnitsCalled | None:
    """Call units for tickets (`winners`: unit id -> ticket id) as one act.

    Units already called for that ticket are left out, unless only a rule called them: the
    call is an editor's from then on. With none left there is no event.

    Raises:
        Refused: for an unknown unit or ticket, a time that has not come, a unit that
            moved; and where no reason is given, one called for another ticket, or one whose
            polls are open.
    """
    _check_units(position, tuple(winners))
    _check_tickets(position, winners.values())
    _check_seen(position, seen)
    moment = when or ev.When(at=stamp.at)
    _check_time(moment, stamp.at)
    others = [u for u, ticket in winners.items() if not _is_called(position, u, ticket)]
    fresh = {u: t for u, t in winners.items() if u in others or position.state(u).rule}
    if not fresh:
        return None
    if not reason.strip():
        _check_no_call_stands(position, others)
        check_polls(position, tuple(fresh), moment.latest or stamp.at)
    calls = tuple(
        ev.Call(unit=unit, ticket=ticket, when=moment, seen=position.state(unit).version)
        for unit, ticket in fresh.items()
    )
    return ev.UnitsCalled(
        calls=calls, source=source, note=note, reason=reason.strip(), **stamp.fields()
    )


def retract_calls(
    position: Position,
    stamp: Stamp,
    units: Sequence[str],
    *,
    reason: str,
    source: str = "",
    status: Status = Status.TOO_EARLY,
) -> ev.CallsRetracted:
    """Take back the calls of `units`.

    Raises:
        Refused: without a reason, or where a unit is not called.
    """
    _check_units(position, units)
    if not reason.strip():
        raise refusals.ReasonNeeded(tr("Retracting a call"))
    missing = [u for u in units if not position.state(u).status.is_won]
    if missing:
        raise refusals.NotCalled([_name(position, unit) for unit in missing])
    return ev.CallsRetracted(
        touched=tuple(units),
        seen=_versions(position, units),
        reason=reason.strip(),
        source=source,
        status=status,
        **stamp.fields(),
    )


def set_status(
    position: Position,
    stamp: Stamp,
    units: Sequence[str],
    status: Status,
    *,
    ticket: str | None = None,
    source: str = "",
    note: str = "",
) -> ev.StatusesSet | None:
    """Give units a status that is not a call; None when all of them have it already.

    Raises:
        Refused: where a unit is called (retract first), `leading` names no ticket, or
            the ticket is unknown.
        ValueError: for a status that is a call.
    """
    if status.is_won:
        raise ValueError(f"{status} is a call, not a status to set")
    _check_units(position, units)
    _check_no_call_stands(position, units)
    if status is Status.LEADING:
        _check_tickets(position, [ticket or ""])
    else:
        ticket = None
    fresh = [u for u in units if _standing(position, u) != (status, ticket)]
    if not fresh and not note:
        return None
    touched = tuple(fresh or units)
    return ev.StatusesSet(
        touched=touched,
        seen=_versions(position, touched),
        status=status,
        ticket=ticket,
        source=source,
        note=note,
        **stamp.fields(),
    )


def certify_units(
    position: Position, stamp: Stamp, units: Sequence[str], ticket: str, *, source: str = ""
) -> ev.UnitsCertified:
    """Record that states certified their result for `ticket`.

    Raises:
        Refused: for an unknown unit or ticket, or a call for another ticket that stands.
    """
    _check_units(position, units)
    _check_tickets(position, [ticket])
    others = [u for u in units if not _is_called(position, u, ticket)]
    _check_no_call_stands(position, others)
    return ev.UnitsCertified(
        touched=tuple(units),
        seen=_versions(position, units),
        ticket=ticket,
        source=source,
        **stamp.fields(),
    )


def cast_electors(
    position: Position, stamp: Stamp, unit: str, votes: Mapping[str, int], *, note: str = ""
) -> ev.ElectorsCast:
    """Record how the electors of `unit` voted, by ticket id or full name.

    Raises:
        Refused: where the votes are more than the unit has electors, or negative.
    """
    _check_units(position, [unit])
    given = sum(votes.values())
    group = position.contest.group(unit)
    most = sum(position.contest.electors[member] for member in group)
    if given > most or any(count < 0 for count in votes.values()):
        raise refusals.BadElectors(_name(position, unit), given, most)
    return ev.ElectorsCast(
        touched=(unit,),
        seen=_versions(position, [unit]),
        votes=dict(votes),
        note=note,
        **stamp.fields(),
    )


def write_note(
    position: Position, stamp: Stamp, units: Sequence[str], text: str
) -> ev.NoteWritten | None:
    """Write a note on units, or on the desk when none is given; None if nothing changes."""
    for unit in units:
        _check_units(position, [unit])
    before = {position.state(u).note for u in units} if units else {position.board.common.note}
    if before == {text}:
        return None
    return ev.NoteWritten(
        touched=tuple(units), seen=_versions(position, units), text=text, **stamp.fields()
    )


def call_election(
    position: Position, stamp: Stamp, ticket: str, *, source: str
) -> ev.ElectionCalled:
    """Call the election itself.

    Raises:
        Refused: unless `ticket` has a majority of the electors called.
    """
    _check_tickets(position, [ticket])
    if position.tally.needs(ticket):
        found = position.board.ticket(ticket)
        electors = position.tally.called.get(ticket, 0)
        surname = found.surname if found else ticket
        raise refusals.NoMajority(surname, electors, position.tally.majority)
    return ev.ElectionCalled(ticket=ticket, source=source, **stamp.fields())


def retract_election(position: Position, stamp: Stamp, *, reason: str) -> ev.ElectionCallRetracted:
    """Take back the call of the election.

    Raises:
        Refused: without a reason, or where the election is not called.
    """
    if position.board.common.election_call is None:
        raise refusals.NotCalled([tr("The election")])
    if not reason.strip():
        raise refusals.ReasonNeeded(tr("Retracting the call of the election"))
    return ev.ElectionCallRetracted(reason=reason.strip(), **stamp.fields())


def undo(position: Position, stamp: Stamp) -> ev.Reverted:
    """Take back the last act.

    Raises:
        Refused: when there is none.
    """
    act = position.board.done
    if act is None:
        raise refusals.NothingToUndo
    touched = tuple(unit for unit, _, _ in act.units)
    return ev.Reverted(target=act.event, touched=touched, **stamp.fields())


def redo(position: Position, stamp: Stamp) -> ev.Reverted:
    """Do the last undone act again.

    Raises:
        Refused: when there is none.
    """
    act = position.board.undone
    if act is None:
        raise refusals.NothingToRedo
    touched = tuple(unit for unit, _, _ in act.units)
    return ev.Reverted(target=act.event, touched=touched, **stamp.fields())


def _check_units(position: Position, units: Sequence[str]) -> None:
    if not units:
        raise refusals.NothingChosen
    for unit in units:
        if unit not in position.contest.electors:
            raise refusals.UnknownUnit(unit, position.contest.year)


def _check_tickets(position: Position, tickets: Iterable[str]) -> None:
    for ticket in tickets:
        if position.board.ticket(ticket) is None:
            raise refusals.UnknownTicket(ticket)


def _check_no_call_stands(position: Position, units: Sequence[str]) -> None:
    for unit in units:
        winner = position.winner(unit)
        if winner is not None:
            raise refusals.CallStands(_name(position, unit), winner.surname)


def check_polls(position: Position, units: Sequence[str], at: datetime) -> None:
    """Refuse to call units at a time of election day when their polls are open."""
    for unit in still_open(position.contest, units, at):
        closes = eastern_clock(position.contest.closings[unit].last)
        raise refusals.PollsOpen(_name(position, unit), closes)


def _check_seen(position: Position, seen: Mapping[str, int] | None) -> None:
    for unit, version in (seen or {}).items():
        if position.state(unit).version != version:
            raise refusals.UnitMoved(_name(position, unit))


def _check_time(when: ev.When, now: datetime) -> None:
    if when.at is not None and when.at > now:
        date, clock = eastern_date(when.at), eastern_clock(when.at)
        raise refusals.TimeAhead(tr("{date}, {clock}", date=date, clock=clock))


def _is_called(position: Position, unit: str, ticket: str) -> bool:
    state = position.state(unit)
    return state.status.is_won and state.ticket == ticket


def _standing(position: Position, unit: str) -> tuple[Status, str | None]:
    state = position.state(unit)
    return state.status, state.ticket


def _versions(position: Position, units: Sequence[str]) -> tuple[int, ...]:
    return tuple(position.state(unit).version for unit in units)


def _name(position: Position, unit: str) -> str:
    return tr(position.contest.by_id[unit].short_name)
