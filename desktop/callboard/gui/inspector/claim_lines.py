"""The lines of what each report says: its name, the place, the outcome and the words quoted."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from callboard.election.contest import Ticket
from callboard.gui.inspector.marks import said_mark
from callboard.gui.inspector.paragraphs import Line, Paper, Paragraphs, Run, Writing
from callboard.gui.inspector.said import SaidLine
from callboard.gui.look.fitting import elided, wrapped
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme, TicketColours, ticket_colours

_QUOTE_LINES = 2


def _lines(row: SaidLine, paper: Paper) -> tuple[Line, ...]:
    """Name, place and outcome on the first line, the quoted words below."""
    return (_head(row, paper), *_quote(row, paper))


def _tip(row: SaidLine) -> str:
    """The whole sentence, and who says it."""
    source = f" ({row.source})" if row.source else ""
    return f"{row.name}{source}, {row.place}\n{row.quote}"


def _beside(painter: QPainter, box: QRectF, row: SaidLine, paper: Paper) -> None:
    """Paint the mark of the outcome before the name."""
    size = _mark_size(paper)
    top = box.top() + (paper.metrics.lineSpacing() - size) / 2 + 1
    colours = _colours(row, paper)
    fill = colours.fill if colours is not None else paper.theme.line_strong
    said_mark(painter, QRectF(1, top, size, size), row.said, fill, paper.ground)


def _mark_size(paper: Paper) -> float:
    return round(paper.metrics.height() * 0.56)


def _indent(paper: Paper) -> float:
    return _mark_size(paper) + 7


def _colours(row: SaidLine, paper: Paper) -> TicketColours | None:
    """Those of the ticket, where it is certain that it is said."""
    if row.ticket is None or not row.certain:
        return None
    return ticket_colours(paper.theme, paper.tickets, row.ticket)


def _head(row: SaidLine, paper: Paper) -> Line:
    theme, plain, indent = paper.theme, paper.font, _indent(paper)
    strong = bold(plain) if row.certain else plain
    colours = _colours(row, paper)
    ink, outcome_font = (theme.ink_soft, plain) if colours is None else (colours.ink, bold(plain))
    place = f"{row.place} · {row.source}" if row.source else row.place
    right = QFontMetrics(outcome_font).horizontalAdvance(row.outcome)
    room = paper.width - indent - right - 10
    place_width = QFontMetrics(plain).horizontalAdvance(place + "  ")
    name = elided(row.name, strong, max(room - place_width, room * 0.45))
    after = indent + QFontMetrics(strong).horizontalAdvance(name + " ")
    place = elided(place, plain, indent + room - after)
    return Line(
        (
            Run(text=name, colour=theme.ink, font=strong, x=indent),
            Run(text=place, colour=theme.ink_soft, font=plain, x=after),
            Run(text=row.outcome, colour=ink, font=outcome_font, right=True),
        )
    )


def _quote(row: SaidLine, paper: Paper) -> tuple[Line, ...]:
    font, indent = QFont(paper.font), _indent(paper)
    colour = paper.theme.ink if row.certain else paper.theme.ink_soft
    lines = wrapped(row.quote, font, paper.width - indent, _QUOTE_LINES) if row.quote else ()
    return tuple(Line((Run(text=text, colour=colour, font=font, x=indent),)) for text in lines)


CLAIMS = Writing(lines=_lines, tip=_tip, beside=_beside)
RAISED_CLAIMS = replace(CLAIMS, ground=lambda theme: theme.raised)  # on a card


class ClaimLines(Paragraphs[SaidLine]):
    """One paragraph per claim, said to a screen reader as well."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, raised: bool = False
    ) -> None:
        """Start without claims; `raised` when they stand on a card."""
        super().__init__(RAISED_CLAIMS if raised else CLAIMS, theme, parent)

    def show_lines(
        self, lines: tuple[SaidLine, ...], tickets: Sequence[Ticket], theme: Theme
    ) -> None:
        """Show claims in the colours of their tickets."""
        self.show_rows(lines, theme, tickets)
        self.setAccessibleDescription("; ".join(line.spoken for line in lines))
