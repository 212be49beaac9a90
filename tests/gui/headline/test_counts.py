"""The headline's three counts, switched by clicks and keys."""

from __future__ import annotations

import pytest
from desks import Clock
from on_screen import on_screen
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.election.tally import Count
from callboard.gui.headline.panel import Headline
from callboard.gui.look.theme import theme

LEFT = Qt.MouseButton.LeftButton


def show(qtbot: QtBot, desk: Desk) -> Headline:
    """Return the headline of a desk, following it."""
    headline = Headline(theme("light"))
    headline.show_position(desk.position)
    desk.subscribe(headline.apply_change)
    return on_screen(qtbot, headline, 1280, headline.sizeHint().height())


@pytest.fixture
def headline(qtbot: QtBot) -> Headline:
    """Return the headline of 2016, finished."""
    return show(qtbot, memory_desk(2016, start=Replay.OFFICIAL, clock=Clock()))


def test_it_begins_with_what_is_called(headline: Headline) -> None:
    """306 to 232, and the chip says so."""
    assert headline.counts.chips[Count.CALLED].isChecked()
    assert "Trump / Pence (REP): 306 called, 306 certified, 304 cast" in (
        headline.accessibleDescription()
    )


def test_a_click_shows_how_the_electors_voted(headline: Headline) -> None:
    """304 to 227, with everybody else who got a vote."""
    QTest.mouseClick(headline.counts.chips[Count.CAST], LEFT)
    said = headline.accessibleDescription()
    assert said.startswith("Cast by the electors · all 538. Clinton / Kaine (DEM): 227 cast.")
    assert "Trump / Pence (REP): 304 cast." in said
    assert "Powell: 3 cast" in said
    assert "0 not cast" in said


def test_a_count_can_be_left_again(headline: Headline) -> None:
    """Back to what is called."""
    QTest.mouseClick(headline.counts.chips[Count.CERTIFIED], LEFT)
    assert headline.count is Count.CERTIFIED
    QTest.mouseClick(headline.counts.chips[Count.CALLED], LEFT)
    assert "306 called" in headline.accessibleDescription()


def test_the_space_bar_switches_too(headline: Headline) -> None:
    """Whoever has no mouse."""
    chip = headline.counts.chips[Count.CAST]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert headline.count is Count.CAST


def test_a_certification_is_counted_while_it_is_shown(qtbot: QtBot) -> None:
    """The figures follow the desk."""
    desk = memory_desk(2024, clock=Clock())
    headline = show(qtbot, desk)
    headline.show_count(Count.CERTIFIED)
    desk.certify(["GA"], "trump", source="Georgia")
    assert "16 of 538 so far" in headline.accessibleDescription()


def test_the_election_is_not_called_from_another_count(qtbot: QtBot) -> None:
    """The offer belongs to what is called."""
    headline = show(qtbot, memory_desk(2024, start=Replay.OFFICIAL, clock=Clock()))
    assert not headline.call_button.isHidden()
    headline.show_count(Count.CAST)
    assert headline.call_button.isHidden()


def test_the_chips_stand_below_the_bar_and_cover_nothing(headline: Headline) -> None:
    """Neither the mark of the majority nor the smaller tickets."""
    frame = headline._frame
    assert frame is not None
    chips = headline.counts.geometry()
    assert chips.top() > frame.bar.bottom()
    assert chips.bottom() < headline.height()
    assert chips.right() < frame.bar.center().x() - 40
