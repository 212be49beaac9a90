"""Where everything stands on the wall, and how large text is: all in parts of the height."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont

_TALLY = 0.235  # of the height
_FOOT = 0.07
_MARK = 0.1
_CALLS = 0.42  # of the height: how wide the list of calls is
_EDGE = 0.022
LEAST_TEXT = 0.026  # of the height: the smallest letters that are read from five metres


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The places of the parts, in the window."""

    mark: QRect  # across the top where another board is shown, else empty
    tally: QRect
    map: QRect
    calls: QRect
    foot: QRect


def plan_of(width: int, height: int, *, marked: bool) -> Plan:
    """Share a window of that size; on a tall one the calls stand below the map."""
    edge = round(_EDGE * height)
    top = round(_MARK * height) if marked else 0
    mark = QRect(0, 0, width, top)
    tally = QRect(edge, top + edge // 2, width - 2 * edge, round(_TALLY * height))
    foot_height = round(_FOOT * height)
    foot = QRect(edge, height - foot_height, width - 2 * edge, foot_height)
    start = tally.bottom() + 1
    middle = QRect(edge, start, width - 2 * edge, foot.top() - start)
    if width < height:
        upper = middle.height() * 6 // 10
        chart = QRect(middle.left(), start, middle.width(), upper)
        calls = QRect(middle.left(), start + upper, middle.width(), middle.height() - upper)
    else:
        side = min(round(_CALLS * height), width // 3)
        chart = QRect(middle.left(), start, middle.width() - side - edge, middle.height())
        calls = QRect(middle.right() + 1 - side, start, side, middle.height())
    return Plan(mark=mark, tally=tally, map=chart, calls=calls, foot=foot)


def wall_font(font: QFont, height: int, share: float, *, bold: bool = False) -> QFont:
    """A font whose letters take that part of the window's height, figures all of one width."""
    made = QFont(font)
    made.setPixelSize(max(8, round(height * max(LEAST_TEXT, share))))
    made.setBold(bold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
