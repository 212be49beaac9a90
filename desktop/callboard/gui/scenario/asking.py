"""What the editor is asked in a scenario: its name, a unit's electors, whether it is called so."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from callboard.desk import scenarios
from callboard.desk.scenarios import Draft, Scenario
from callboard.errors import CallboardError
from callboard.gui.scenario.calls import would_be_calls
from callboard.gui.scenario.questions import ScenarioQuestions
from callboard.gui.window.messages import Message, Tone
from callboard.gui.window.window import MainWindow
from callboard.ledger.own import taken_reason
from callboard.words import tr


class ConfirmedCalls(msgspec.Struct, frozen=True, kw_only=True):
    """Calls that the editor wants made."""

    winners: Mapping[str, str]  # by unit
    source: str
    reason: str


class Asking:
    """Asks by dialogs, which are made when they are first needed."""

    def __init__(self, window: MainWindow, questions: ScenarioQuestions | None) -> None:
        self._window = window
        self._asked = questions

    @property
    def _questions(self) -> ScenarioQuestions:
        from callboard.gui.scenario.dialogs import ScenarioDialogs  # not needed to start

        if self._asked is None:
            self._asked = ScenarioDialogs(self._window.shell)
        return self._asked

    def name(self, now: str) -> str | None:
        """What a scenario is called."""
        return self._questions.name(now)

    def unit(self, draft: Draft) -> Draft | None:
        """The scenario with other electors of the chosen unit, divided as is said."""
        desk, unit = self._window.desk, self._window.selection.current
        if desk is None or unit is None:
            return None
        now = draft.now
        electors = now.electors.get(unit, desk.contest.electors[unit])
        parts = now.splits.get(unit, {})
        answer = self._questions.unit(desk.name_of(unit), electors, desk.board.tickets, parts)
        if answer is None:
            return None
        try:
            made = scenarios.set_electors(draft, desk.position, unit, answer.electors)
            if answer.parts:
                made = scenarios.split(made, desk.position, unit, answer.parts)
        except CallboardError as error:
            self._say(str(error), Tone.ERROR)
            return None
        return made

    def calls(self, now: Scenario) -> ConfirmedCalls | None:
        """What would be called, once that is confirmed and has a source."""
        calls, desk = would_be_calls(self._window, now), self._window.desk
        if calls is None:
            self._say(tr("Nothing here is open on the board and given to a ticket as a whole."))
            return None
        acts = self._window.kit.acts
        source = self._questions.calls(calls.lines, calls.left_out, acts.source)
        early = acts.early_reason(desk, tuple(calls.winners)) if source and desk else None
        if source is None or early is None:
            return None
        reason = taken_reason(now.name, early)
        return ConfirmedCalls(winners=calls.winners, source=source, reason=reason)

    def _say(self, text: str, tone: Tone = Tone.INFO) -> None:
        self._window.messages.say(Message(text, tone))
