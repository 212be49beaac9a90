"""The labels' fonts, and where the letters of one label or box stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun

from callboard.gui.look.fonts import shaped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from callboard.gui.map.geometry import Point

_BOLD = QFont.Weight.Bold
_PLAIN = QFont.Weight.Medium
_NUMBER = 0.92  # size of the electors beside that of the code
_LINE_GAP = 0.34
_SPACE = 0.38  # between the code and the electors in a box
# Of the round sign beside a label, in ems, without its rim of ground.
SIGN_RADIUS = 0.48


class Words(msgspec.Struct, frozen=True):
    """One run of text: its glyphs, where its baseline begins, how wide it is."""

    text: str
    size: int
    bold: bool
    glyphs: Sequence[QGlyphRun]
    at: QPointF
    width: float


class Lettering(msgspec.Struct, frozen=True):
    """What is written of one unit in one place, and where its marks go."""

    em: int
    words: tuple[Words, ...]
    text: QRectF  # the letters alone
    bounds: QRectF  # all of it, halo and marks included
    sign: QPointF  # middle of the round sign
    on_ground: bool = False  # stands beside its shape, so in the theme's text colour


class Fonts:
    """Remembers the fonts, and the widths and glyphs of the texts set in them."""

    def __init__(self, family: str) -> None:
        self._family = family
        self._fonts: dict[tuple[int, QFont.Weight], QFont] = {}
        self._widths: dict[tuple[str, int, QFont.Weight], float] = {}
        self._glyphs: dict[tuple[str, int, QFont.Weight], Sequence[QGlyphRun]] = {}
        self.cap = QFontMetricsF(self.font(100, _BOLD)).capHeight() / 100

    def font(self, size: int, weight: QFont.Weight) -> QFont:
        """Return the font of a size in pixels, its figures all of one width."""
        if (size, weight) not in self._fonts:
            font = QFont(self._family) if self._family else QFont()
            font.setPixelSize(max(1, size))
            font.setWeight(weight)
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[size, weight] = font
        return self._fonts[size, weight]

    def width(self, text: str, size: int, weight: QFont.Weight = _BOLD) -> float:
        """Return how wide a text runs."""
        key = (text, size, weight)
        if key not in self._widths:
            self._widths[key] = QFontMetricsF(self.font(size, weight)).horizontalAdvance(text)
        return self._widths[key]

    def glyphs(self, text: str, size: int, weight: QFont.Weight) -> Sequence[QGlyphRun]:
        """Return a text shaped once: it is then drawn in a tenth of the time."""
        key = (text, size, weight)
        if key not in self._glyphs:
            self._glyphs[key] = shaped(text, self.font(size, weight))
        return self._glyphs[key]


def block(
    fonts: Fonts, lines: tuple[str, str], middle: QPointF, em: int, *, on_ground: bool = False
) -> Lettering:
    """Set a code in bold and the electors under it, about a point."""
    code, number = lines
    cap, small = fonts.cap * em, max(1, round(em * _NUMBER))
    height = cap + (_LINE_GAP * em + fonts.cap * small if number else 0.0)
    x, top = middle.x(), middle.y() - height / 2
    words = [_centred(fonts, code, (x, top + cap), em, _BOLD)]
    if number:
        words.append(_centred(fonts, number, (x, top + height), small, _PLAIN))
    width = max(word.width for word in words)
    text = QRectF(x - width / 2, top, width, height)
    sign = words[0].at + QPointF(words[0].width + (SIGN_RADIUS + 0.16) * em, -0.46 * em)
    return Lettering(em, tuple(words), text, _with_marks(text, em), sign, on_ground)


def block_size(fonts: Fonts, lines: tuple[str, str], em: int) -> tuple[float, float]:
    """Return half the width and half the height that `block` will need."""
    code, number = lines
    small = max(1, round(em * _NUMBER))
    height = fonts.cap * em
    width = fonts.width(code, em)
    if number:
        height += _LINE_GAP * em + fonts.cap * small
        width = max(width, fonts.width(number, small, _PLAIN))
    return width / 2, height / 2


def in_box(fonts: Fonts, lines: tuple[str, str], box: QRectF, em: int) -> Lettering:
    """Set code and electors side by side in a call-out box, the sign on the box's corner."""
    code, number = lines
    width, height = box_line_width(fonts, lines, em), fonts.cap * em
    left, foot = box.center().x() - width / 2, box.center().y() + height / 2
    middles = (
        left + fonts.width(code, em) / 2,
        left + width - fonts.width(number, em, _PLAIN) / 2,
    )
    words = (
        _centred(fonts, code, (middles[0], foot), em, _BOLD),
        _centred(fonts, number, (middles[1], foot), em, _PLAIN),
    )
    sign = box.topRight() + QPointF(-0.34 * em, 0.08 * em)
    text = QRectF(left, foot - height, width, height)
    return Lettering(em, words, text, _around_box(box, em), sign)


def box_line_width(fonts: Fonts, lines: tuple[str, str], em: int) -> float:
    """Return how wide code and electors run side by side."""
    code, number = lines
    return fonts.width(code, em) + _SPACE * em + fonts.width(number, em, _PLAIN)


def _centred(fonts: Fonts, text: str, foot: Point, size: int, weight: QFont.Weight) -> Words:
    """Set a text about the middle of its baseline, on whole pixels to keep it crisp."""
    width = fonts.width(text, size, weight)
    at = QPointF(round(foot[0] - width / 2), round(foot[1]))
    return Words(text, size, weight == _BOLD, fonts.glyphs(text, size, weight), at, width)


def _around_box(box: QRectF, em: int) -> QRectF:
    """Return a box with its rim and the sign that sits on its corner."""
    over = (SIGN_RADIUS + 0.1) * em
    return box.adjusted(-3, -max(3, over - 0.08 * em), max(3, over - 0.34 * em), 3)


def _with_marks(bounds: QRectF, em: int) -> QRectF:
    return bounds.adjusted(-em, -0.8 * em, 1.4 * em, 0.5 * em)
