"""The chart as a widget: drawn in place, read by mouse and keys, in the theme's colours."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from itertools import combinations

import pytest
from desks import Clock
from lettering import written
from on_screen import on_screen
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard import almanac
from callboard.desk.opening import memory_desk
from callboard.desk.replay import Replay
from callboard.desk.scenarios import Draft, give, new_scenario, position_of
from callboard.desk.service import BoardChanged, Desk
from callboard.gui.chart.panel import NightChart
from callboard.gui.look.theme import theme
from callboard.ledger.events import When

NIGHT = datetime(2024, 11, 6, 7, 40, tzinfo=UTC)
TIED = {**dict.fromkeys(("MI", "WI", "NV", "GA"), "harris"), "NH": "trump"}
LATER = datetime(2024, 11, 20, tzinfo=UTC)  # when every state has been called


@pytest.fixture
def desk() -> Desk:
    """Return the finished night."""
    return memory_desk(2024, start=Replay.NETWORK, clock=Clock(LATER))


@pytest.fixture
def chart(qtbot: QtBot, desk: Desk) -> NightChart:
    """Return the chart of that night, on screen."""
    made = NightChart(theme("light"))
    made.show_position(desk.position)
    return on_screen(qtbot, made, 560, 190)


@contextmanager
def painted(chart: NightChart, seen: list[int]) -> Iterator[None]:
    """Note how many pixels each paint event touches."""

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if isinstance(event, QPaintEvent):
                parts = list(event.region())  # type: ignore[call-overload]  # forgets __iter__
                seen.extend(part.width() * part.height() for part in parts)
            return False

    watch = Watch()
    chart.installEventFilter(watch)
    yield
    chart.removeEventFilter(watch)


def colours(chart: NightChart) -> set[str]:
    """Every colour on the chart as painted."""
    image = chart.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_both_tickets_are_drawn_in_their_colours(chart: NightChart) -> None:
    """The lines have the colours of the tickets, in both themes."""
    light = theme("light")
    assert {light.red, light.blue} <= colours(chart)
    dark = theme("dark")
    chart.set_theme(dark)
    assert {dark.red, dark.blue, dark.panel} <= colours(chart)


def test_the_keys_read_change_after_change(chart: NightChart) -> None:
    """The right arrow goes to the first change, the left one back; leaving ends the reading."""
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.reading.startswith("7:00 pm ET · ")
    first = chart.reading
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.reading != first
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.reading == first
    chart.clearFocus()
    assert chart.reading == ""


def test_the_pointer_reads_the_moment_under_it(chart: NightChart) -> None:
    """Over the middle of the hours the reading is of their middle; beside them there is none."""
    QTest.mouseMove(chart, chart._drawing.box.center().toPoint())
    assert chart.reading == "12:30 am ET · Trump 230 · Harris 210"
    QTest.mouseMove(chart, QPoint(2, 2))
    assert chart.reading == ""


def test_a_call_moves_the_line_and_makes_no_new_item(desk: Desk, chart: NightChart) -> None:
    """Each change sets the data of items that are there."""
    lines = dict(chart._drawing.lines)
    assert lines
    desk.subscribe(chart.apply_change)
    desk.retract(["GA"], reason="test")
    QApplication.processEvents()
    assert chart._drawing.lines == lines


def test_a_strip_drawn_anew_is_the_same_as_the_whole(desk: Desk, chart: NightChart) -> None:
    """After every kind of change each pixel is as if the chart had been drawn from the start."""
    desk.subscribe(chart.apply_change)
    for act in (
        partial(desk.retract, ["GA"], reason="test"),  # in the middle of the night
        partial(desk.call, ["GA"], "harris", source="AP", when=When(at=NIGHT)),
        partial(desk.call, ["PA"], "harris", source="AP", reason="test"),
        desk.undo,
        partial(desk.retract, ["PA", "WI"], reason="test"),  # the line ends earlier
        desk.undo,
    ):
        act()
        QApplication.processEvents()
        mended = chart.grab().toImage()
        chart._draw_all()
        assert chart.grab().toImage() == mended


def test_a_call_repaints_a_part_of_the_chart(desk: Desk, chart: NightChart) -> None:
    """A call at the end of the night repaints the end of the lines and the labels alone."""
    desk.subscribe(chart.apply_change)
    QApplication.processEvents()
    seen: list[int] = []
    with painted(chart, seen):
        desk.retract(["PA"], reason="test")
        QApplication.processEvents()
    assert 0 < sum(seen) < chart.width() * chart.height() / 2


def test_a_label_never_stands_on_another_or_on_an_axis(qtbot: QtBot) -> None:
    """From the first electors to a tie, all labels are inside the plot and apart."""
    for calls in ({"VT": "harris", "KY": "trump"}, {"CA": "harris", "TX": "trump", "OH": "trump"},
                  dict(almanac.official_winners(2024)) | TIED):  # fmt: skip
        desk = memory_desk(2024, clock=Clock(NIGHT))
        desk.call_each(calls, source="AP", reason="test")
        made = NightChart(theme("light"))
        made.show_position(desk.position)
        on_screen(qtbot, made, 560, 190)
        rects = [rect for _, rect in made.labels.values()]
        assert len(rects) == 3
        assert all(made._drawing.box.contains(rect) for rect in rects)
        assert not any(a.intersects(b) for a, b in combinations(rects, 2))


def test_a_call_before_the_first_frame_waits_for_it(qtbot: QtBot) -> None:
    """A board that changes before the chart was ever painted is drawn whole, once."""
    desk = memory_desk(2024, clock=Clock(NIGHT))
    made = NightChart(theme("light"))
    qtbot.addWidget(made)
    made.show_position(desk.position)
    made.show()
    desk.subscribe(made.apply_change)
    desk.call(["PA"], "harris", source="AP")
    assert theme("light").blue in colours(made)


def test_a_scenario_stands_beside_the_night(desk: Desk, chart: NightChart) -> None:
    """Sums that no call explains lead away from the lines, and are what the labels say."""
    draft = give(Draft(now=new_scenario("What if")), ["PA"], "harris")
    position = position_of(desk.position, draft.now)
    chart.apply_change(
        BoardChanged(
            before=desk.position,
            after=position,
            units=("PA",),
            event=desk.ledger.events[-1],
            by="test",
        )
    )
    assert chart.picture is not None
    assert chart.picture.aside == (("harris", 245), ("trump", 293))
    mended = chart.grab().toImage()
    said = [text for text, _ in chart.labels.values()]
    assert said == ["Trump 293", "Harris 245", "270 to win"]
    chart._draw_all()
    assert chart.grab().toImage() == mended


def test_calls_without_a_time_are_no_night(qtbot: QtBot) -> None:
    """1976 by its official result: no lines are made up, and the chart says why."""
    made = NightChart(theme("light"))
    qtbot.addWidget(made)
    made.show_position(memory_desk(1976, start=Replay.OFFICIAL, clock=Clock()).position)
    made.show()
    assert made.picture is not None
    assert made.picture.untimed
    assert theme("light").blue not in colours(made)
    assert list(made.labels) == [""]


def test_without_a_desk_there_are_no_axes(qtbot: QtBot) -> None:
    """Before a board is shown the chart is a blank panel."""
    made = NightChart(theme("light"))
    qtbot.addWidget(made)
    made.resize(200, 100)
    assert colours(made) == {theme("light").panel}


def test_all_days_are_drawn_on_request(chart: NightChart) -> None:
    """With all days the late states are on the chart, and nothing is later than it."""
    picture = chart.picture
    assert picture is not None
    assert picture.later == 5
    chart.set_whole(True)
    assert chart.picture is not None
    assert chart.picture.later == 0


def test_no_days_are_offered_where_there_are_none(qtbot: QtBot) -> None:
    """On an empty board nothing stands over the plot."""
    made = NightChart(theme("light"))
    made.show_position(memory_desk(2024, clock=Clock()).position)
    on_screen(qtbot, made)
    assert not made.later.button.isVisible()


def test_it_is_told_to_those_who_do_not_see_it(chart: NightChart) -> None:
    """The chart has a name, and its figures in words."""
    assert chart.accessibleName() == "Electoral votes over the night"
    assert chart.accessibleDescription() == "Electors now: Harris 226, Trump 312."


def test_a_third_ticket_has_a_line_of_its_own(qtbot: QtBot) -> None:
    """1968: Wallace's electors are drawn too, once he has some."""
    desk = memory_desk(1968, clock=Clock())
    made = NightChart(theme("light"))
    qtbot.addWidget(made)
    made.show_position(desk.position)
    assert made.picture is not None
    assert [c.ticket for c in made.picture.curves] == ["humphrey", "nixon"]
    desk.subscribe(made.apply_change)
    desk.call(["AL"], "wallace", source="AP")
    assert made.picture is not None
    assert [c.ticket for c in made.picture.curves] == ["humphrey", "nixon", "wallace"]


