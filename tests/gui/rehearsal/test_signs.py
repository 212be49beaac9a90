"""Which signs the fonts of this machine can write."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from callboard.gui.rehearsal.driver import signs_without_a_font


def test_a_sign_that_no_font_has_is_told(qtbot: QtBot) -> None:
    """A letter is written, a sign of no script is not."""
    assert signs_without_a_font("A\U0010fffd") == "\U0010fffd"
