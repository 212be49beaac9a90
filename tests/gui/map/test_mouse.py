"""The mouse on the map: clicks, drags, hovering, zooming, menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from callboard import almanac

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from callboard.gui.map.widget import MapView

LEFT = Qt.MouseButton.LeftButton
UNITS_OF_2024 = sorted(almanac.contest(2024).electors)
GROUND = QPoint(3, 3)


def click(view: MapView, at: QPoint, keys: Qt.KeyboardModifier | None = None) -> None:
    """Press and release the left button at a point."""
    QTest.mouseClick(view, LEFT, keys or Qt.KeyboardModifier.NoModifier, at)


def wheel(view: MapView, at: QPoint, clicks: int) -> None:
    """Turn the wheel over a point, away from the hand when positive."""
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * clicks),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # Qt's own order of arguments
    )
    QApplication.sendEvent(view, event)


def drag(view: MapView, start: QPoint, end: QPoint) -> None:
    """Press, move in steps, release."""
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for part in (0.25, 0.5, 0.75, 1.0):
        at = start + (end - start) * part
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(at),
            QPointF(view.mapToGlobal(at)),
            LEFT,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, event)
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, end)


@pytest.fixture
def activated(map_view: MapView) -> list[str]:
    """Return the units that were activated, as they come in."""
    units: list[str] = []
    map_view.unitActivated.connect(lambda unit, _: units.append(unit))
    return units


@pytest.fixture
def wanted(map_view: MapView) -> list[tuple[str, bool]]:
    """Return the selections asked for, as they come in."""
    selections: list[tuple[str, bool]] = []
    map_view.selectionRequested.connect(lambda *request: selections.append(request))
    return selections


@pytest.fixture
def tips() -> Iterator[None]:
    """Leave no tip on screen for the next test."""
    yield
    QToolTip.hideText()


@pytest.mark.parametrize("unit", UNITS_OF_2024)
def test_a_click_on_a_unit_activates_it(map_view: MapView, activated: list[str], unit: str) -> None:
    """Each of the 56 units can be clicked, in its box or else in its shape."""
    click(map_view, map_view.point_of(unit))
    assert activated == [unit]


@pytest.mark.parametrize("unit", ["ME", "NE", "VT", "NJ", "MD"])
def test_a_boxed_state_can_be_clicked_in_its_shape_too(
    map_view: MapView, activated: list[str], unit: str
) -> None:
    """The box is an offer; the shape of Maine stands for its two electors at large."""
    inside = map_view.anchor_of(unit)
    assert inside is not None
    click(map_view, inside)
    assert activated == [unit]


def test_a_click_tells_where_it_was(map_view: MapView, qtbot: QtBot) -> None:
    """The popover can open at the pointer: the position is global."""
    at = map_view.point_of("KS")
    with qtbot.waitSignal(map_view.unitActivated) as signal:
        click(map_view, at)
    assert signal.args == ["KS", map_view.mapToGlobal(at)]


def test_a_click_asks_for_the_selection_first(
    map_view: MapView, wanted: list[tuple[str, bool]]
) -> None:
    """A plain click wants the unit selected alone."""
    click(map_view, map_view.point_of("KS"))
    assert wanted == [("KS", False)]


@pytest.mark.parametrize(
    "key", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_a_click_with_a_key_extends_the_selection_and_activates_nothing(
    map_view: MapView,
    wanted: list[tuple[str, bool]],
    activated: list[str],
    key: Qt.KeyboardModifier,
) -> None:
    """Ctrl and Shift gather units."""
    click(map_view, map_view.point_of("KS"), key)
    assert (wanted, activated) == ([("KS", True)], [])


def test_a_double_click_zooms_to_a_unit_and_back(map_view: MapView) -> None:
    """The first fills the map with Kansas; the second, on Kansas again, shows all of it."""
    QTest.mouseDClick(map_view, LEFT, Qt.KeyboardModifier.NoModifier, map_view.point_of("KS"))
    near, at = map_view.zoom(), map_view.anchor_of("KS")
    assert near > 3
    assert at is not None
    QTest.mouseDClick(map_view, LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert map_view.zoom() == 1.0


def test_two_quick_clicks_are_two_clicks_while_painting(
    map_view: MapView, activated: list[str]
) -> None:
    """Whoever paints fast is not taken for a double-clicker."""
    map_view.set_paint_cursor(True)
    at = map_view.point_of("KS")
    click(map_view, at)
    QTest.mouseDClick(map_view, LEFT, Qt.KeyboardModifier.NoModifier, at)  # presses only
    QTest.mouseRelease(map_view, LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert activated == ["KS", "KS"]


def test_a_click_on_the_ground_does_nothing(
    map_view: MapView, activated: list[str], wanted: list[tuple[str, bool]]
) -> None:
    """Beside the map there is no unit."""
    click(map_view, GROUND)
    assert (activated, wanted) == ([], [])


def test_a_unit_that_is_not_given_cannot_be_clicked(
    map_view: MapView, activated: list[str]
) -> None:
    """A shape without a look belongs to no unit of the contest."""
    at = map_view.point_of("KS")
    map_view.set_looks({"GA": map_view.look("GA")})
    click(map_view, at)
    assert activated == []


@pytest.mark.parametrize("zoomed", [False, True])
def test_a_drag_activates_nothing(map_view: MapView, activated: list[str], *, zoomed: bool) -> None:
    """Dragging inside one state is not a click, whether or not the map can move."""
    at = map_view.point_of("TX")
    if zoomed:
        wheel(map_view, at, 3)
    drag(map_view, at, at + QPoint(30, 10))
    assert activated == []


def test_a_trembling_click_is_a_click(map_view: MapView, activated: list[str]) -> None:
    """A pixel's movement between press and release is forgiven."""
    at = map_view.point_of("TX")
    drag(map_view, at, at + QPoint(1, 1))
    assert activated == ["TX"]


