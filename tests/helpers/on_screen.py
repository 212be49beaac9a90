"""Puts a widget on the screen, as large as a test wants it and in the letters of the window."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

Widget = TypeVar("Widget", bound=QWidget)


def on_screen(
    qtbot: QtBot, widget: Widget, width: int | None = None, height: int | None = None
) -> Widget:
    """Show a widget until the test ends; return it."""
    qtbot.addWidget(widget)
    if width is not None and height is not None:
        widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def letters() -> QFont:
    """The font that the window has at 1280×720."""
    font = QFont("DejaVu Sans")
    font.setPointSizeF(9.5)
    return font
