"""What is remembered between two starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from callboard.gui.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return settings that nothing was kept in yet."""
    return Settings(tmp_path / "settings.ini")


def test_texts_come_back_at_the_next_start(settings: Settings, tmp_path: Path) -> None:
    """Each under its own key."""
    settings.appearance, settings.drawing, settings.folder = "dark", "tiles", "/reports"
    settings.sync()
    again = Settings(tmp_path / "settings.ini")
    assert (again.appearance, again.drawing, again.folder) == ("dark", "tiles", "/reports")
    assert (again.language, again.wall_drawing) == ("system", "")


@pytest.mark.parametrize("nonsense", ["", "mauve", 7, ["dark", "light"]])
def test_nonsense_is_as_if_nothing_was_kept(settings: Settings, nonsense: object) -> None:
    """Whoever wrote it into the file."""
    settings.store.setValue("view/appearance", nonsense)
    settings.store.setValue("view/language", nonsense)
    assert (settings.appearance, settings.language) == ("system", "system")
