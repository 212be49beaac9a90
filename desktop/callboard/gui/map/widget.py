"""The map as a widget: mouse, wheel, pinch and keys in; what the editor asks for out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QNativeGestureEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QToolTip, QWidget

from callboard.gui.map import accessible, walk
from callboard.gui.map.surface import MapSurface

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QWheelEvent,
    )

    from callboard.gui.map.geometry import Shapes
    from callboard.gui.map.viewport import Viewport
    from callboard.gui.map.walk import Spot

_ARROWS = {
    Qt.Key.Key_Left: walk.LEFT,
    Qt.Key.Key_Right: walk.RIGHT,
    Qt.Key.Key_Up: walk.UP,
    Qt.Key.Key_Down: walk.DOWN,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
_EXTENDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_ZOOM_STEP = 1.25
_ZOOM_KEYS = {
    Qt.Key.Key_Plus: _ZOOM_STEP,
    Qt.Key.Key_Equal: _ZOOM_STEP,
    Qt.Key.Key_Minus: 1 / _ZOOM_STEP,
}


class MapView(MapSurface):
    """Shows how units look and tells what the editor wants; it decides nothing itself.

    Signals:
        unitActivated: A unit was clicked, or Enter pressed on it; with a global position.
        unitHovered: The pointer came over a unit, or left (an empty string).
        selectionRequested: A unit wants to be selected, alone or in addition to others.
        contextRequested: A menu is wanted for a unit, at a global position.
    """

    unitActivated = Signal(str, QPoint)
    unitHovered = Signal(str)
    selectionRequested = Signal(str, bool)
    contextRequested = Signal(str, QPoint)

    def __init__(self, shapes: Shapes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(shapes, parent)
        self._pressed: QPoint | None = None
        self._dragged_from: Viewport | None = None  # where the view was when a drag began
        self._paint_cursor = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def set_paint_cursor(self, on: bool) -> None:
        """Show a cross as pointer, for the mode in which one click assigns a ticket."""
        self._paint_cursor = on
        self._choose_cursor()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click may begin here, or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged_from = event.position().toPoint(), None
            self._by_keys = False
            self._refresh_highlights()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom to a unit, or on the ground to the whole map.

        While clicks assign a ticket, two quick ones are two clicks.
        """
        unit = self.unit_at(event.position().toPoint())
        if unit and self._paint_cursor:
            self.mousePressEvent(event)
        elif unit and event.button() == Qt.MouseButton.LeftButton:
            self.zoom_to(unit)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.reset_view()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover, or move a zoomed map."""
        point = event.position().toPoint()
        if self._pressed is None:
            self._hover(self.unit_at(point))
        else:
            self._drag(self._pressed, point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press and release on one unit is a click, unless the map was dragged."""
        pressed, point = self._pressed, event.position().toPoint()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        was_drag = self._dragged_from is not None
        self._pressed = self._dragged_from = None
        unit = self.unit_at(point)
        self._hover(unit)
        if unit and not was_drag and unit == self.unit_at(pressed):
            extend = bool(event.modifiers() & _EXTENDING)
            self._click(unit, event.globalPosition().toPoint(), extend=extend)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        self._hover("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, for the unit under the pointer or the one the keys act on."""
        unit, at = self.unit_at(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            unit = self._current
            at = self.mapToGlobal(self.point_of(unit)) if unit else at
        if unit:
            if unit not in self._selection:
                self._want_selected(unit)
            self.contextRequested.emit(unit, at)

    def _drag(self, pressed: QPoint, point: QPoint) -> None:
        """Move a zoomed map with the pointer, once it has gone farther than a click's tremble."""
        page, way = self._fit().page, point - pressed
        if self._dragged_from is None:
            if way.manhattanLength() < QGuiApplication.styleHints().startDragDistance():
                return
            self._dragged_from = self._canvas.viewport
        x, y = round(way.x() * page.ratio), round(way.y() * page.ratio)
        self._look_at(self._dragged_from.moved(x, y, (page.width, page.height)))
        self._choose_cursor()

    def _hover(self, unit: str) -> None:
        if unit != self._highlights.hovered:
            self._refresh_highlights(hovered=unit)
            self.unitHovered.emit(unit)
        self._choose_cursor()

    def _choose_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._dragged_from is not None and not self._canvas.viewport.is_whole:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._paint_cursor:
            shape = Qt.CursorShape.CrossCursor
        elif self._highlights.hovered:
            shape = Qt.CursorShape.PointingHandCursor
        if shape != self.cursor().shape():
            self.setCursor(shape)

    def _show_tip(self, event: QHelpEvent) -> None:
        from html import escape  # not needed to start

        unit = self.unit_at(event.pos())
        if unit and (tip := self.look(unit).tip):
            text = f"<div style='white-space:pre'>{escape(tip)}</div>"
            QToolTip.showText(event.globalPos(), text, self, self.place_of(unit))
        else:
            QToolTip.hideText()

    # Zooming

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        turned = event.angleDelta().y()
        self._zoom(_ZOOM_STEP ** (turned / 120), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Show tips, and zoom by pinching."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                about = self.mapFromGlobal(pinch.hotSpot())
                self._zoom(pinch.scaleFactor(), about)
                return True
        return super().event(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and ask; keys that the map does not know go on to the window."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS and self.units():
            self._walk(_ARROWS[key], modifiers)
        elif key in _ENTER and self._current:
            self.activate(self._current)
        elif key == Qt.Key.Key_Space and self._current:
            self._want_selected(self._current, extend=True)
        elif key in _ZOOM_KEYS:
            self.zoom_by(_ZOOM_KEYS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys act, if keys brought the focus here."""
        self._lent = False
        # Coming back from another window or a menu changes nothing.
        if event.reason() in _BY_KEYS:
            self._by_keys = True
        elif event.reason() == Qt.FocusReason.MouseFocusReason:
            self._by_keys = False
        if self._by_keys and not self._current and self.units():
            self._stand_on(self._first())
        self._refresh_highlights()
        accessible.tell_focus(self, self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop showing where the keys would act, unless they are back when a box closes."""
        self._lent = event.reason() == Qt.FocusReason.PopupFocusReason
        self._refresh_highlights()

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """The box that the keyboard was lent to may have led to elsewhere."""
        if self._lent and (now is None or (now is not self and now.window() is self.window())):
            self._lent = False
            self._refresh_highlights()

    def activate(self, unit: str) -> None:
        """Do what a click on a unit does."""
        self._click(unit, self.mapToGlobal(self.point_of(unit)))

    def _first(self) -> str:
        """Return where the keys begin: at a selected unit, else at the first."""
        chosen = [unit for unit in self.units() if unit in self._selection]
        return (chosen or list(self.units()))[0]

    def _walk(self, towards: walk.Direction, modifiers: Qt.KeyboardModifier) -> None:
        spots = self._fit().scene.spots()
        here = next((spot for spot in spots if self._is_here(spot)), None)
        if here is None:
            self.stand_on(self._first())
        else:
            there = walk.step(here, towards, spots, self._neighbours)
            self.stand_on(there.unit, in_box=there.in_box)
        if not modifiers & Qt.KeyboardModifier.ControlModifier:
            extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._want_selected(self._current, extend=extend)
        self._bring_into_sight(self._current)

    def _is_here(self, spot: Spot) -> bool:
        return spot.unit == self._current and spot.in_box == self._in_box

    def _click(self, unit: str, at: QPoint, *, extend: bool = False) -> None:
        self._stand_on(unit)
        self._want_selected(unit, extend=extend)
        if not extend:
            self.unitActivated.emit(unit, at)

    def _want_selected(self, unit: str, *, extend: bool = False) -> None:
        self.selectionRequested.emit(unit, extend)
