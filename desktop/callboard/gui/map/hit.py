"""Which unit lies under a pixel: an image that holds each unit's number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Collection

    from callboard.gui.map.scene import Scene


class HitMap:
    """Answers in the time of one memory access, whatever the shapes."""

    def __init__(self, scene: Scene, units: Collection[str]) -> None:
        image = QImage(scene.page.width, scene.page.height, QImage.Format.Format_Grayscale8)
        image.fill(0)
        self._units = [""]
        painter = QPainter(image)
        for unit, islands in scene.islands.items():
            if unit in units:
                shade = self._next(unit)
                for island in islands:
                    painter.fillPath(island, shade)
        for parts, paths in scene.splits:
            mine = next((unit for unit in parts if unit in self._units), "")
            for path in paths if mine else ():
                number = self._units.index(mine)
                painter.fillPath(path, QColor(number, number, number))
        for unit, box in scene.boxes.items():
            painter.fillRect(box, self._next(unit))
        painter.end()
        self._image = image  # owns the bytes that the view below reads
        self._bytes, self._stride = image.constBits(), image.bytesPerLine()
        self._width, self._height = image.width(), image.height()

    def _next(self, unit: str) -> QColor:
        """Give a unit its number, as the shade of grey that stands for it."""
        self._units.append(unit)
        shade = len(self._units) - 1
        return QColor(shade, shade, shade)

    def at(self, x: int, y: int) -> str:
        """Return the unit at a pixel of the device, or an empty string."""
        if not (0 <= x < self._width and 0 <= y < self._height):
            return ""
        return self._units[self._bytes[y * self._stride + x]]
