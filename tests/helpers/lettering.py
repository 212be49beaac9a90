"""Every text that a window writes, and whether it has room: read from a drawing of each widget."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

_SVG = "{http://www.w3.org/2000/svg}"
_FAR = 100_000  # a list can be scrolled
_HAIR = 3.0  # of antialiasing, and of widths that are rounded to whole pixels
_NUMBER = re.compile(r"-?[\d.]+(?:e-?\d+)?")


class Written(NamedTuple):
    """A text, and the ink of its letters in the widget's own places."""

    text: str
    ink: QRectF


def faults(top: QWidget, *, unseen: Sequence[type[QWidget]] = ()) -> list[str]:
    """What of a window's texts is cut, overlaps another, or is shortened without being told.

    Args:
        top: a window, a dialog or a panel that is shown.
        unseen: widgets that paint from pictures of their own, which tell no texts.
    """
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and not isinstance(widget, (*unseen, QLineEdit)):
            found += [f"{_named(widget)}: {fault}" for fault in _faults_of(widget, top)]
    return found


def _faults_of(widget: QWidget, top: QWidget) -> Iterator[str]:
    texts = [text for text in written(widget) if not text.ink.isEmpty()]
    room = QRectF(_room(widget, top)).adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR)
    seen = QRectF(_scrolled(widget, top))
    texts = [text for text in texts if seen.intersects(text.ink)]
    for text in texts:
        if not room.contains(text.ink):
            yield f"“{text.text}” is cut: {_told(text.ink)} in {_told(room)}"
        if text.text.endswith("…") and not _is_told(widget, text):
            yield f"“{text.text}” is told nowhere"
    for one, other in combinations(texts, 2):
        both = one.ink.intersected(other.ink)
        if both.width() > _HAIR and both.height() > _HAIR:
            yield f"“{one.text}” stands on “{other.text}”"


def written(widget: QWidget) -> list[Written]:
    """The texts that one widget writes itself, without what its children write."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(widget.size())
    picture.setViewBox(widget.rect())
    picture.setResolution(widget.logicalDpiX())
    widget.render(picture, QPoint(), QRegion(), QWidget.RenderFlag(0))
    root = ET.fromstring(bytes(buffer.data().data()))  # noqa: S314  # our own drawing
    return list(_texts_in(root, QTransform()))


def _texts_in(node: ET.Element, place: QTransform) -> Iterator[Written]:
    moved = node.get("transform")
    if moved:
        numbers = [float(number) for number in _NUMBER.findall(moved)]
        place = QTransform(*numbers) * place
    if node.tag == f"{_SVG}text" and node.text:
        font = QFont(node.get("font-family", ""))
        font.setPixelSize(max(1, round(float(node.get("font-size", "12")))))
        font.setWeight(QFont.Weight(int(node.get("font-weight", "400"))))
        ink = QFontMetricsF(font).tightBoundingRect(node.text)
        ink.translate(float(node.get("x", "0")), float(node.get("y", "0")))
        yield Written(node.text, place.mapRect(ink))
    for child in node:
        yield from _texts_in(child, place)


def _room(widget: QWidget, top: QWidget) -> QRect:
    """Where a widget's letters are seen: inside itself, and inside all that it stands in."""
    if isinstance(widget, QPushButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        contents = QStyle.SubElement.SE_PushButtonContents
        room = widget.style().subElementRect(contents, option, widget)
    elif isinstance(widget, QLabel):
        room = widget.contentsRect()
    else:
        return _scrolled(widget, top)
    return room.intersected(_scrolled(widget, top))


def _scrolled(widget: QWidget, top: QWidget) -> QRect:
    """What of a widget is in sight, or comes into sight where a list can be scrolled."""
    inner, offset, free = widget, QPoint(), _scrolls(widget)
    room = _freed(widget.rect(), free)
    while inner is not top and (parent := inner.parentWidget()) is not None:
        offset += inner.pos()
        across, down = _scrolls(parent)
        free = free[0] or across, free[1] or down
        room = room.intersected(_freed(QRect(-offset, parent.size()), free))
        inner = parent
    return room


def _freed(room: QRect, free: tuple[bool, bool]) -> QRect:
    across, down = (_FAR if way else 0 for way in free)
    return room.adjusted(-across, -down, across, down)


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _scrolls(widget: QWidget) -> tuple[bool, bool]:
    """Whether scrolling moves what stands in a widget, across and down."""
    area = widget.parentWidget() if _is_viewport(widget) else None
    if isinstance(area, QHeaderView):  # it moves with its table
        area = area.parentWidget()
    if not isinstance(area, QAbstractScrollArea):
        return False, False
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return (
        area.horizontalScrollBarPolicy() is not off and area.horizontalScrollBar().maximum() > 0,
        area.verticalScrollBarPolicy() is not off and area.verticalScrollBar().maximum() > 0,
    )


def _is_told(widget: QWidget, written: Written) -> bool:
    """Whether a shortened text is whole elsewhere: in the tip or the name, or is no shorter."""
    begun = written.text.removesuffix("…").rstrip()
    if isinstance(widget, QAbstractButton):
        return written.text == widget.text().replace("&", "")
    if isinstance(widget, QMenuBar):
        return False
    holder = widget.parentWidget() if _is_viewport(widget) else widget
    if isinstance(holder, QHeaderView):
        return False
    if isinstance(holder, QAbstractItemView):
        index = holder.indexAt(written.ink.center().toPoint())
        return any(begun in told for told in _told_of(index))
    whole = (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    own = QLabel.text(widget) if isinstance(widget, QLabel) else ""  # what it was given
    return own.endswith(written.text) or any(begun in told for told in whole)


def _told_of(index: QModelIndex) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.DisplayRole,
    )
    return (str(index.data(role) or "") for role in roles)


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}".rstrip()


def _told(box: QRectF) -> str:
    return f"{box.left():.0f}…{box.right():.0f} × {box.top():.0f}…{box.bottom():.0f}"
