"""The headline's fonts, and where its parts stand."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from callboard.gui.look.fonts import scaled

_KEPT = 64  # texts whose widths are remembered


class Face:
    """A font and its measures."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        self.cap = self.metrics.capHeight()
        self._widths: dict[str, int] = {}  # of the last texts: each is asked for several times

    def width(self, text: str) -> int:
        """How wide a text runs."""
        if text not in self._widths:
            if len(self._widths) >= _KEPT:
                self._widths.clear()
            self._widths[text] = self.metrics.horizontalAdvance(text)
        return self._widths[text]


class Faces:
    """The fonts of the headline, from that of the window."""

    def __init__(self, font: QFont) -> None:
        self.plain = Face(scaled(font, 1.0))
        self.bold = Face(scaled(font, 1.0, bold=True))
        self.small = Face(scaled(font, 0.9))
        self.named = Face(scaled(font, 0.9, bold=True))
        self.pair = Face(scaled(font, 1.12, bold=True))
        self.figure = Face(scaled(font, 3.1, bold=True))
        self.gap = max(4, self.plain.height // 3)


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """Where everything stands."""

    left: QRect  # the left ticket
    right: QRect
    top: QRect  # above the bar: who leads, and the sentence
    bar: QRect
    foot: QRect  # below the bar: the mark's number, the smaller tickets

    @property
    def sides(self) -> tuple[QRect, QRect]:
        """The places of both tickets."""
        return self.left, self.right


class Foot(msgspec.Struct, frozen=True):
    """Where everything below the bar stands, beside the chips of the counts."""

    number: QRect  # of the majority: under its mark, or as near to it as the chips let it
    missing: QRect  # what is not called: left of that, or right, or nowhere
    others: int  # where the smaller tickets have to stop, which come from the right


def foot_of(rect: QRect, start: int, number: int, missing: int, gap: int) -> Foot:
    """Share out what is below the bar, from `start` on, among texts of those widths.

    The number gives way to nothing but the chips, what is missing to the number, and the
    smaller tickets to both.
    """
    left = max(start, rect.left() + (rect.width() - number) // 2)
    right = left + number + gap
    high = (rect.top(), missing, rect.height())
    if start + missing + gap <= left:
        beside, stop = QRect(start, *high), right
    elif right + missing <= rect.right() + 1:
        beside, stop = QRect(right, *high), right + missing + gap
    else:
        beside, stop = QRect(), right
    return Foot(QRect(left, rect.top(), number, rect.height()), beside, stop)


def height_of(faces: Faces, top: int, graph: int) -> int:
    """How high the headline is, where the bar and what stands above it are that high."""
    return 2 * faces.gap + top + graph + faces.small.height + 12


def frame_of(rect: QRect, faces: Faces, side: int, top: int, graph: int) -> Frame:
    """Place the parts: `side` is how wide each ticket's place is.

    `top` is how high the line above the bar is, `graph` the bar, or what is there in its place.
    """
    edge = 3 * faces.gap
    inner = rect.adjusted(edge, 0, -edge, 0)
    side = min(side, inner.width() // 4)
    spare = max(0, rect.height() - height_of(faces, top, graph)) // 2
    y = rect.top() + spare + faces.gap
    x, width = inner.left() + side + 4 * faces.gap, inner.width() - 2 * (side + 4 * faces.gap)
    bar = QRect(x, y + top + 5, width, graph)
    return Frame(
        left=QRect(inner.left(), rect.top(), side, rect.height()),
        right=QRect(inner.right() + 1 - side, rect.top(), side, rect.height()),
        top=QRect(x, y, width, top),
        bar=bar,
        foot=QRect(x, bar.bottom() + 5, width, faces.small.height + 3),
    )


def with_long_foot(frame: Frame) -> Frame:
    """The same with what stands below reaching below both tickets: they are near to each other."""
    left, right = frame.left.left(), frame.right.right()
    foot = QRect(left, frame.foot.top(), right + 1 - left, frame.foot.height())
    sides = [QRect(side) for side in frame.sides]
    for side in sides:
        side.setBottom(foot.top() - 1)
    return msgspec.structs.replace(frame, left=sides[0], right=sides[1], foot=foot)
