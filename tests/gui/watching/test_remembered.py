"""What is watched is taken up again at the next start, with its age; what was stopped is not."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from answers import Answers
from desks import Clock, new_desk
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.gui.program import Program
from callboard.gui.watching.attach import WatchedDesk, resumed_words
from callboard.gui.watching.kept import KeptPlaces
from callboard.gui.watching.rules import State, Watched

NIGHT = datetime(2024, 11, 6, 6, tzinfo=UTC)
MORNING = datetime(2024, 11, 6, 14, 30, tzinfo=UTC)
PAGE = "Results of the 2024 election\n\nOhio - Donald Trump\n"


@pytest.fixture
def kept(tmp_path: Path) -> KeptPlaces:
    """Return what is remembered in a file of its own."""
    return KeptPlaces(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


def test_places_come_back_with_their_age(kept: KeptPlaces, tmp_path: Path) -> None:
    """When it was last read and last changed is remembered; what was stopped is so again."""
    desk = tmp_path / "night.callboard"
    desk.touch()
    on = Watched(place="/inbox/live.txt", checked_at=MORNING, changed_at=NIGHT)
    off = Watched(place="https://example.org/x", state=State.STOPPED, checked_at=NIGHT)
    kept.keep(desk, [on, off])
    assert kept.of(desk) == (on, off)


def test_each_desk_has_places_of_its_own(kept: KeptPlaces, tmp_path: Path) -> None:
    """Another desk starts with nothing; a desk file that is gone is forgotten."""
    one, other = tmp_path / "one.callboard", tmp_path / "other.callboard"
    other.touch()
    kept.keep(one, [Watched(place="/a")])
    assert kept.of(other) == ()
    kept.keep(other, [Watched(place="/b")])
    assert kept.of(one) == ()
    assert [place.place for place in kept.of(other)] == ["/b"]


def test_nonsense_in_the_settings_is_nothing(tmp_path: Path) -> None:
    """A spoilt settings file watches nothing."""
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    kept, desk = KeptPlaces(store), tmp_path / "night.callboard"
    desk.touch()
    kept.keep(desk, [Watched(place="/a")])
    store.beginGroup("watched")
    (key,) = store.childKeys()
    store.endGroup()
    store.setValue(f"watched/{key}", "{nonsense")
    assert kept.of(desk) == ()


def test_the_age_is_told_when_watching_goes_on() -> None:
    """A sentence names the places and how long ago each was read."""
    live = Watched(place="/inbox/live.txt", checked_at=NIGHT)
    assert resumed_words([live], MORNING) == (
        "Watched again, as when this desk was closed: live.txt (last read 8 h ago)."
    )


def started(app: QApplication, folder: Path, qtbot: QtBot, desk: Path) -> Program:
    """The program, started on a desk."""
    program = Program(app, folder, questions=Answers(), clock=Clock(MORNING))
    program.settings.welcomed()
    with qtbot.waitSignal(program.window.ready):
        program.shell.show()
    program.files.open(desk)
    return program


def ended(program: Program) -> None:
    """The program's window, closed as by an editor."""
    program.shell.close()
    program.background.wait()
    program.speech.silence()
    program.shell.deleteLater()
    program.settings.sync()


def watched_of(program: Program) -> WatchedDesk:
    """What the program watches."""
    assert program.window.late is not None
    found = program.window.late.reconciliation.watched
    assert found is not None
    return found


def test_the_next_start_goes_on_watching(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """A file that changed while the program was off is read; one stopped by hand is left."""
    live, quiet = tmp_path / "live.txt", tmp_path / "quiet.txt"
    live.write_text(PAGE)
    quiet.write_text(PAGE + "Iowa - Donald Trump\n")
    desk = new_desk(tmp_path)
    desk.store.close()
    program = started(qapp, tmp_path / "data", qtbot, desk.store.path)
    watching = watched_of(program).watching
    watching.watch(str(live))
    watching.watch(str(quiet))
    qtbot.waitUntil(lambda: bool(program.window.desk and len(program.window.desk.reports) == 2))
    watching.stop(str(quiet))
    ended(program)
    live.write_text(PAGE + "\nTexas - Donald Trump\n")
    quiet.write_text(PAGE + "\nUtah - Donald Trump\n")
    program = started(qapp, tmp_path / "data", qtbot, desk.store.path)
    again = program.window.desk
    assert again is not None
    qtbot.waitUntil(lambda: any(c.unit == "TX" for r in again.reports for c in r.claims))
    states = {place.name: place.state for place in watched_of(program).watching.places}
    assert states["quiet.txt"] is State.STOPPED
    assert not any(c.unit == "UT" for r in again.reports for c in r.claims)
    ended(program)


def test_what_is_forgotten_does_not_come_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """A place taken off the list is not on it at the next start."""
    live = tmp_path / "live.txt"
    live.write_text(PAGE)
    desk = new_desk(tmp_path)
    desk.store.close()
    program = started(qapp, tmp_path / "data", qtbot, desk.store.path)
    watched_of(program).watching.watch(str(live))
    watched_of(program).watching.forget(str(live))
    ended(program)
    program = started(qapp, tmp_path / "data", qtbot, desk.store.path)
    assert watched_of(program).watching.places == ()
    ended(program)
