"""What all dialogs have in common: where the keys begin, and that they fit on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.gui.dialogs.electors import ElectorsDialog
from callboard.gui.dialogs.form import Form
from callboard.gui.dialogs.returns import ReturnsDialog
from callboard.gui.look.stylesheet import stylesheet
from callboard.gui.look.theme import theme


def shown(qtbot: QtBot, dialog: Form) -> Form:
    """The dialog, open and in use."""
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_the_keys_begin_with_the_first_field(qtbot: QtBot) -> None:
    """Not with the way out; the buttons come when all fields have been passed."""
    dialog = ReturnsDialog(memory_desk(2024).position, "GA")
    shown(qtbot, dialog)
    passed: list[QWidget | None] = [QApplication.focusWidget()]
    while passed[-1] is not dialog.cancel and len(passed) < 20:
        QTest.keyClick(passed[-1] or dialog, Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    fields = [*dialog.votes.values(), dialog.total, dialog.expected, dialog.source]
    assert passed == [*fields, dialog.cancel]  # nothing to enter yet


def test_numbers_can_be_read_in_their_boxes(qtbot: QtBot) -> None:
    """The style leaves room for the figures, with letters of any size."""
    dialog = ElectorsDialog(memory_desk(2024).position, "GA")
    dialog.setStyleSheet(stylesheet(theme("light"), text_pt=20))
    shown(qtbot, dialog)
    boxes = dialog.findChildren(QSpinBox)
    assert boxes
    for box in boxes:
        line = box.lineEdit()
        assert line.width() > line.fontMetrics().horizontalAdvance("54")


def test_a_dialog_with_large_letters_fits_on_the_screen(qtbot: QtBot) -> None:
    """Its list scrolls; its buttons stay in sight."""
    dialog = ReturnsDialog(memory_desk(2024).position, "GA")
    dialog.setStyleSheet("* { font-size: 24pt; }")
    shown(qtbot, dialog)
    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height()
    assert dialog.rect().contains(dialog.ok.mapTo(dialog, dialog.ok.rect().bottomRight()))
