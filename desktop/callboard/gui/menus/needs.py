"""What an open desk allows now: the facts that enable and disable actions."""

from __future__ import annotations

from callboard.desk.service import Desk
from callboard.desk.settled import disputed_units
from callboard.gui.menus.actions import Needs


def holding(desk: Desk | None, chosen: tuple[str, ...]) -> frozenset[Needs]:
    """What holds of a desk while those units are chosen."""
    if desk is None:
        return frozenset()
    position, board = desk.position, desk.board
    held = {Needs.DESK, Needs.PRESENT}
    if chosen:
        held.add(Needs.CHOSEN)
    if disputed_units(position):
        held.add(Needs.DISAGREEMENT)
    if desk.store.read_only:
        return frozenset(held)
    held.add(Needs.WRITABLE)
    facts = {
        Needs.UNITS: bool(chosen),
        Needs.UNDO: board.done is not None,
        Needs.REDO: board.undone is not None,
        Needs.ACCEPTABLE: bool(desk.acceptable),
        Needs.MAJORITY: position.race.winner is not None or board.common.election_call is not None,
    }
    return frozenset(held | {need for need, holds in facts.items() if holds})


def next_disputed(desk: Desk, current: str | None, *, forward: bool = True) -> str | None:
    """The disputed unit after (or before) the current one, round the contest's order."""
    units = disputed_units(desk.position)
    if not units:
        return None
    order = list(desk.contest.electors)
    here = order.index(current) if current in order else -1
    if forward:
        return next((unit for unit in units if order.index(unit) > here), units[0])
    return next((unit for unit in reversed(units) if order.index(unit) < here), units[-1])