def test_releasing_on_another_unit_activates_none(map_view: MapView, activated: list[str]) -> None:
    """A press that slips over a border is withdrawn."""
    QTest.mousePress(map_view, LEFT, Qt.KeyboardModifier.NoModifier, map_view.point_of("KS"))
    QTest.mouseRelease(map_view, LEFT, Qt.KeyboardModifier.NoModifier, map_view.point_of("NE"))
    assert activated == []


def test_a_drag_moves_a_zoomed_map(map_view: MapView) -> None:
    """What was under the pointer when pressed is under it when released."""
    start, end = QPoint(500, 300), QPoint(440, 330)
    wheel(map_view, start, 4)
    unit, anchor = "KS", map_view.anchor_of("KS")
    assert anchor is not None
    drag(map_view, start, end)
    assert map_view.anchor_of(unit) == anchor + end - start


def test_a_drag_does_not_move_the_whole_map(map_view: MapView) -> None:
    """Unzoomed, the map stays where it is."""
    before = map_view.anchor_of("KS")
    drag(map_view, QPoint(500, 300), QPoint(300, 200))
    assert map_view.anchor_of("KS") == before


@pytest.mark.parametrize("unit", ["RI", "DE", "CT", "DC", "HI"])
def test_after_zooming_a_click_still_meets_the_small_states(
    map_view: MapView, activated: list[str], unit: str
) -> None:
    """Zoomed in by the wheel, even DC is large enough for its shape to be clicked."""
    at = map_view.anchor_of(unit)
    assert at is not None
    wheel(map_view, at, 9)
    near = map_view.anchor_of(unit)
    assert near is not None
    click(map_view, near)
    assert activated == [unit]


def test_the_wheel_keeps_the_point_under_the_pointer(map_view: MapView) -> None:
    """Zooming in and out about a state leaves the state where it was."""
    at = map_view.anchor_of("CO")
    assert at is not None
    wheel(map_view, at, 4)
    after = map_view.anchor_of("CO")
    assert after is not None
    assert (after - at).manhattanLength() <= 2


