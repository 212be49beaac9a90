"""How the grid's cells are painted: a mark, the outcome, and since when, in the ticket's tint."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callboard.desk.position import Position
from callboard.desk.source_grid import Cell, GridRow
from callboard.election.contest import Ticket
from callboard.gui.inspector.marks import said_mark
from callboard.gui.look.boxes import rounded
from callboard.gui.look.theme import Theme, TicketColours, ticket_colours
from callboard.gui.reconciliation import words
from callboard.gui.reconciliation.model import CELL, ELECTORS, OURS, ROW, UNIT, VERDICT
from callboard.gui.table.looks import Lettering, Letterings
from callboard.gui.table.rows import names_of
from callboard.reports.claims import Said
from callboard.reports.reconcile import Verdict
from callboard.times import eastern_clock
from callboard.words import tr

Index = QModelIndex | QPersistentModelIndex
SIGN = "⚠"
_LEFT = Qt.AlignmentFlag.AlignLeft


class GridPainter(QStyledItemDelegate):
    """Paints each cell by what it says; colour is never alone."""

    def __init__(self, theme: Theme, letterings: Letterings, parent: QWidget) -> None:
        """Paint in this theme and lettering."""
        super().__init__(parent)
        self.theme = theme
        self.letterings = letterings
        self.position: Position | None = None
        self._colours: dict[str, TicketColours] = {}

    def set_looks(self, theme: Theme, letterings: Letterings, tickets: Sequence[Ticket]) -> None:
        """Paint otherwise from now on."""
        self.theme, self.letterings = theme, letterings
        self._colours = {t.id: ticket_colours(theme, tickets, t.id) for t in tickets}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell with its ground."""
        row = index.data(ROW)
        if not isinstance(row, GridRow) or self.position is None:
            return
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(self.theme.selection if chosen else self.theme.panel))
        pad = self.letterings.pad
        box = rect.adjusted(pad, 0, -pad, -1)
        column = index.column()
        if column == UNIT:
            inset = 3 * pad if "-" in row.unit else pad
            names = names_of(self.position.contest.by_id[row.unit])
            room = box.adjusted(inset, 0, 0, 0)
            self._text(painter, room, self.letterings.bold.fitting(names, room.width()), bold=True)
        elif column == ELECTORS:
            self._text(painter, box, index.data(), right=True)
        elif column == VERDICT:
            self._verdict(painter, box, row, index.data())
        elif column == OURS:
            self._ours(painter, box, row)
        else:
            self._said(painter, box, index.data(CELL), row)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(self.theme.line))

    def paint_title(self, painter: QPainter, rect: QRect, column: int, title: str) -> None:
        """Paint the title of a column; a long name is cut in its middle, where names are alike."""
        head, pad, theme = self.letterings.head, self.letterings.pad, self.theme
        painter.fillRect(rect, QColor(theme.panel))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.line))
        box = rect.adjusted(2 * pad if column == UNIT else pad, 0, -pad, -1)
        shown = head.fitting((title,), box.width(), Qt.TextElideMode.ElideMiddle)
        x = box.right() + 1 - head.width(shown) if column == ELECTORS else box.left()
        painter.setFont(head.font)
        painter.setPen(QColor(theme.ink_soft))
        painter.drawText(x, box.top() + (box.height() - head.height) // 2 + head.ascent, shown)

    def _text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        colour: str = "",
        *,
        bold: bool = False,
        right: bool = False,
    ) -> int:
        """Write a text in the middle of a box's height; answer with how wide it is."""
        face: Lettering = self.letterings.bold if bold else self.letterings.plain
        shown = face.fitting((text,), box.width())
        width = face.width(shown)
        x = box.right() + 1 - width if right else box.left()
        painter.setFont(face.font)
        painter.setPen(QColor(colour or self.theme.ink))
        base = box.top() + (box.height() - face.height) // 2 + face.ascent
        painter.drawText(x, base, shown)
        return width

    def _verdict(self, painter: QPainter, box: QRect, row: GridRow, text: str) -> None:
        if not row.waits:
            quiet = row.verdict.verdict in {Verdict.SILENT, Verdict.AGREED}
            self._text(painter, box, text, self.theme.ink_soft if quiet else self.theme.ink)
            return
        told = f"{SIGN} {text}"
        width = min(box.width(), self.letterings.bold.width(told) + 2 * self.letterings.pad)
        self._pill(painter, box, width, self.theme.amber)
        inside = QRect(box.left() + self.letterings.pad, box.top(), width, box.height())
        inside.setWidth(width - 2 * self.letterings.pad + 1)
        self._text(painter, inside, told, self.theme.amber_on, bold=True)

    def _ours(self, painter: QPainter, box: QRect, row: GridRow) -> None:
        position = self.position
        if row.ours is None or position is None:
            self._text(painter, box, "–", self.theme.ink_faint)
            return
        by_rule = bool(position.state(row.unit).rule)
        self._called(painter, box, row.ours, words.surname(position, row.ours))
        if by_rule:
            self._text(painter, box, tr("auto"), self.theme.ink_soft, right=True)

    def _said(self, painter: QPainter, box: QRect, cell: object, row: GridRow) -> None:
        if not isinstance(cell, Cell) or self.position is None:
            self._text(painter, box, "–", self.theme.ink_faint)
            return
        time = eastern_clock(cell.since) if cell.since is not None else ""
        text = words.cell_text(self.position, cell)
        face = self.letterings.plain
        pad = self.letterings.pad
        needed = self._mark + self.letterings.bold.width(text) + 3 * pad
        beside = box.adjusted(0, 0, -2 * pad, 0)  # away from what the next source says
        if time and needed + face.width(time) <= beside.width():
            self._text(painter, beside, time, self.theme.ink_soft, right=True)
        if cell.call is not None:
            self._called(painter, box, cell.call, text)
        else:
            self._open(painter, box, cell, text)

    def _called(self, painter: QPainter, box: QRect, ticket: str, text: str) -> None:
        """A call: a solid mark, and the name on the ticket's tint."""
        colours, pad = self._of(ticket), self.letterings.pad
        room = box.width() - self._mark - 2 * pad
        width = min(self.letterings.bold.width(text), room) + self._mark + 3 * pad
        self._pill(painter, box, min(width, box.width()), colours.soft)
        inside = box.adjusted(pad, 0, 0, 0)
        self._paint_mark(painter, inside, Said.CALLED, colours.fill, colours.soft)
        named = inside.adjusted(self._mark + pad, 0, -pad, 0)
        self._text(painter, named, text, colours.ink, bold=True)

    def _open(self, painter: QPainter, box: QRect, cell: Cell, text: str) -> None:
        """Anything that is no call: its own mark, and words."""
        pad, theme = self.letterings.pad, self.theme
        ticket = cell.tickets[0] if len(cell.tickets) == 1 and cell.certain else None
        colour = self._of(ticket).fill if ticket else theme.line_strong
        inside = box.adjusted(pad, 0, 0, 0)
        contradicts = len(cell.tickets) > 1
        taken_back = cell.said is Said.RETRACTED and cell.certain
        if contradicts or taken_back:
            width = self._mark + self.letterings.plain.width(text) + 3 * pad
            self._pill(painter, box, min(width, box.width()), theme.amber_soft)
        self._paint_mark(painter, inside, cell.said, colour, theme.panel)
        ink = theme.ink if contradicts or taken_back else theme.ink_soft
        self._text(painter, inside.adjusted(self._mark + pad, 0, 0, 0), text, ink)

    def _paint_mark(
        self, painter: QPainter, box: QRect, said: Said, colour: str, ground: str
    ) -> None:
        top = box.top() + (box.height() - self._mark) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        said_mark(painter, QRectF(box.left(), top, self._mark, self._mark), said, colour, ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _pill(self, painter: QPainter, box: QRect, width: int, ground: str) -> None:
        height = self.letterings.plain.height + 4
        shape = QRectF(box.left(), box.center().y() - height / 2 + 1, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.fillPath(rounded(shape, 5), QColor(ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _of(self, ticket: str) -> TicketColours:
        known = self._colours.get(ticket)
        return known or TicketColours(
            self.theme.line_strong, self.theme.raised, self.theme.ink, self.theme.panel
        )

    @property
    def _mark(self) -> int:
        return self.letterings.dot
