"""The dialog that confirms the call of the election."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from callboard import words
from callboard.desk.opening import memory_desk
from callboard.gui.dialogs.election import ElectionDialog


def test_the_own_desk_is_kept_under_its_english_name(qtbot: QtBot) -> None:
    """Whatever the window calls it."""
    words.use(lambda text, _: {"Own desk": "Mesa propia"}.get(text, ""))
    dialog = ElectionDialog(memory_desk(2024).position, "trump", "Own desk")
    qtbot.addWidget(dialog)
    dialog.accept()
    found = dialog.field.text(), dialog.source
    words.use()
    assert found == ("Mesa propia", "Own desk")