def test_the_zoom_has_ends(map_view: MapView) -> None:
    """The map never gets smaller than whole, nor too near to know where one is."""
    wheel(map_view, QPoint(500, 300), 100)
    nearest = map_view.zoom()
    wheel(map_view, QPoint(500, 300), -200)
    assert (nearest, map_view.zoom()) == (8.0, 1.0)


def test_reset_shows_the_whole_map(map_view: MapView) -> None:
    """Everything is back in its place."""
    before = map_view.anchor_of("CO")
    wheel(map_view, QPoint(100, 100), 5)
    map_view.reset_view()
    assert (map_view.zoom(), map_view.anchor_of("CO")) == (1.0, before)


def test_a_double_click_on_the_ground_shows_the_whole_map(map_view: MapView) -> None:
    """The ground is a way back."""
    wheel(map_view, GROUND, 5)
    QTest.mouseDClick(map_view, LEFT, Qt.KeyboardModifier.NoModifier, GROUND)
    assert map_view.zoom() == 1.0


def test_a_zoomed_map_shows_the_same_part_after_resizing(map_view: MapView) -> None:
    """A larger window does not lose the place."""
    at = map_view.anchor_of("CO")
    assert at is not None
    wheel(map_view, at, 5)
    map_view.resize(500, 325)
    after = map_view.anchor_of("CO")
    assert after is not None
    assert (after * 2 - at).manhattanLength() < 40


def test_hovering_tells_each_unit_once_and_leaving_an_empty_one(map_view: MapView) -> None:
    """Moving inside a unit is silent."""
    hovered: list[str] = []
    map_view.unitHovered.connect(hovered.append)
    at = map_view.point_of("KS")
    QTest.mouseMove(map_view, at)
    QTest.mouseMove(map_view, at + QPoint(5, 0))
    QTest.mouseMove(map_view, map_view.point_of("VT"))
    QTest.mouseMove(map_view, GROUND)
    assert hovered == ["KS", "VT", ""]


def test_leaving_the_widget_ends_hovering(map_view: MapView, qtbot: QtBot) -> None:
    """Nothing stays lit when the pointer is elsewhere."""
    QTest.mouseMove(map_view, map_view.point_of("KS"))
    with qtbot.waitSignal(map_view.unitHovered) as signal:
        QApplication.sendEvent(map_view, QEvent(QEvent.Type.Leave))
    assert signal.args == [""]


@pytest.mark.usefixtures("tips")
def test_the_tip_says_what_the_look_says(map_view: MapView) -> None:
    """A tip is plain text: what looks like markup is shown as it is."""
    at = map_view.point_of("KS")
    QApplication.sendEvent(map_view, QHelpEvent(QEvent.Type.ToolTip, at, map_view.mapToGlobal(at)))
    assert "KS &amp; &lt;more&gt;" in QToolTip.text()


def test_a_right_click_asks_for_a_menu_and_the_selection(
    map_view: MapView, wanted: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    """A menu is about the unit under the pointer, which is selected first."""
    at = map_view.point_of("KS")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, map_view.mapToGlobal(at))
    with qtbot.waitSignal(map_view.contextRequested) as signal:
        QApplication.sendEvent(map_view, event)
    assert signal.args == ["KS", map_view.mapToGlobal(at)]
    assert wanted == [("KS", False)]


def test_a_right_click_inside_the_selection_keeps_it(
    map_view: MapView, wanted: list[tuple[str, bool]]
) -> None:
    """A menu for several units leaves them selected."""
    map_view.set_selection({"KS", "NE"})
    at = map_view.point_of("KS")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, map_view.mapToGlobal(at))
    QApplication.sendEvent(map_view, event)
    assert wanted == []


def test_the_paint_cursor_is_a_cross(map_view: MapView) -> None:
    """The pointer says that a click assigns."""
    map_view.set_paint_cursor(True)
    assert map_view.cursor().shape() == Qt.CursorShape.CrossCursor
