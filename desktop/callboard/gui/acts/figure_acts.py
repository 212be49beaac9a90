"""Acts on figures beside the calls: chances, electors as cast, returns; asked for by dialogs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QObject

from callboard.desk import closing, returns
from callboard.desk.electors import meeting_of
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged, Desk
from callboard.gui.acts.acts import Acts
from callboard.gui.settings import Settings
from callboard.gui.window.messages import Message, Tone
from callboard.reports.claims import Report
from callboard.words import tr

if TYPE_CHECKING:
    from callboard.gui.dialogs.electors import CastVotes
    from callboard.gui.dialogs.returns import GivenReturns


LEADING = "leading"  # leading, as the returns have it
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

    def returns(self, position: Position, unit: str) -> GivenReturns | None:
        """Ask how the votes of a unit stand."""
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
        desk = self._acts.desk
        if rule == LEADING and desk is not None and not desk.store.read_only:
            self._lead(desk, tuple(desk.contest.electors))
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

    def enter_returns(self, unit: str | None) -> None:
        """Ask how the votes of a unit stand, and enter them."""
        desk = self._acts.ready()
        given = self._questions.returns(desk.position, unit) if desk is not None and unit else None
        if desk is not None and given is not None:
            change = self._acts.attempt(
                lambda: desk.perform(
                    returns.enter_returns, [given.votes], source=given.source, by="editor"
                )
            )
            self._follow(desk, change)

    def take_returns(self, units: Sequence[str] = ()) -> None:
        """Take the votes of `units`, or of all, from the newest reports that give them."""
        desk = self._acts.ready()
        if desk is None:
            return
        wanted = units or tuple(desk.contest.electors)
        by_report: dict[str, tuple[Report, list[str]]] = {}
        for unit in wanted:
            report = returns.newest_with_returns(desk.reports, unit)
            if report is not None:
                by_report.setdefault(report.id, (report, []))[1].append(unit)
        taken, sources = 0, []
        for report, given in by_report.values():
            change = self._acts.attempt(partial(returns.take_returns, desk, report, given))
            self._follow(desk, change)
            if change is not None:
                taken += len(change.units)
                sources.append(report.name)
        if not by_report:
            nothing = tr("No report on this desk gives votes of whole units.")
            self._acts.said.emit(Message(nothing))
        elif sources:
            told = tr(
                "Took the votes of {count} {count:unit|units} from {sources}.",
                count=taken,
                sources=", ".join(sources),
            )
            self._acts.said.emit(Message(told, Tone.DONE))

    def _follow(self, desk: Desk, change: BoardChanged | None) -> None:
        """Let the rule set units to leading where returns have just come in."""
        if change is not None:
            self._lead(desk, change.units)

    def _lead(self, desk: Desk, units: Sequence[str]) -> None:
        if self.is_on(LEADING):
            self._acts.attempt(lambda: next(iter(returns.leads_followed(desk, units)), None))

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
