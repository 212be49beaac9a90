"""Acts: what the editor wants, turned into commands; refusals come back as messages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QObject, Signal

from callboard import times
from callboard.desk.position import Position
from callboard.desk.service import BoardChanged, Desk
from callboard.election.closings import still_open
from callboard.election.status import Status
from callboard.errors import CallboardError
from callboard.gui.acts.imports import Imports
from callboard.gui.acts.report_acts import ReportActs, ReportQuestions
from callboard.gui.widgets.background import Background
from callboard.gui.window.messages import Message, Tone
from callboard.ledger.events import When
from callboard.ledger.own import OWN_DESK
from callboard.words import tr

if TYPE_CHECKING:
    from callboard.gui.dialogs.ballot_draft import TicketEdits
    from callboard.gui.window.aside import Aside

REPENT = timedelta(seconds=20)  # so long a second click takes a painted call back


class Questions(ReportQuestions, Protocol):
    """What has to be asked before some acts; None means that the editor thought better of it."""

    def election(self, position: Position, ticket: str, source: str) -> str | None:
        """Ask on whose word the election is called."""
        ...


class Acts(QObject):
    """Carries the current source, the time and the ticket that clicks assign."""

    said = Signal(object)  # Message
    saved = Signal()  # an act was tried: what the disk has may have changed
    paintChanged = Signal(object)  # ticket id, or None for "ask"

    def __init__(
        self,
        questions: Questions,
        background: Background,
        *,
        clock: Callable[[], datetime] = times.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._questions = questions
        self.imports = Imports(self, background)
        self.reports = ReportActs(self, questions)
        self._desk: Desk | None = None
        self._aside: Aside | None = None  # who takes acts while another board is shown
        self._painted: tuple[str, str, datetime] | None = None  # unit, act, when
        self.source = OWN_DESK
        self.when: When | None = None
        self.paint: str | None = None

    @property
    def desk(self) -> Desk | None:
        """The desk that acts go to."""
        return self._desk

    def set_desk(self, desk: Desk | None) -> None:
        """Act on another desk from now on; what is read for the one before is given up."""
        self.imports.readings.stop()
        self._desk = desk
        self._painted = None
        self.choose_paint(None)

    def set_aside(self, aside: Aside | None) -> None:
        """Let acts go to what is shown in place of the desk's board, or to the desk again."""
        self._aside = aside
        self._painted = None
        self.choose_paint(None)

    def refuse(self) -> None:
        """Say why nothing is done while another board is shown."""
        if self._aside is not None:
            self._say(tr(self._aside.refusal))

    def ready(self) -> Desk | None:
        """The desk, for an act that only it can do; where another board is shown, say why not."""
        self.refuse()
        return self._desk if self._aside is None else None

    def _elsewhere(self) -> Aside | None:
        """Who takes calls in the desk's place."""
        aside = self._aside
        return aside if aside is not None and aside.takes_calls else None

    # What the next call carries

    def choose_source(self, source: str) -> None:
        """Put the next calls down to `source`."""
        self.source = source

    def choose_time(self, when: object) -> None:
        """Give the next calls that time; None is now."""
        self.when = when if isinstance(when, When) else None

    def choose_paint(self, ticket: str | None) -> None:
        """Let a click on the map assign `ticket`, or ask."""
        if ticket != self.paint:
            self.paint = ticket
            self.paintChanged.emit(ticket)

    # Calls

    def call(self, units: Sequence[str], ticket: str) -> BoardChanged | None:
        """Call units; where another call stands, ask why it is changed."""
        from callboard.gui.acts import asking
        from callboard.gui.dialogs.questions import change_question

        if (aside := self._elsewhere()) is not None:
            aside.call(units, ticket)
            return None
        desk = self.ready()
        if desk is None:
            return None
        standing = [u for u in units if (w := desk.position.winner(u)) and w.id != ticket]
        reason = ""
        if standing:
            given = self._questions.reason(change_question(desk.position, standing, ticket))
            if given is None:
                return None
            reason = given
        elif (early := self.early_reason(desk, units, self.when)) is not None:
            reason = early
        else:
            return None
        change = self._do(
            lambda: desk.call(
                units, ticket, source=self.source, when=self.when, reason=reason, by="editor"
            )
        )
        if change is None and units and self._is_called(units, ticket):
            self._say(asking.called_already(desk, units, ticket))
        return change

    def set_status(self, units: Sequence[str], status: object, ticket: object = None) -> None:
        """Give units a status that is not a call, or record that they are certified."""
        whom = ticket if isinstance(ticket, str) else None
        if (aside := self._elsewhere()) is not None and isinstance(status, Status):
            aside.set_status(units, status, whom)
            return
        desk = self.ready()
        if desk is None or not isinstance(status, Status):
            return
        if status is Status.CERTIFIED:
            self._do(lambda: desk.certify(units, whom or "", source=self.source, by="editor"))
            return
        self._do(
            lambda: desk.set_status(units, status, ticket=whom, source=self.source, by="editor")
        )

    def retract(self, units: Sequence[str]) -> None:
        """Take calls back, with the reason that is asked for."""
        from callboard.gui.dialogs.questions import retract_question

        if (aside := self._elsewhere()) is not None:
            aside.retract(units)
            return
        desk = self.ready()
        if desk is None:
            return
        called = [unit for unit in units if desk.position.winner(unit) is not None]
        if not called:
            self._do(lambda: desk.retract(units, reason="-", by="editor"))  # says why not
            return
        reason = self._questions.reason(retract_question(desk.position, called))
        if reason is not None:
            self._do(lambda: desk.retract(called, reason=reason, by="editor"))

    def click(self, unit: str) -> bool:
        """Do what a click on the map does in paint mode; False where it should ask instead."""
        if self.paint is None or self._desk is None:
            return False
        if (aside := self._elsewhere()) is not None:
            aside.call([unit], self.paint)
            return True
        desk, ticket = self._desk, self.paint
        winner = desk.position.winner(unit)
        if winner is None or winner.id != ticket:
            change = self.call([unit], ticket)
            if change is not None:
                self._painted = (unit, change.event.id, change.event.at)
        elif not self._take_back(desk, unit):
            self.retract([unit])
        return True

    def _take_back(self, desk: Desk, unit: str) -> bool:
        """Undo what a click has just painted, if it is still the last act."""
        painted, done = self._painted, desk.board.done
        if painted is None or done is None or painted[:2] != (unit, done.event):
            return False
        if self._clock() - painted[2] > REPENT:
            return False
        self._painted = None
        self.undo()
        return True

    def note(self, units: Sequence[str], text: str) -> None:
        """Write a note."""
        if (desk := self.ready()) is not None:
            self._do(lambda: desk.note(units, text, by="editor"))

    def undo(self) -> None:
        """Take back the last act."""
        if (aside := self._elsewhere()) is not None:
            aside.undo()
        elif (desk := self.ready()) is not None:
            self._do(desk.undo)

    def redo(self) -> None:
        """Do the last undone act again."""
        if (aside := self._elsewhere()) is not None:
            aside.redo()
        elif (desk := self.ready()) is not None:
            self._do(desk.redo)

    def call_election(self, ticket: str | None = None) -> None:
        """Call the election, once its source has been confirmed; or take that call back."""
        from callboard.gui.acts import asking

        desk = self.ready()
        if desk is None:
            return
        if desk.board.common.election_call is not None:
            reason = self._questions.reason(asking.retract_election_question())
            if reason is not None:
                self._do(lambda: desk.retract_election(reason=reason, by="editor"))
            return
        winner = ticket or desk.position.race.winner
        if winner is None:
            self._say(tr("No ticket has a majority of the electors yet."), Tone.ERROR)
            return
        source = self._questions.election(desk.position, winner, self.source)
        if source is not None:
            self._do(lambda: desk.call_election(winner, source=source, by="editor"))

    def edit_tickets(self, edits: TicketEdits) -> None:
        """Change the ballot."""
        desk = self.ready()
        if desk is None:
            return
        for ticket in edits.removed:
            self._do(partial(desk.remove_ticket, ticket, by="editor"))
        for changed in edits.changed:
            self._do(partial(desk.change_ticket, changed, by="editor"))
        for new in edits.added:
            self._do(partial(desk.add_ticket, by="editor", **msgspec.structs.asdict(new)))

    def early_reason(
        self, desk: Desk, units: Sequence[str], when: When | None = None
    ) -> str | None:
        """The reason for calling before polls close; empty where all have, None for no call."""
        from callboard.gui.dialogs.questions import early_question

        at = (when.latest if when is not None else None) or self._clock()
        open_units = [unit for unit in units if desk.position.winner(unit) is None]
        polling = still_open(desk.contest, open_units, at)
        return self._questions.reason(early_question(desk.position, polling)) if polling else ""

    # The one way to the desk

    def attempt(
        self, command: Callable[[], BoardChanged | None], *, asked_before: bool = False
    ) -> BoardChanged | None:
        """Carry out any other command of the desk, with the same care.

        What was asked for before another board was shown is not lost: it is done behind it.
        """
        return self._do(command) if asked_before or self.ready() is not None else None

    def _do(self, command: Callable[[], BoardChanged | None]) -> BoardChanged | None:
        try:
            return command()
        except CallboardError as error:
            self._say(str(error), Tone.ERROR)
            return None
        finally:
            self.saved.emit()

    def _say(self, text: str, tone: Tone = Tone.INFO) -> None:
        self.said.emit(Message(text, tone))

    def _is_called(self, units: Sequence[str], ticket: str) -> bool:
        desk = self._desk
        winners = [desk.position.winner(unit) for unit in units] if desk is not None else []
        return all(winner is not None and winner.id == ticket for winner in winners)
