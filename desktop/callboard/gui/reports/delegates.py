"""The painters of the reports area's lists: each item in two or three lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callboard.election.contest import Ticket
from callboard.gui.inspector.marks import bold, framed
from callboard.gui.inspector.paragraphs import elided
from callboard.gui.inspector.wrap import wrapped
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.reports.models import ROW, Index
from callboard.gui.reports.rows import ConflictRow, FindingRow, ReportRow, SideSaid
from callboard.gui.reports.signs import counts_width, paint_counts, severity_sign
from callboard.words import DOT, dotted, mark, tr

_PAD = 8
_BROAD = 56  # letters of a line, so many that two hold most findings
_LETTERS = 9  # of a report's name that stand beside its counts, or it has the line alone
_RESOLVE = mark("Resolve…")


class Look(Protocol):
    """What the painters need to know, as it is at the moment of painting."""

    theme: Theme
    tickets: Sequence[Ticket]
    names: bool  # whether a finding says which report it is of


class LinesDelegate(QStyledItemDelegate):
    """An item of so many lines, with its ground and a hairline below."""

    lines = 2
    pads = (5, 6)  # above and below them

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Paint by `look`."""
        super().__init__(parent)
        self.look = look

    def fit(self, width: int, font: QFont) -> bool:
        """Follow the width of the list; tell whether items are of another height now."""
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All items are equally tall."""
        metrics = QFontMetrics(option.font)
        return QSize(10, metrics.lineSpacing() * self.lines + sum(self.pads))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then the row."""
        theme = self.look.theme
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(theme.hover))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.line))
        self.paint_row(painter, self._inside(box), option.font, index.data(ROW))
        painter.restore()

    def paint_row(self, painter: QPainter, box: QRectF, font: QFont, row: object) -> None:
        """Paint what a subclass shows of its row."""
        raise NotImplementedError

    def button_of(self, box: QRectF, font: QFont, row: object) -> QRectF:
        """Where a subclass paints the button of a row; empty where it has none."""
        return QRectF()

    def press(self, row: object) -> None:
        """What a subclass does when that button is clicked."""

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Press the painted button when it is clicked."""
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent):
            box, row = self._inside(QRectF(option.rect)), index.data(ROW)
            if self.button_of(box, option.font, row).contains(event.position()):
                self.press(row)
                return True
        return super().editorEvent(event, model, option, index)

    def _inside(self, box: QRectF) -> QRectF:
        above, below = self.pads
        return box.adjusted(_PAD, above, -_PAD, -below)


class ReportDelegate(LinesDelegate):
    """A report: name and findings, what it is, what it adds up to."""

    lines = 3

    def paint_row(self, painter: QPainter, box: QRectF, font: QFont, row: object) -> None:
        """Paint three lines."""
        if not isinstance(row, ReportRow):
            return
        theme, strong = self.look.theme, bold(font)
        high = QFontMetrics(font).lineSpacing()
        beside = box.width() - counts_width(row.counts, font) - 6
        least = min(
            QFontMetrics(strong).horizontalAdvance(row.name),
            _LETTERS * QFontMetrics(strong).averageCharWidth(),
        )
        below = beside < least  # the counts leave the name its line
        middle = box.top() + high * (1.5 if below else 0.5)
        paint_counts(painter, box.right(), middle, row.counts, font, theme)
        name = elided(row.name, strong, box.width() if below else beside)
        _text(painter, box, 0, name, strong, theme.ink)
        about, sums = told(row, font, beside if below else box.width(), box.width())
        _text(painter, box, 1, elided(about, font, box.width()), font, theme.ink_soft)
        sums = elided(sums, font, box.width())
        _text(painter, box, 2, sums, font, theme.ink)
        after = QFontMetrics(font).horizontalAdvance(sums + "  ")
        if row.declared and after < box.width():
            declared = elided(row.declared, font, box.width() - after)
            _text(painter, box.adjusted(after, 0, 0, 0), 2, declared, font, theme.error)


def told(row: ReportRow, font: QFont, room: float, whole: float) -> tuple[str, str]:
    """What a report is, in as many whole parts as have room; below it what it adds up to.

    Where not even the first part has room, all of it stands below, if both have the whole line.
    """
    parts, metrics = row.about.split(DOT), QFontMetrics(font)
    for count in range(len(parts), 0, -1):
        about = dotted(parts[:count])
        if metrics.horizontalAdvance(about) <= room:
            return about, row.sums
    both = dotted((row.about, row.sums))
    return "", both if metrics.horizontalAdvance(both) <= whole else row.sums or row.about


class FindingDelegate(LinesDelegate):
    """A finding: its sign, its sentence, its place, and a remedy where there is one.

    Where the list is broad, the place ends the second line, and more findings are seen.
    """

    remedyRequested = Signal(object)  # FindingRow
    lines = 3

    def fit(self, width: int, font: QFont) -> bool:
        """Take two lines where they are long, else three."""
        before = self.lines
        broad = width >= _BROAD * QFontMetrics(font).averageCharWidth()
        self.lines, self.pads = (2, (3, 3)) if broad else (3, LinesDelegate.pads)
        return self.lines != before

    def paint_row(self, painter: QPainter, box: QRectF, font: QFont, row: object) -> None:
        """Paint the sentence over the whole width, and below it where that is."""
        if not isinstance(row, FindingRow):
            return
        theme, metrics = self.look.theme, QFontMetrics(font)
        size = round(metrics.height() * 0.78)
        top = box.top() + (metrics.lineSpacing() - size) / 2
        severity_sign(painter, QRectF(box.left(), top, size, size), row.severity, theme)
        body = box.adjusted(size + 7, 0, 0, 0)
        room = body.width()  # of the last line
        if row.remedy is not None:
            button = _remedy_box(box, font, row.remedy.words)
            _button(painter, button, row.remedy.words, font, theme.raised, theme.line_strong, theme)
            room = button.left() - body.left() - 8
        where = dotted((row.place, row.report)) if self.look.names else row.place
        sentence = wrapped(row.sentence, font, body.width(), 2)
        if len(sentence) < self.lines:
            _text(painter, body, len(sentence), elided(where, font, room), font, theme.ink_soft)
        else:
            where = elided(where, font, room / 2)
            x = room - metrics.horizontalAdvance(where)
            _text(painter, body.adjusted(x, 0, 0, 0), 1, where, font, theme.ink_soft)
            rest = row.sentence[len(sentence[0]) :].strip()
            sentence = (sentence[0], elided(rest, font, x - 12))
        for number, line in enumerate(sentence):
            _text(painter, body, number, line, font, theme.ink)

    def button_of(self, box: QRectF, font: QFont, row: object) -> QRectF:
        """The remedy's button, where there is a remedy."""
        if isinstance(row, FindingRow) and row.remedy is not None:
            return _remedy_box(box, font, row.remedy.words)
        return QRectF()

    def press(self, row: object) -> None:
        """Ask for the remedy."""
        self.remedyRequested.emit(row)


