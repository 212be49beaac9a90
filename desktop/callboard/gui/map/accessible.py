"""The map for screen readers: one child per unit, with name, state and action."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWindow

    from callboard.gui.map.surface import MapSurface
    from callboard.gui.map.widget import MapView

_CLASS = "MapSurface"
# "None" is a null pointer to Qt; its stubs for Python do not know.
_NOTHING = cast("QAccessibleInterface", None)


class UnitAction(QAccessibleActionInterface):
    """What a screen reader can do to a unit: press it, or put the focus on it."""

    def __init__(self, view: MapView, unit: str) -> None:
        super().__init__()
        self._view, self._unit = view, unit

    def actionNames(self) -> list[str]:
        """Name what can be done."""
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, action_name: str) -> None:
        """Do what a screen reader asks for."""
        if action_name == self.pressAction():
            self._view.activate(self._unit)
        elif action_name == self.setFocusAction():
            self._view.setFocus()
            self._view.stand_on(self._unit)

    def keyBindingsForAction(self, action_name: str) -> list[str]:
        """Name the keys that do the same."""
        return ["Return"] if action_name == self.pressAction() else []


class UnitAccessible(QAccessibleInterface):
    """A unit as a screen reader meets it."""

    def __init__(self, view: MapView, unit: str) -> None:
        super().__init__()
        self.unit = unit
        self._view = view
        # The wall's map is only looked at: nothing can be done to its units.
        self._action = UnitAction(view, unit) if hasattr(view, "activate") else None

    def isValid(self) -> bool:
        """Tell whether the unit is still on a living map."""
        return Shiboken.isValid(self._view) and self.unit in self._view.units()

    def object(self) -> QObject:
        """A unit is no object of Qt."""
        return cast("QObject", _NOTHING)

    def window(self) -> QWindow:
        """Return the map's window."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return the map."""
        return QAccessible.queryAccessibleInterface(self._view)

    def childCount(self) -> int:
        """Nothing is inside a unit."""
        return 0

    def child(self, index: int) -> QAccessibleInterface:
        """Nothing is inside a unit."""
        return _NOTHING

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Nothing is inside a unit."""
        return _NOTHING

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Nothing is inside a unit."""
        return -1

    def role(self) -> QAccessible.Role:
        """A unit is an item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Tell whether the unit is selected, and whether keys act on it."""
        state = QAccessible.State()
        can_act = self._action is not None
        state.focusable = state.selectable = state.multiSelectable = can_act
        state.selected = self.unit in self._view.selection()
        state.focused = self._view.hasFocus() and self.unit == self._view.current()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the unit's sentence, or what its tip says."""
        look = self._view.look(self.unit)
        if kind == QAccessible.Text.Name:
            return look.spoken or f"{look.label} {look.electors}"
        return look.tip if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A unit's words are the map's to say."""

    def rect(self) -> QRect:
        """Return where the unit is on the screen."""
        place = self._view.place_of(self.unit)
        return QRect(self._view.mapToGlobal(place.topLeft()), place.size())

    def interface_cast(  # type: ignore[override]  # the stub says int
        self, kind: QAccessible.InterfaceType
    ) -> Shiboken.VoidPtr:
        """Return what can be done to the unit.

        As a pointer, null for "nothing": Qt takes the None of Python for an interface,
        and dies of it.
        """
        if kind != QAccessible.InterfaceType.ActionInterface or self._action is None:
            return Shiboken.VoidPtr(0)
        return Shiboken.VoidPtr(Shiboken.getCppPointer(self._action)[0])


class MapAccessible(QAccessibleWidget):
    """The map as a list of units."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._units: dict[str, UnitAccessible] = {}

    def of(self, unit: str) -> UnitAccessible:
        """Return a unit's interface, always the same one."""
        if unit not in self._units:
            self._units[unit] = UnitAccessible(self._view, unit)
        return self._units[unit]

    def childCount(self) -> int:
        """Return how many units there are."""
        return len(self._view.units())

    def child(self, index: int) -> QAccessibleInterface:
        """Return a unit by its place."""
        units = self._view.units()
        return self.of(units[index]) if 0 <= index < len(units) else _NOTHING

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return the unit at a point of the screen."""
        point = self._view.mapFromGlobal(QPoint(x, y))
        unit = self._view.unit_at(point)
        return self.of(unit) if unit else _NOTHING

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a unit in the list."""
        units = self._view.units()
        return units.index(child.unit) if isinstance(child, UnitAccessible) else -1

    def focusChild(self) -> QAccessibleInterface:
        """Return the unit that the keys act on."""
        unit = self._view.current()
        return self.of(unit) if unit and self._view.hasFocus() else _NOTHING

    def give_back(self) -> None:
        """Take the units out of Qt's register, before their map is gone."""
        for unit in self._units.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(unit))
        self._units.clear()


class _Register:
    """Keeps the maps' interfaces alive for Qt, which holds no reference to them."""

    def __init__(self) -> None:
        self._living: dict[int, MapAccessible] = {}

    def made(self, class_name: str, thing: QObject) -> QAccessibleInterface:
        if class_name != _CLASS:
            return _NOTHING
        accessible = MapAccessible(cast("MapView", thing))
        self._living[id(accessible)] = accessible
        thing.destroyed.connect(lambda: self._gone(id(accessible)))
        return accessible

    def _gone(self, key: int) -> None:
        self._living.pop(key).give_back()


@cache
def install() -> None:
    """Tell Qt, once per process, who makes the map's interface."""
    QAccessible.installFactory(_Register().made)


def tell_focus(view: MapSurface, unit: str) -> None:
    """Tell screen readers which unit the keys act on now."""
    if unit:
        _tell(view, unit, QAccessible.Event.Focus)


def tell_changed(view: MapSurface, units: Collection[str]) -> None:
    """Tell screen readers that these units have another sentence now."""
    for unit in units:
        _tell(view, unit, QAccessible.Event.NameChanged)


def tell_selection(view: MapSurface, units: Collection[str]) -> None:
    """Tell screen readers which units became selected, and which no longer are."""
    for unit in units:
        selected = unit in view.selection()
        kind = QAccessible.Event.SelectionAdd if selected else QAccessible.Event.SelectionRemove
        _tell(view, unit, kind)


def _tell(view: MapSurface, unit: str, kind: QAccessible.Event) -> None:
    if not QAccessible.isActive():  # nobody listens: cost nothing
        return
    accessible = QAccessible.queryAccessibleInterface(view)
    if isinstance(accessible, MapAccessible) and unit in view.units():
        QAccessible.updateAccessibility(QAccessibleEvent(accessible.of(unit), kind))
