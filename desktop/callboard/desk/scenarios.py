"""Scenarios: what if units went another way. Values with an undo of their own, never calls."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from callboard.desk.position import Position
from callboard.desk.refusals import BadElectors, UnknownTicket, UnknownUnit
from callboard.election.contest import Contest
from callboard.election.race import race
from callboard.election.status import Status
from callboard.election.tally import Tally, tally
from callboard.ledger.board import OPEN, Board, UnitState
from callboard.ledger.own import SCENARIO
from callboard.words import tr

MOST_KEPT = 500  # steps that can be undone
_MOST_ELECTORS = 538


class Scenario(msgspec.Struct, frozen=True, kw_only=True):
    """What differs from the board: a unit that is not named stands as it is called."""

    id: str
    name: str
    winners: Mapping[str, str | None] = {}  # by unit: a ticket, or None for nobody
    electors: Mapping[str, int] = {}  # changed numbers, by unit
    splits: Mapping[str, Mapping[str, int]] = {}  # electors by ticket, for units divided
    locked: frozenset[str] = frozenset()  # units that nothing here changes


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A scenario that is being worked on, with what it was and what was taken back."""

    now: Scenario
    before: tuple[Scenario, ...] = ()  # the newest last
    after: tuple[Scenario, ...] = ()  # the next to be done again last


def new_scenario(name: str) -> Scenario:
    """A scenario that differs in nothing yet."""
    return Scenario(id=uuid.uuid4().hex, name=name)


# What can be done; each answers with another draft, the same one where nothing changes


def give(draft: Draft, units: Iterable[str], ticket: str | None) -> Draft:
    """Let units go to a ticket, or to nobody; locked ones stay."""
    free = [unit for unit in units if unit not in draft.now.locked]
    now = draft.now
    splits = {unit: parts for unit, parts in now.splits.items() if unit not in free}
    return _step(
        draft, replace(now, winners={**now.winners, **dict.fromkeys(free, ticket)}, splits=splits)
    )


def cycle(
    draft: Draft, position: Position, units: Sequence[str], *, backwards: bool = False
) -> Draft:
    """Let each unit go to the next ticket of the ballot, after the last to nobody."""
    order: list[str | None] = [None, *(ticket.id for ticket in position.board.tickets)]
    way = -1 if backwards else 1
    shown = board_of(position, draft.now)
    for unit in units:
        state = shown.state(unit)
        held = state.ticket if state.status.is_won else None
        place = order.index(held) if held in order else 0
        draft = give(draft, [unit], order[(place + way) % len(order)])
    return draft


def turn_lock(draft: Draft, units: Iterable[str]) -> Draft:
    """Lock units; where all of them are locked, let them go."""
    chosen = frozenset(units)
    locked = draft.now.locked
    return _step(
        draft, replace(draft.now, locked=locked - chosen if chosen <= locked else locked | chosen)
    )


def set_electors(draft: Draft, position: Position, unit: str, electors: int) -> Draft:
    """Give a unit another number of electors; its own number takes that back.

    Raises:
        Refused: for an unknown unit, or a number that no unit can have.
    """
    real = _known(position, unit)
    if not 0 <= electors <= _MOST_ELECTORS:
        raise BadElectors(_name(position, unit), electors, real)
    if unit in draft.now.locked:
        return draft
    others = {u: n for u, n in draft.now.electors.items() if u != unit}
    changed = others if electors == real else {**others, unit: electors}
    splits = {u: parts for u, parts in draft.now.splits.items() if u != unit}
    return _step(draft, replace(draft.now, electors=changed, splits=splits))


def split(draft: Draft, position: Position, unit: str, parts: Mapping[str, int]) -> Draft:
    """Divide a unit's electors between tickets.

    Raises:
        Refused: for an unknown unit or ticket, or parts that do not add up.
    """
    electors = draft.now.electors.get(unit, _known(position, unit))
    for ticket in parts:
        if position.board.ticket(ticket) is None:
            raise UnknownTicket(ticket)
    if sum(parts.values()) != electors or any(count < 0 for count in parts.values()):
        raise BadElectors(_name(position, unit), sum(parts.values()), electors)
    if unit in draft.now.locked:
        return draft
    held = {ticket: count for ticket, count in parts.items() if count}
    if len(held) <= 1:
        return give(draft, [unit], next(iter(held), None))
    winners = {u: t for u, t in draft.now.winners.items() if u != unit}
    return _step(
        draft, replace(draft.now, winners=winners, splits={**draft.now.splits, unit: held})
    )


def clear(draft: Draft) -> Draft:
    """Let everything stand as it is called, but for what is locked."""
    now = draft.now
    kept = _only(now.locked)
    return _step(
        draft,
        replace(
            now,
            winners=kept(now.winners),
            electors=kept(now.electors),
            splits=kept(now.splits),
        ),
    )


def undo(draft: Draft) -> Draft:
    """Take back the last step."""
    if not draft.before:
        return draft
    *before, last = draft.before
    return Draft(now=last, before=tuple(before), after=(*draft.after, draft.now))


