"""The difference of two boards in words: what each unit and the desk were, and what they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from callboard.desk.shown_time import shown_time
from callboard.election.contest import Contest
from callboard.election.status import Status
from callboard.ledger.board import Board, UnitState, difference
from callboard.ledger.own import shown_reason, shown_source, shown_voted
from callboard.words import mark, number, tr

_WITH_TICKET = {
    Status.LEADING: mark("leading {ticket}", sense="standing"),
    Status.CALLED: mark("called for {ticket}", sense="standing"),
    Status.CERTIFIED: mark("certified for {ticket}", sense="standing"),
}


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is not the same on two boards."""

    subject: str  # "Georgia", "The election"
    unit: str | None  # unit id, where it is one
    before: str
    after: str

    @property
    def words(self) -> str:
        """As one line: "Georgia: too early → called for Trump, AP 12:58 am"."""
        return f"{self.subject}: {self.arrow}"

    @property
    def arrow(self) -> str:
        """What it was and what it is: "too early → called for Trump, AP 12:58 am"."""
        return f"{self.before} \N{RIGHTWARDS ARROW} {self.after}"


def differences(contest: Contest, before: Board, after: Board) -> tuple[Difference, ...]:
    """Everything that differs: the units in the contest's order, then what is common."""
    moved = set(difference(before, after))
    units = (unit for unit in contest.units if unit.id in moved)
    found = [
        Difference(
            subject=tr(unit.short_name),
            unit=unit.id,
            before=standing(before, unit.id),
            after=standing(after, unit.id),
        )
        for unit in units
    ]
    return (
        *_told_apart(found, before, after),
        *_figures(contest, before, after),
        *_common(before, after),
    )


def elector_differences(before: Contest, after: Contest) -> tuple[Difference, ...]:
    """The units whose number of electors is another one, as a scenario may try it."""
    return tuple(
        Difference(
            subject=tr(unit.short_name),
            unit=unit.id,
            before=tr("{count} {count:elector|electors}", count=before.electors[unit.id]),
            after=tr("{count} {count:elector|electors}", count=after.electors[unit.id]),
        )
        for unit in after.units
        if before.electors.get(unit.id, 0) != after.electors[unit.id]
    )


def standing(board: Board, unit: str) -> str:
    """Where a unit stands: "called for Trump, AP 12:58 am", "too early"."""
    state = board.state(unit)
    words = _status_words(board, state)
    told = " ".join(part for part in (shown_source(state.source), shown_time(state.when)) if part)
    return f"{words}, {told}" if told and state.status.is_won else words


def _status_words(board: Board, state: UnitState) -> str:
    if state.ticket is None:
        return state.status.words.lower()
    ticket = board.ticket(state.ticket)
    return tr(
        _WITH_TICKET[state.status],
        sense="standing",
        ticket=ticket.surname if ticket is not None else state.ticket,
    )


def _told_apart(found: Iterable[Difference], before: Board, after: Board) -> Iterable[Difference]:
    """Where the standing is the same in words, say what else changed about the unit."""
    for one in found:
        if one.before != one.after or one.unit is None:
            yield one
            continue
        old, new = _more(before.state(one.unit)), _more(after.state(one.unit))
        yield msgspec.structs.replace(one, before=old, after=new)


def _more(state: UnitState) -> str:
    told = [tr("note “{text}”", text=state.note)] if state.note else []
    if state.retraction is not None:
        told.append(tr("retracted"))
    if state.resolution is not None:
        told.append(tr("decided: {ground}", ground=shown_reason(state.resolution.ground)))
    return ", ".join(told) or tr("nothing noted")


def _figures(contest: Contest, before: Board, after: Board) -> Iterable[Difference]:
    """Votes, electors as cast and chances, which stand beside a unit's own state."""
    kinds = (
        (mark("{unit}, votes"), _votes),
        (mark("{unit}, electors as cast"), _cast),
        (mark("{unit}, chance"), _chance),
    )
    for unit in contest.units:
        for subject, told in kinds:
            old, new = told(before, unit.id), told(after, unit.id)
            if old != new:
                name = tr(unit.short_name)
                yield Difference(
                    subject=tr(subject, unit=name), unit=unit.id, before=old, after=new
                )


def _votes(board: Board, unit: str) -> str:
    returned = board.common.returns.get(unit)
    return _ranked(board, returned.votes if returned is not None else {})


def _cast(board: Board, unit: str) -> str:
    return _ranked(board, board.common.cast.get(unit, {}))


def _chance(board: Board, unit: str) -> str:
    given = board.common.chances.get(unit)
    if given is None:
        return tr("none", sense="note")
    return tr(
        "{ticket} {parts} of {of}",
        ticket=_surname(board, given.ticket),
        parts=given.parts,
        of=given.of,
    )


def _ranked(board: Board, votes: Mapping[str, int]) -> str:
    """Who has how many, the most first."""
    ranked = sorted(votes.items(), key=lambda vote: -vote[1])
    told = (f"{_surname(board, name)} {number(count)}" for name, count in ranked if count)
    return ", ".join(told) or tr("none", sense="note")


def _surname(board: Board, ticket: str) -> str:
    known = board.ticket(ticket)
    return known.surname if known is not None else shown_voted(ticket)


def _common(before: Board, after: Board) -> Iterable[Difference]:
    rows = (
        (tr("The election"), _election(before), _election(after)),
        (tr("The ballot"), _ballot(before), _ballot(after)),
        (tr("Reports on the desk"), _reports(before), _reports(after)),
        (tr("The desk’s note"), _note(before), _note(after)),
    )
    for subject, old, new in rows:
        if old != new:
            yield Difference(subject=subject, unit=None, before=old, after=new)


def _election(board: Board) -> str:
    call = board.common.election_call
    if call is None:
        return tr("not called")
    ticket = board.ticket(call.ticket)
    name = ticket.surname if ticket is not None else call.ticket
    return tr(_WITH_TICKET[Status.CALLED], sense="standing", ticket=name)


def _ballot(board: Board) -> str:
    return ", ".join(ticket.pair for ticket in board.tickets) or tr("empty")


def _reports(board: Board) -> str:
    return str(len(board.common.reports))


def _note(board: Board) -> str:
    return board.common.note or tr("none", sense="note")
