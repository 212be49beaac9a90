"""Buttons with counts: painted anew with each call, laid out anew only where that is needed."""

from __future__ import annotations

import pytest
from counted import Counted
from on_screen import on_screen
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.count_button import CountButton


@pytest.mark.parametrize(("text", "asked"), [("Open 24", 0), ("Open 9", 1)])
def test_only_another_number_of_digits_asks_for_a_layout(
    qtbot: QtBot, text: str, asked: int
) -> None:
    """The text is another in both cases."""
    row = QWidget()
    button = CountButton("Open 23", row)
    QHBoxLayout(row).addWidget(button)
    on_screen(qtbot, row)
    QApplication.processEvents()
    layouts = Counted(row, QEvent.Type.LayoutRequest)
    button.setText(text)
    QApplication.processEvents()
    assert button.text() == text
    assert (layouts.count > 0) == bool(asked)


def test_the_new_count_is_painted(qtbot: QtBot) -> None:
    """The picture is that of a button that was made with the text."""
    first, second = CountButton("Open 23"), CountButton("Open 24")
    for button in (first, second):
        qtbot.addWidget(button)
        button.resize(120, 30)
    before = first.grab().toImage()
    first.setText("Open 24")
    assert first.grab().toImage() == second.grab().toImage()
    assert first.grab().toImage() != before
