"""A layout that sets widgets side by side and goes on in the next line, as text does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_NARROWEST = 160
_Line = list[tuple[QLayoutItem, QSize]]


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it wants to be.

    One that is `whole` would rather have all in one line; one that is `spread` sets the last
    widget at the right end of its line.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 4,
        whole: bool = False,
        spread: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._whole = whole
        self._high = 0  # of all lines, at the width that it was given last
        self._spread = spread
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put one more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Lines are broken, so the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines are together."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Set everything in its place."""
        super().setGeometry(rect)
        before, self._high = self._high, self._place(rect, move=True)
        owner = self.parentWidget()
        if self._high != before and owner is not None:  # what is around it hears of heights only so
            self.invalidate()
            owner.updateGeometry()

    def sizeHint(self) -> QSize:
        """As its widest part, or all of it in one line."""
        if not self._whole:
            return self.minimumSize()
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        high = max((size.height() for size in shown), default=0)
        return QSize(wide, high).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """No part is cut, unless there is hardly any room, and no line at the width it has."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        size = size.boundedTo(QSize(_NARROWEST, size.height()))
        least = size.grownBy(self.contentsMargins())
        return least.expandedTo(QSize(0, self._high))

    def _place(self, whole: QRect, *, move: bool) -> int:
        rect = whole.marginsRemoved(self.contentsMargins())
        y, lines = rect.y(), self._lines(rect.width())
        for line in lines:
            high = max(size.height() for _, size in line)
            if move:
                self._set_line(QRect(rect.x(), y, rect.width(), high), line)
            y += high + self.spacing()
        return max(0, y - self.spacing() - rect.y()) + whole.height() - rect.height()

    def _lines(self, room: int) -> list[_Line]:
        """What stands in each line."""
        lines: list[_Line] = []
        x = room + 1
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size_in(item, room)
            if not lines or x + size.width() > room:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        return lines

    def _set_line(self, room: QRect, line: _Line) -> None:
        """Set one line in its place, each in the middle of its height."""
        x = room.x()
        for item, size in line:
            if self._spread and x > room.x() and item is self._items[-1]:
                x = room.right() + 1 - size.width()
            y = room.y() + (room.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()


def _size_in(item: QLayoutItem, room: int) -> QSize:
    """As large as it wants to be; in less room, as high as its own lines are then."""
    size = item.sizeHint()
    if size.width() <= room:
        return size
    wide = max(1, room)
    high = item.heightForWidth(wide) if item.hasHeightForWidth() else size.height()
    return QSize(wide, high)
