"""Electors in the headline as a ring or an arc: what is where, and the choice of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.service import Desk
from callboard.gui.headline.panel import Headline
from callboard.gui.headline.shape import Shape, graph_box, shape_named
from callboard.gui.look.theme import theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window with room for a ring."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 900)
    QVBoxLayout(made)
    return made


def show(qtbot: QtBot, window: QWidget, desk: Desk, shape: Shape) -> Headline:
    """Return the headline of a desk, its electors drawn so."""
    headline = Headline(theme("light"), window)
    headline.show_position(desk.position)
    headline.set_shape(shape)
    column = window.layout()
    assert column is not None
    column.addWidget(headline)
    with qtbot.waitExposed(window):
        window.show()
    return headline


def graph(headline: Headline) -> QRect:
    """Return where the electors are drawn."""
    assert headline._frame is not None
    return graph_box(headline.shape, headline._frame.bar)


@pytest.mark.parametrize("shape", [Shape.RING, Shape.ARC])
def test_left_and_right_stand_on_their_sides(qtbot: QtBot, window: QWidget, shape: Shape) -> None:
    """2016 as called: Clinton at the left of the band, Trump at the right, by colour and tip."""
    headline = show(qtbot, window, memory_desk(2016, start=Replay.OFFICIAL), shape)
    box, picture = graph(headline), headline.grab().toImage()
    y = box.bottom() - 6 if shape is Shape.ARC else box.center().y() + box.height() // 8
    for x, colour, surname in (
        (box.left() + 9, theme("light").blue, "Clinton"),
        (box.right() - 9, theme("light").red, "Trump"),
    ):
        assert picture.pixelColor(x, y) == QColor(colour)
        assert surname in headline.tip_at(QPoint(x, y))


@pytest.mark.parametrize("shape", [Shape.RING, Shape.ARC])
def test_the_hole_is_no_part(qtbot: QtBot, window: QWidget, shape: Shape) -> None:
    """In the middle stands the number of the majority, and no part has a tip there."""
    headline = show(qtbot, window, memory_desk(2016, start=Replay.OFFICIAL), shape)
    assert headline.tip_at(graph(headline).center() + QPoint(0, 10)) == ""


def test_a_small_ticket_is_seen(qtbot: QtBot, window: QWidget) -> None:
    """Wallace's 46 of 1968 stand between both others, and have a tip."""
    headline = show(qtbot, window, memory_desk(1968, start=Replay.OFFICIAL), Shape.ARC)
    box = graph(headline)
    tips = {headline.tip_at(QPoint(x, box.top() + 12)) for x in range(box.left(), box.right())}
    assert any("Wallace" in tip for tip in tips)


def test_a_bar_is_the_usual_drawing() -> None:
    """What no drawing is called makes a bar."""
    assert (shape_named("arc"), shape_named("pie")) == (Shape.ARC, Shape.BAR)


def test_grand_is_higher(qtbot: QtBot, window: QWidget) -> None:
    """In presentation an arc is larger; a bar stays as it is."""
    desk = memory_desk(2016, start=Replay.OFFICIAL)
    arc, bar = show(qtbot, window, desk, Shape.ARC), show(qtbot, window, desk, Shape.BAR)
    before = arc.sizeHint().height(), bar.sizeHint().height()
    arc.set_grand(True)
    bar.set_grand(True)
    assert arc.sizeHint().height() > before[0]
    assert bar.sizeHint().height() == before[1]


def test_a_low_window_leaves_the_map_room(qtbot: QtBot, window: QWidget) -> None:
    """A ring is no higher than its share of the window, and grows with it again."""
    headline = show(qtbot, window, memory_desk(2016, start=Replay.OFFICIAL), Shape.RING)
    high = headline.sizeHint().height()
    window.resize(1280, 560)
    qtbot.waitUntil(lambda: headline.height() < high)
    window.resize(1280, 900)
    qtbot.waitUntil(lambda: headline.height() == high)


def test_beside_a_ring_the_figures_are_near(qtbot: QtBot, window: QWidget) -> None:
    """In a broad window both tickets stand near to the ring, and what is below reaches them."""
    headline = show(qtbot, window, memory_desk(2016, start=Replay.OFFICIAL), Shape.RING)
    window.resize(2400, 900)
    qtbot.waitUntil(lambda: headline.width() > 2300)
    frame = headline._frame
    assert frame is not None
    assert frame.right.right() - frame.left.left() < 1600
    assert (frame.foot.left(), frame.foot.right()) == (frame.left.left(), frame.right.right())
