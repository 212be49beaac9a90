"""The map for screen readers: a list of units with names, states and actions."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QAccessible
from shiboken6 import Shiboken

from callboard.gui.map.looks import UnitLook
from callboard.gui.map.widget import MapView

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def spoken(map_view: MapView) -> QAccessibleInterface:
    """Return the map as screen readers see it."""
    return QAccessible.queryAccessibleInterface(map_view)


def child(spoken: QAccessibleInterface, view: MapView, unit: str) -> QAccessibleInterface:
    """Return a unit as screen readers see it."""
    return spoken.child(view.units().index(unit))


def test_the_map_is_a_list_of_its_units(spoken: QAccessibleInterface, map_view: MapView) -> None:
    """Each of the 56 units is an item, in the order of the looks."""
    names = [spoken.child(i).text(Name).split(",")[0] for i in range(spoken.childCount())]
    assert spoken.role() == QAccessible.Role.List
    assert names == list(map_view.units())


def test_a_unit_says_its_sentence(spoken: QAccessibleInterface, map_view: MapView) -> None:
    """The name is the look's sentence, the description its tip."""
    unit = child(spoken, map_view, "GA")
    assert unit.text(Name) == "GA, 16 electors"
    assert unit.text(Description) == "GA & <more>"
    assert unit.role() == QAccessible.Role.ListItem


def test_a_changed_look_is_another_sentence(
    spoken: QAccessibleInterface, map_view: MapView
) -> None:
    """A screen reader hears of the call at once."""
    looks = {unit: map_view.look(unit) for unit in map_view.units()}
    looks["GA"] = msgspec.structs.replace(looks["GA"], spoken="Georgia, called for Trump")
    map_view.set_looks(looks)
    assert child(spoken, map_view, "GA").text(Name) == "Georgia, called for Trump"


def test_a_unit_can_be_pressed(
    spoken: QAccessibleInterface, map_view: MapView, qtbot: QtBot
) -> None:
    """Pressing by a screen reader does what a click does."""
    action = child(spoken, map_view, "GA").actionInterface()
    with qtbot.waitSignal(map_view.unitActivated) as signal:
        action.doAction(action.pressAction())
    assert signal.args is not None
    assert signal.args[0] == "GA"


def test_a_unit_can_be_given_the_focus(
    spoken: QAccessibleInterface, map_view: MapView, qtbot: QtBot
) -> None:
    """A screen reader can move the place that the keys act on."""
    map_view.activateWindow()
    action = child(spoken, map_view, "GA").actionInterface()
    action.doAction(action.setFocusAction())
    qtbot.waitUntil(map_view.hasFocus)
    assert child(spoken, map_view, "GA").state().focused
    assert spoken.focusChild() is child(spoken, map_view, "GA")


def test_a_unit_claims_no_interface_that_it_lacks(
    spoken: QAccessibleInterface, map_view: MapView
) -> None:
    """Qt is told "none" in a way that it understands: as a null pointer."""
    unit = child(spoken, map_view, "GA")
    assert unit.selectionInterface() is None
    assert unit.tableCellInterface() is None


def test_a_selected_unit_says_so(spoken: QAccessibleInterface, map_view: MapView) -> None:
    """The state follows the selection."""
    map_view.set_selection({"GA"})
    assert child(spoken, map_view, "GA").state().selected
    assert not child(spoken, map_view, "KS").state().selected


def test_a_unit_is_found_by_its_place(spoken: QAccessibleInterface, map_view: MapView) -> None:
    """Touch exploration meets the unit under the finger, inside its rectangle."""
    at = map_view.mapToGlobal(map_view.point_of("VT"))
    found = spoken.childAt(at.x(), at.y())
    assert found is child(spoken, map_view, "VT")
    assert QRect(found.rect()).contains(at)


def test_events_reach_a_listener_without_harm(
    spoken: QAccessibleInterface, map_view: MapView
) -> None:
    """With a screen reader on, focus, selection and changes are all told."""
    QAccessible.setActive(True)
    try:
        map_view.setFocus(Qt.FocusReason.TabFocusReason)
        map_view.stand_on("GA")
        map_view.set_selection({"GA", "KS"})
        map_view.set_looks({"GA": map_view.look("GA")})
        assert spoken.childCount() == 1
    finally:
        QAccessible.setActive(False)


def test_a_closed_map_takes_its_units_along(qtbot: QtBot) -> None:
    """After the widget is gone no interface of it is left, and nothing crashes."""
    view = MapView()
    view.set_looks({"GA": UnitLook(fill="#1f66c9", ink="#ffffff", label="GA", electors=16)})
    spoken = QAccessible.queryAccessibleInterface(view)
    unit = spoken.child(0)
    number = QAccessible.uniqueId(unit)
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del view
    gc.collect()
    assert not Shiboken.isValid(spoken)
    assert QAccessible.accessibleInterface(number) is None
