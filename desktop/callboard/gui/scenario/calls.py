"""What of a scenario could become calls, told unit by unit before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from callboard.desk import scenarios
from callboard.desk.scenarios import Scenario
from callboard.gui.window.window import MainWindow
from callboard.words import tr


class WouldBeCalls(msgspec.Struct, frozen=True, kw_only=True):
    """The calls, a line for each, and why some are left out."""

    winners: Mapping[str, str]  # by unit
    lines: tuple[str, ...]
    left_out: str


def would_be_calls(window: MainWindow, scenario: Scenario) -> WouldBeCalls | None:
    """List what could be called on the board now; None where there is nothing."""
    desk = window.desk
    if desk is None:
        return None
    position = desk.position
    winners = scenarios.would_call(position, scenario)
    names = {ticket.id: ticket.surname for ticket in position.board.tickets}
    electors = position.contest.electors
    lines = tuple(
        tr(
            "{unit} ({electors} EV) for {ticket}",
            unit=desk.name_of(unit),
            electors=electors[unit],
            ticket=names[ticket],
        )
        for unit, ticket in winners.items()
    )
    against = scenarios.against_calls(position, scenario)
    if not winners:
        return None
    return WouldBeCalls(winners=winners, lines=lines, left_out=_left_out(desk.name_of, against))


def _left_out(name_of: Callable[[str], str], units: Sequence[str]) -> str:
    if not units:
        return ""
    return tr(
        "{units} {count:is|are} called otherwise on the board and {count:stays|stay} so: "
        "retract there first.",
        units=", ".join(map(name_of, units)),
        count=len(units),
    )
