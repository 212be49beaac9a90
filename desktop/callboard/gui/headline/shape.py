"""What the electors in the headline are drawn as: a bar, a ring or an arc."""

from __future__ import annotations

import enum

from PySide6.QtCore import QRect, QSize

from callboard.gui.headline.frame import Faces

_LINES = {"bar": 1.5, "ring": 8.5, "arc": 6.0}  # how high each is, in lines of text
_BROADEST = 62  # lines of text: farther from a ring its figures would not be read with it
_GRAND = 1.7  # of the usual size, where headline and map are all that is shown
_MOST, _MOST_GRAND = 0.13, 0.26  # of the window's height: the map below wants room too


class Shape(enum.StrEnum):
    """The drawings; the names are kept in the settings."""

    BAR = "bar"
    RING = "ring"
    ARC = "arc"


def shape_named(name: str) -> Shape:
    """The drawing of that name, or the usual one."""
    return Shape(name) if name in list(Shape) else Shape.BAR


def graph_height(shape: Shape, faces: Faces, window: int, *, grand: bool) -> int:
    """How high the electors are drawn in a window so high."""
    wanted = faces.plain.height * _LINES[shape]
    if shape is Shape.BAR:
        return round(wanted)
    most = window * (_MOST_GRAND if grand else _MOST)
    return round(max(3 * faces.plain.height, min(most, wanted * (_GRAND if grand else 1.0))))


def frame_room(shape: Shape, whole: QRect, faces: Faces) -> QRect:
    """What of the headline is used: beside a ring or an arc, the figures stand near to it."""
    if shape is Shape.BAR:
        return whole
    room = QRect(whole)
    room.setWidth(min(whole.width(), _BROADEST * faces.plain.height))
    room.moveCenter(whole.center())
    return room


def graph_box(shape: Shape, room: QRect) -> QRect:
    """Where in its room the drawing stands: a bar fills it, the others are in the middle."""
    if shape is Shape.BAR:
        return room
    high = room.height()
    wide = high if shape is Shape.RING else 2 * high
    if wide > room.width():
        wide, high = room.width(), room.width() * high // wide
    box = QRect(room.topLeft(), QSize(wide, high))
    box.moveCenter(room.center())
    return box
