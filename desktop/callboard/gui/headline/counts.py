"""The switch of the headline: which of the three counts it shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from callboard.election.tally import Count
from callboard.gui.headline.frame import Faces
from callboard.gui.look.theme import Theme
from callboard.words import mark, tr

_TIPS = {
    Count.CALLED: mark("Electors of the units that this desk has called (Ctrl+Alt+1)"),
    Count.CERTIFIED: mark("Electors of the units that states have certified (Ctrl+Alt+2)"),
    Count.CAST: mark("How the electors themselves voted (Ctrl+Alt+3)"),
}


_NAMES = {
    Count.CALLED: mark("Called", sense="count"),
    Count.CERTIFIED: mark("Certified", sense="count"),
    Count.CAST: mark("Cast", sense="count"),
}


class CountChip(QAbstractButton):
    """One count: filled while it is the one that is shown."""

    def __init__(self, count: Count, faces: Faces, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = count
        self._faces = faces
        self._theme = theme
        self.setText(tr(_NAMES[count], sense="count"))
        self.setToolTip(tr(_TIPS[count]))
        self.setAccessibleName(tr("Count: {count}", count=self.text()))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_looks(self, faces: Faces, theme: Theme) -> None:
        """Take other letters and colours."""
        self._faces, self._theme = faces, theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Its word, with round ends."""
        small = self._faces.small
        return QSize(small.width(self.text()) + small.height, small.height + 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill and its word."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        ground = theme.ink if on else theme.hover if self.underMouse() else theme.panel
        painter.setBrush(QColor(ground))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
        else:
            painter.setPen(QPen(QColor(theme.ink if on else theme.line), 1))
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setFont(self._faces.small.font)
        painter.setPen(QColor(theme.panel if on else theme.ink_soft))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class CountChips(QWidget):
    """Called, certified, cast: exactly one is on."""

    picked = Signal(object)  # Count

    def __init__(self, faces: Faces, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self.chips = {count: CountChip(count, faces, theme, self) for count in Count}
        for chip in self.chips.values():
            self._group.addButton(chip)
            row.addWidget(chip)
            chip.clicked.connect(lambda _=False, count=chip.count: self.picked.emit(count))
        self.chips[Count.CALLED].setChecked(True)
        self.setAccessibleName(tr("Count that the headline shows"))

    def set_looks(self, faces: Faces, theme: Theme) -> None:
        """Take other letters and colours."""
        for chip in self.chips.values():
            chip.set_looks(faces, theme)
