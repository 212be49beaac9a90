"""How the window looks: light and dark live, sizes of text, the layout remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from answers import Answers
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from callboard.gui.headline.shape import Shape
from callboard.gui.look.stylesheet import stylesheet
from callboard.gui.look.system_theme import Appearance, SystemTheme
from callboard.gui.look.theme import contrast, theme
from callboard.gui.program import Program
from callboard.gui.settings import Settings


def ground(program: Program) -> str:
    """The colour between the panels, as painted."""
    QApplication.processEvents()
    image = program.shell.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    at = program.window.across.mapTo(program.shell, program.window.across.rect().topLeft())
    return image.pixelColor(at.x() + 2, at.y() + 2).name()


def test_the_window_follows_the_system_live(program: Program, qapp: QApplication) -> None:
    """When the system turns dark, so does the open window; and back."""
    assert ground(program) == theme("light").ground
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert ground(program) == theme("dark").ground
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert ground(program) == theme("light").ground


def test_a_chosen_appearance_holds_whatever_the_system_does(
    program: Program, qapp: QApplication
) -> None:
    """Dark chosen in the View menu stays, and is remembered."""
    program.dispatch.run("theme_dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert ground(program) == theme("dark").ground
    assert program.settings.appearance == "dark"
    assert program.window.menus["theme_dark"].isChecked()


def test_choosing_what_holds_already_changes_nothing(qapp: QApplication) -> None:
    """The theme is told only when it becomes another."""
    system = SystemTheme(qapp.styleHints(), Appearance.LIGHT)
    told: list[object] = []
    system.changed.connect(told.append)
    system.choose(Appearance.LIGHT)
    system.choose(Appearance.DARK)
    assert len(told) == 1


@pytest.mark.parametrize("name", ["light", "dark"])
def test_no_role_is_left_open_in_the_sheet(name: str) -> None:
    """Every colour of the style sheet is a role of the theme."""
    sheet = stylesheet(theme(name), 10.0)
    assert "$" not in sheet
    assert theme(name).panel in sheet


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_can_be_read_on_every_ground_it_stands_on(name: str) -> None:
    """Ink on panels, fields, selections and messages reaches 4.5:1; hints too."""
    roles = theme(name)
    for ink in (roles.ink, roles.ink_soft):
        for ground_ in (roles.panel, roles.raised, roles.ground, roles.selection, roles.hover):
            assert contrast(ink, ground_) >= 4.5
    assert contrast(roles.ink_faint, roles.panel) >= 4.5
    assert contrast(roles.ink, roles.error_soft) >= 4.5
    assert contrast(roles.amber_ink, roles.amber_soft) >= 4.5


def test_text_grows_and_comes_back(program: Program, qapp: QApplication) -> None:
    """Larger text enlarges the application's font; the usual size is one key away."""
    usual = qapp.font().pointSizeF()
    program.dispatch.run("text_larger")
    assert qapp.font().pointSizeF() > usual
    program.dispatch.run("text_normal")
    assert qapp.font().pointSizeF() == pytest.approx(usual)


def test_text_of_double_size_leaves_everything_in_the_window(program: Program) -> None:
    """At twice the usual size no panel is pushed out of the window."""
    for _ in range(7):
        program.dispatch.run("text_larger")
    QApplication.processEvents()
    window = program.window
    for panel in (window.headline, window.table, window.map_panel, window.below, window.inspector):
        place = panel.rect().translated(panel.mapTo(program.shell, panel.rect().topLeft()))
        assert program.shell.rect().contains(place)


def test_everything_is_in_sight_at_the_least_size(program: Program) -> None:
    """At 1280×720 headline, table, map, inspector and chart have room, none overlapping."""
    program.shell.resize(1280, 720)
    QApplication.processEvents()
    window = program.window
    least = {
        window.table: (380, 300),
        window.map_panel: (420, 250),
        window.below: (420, 150),
        window.inspector: (220, 300),
        window.headline: (1200, 70),
    }
    for panel, (width, height) in least.items():
        assert panel.width() >= width
        assert panel.height() >= height
        assert panel.visibleRegion().boundingRect() == panel.rect()


def test_the_layout_is_remembered(
    clean_app: QApplication, program: Program, answers: Answers, tmp_path: Path
) -> None:
    """Size and shares of the panels are there again at the next start."""
    program.shell.resize(960, 700)
    program.window.across.setSizes([300, 400, 228])
    QApplication.processEvents()
    shares = program.window.across.sizes()
    program.shell.close()
    settings = Settings(tmp_path / "data" / "settings.ini")
    again = Program(clean_app, tmp_path / "data", settings=settings, questions=answers)
    again.shell.show()
    QApplication.processEvents()
    assert (again.shell.width(), again.shell.height()) == (960, 700)
    assert again.window.across.sizes() == pytest.approx(shares, abs=2)
    again.shell.close()


def test_a_spoilt_settings_file_is_no_hindrance(tmp_path: Path) -> None:
    """Nonsense in the settings gives the usual values."""
    path = tmp_path / "settings.ini"
    path.write_bytes(b"\x00\xff[view]\ntext_scale=huge\nappearance=7\n[layout]\nwindow=5\n")
    settings = Settings(path)
    assert settings.text_scale == 1.0
    assert settings.appearance == "system"
    assert settings.layout("window") is None
    assert settings.recent == ()


def test_the_headline_is_drawn_as_chosen_and_remembered(program: Program) -> None:
    """An arc: drawn, ticked in the menu, and kept for the next start."""
    program.dispatch.run("shape_arc")
    assert program.window.headline.shape is Shape.ARC
    assert program.window.menus["shape_arc"].isChecked()
    assert program.settings.headline_shape == "arc"
