"""The bar that says how far a long reading is, with the button that stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from callboard.gui.acts.readings import Readings
from callboard.gui.widgets.parts import button, label
from callboard.words import number, percent, tr

if TYPE_CHECKING:
    from callboard.reports.opening import Progress

PATIENCE = 400  # milliseconds: what is read sooner shows no bar
_MARGIN = 12
_STEPS = 1000


class ReadingBar(QWidget):
    """Lies over the window's lower edge, above any message; moves nothing else."""

    def __init__(self, parent: QWidget, readings: Readings, above: QWidget, over: QWidget) -> None:
        """Lie over `parent`, above the widget at its foot and over the bar of messages."""
        super().__init__(parent)
        self._around, self._above, self._over = parent, above, over
        self._readings = readings
        self.words = label(tr("Reading…"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(160, 8)
        self.stop = button(tr("Stop"), "secondary", tip=tr("Stop reading; nothing is taken"))
        self.setProperty("role", "message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Reading"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        for part in (self.words, self.bar, self.stop):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self._appear)
        self.hide()
        self.stop.clicked.connect(readings.stop)
        readings.begun.connect(self._timer.start)
        readings.ended.connect(self._leave)
        readings.progressed.connect(self.show_progress)
        for watched in (parent, above, over):
            watched.installEventFilter(self)

    def show_progress(self, how: Progress) -> None:
        """Say how far the reading is."""
        if not self._readings.is_busy:
            return  # a word that came after the end
        told = tr("Reading {name}", name=how.name)
        if how.rows:
            rows, share = number(how.rows), percent(round(100 * how.share))
            told = tr("Reading {name}: {rows} rows, {share}", name=how.name, rows=rows, share=share)
        self.words.setText(told)
        self.setAccessibleDescription(told)
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(how.share * _STEPS))
        self._place()

    def _appear(self) -> None:
        if self._readings.is_busy:
            self._place()
            self.show()
            self.raise_()

    def _leave(self) -> None:
        self._timer.stop()
        self.hide()
        self.bar.setRange(0, 0)
        self.words.setText(tr("Reading…"))

    def _place(self) -> None:
        size = self.sizeHint().boundedTo(self._around.size())
        foot = self._above if self._over.isHidden() else self._over
        self.resize(size)
        self.move((self._around.width() - size.width()) // 2, foot.y() - size.height() - _MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay above what lies at the lower edge."""
        moves = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}
        if event.type() in moves and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
