"""The layout of a banner: what it tells, and what can be done, in one line or in two."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from callboard.gui.widgets.flow import FlowLayout

_WAY = QBoxLayout.Direction


class BannerLayout(QBoxLayout):
    """Told at the left, in all the room there is; acts at the right, or below at large text."""

    def __init__(self, *, gap: int = 8) -> None:
        super().__init__(_WAY.LeftToRight)
        self.told = QHBoxLayout()
        self.acts = FlowLayout(gap=gap, whole=True)
        self.addLayout(self.told, 1)
        self.addLayout(self.acts)
        self.told.setSpacing(gap)
        self.setSpacing(gap)

    def hasHeightForWidth(self) -> bool:
        """Lines are broken, so the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line, or both with the gap between them."""
        edges = self.contentsMargins()
        inside = width - edges.left() - edges.right()
        told = self.told.sizeHint().height()
        if self._beside(inside):
            return max(told, self.acts.sizeHint().height()) + edges.top() + edges.bottom()
        below = self.acts.heightForWidth(inside) + self.spacing()
        return told + below + edges.top() + edges.bottom()

    def minimumSize(self) -> QSize:
        """As narrow as the wider of both lines."""
        told, acts = self.told.minimumSize(), self.acts.minimumSize()
        high = super().minimumSize().height()
        return QSize(max(told.width(), acts.width()), high)

    def setGeometry(self, rect: QRect) -> None:
        """Take a second line where one is too short, and give it up again."""
        inside = rect.marginsRemoved(self.contentsMargins()).width()
        way = _WAY.LeftToRight if self._beside(inside) else _WAY.TopToBottom
        if way is not self.direction():
            self.setDirection(way)
        super().setGeometry(rect)

    def _beside(self, room: int) -> bool:
        parts = (self.told.minimumSize().width(), self.acts.sizeHint().width())
        return sum(parts) + self.spacing() <= room
