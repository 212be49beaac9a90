"""Desk files in the window: new, open, closed, locked, damaged, copied, remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from answers import Answers
from desks import new_desk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.desk.opening import open_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk, Identity
from callboard.gui.acts.files import NewDesk
from callboard.gui.program import Program
from callboard.gui.settings import Settings
from callboard.gui.window.messages import Message, Tone
from callboard.ledger.events import ExportMade
from callboard.storage.backups import back_up


def shown(program: Program) -> Message:
    """What the message bar says."""
    found = program.window.messages.shown
    assert found is not None
    return found.message


def test_a_new_desk_is_made_where_it_was_asked_for(
    program: Program, answers: Answers, tmp_path: Path
) -> None:
    """File, New makes the file and shows that election."""
    answers.wanted = NewDesk(1968, Replay.EMPTY, tmp_path / "nixon.callboard")
    program.dispatch.run("new")
    assert program.window.desk is not None
    assert program.window.desk.contest.year == 1968
    assert (tmp_path / "nixon.callboard").exists()


def test_an_opened_desk_is_shown_and_remembered(
    program: Program, answers: Answers, tmp_path: Path
) -> None:
    """File, Open shows the desk, and the next start begins with it."""
    made = new_desk(tmp_path)
    made.call(["GA"], "trump", source="AP")
    made.store.close()
    answers.desk = made.store.path
    program.dispatch.run("open")
    assert "called for Trump" in program.window.map_panel.map.look("GA").spoken
    assert program.settings.last == made.store.path
    assert program.settings.recent[0] == made.store.path


def test_a_locked_desk_can_be_looked_at(program: Program, tmp_path: Path) -> None:
    """A desk that is open elsewhere is offered read-only, in the message itself."""
    other = new_desk(tmp_path)
    program.files.open(other.store.path)
    message = shown(program)
    assert message.tone is Tone.ERROR
    assert message.act_text == "Open read-only"
    program.window.messages.actRequested.emit(message.act)
    assert program.window.desk is not None
    assert program.window.desk.store.read_only
    assert program.window.status.mode.text() == "Read-only"
    assert not program.window.menus["call_1"].isEnabled()
    other.store.close()


def test_a_damaged_desk_comes_back_from_its_backup(program: Program, tmp_path: Path) -> None:
    """A file cut short is told with the newest good backup, which one click puts back."""
    made = new_desk(tmp_path)
    made.call(["GA"], "trump", source="AP")
    made.store.fold_in()
    made.store.close()
    path = made.store.path
    open_desk(path).store.close()
    back_up(path, 1, made.ledger.events[-1].at)
    path.write_bytes(path.read_bytes()[:40])
    program.files.open(path)
    message = shown(program)
    assert "damaged" in message.text
    assert message.act_text == "Put the backup in its place"
    program.window.messages.dismiss()
    program.window.messages.actRequested.emit(message.act)
    assert program.window.desk is not None
    assert program.window.desk.store.path == path


def test_closing_a_desk_shows_the_doors(program: Program) -> None:
    """Without a desk nothing can be called, and the doors stand open."""
    program.dispatch.run("close")
    assert program.window.desk is None
    assert program.dispatch.doors.are_shown
    assert not program.window.menus["save_copy"].isEnabled()
    assert program.window.status.saved.full == "No desk is open"


def test_a_copy_holds_everything_so_far(
    program: Program, desk: Desk, answers: Answers, tmp_path: Path
) -> None:
    """File, Save a copy writes a desk of its own and goes on with the first."""
    desk.call(["GA"], "trump", source="AP")
    answers.place = tmp_path / "copy.callboard"
    program.dispatch.run("save_copy")
    copy = open_desk(answers.place)
    winner = copy.position.winner("GA")
    assert winner is not None
    assert winner.id == "trump"
    copy.store.close()
    assert program.window.desk is desk


def test_a_missing_desk_is_told(program: Program, tmp_path: Path, desk: Desk) -> None:
    """Opening what is not there leaves the open desk open and says so."""
    program.files.open(tmp_path / "gone.callboard")
    assert "There is no gone.callboard" in shown(program).text
    assert program.window.desk is desk


def test_the_next_start_opens_the_last_desk(
    clean_app: QApplication, closed: Program, tmp_path: Path, answers: Answers
) -> None:
    """A desk that was open when the window closed is there again at the next start."""
    closed.settings.welcomed()
    made = new_desk(tmp_path)
    made.store.close()
    closed.files.open(made.store.path)
    closed.shell.close()
    again = Program(clean_app, tmp_path / "data", questions=answers)
    again.begin()
    assert again.window.desk is not None
    assert again.window.desk.store.path == made.store.path
    again.shell.close()


def test_a_desk_named_on_the_command_line_is_opened(closed: Program, tmp_path: Path) -> None:
    """The file given at the start is shown, without doors."""
    made = new_desk(tmp_path)
    made.store.close()
    closed.begin([made.store.path])
    assert closed.window.desk is not None
    assert closed.window.desk.store.path == made.store.path
    assert closed.dispatch.doors.card is None


def test_recent_desks_that_are_gone_are_left_out(tmp_path: Path) -> None:
    """Only desks that are still there are offered, the last one first, each once."""
    settings = Settings(tmp_path / "settings.ini")
    first, second = tmp_path / "a.callboard", tmp_path / "b.callboard"
    first.touch()
    second.touch()
    for path in (first, second, tmp_path / "gone.callboard", first):
        settings.opened(path)
    assert settings.recent == (first, second)


@pytest.mark.parametrize(("form", "action"), [("csv", "export_csv"), ("json", "export_json")])
def test_results_are_exported_and_the_ledger_knows(
    program: Program, desk: Desk, answers: Answers, tmp_path: Path, form: str, action: str
) -> None:
    """Export writes the file whole, and the ledger has its path and hash."""
    answers.place = tmp_path / f"out.{form}"
    program.dispatch.run(action)
    event = desk.ledger.events[-1]
    assert answers.place.stat().st_size > 1000
    assert isinstance(event, ExportMade)
    assert event.path == str(answers.place)
    assert shown(program).text == f"Exported 56 units to out.{form}."


def test_an_export_that_cannot_be_written_is_told(
    program: Program, desk: Desk, answers: Answers, tmp_path: Path
) -> None:
    """A folder that does not exist gets its sentence; the ledger is as it was."""
    answers.place = tmp_path / "nowhere" / "out.csv"
    before = len(desk.ledger)
    program.dispatch.run("export_csv")
    assert shown(program).tone is Tone.ERROR
    assert len(desk.ledger) == before


def test_the_journal_is_folded_in_when_nothing_happens(
    program: Program, desk: Desk, qtbot: QtBot
) -> None:
    """After a while without an act, the journal goes into the desk file beside the window."""
    desk.call(["GA"], "trump", source="AP")
    before = desk.store.header().generation
    program.files._idle.timeout.emit()
    qtbot.waitUntil(lambda: desk.store.header().generation > before)


def test_the_names_of_the_editor_go_into_the_ledger(program: Program, answers: Answers) -> None:
    """Changing who sits here changes what the next act carries, and the window's corner."""
    answers.names = Identity(desk="night desk", editor="Ann")
    program.dispatch.run("identity")
    program.acts.call(("GA",), "trump")
    assert program.window.desk is not None
    assert program.window.desk.ledger.events[-1].editor == "Ann"
    assert "night desk, Ann" in program.window.about.label.text()
