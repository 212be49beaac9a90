"""A desk with a clock of its own, and the inspector that follows it."""

from __future__ import annotations

import pytest
from desks import Clock
from on_screen import letters, on_screen
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.service import Desk, Identity
from callboard.gui.inspector.panel import Inspector
from callboard.gui.inspector.sources import USUAL
from callboard.gui.look.theme import theme


class KeptSources:
    """Sources remembered in memory."""

    def __init__(self) -> None:
        """Know the usual ones."""
        self.used: list[str] = []

    def known(self) -> tuple[str, ...]:
        """The usual sources, and those used since."""
        return (*USUAL, *(source for source in self.used if source not in USUAL))

    def last(self) -> str:
        """The source used last."""
        return self.used[-1] if self.used else USUAL[0]

    def use(self, source: str) -> None:
        """Remember a source."""
        self.used.append(source)


@pytest.fixture
def sources() -> KeptSources:
    """Return sources that remember in memory."""
    return KeptSources()


@pytest.fixture
def desk() -> Desk:
    """Return an empty desk for 2024, at one in the morning of the night."""
    return memory_desk(2024, identity=Identity("desk 1", "Ed"), clock=Clock())


@pytest.fixture
def inspector(qtbot: QtBot, desk: Desk, sources: KeptSources) -> Inspector:
    """Return the inspector on the desk, following it, on screen as at 1280×720."""
    panel = Inspector(
        theme("light"),
        history=desk.ledger.newest_of_unit,
        report=desk.report,
        sources=sources,
        clock=Clock(),
    )
    panel.setFont(letters())
    panel.show_position(desk.position)
    desk.subscribe(panel.apply_change)
    return on_screen(qtbot, panel, 250, 560)
