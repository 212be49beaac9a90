"""A desk with reports that differ, and the whole panel that follows it."""

from __future__ import annotations

import pytest
from desks import Clock, claim, report
from msgspec.structs import replace
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk, Identity
from callboard.gui.look.theme import theme
from callboard.gui.reconciliation.panel import ReconcilePanel
from callboard.reports.claims import Said


@pytest.fixture
def desk() -> Desk:
    """Return a desk on which AP and CNN differ on Georgia; AP alone says Texas."""
    desk = memory_desk(2024, identity=Identity("desk 1", "Ed"), clock=Clock())
    close = claim("PA", None, 9, "AP", said=Said.TOO_CLOSE)
    page = report("AP page", source="AP", OH="trump", GA="trump", TX="trump")
    desk.import_report(replace(page, claims=(*page.claims, close)))
    desk.import_report(report("CNN page", source="CNN", OH="trump", GA="harris"))
    return desk


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk) -> ReconcilePanel:
    """Return the whole panel on the desk, following its changes, on screen."""
    made = ReconcilePanel(theme("light"), report=desk.report)
    font = QFont("DejaVu Sans")
    font.setPointSizeF(9.5)
    made.setFont(font)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show_position(desk.position)
    desk.subscribe(made.apply_change)
    made.decideRequested.connect(
        lambda unit, ticket, ground: desk.resolve(unit, ticket, ground=ground)
    )
    made.acceptRequested.connect(desk.accept)
    made.holdRequested.connect(lambda unit, ground: desk.resolve(unit, None, ground=ground))
    made.secondRequested.connect(desk.ask_second)
    with qtbot.waitExposed(made):
        made.show()
    made.queue.setFocus()
    return made
