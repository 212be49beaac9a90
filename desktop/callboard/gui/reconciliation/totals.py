"""The foot of the grid: what each source adds up to, and which units explain the differences."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from callboard.desk.source_grid import OURS as OUR_DESK
from callboard.desk.source_totals import SourceTotal, gap_words, stale_findings, totals, with_ours
from callboard.election.contest import Ticket
from callboard.gui.inspector.marks import said_mark
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.reconciliation.model import FIRST, OURS, Table
from callboard.gui.reconciliation.view import GridView
from callboard.gui.table.looks import Lettering, Letterings
from callboard.gui.widgets.tips import plain_tip
from callboard.ledger.own import shown_source
from callboard.reports.claims import Said
from callboard.reports.findings.finding import told
from callboard.times import eastern_clock
from callboard.words import tr

_LARGE = 2  # tickets that always have a line


class TotalsBar(QWidget):
    """Sums below the grid's columns, and the explanations below them."""

    def __init__(
        self, view: GridView, theme: Theme, letterings: Letterings, parent: QWidget, *, lines: int
    ) -> None:
        """Stand below `view`; explain in at most so many lines."""
        super().__init__(parent)
        self._view = view
        self._theme = theme
        self._letterings = letterings
        self._lines = lines
        self._table: Table | None = None
        self.totals: tuple[SourceTotal, ...] = ()
        self.explanations: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Totals by source"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # it fills all of itself
        view.horizontalScrollBar().valueChanged.connect(self.update)
        view.horizontalHeader().sectionResized.connect(self.update)
        view.resized.connect(self.update)

    def show_table(self, table: Table, *, same_sources: bool = False) -> None:
        """Add up another grid; where only this desk's calls differ, only those."""
        if same_sources and self.totals:
            found = with_ours(self.totals, table.position, table.rows, table.reference)
        else:
            found = totals(table.position, table.rows, table.sources, table.reference)
        if same_sources and found == self.totals:
            self._table = table
            return
        before = (len(self._tickets), min(len(self.explanations), self._lines))
        self._table, self.totals = table, found
        against = table.reference or ""
        stale = (f"⚠ {told(one)}" for one in stale_findings(found))
        gaps = (gap_words(gap, total.source, against) for total in found for gap in total.gaps)
        self.explanations = (*stale, *gaps)
        self.setAccessibleDescription("; ".join((*self._sums_spoken(), *self.explanations)))
        if (len(self._tickets), min(len(self.explanations), self._lines)) != before:
            self.updateGeometry()
        self.update()

    def set_looks(self, theme: Theme, letterings: Letterings) -> None:
        """Paint otherwise from now on."""
        self._theme, self._letterings = theme, letterings
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for each ticket and explanation, and one for the times; else one for all."""
        line, pad = self._line, self._letterings.pad
        if not self._lines:
            return QSize(100, line + 2 * pad)
        explained = min(len(self.explanations), self._lines)
        count = len(self._tickets) + (1 if self._lines > 1 else 0) + explained
        return QSize(100, count * line + (3 if explained else 2) * pad)

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return QSize(0, self.sizeHint().height())

    @property
    def _line(self) -> int:
        return round(self._letterings.plain.height * 1.22)

    @property
    def _tickets(self) -> tuple[Ticket, ...]:
        """The two large tickets, and others that any source gives electors."""
        if self._table is None:
            return ()
        tickets = self._table.position.board.tickets
        named = {ticket for total in self.totals for ticket in total.electors}
        return tuple(t for n, t in enumerate(tickets) if n < _LARGE or t.id in named)

    def _sums_spoken(self) -> list[str]:
        spoken = []
        for total in self.totals:
            sums = [f"{t.surname} {total.electors.get(t.id, 0)}" for t in self._tickets]
            sums += [time] if (time := _new_words(total)) else []
            spoken.append(f"{shown_source(total.source) or tr('This desk')}: {', '.join(sums)}")
        return spoken

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sums in their columns, then the explanations."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.raised))
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.line_strong))
        if self._table is not None:
            pad = self._letterings.pad
            named = QRect(2 * pad, pad, self._left - 3 * pad, self._line)
            self._write(painter, named, tr("Electors called"), self._letterings.bold)
            for place, total in enumerate(self.totals):
                self._paint_column(painter, OURS if not place else FIRST + place - 1, total)
            self._paint_explanations(painter)
        painter.end()

    @property
    def _sums_height(self) -> int:
        rows = len(self._tickets) + 1 if self._lines else 1
        return 2 * self._letterings.pad + rows * self._line

    @property
    def _left(self) -> int:
        return self._view.horizontalHeader().sectionPosition(OURS)

    def _paint_column(self, painter: QPainter, column: int, total: SourceTotal) -> None:
        pad, letters = self._letterings.pad, self._letterings
        left = self._left if column == OURS else self._view.columnViewportPosition(column)
        if column != OURS and left < self._view.horizontalHeader().sectionPosition(FIRST):
            return  # beneath what the grid keeps at its left edge
        left += pad
        width = min(self._view.columnWidth(column) - pad, self.width() - left) - pad
        if width <= 0 or left + width < 0 or self._table is None:
            return
        for number, ticket in enumerate(self._tickets):
            if self._lines:
                box = QRect(left, pad + number * self._line, width, self._line)
                self._paint_sum(painter, box, ticket, total, named=True)
            elif number < _LARGE:
                half = width // _LARGE
                box = QRect(left + number * half, pad, half, self._line)
                self._paint_sum(painter, box, ticket, total, named=False)
        said = _new_words(total) if self._lines > 1 else ""
        if (
            total.read_at is not None
            and letters.plain.width(said) > width - pad
            and not total.stale
        ):
            said = eastern_clock(total.read_at)
        box = QRect(left + pad, pad + len(self._tickets) * self._line, width - pad, self._line)
        ink = self._theme.amber_ink if total.stale else self._theme.ink_soft
        self._write(painter, box, said, letters.plain, ink)

    def _paint_sum(
        self, painter: QPainter, box: QRect, ticket: Ticket, total: SourceTotal, *, named: bool
    ) -> None:
        letters, pad = self._letterings, self._letterings.pad
        tickets = self._table.position.board.tickets if self._table is not None else ()
        colours = ticket_colours(self._theme, tickets, ticket.id)
        size = letters.dot
        left = box.left() + (pad if named else 0)
        mark = QRectF(left, box.top() + (box.height() - size) / 2, size, size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        said_mark(painter, mark, Said.CALLED, colours.fill, self._theme.raised)
        said = str(total.electors.get(ticket.id, 0))
        beside = box.adjusted(2 * pad + size if named else pad // 2 + size, 0, 0, 0)
        text = f"{ticket.surname} {said}" if named else said
        self._write(painter, beside, text, letters.bold, colours.ink)

    def _paint_explanations(self, painter: QPainter) -> None:
        pad = self._letterings.pad
        top = self._sums_height
        shown = self.explanations[: self._lines]
        more, face = len(self.explanations) - len(shown), self._letterings.plain
        for number, text in enumerate(shown):
            box = QRect(2 * pad, top + number * self._line, self.width() - 4 * pad, self._line)
            if more and number == len(shown) - 1:
                tail = tr("(+{count} more)", count=more)
                box.setWidth(box.width() - face.width(tail) - 3 * pad)
                after = min(face.width(text), box.width()) + 3 * pad
                self._write(painter, box.translated(after, 0), tail, face)
            self._write(painter, box, text, face)

    def _write(
        self, painter: QPainter, box: QRect, text: str, face: Lettering, colour: str = ""
    ) -> None:
        painter.setFont(face.font)
        painter.setPen(QColor(colour or self._theme.ink_soft))
        base = box.top() + (box.height() - face.height) // 2 + face.ascent
        painter.drawText(QPoint(box.left(), base), face.fitting((text,), box.width()))

    def event(self, event: QEvent) -> bool:
        """Tell every explanation when the pointer rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = "\n".join(self.explanations) or tr("No source differs from another")
            QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            return True
        return super().event(event)


def _new_words(total: SourceTotal) -> str:
    """How new a source is; nothing for this desk."""
    if total.source == OUR_DESK or total.read_at is None:
        return ""
    clock = eastern_clock(total.read_at)
    return tr("⚠ stale, new at {clock}" if total.stale else "new at {clock}", clock=clock)
