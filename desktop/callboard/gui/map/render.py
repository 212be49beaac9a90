"""The map as an image of any size, for exports and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callboard.gui.map.canvas import Canvas
from callboard.gui.map.geometry import Shapes, geography
from callboard.gui.map.layout import Page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

    from callboard.gui.map.looks import MapTheme, UnitLook

# The height of text that a map is drawn for when no widget says otherwise.
UI_TEXT = 13.0


def render_map(
    looks: Mapping[str, UnitLook],
    theme: MapTheme,
    size: QSize,
    *,
    ratio: float = 1.0,
    shapes: Shapes | None = None,
) -> QImage:
    """Return the map without selection or focus, `size` pixels large.

    Args:
        looks: How each unit looks; units that are missing have no look and no box.
        theme: The colours that carry no result.
        size: The size in pixels.
        ratio: Larger for a denser device: lines and the smallest text grow with it.
        shapes: What to draw; the geographic map if not given.
    """
    canvas = Canvas(shapes or geography(), theme)
    canvas.set_looks(looks)
    canvas.set_page(Page(size.width(), size.height(), ratio, UI_TEXT))
    return canvas.image()
