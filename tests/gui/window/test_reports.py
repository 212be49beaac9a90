"""Reports in the window: read beside it, from files, drops and the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from answers import Answers
from desks import new_desk
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from callboard.desk.service import Desk
from callboard.gui.acts.report_acts import Decision
from callboard.gui.program import Program
from callboard.gui.window.messages import Message, Tone

LIST = "1. Georgia (16) - Donald Trump\n2. California (54) - Kamala Harris\n"


@pytest.fixture
def read(program: Program, qtbot: QtBot) -> Callable[[], None]:
    """Return a wait until nothing is being read any more."""
    return lambda: qtbot.waitUntil(lambda: not program.background.is_busy, timeout=20_000)


@pytest.fixture
def clipboard() -> Iterator[QMimeData]:
    """Return what will be on the clipboard; it is empty again afterwards."""
    held = QMimeData()
    yield held
    QGuiApplication.clipboard().clear()


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """Return a file with the list."""
    path = tmp_path / "list.txt"
    path.write_text(LIST)
    return path


def test_files_are_read_beside_the_window(
    program: Program, desk: Desk, answers: Answers, listed: Path, read: Callable[[], None]
) -> None:
    """Open reports returns at once; the reports are on the desk a little later, no call made."""
    answers.reports = [str(listed)]
    program.dispatch.run("import_reports")
    assert program.background.is_busy
    assert not desk.reports
    read()
    assert desk.reports[0].name == "list.txt"
    assert desk.position.called_units == 0
    assert program.window.below.page == "reports"


def test_a_dropped_file_is_read(
    program: Program, desk: Desk, tmp_path: Path, read: Callable[[], None]
) -> None:
    """A file dropped on the window becomes a report."""
    path = tmp_path / "dropped.txt"
    path.write_text(LIST)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(50, 50).toPoint(), copy, data, left, none)
    program.shell.dragEnterEvent(enter)
    assert enter.isAccepted()
    program.shell.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, none))
    read()
    assert [report.name for report in desk.reports] == ["dropped.txt"]


def drop(program: Program, data: QMimeData, *, moved: bool = False) -> QDropEvent:
    """Drop it on the window; say how it was taken."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(QPoint(50, 50), both, data, left, none)
    program.shell.dragEnterEvent(enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(50, 50), both, data, left, none)
    event.setDropAction(Qt.DropAction.MoveAction if moved else Qt.DropAction.CopyAction)
    program.shell.dropEvent(event)
    return event


def test_a_dropped_file_is_never_moved_away(
    program: Program, desk: Desk, tmp_path: Path, read: Callable[[], None]
) -> None:
    """A file manager that proposes to move is told that its file was copied, and keeps it."""
    path = tmp_path / "dropped.txt"
    path.write_text(LIST)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(program, data, moved=True).dropAction() is Qt.DropAction.CopyAction
    read()
    assert len(desk.reports) == 1


def test_the_reader_gets_ready_while_a_file_is_dragged(
    program: Program, desk: Desk, read: Callable[[], None]
) -> None:
    """Once, beside the window; nothing comes onto the desk of it, and no bar is shown."""
    data = QMimeData()
    data.setText(LIST)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for busy in (True, False):
        program.shell.dragEnterEvent(
            QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none)
        )
        assert program.background.is_busy is busy
        assert not program.acts.imports.readings.is_busy
        read()
    assert not desk.reports


def test_text_that_is_dropped_is_read_like_what_is_pasted(
    program: Program, desk: Desk, read: Callable[[], None]
) -> None:
    """Words dragged out of a browser or a mail are a report."""
    data = QMimeData()
    data.setText(LIST)
    drop(program, data)
    read()
    assert len(desk.reports) == 1


def test_an_address_that_is_dropped_is_only_offered_to_be_watched(
    program: Program, desk: Desk
) -> None:
    """A link is neither read nor asked: the window says what can be done with it."""
    data = QMimeData()
    data.setUrls([QUrl("https://example.invalid/live")])
    drop(program, data)
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.message.text.startswith("https://example.invalid/live is an address")
    assert shown.message.act_text == "Watch it"
    assert not program.acts.imports.readings.is_busy
    assert not desk.reports


def test_a_lone_address_that_is_pasted_is_no_report(
    program: Program, desk: Desk, clipboard: QMimeData
) -> None:
    """A copied link is no text of one word."""
    clipboard.setText(" https://example.invalid/live\n")
    QGuiApplication.clipboard().setMimeData(clipboard)
    program.dispatch.run("paste_report")
    shown = program.window.messages.shown
    assert shown is not None
    assert "is an address" in shown.message.text
    assert not desk.reports


def test_a_file_that_holds_nothing_readable_is_no_success(
    program: Program, desk: Desk, tmp_path: Path, read: Callable[[], None]
) -> None:
    """The sentence of what is wrong with it stands as an error; what else was read, beside it."""
    good, bad = tmp_path / "list.txt", tmp_path / "picture.png"
    good.write_text(LIST)
    bad.write_bytes(bytes(range(256)))
    said: list[Message] = []
    program.acts.said.connect(said.append)
    program.shell.dropped.emit([str(good), str(bad)])
    read()
    assert len(desk.reports) == 2
    error, done = said
    assert error.text.startswith("picture.png: The report is not text")
    assert error.tone is Tone.ERROR
    assert done.text.startswith("Read list.txt: 2 claims")


