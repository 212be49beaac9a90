"""The whole window on a real desk file, and answers instead of dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from answers import Answers
from desks import Clock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.desk.service import Desk
from callboard.gui.program import Program

LATER = datetime(2024, 11, 20, tzinfo=UTC)  # when every state of 2024 has been called


@pytest.fixture
def answers() -> Answers:
    """Return answers that can be set."""
    return Answers()


@pytest.fixture
def clean_app(qapp: QApplication) -> Iterator[QApplication]:
    """Give the application its own font and palette back afterwards."""
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


@pytest.fixture
def closed(
    clean_app: QApplication, qtbot: QtBot, tmp_path: Path, answers: Answers
) -> Iterator[Program]:
    """Return the window before it is shown, without a desk."""
    program = Program(clean_app, tmp_path / "data", questions=answers, clock=Clock(LATER))
    program.shell.resize(1280, 800)
    yield program
    program.background.wait()
    program.speech.silence()
    program.shell.close()
    program.shell.deleteLater()


@pytest.fixture
def program(closed: Program, qtbot: QtBot) -> Program:
    """Return the window on an empty desk for 2024, with everything loaded."""
    closed.settings.welcomed()
    closed.files.open_default()
    with qtbot.waitSignal(closed.window.ready):
        closed.shell.show()
    closed.shell.activateWindow()
    qtbot.waitUntil(closed.shell.isActiveWindow)
    return closed


@pytest.fixture
def desk(program: Program) -> Desk:
    """Return the desk in the window."""
    assert program.window.desk is not None
    return program.window.desk
