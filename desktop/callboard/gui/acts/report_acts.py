"""Acts on reports: what they agree on is called, what they differ on decided; or one is let go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QObject

from callboard.desk.service import Desk
from callboard.gui.window.messages import Message, Tone
from callboard.words import tr

if TYPE_CHECKING:
    from callboard.gui.acts.acts import Acts
    from callboard.gui.dialogs.questions import ReasonQuestion


class Decision(msgspec.Struct, frozen=True):
    """How a disagreement is decided."""

    ticket: str | None  # None: held
    ground: str
    source: str = ""


class ReportQuestions(Protocol):
    """What has to be asked; None means that the editor thought better of it."""

    def reason(self, question: ReasonQuestion) -> str | None:
        """Ask for the reason of an act."""
        ...

    def decision(self, desk: Desk, unit: str, ticket: str | None) -> Decision | None:
        """Ask how a disagreement is decided, and on what ground."""
        ...


class ReportActs(QObject):
    """Asks, and goes to the desk by the way that all acts go."""

    def __init__(self, acts: Acts, questions: ReportQuestions) -> None:
        super().__init__(acts)
        self._acts = acts
        self._questions = questions

    def withdraw(self, report: str) -> None:
        """Take a report off the desk, with the reason that is asked for."""
        from callboard.gui.acts import asking

        desk = self._acts.ready()
        found = desk.report(report) if desk is not None else None
        if desk is None or found is None:
            return
        reason = self._questions.reason(asking.withdraw_question(found))
        if reason is not None:
            self._acts.attempt(lambda: desk.withdraw_report(report, reason=reason, by="editor"))

    def accept(self, units: Sequence[str]) -> None:
        """Call units as the reports agree on them."""
        desk = self._acts.ready()
        reason = self._acts.early_reason(desk, units) if desk is not None else None
        if desk is not None and reason is not None:
            self._acts.attempt(lambda: desk.accept(units, reason=reason, by="editor"))

    def accept_agreed(self) -> None:
        """Call every uncalled unit that the reports agree on."""
        if (desk := self._acts.ready()) is None:
            return
        before = desk.position.called_units
        self.accept(desk.acceptable)
        if called := desk.position.called_units - before:
            told = tr(
                "Called {count} {count:unit|units} as the reports agree: "
                "Ctrl+Z takes {count:it|them} back.",
                count=called,
            )
            self._acts.said.emit(Message(told, Tone.DONE))

    def resolve(self, unit: str, ticket: object = None) -> None:
        """Decide a disagreement, on the ground that is asked for."""
        desk = self._acts.ready()
        if desk is None:
            return
        decision = self._questions.decision(desk, unit, ticket if isinstance(ticket, str) else None)
        if decision is not None:
            self._acts.attempt(
                lambda: desk.resolve(
                    unit,
                    decision.ticket,
                    ground=decision.ground,
                    source=decision.source,
                    by="editor",
                )
            )