def test_a_dropped_desk_is_opened(program: Program, tmp_path: Path) -> None:
    """A desk file dropped on the window is opened, not read as a report."""
    made = new_desk(tmp_path)
    made.store.close()
    program.shell.dropped.emit([str(made.store.path)])
    assert program.window.desk is not None
    assert program.window.desk.store.path == made.store.path


def test_text_is_pasted_as_a_report(
    program: Program, desk: Desk, clipboard: QMimeData, read: Callable[[], None]
) -> None:
    """Ctrl+V outside a field reads the clipboard."""
    clipboard.setText(LIST)
    QGuiApplication.clipboard().setMimeData(clipboard)
    program.dispatch.run("paste_report")
    read()
    assert [claim.unit for claim in desk.reports[0].claims] == ["GA", "CA"]


def test_two_pasted_texts_are_two_sources(
    program: Program, desk: Desk, clipboard: QMimeData, read: Callable[[], None]
) -> None:
    """What two of them agree on can be accepted, as with two files."""
    for text in ("Evening list\n\n" + LIST, "Harris won California in the 2024 election."):
        clipboard.setText(text)
        QGuiApplication.clipboard().setMimeData(clipboard)
        program.dispatch.run("paste_report")
        read()
        clipboard = QMimeData()
    names = [report.name for report in desk.reports]
    assert names == ["“Evening list”", "“Harris won California in the…”"]
    assert desk.acceptable == ("CA",)


def test_the_html_of_a_copied_page_is_preferred(
    program: Program, desk: Desk, clipboard: QMimeData, read: Callable[[], None]
) -> None:
    """Where the clipboard has a page and its text, the page is read."""
    clipboard.setText("nothing")
    clipboard.setHtml("<ul><li>Georgia (16) - Donald Trump</li></ul>")
    QGuiApplication.clipboard().setMimeData(clipboard)
    program.dispatch.run("paste_report")
    read()
    assert desk.reports[0].format == "html"


def test_an_empty_clipboard_is_told(program: Program) -> None:
    """Pasting nothing says what to do."""
    QGuiApplication.clipboard().clear()
    program.dispatch.run("paste_report")
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.text.startswith("The clipboard holds no text.")


def test_an_empty_drop_is_told_as_one(program: Program) -> None:
    """Where nothing to read was dropped, nobody speaks of the clipboard."""
    held = QMimeData()
    held.setText(" \n")
    program.shell.handed.emit(held)
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.text == "Nothing to read was dropped: no file, no address and no text."


def test_what_cannot_be_read_is_told_and_the_rest_is_read(
    program: Program, desk: Desk, answers: Answers, listed: Path, read: Callable[[], None]
) -> None:
    """A missing file beside a good one: one sentence, one report."""
    answers.reports = [str(listed.with_name("gone.txt")), str(listed)]
    program.dispatch.run("import_reports")
    read()
    shown = program.window.messages.shown
    assert shown is not None
    assert shown.text.startswith("gone.txt could not be read")
    assert len(desk.reports) == 1


def test_the_samples_disagree_and_are_decided(
    program: Program, desk: Desk, answers: Answers, read: Callable[[], None]
) -> None:
    """The three samples make a conflict; what they agree on is accepted, the rest decided."""
    program.dispatch.run("samples")
    read()
    assert len(desk.reports) == 3
    agreed = desk.acceptable
    program.dispatch.run("accept_agreed")
    shown = program.window.messages.shown
    assert shown is not None
    assert "as the reports agree: Ctrl+Z takes them back" in shown.text
    assert desk.position.called_units == len(agreed) > 30
    program.dispatch.run("next_conflict")
    unit = program.window.selection.current
    assert unit == "GA"
    answers.decided = Decision("trump", "AP's count")
    program.dispatch.run("resolve")
    winner = desk.position.winner(unit)
    assert winner is not None
    assert winner.id == "trump"
    assert program.window.map_panel.map.look(unit).mark == ""


def test_the_same_report_twice_is_refused_in_words(
    program: Program, desk: Desk, answers: Answers, listed: Path, read: Callable[[], None]
) -> None:
    """The same bytes again are told and not taken."""
    answers.reports = [str(listed)]
    program.dispatch.run("import_reports")
    program.dispatch.run("import_reports")
    read()
    assert len(desk.reports) == 1
    shown = program.window.messages.shown
    assert shown is not None
    assert "already on the desk" in shown.text


def test_a_report_is_withdrawn_with_a_reason(
    program: Program, desk: Desk, answers: Answers, listed: Path, read: Callable[[], None]
) -> None:
    """Taking a report off the desk asks why."""
    answers.reports, answers.because = [str(listed)], "imported by mistake"
    program.dispatch.run("import_reports")
    read()
    program.acts.reports.withdraw(desk.reports[0].id)
    assert desk.reports == ()
    assert desk.ledger.events[-1].reason == "imported by mistake"


def test_a_desk_that_closes_meanwhile_loses_the_reading(
    program: Program, desk: Desk, answers: Answers, listed: Path
) -> None:
    """A report still being read when its desk closes is taken in nowhere."""
    answers.reports = [str(listed)]
    program.dispatch.run("import_reports")
    program.files.open_finished_night()
    assert program.window.desk is not None
    assert program.window.desk.reports == ()
