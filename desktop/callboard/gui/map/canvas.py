"""The picture of the map: kept whole, and mended only where a unit's look changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from callboard.gui.map.brushes import Brushes
from callboard.gui.map.hit import HitMap
from callboard.gui.map.layout import Page
from callboard.gui.map.lettering import Fonts
from callboard.gui.map.paint import Palette, paint, paint_borders
from callboard.gui.map.scene import Outlines, Scene
from callboard.gui.map.viewport import Viewport

if TYPE_CHECKING:
    from collections.abc import Mapping

    from callboard.gui.map.geometry import Shapes
    from callboard.gui.map.looks import MapTheme, UnitLook

# With more units than this to mend, painting everything is quicker.
_MANY = 12
_KEPT = 6  # drawings whose paths are kept


class Canvas:
    """Remembers looks, theme, view and size, and the picture they make."""

    def __init__(self, shapes: Shapes, theme: MapTheme) -> None:
        self._known: dict[int, Outlines] = {}
        self._outlines = self._outlined(shapes)
        self._theme = theme
        self._fonts = Fonts(theme.family)
        self._looks: dict[str, UnitLook] = {}
        self._page = Page(0, 0, 1.0, 13.0)
        self._viewport = Viewport()
        self._scene: Scene | None = None
        self._brushes = Brushes(theme, 1)
        self._hits: HitMap | None = None
        self._picture: QPixmap | None = None
        self._lines: QPixmap | None = None  # those between units, on nothing
        self._ahead: int | None = None  # how many rows are painted, while not all are
        self._stale: set[str] = set()

    @property
    def looks(self) -> Mapping[str, UnitLook]:
        """How each unit looks."""
        return self._looks

    @property
    def theme(self) -> MapTheme:
        """The colours that carry no result."""
        return self._theme

    @property
    def page(self) -> Page:
        """What the map is fitted to."""
        return self._page

    @property
    def viewport(self) -> Viewport:
        """Which part of the map is seen."""
        return self._viewport

    @property
    def shapes(self) -> Shapes:
        """What is drawn."""
        return self._outlines.shapes

    def set_shapes(self, shapes: Shapes) -> None:
        """Draw the units otherwise, and all of them."""
        if shapes is not self.shapes:
            self._outlines = self._outlined(shapes)
            self._viewport = Viewport()
            self._forget()

    def _outlined(self, shapes: Shapes) -> Outlines:
        """Return the paths of shapes; those of shapes seen before are still there."""
        if id(shapes) not in self._known:
            for old in list(self._known)[: 1 - _KEPT]:
                del self._known[old]
            self._known[id(shapes)] = Outlines(shapes)  # which keeps the shapes, and so their id
        return self._known[id(shapes)]

    def set_page(self, page: Page) -> None:
        """Fit the map to another size."""
        if page != self._page:
            before, self._page = self._page, page
            self._viewport = self._viewport.resized(
                (before.width, before.height), (page.width, page.height)
            )
            self._forget()

    def set_viewport(self, viewport: Viewport) -> None:
        """Show another part of the map."""
        if viewport != self._viewport:
            self._viewport = viewport
            self._forget()

    def set_theme(self, theme: MapTheme) -> None:
        """Paint in other colours from now on."""
        if theme.family != self._theme.family:
            self._fonts = Fonts(theme.family)
        self._theme = theme
        self._forget()

    def renew_fonts(self) -> None:
        """Take the application's font again, after it changed."""
        self._fonts = Fonts(self._theme.family)
        self._forget()

    def set_looks(self, looks: Mapping[str, UnitLook]) -> set[str]:
        """Take new looks and return the units that differ now."""
        before, self._looks = self._looks, dict(looks)
        changed = {unit for unit, look in looks.items() if look != before.get(unit)}
        changed |= before.keys() - looks.keys()
        if any(_writing(before, unit) != _writing(looks, unit) for unit in changed):
            self._forget()
        else:
            self._stale |= changed
        return changed

    @property
    def scene(self) -> Scene:
        """The map at the present size and view."""
        if self._scene is None:
            self._scene = Scene(
                self._outlines, self._looks, self._page, self._viewport, self._fonts
            )
            self._brushes = Brushes(self._theme, self._scene.em)
        return self._scene

    def touched_by(self, unit: str) -> list[QRect]:
        """Return what of the picture a change of a unit touches: all while there is none."""
        if self._scene is None:
            return [QRect(0, 0, self._page.width, self._page.height)]
        return self._scene.touched_by(unit)

    def unit_at(self, x: int, y: int) -> str:
        """Return the unit at a pixel of the device, or an empty string."""
        if self._hits is None:
            self._hits = HitMap(self.scene, self._looks.keys())
        return self._hits.at(x, y)

    def picture(self) -> QPixmap:
        """Return the picture, painted or mended as far as needed."""
        size = QSize(max(1, self._page.width), max(1, self._page.height))
        if self._ahead is not None and self._picture is not None:
            self.paint_ahead(1.0)
            self._ahead = None
        if self._picture is None or self._picture.size() != size:
            self._picture = QPixmap(size)
            self._paint(self._picture, [self._picture.rect()], self._drawn_lines(size))
        elif self._stale:
            self._mend(self._picture)
        self._stale.clear()
        return self._picture

    def paint_ahead(self, part: float) -> None:
        """Paint the upper part of a picture that nobody sees yet, up to 1 for all of it."""
        size = QSize(max(1, self._page.width), max(1, self._page.height))
        if self._picture is None or self._picture.size() != size:
            self._picture, self._ahead = QPixmap(size), 0
        done = size.height() if self._ahead is None else self._ahead
        self._ahead = max(done, round(part * size.height()))
        if done < self._ahead:
            part_of_it = QRect(0, done, size.width(), self._ahead - done)
            self._paint(self._picture, [part_of_it], self._drawn_lines(size))

    def image(self) -> QImage:
        """Return the picture painted anew, as an image."""
        image = QImage(self._page.width, self._page.height, QImage.Format.Format_RGB32)
        self._paint(image, [image.rect()], self._lines)
        return image

    def _drawn_lines(self, size: QSize) -> QPixmap:
        """The lines between the units: no call changes them, and drawing them is dear."""
        if self._lines is None:
            self._lines = QPixmap(size)
            self._lines.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._lines)
            paint_borders(painter, self.scene, self._theme)
            painter.end()
        return self._lines

    def _mend(self, picture: QPixmap) -> None:
        if len(self._stale) > _MANY:
            touched = [picture.rect()]
        else:
            touched = [r for unit in sorted(self._stale) for r in self.scene.touched_by(unit)]
        self._paint(picture, touched, self._lines)

    def palette(self) -> Palette:
        """Return what the picture is painted with."""
        return Palette(self._looks, self._theme, self._fonts, self._brushes)

    def _paint(
        self, device: QPixmap | QImage, rects: list[QRect], lines: QPixmap | None = None
    ) -> None:
        scene, palette = self.scene, self.palette()
        painter = QPainter(device)
        for rect in rects:
            paint(painter, scene, palette, rect.intersected(device.rect()), lines)
        painter.end()

    def _forget(self) -> None:
        self._scene = self._hits = self._picture = self._lines = self._ahead = None
        self._stale.clear()


def _writing(looks: Mapping[str, UnitLook], unit: str) -> tuple[str, str] | None:
    """Return what is written of a unit: the layout depends on nothing else of a look."""
    look = looks.get(unit)
    return look.writing if look else None
