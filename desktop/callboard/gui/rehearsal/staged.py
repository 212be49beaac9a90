"""The states that pictures are taken of: each a name and what brings the window there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from callboard import almanac
from callboard.desk.opening import create_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Identity
from callboard.election.status import Status
from callboard.errors import CallboardError
from callboard.gui.acts.files import NewDesk
from callboard.gui.rehearsal.photographer import NOW, Photographer
from callboard.ledger.events import When

LATER = datetime(2024, 11, 20, tzinfo=NOW.tzinfo)
BEFORE_SEVEN = datetime(2024, 11, 5, 23, 40, tzinfo=NOW.tzinfo)  # 6:40 pm Eastern
# Some who were ahead, some too close, some too early at one in the morning.
AHEAD = {"PA": "trump", "MI": "trump", "WI": "trump", "MN": "harris", "NH": "harris"}
TOO_CLOSE = ("AZ", "NV")
TOO_EARLY = ("AK", "ME-2")


SetUp = Callable[[Photographer], None]


class State(msgspec.Struct, frozen=True):
    """One state of the window."""

    name: str
    set_up: SetUp


def _showing(page: str, *, after: SetUp) -> SetUp:
    """A set-up, and then one of the pages below the map."""

    def set_up(camera: Photographer) -> None:
        after(camera)
        camera.program.window.below.show_page(page)

    return set_up


def _doing(action: str, *, after: SetUp) -> SetUp:
    """A set-up, and then an action of the menus."""

    def set_up(camera: Photographer) -> None:
        after(camera)
        camera.program.dispatch.run(action)

    return set_up


def _welcome(camera: Photographer) -> None:
    camera.program.files.open_default()
    camera.open()
    camera.program.dispatch.doors.show()


def _empty(camera: Photographer) -> None:
    camera.program.files.open_default()
    camera.open()


def night(camera: Photographer) -> None:
    """The night of 2024 at four minutes past one: what AP had called, and what was open."""
    camera.program.files.open_default()
    camera.open()
    desk = camera.desk
    for call in almanac.network_calls(2024):
        when = When(at=call.called_at, not_before=call.not_before, not_after=call.not_after,
                    precision=call.precision)  # fmt: skip
        if when.latest is not None and when.latest <= NOW and call.unit not in AHEAD:
            desk.call([call.unit], call.ticket, source="AP", when=when)
    for unit, ticket in AHEAD.items():
        desk.set_status([unit], Status.LEADING, ticket=ticket, source="AP")
    desk.set_status(TOO_CLOSE, Status.TOO_CLOSE, source="AP")
    desk.set_status(TOO_EARLY, Status.TOO_EARLY, source="AP")


def _popover(camera: Photographer) -> None:
    night(camera)
    camera.program.window.selection.choose(("GA",))
    wiring = camera.program.wiring

    def opened() -> QWidget:
        wiring.open_popover(("GA",), QCursor.pos())
        return wiring.popover

    camera.lay_above(opened)


def reports(camera: Photographer) -> None:
    """The same night with the three sample reports read."""
    night(camera)
    camera.program.dispatch.run("samples")
    camera.wait_for_reports()
    camera.program.window.messages.dismiss()


def _conflict(camera: Photographer) -> None:
    reports(camera)
    camera.program.window.below.show_page("chart")
    camera.program.window.selection.choose(("GA",))


def _reconcile(camera: Photographer) -> None:
    reports(camera)
    camera.program.dispatch.run("show_reconcile")
    camera.program.window.selection.choose(("GA",))


def _reconcile_page(camera: Photographer) -> None:
    """The whole page over the window, as large as it."""
    reports(camera)
    camera.program.window.selection.choose(("PA",))
    program = camera.program

    def opened() -> QWidget:
        program.dispatch.run("reconcile_page")
        late = program.window.late
        page = late.reconciliation.page if late is not None else None
        if page is None:
            raise RuntimeError("the page did not open")
        page.resize(program.shell.size())
        return page

    camera.lay_above(opened)


def _log(camera: Photographer) -> None:
    night(camera)
    camera.desk.undo()
    camera.program.window.below.show_page("log")
    camera.program.window.selection.choose(("AZ",))


def _closings(camera: Photographer) -> None:
    camera.now = BEFORE_SEVEN
    _empty(camera)


def _scenario(camera: Photographer) -> None:
    night(camera)
    camera.program.window.selection.choose(("PA",))
    camera.program.dispatch.run("scenario")


def _message(camera: Photographer) -> None:
    camera.program.files.open_default()
    camera.open()
    path = camera.desk.store.path.with_name("other.callboard")
    other = create_desk(path, 2024)
    camera.program.files.open(path)
    other.store.close()


def _finished(camera: Photographer) -> None:
    camera.now = LATER
    camera.program.files.open_finished_night()
    camera.open()
    camera.program.window.selection.choose(("WI",))


def _election_called(camera: Photographer) -> None:
    _finished(camera)
    camera.desk.call_election("trump", source="AP")


def _new(camera: Photographer, year: int, start: Replay) -> None:
    path = Path(camera.program.settings.store.fileName()).with_name(f"{year}.callboard")
    camera.program.files.create(NewDesk(year, start, path))
    camera.open()


def _three_tickets(camera: Photographer) -> None:
    _new(camera, 1968, Replay.OFFICIAL)
    camera.program.window.selection.choose(("AL",))


def _no_tickets(camera: Photographer) -> None:
    _new(camera, 2028, Replay.EMPTY)


def _tie(camera: Photographer) -> None:
    """2024 with a few states the other way: 269 to 269."""
    camera.program.files.open_default()
    camera.open()
    winners = dict(almanac.official_winners(2024))
    flipped = dict.fromkeys(("MI", "WI", "NV", "GA"), "harris") | {"NH": "trump"}
    camera.desk.call_each({**winners, **flipped}, source="Own desk")


def _read_only(camera: Photographer) -> None:
    night(camera)
    path = camera.desk.store.path
    camera.program.files.open(path, read_only=True)


class _FullDiskError(CallboardError):
    def __init__(self) -> None:
        super().__init__(
            "2024 President.callboard could not be saved: no space left on device. "
            "The desk is as it was before this change."
        )


def _save_error(camera: Photographer) -> None:
    night(camera)

    def fail(*_: object) -> None:
        raise _FullDiskError

    camera.desk.store.commit = fail  # type: ignore[assignment,method-assign]  # it is full
    camera.program.acts.call(("AK",), "trump")


def _several(camera: Photographer) -> None:
    night(camera)
    camera.program.window.selection.choose(("PA", "MI", "WI"))


def _painting(camera: Photographer) -> None:
    night(camera)
    camera.program.acts.choose_paint("harris")


def _reason(camera: Photographer) -> None:
    from callboard.gui.dialogs.questions import retract_question
    from callboard.gui.dialogs.reason import ReasonDialog

    night(camera)
    question = retract_question(camera.desk.position, ["GA"])
    camera.ask(lambda: ReasonDialog(question, camera.program.shell))


def _resolve(camera: Photographer) -> None:
    from callboard.gui.dialogs.resolve import ResolveDialog

    _conflict(camera)
    desk, shell, looks = camera.desk, camera.program.shell, camera.program.appearance
    camera.ask(lambda: ResolveDialog(desk.position, "GA", desk.report, looks.theme, parent=shell))


def _new_desk(camera: Photographer) -> None:
    from callboard.gui.dialogs.new_desk import NewDeskDialog

    night(camera)
    folder = camera.desk.store.path.parent
    camera.ask(lambda: NewDeskDialog(folder, NOW.date(), camera.program.shell))


def _tickets(camera: Photographer) -> None:
    from callboard.gui.dialogs.tickets import TicketsDialog

    night(camera)
    looks, shell = camera.program.appearance, camera.program.shell
    camera.ask(lambda: TicketsDialog(camera.desk.position, looks.theme, shell))


def _election(camera: Photographer) -> None:
    from callboard.gui.dialogs.election import ElectionDialog

    _finished(camera)
    camera.ask(lambda: ElectionDialog(camera.desk.position, "trump", "AP", camera.program.shell))


def _identity(camera: Photographer) -> None:
    from callboard.gui.dialogs.identity import IdentityDialog

    night(camera)
    camera.ask(lambda: IdentityDialog(Identity("desk 1", "Ann"), camera.program.shell))


STATES = (
    State("welcome", _welcome),
    State("empty", _empty),
    State("night", _popover),
    State("several", _several),
    State("painting", _painting),
    State("conflict", _conflict),
    State("reports", reports),
    State("findings", _showing("findings", after=reports)),
    State("reconcile", _reconcile),
    State("reconcile-page", _reconcile_page),
    State("log", _log),
    State("paths", _showing("paths", after=night)),
    State("closings", _closings),
    State("time", _doing("time_machine", after=night)),
    State("scenario", _scenario),
    State("arc", _doing("shape_arc", after=_scenario)),
    State("ring", _doing("shape_ring", after=night)),
    State("message", _message),
    State("finished", _finished),
    State("election-called", _election_called),
    State("three-tickets", _three_tickets),
    State("no-tickets", _no_tickets),
    State("tie", _tie),
    State("read-only", _read_only),
    State("save-error", _save_error),
    State("keys", _doing("keys", after=night)),
    State("dialog-reason", _reason),
    State("dialog-resolve", _resolve),
    State("dialog-new-desk", _new_desk),
    State("dialog-tickets", _tickets),
    State("dialog-election", _election),
    State("dialog-identity", _identity),
)
