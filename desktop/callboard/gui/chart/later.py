"""The days after the night: how the count went on, and the button that draws them too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker
from PySide6.QtWidgets import QWidget

from callboard.desk.position import Position
from callboard.gui.chart.plot import Picture
from callboard.gui.widgets.parts import chip
from callboard.times import eastern_day
from callboard.words import dotted, tr

_EDGE = 8  # pixels to the chart's right end
_ABOVE = 6  # pixels over the hours


class Later:
    """A button at the chart's right end, hidden while there are no days to tell of."""

    def __init__(self, chart: QWidget, set_whole: Callable[[bool], None]) -> None:
        self._chart = chart
        self._has_room = True
        self._words = ("", "")  # how the count went on, and the sums alone
        self.button = chip("", name="days")
        self.button.setParent(chart)
        self.button.hide()
        self.button.toggled.connect(set_whole)

    def start(self) -> None:
        """Begin another board, with the night alone."""
        with QSignalBlocker(self.button):
            self.button.setChecked(False)

    def show(self, position: Position, picture: Picture, foot: int) -> None:
        """Tell how the count went on, `foot` pixels above the chart's end."""
        words, sums = _told(position, picture)
        whole = self.button.isChecked()
        text = tr("The night only") if whole else words
        if text == self.button.accessibleName():
            return
        self._words = (text, text if whole else sums)
        self.button.setAccessibleName(text)
        tip = tr("Draw the night alone" if whole else "Draw all days of the count")
        self.button.setToolTip(tip if whole else f"{words}\n{tip}")
        self.button.setVisible(bool(text) and self._has_room)
        self.place(foot)

    def set_room(self, *, enough: bool) -> None:
        """Stay away while the chart is too low for anything but its sums."""
        self._has_room = enough
        self.button.setVisible(bool(self.button.accessibleName()) and enough)

    def place(self, foot: int) -> None:
        """At the right end above the hours; the sums alone where there is no room for all words."""
        words, sums = self._words
        self.button.setText(words)
        if self.button.sizeHint().width() > self._chart.width() - 2 * _EDGE:
            self.button.setText(sums)
        size = self.button.sizeHint()
        left = self._chart.width() - size.width() - _EDGE
        corner = QPoint(left, self._chart.height() - size.height() - foot - _ABOVE)
        if self.button.geometry() != QRect(corner, size):
            self.button.setGeometry(QRect(corner, size))

    @property
    def taken(self) -> list[QRectF]:
        """Where the button stands, if it is shown."""
        return [] if self.button.isHidden() else [QRectF(self.button.geometry())]


def _told(position: Position, picture: Picture) -> tuple[str, str]:
    """How the count went on after the hours that are drawn, and the sums alone."""
    if picture.latest is None:
        return "", ""
    names = {ticket.id: ticket.surname for ticket in position.board.tickets}
    order = sorted(picture.sums, key=lambda one: -one[1])
    sums = dotted(f"{names.get(ticket, ticket)} {electors}" for ticket, electors in order)
    return tr("then, to {day}: {sums}", day=eastern_day(picture.latest), sums=sums), sums
