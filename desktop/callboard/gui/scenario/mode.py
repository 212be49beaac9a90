"""Scenario mode: stands in for the board, and turns clicks and keys into what-ifs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from callboard.desk import scenarios
from callboard.desk.past import changed_units
from callboard.desk.replay import BY
from callboard.desk.scenarios import Draft, Scenario, new_scenario
from callboard.desk.service import BoardChanged
from callboard.election.status import Status
from callboard.gui.look.marks import Marks
from callboard.gui.menus.actions import Needs
from callboard.gui.scenario.asking import Asking
from callboard.gui.scenario.comparing import Comparing, name_words, sums_words
from callboard.gui.scenario.keeping import Keeping
from callboard.gui.scenario.pointing import Pointing
from callboard.gui.scenario.questions import ScenarioQuestions
from callboard.gui.window.escape import Escape
from callboard.gui.window.messages import Message
from callboard.gui.window.window import MainWindow
from callboard.ledger.events import AnyEvent
from callboard.ledger.own import UNTITLED
from callboard.words import mark, tr

if TYPE_CHECKING:
    from callboard.gui.scenario.bar import ScenarioBar
    from callboard.gui.timemachine.changes import ChangesView

REFUSAL = mark("This is a scenario: only calls can be tried in it. Go back to the board with Esc.")
_NO_TICKET = mark("Choose a ticket beside “Click assigns” first: that is who units are filled for.")


class ScenarioMode(QObject):
    """See `window.aside.Aside`; the scenario itself is a value in `callboard.desk`."""

    name = "scenario"
    entry = "scenario"
    refusal = REFUSAL
    takes_calls = True

    def __init__(
        self,
        window: MainWindow,
        marks: Marks,
        questions: ScenarioQuestions | None,
        changes: Callable[[], ChangesView],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._marks = marks
        self._asking = Asking(window, questions)
        self.comparing = Comparing(window, marks, changes)
        self._bar: ScenarioBar | None = None
        self._draft = Draft(now=new_scenario(UNTITLED))
        self.keeping = Keeping(window, self._asking.name)
        window.happened.connect(lambda _: self._show())
        window.deskChanged.connect(self._forget)
        Escape(window.shell, lambda: self.is_open, self.end, self)
        self._pointing = Pointing(window.map_panel.map, self)
        self._pointing.pointedAt.connect(self.point_at)

    @property
    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the menus ask of it, by the ids of actions."""
        return {
            "scenario": self.turn,
            "scenario_save": self.save,
            "scenario_cycle": partial(self.cycle, backwards=False),
            "scenario_cycle_back": partial(self.cycle, backwards=True),
            "scenario_lock": self.turn_lock,
            "scenario_unit": self.ask_unit,
            "scenario_fill_chosen": lambda: self.fill(self._window.selection.units),
            "scenario_fill_region": lambda: self.fill(self.region_of_chosen()),
            "scenario_fill_uncalled": lambda: self.fill(self.uncalled()),
            "scenario_clear": self.clear,
            "scenario_calls": self.make_calls,
        }

    @property
    def is_open(self) -> bool:
        """Whether a scenario is shown."""
        return self._window.aside is self

    @property
    def draft(self) -> Draft:
        """The scenario and its undo."""
        return self._draft

    def take_up(self, draft: Draft, kept: Scenario | None) -> None:
        """Go on with a scenario and its undo, for when it is opened."""
        self._draft, self.keeping.kept = draft, kept

    @property
    def mark(self) -> str:
        """What the wall says while it shows this."""
        return tr("SCENARIO · {name}", name=name_words(self._draft.now))

    @property
    def bar(self) -> ScenarioBar:
        """The bar, made when it is first needed."""
        from callboard.gui.scenario.bar import ScenarioBar  # not needed to start

        if self._bar is None:
            self._bar = ScenarioBar()
            self._window.put_above(self._bar)
            self._bar.saveRequested.connect(self.save)
            self._bar.callsRequested.connect(self.make_calls)
            self._bar.backRequested.connect(self.end)
            self._bar.menuRequested.connect(self._open_menu)
        return self._bar

    # Opening and closing

    def turn(self) -> None:
        """Open it, or go back to the board."""
        self.end() if self.is_open else self.open()

    def open(self, scenario: Scenario | None = None) -> None:
        """Show a saved scenario, or the one that was shown last."""
        window, desk = self._window, self._window.desk
        if desk is None:
            return
        if scenario is not None:
            self.take_up(Draft(now=scenario), scenario)
        if not self.is_open:
            window.begin_aside(self)
            tickets = desk.board.tickets
            if tickets:
                window.kit.acts.choose_paint(tickets[0].id)
            self.bar.show()
            window.map_panel.map.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def end(self) -> None:
        """Show the board again; the scenario is still there when this is opened again."""
        if not self.is_open:
            return
        self.bar.hide()
        self.comparing.stop()
        self._window.end_aside()
        self._marks.show_changed(None)

    # What can be done

    def call(self, units: Sequence[str], ticket: str) -> None:
        """Give units to a ticket; a second time, take them from it."""
        shown = self._window.shown
        held = [shown.winner(unit) for unit in units] if shown is not None else []
        again = bool(held) and all(w is not None and w.id == ticket for w in held)
        self._take(scenarios.give(self._draft, units, None if again else ticket))

    def set_status(self, units: Sequence[str], status: Status, ticket: str | None) -> None:
        """In a scenario a unit is won or not: any other status gives it to nobody."""
        self._take(scenarios.give(self._draft, units, ticket if status.is_won else None))

    def retract(self, units: Sequence[str]) -> None:
        """Give units to nobody."""
        self._take(scenarios.give(self._draft, units, None))

    def undo(self) -> None:
        """Take back the last step."""
        self._take(scenarios.undo(self._draft))

    def redo(self) -> None:
        """Do it again."""
        self._take(scenarios.redo(self._draft))

    def cycle(self, *, backwards: bool) -> None:
        """Let the chosen units go to the next ticket, or to the one before."""
        desk, units = self._window.desk, self._window.selection.units
        if desk is not None:
            self._take(scenarios.cycle(self._draft, desk.position, units, backwards=backwards))

    def turn_lock(self) -> None:
        """Lock the chosen units, or let them go."""
        self._take(scenarios.turn_lock(self._draft, self._window.selection.units))

    def fill(self, units: Sequence[str], ticket: str | None = None) -> None:
        """Give units to the ticket that clicks assign, or to a given one."""
        whom = ticket or self._window.kit.acts.paint
        if whom is None:
            self._say(tr(_NO_TICKET))
        else:
            self._take(scenarios.give(self._draft, units, whom))

    def uncalled(self) -> tuple[str, ...]:
        """The units that nobody has in the scenario."""
        shown = self._window.shown
        return scenarios.uncalled(shown) if shown is not None else ()

    def region_of_chosen(self) -> tuple[str, ...]:
        """The units of the regions in which units are chosen."""
        desk, chosen = self._window.desk, self._window.selection.units
        return scenarios.same_regions(desk.contest, chosen) if desk is not None else ()

    def ask_unit(self) -> None:
        """Ask for the electors of the chosen unit, and how they are divided."""
        made = self._asking.unit(self._draft)
        if made is not None:
            self._take(made)

    # Keeping

    def save(self) -> None:
        """Keep the scenario in the desk file, under a name."""
        now = self.keeping.save(self._draft.now)
        if now is not None:
            self._draft = replace(self._draft, now=now)
            self._show()

    def begin_new(self) -> None:
        """Begin another one, as the board is called."""
        self._forget()
        self._show()

    def _forget(self) -> None:
        """Another desk has scenarios of its own."""
        self.take_up(Draft(now=new_scenario(UNTITLED)), None)

    def delete(self, scenario: Scenario) -> None:
        """Let a saved scenario go."""
        self.keeping.delete(scenario)
        self._show()

    def make_calls(self) -> None:
        """List what would be called; call it only when that is confirmed."""
        desk, calls = self._window.desk, self._asking.calls(self._draft.now)
        if desk is None or calls is None:
            return
        call = partial(desk.call_each, calls.winners, source=calls.source, reason=calls.reason)
        self.end()
        if self._window.kit.acts.attempt(partial(call, by="scenario")):
            told = tr(
                "Made {count} {count:call|calls} of the scenario. Undo takes them back.",
                count=len(calls.winners),
            )
            self._say(told)

    # What is shown

    def _take(self, draft: Draft) -> None:
        if draft is not self._draft:
            self._draft = draft
            self._show()

    def _show(self) -> None:
        window, desk = self._window, self._window.desk
        before = window.shown
        if not self.is_open or desk is None or before is None:
            return
        now = self._draft.now
        after = scenarios.position_of(desk.position, now)
        units = changed_units(before, after)
        if before.contest.electors != after.contest.electors:
            units = tuple(after.contest.electors)
        window.show_aside(
            BoardChanged(
                before=before, after=after, units=units, event=desk.ledger.events[-1], by=BY
            )
        )
        special = frozenset((*now.splits, *now.electors))
        self._marks.show_changed(special, locked=now.locked)
        self.bar.show_scenario(
            name_words(now),
            sums_words(after),
            saved=self.keeping.kept == now,
            changes=len(scenarios.otherwise(desk.position, now)),
        )
        self.comparing.refresh(now)

    def _open_menu(self, name: str, at: QPoint) -> None:
        from callboard.gui.scenario.menus import FILLERS  # not needed to start

        menu = QMenu(self._window.shell)
        FILLERS[name](menu, self, self._window)
        menu.popup(at)

    def compare_with(self, other: Scenario | None) -> None:
        """List what differs from another scenario, or from the board."""
        self.comparing.begin(self._draft.now, other)

    def clear(self) -> None:
        """Let everything stand as it is called, but for what is locked."""
        self._take(scenarios.clear(self._draft))

    # Standing in for the board

    def holding(self, chosen: tuple[str, ...]) -> frozenset[Needs]:
        """What can be used: trying, taking back, comparing."""
        held = {Needs.DESK, Needs.SCENARIO}
        if chosen:
            held |= {Needs.CHOSEN, Needs.UNITS, Needs.SCENARIO_UNITS}
        if self._draft.before:
            held.add(Needs.UNDO)
        if self._draft.after:
            held.add(Needs.REDO)
        return frozenset(held)

    def history(self, unit: str, most: int) -> tuple[Sequence[AnyEvent], int]:
        """What happened on the desk: a scenario has no history."""
        desk = self._window.desk
        return desk.ledger.newest_of_unit(unit, most) if desk is not None else ((), 0)

    def point_at(self, unit: str) -> None:
        """Give a unit to the ticket that clicks assign."""
        ticket = self._window.kit.acts.paint
        if self.is_open and ticket is not None:
            self._take(scenarios.give(self._draft, [unit], ticket))

    def _say(self, text: str) -> None:
        self._window.messages.say(Message(text))
