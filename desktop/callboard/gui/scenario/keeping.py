"""Scenarios in the desk file, as the window keeps them: which one is shown, saved, let go."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from callboard.desk.saved_scenarios import delete_scenario, save_scenario, saved_scenarios
from callboard.desk.scenarios import Scenario
from callboard.errors import CallboardError
from callboard.gui.scenario.comparing import name_words
from callboard.gui.window.messages import Message, Tone
from callboard.gui.window.window import MainWindow
from callboard.words import tr


class Keeping:
    """Remembers what the desk file has of the scenario that is worked on."""

    def __init__(self, window: MainWindow, ask_name: Callable[[str], str | None]) -> None:
        """Ask for the name of a scenario that has none yet through `ask_name`."""
        self._window = window
        self._ask_name = ask_name
        self.kept: Scenario | None = None  # as it is in the desk file

    def save(self, now: Scenario) -> Scenario | None:
        """Keep a scenario, and return it as it is kept; None where it was not."""
        desk = self._window.desk
        if desk is None:
            return None
        if self.kept is None:
            name = self._ask_name(name_words(now))
            if name is None:
                return None
            now = replace(now, name=name)
        try:
            save_scenario(desk.store, now)
        except CallboardError as error:
            self._say(str(error), Tone.ERROR)
            return None
        self.kept = now
        self._say(tr("Saved the scenario “{name}” in this desk.", name=now.name), Tone.DONE)
        return now

    def delete(self, scenario: Scenario) -> None:
        """Let a saved scenario go."""
        desk = self._window.desk
        if desk is None:
            return
        try:
            delete_scenario(desk.store, scenario)
        except CallboardError as error:
            self._say(str(error), Tone.ERROR)
            return
        if self.kept is not None and self.kept.id == scenario.id:
            self.kept = None

    def saved(self) -> tuple[Scenario, ...]:
        """The scenarios in the desk file."""
        desk = self._window.desk
        found, unread = saved_scenarios(desk.store) if desk is not None else ((), 0)
        if unread:
            told = tr(
                "{count} saved {count:scenario|scenarios} cannot be read; they stay in the file.",
                count=unread,
            )
            self._say(told)
        return found

    def _say(self, text: str, tone: Tone = Tone.INFO) -> None:
        self._window.messages.say(Message(text, tone))
