"""The track: a slider over all events, with a tick in a ticket's colour for every call."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from callboard.gui.look.theme import Theme
from callboard.words import tr

_HANDLE = 6  # half of the handle's width
Tick = tuple[int, str]  # event number, colour


class Track(QSlider):
    """Its value is how many events have happened; a press goes there at once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._ticks: Sequence[Tick] = ()
        self._base: int | None = None
        self._ground: QPixmap | None = None  # the groove with its ticks, until they change
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setMinimum(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Moment shown, by event"))
        self.setToolTip(tr("Drag to any moment; ← and → go by one event, Page keys by ten"))

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show the calls."""
        self._ticks = ticks
        self._renew()

    def show_base(self, base: int | None) -> None:
        """Show with which moment the one on screen is compared."""
        if base != self._base:
            self._base = base
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._renew()

    def place_of(self, value: int) -> float:
        """Where a value stands, from the left edge."""
        span = max(1, self.maximum() - self.minimum())
        return _HANDLE + (value - self.minimum()) / span * (self.width() - 2 * _HANDLE)

    def value_at(self, x: float) -> int:
        """The value that stands nearest to a place."""
        span, room = self.maximum() - self.minimum(), max(1, self.width() - 2 * _HANDLE)
        value = self.minimum() + round((x - _HANDLE) / room * span)
        return min(self.maximum(), max(self.minimum(), value))

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        return QSize(240, self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        """As high as a line of text, and not too short to hit anything."""
        return QSize(120, self.sizeHint().height())

    # What Qt asks for

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self.value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while its button is down."""
        if self.isSliderDown():
            self.setValue(self.value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the groove, how far the moment is, the moment compared with, and the handle."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted_ground())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._base is not None:
            self._paint_base(painter, self.place_of(self._base))
        self._paint_handle(painter, self.place_of(self.value()))
        painter.end()

    def _groove(self) -> QRect:
        return QRect(_HANDLE, self.height() // 2 - 2, self.width() - 2 * _HANDLE, 4)

    def _painted_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._ground is None or self._ground.size() != size:
            self._ground = QPixmap(size)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._ground)
            painter.fillRect(self._groove(), QColor(self._theme.line_strong))
            self._paint_ticks(painter)
            painter.end()
        return self._ground

    def _paint_ticks(self, painter: QPainter) -> None:
        """One line for each column of pixels at most: the last call in it."""
        columns = {int(self.place_of(value)): colour for value, colour in self._ticks}
        half = self._tick_height()
        middle = self.height() // 2
        for x, colour in columns.items():
            painter.fillRect(x - 1, middle - half, 2, 2 * half, QColor(colour))

    def _tick_height(self) -> int:
        return max(5, self.height() // 2 - 4)

    def _paint_base(self, painter: QPainter, x: float) -> None:
        """A diamond: not to be taken for the handle."""
        middle, size = self.height() / 2, 5.5
        painter.setPen(QPen(QColor(self._theme.panel), 1.5))
        painter.setBrush(QColor(self._theme.ink))
        painter.drawPolygon(
            [
                QPointF(x, middle - size),
                QPointF(x + size, middle),
                QPointF(x, middle + size),
                QPointF(x - size, middle),
            ]
        )

    def _paint_handle(self, painter: QPainter, x: float) -> None:
        rect = QRectF(x - _HANDLE + 1, 1.5, 2 * _HANDLE - 2, self.height() - 3)
        rim = self._theme.focus if self.hasFocus() else self._theme.panel
        painter.setPen(QPen(QColor(rim), 2))
        painter.setBrush(QColor(self._theme.ink))
        painter.drawRoundedRect(rect, 4, 4)

    def _renew(self) -> None:
        self._ground = None
        self.update()

    def sliderChange(self, change: QSlider.SliderChange) -> None:
        """Paint the ticks again where they stand for other values."""
        if change == QSlider.SliderChange.SliderRangeChange:
            self._ground = None
        super().sliderChange(change)
