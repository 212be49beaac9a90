"""The button of one ticket: solid when called, hatched when leading, outlined otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from callboard.gui.inspector.facts import Hold, TicketFact
from callboard.gui.inspector.marks import hatch
from callboard.gui.look.boxes import framed, rounded
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme, TicketColours, mix
from callboard.gui.map_panel.looks import ink_on
from callboard.words import tr

_RING = 4  # room that the focus ring takes from the face


class TicketButton(QAbstractButton):
    """Calls for its ticket when clicked; shows how the ticket stands in the chosen units."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a ticket; see `show_fact`."""
        super().__init__(parent)
        self._theme = theme
        self._fact: TicketFact | None = None
        self._colours = TicketColours(theme.line_strong, theme.raised, theme.ink, theme.panel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def fact(self) -> TicketFact | None:
        """What the button shows."""
        return self._fact

    def show_fact(self, fact: TicketFact, colours: TicketColours, theme: Theme) -> None:
        """Show `fact`; repaints only when something differs."""
        if (fact, colours, theme) == (self._fact, self._colours, self._theme):
            return
        before = self._fact
        resized = before is None or (fact.large, fact.surname) != (before.large, before.surname)
        self._fact, self._colours, self._theme = fact, colours, theme
        self.setAccessibleName(fact.spoken)
        self.setAccessibleDescription(
            tr("{text}, key {key}", text=fact.text, key=fact.key) if fact.key else fact.text
        )
        self.setToolTip(f"{fact.spoken} ({fact.key})" if fact.key else fact.spoken)
        if resized:
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The words on it. They are no property of Qt's: changing those asks for a new layout."""
        return self._fact.text if self._fact is not None else ""

    def forget(self) -> None:
        """Have no ticket any more."""
        self._fact = None

    def sizeHint(self) -> QSize:
        """As tall as its rank asks for; as wide as its name and key."""
        metrics = self.fontMetrics()
        large = self._fact is not None and self._fact.large
        height = round(metrics.height() * (2.2 if large else 1.65))
        surname = self._fact.surname if self._fact is not None else ""
        width = metrics.horizontalAdvance(surname + "0000")
        return QSize(width + 12, height)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for some letters: a long name is cut with an ellipsis."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the face, the words and, with the keyboard's focus, the ring."""
        if self._fact is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = _RING if self.hasFocus() else 0
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        ink = self._paint_face(painter, box, self._fact)
        self._paint_words(painter, box, self._fact, ink)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, 7, 7)
        painter.end()

    def _paint_face(self, painter: QPainter, box: QRectF, fact: TicketFact) -> str:
        """Paint ground and edge; return the colour of the words on them."""
        colours, theme = self._colours, self._theme
        hover = self.underMouse() and self.isEnabled()
        if fact.hold.is_won:
            fill = mix(colours.fill, theme.ink, 0.14 if hover else 0.0)
            shown = mix(fill, theme.ink, 0.2) if self.isDown() else fill
            path = rounded(box.adjusted(0.75, 0.75, -0.75, -0.75), 5.5)
            painter.fillPath(path, QColor(shown))
            return ink_on(fill, colours.on)
        ground = colours.soft if hover or self.isDown() else theme.panel
        strong = fact.large or fact.hold is not Hold.NONE
        edge = colours.fill if strong and self.isEnabled() else theme.line_strong
        inner = framed(painter, box, 5.5, ground, edge, 1.5 if strong else 1.0)
        if fact.hold is Hold.LEADING:
            hatch(painter, inner, mix(colours.soft, colours.fill, 0.12), 3.5)
        if fact.hold is Hold.PARTLY:
            self._paint_share(painter, box, fact.share)
        return colours.ink if self.isEnabled() else theme.ink_faint

    def _paint_share(self, painter: QPainter, box: QRectF, share: float) -> None:
        """Fill the lower edge as far as the ticket is called in the chosen units."""
        width = (box.width() - 2) * share
        bar = QRectF(box.left() + 1, box.bottom() - 5, width, 4)
        painter.fillRect(bar, QColor(self._colours.fill))

    def _paint_words(self, painter: QPainter, box: QRectF, fact: TicketFact, ink: str) -> None:
        """Write the name and its key, centred together."""
        name_font = bold(self.font()) if fact.large or fact.hold is not Hold.NONE else self.font()
        painter.setFont(name_font)
        metrics = painter.fontMetrics()
        gap = metrics.averageCharWidth()
        key_width = metrics.horizontalAdvance(fact.key) + gap if fact.key else 0
        room = int(box.width()) - key_width - 10
        fits = metrics.horizontalAdvance(fact.text) <= room
        text = fact.text if fits else fact.surname  # how it stands, the face and the tip tell too
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
        start = box.center().x() - (width + key_width) / 2
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(start, base), text)
        if fact.key:
            painter.setFont(self.font())
            painter.setOpacity(0.78)
            painter.drawText(QPointF(start + width + gap, base), fact.key)
            painter.setOpacity(1)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint as hovered."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint as not hovered."""
        self.update()
        super().leaveEvent(event)