class ConflictDelegate(LinesDelegate):
    """A disputed unit: who says what and where, the verdict, and a button to resolve it."""

    resolveRequested = Signal(str)  # unit
    lines = 3

    def paint_row(self, painter: QPainter, box: QRectF, font: QFont, row: object) -> None:
        """Paint three lines and the button."""
        if not isinstance(row, ConflictRow):
            return
        theme, strong = self.look.theme, bold(font)
        button = _button_box(box, font)
        _button(painter, button, tr(_RESOLVE), font, theme.amber_soft, theme.amber, theme)
        body = QRectF(box.left(), box.top(), button.left() - box.left() - 10, box.height())
        _text(painter, body, 0, row.title, strong, theme.ink)
        after = QFontMetrics(strong).horizontalAdvance(row.title) + 10
        chip = body.adjusted(after, 0, 0, 0)
        verdict = row.verdict if row.settled else f"⚠ {row.verdict}"
        _text(painter, chip, 0, verdict, font, theme.ink_soft if row.settled else theme.amber_ink)
        self._paint_said(painter, body, font, row)

    def _paint_said(self, painter: QPainter, box: QRectF, font: QFont, row: ConflictRow) -> None:
        """Write who says what: the first side on a line of its own, the others on the next."""
        x = box.left()
        for number, side in enumerate(row.said):
            line = min(number + 1, 2)
            x = box.left() if number < 2 else x
            x = self._paint_side(
                painter, QRectF(x, box.top(), box.right() - x, 0), line, font, side
            )

    def _paint_side(
        self, painter: QPainter, box: QRectF, line: int, font: QFont, side: SideSaid
    ) -> float:
        """Write one side, its name in its ticket's ink; return where the next may begin."""
        ticket, who, where = side
        theme, strong = self.look.theme, bold(font)
        if box.width() < QFontMetrics(font).averageCharWidth() * 6:
            return box.right()
        ink = ticket_colours(theme, self.look.tickets, ticket).ink if ticket else theme.ink_soft
        name = elided(who, strong, box.width())
        _text(painter, box, line, name, strong, ink)
        rest = box.adjusted(QFontMetrics(strong).horizontalAdvance(name) + 5, 0, 0, 0)
        told = elided(where, font, rest.width())
        _text(painter, rest, line, told, font, theme.ink_soft)
        return rest.left() + QFontMetrics(font).horizontalAdvance(told) + 14

    def button_of(self, box: QRectF, font: QFont, row: object) -> QRectF:
        """Every disputed unit can be resolved."""
        return _button_box(box, font)

    def press(self, row: object) -> None:
        """Ask for the decision."""
        if isinstance(row, ConflictRow):
            self.resolveRequested.emit(row.unit)


def _remedy_box(box: QRectF, font: QFont, words: str) -> QRectF:
    """Where the button of a remedy is: at the right of the last line."""
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(words) + 14
    height = metrics.lineSpacing() + 3
    return QRectF(box.right() - width, box.bottom() - height + 3, width, height)


def _button_box(box: QRectF, font: QFont) -> QRectF:
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(tr(_RESOLVE)) + 20
    height = metrics.height() + 8
    return QRectF(box.right() - width, box.center().y() - height / 2, width, height)


def _button(
    painter: QPainter, box: QRectF, words: str, font: QFont, ground: str, edge: str, theme: Theme
) -> None:
    framed(painter, box, 5, ground, edge, 1)
    painter.setFont(font)
    painter.setPen(QColor(theme.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _text(painter: QPainter, box: QRectF, line: int, text: str, font: QFont, colour: str) -> None:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    base = box.top() + line * metrics.lineSpacing() + metrics.ascent()
    painter.drawText(int(box.left()), int(base), text)
