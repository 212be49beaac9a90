"""The table's fonts and colours, made once per theme and text size, not once per cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGlyphRun, QPainter

from callboard.election.contest import Ticket
from callboard.gui.look.fonts import scaled, shaped
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.table.rows import Texts

TABLE_SIZE = 0.9  # of the window's text: eight columns have to fit beside the map
HEADER_SIZE = 0.84
_MOST_TEXTS = 600  # whose glyphs are kept: names, words, and the times of a night


class Lettering:
    """A font with the widths of what was set in it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        metrics = QFontMetrics(font)
        self.height = metrics.height()
        self.ascent = metrics.ascent()
        self.cap = metrics.capHeight()
        self._metrics = metrics
        self._widths: dict[str, int] = {}
        self._glyphs: dict[str, Sequence[QGlyphRun]] = {}

    def width(self, text: str) -> int:
        """How wide a text runs."""
        if text not in self._widths:
            self._widths[text] = self._metrics.horizontalAdvance(text)
        return self._widths[text]

    def draw(self, painter: QPainter, x: int, baseline: int, text: str) -> None:
        """Draw a text in the painter's colour; its letters are shaped the first time only."""
        glyphs = self._glyphs.get(text)
        if glyphs is None:
            if len(self._glyphs) >= _MOST_TEXTS:
                self._glyphs.clear()
            glyphs = self._glyphs[text] = shaped(text, self.font)
        at = QPointF(x, baseline)
        for run in glyphs:
            painter.drawGlyphRun(at, run)

    def fitting(
        self, texts: Texts, room: int, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> str:
        """The longest of the texts that fits; the shortest, cut with an ellipsis, if none does."""
        for text in texts:
            if self.width(text) <= room:
                return text
        last = texts[-1] if texts else ""
        return self._metrics.elidedText(last, cut, max(0, room))


class Letterings:
    """The letterings of the table, from the font of the window."""

    def __init__(self, font: QFont) -> None:
        self.plain = Lettering(scaled(font, TABLE_SIZE))
        self.bold = Lettering(scaled(font, TABLE_SIZE, bold=True))
        self.head = Lettering(scaled(font, HEADER_SIZE, bold=True))
        self.pad = max(3, self.plain.height // 4)  # on either side of a cell's text
        self.dot = max(7, round(self.plain.cap * 1.1)) | 1  # odd, so that it has a middle
        self.row_height = round(self.plain.height * 1.72)


class Colours:
    """The theme's roles as colours to paint with."""

    def __init__(self, theme: Theme, tickets: Sequence[Ticket]) -> None:
        self.panel = QColor(theme.panel)
        self.line = QColor(theme.line)
        self.edge = QColor(theme.line_strong)
        self.ink = QColor(theme.ink)
        self.soft = QColor(theme.ink_soft)
        self.faint = QColor(theme.ink_faint)
        self.selection = QColor(theme.selection)
        self.hover = QColor(theme.hover)
        self.focus = QColor(theme.focus)
        self.amber = QColor(theme.amber)
        self.amber_on = QColor(theme.amber_on)
        looks = {t.id: ticket_colours(theme, tickets, t.id) for t in tickets}
        self.fill = {ticket: QColor(look.fill) for ticket, look in looks.items()}
        self.tint = {ticket: QColor(look.soft) for ticket, look in looks.items()}
        self.tinted_ink = {ticket: QColor(look.ink) for ticket, look in looks.items()}
