"""Large letters: what the staged states write has room, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lettering import faults
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from callboard.gui.look.language import VARIABLE
from callboard.gui.map.widget import MapView
from callboard.gui.rehearsal.photographer import Photographer
from callboard.gui.rehearsal.staged import STATES
from callboard.gui.rehearsal.staged_dialogs import DIALOGS
from callboard.gui.widgets.parts import Elided

USUAL, LARGE = 1.0, 2.0
SCREENS = {LARGE: ((1440, 900), (1920, 1080)), USUAL: ((1280, 720),)}
WALKED = (  # Spanish says everything in more letters
    *(("es", LARGE, name) for name in ("welcome", "night", "several", "findings", "finished")),
    *(("es", LARGE, name) for name in ("paths", "closings", "time", "scenario", "keys")),
    *(("es", LARGE, name) for name in ("reports", "conflict", "reconcile", "reconcile-page")),
    *(("es", LARGE, name) for name in ("arc", "ring", "painting", "three-tickets", "read-only")),
    *(("es", LARGE, f"dialog-{name}") for name in ("tickets", "resolve", "new-desk", "reason")),
    *(("es", LARGE, state.name) for state in DIALOGS),
    *(("en", LARGE, name) for name in ("night", "log", "paths", "scenario")),
    *(("en", LARGE, name) for name in ("reconcile", "reconcile-page", "arc", "dialog-tickets")),
    *(("es", USUAL, name) for name in ("several", "findings", "arc", "ring")),
    *(("es", USUAL, name) for name in ("reconcile", "reconcile-page")),
)
STAGED = {state.name: state for state in (*STATES, *DIALOGS)}


@pytest.fixture
def stage(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> Iterator[Photographer]:
    """Return a stage for one window; the application is as before afterwards."""
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    monkeypatch.setenv(VARIABLE, language)
    camera = Photographer(tmp_path)
    yield camera
    camera.close()
    camera.program.speech.silence()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


@pytest.mark.parametrize(("language", "scale", "name"), WALKED)
def test_no_letter_of_a_staged_state_is_cut(
    stage: Photographer, qapp: QApplication, name: str, scale: float
) -> None:
    """Labels, buttons, tabs and painted texts have room, stand apart, or are told elsewhere."""
    stage.program.settings.text_scale = scale
    stage.program.text_size.change(0)
    STAGED[name].set_up(stage)
    for size in SCREENS[scale]:
        stage.program.shell.resize(*size)
        stage.open_again()
        for _ in range(12):  # layouts, what they ask for in turn, and what waits for those
            qapp.processEvents()
        for top in (stage.program.shell, *stage.boxes()):
            assert faults(top, unseen=(MapView,)) == []


@pytest.mark.parametrize(
    ("text", "width", "told"),
    [("Called", 200, 0), ("Called by nobody", 40, 1)],
)
def test_a_button_without_room_is_told(qtbot: QtBot, text: str, width: int, told: int) -> None:
    """A button that is narrower than its words is a fault, a wide one is none."""
    button = QPushButton(text)
    qtbot.addWidget(button)
    button.resize(width, 40)
    button.show()
    assert len(faults(button)) == told


def test_a_shortened_label_is_told_unless_its_tip_says_all(qtbot: QtBot) -> None:
    """An ellipsis is fair where the whole text can be had."""
    label = Elided("North Carolina")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.text().endswith("…")
    assert faults(label) == []
    label.setToolTip("")
    label.setAccessibleName("")
    assert len(faults(label)) == 1