def in_a_fresh_process(code: str) -> str:
    """What a new Python prints when it runs `code`."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_quick_import_leaves_qt_as_it_was() -> None:
    """After pyqtgraph was imported for lines, Qt's modules list all their names again."""
    code = (
        "from PySide6 import QtCore, QtGui, QtWidgets\n"
        "before = [set(dir(module)) for module in (QtCore, QtGui, QtWidgets)]\n"
        "import callboard.gui.chart.panel\n"
        "print(before == [set(dir(module)) for module in (QtCore, QtGui, QtWidgets)])"
    )
    assert in_a_fresh_process(code) == "True"


def test_the_quick_import_leaves_out_what_is_never_drawn() -> None:
    """None of the parts that a plot of lines has no use for is loaded, nor stands in for itself."""
    code = (
        "import sys\nimport callboard.gui.chart.panel\n"
        "from callboard.gui.quick_qt import LEFT_OUT\n"
        "print(sorted({*LEFT_OUT} & {*sys.modules}))"
    )
    assert in_a_fresh_process(code) == "[]"


def test_the_manual_of_numpy_is_left_out() -> None:
    """Numpy works without the texts that it writes into its functions for a prompt."""
    code = (
        "import sys\nimport callboard.gui.chart.drawing\nimport numpy\n"
        "print('numpy._core._add_newdocs' in sys.modules, int(numpy.add(2, 3)))"
    )
    assert in_a_fresh_process(code) == "False 5"


