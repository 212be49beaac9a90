"""Which part of the map is seen: zoom and offset, as a value."""

from __future__ import annotations

import msgspec

FARTHEST = 1.0
NEAREST = 8.0
_AIR = 0.72  # how much of the widget a framed unit takes
# Qt's rasteriser clips paths that reach beyond 32,767 pixels, by rules of its own.
LARGEST_PICTURE = 30_000


class Viewport(msgspec.Struct, frozen=True):
    """A zoom about the top left corner, then a move by whole pixels of the device."""

    zoom: float = FARTHEST
    x: int = 0
    y: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether the whole map is seen."""
        return self.zoom == FARTHEST

    def zoomed(self, factor: float, at: tuple[float, float], size: tuple[int, int]) -> Viewport:
        """Return the view after zooming; what lies at a point stays there."""
        nearest = max(FARTHEST, min(NEAREST, LARGEST_PICTURE / max(size)))
        zoom = min(nearest, max(FARTHEST, self.zoom * factor))
        if abs(zoom - FARTHEST) < 0.01:
            return Viewport()
        done = zoom / self.zoom
        x = at[0] - (at[0] - self.x) * done
        y = at[1] - (at[1] - self.y) * done
        return Viewport(zoom, round(x), round(y)).kept_inside(size)

    def framing(self, rect: tuple[int, int, int, int], size: tuple[int, int]) -> Viewport:
        """Return the view in which a rectangle of this view fills the widget, with some air."""
        left, top, width, height = rect
        nearest = max(FARTHEST, min(NEAREST, LARGEST_PICTURE / max(size)))
        room = min(size[0] / max(1, width), size[1] / max(1, height))
        zoom = max(FARTHEST, min(nearest, self.zoom * _AIR * room))
        done = zoom / self.zoom
        x = size[0] / 2 - (left + width / 2 - self.x) * done
        y = size[1] / 2 - (top + height / 2 - self.y) * done
        return Viewport(zoom, round(x), round(y)).kept_inside(size)

    def moved(self, dx: int, dy: int, size: tuple[int, int]) -> Viewport:
        """Return the view after dragging, its edges never inside the widget's."""
        return Viewport(self.zoom, self.x + dx, self.y + dy).kept_inside(size)

    def resized(self, before: tuple[int, int], after: tuple[int, int]) -> Viewport:
        """Return the view that shows the same part after the widget changed its size."""
        x = round(self.x * after[0] / max(1, before[0]))
        y = round(self.y * after[1] / max(1, before[1]))
        zoom = min(self.zoom, max(FARTHEST, LARGEST_PICTURE / max(1, *after)))
        return Viewport(zoom, x, y).kept_inside(after)

    def kept_inside(self, size: tuple[int, int]) -> Viewport:
        """Return the view moved so that no side shows less than the widget holds."""
        least_x, least_y = (round(side * (1 - self.zoom)) for side in size)
        return Viewport(self.zoom, min(0, max(least_x, self.x)), min(0, max(least_y, self.y)))
