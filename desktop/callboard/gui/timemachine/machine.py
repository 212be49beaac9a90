"""The time machine itself: lets the window show a past moment, step by step or running."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callboard.desk.differences import differences
from callboard.desk.past import Moments, Past, changed_units
from callboard.desk.replay import BY
from callboard.desk.service import BoardChanged, Desk
from callboard.election.status import Status
from callboard.gui.look.marks import Marks
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.menus.actions import Needs
from callboard.gui.timemachine.words import between_words, longest_words, moment_words
from callboard.gui.window import lower as pages
from callboard.gui.window.escape import Escape
from callboard.gui.window.window import MainWindow
from callboard.ledger.board import Board
from callboard.ledger.events import AnyEvent, CallsRetracted, UnitsCalled
from callboard.times import eastern_clock
from callboard.words import mark, tr

if TYPE_CHECKING:
    from callboard.gui.timemachine.bar import MachineBar
    from callboard.gui.timemachine.changes import ChangesView

REFUSAL = mark(
    "This is a past moment: nothing can be changed in it. "
    "Go back to now with Esc, then do it there."
)


class TimeMachine(QObject):
    """Stands in for the desk's board while it is open; see `callboard.gui.window.aside.Aside`."""

    name = "past"
    entry = "time_machine"
    refusal = REFUSAL
    takes_calls = False
    moved = Signal(int)  # how many events have happened at the moment shown; 0 when closed

    def __init__(self, window: MainWindow, marks: Marks) -> None:
        super().__init__(window)
        self._window = window
        self._marks = marks
        self._past: Past | None = None
        self._moments: Moments | None = None
        self._bar: MachineBar | None = None
        self._changes: ChangesView | None = None
        self._length = 0
        self._known = 0  # events when it was opened: what came later is told, not shown
        self._base: int | None = None  # the moment compared with
        self._base_board = Board()
        self._by_minute = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)  # milliseconds: one step a second, until it is made faster
        self._timer.timeout.connect(self._run_on)
        window.happened.connect(lambda _: self._tell_news())
        window.kit.appearance.changed.connect(self.set_theme)
        Escape(window.shell, lambda: self.is_open, self.end, self)
        window.below.offer(pages.CHANGES, offered=False)

    @property
    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the menus ask of it, by the ids of actions."""
        return {
            "time_machine": self.turn,
            "earlier": partial(self.step, -1),
            "later": partial(self.step, 1),
            "play": self.turn_playing,
            "speed": self.change_speed,
            "compare": self.turn_comparing,
        }

    # Where it is

    @property
    def is_open(self) -> bool:
        """Whether a past moment is shown."""
        return self._window.aside is self

    @property
    def length(self) -> int:
        """How many events had happened at the moment shown; 0 while it is closed."""
        return self._length if self.is_open else 0

    @property
    def mark(self) -> str:
        """What the wall says while it shows this."""
        clock = eastern_clock(self._moments.at(self._length)) if self._moments else ""
        return tr("THE PAST \N{MIDDLE DOT} {clock} ET", clock=clock)

    @property
    def is_playing(self) -> bool:
        """Whether the past runs."""
        return self._timer.isActive()

    @property
    def bar(self) -> MachineBar:
        """The bar, made when it is first needed."""
        from callboard.gui.timemachine.bar import MachineBar  # not needed to start

        if self._bar is None:
            self._bar = MachineBar(self._window.kit.appearance.theme)
            self._window.put_above(self._bar)
            self._wire(self._bar)
        return self._bar

    @property
    def changes(self) -> ChangesView:
        """The list of differences, made when it is first needed."""
        from callboard.gui.timemachine.changes import ChangesView  # not needed to start

        if self._changes is None:
            self._changes = ChangesView()
            self._changes.selectionRequested.connect(
                lambda units: self._window.selection.choose(units, "changes")
            )
            self._window.below.set_page(pages.CHANGES, self._changes)
        return self._changes

    def _wire(self, bar: MachineBar) -> None:
        asked: dict[str, Callable[[], object]] = {
            "first": partial(self.go, 1),
            "back": partial(self.step, -1),
            "play": self.turn_playing,
            "forward": partial(self.step, 1),
            "last": lambda: self.go(self._known),
        }
        bar.asked.connect(lambda name: asked[name]())
        bar.lengthChosen.connect(self.go)
        bar.minutesChosen.connect(self._choose_minutes)
        bar.speedChosen.connect(lambda speed: self._timer.setInterval(1000 // speed))
        bar.compareChosen.connect(self._compare)
        bar.backRequested.connect(self.end)

    # Opening and closing

    def turn(self) -> None:
        """Open it, or go back to now."""
        self.end() if self.is_open else self.open()

    def open(self, length: int | None = None) -> None:
        """Show the moment after so many events; by default the last one."""
        desk = self._window.desk
        if desk is None:
            return
        if not self.is_open:
            self._begin(desk)
        self.go(self._known if length is None else length)

    def _begin(self, desk: Desk) -> None:
        self._past = Past(desk.contest, desk.ledger, desk.reports_on)
        self._moments = Moments(desk.ledger.events)
        self._length = self._known = len(desk.ledger)
        self._window.begin_aside(self)
        self.bar.track.setMaximum(self._known)
        self.bar.show_night(longest_words(self._span(self._moments), self._known))
        self._show_ticks()
        self.bar.show_news(0)
        self.bar.show()
        self.bar.track.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Show the desk as it is."""
        if not self.is_open:
            return
        self._timer.stop()
        self.bar.show_playing(False)
        self.bar.compare.setChecked(False)
        had_keys = self.bar.isAncestorOf(self._window.shell.focusWidget())
        self.bar.hide()
        self._past = self._moments = None
        self._window.end_aside()
        if had_keys:
            self._window.map_panel.map.setFocus(Qt.FocusReason.OtherFocusReason)
        self._marks.follow_clock()
        self.moved.emit(0)

    # Moving

    def go(self, length: int) -> None:
        """Show the moment after the first `length` events."""
        window, desk = self._window, self._window.desk
        before = window.shown
        if not self.is_open or self._past is None or desk is None or before is None:
            return
        self._length = min(self._known, max(1, length))
        event = desk.ledger.events[self._length - 1]
        after = self._past.position_at(self._length)
        units = changed_units(before, after)
        window.show_aside(BoardChanged(before=before, after=after, units=units, event=event, by=BY))
        self._show_moment(desk, event)
        self._show_changes(desk)
        self.moved.emit(self._length)

    def step(self, way: int) -> None:
        """Go one step later or earlier, by event or by minute."""
        if self._moments is not None:
            by_minute = partial(self._moments.by_minute, self._length)
            self.go(by_minute(way) if self._by_minute else self._length + way)

    def turn_playing(self) -> None:
        """Let the past run, from the beginning if it stands at the end; or stop it."""
        if self.is_playing or not self.is_open:
            self._timer.stop()
        else:
            if self._length >= self._known:
                self.go(1)
            self._timer.start()
        self.bar.show_playing(self.is_playing)

    def change_speed(self) -> None:
        """Let the past run faster; after the fastest comes the slowest."""
        if self.is_open:
            self.bar.speed.click()

    def _run_on(self) -> None:
        self.step(1)
        if self._length >= self._known:
            self._timer.stop()
            self.bar.show_playing(False)

    def _choose_minutes(self, by_minute: bool) -> None:
        self._by_minute = by_minute

    # What is shown

    def _show_moment(self, desk: Desk, event: AnyEvent) -> None:
        if self._moments is None:
            return
        at = self._moments.at(self._length)
        self.bar.show_moment(
            moment_words(at, self._span(self._moments), self._length, self._known),
            desk.words(event),
            self._length,
            first=self._length == 1,
            last=self._length == self._known,
        )
        self._marks.follow_moment(at)

    def _span(self, moments: Moments) -> tuple[datetime, datetime]:
        return moments.at(1), moments.at(self._known)

    def _show_ticks(self) -> None:
        desk = self._window.desk
        if desk is not None:
            theme, tickets = self._window.kit.appearance.theme, desk.board.tickets
            fills = {t.id: ticket_colours(theme, tickets, t.id).fill for t in tickets}
            events = islice(desk.ledger.events, self._known)
            self.bar.track.show_ticks(
                [
                    (number, colour)
                    for number, event in enumerate(events, 1)
                    if (colour := _colour(event, fills, theme))
                ]
            )

    def _tell_news(self) -> None:
        desk = self._window.desk
        if self.is_open and desk is not None:
            self.bar.show_news(len(desk.ledger) - self._known)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if self._bar is not None:
            self._bar.set_theme(theme)
            if self.is_open:
                self._show_ticks()

    # Comparing

    def turn_comparing(self) -> None:
        """Compare with the moment that is shown now, or no longer."""
        self.bar.compare.toggle()

    def _compare(self, on: bool) -> None:
        """Compare with the moment that is shown now, or no longer."""
        self._base = self._length if on and self.is_open else None
        self.bar.track.show_base(self._base)
        from callboard.gui.timemachine.changes import offer_changes  # not needed to start

        below, desk = self._window.below, self._window.desk
        if self._base is not None and desk is not None and self._past is not None:
            self._base_board = self._past.board_at(self._base)
            self._show_changes(desk)
            offer_changes(below, offered=True)
            below.show_page(pages.CHANGES)
        else:
            self._marks.show_changed(None)
            offer_changes(below, offered=False)

    def _show_changes(self, desk: Desk) -> None:
        if self._base is None or self._past is None or self._moments is None:
            return
        first, last = sorted((self._base, self._length))
        boards = self._base_board, self._past.board_at(self._length)
        found = differences(desk.contest, *(boards if first == self._base else boards[::-1]))
        moments = self._moments.at(first), self._moments.at(last)
        self.changes.show_differences(between_words((first, last), moments, len(found)), found)
        self._marks.show_changed(frozenset(one.unit for one in found if one.unit is not None))

    # Standing in for the desk's board

    def holding(self, chosen: tuple[str, ...]) -> frozenset[Needs]:
        """What can be used: looking, and moving through time."""
        held = {Needs.DESK, Needs.PAST}
        return frozenset(held | {Needs.CHOSEN} if chosen else held)

    def history(self, unit: str, most: int) -> tuple[Sequence[AnyEvent], int]:
        """The events of a unit up to the moment shown."""
        desk = self._window.desk
        return desk.ledger.newest_of_unit(unit, most, self._length) if desk else ((), 0)

    def call(self, units: Sequence[str], ticket: str) -> None:
        """Nothing is called in the past."""

    def set_status(self, units: Sequence[str], status: Status, ticket: str | None) -> None:
        """No status is set in the past."""

    def retract(self, units: Sequence[str]) -> None:
        """Nothing is retracted in the past."""

    def undo(self) -> None:
        """Nothing is undone in the past."""

    def redo(self) -> None:
        """Nothing is done again in the past."""


def _colour(event: AnyEvent, fills: dict[str, str], theme: Theme) -> str:
    """The colour of an event's tick: its ticket's for a call, a quiet one for a retraction."""
    if isinstance(event, UnitsCalled) and event.calls:
        return fills.get(event.calls[-1].ticket, "")
    return theme.ink_faint if isinstance(event, CallsRetracted) else ""