def test_what_the_chart_could_do_without_is_not_loaded() -> None:
    """Neither further parts of Qt nor numpy's types come with it; who asks later gets them."""
    code = (
        "import sys\nimport callboard.gui.chart.drawing\n"
        "spared = {'PySide6.QtOpenGLWidgets', 'PySide6.QtSvg', 'PySide6.QtTest', 'numpy._typing'}\n"
        "print(sorted(spared & {*sys.modules}), end=' ')\n"
        "from PySide6.QtSvg import QSvgRenderer\nfrom numpy.typing import NDArray\n"
        "print(QSvgRenderer.__name__, NDArray[int] is not NDArray)"
    )
    assert in_a_fresh_process(code) == "[] QSvgRenderer True"


def test_a_pyqtgraph_of_other_parts_is_imported_whole() -> None:
    """Where something is needed that would be left out, everything is imported instead."""
    code = (
        "import callboard.gui.quick_qt as quick\n"
        "quick.LEFT_OUT = (*quick.LEFT_OUT, 'pyqtgraph.graphicsItems.ItemGroup')\n"
        "from callboard.gui.chart.drawing import pg\nprint(pg.PlotWidget.__name__)"
    )
    assert in_a_fresh_process(code) == "PlotWidget"


def test_a_chart_without_room_tells_its_sums_alone(chart: NightChart) -> None:
    """Nothing stands on anything else; with room again, there are lines again."""
    chart.resize(560, chart.fontMetrics().height() * 3)
    assert [text.text for text in written(chart)] == ["Harris 226, Trump 312"]
    assert not chart.later.button.isVisible()
    chart.resize(560, 190)
    chart.grab()
    assert "Harris 226, Trump 312" not in [text.text for text in written(chart)]
    assert chart.later.button.isVisible()
