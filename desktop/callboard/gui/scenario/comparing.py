"""Comparing a scenario with the board, or with another scenario, unit by unit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from callboard.desk import scenarios
from callboard.desk.differences import differences, elector_differences
from callboard.desk.position import Position
from callboard.desk.scenarios import Scenario
from callboard.election.race import leaders
from callboard.gui.look.marks import Marks
from callboard.gui.timemachine.changes import offer_changes
from callboard.gui.window import lower as pages
from callboard.gui.window.window import MainWindow
from callboard.ledger.own import UNTITLED
from callboard.words import tr

if TYPE_CHECKING:
    from callboard.gui.timemachine.changes import ChangesView


class Comparing:
    """Fills the page of changes while something is compared."""

    def __init__(
        self, window: MainWindow, marks: Marks, changes: Callable[[], ChangesView]
    ) -> None:
        self._window = window
        self._marks = marks
        self._changes = changes
        self._on = False
        self._other: Scenario | None = None  # None: the board

    def begin(self, now: Scenario, other: Scenario | None) -> None:
        """Compare with another scenario, or with the board."""
        self._on, self._other = True, other
        self._changes()
        offer_changes(self._window.below, offered=True)
        self._window.below.show_page(pages.CHANGES)
        self.refresh(now)

    def stop(self) -> None:
        """Compare no longer."""
        if self._on:
            offer_changes(self._window.below, offered=False)
        self._on, self._other = False, None

    def refresh(self, now: Scenario) -> None:
        """List what differs now, and mark it."""
        desk, shown = self._window.desk, self._window.shown
        if not self._on or desk is None or shown is None:
            return
        other, against = desk.position, tr("the board")
        if self._other is not None:
            other = scenarios.position_of(other, self._other)
            against = tr("“{name}”", name=name_words(self._other))
        found = [
            one
            for one in (
                *differences(desk.contest, other.board, shown.board),
                *elector_differences(other.contest, shown.contest),
            )
            if one.unit is not None
        ]
        differing = frozenset(one.unit for one in found if one.unit is not None)
        title = tr(
            "{count} {count:unit differs|units differ}: “{name}” ({sums}) against {other} "
            "({other_sums})",
            count=len(differing),
            name=name_words(now),
            sums=sums_words(shown),
            other=against,
            other_sums=sums_words(other),
        )
        self._changes().show_differences((title,), found)
        self._marks.show_changed(differing, locked=now.locked)


def name_words(scenario: Scenario) -> str:
    """What the screen calls a scenario; one that has no name yet is kept under an English one."""
    return tr(UNTITLED) if scenario.name == UNTITLED else scenario.name


def sums_words(position: Position) -> str:
    """The sums of all who have any, or of the first two: "Harris 270, Trump 268"."""
    tickets, called = position.board.tickets, position.tally.called
    order = leaders(tickets, position.tally)
    shown = [ticket for ticket in order if called.get(ticket.id)] or tickets[:2]
    return ", ".join(f"{ticket.surname} {called.get(ticket.id, 0)}" for ticket in shown[:4])