def redo(draft: Draft) -> Draft:
    """Do the last step taken back again."""
    if not draft.after:
        return draft
    *after, following = draft.after
    return Draft(now=following, before=(*draft.before, draft.now), after=tuple(after))


def _step(draft: Draft, now: Scenario) -> Draft:
    if now == draft.now:
        return draft
    return Draft(now=now, before=(*draft.before, draft.now)[-MOST_KEPT:])


def _known(position: Position, unit: str) -> int:
    if unit not in position.contest.electors:
        raise UnknownUnit(unit, position.contest.year)
    return position.contest.electors[unit]


def _name(position: Position, unit: str) -> str:
    return tr(position.contest.by_id[unit].short_name)


def _only(units: frozenset[str]) -> Callable[[Mapping[str, object]], dict[str, object]]:
    return lambda found: {unit: one for unit, one in found.items() if unit in units}


# What it shows


def position_of(position: Position, scenario: Scenario) -> Position:
    """The board as it would be, with its sums; `position` is the board as it is."""
    board = board_of(position, scenario)
    contest = position.contest
    known = {u: n for u, n in scenario.electors.items() if u in contest.electors}
    if known:
        contest = replace(contest, electors={**contest.electors, **known})
    sums = _with_splits(tally(contest, board.units), contest.electors, board, scenario)
    return Position(
        contest=contest,
        board=board,
        tally=sums,
        race=race(contest, board.tickets, board.units, sums),
        verdicts=position.verdicts,
        splits={unit: parts for unit, parts in scenario.splits.items() if unit in contest.electors},
    )


def board_of(position: Position, scenario: Scenario) -> Board:
    """The units as they would stand."""
    board, electors = position.board, position.contest.electors
    units = dict(board.units)
    for unit, ticket in scenario.winners.items():
        if unit in electors:
            units[unit] = _given(board, unit, ticket, "")
    for unit, parts in scenario.splits.items():
        if unit in electors and parts:
            most = max(parts, key=lambda ticket: parts[ticket])
            units[unit] = _given(board, unit, most, _told_parts(board, parts))
    common = replace(board.common, election_call=None, last_called=None)
    return replace(board, units=units, common=common)


def _given(board: Board, unit: str, ticket: str | None, parts: str) -> UnitState:
    before = board.state(unit)
    if ticket is None or board.ticket(ticket) is None:
        return replace(OPEN, version=before.version)
    if not parts and before.status.is_won and before.ticket == ticket:
        return before
    return UnitState(
        status=Status.CALLED,
        ticket=ticket,
        source=tr("Scenario, split: {parts}", parts=parts) if parts else SCENARIO,
        note=tr("Split: {parts}", parts=parts) if parts else "",
        version=before.version,
    )


def _told_parts(board: Board, parts: Mapping[str, int]) -> str:
    named = ((board.ticket(ticket), count) for ticket, count in parts.items())
    return ", ".join(f"{t.surname} {count}" for t, count in named if t is not None)


def _with_splits(
    sums: Tally, electors: Mapping[str, int], board: Board, scenario: Scenario
) -> Tally:
    """The sums with divided units counted in their parts."""
    called = dict(sums.called)
    for unit, parts in scenario.splits.items():
        whole = board.state(unit).ticket
        if unit not in electors or whole is None:
            continue
        called[whole] = called.get(whole, 0) - electors[unit]
        for ticket, count in parts.items():
            called[ticket] = called.get(ticket, 0) + count
    return replace(sums, called={ticket: count for ticket, count in called.items() if count})


def would_call(position: Position, scenario: Scenario) -> dict[str, str]:
    """The units that are not called and go whole to a ticket here: what could become calls.

    In the contest's order, so that a list of them can be checked.
    """
    given = ((unit, scenario.winners.get(unit)) for unit in position.contest.electors)
    return {
        unit: ticket
        for unit, ticket in given
        if ticket is not None
        and position.winner(unit) is None
        and position.board.ticket(ticket) is not None
    }


def against_calls(position: Position, scenario: Scenario) -> tuple[str, ...]:
    """The units that are called for somebody else than here: these never become calls."""
    return tuple(
        unit
        for unit, ticket in scenario.winners.items()
        if (winner := position.winner(unit)) is not None and winner.id != ticket
    )


def otherwise(position: Position, scenario: Scenario) -> frozenset[str]:
    """The units that stand otherwise than on the board: what is given as it is called does not."""
    given = (
        unit
        for unit, ticket in scenario.winners.items()
        if ticket != (winner.id if (winner := position.winner(unit)) is not None else None)
    )
    return frozenset((*given, *scenario.electors, *scenario.splits))


def uncalled(position: Position) -> tuple[str, ...]:
    """The units that nobody has."""
    return tuple(u for u in position.contest.electors if position.winner(u) is None)


def same_regions(contest: Contest, units: Iterable[str]) -> tuple[str, ...]:
    """The units of all regions that hold one of `units`."""
    regions = {contest.by_id[unit].region for unit in units}
    return tuple(unit.id for unit in contest.units if unit.region in regions)
