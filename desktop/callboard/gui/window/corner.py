"""The right end of the menu bar: which desk is open, in the words that have room there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QMenuBar, QStyle

from callboard.gui.widgets.parts import label
from callboard.gui.widgets.tips import plain_tip
from callboard.words import dotted

_BESIDE = 20  # of a menu's title in the style sheet, at both sides together
_EDGE = 20  # of the menu bar
_MARGINS = (8, 0, 14, 0)
_FITTING = (
    QEvent.Type.Resize,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.ActionAdded,
)


class Corner(QObject):
    """Menus come first: parts are left out, those said first, until every menu has room."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._parts: tuple[str, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=0)  # once all have their letters
        self._timer.timeout.connect(self._fit)
        self.label = label("", "quiet")
        self.label.setContentsMargins(*_MARGINS)
        bar.setCornerWidget(self.label, Qt.Corner.TopRightCorner)
        bar.installEventFilter(self)

    def say(self, *parts: str) -> None:
        """Say these, joined by dots; all of them are in the tip."""
        self._parts = parts
        whole = dotted(parts)
        self.label.setToolTip(plain_tip(whole))
        self.label.setAccessibleName(whole)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say more or less as the room changes."""
        if watched is self._bar and event.type() in _FITTING:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Say what there is room for; the menu bar makes room only when told."""
        self.label.setText(self._fitting())
        self.label.adjustSize()
        self.label.setFixedHeight(self._bar.sizeHint().height())
        self._bar.setCornerWidget(self.label, Qt.Corner.TopRightCorner)
        self.label.show()

    def _fitting(self) -> str:
        metrics, bar = self.label.fontMetrics(), self._bar
        shown, gap = int(Qt.TextFlag.TextShowMnemonic), QStyle.PixelMetric.PM_MenuBarItemSpacing
        beside = _BESIDE + bar.style().pixelMetric(gap, None, bar)
        menus = sum(
            bar.fontMetrics().size(shown, menu.text()).width() + beside for menu in bar.actions()
        )
        room = bar.width() - menus - _EDGE - _MARGINS[0] - _MARGINS[2]
        for first in range(len(self._parts)):
            text = dotted(self._parts[first:])
            if metrics.horizontalAdvance(text) <= room:
                return text
        return ""
