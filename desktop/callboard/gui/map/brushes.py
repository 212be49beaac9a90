"""The patterns that units are filled with: stripes, dots, lines and bands, as brushes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from callboard.gui.map.looks import MapTheme, UnitLook

BAND = 1.9  # of the bands of a split unit together, in ems


class Brushes:
    """Remembers the brush of each colour and pattern at one size of text."""

    def __init__(self, theme: MapTheme, em: int) -> None:
        self._theme = theme
        self._em = em
        self._brushes: dict[tuple[str, str], QBrush] = {}

    def of(self, look: UnitLook | None) -> QBrush:
        """Return the brush for a unit's shape or box; without a look it stays empty."""
        pattern, fill = (look.pattern, look.fill) if look else ("none", "")
        if look is not None and look.parts:
            return self._split(look.parts)
        if (pattern, fill) not in self._brushes:
            self._brushes[pattern, fill] = self._made(pattern, fill)
        return self._brushes[pattern, fill]

    def striped(self, looks: Sequence[UnitLook | None]) -> QBrush:
        """Return the brush of a county that lies in several units: a stripe for each."""
        fills = tuple(self._plain(look) for look in looks)
        if ("striped", "".join(fills)) not in self._brushes:
            tile = _striped([QColor(fill) for fill in fills], self._em)
            self._brushes["striped", "".join(fills)] = QBrush(tile)
        return self._brushes["striped", "".join(fills)]

    def _split(self, parts: tuple[tuple[str, int], ...]) -> QBrush:
        key = ("split", "".join(f"{colour}{count}" for colour, count in parts))
        if key not in self._brushes:
            self._brushes[key] = QBrush(_banded(parts, self._em))
        return self._brushes[key]

    def _plain(self, look: UnitLook | None) -> str:
        return self._theme.ground if look is None or look.is_hollow else look.fill

    def _made(self, pattern: str, fill: str) -> QBrush:
        theme = self._theme
        if pattern == "hatch":
            return QBrush(_hatched(QColor(fill), QColor(theme.quiet), self._em))
        if pattern in {"lined", "fine"}:
            ground, line = (fill, theme.ground) if pattern == "lined" else (theme.ground, fill)
            return QBrush(_lined(QColor(line), QColor(ground), self._em))
        if pattern == "dots":
            return QBrush(_dotted(QColor(fill), QColor(theme.quiet), self._em))
        return QBrush(QColor(fill if pattern == "solid" else theme.ground))


@contextmanager
def _painted(
    width: int, height: int, ground: QColor | None = None, ink: QColor | None = None
) -> Iterator[tuple[QPixmap, QPainter]]:
    """A tile with its ground, and what paints shapes of one ink on it."""
    tile = QPixmap(width, height)
    if ground is not None:
        tile.fill(ground)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if ink is not None:
        painter.setBrush(ink)
    yield tile, painter
    painter.end()


def _hatched(ink: QColor, ground: QColor, em: int) -> QPixmap:
    """Return a tile of stripes that rise to the right."""
    side = max(6, round(0.66 * em))
    thick = 0.54 * side
    with _painted(side, side, ground, ink) as (tile, painter):
        for start in (-side, 0, side):
            corners = (
                (start, side),
                (start + thick, side),
                (start + thick + side, 0),
                (start + side, 0),
            )
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    return tile


def _striped(colours: Sequence[QColor], em: int) -> QPixmap:
    """Return a tile of level stripes in some colours, fine enough not to be taken for leading."""
    thick = max(2, round(0.2 * em))
    with _painted(thick, thick * len(colours)) as (tile, painter):
        for place, colour in enumerate(colours):
            painter.fillRect(0, place * thick, thick, thick, colour)
    return tile


def bands(parts: Sequence[tuple[str, int]], side: float) -> list[tuple[float, float, str]]:
    """Return left edge, width and colour of each part's band within a side; none too narrow."""
    least, whole = side / 6, sum(count for _, count in parts) or 1
    widths = [max(least, side * count / whole) for _, count in parts]
    scale, left, found = side / sum(widths), 0.0, []
    for (colour, _), width in zip(parts, widths, strict=True):
        found.append((left, width * scale, colour))
        left += width * scale
    return found


def _banded(parts: Sequence[tuple[str, int]], em: int) -> QPixmap:
    """Return a tile of upright bands, as broad as the parts: nothing of it is taken for leading."""
    side = max(12, round(BAND * em))
    with _painted(side, side) as (tile, painter):
        for left, width, colour in bands(parts, side):
            first, after = round(left), round(left + width)
            painter.fillRect(first, 0, after - first, side, QColor(colour))
    return tile


def _lined(line: QColor, ground: QColor, em: int) -> QPixmap:
    """Return a tile of one fine upright line."""
    side, thick = max(5, round(0.5 * em)), max(1, round(0.07 * em))
    with _painted(side, side, ground) as (tile, painter):
        painter.fillRect(side // 2, 0, thick, side, line)
    return tile


def _dotted(ink: QColor, ground: QColor, em: int) -> QPixmap:
    """Return a tile of dots in rows that stand in each other's gaps."""
    side = max(6, round(0.66 * em))
    radius = 0.165 * side
    with _painted(side, side, ground, ink) as (tile, painter):
        for x, y in ((0.25, 0.25), (0.75, 0.75)):
            painter.drawEllipse(QPointF(x * side, y * side), radius, radius)
    return tile
