"""Fonts derived from a widget's own, so that everything follows when text is made larger."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QTextLayout


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """`font` at `factor` times its size, its figures all of one width."""
    found = QFont(font)
    if font.pointSizeF() > 0:
        found.setPointSizeF(font.pointSizeF() * factor)
    else:
        found.setPixelSize(max(1, round(font.pixelSize() * factor)))
    found.setBold(bold)
    found.setFeature(QFont.Tag("tnum"), 1)
    return found


def bold(font: QFont) -> QFont:
    """The same font, bold."""
    strong = QFont(font)
    strong.setBold(True)
    return strong


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width, where the font has them."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even


def shaped(text: str, font: QFont) -> Sequence[QGlyphRun]:
    """The glyphs of a text, their positions counted from the start of its baseline.

    A text that was shaped once is drawn in a part of the time that it takes as a text.
    """
    shaping = QTextLayout(text, font)
    shaping.beginLayout()
    line = shaping.createLine()
    shaping.endLayout()
    line.setPosition(QPointF(0, -line.ascent()))
    return shaping.glyphRuns()
