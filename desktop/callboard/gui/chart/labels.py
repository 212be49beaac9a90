"""Where the chart's labels stand: each at the first of its places that is free."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSizeF

_GAP = 8.0  # between the end of a line and its name


class Label(msgspec.Struct, frozen=True):
    """A text of some size, and where its top left corner would be, the best place first."""

    key: str
    size: QSizeF
    corners: Iterable[QPointF]


def place(
    labels: Iterable[Label],
    within: QRectF,
    taken: Sequence[QRectF],
    is_crossed: Callable[[QRectF], bool],
) -> dict[str, QRectF]:
    """Give each label a rectangle inside, off the others, and off the lines where one can be had.

    Args:
        labels: the most important first.
        within: the plot; no label leaves it.
        taken: what else stands there.
        is_crossed: whether a line runs through a rectangle.
    """
    found: dict[str, QRectF] = {}
    for label in labels:
        found[label.key] = _placed(label, within, [*taken, *found.values()], is_crossed)
    return found


def _placed(
    label: Label, within: QRectF, taken: Sequence[QRectF], is_crossed: Callable[[QRectF], bool]
) -> QRectF:
    first: QRectF | None = None
    inside: QRectF | None = None
    free: QRectF | None = None
    for corner in label.corners:
        spot = QRectF(corner, label.size)
        first = first or spot
        if not within.contains(spot):
            continue
        inside = inside or spot
        if any(spot.intersects(other) for other in taken):
            continue
        free = free or spot
        if not is_crossed(spot):
            return spot
    return free or inside or _moved(first or QRectF(within.topLeft(), label.size), within)


def overlaps(labels: Mapping[str, QRectF], key: str) -> bool:
    """Whether a label stands on another one."""
    others = (rect for other, rect in labels.items() if other != key)
    return key in labels and any(rect.intersects(labels[key]) for rect in others)


def apart(labels: Mapping[str, QRectF], taken: Sequence[QRectF]) -> dict[str, QRectF]:
    """The labels that stand on no other: of two that do, neither can be read."""
    return {
        key: rect
        for key, rect in labels.items()
        if not overlaps(labels, key) and not any(rect.intersects(other) for other in taken)
    }


class End(msgspec.Struct, frozen=True):
    """The end of a line, and its name's size."""

    key: str
    size: QSizeF
    at: QPointF


def at_the_ends(ends: Sequence[End], within: QRectF) -> Iterator[Label]:
    """The names of lines: a column right of their ends, else above or below them at the left.

    Args:
        ends: the highest line first.
        within: the plot.
    """
    tops = _stacked(ends, within)
    for place_, (end, top) in enumerate(zip(ends, tops, strict=True)):
        yield Label(end.key, end.size, _by_the_end(end, top, ahead=place_ == 0))


def _stacked(ends: Sequence[End], within: QRectF) -> list[float]:
    """Where the names begin in a column: beside their ends, pushed apart, in order of height."""
    floor, tops = within.bottom(), []
    for end in reversed(ends):
        floor = min(end.at.y() - end.size.height() / 2, floor - end.size.height())
        tops.append(floor)
    ceiling, found = within.top(), []
    for end, top in zip(ends, reversed(tops), strict=True):
        found.append(max(top, ceiling))
        ceiling = found[-1] + end.size.height()
    return found


def _by_the_end(end: End, top: float, *, ahead: bool) -> Iterator[QPointF]:
    yield QPointF(end.at.x() + _GAP, top)
    width, height = end.size.width(), end.size.height()
    up = -1 if ahead else 1
    near = height / 2 + _GAP / 2
    for distance in (near, near + height / 2, near + height, near + 2 * height):
        for way in (up, -up):
            yield QPointF(end.at.x() - width, end.at.y() - height / 2 + way * distance)


def along(key: str, size: QSizeF, y: float, within: QRectF) -> Label:
    """The name of a level line: above it at the left, else below, else farther right."""
    columns = max(1, int(within.width() / max(1.0, size.width())))
    corners = (
        QPointF(within.left() + _GAP + column * size.width(), top)
        for column in range(columns)
        for top in (y - size.height() - 1, y + 1)
    )
    return Label(key, size, corners)


def _moved(rect: QRectF, within: QRectF) -> QRectF:
    """A rectangle moved inside another, as far as it fits."""
    x = max(within.left(), min(rect.x(), within.right() - rect.width()))
    y = max(within.top(), min(rect.y(), within.bottom() - rect.height()))
    return QRectF(QPointF(x, y), rect.size())
