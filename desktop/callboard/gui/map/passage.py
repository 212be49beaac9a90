"""The time that a change of drawing takes: frames are asked for, the end is painted ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QVariantAnimation, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from callboard.gui.map.canvas import Canvas
    from callboard.gui.map.morph import Morph
    from callboard.gui.map.scene import Scene

LASTS = 480  # milliseconds
_PAINTED = 0.9  # of the way, by which the picture at its end is painted


class Passage(QObject):
    """Leads a canvas from one scene to its present one."""

    moved = Signal()  # another frame is wanted
    arrived = Signal()

    def __init__(self, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._morph: Morph | None = None
        self._goal: Scene | None = None
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(LASTS)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.valueChanged.connect(lambda _: self.moved.emit())
        self._clock.finished.connect(self._end)

    @property
    def is_under_way(self) -> bool:
        """Whether the map is on its way, and still to the same place."""
        if self._morph is not None and self._goal is not self._canvas.scene:
            self.stop()
        return self._morph is not None

    def begin(self, before: Scene) -> None:
        """Set out from a scene to what the canvas shows now."""
        from callboard.gui.map.morph import Morph  # not needed to start

        self.stop()
        self._goal = self._canvas.scene
        self._morph = Morph(before, self._goal)
        self._clock.start()

    def stop(self) -> None:
        """Be there at once."""
        self._morph = self._goal = None
        self._clock.stop()

    def paint(self, painter: QPainter) -> None:
        """Paint the frame of this moment, and a part of the picture at the end of the way."""
        if self._morph is not None:
            at = float(self._clock.currentValue())
            self._morph.paint(painter, self._canvas.palette(), at)
            self._canvas.paint_ahead(min(1.0, at / _PAINTED))

    def _end(self) -> None:
        self._morph = self._goal = None
        self.arrived.emit()
