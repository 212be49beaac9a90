"""The card over the window: the keyboard stays where it can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.overlay import Overlay


class Covered(QWidget):
    """A window with a field that a card covers, and a field beside it that none does."""

    def __init__(self) -> None:
        super().__init__()
        self.ground = QWidget()
        self.field, self.beside = QLineEdit(), QLineEdit()
        QVBoxLayout(self.ground).addWidget(self.field)
        column = QVBoxLayout(self)
        column.addWidget(self.ground)
        column.addWidget(self.beside)
        self.overlay = Overlay(self.ground)
        self.buttons = [QPushButton(text) for text in "ab"]
        for button in self.buttons:
            self.overlay.column.addWidget(button)


@pytest.fixture
def window(qtbot: QtBot) -> Covered:
    """Return a window whose field has the keyboard, with the card open over it."""
    made = Covered()
    qtbot.addWidget(made)
    made.resize(500, 400)
    with qtbot.waitActive(made):
        made.show()
    made.field.setFocus()
    made.overlay.open()
    return made


def test_tab_does_not_go_beneath_the_card(window: Covered) -> None:
    """Tab goes round between the card and what is not covered."""
    seen = set()
    for _ in range(8):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.add(window.focusWidget())
    assert seen == {*window.buttons, window.beside}


def test_what_lies_beside_keeps_the_keyboard(window: Covered) -> None:
    """A part that the card does not cover can be used."""
    window.beside.setFocus()
    assert window.focusWidget() is window.beside


def test_a_card_that_does_not_fit_is_scrolled_by_keys(window: Covered) -> None:
    """Down brings into sight what is below."""
    window.overlay.card.setMinimumHeight(900)
    window.resize(500, 300)
    bar = window.overlay.findChild(QScrollArea).verticalScrollBar()  # type: ignore[union-attr]
    QTest.qWait(0)
    QTest.keyClick(window.overlay, Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_closing_gives_the_keyboard_back(window: Covered) -> None:
    """The field that had it has it again."""
    QTest.keyClick(window.overlay, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.field
