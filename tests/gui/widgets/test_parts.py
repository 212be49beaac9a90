"""The small parts: texts in little room, and grounds that hide what is behind them."""

from __future__ import annotations

from on_screen import on_screen
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from callboard.gui.look.stylesheet import stylesheet
from callboard.gui.look.theme import theme
from callboard.gui.widgets.parts import Elided, Ground, Steady


def test_a_text_that_does_not_fit_is_shortened_and_told_whole(qtbot: QtBot) -> None:
    """The tip and the accessible name have all of it."""
    line = Elided("Called by the Associated Press at 12:58 am")
    qtbot.addWidget(line)
    line.resize(80, 20)
    assert line.text().endswith("…")
    assert line.full == line.accessibleName() == "Called by the Associated Press at 12:58 am"
    assert line.full in line.toolTip()


def test_foreign_text_in_a_tip_is_no_markup(qtbot: QtBot) -> None:
    """A tag in a reason is shown as it was typed."""
    line = Elided("<img src=x>")
    qtbot.addWidget(line)
    assert "&lt;img" in line.toolTip()


def test_a_steady_text_keeps_its_room(qtbot: QtBot) -> None:
    """Its width is that of the longest text, whatever it says now."""
    line = Steady("56 of 56 called")
    qtbot.addWidget(line)
    empty = line.sizeHint()
    line.set_text("7 of 56 called")
    assert line.sizeHint() == empty
    assert empty.width() >= line.fontMetrics().horizontalAdvance("56 of 56 called")


def test_a_ground_hides_what_is_behind_it(qtbot: QtBot) -> None:
    """The style sheet leaves it opaque, also inside a scroll area."""
    area, ground = QScrollArea(), Ground("#123456")
    area.setWidget(ground)
    area.setWidgetResizable(True)
    area.setStyleSheet(stylesheet(theme("light"), 10))
    on_screen(qtbot, area)
    assert ground.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    assert ground.grab().toImage().pixelColor(3, 3) == QColor("#123456")
