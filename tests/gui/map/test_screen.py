"""What is on screen: after any series of changes the same as if drawn at once."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from callboard.gui.map.highlights import Highlights
from callboard.gui.map.looks import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from callboard.gui.map.widget import MapView


def on_screen(view: MapView) -> QImage:
    """Return what the window system holds, once all updates are painted."""
    QApplication.processEvents()
    picture = view.screen().grabWindow(view.winId())
    return picture.toImage().convertToFormat(view.grab().toImage().format())


def touch(view: MapView, random: Random) -> None:
    """Do one of the things that repaint a part of the map."""
    unit = random.choice(view.units())
    doings: list[Callable[[], object]] = [
        lambda: view.set_selection(random.sample(view.units(), random.randint(0, 4))),
        lambda: view._hover(unit),
        lambda: view.stand_on(unit),
        lambda: view.set_marks({unit: random.choice(["recent", "changed", "locked"])}),
        view.clearFocus,
        lambda: view.setFocus(Qt.FocusReason.TabFocusReason),
        lambda: view.setFocus(Qt.FocusReason.MouseFocusReason),
        lambda: view.set_looks(
            {u: view.look(u) for u in view.units()}
            | {
                unit: msgspec.structs.replace(
                    view.look(unit),
                    fill=random.choice(["#1f66c9", "#cf2e38"]),
                    pattern=random.choice(["solid", "hatch", "dots", "none"]),
                    mark=random.choice(["", "conflict"]),
                )
            }
        ),
    ]
    random.choice(doings)()
    QApplication.processEvents()


@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_a_busy_night_leaves_no_trace_on_screen(
    map_view: MapView, qtbot: QtBot, zoom: float
) -> None:
    """Selection, hover, focus and looks change a hundred times; the screen stays exact."""
    map_view.activateWindow()
    map_view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(map_view.hasFocus)
    map_view.zoom_by(zoom)
    random = Random(538)
    for _ in range(100):
        touch(map_view, random)
    shown = on_screen(map_view)
    map_view.update()
    assert shown == on_screen(map_view)


def test_another_theme_repaints_everything(map_view: MapView) -> None:
    """The ground is dark at once."""
    map_view.set_theme(DARK)
    assert on_screen(map_view).pixelColor(2, 2).name() == DARK.ground


def test_a_selected_unit_is_told_by_an_outline(map_view: MapView) -> None:
    """Selection is visible, and goes away without a trace."""
    before = on_screen(map_view)
    map_view.set_selection({"KS"})
    selected = on_screen(map_view)
    map_view.set_selection(())
    assert before != selected
    assert before == on_screen(map_view)


def test_focus_looks_different_from_selection(map_view: MapView, qtbot: QtBot) -> None:
    """Whoever works with keys sees where they act."""
    map_view.set_selection({"WA", "GA"})
    map_view.clearFocus()
    map_view.stand_on("WA")
    without = on_screen(map_view)
    map_view.activateWindow()
    map_view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(map_view.hasFocus)
    assert on_screen(map_view) != without


def test_the_rim_is_there_while_the_map_has_the_keyboard_and_no_unit_has(
    map_view: MapView, qtbot: QtBot
) -> None:
    """All around, and without a trace when the keyboard goes elsewhere."""
    map_view.clearFocus()
    before = on_screen(map_view)
    map_view.activateWindow()
    map_view.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(map_view.hasFocus)
    rimmed, last = on_screen(map_view), (map_view.width() - 1, map_view.height() - 1)
    edges = [(0, 200), (200, 0), (last[0], 200), (200, last[1]), (0, 0), last]
    assert {rimmed.pixelColor(x, y).name() for x, y in edges} == {LIGHT.focus}
    assert rimmed.copy(2, 2, 300, 300) == before.copy(2, 2, 300, 300)
    map_view.clearFocus()
    assert on_screen(map_view) == before


def test_a_box_over_the_map_borrows_the_keyboard_and_the_rim_stays(
    map_view: MapView, qtbot: QtBot
) -> None:
    """Nothing flickers as it opens and closes; what else takes the keyboard takes the rim."""
    map_view.activateWindow()
    map_view.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(map_view.hasFocus)
    rimmed = on_screen(map_view)
    box = QWidget(map_view, Qt.WindowType.Popup)
    inner = QPushButton("Call", box)
    box.show()
    inner.setFocus(Qt.FocusReason.PopupFocusReason)
    qtbot.waitUntil(inner.hasFocus)
    assert not map_view.hasFocus()
    assert on_screen(map_view) == rimmed
    box.close()
    qtbot.waitUntil(map_view.hasFocus)
    assert on_screen(map_view) == rimmed
    box.show()
    inner.setFocus(Qt.FocusReason.PopupFocusReason)
    field = QLineEdit(map_view)
    field.show()
    field.setFocus()  # a window keeps this for when its box is closed
    box.close()
    qtbot.waitUntil(field.hasFocus)
    assert not map_view._rimmed


def test_what_changed_between_highlights_is_named() -> None:
    """Only units that stand out differently are drawn again."""
    before = Highlights(selected=frozenset({"GA", "KS"}), focused="GA", hovered="NV")
    after = Highlights(selected=frozenset({"GA"}), focused="GA", hovered="AZ")
    assert after.changed_from(before) == {"KS", "NV", "AZ"}


def test_a_map_without_units_can_be_shown(map_view: MapView) -> None:
    """Between two contests nothing breaks, and nothing is current."""
    map_view.stand_on("GA")
    map_view.set_looks({})
    on_screen(map_view)
    assert (map_view.units(), map_view.current()) == ((), "")


def test_a_kept_outline_is_the_same_in_every_piece(map_view: MapView, qtbot: QtBot) -> None:
    """Chosen or pointed at, states with long coasts look as they do when painted at once."""
    map_view.clearFocus()
    map_view.set_selection({"AK", "FL"})
    map_view._hover("TX")
    whole = map_view.grab().toImage()
    fresh = type(map_view)()
    qtbot.addWidget(fresh)
    fresh.resize(map_view.size())
    fresh.set_looks(map_view._canvas.looks)
    fresh.set_selection({"AK", "FL"})
    fresh._hover("TX")
    assert fresh.grab().toImage() == whole
    for unit in ("AK", "FL", "TX"):
        piece = map_view.place_of(unit).adjusted(20, 10, -20, -10)
        assert map_view.grab(piece).toImage() == whole.copy(piece)


def test_nothing_is_got_ready_for_a_unit_out_of_sight(map_view: MapView) -> None:
    """On a zoomed map only the long coasts that are seen have a picture made of them."""
    map_view.zoom_by(6)
    canvas = map_view._fit()
    seen = {
        unit
        for unit, rect in canvas.scene.outline_rects.items()
        if rect.intersects(QRect(0, 0, canvas.page.width, canvas.page.height))
    }
    ready = set(map_view._outlined.prepared(canvas))
    assert ready <= seen < set(canvas.scene.units)
