"""Less motion, where the system asks for it: asked of what stands for the system here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callboard.gui.look.system_motion import SystemMotion
from callboard.gui.settings import Settings

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="these systems are asked in ways of their own"
)


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder for programs, the only one that is searched, and for settings."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def gnome(folder: Path, answer: str) -> None:
    """Put a gsettings there that answers so."""
    program = folder / "gsettings"
    program.write_text(f"#!/bin/sh\necho {answer}\n")
    program.chmod(0o755)


def test_gnome_is_heard(qtbot: QtBot, bare: Path) -> None:
    """Animations are switched off there."""
    gnome(bare, "false")
    motion = SystemMotion()
    with qtbot.waitSignal(motion.calmWanted):
        motion.ask({"XDG_CONFIG_HOME": str(bare)})


@pytest.mark.parametrize("answer", ["true", "nonsense"])
def test_a_system_that_moves_asks_for_nothing(qtbot: QtBot, bare: Path, answer: str) -> None:
    """Neither does one that answers something else."""
    gnome(bare, answer)
    motion = SystemMotion()
    heard: list[bool] = []
    motion.calmWanted.connect(lambda: heard.append(True))
    with qtbot.waitSignal(motion._process.finished):
        motion.ask({"XDG_CONFIG_HOME": str(bare)})
    assert heard == []


@pytest.mark.parametrize(("factor", "calm"), [("0", True), ("1", False), ("quick", False)])
def test_plasma_is_heard(qtbot: QtBot, bare: Path, factor: str, calm: bool) -> None:
    """Its animations last no time; where there is no gsettings, nothing else is asked."""
    (bare / "kdeglobals").write_text(f"[KDE]\nAnimationDurationFactor={factor}\n")
    motion = SystemMotion()
    heard: list[bool] = []
    motion.calmWanted.connect(lambda: heard.append(True))
    motion.ask({"XDG_CONFIG_HOME": str(bare)})
    assert bool(heard) is calm


def test_what_the_editor_chose_goes_before_the_system(tmp_path: Path) -> None:
    """Until then the system is followed, and that is not kept."""
    settings = Settings(tmp_path / "settings.ini")
    settings.system_is_calm = True
    assert settings.calm
    settings.calm = False
    assert not settings.calm
    again = Settings(tmp_path / "other.ini")
    assert not again.calm
