"""Acts on figures beside the calls: chances, electors as cast, returns; asked for by dialogs."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QObject

from callboard.desk import closing
from callboard.desk.electors import meeting_of
from callboard.desk.position import Position
from callboard.gui.acts import Acts
from callboard.gui.settings import Settings

if TYPE_CHECKING:
    from callboard.gui.dialogs.electors import CastVotes


CLOSING = "closing"  # too early, when the last polls of a unit close


class GivenChances(msgspec.Struct, frozen=True):
    """How likely a ticket is to take units, and who says so; None takes a chance away."""

    ticket: str
    shares: Mapping[str, Fraction | None]
    source: str


class FigureQuestions(Protocol):
    """What has to be asked; None means that the editor thought better of it."""

    def electors(self, position: Position, unit: str) -> CastVotes | None:
        """Ask how the electors of a state voted."""
        ...

    def chances(self, position: Position) -> GivenChances | None:
        """Ask how likely the first ticket is to take each open unit."""
        ...


class FigureActs(QObject):
    """Asks, and goes to the desk by the way that all acts go."""

    def __init__(self, acts: Acts, questions: FigureQuestions, settings: Settings) -> None:
        super().__init__(acts)
        self._settings = settings
        self._acts = acts
        self._questions = questions

    # Rules that act by themselves, where the editor switched them on

    def is_on(self, rule: str) -> bool:
        """Whether a rule is switched on."""
        return self._settings.rule(rule)

    def turn(self, rule: str) -> bool:
        """Switch a rule on or off, and let it act at once; answer whether it is on."""
        on = not self.is_on(rule)
        self._settings.set_rule(rule, on=on)
        self.polls_closed()
        return on

    def polls_closed(self) -> None:
        """Polls may have closed somewhere: the rule for that acts if it is on."""
        desk = self._acts.desk
        if desk is not None and not desk.store.read_only and self.is_on(CLOSING):
            self._acts.attempt(lambda: closing.polls_closed(desk))

    # What is asked for

    def cast(self, unit: str | None) -> None:
        """Ask how the electors of the unit's state voted, and record it."""
        desk = self._acts.ready()
        if desk is None or unit is None:
            return
        state = meeting_of(desk.position, unit)
        found = self._questions.electors(desk.position, state)
        if found is not None:
            self._acts.attempt(lambda: desk.cast(state, found.votes, note=found.note, by="editor"))

    def give_chances(self) -> None:
        """Ask for the chances of the open units, and record them with their source."""
        desk = self._acts.ready()
        given = self._questions.chances(desk.position) if desk is not None else None
        if desk is not None and given is not None:
            self._acts.attempt(
                lambda: desk.give_chances(
                    given.ticket, given.shares, source=given.source, by="editor"
                )
            )
