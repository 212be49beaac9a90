"""The map's surface: shows looks, selection and focus, zooms; knows no mouse and no keys."""

from __future__ import annotations

import time
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontInfo, QPainter, QRegion
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from callboard.gui.map import accessible
from callboard.gui.map.canvas import Canvas
from callboard.gui.map.geometry import geography
from callboard.gui.map.highlights import Highlights, Outlined
from callboard.gui.map.layout import Page
from callboard.gui.map.looks import LIGHT
from callboard.gui.map.marks import paint_marks, place_of_mark
from callboard.gui.map.passage import Passage
from callboard.gui.map.viewport import Viewport

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from PySide6.QtGui import QPaintEvent

    from callboard.gui.map.geometry import Shapes
    from callboard.gui.map.looks import MapTheme, UnitLook
    from callboard.gui.map.marks import Kind
    from callboard.gui.map.scene import Scene


_PAUSE = 400  # milliseconds before it gets ready: the rest of the window is still being made
_BREATH = 3  # milliseconds between two steps of getting ready
_STEP = 0.002  # seconds that a step takes: all is ready before anybody calls
_RIM = 2  # pixels


class MapSurface(QWidget):
    """A map that can be looked at."""

    def __init__(self, shapes: Shapes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = Canvas(shapes or geography(), LIGHT)
        self._highlights = Highlights()
        self._outlined = Outlined()
        self._marks: Mapping[str, Kind] = {}
        self._selection: frozenset[str] = frozenset()
        self._current, self._in_box = "", False
        self._by_keys = False  # the last thing the editor did here was to press a key
        self._neighbours = self._canvas.shapes.neighbours()
        self._lent = False  # the keyboard is at a box over the map until that closes
        self._rimmed = False  # whether the keyboard is here, and at no unit
        self._calm = False
        self._framed = "", Viewport()  # the unit that was zoomed to, and the view of it
        self._passage = Passage(self._canvas, self)
        self._passage.moved.connect(self.update)
        self._passage.arrived.connect(self.update)
        self._prepared: Scene | None = None
        self._preparing: Iterator[str] = iter(())
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._prepare)
        self._ui_text = QFontInfo(self.font()).pixelSize()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Map of the units"))
        accessible.install()

    # What the map is given

    def set_looks(self, looks: Mapping[str, UnitLook]) -> None:
        """Show these units like this; only what differs is painted again."""
        changed = self._canvas.set_looks(looks)
        if self._current not in looks:
            self._stand_on("")
        if self._highlights.hovered in changed:
            QToolTip.hideText()
        for unit in changed:
            self._update_all(self._canvas.touched_by(unit))
        accessible.tell_changed(self, changed)

    def set_shapes(self, shapes: Shapes) -> None:
        """Draw the units otherwise; they move there unless motion is not wanted."""
        if shapes is self._canvas.shapes:
            return
        moves = self.isVisible() and bool(self._canvas.looks) and not self._is_calm()
        before = self._fit().scene if moves else None
        self._canvas.set_shapes(shapes)
        self._neighbours = shapes.neighbours()
        self._stand_on(self._current)
        if before is not None:
            self._passage.begin(before)
        self.update()

    def set_calm(self, calm: bool) -> None:
        """Let nothing move by itself."""
        self._calm = calm

    def _is_calm(self) -> bool:
        """Tell whether the editor, here or in the system, wants no motion."""
        duration = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._calm or self.style().styleHint(duration, None, self) == 0

    def set_theme(self, theme: MapTheme) -> None:
        """Show the map in other colours."""
        self._canvas.set_theme(theme)
        self.update()

    def set_selection(self, units: Collection[str]) -> None:
        """Outline these units; the keys act on the only one if it is one."""
        before, self._selection = self._selection, frozenset(units)
        if len(self._selection) == 1 and self._current not in self._selection:
            self._stand_on(next(iter(self._selection)))
        self._refresh_highlights()
        accessible.tell_selection(self, self._selection ^ before)

    def set_marks(self, marks: Mapping[str, Kind]) -> None:
        """Mark these units beside their labels."""
        moved = {u for u in {*marks, *self._marks} if marks.get(u) != self._marks.get(u)}
        self._marks = dict(marks)
        if moved and self._canvas.looks:
            places = (place_of_mark(self._fit().scene, unit) for unit in moved)
            self._update_all(place.toAlignedRect() for place in places if place is not None)

    def show_view(self, viewport: Viewport) -> None:
        """Show that part of the map."""
        self._look_at(viewport)

    def reset_view(self) -> None:
        """Show the whole map again."""
        self._look_at(Viewport())

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle of the widget."""
        self._zoom(factor, QPointF(self.rect().center()))

    def zoom_to(self, unit: str) -> None:
        """Fill the widget with a unit's shape; a second time, show the whole map again."""
        canvas = self._fit()
        rect = canvas.scene.area_rects.get(unit)
        if rect is None:  # only a box: its state, if that is drawn
            rect = canvas.scene.area_rects.get(unit.partition("-")[0])
        if rect is not None:
            box = rect.x(), rect.y(), rect.width(), rect.height()
            near = canvas.viewport.framing(box, (canvas.page.width, canvas.page.height))
            is_there = self._framed == (unit, canvas.viewport)
            self._look_at(Viewport() if is_there else near)
            self._framed = unit, canvas.viewport

    # What the map tells

    def units(self) -> tuple[str, ...]:
        """Return the units on the map, in the order they were given."""
        return tuple(self._canvas.looks)

    def look(self, unit: str) -> UnitLook:
        """Return how a unit looks."""
        return self._canvas.looks[unit]

    def selection(self) -> frozenset[str]:
        """Return the outlined units."""
        return self._selection

    def current(self) -> str:
        """Return the unit that the keys act on, or an empty string."""
        return self._current

    def zoom(self) -> float:
        """Return how much nearer than the whole map the view is."""
        return self._canvas.viewport.zoom

    def viewport(self) -> Viewport:
        """Return which part of the map is seen."""
        return self._canvas.viewport

    def pixels(self) -> tuple[int, int]:
        """Return the widget's size in pixels of the device."""
        page = self._fit().page
        return page.width, page.height

    def unit_at(self, point: QPoint) -> str:
        """Return the unit at a point of the widget, or an empty string."""
        at = QPointF(point) * self._fit().page.ratio
        return self._canvas.unit_at(int(at.x()), int(at.y()))

    def place_of(self, unit: str) -> QRect:
        """Return the rectangle of a unit's box, else of its shape, in the widget."""
        scene = self._fit().scene
        if unit in scene.boxes:
            return self._to_widget(scene.boxes[unit].toAlignedRect())
        return self._to_widget(scene.area_rects[unit])

    def point_of(self, unit: str) -> QPoint:
        """Return a point of the widget that belongs to a unit."""
        canvas = self._fit()
        return (canvas.scene.points[unit] / canvas.page.ratio).toPoint()

    def anchor_of(self, unit: str) -> QPoint | None:
        """Return the middle of a unit's shape in the widget, seen or not; none if only a box."""
        canvas = self._fit()
        anchor = canvas.scene.anchors.get(unit)
        return None if anchor is None else (anchor / canvas.page.ratio).toPoint()

    def sizeHint(self) -> QSize:
        """Return a size at which every state has its full label."""
        return QSize(900, 580)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the map can be read."""
        return QSize(320, 240)

    # Painting

    def _fit(self) -> Canvas:
        """Bring the canvas to the widget's size, and return it."""
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        self._canvas.set_page(Page(width, height, ratio, self._ui_text))
        return self._canvas

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the picture, and draw over it what stands out."""
        canvas = self._fit()
        ratio = canvas.page.ratio
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        if self._passage.is_under_way:
            self._passage.paint(painter)
            painter.end()
            return
        picture = canvas.picture()
        self._prepare_when_idle(canvas.scene)
        within = _scaled(event.region(), ratio)
        rim = _scaled(self._rim(), ratio).intersected(within) if self._rimmed else QRegion()
        for part in within.subtracted(rim):  # type: ignore[attr-defined]  # the stubs forget __iter__
            painter.drawPixmap(part, picture, part)
        self._outlined.paint(painter, canvas, self._highlights, within)
        if self._marks:
            paint_marks(painter, canvas, self._marks, within)
        for edge in rim:  # type: ignore[attr-defined]  # the stubs forget __iter__
            painter.fillRect(edge, QColor(canvas.theme.focus))
        painter.end()

    def _rim(self) -> QRegion:
        """The edges of the map: they show that it has the keyboard while no unit in it has."""
        box = self.rect()
        return QRegion(box).subtracted(QRegion(box.adjusted(_RIM, _RIM, -_RIM, -_RIM)))

    def _prepare(self) -> None:
        """Make ready for the first calls of some more units, while there is nothing else to do."""
        self._idle.setInterval(_BREATH)
        until = time.perf_counter() + _STEP
        while time.perf_counter() < until:
            if self._prepared is not self._canvas.scene or not next(self._preparing, ""):
                self._idle.stop()
                return

    def _prepare_when_idle(self, scene: Scene) -> None:
        if scene is not self._prepared:
            self._prepared = scene
            self._preparing = scene.prepared()
            if not self.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
                pointed = self._outlined.prepared(self._canvas)
                self._preparing = chain(self._preparing, pointed)
            self._idle.start(_PAUSE)

    def _update_all(self, rects: Iterable[QRect]) -> None:
        for rect in rects:
            self.update(self._to_widget(rect))

    def _to_widget(self, rect: QRect) -> QRect:
        return _outwards(rect, 1 / self._canvas.page.ratio)

    def _refresh_highlights(self, hovered: str | None = None) -> None:
        before, has_keys = self._highlights, self.hasFocus() or self._lent
        self._highlights = Highlights(
            selected=self._selection,
            focused=self._current if self._by_keys and has_keys else "",
            hovered=before.hovered if hovered is None else hovered,
        )
        for unit in self._highlights.changed_from(before):
            self._update_all(self._fit().scene.outlined(unit))
        rimmed = has_keys and not self._highlights.focused
        if rimmed != self._rimmed:
            self._rimmed = rimmed
            self.update(self._rim())

    # Zooming and moving

    def _look_at(self, viewport: Viewport) -> None:
        if viewport != self._canvas.viewport:
            self._canvas.set_viewport(viewport)
            self.update()

    def _zoom(self, factor: float, about: QPointF) -> None:
        page = self._fit().page
        at = (about * page.ratio).toTuple()
        self._look_at(self._canvas.viewport.zoomed(factor, at, (page.width, page.height)))

    def _bring_into_sight(self, unit: str) -> None:
        """Move a zoomed map so that a unit reached by keys is seen."""
        canvas = self._fit()
        middle, page = canvas.scene.anchors.get(unit), canvas.page
        if middle is None or QRectF(0, 0, page.width, page.height).contains(middle):
            return
        away = QPointF(page.width / 2, page.height / 2) - middle
        size = (page.width, page.height)
        self._look_at(canvas.viewport.moved(round(away.x()), round(away.y()), size))

    def changeEvent(self, event: QEvent) -> None:
        """Letters follow the application's font."""
        if event.type() == QEvent.Type.FontChange:
            self._ui_text = QFontInfo(self.font()).pixelSize()
            self._canvas.renew_fonts()
            self.update()
        super().changeEvent(event)

    # Where the keys act

    def stand_on(self, unit: str, *, in_box: bool | None = None) -> None:
        """Let the keys act on a unit, and show that."""
        self._by_keys = True
        self._stand_on(unit, in_box=in_box)

    def _stand_on(self, unit: str, *, in_box: bool | None = None) -> None:
        has_shape = unit in self._canvas.shapes.areas
        self._current, self._in_box = unit, not has_shape if in_box is None else in_box
        self._refresh_highlights()
        if self.hasFocus():
            accessible.tell_focus(self, unit)


def _scaled(region: QRegion, ratio: float) -> QRegion:
    """Return a region of the widget in pixels of the device, none of it lost."""
    if ratio == 1:
        return region
    scaled = QRegion()
    for part in region:  # type: ignore[attr-defined]  # the stubs forget __iter__
        scaled += QRegion(_outwards(part, ratio))
    return scaled


def _outwards(rect: QRect, factor: float) -> QRect:
    """Return a rectangle in other pixels, none of it lost."""
    scaled = QRectF(
        rect.x() * factor, rect.y() * factor, rect.width() * factor, rect.height() * factor
    )
    return scaled.toAlignedRect()
