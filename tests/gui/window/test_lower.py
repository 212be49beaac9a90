"""The chips below the map: titles are never cut; counts make room where there is too little."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callboard.gui.widgets.count_button import CountButton
from callboard.gui.window import lower as pages
from callboard.gui.window.lower import Lower


@pytest.fixture
def lower(qtbot: QtBot) -> Lower:
    """Return the area with the counts of a busy night."""
    made = Lower()
    qtbot.addWidget(made)
    made.set_page(pages.CHART, QWidget())
    for page, number in ((pages.REPORTS, 77), (pages.FINDINGS, 97), (pages.LOG, 139)):
        made.count(page, number)
    made.show()
    return made


def texts(lower: Lower) -> list[str]:
    """What the chips say."""
    return [chip.text() for chip in lower.findChildren(CountButton)]


def test_every_count_is_told_where_there_is_room(lower: Lower) -> None:
    """A wide area leaves nothing out."""
    lower.resize(1400, 200)
    assert {"Reports 77", "Findings 97", "Log 139"} <= set(texts(lower))


def test_the_length_of_the_log_goes_first(lower: Lower) -> None:
    """In a narrower one the least needed count goes, and comes back with the room."""
    lower.resize(1400, 200)
    lower.resize(lower._wanted(set()) - 3, 200)
    assert {"Reports 77", "Findings 97", "Log"} <= set(texts(lower))
    lower.count(pages.LOG, 140)
    assert "Log" in texts(lower)
    lower.resize(1400, 200)
    assert "Log 140" in texts(lower)
