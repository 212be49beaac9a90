"""The lines of what each report says: its name, the place, the outcome and the words quoted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from callboard.election.contest import Ticket
from callboard.gui.inspector.marks import bold, said_mark
from callboard.gui.inspector.paragraphs import Line, Paragraphs, Run, elided
from callboard.gui.inspector.said import SaidLine
from callboard.gui.inspector.wrap import wrapped
from callboard.gui.look.theme import Theme, ticket_colours

_QUOTE_LINES = 2


class ClaimLines(Paragraphs[SaidLine]):
    """One paragraph per claim."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, raised: bool = False
    ) -> None:
        """Start without claims; `raised` when they stand on a card."""
        super().__init__(theme, parent)
        self._raised = raised
        self._tickets: Sequence[Ticket] = ()

    @property
    def ground(self) -> str:
        """The colour behind the claims."""
        return self.theme.raised if self._raised else self.theme.panel

    def show_lines(
        self, lines: tuple[SaidLine, ...], tickets: Sequence[Ticket], theme: Theme
    ) -> None:
        """Show claims in the colours of their tickets."""
        if tickets != self._tickets:
            self._tickets = tickets
            self.forget()  # the same words may have other colours now
        self.show_rows(lines, theme)
        self.setAccessibleDescription("; ".join(line.spoken for line in lines))

    def lines_of(self, row: SaidLine, width: int) -> tuple[Line, ...]:
        """Name, place and outcome on the first line, the quoted words below."""
        return (self._head(row, width), *self._quote(row, width))

    def tip_of(self, row: SaidLine) -> str:
        """The whole sentence, and who says it."""
        source = f" ({row.source})" if row.source else ""
        return f"{row.name}{source}, {row.place}\n{row.quote}"

    def paint_beside(self, painter: QPainter, row: SaidLine, box: QRectF) -> None:
        """Paint the mark of the outcome before the name."""
        size = self._mark_size
        top = box.top() + (self.fontMetrics().lineSpacing() - size) / 2 + 1
        mark = QRectF(1, top, size, size)
        said_mark(painter, mark, row.said, self._mark_colour(row), self.ground)

    @property
    def _mark_size(self) -> float:
        return round(self.fontMetrics().height() * 0.56)

    @property
    def _indent(self) -> float:
        return self._mark_size + 7

    def _mark_colour(self, row: SaidLine) -> str:
        if row.ticket is None or not row.certain:
            return self.theme.line_strong
        return ticket_colours(self.theme, self._tickets, row.ticket).fill

    def _ink(self, row: SaidLine) -> str:
        if row.ticket is None or not row.certain:
            return self.theme.ink_soft
        return ticket_colours(self.theme, self._tickets, row.ticket).ink

    def _head(self, row: SaidLine, width: int) -> Line:
        theme, plain = self.theme, self.font()
        strong = bold(plain) if row.certain else plain
        outcome_font = bold(plain) if row.ticket is not None and row.certain else plain
        place = f"{row.place} · {row.source}" if row.source else row.place
        right = QFontMetrics(outcome_font).horizontalAdvance(row.outcome)
        room = width - self._indent - right - 10
        place_width = QFontMetrics(plain).horizontalAdvance(place + "  ")
        name = elided(row.name, strong, max(room - place_width, room * 0.45))
        after = self._indent + QFontMetrics(strong).horizontalAdvance(name + " ")
        return Line(
            (
                Run(text=name, colour=theme.ink, font=strong, x=self._indent),
                Run(
                    text=elided(place, plain, self._indent + room - after),
                    colour=theme.ink_soft,
                    font=plain,
                    x=after,
                ),
                Run(text=row.outcome, colour=self._ink(row), font=outcome_font, right=True),
            )
        )

    def _quote(self, row: SaidLine, width: int) -> tuple[Line, ...]:
        font = QFont(self.font())
        colour = self.theme.ink if row.certain else self.theme.ink_soft
        lines = wrapped(row.quote, font, width - self._indent, _QUOTE_LINES) if row.quote else ()
        return tuple(
            Line((Run(text=text, colour=colour, font=font, x=self._indent),)) for text in lines
        )
