"""The sheet of an exported map: heading, map as it is seen, legend, source and time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from callboard.gui.map.brushes import Brushes
from callboard.gui.map.canvas import Canvas
from callboard.gui.map.layout import Page
from callboard.gui.map.legend import lay_out, paint_legend
from callboard.gui.map.lettering import Fonts
from callboard.gui.map.paint import paint
from callboard.gui.map.render import UI_TEXT
from callboard.gui.map.viewport import Viewport

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from callboard.gui.map.geometry import Shapes
    from callboard.gui.map.legend import Entry, Placed
    from callboard.gui.map.looks import MapTheme, UnitLook

_TITLE, _LINE, _SMALL = 1.9, 1.15, 0.86  # sizes of text, in ems of the sheet
_MARGIN = 1.6
_USUAL = 1100.0  # pixels of width at which text is as large as in the window


class MapPicture(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that an exported map shows."""

    looks: Mapping[str, UnitLook]
    theme: MapTheme
    shapes: Shapes
    title: str
    lines: tuple[str, ...]  # under the title: the count, what is compared
    entries: tuple[Entry, ...]
    source: str
    described: str  # all of it in words, for who cannot see it
    aside: str = ""  # what is shown in place of the board
    viewport: Viewport = Viewport()
    seen_at: tuple[int, int] = (1, 1)  # the size that the viewport was for


class Text(msgspec.Struct, frozen=True):
    """A line of text on a sheet."""

    text: str
    at: QPointF
    size: int
    bold: bool
    faint: bool = False


class Sheet:
    """A picture laid out on so many pixels."""

    def __init__(self, picture: MapPicture, width: int, height: int) -> None:
        self.picture, self.width, self.height = picture, width, height
        self.theme, self.fonts = picture.theme, Fonts(picture.theme.family)
        self.em = max(7, round(UI_TEXT * min(width / _USUAL, height / (0.62 * _USUAL))))
        self.texts = list(self._head())
        top = max(text.at.y() for text in self.texts) + 0.9 * self.em
        margin = _MARGIN * self.em
        self.legend, legend_height = self._legend(width - 2 * margin)
        foot = height - margin - _SMALL * self.em
        self.legend_at = QPointF(margin, foot - 0.5 * self.em - legend_height)
        self.texts += self._foot(height - margin)
        self.map = QRect(0, round(top), width, max(1, round(self.legend_at.y() - top)))
        self.canvas = self._canvas()

    def _head(self) -> Sequence[Text]:
        em, x = self.em, _MARGIN * self.em
        y = _MARGIN * em + _TITLE * em * 0.8
        texts = [Text(self.picture.title, QPointF(x, y), round(_TITLE * em), bold=True)]
        for line in filter(None, (self.picture.aside, *self.picture.lines)):
            y += 1.6 * em
            bold = line == self.picture.aside
            texts.append(Text(line, QPointF(x, y), round(_LINE * em), bold=bold))
        return texts

    def _foot(self, y: float) -> Sequence[Text]:
        size = round(_SMALL * self.em)
        return [Text(self.picture.source, QPointF(_MARGIN * self.em, y), size, False, faint=True)]

    def _legend(self, width: float) -> tuple[list[Placed], float]:
        return lay_out(self.picture.entries, self.fonts, self.em, width)

    def _canvas(self) -> Canvas:
        canvas = Canvas(self.picture.shapes, self.theme)
        canvas.set_looks(self.picture.looks)
        size = self.map.width(), self.map.height()
        canvas.set_page(Page(*size, max(0.5, self.em / UI_TEXT), UI_TEXT))
        canvas.set_viewport(self.picture.viewport.resized(self.picture.seen_at, size))
        return canvas

    def paint(self, painter: QPainter) -> None:
        """Draw the sheet."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width, self.height), QColor(self.theme.ground))
        painter.save()
        painter.translate(self.map.topLeft())
        within = QRect(0, 0, self.map.width(), self.map.height())
        paint(painter, self.canvas.scene, self.canvas.palette(), within)
        painter.translate(self.legend_at - QPointF(self.map.topLeft()))
        brushes = Brushes(self.theme, self.em)
        paint_legend(painter, self.legend, self.fonts, self.em, self.theme, brushes)
        painter.restore()
        for text in self.texts:
            weight = QFont.Weight.Bold if text.bold else QFont.Weight.Medium
            painter.setFont(self.fonts.font(text.size, weight))
            painter.setPen(QColor(self.theme.text))
            painter.setOpacity(_FAINT if text.faint else 1.0)
            painter.drawText(text.at, text.text)
        painter.setOpacity(1.0)


_FAINT = 0.72
