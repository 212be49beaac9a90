"""The list of what waits: each item with its electors, why it waits, and what hangs on it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QWidget

from callboard.desk.position import Position
from callboard.desk.queue import QueueItem, Turn
from callboard.gui.inspector.marks import said_mark
from callboard.gui.look.fitting import elided
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import ticket_colours
from callboard.gui.reconciliation import words
from callboard.gui.reports.lines import Look, Painting, Spot
from callboard.gui.reports.models import Column, Index, RowsModel
from callboard.gui.reports.signs import severity_sign
from callboard.gui.reports.views import RowList
from callboard.reports.claims import Said, Severity
from callboard.words import tr

_LEAST_WHY = 4  # so many letters of a reason stand beside a title, or none


class QueueRow(msgspec.Struct, frozen=True, kw_only=True):
    """One item as the list shows it."""

    item: QueueItem
    title: str
    why: str
    why_short: str  # where there is no room for both the title and the reason
    answers: tuple[tuple[str, str, str], ...]  # ticket id, surname, who says so
    spoken: str

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return self.item.unit


COLUMNS: tuple[Column[QueueRow], ...] = (
    Column(title="Queue", value=lambda row: row.title, tip=lambda row: row.spoken),
)


def queue_rows(
    position: Position,
    items: Sequence[QueueItem],
    before: Sequence[QueueRow] = (),
    *,
    short: bool = False,
) -> tuple[QueueRow, ...]:
    """The rows of these items, with short reasons where there is little room.

    Rows of `before` whose items are the same stay as they were.
    """
    known = {row.key: row for row in before}
    return tuple(
        row
        if (row := known.get(item.unit)) is not None and row.item == item
        else _row(position, item, short=short)
        for item in items
    )


def _row(position: Position, item: QueueItem, *, short: bool) -> QueueRow:
    return QueueRow(
        item=item,
        title=words.item_title(position, item),
        why=words.item_why(item, short=short),
        why_short=words.item_why(item, short=True),
        answers=tuple((a.ticket, a.surname, words.answer_words(a)) for a in item.answers),
        spoken=words.item_spoken(position, item),
    )


def _paint_item(row: QueueRow, spot: Spot) -> None:
    """Title and reason, then answers; what decides the race has that line of its own."""
    box, font = spot.box, spot.font
    theme, strong, metrics = spot.look.theme, bold(font), QFontMetrics(font)
    waits = row.item.turn is Turn.DECIDE
    size = round(metrics.height() * 0.78)
    if row.item.disputed and waits:
        sign = QRectF(box.left(), box.top() + (metrics.lineSpacing() - size) / 2, size, size)
        severity_sign(spot.painter, sign, Severity.WARNING, theme)
    body = box.adjusted(size + 7, 0, 0, 0)
    title = QFontMetrics(strong).horizontalAdvance(row.title)
    room = body.width() - title - 10  # the tip tells a reason that has none
    why = row.why if metrics.horizontalAdvance(row.why) <= room else row.why_short
    why = elided(why, font, room) if room >= size * _LEAST_WHY else ""
    right = metrics.horizontalAdvance(why)
    ink = theme.ink if waits else theme.ink_soft
    spot.write(body, 0, elided(row.title, strong, body.width() - right - 10), strong, ink)
    spot.write(body.adjusted(body.width() - right, 0, 0, 0), 0, why, font, theme.ink_soft)
    if row.item.weight and waits:
        spot.write(body, 1, elided(row.item.weight, strong, body.width()), strong, ink)
    else:
        _paint_answers(row, body, spot)


def _paint_answers(row: QueueRow, box: QRectF, spot: Spot) -> None:
    theme, font, strong = spot.look.theme, spot.font, bold(spot.font)
    metrics = QFontMetrics(font)
    size = round(metrics.height() * 0.56)
    x = box.left()
    share = box.width() / max(1, len(row.answers))
    for ticket, surname, who in row.answers:
        colours = ticket_colours(theme, spot.look.tickets, ticket)
        dot = QRectF(x, box.top() + metrics.lineSpacing() * 1.5 - size / 2, size, size)
        said_mark(spot.painter, dot, Said.CALLED, colours.fill, theme.panel)
        named = x + size + 5
        name = elided(surname, strong, share - size - 9)
        place = QRectF(named, box.top(), share, box.height())
        spot.write(place, 1, name, strong, colours.ink)
        after = named + QFontMetrics(strong).horizontalAdvance(name) + 5
        told = elided(who, font, x + share - after - 6)
        spot.write(QRectF(after, box.top(), 0, 0), 1, told, font, theme.ink_soft)
        x += share


_ITEMS = Painting(paint=_paint_item, lines=2)


class QueueList(RowList):
    """The list; says which unit became the current one. Keys other than moves go up."""

    unitChosen = Signal(str)

    def __init__(self, model: RowsModel[QueueRow], look: Look, parent: QWidget) -> None:
        super().__init__(model, _ITEMS, look, tr("Queue"), parent)
        self._rows = model
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._tell)

    def show_rows(self, rows: tuple[QueueRow, ...]) -> None:
        """Show other rows without telling of a choice."""
        self._quiet = True
        self._rows.show_rows(rows)
        self._quiet = False

    def go_to(self, unit: str) -> None:
        """Make an item the current one without telling anybody."""
        place = self._rows.place_of(unit)
        self._quiet = True
        if place is None:
            self.clearSelection()
        else:
            self.setCurrentIndex(self._rows.index(place, 0))
        self._quiet = False

    def _tell(self, current: Index) -> None:
        row = self._rows.row_at(current) if current.isValid() else None
        if row is not None and not self._quiet:
            self.unitChosen.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move about; everything else is for the panel."""
        moves = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
        if event.key() in moves | {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            super().keyPressEvent(event)
        else:
            event.ignore()
