"""The fold: a board and one event make the next board, in time that does not grow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from callboard.election.status import Status
from callboard.ledger import events as ev
from callboard.ledger import fold_figures, fold_reports
from callboard.ledger.acts import below, height, settled
from callboard.ledger.board import (
    Act,
    Board,
    ElectionCall,
    Resolution,
    Retraction,
    Step,
    UnitState,
)


def fold(board: Board, event: ev.AnyEvent) -> Board:
    """Return the board after `event`. Total: an event that fits nothing changes nothing."""
    if isinstance(event, ev.Reverted):
        return _revert(board, event)
    step = _STEPS.get(type(event))
    if step is None:
        return replace(board, length=board.length + 1)
    changed, common = step(board, event)
    if isinstance(event, ev.DeskOpened):  # the beginning cannot be undone
        return replace(board, common=common, length=board.length + 1)
    act = Act(
        event=event.id,
        units=tuple((unit, board.state(unit), after) for unit, after in changed.items()),
        common=None if common is board.common else (board.common, common),
        place=board.length,
        rest=board.done,
        open=height(board.done) + 1,
    )
    return Board(
        units={**board.units, **changed} if changed else board.units,
        common=common,
        length=board.length + 1,
        done=settled(act),
        undone=None,
    )


def _revert(board: Board, event: ev.Reverted) -> Board:
    """Take back the last act, or do the last undone act again; else change nothing."""
    if board.done is not None and board.done.event == event.target:
        return _move(board, board.done, event, forward=False)
    if board.undone is not None and board.undone.event == event.target:
        return _move(board, board.undone, event, forward=True)
    return replace(board, length=board.length + 1)


def _move(board: Board, act: Act, event: ev.Reverted, *, forward: bool) -> Board:
    units = dict(board.units)
    for unit, before, after in act.units:
        target = after if forward else before
        units[unit] = replace(target, version=board.state(unit).version + 1)
    common = act.common[1 if forward else 0] if act.common else board.common
    other = board.done if forward else board.undone
    moved = settled(replace(act, event=event.id, rest=other, open=height(other) + 1))
    return Board(
        units=units,
        common=common,
        length=board.length + 1,
        done=moved if forward else below(act),
        undone=below(act) if forward else moved,
    )


def _opened(board: Board, event: ev.DeskOpened) -> Step:
    return {}, replace(board.common, tickets=event.ballot)


def _called(board: Board, event: ev.UnitsCalled) -> Step:
    changed = {
        call.unit: _called_state(board.state(call.unit), call, event, event.note)
        for call in event.calls
    }
    last = event.calls[-1].unit if event.calls else board.common.last_called
    return changed, replace(board.common, last_called=last)


def _called_state(
    before: UnitState, call: ev.Call, event: ev.UnitsCalled | ev.ConflictResolved, note: str = ""
) -> UnitState:
    return UnitState(
        status=Status.CALLED,
        ticket=call.ticket,
        source=call.source or event.source,
        when=call.when,
        editor=event.editor,
        note=note or before.note,
        basis=call.basis,
        reports=call.reports,
        event=event.id,
        version=before.version + 1,
        resolution=before.resolution,
        rule=call.rule,
        risk=call.risk,
        under=(before.under or before) if call.rule else None,
    )


def _retracted(board: Board, event: ev.CallsRetracted) -> Step:
    changed: dict[str, UnitState] = {}
    for unit in event.touched:
        before = board.state(unit)
        changed[unit] = UnitState(
            status=Status.TOO_EARLY if event.status.has_ticket else event.status,
            source=event.source,
            when=ev.When(at=event.at),
            editor=event.editor,
            note=before.note,
            event=event.id,
            version=before.version + 1,
            retraction=Retraction(
                event=event.id, ticket=before.ticket, reason=event.reason, at=event.at
            ),
            resolution=before.resolution,
        )
    return changed, board.common


def _status_set(board: Board, event: ev.StatusesSet) -> Step:
    changed: dict[str, UnitState] = {}
    for unit in event.touched:
        before = board.state(unit)
        changed[unit] = UnitState(
            status=event.status,
            ticket=event.ticket if event.status is Status.LEADING else None,
            source=event.source,
            when=ev.When(at=event.at),
            editor=event.editor,
            note=event.note or before.note,
            event=event.id,
            version=before.version + 1,
            retraction=before.retraction,
            resolution=before.resolution,
        )
    return changed, board.common


def _certified(board: Board, event: ev.UnitsCertified) -> Step:
    changed: dict[str, UnitState] = {}
    for unit in event.touched:
        before = board.state(unit)
        changed[unit] = replace(
            before,
            status=Status.CERTIFIED,
            ticket=event.ticket,
            source=event.source or before.source,
            when=before.when if before.status.is_won else ev.When(),  # certifying is no call
            editor=event.editor,
            event=event.id,
            version=before.version + 1,
            retraction=None,
            rule="",  # it stands on the state's own word now
            risk=None,
            under=None,
        )
    return changed, board.common


def _cast(board: Board, event: ev.ElectorsCast) -> Step:
    touched = dict.fromkeys(event.touched, event.votes)
    return _bump(board, event.touched), replace(board.common, cast={**board.common.cast, **touched})


def _note(board: Board, event: ev.NoteWritten) -> Step:
    if not event.touched:
        return {}, replace(board.common, note=event.text)
    changed = {
        unit: replace(board.state(unit), note=event.text, version=board.state(unit).version + 1)
        for unit in event.touched
    }
    return changed, board.common


def _resolved(board: Board, event: ev.ConflictResolved) -> Step:
    resolution = Resolution(
        event=event.id,
        ticket=event.ticket,
        ground=event.reason,
        editor=event.editor,
        at=event.at,
        reports_for=event.reports_for,
        reports_against=event.reports_against,
    )
    call = event.call
    changed: dict[str, UnitState] = {}
    for unit in event.touched:
        state = board.state(unit)
        if call is not None and call.unit == unit:
            state = replace(_called_state(state, call, event), version=state.version)
        changed[unit] = replace(state, resolution=resolution, version=state.version + 1)
    if call is None:
        return changed, board.common
    return changed, replace(board.common, last_called=call.unit)


def _bump(board: Board, units: tuple[str, ...]) -> dict[str, UnitState]:
    known = (unit for unit in units if unit in board.units)
    return {
        unit: replace(board.state(unit), version=board.state(unit).version + 1) for unit in known
    }


def _election_called(board: Board, event: ev.ElectionCalled) -> Step:
    call = ElectionCall(
        event=event.id,
        ticket=event.ticket,
        source=event.source,
        editor=event.editor,
        at=event.at,
    )
    return {}, replace(board.common, election_call=call)


def _election_retracted(board: Board, _: ev.ElectionCallRetracted) -> Step:
    return {}, replace(board.common, election_call=None)


def _ticket_added(board: Board, event: ev.TicketAdded) -> Step:
    kept = tuple(t for t in board.common.tickets if t.id != event.ticket.id)
    return {}, replace(board.common, tickets=(*kept, event.ticket))


def _ticket_changed(board: Board, event: ev.TicketChanged) -> Step:
    tickets = tuple(event.ticket if t.id == event.ticket.id else t for t in board.common.tickets)
    return {}, replace(board.common, tickets=tickets)


def _ticket_removed(board: Board, event: ev.TicketRemoved) -> Step:
    kept = tuple(t for t in board.common.tickets if t.id != event.ticket)
    return {}, replace(board.common, tickets=kept)


# The kinds that change a board. An export changes none, and cannot be undone.
_STEPS: dict[type, Callable[[Board, Any], Step]] = {
    ev.DeskOpened: _opened,
    ev.UnitsCalled: _called,
    ev.CallsRetracted: _retracted,
    ev.StatusesSet: _status_set,
    ev.UnitsCertified: _certified,
    ev.ElectorsCast: _cast,
    ev.NoteWritten: _note,
    ev.ConflictResolved: _resolved,
    **fold_reports.STEPS,
    **fold_figures.STEPS,
    ev.ElectionCalled: _election_called,
    ev.ElectionCallRetracted: _election_retracted,
    ev.TicketAdded: _ticket_added,
    ev.TicketChanged: _ticket_changed,
    ev.TicketRemoved: _ticket_removed,
}
