"""What goes over from one window to the next when the language changes: all but the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray

from callboard.desk.scenarios import Draft, Scenario
from callboard.election.tally import Count
from callboard.gui.map.viewport import Viewport
from callboard.gui.map_panel.mode import MapMode
from callboard.gui.table.quick import Quick
from callboard.gui.window.messages import Said, Shown
from callboard.ledger.events import When

if TYPE_CHECKING:
    from callboard.gui.program import Program
    from callboard.gui.reconciliation.attach import Reconciliation


class KeptActs(msgspec.Struct, frozen=True, kw_only=True):
    """What the next call carries, and what is typed for it."""

    source: str
    when: When | None
    paint: str | None
    time: str  # as typed
    note: str


class KeptAside(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown in place of the board."""

    moment: int  # events at the past moment shown; 0: none is
    draft: Draft
    saved: Scenario | None
    scenario: bool  # whether it is shown
    presentation: bool


class KeptScreens(msgspec.Struct, frozen=True, kw_only=True):
    """What stands beside the window, and over it."""

    wall: QByteArray | None  # where it is, while it is open
    wall_full: bool
    wall_follows: bool
    page: QByteArray | None  # of the reconciliation
    doors: bool
    messages: tuple[Shown, ...]
    said: tuple[Said, ...]
    watched: tuple[str, ...]


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that an editor would miss."""

    units: tuple[str, ...]
    below: str
    count: Count
    mode: MapMode
    view: Viewport
    search: str
    quick: Quick
    acts: KeptActs
    aside: KeptAside
    screens: KeptScreens


def kept_of(program: Program) -> Kept:
    """What there is to keep now."""
    window = program.window
    return Kept(
        units=window.selection.units,
        below=window.below.page,
        count=window.headline.count,
        mode=window.map_panel.mode,
        view=window.map_panel.map.viewport(),
        search=window.table.search.text(),
        quick=window.table.chips.quick,
        acts=_acts_of(program),
        aside=KeptAside(
            moment=program.time_machine.length,
            draft=program.scenario.draft,
            saved=program.scenario.keeping.kept,
            scenario=program.scenario.is_open,
            presentation=program.presentation.is_on,
        ),
        screens=_screens_of(program),
    )


def _acts_of(program: Program) -> KeptActs:
    acts, typed = program.acts, program.window.inspector.calls.attribution
    return KeptActs(
        source=acts.source,
        when=acts.when,
        paint=acts.paint,
        time=typed.time.text(),
        note=typed.note.text() if typed.note.isModified() else "",
    )


def _screens_of(program: Program) -> KeptScreens:
    window, wall = program.window, program.wall.screen
    reconciliation = window.late.reconciliation if window.late is not None else None
    page = reconciliation.page if reconciliation is not None else None
    watched = reconciliation.watched if reconciliation is not None else None
    return KeptScreens(
        wall=wall.saveGeometry() if wall is not None else None,
        wall_full=wall is not None and wall.isFullScreen(),
        wall_follows=program.wall.follows_window,
        page=page.saveGeometry() if page is not None and page.isVisible() else None,
        doors=program.dispatch.doors.are_shown,
        messages=window.messages.queue,
        said=window.messages.log,
        watched=tuple(p.place for p in watched.watching.places if p.is_on) if watched else (),
    )


def hand_over(kept: Kept, program: Program) -> None:
    """Give everything to a window that has just been made."""
    window = program.window
    window.map_panel.set_mode(kept.mode)
    window.map_panel.map.show_view(kept.view)
    window.headline.show_count(kept.count)
    window.table.search.setText(kept.search)
    window.table.pick(kept.quick)
    window.below.show_page(kept.below)
    window.selection.choose(kept.units)
    _give_aside(kept.aside, program)
    _give_acts(kept.acts, program)
    _give_screens(kept.screens, program)


def _give_aside(kept: KeptAside, program: Program) -> None:
    program.scenario.take_up(kept.draft, kept.saved)
    if kept.scenario:
        program.scenario.open()
    elif kept.moment:
        program.time_machine.open(kept.moment)
    if kept.presentation:
        program.presentation.begin()


def _give_acts(kept: KeptActs, program: Program) -> None:
    acts, typed = program.acts, program.window.inspector.calls.attribution
    acts.choose_source(kept.source)
    if kept.time:
        typed.time.setText(kept.time)
        typed.time.textEdited.emit(kept.time)  # read as if typed here
    acts.choose_time(kept.when)
    acts.choose_paint(kept.paint)
    if kept.note:
        typed.note.setText(kept.note)
        typed.note.setModified(True)


def _give_screens(kept: KeptScreens, program: Program) -> None:
    window = program.window
    if kept.wall_follows:
        program.wall.turn_following()
    if kept.wall is not None:
        program.wall.open()
        if program.wall.screen is not None and not kept.wall_full:
            program.wall.screen.restoreGeometry(kept.wall)
    if window.late is not None:
        _give_reconciliation(kept, window.late.reconciliation)
    window.messages.take_over(kept.messages, kept.said)
    if kept.doors:
        program.dispatch.doors.show()


def _give_reconciliation(kept: KeptScreens, reconciliation: Reconciliation) -> None:
    if kept.page is not None:
        reconciliation.open_page()
        if reconciliation.page is not None:
            reconciliation.page.restoreGeometry(kept.page)
    for place in kept.watched:
        if reconciliation.watched is not None:
            reconciliation.watched.watching.watch(place)
