"""The painters of the reports area's lists: each item in two or three lines."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from callboard.gui.look.boxes import framed
from callboard.gui.look.fitting import elided, wrapped
from callboard.gui.look.fonts import bold
from callboard.gui.look.theme import Theme, ticket_colours
from callboard.gui.reports.lines import Painting, Spot
from callboard.gui.reports.rows import ConflictRow, FindingRow, ReportRow, SideSaid
from callboard.gui.reports.signs import counts_width, paint_counts, severity_sign
from callboard.words import DOT, dotted, mark, tr

_LETTERS = 11  # of a report's name that stand beside its counts, or it has the line alone
_RESOLVE = mark("Resolve…")


def _paint_report(row: ReportRow, spot: Spot) -> None:
    """Name and findings, what it is, what it adds up to."""
    box, font = spot.box, spot.font
    theme, strong = spot.look.theme, bold(font)
    high = QFontMetrics(font).lineSpacing()
    beside = box.width() - counts_width(row.counts, font) - 6
    least = min(
        QFontMetrics(strong).horizontalAdvance(row.name),
        _LETTERS * QFontMetrics(strong).averageCharWidth(),
    )
    below = beside < least  # the counts leave the name its line
    middle = box.top() + high * (1.5 if below else 0.5)
    paint_counts(spot.painter, box.right(), middle, row.counts, font, theme)
    name = elided(row.name, strong, box.width() if below else beside)
    spot.write(box, 0, name, strong, theme.ink)
    about, sums = told(row, font, beside if below else box.width(), box.width())
    spot.write(box, 1, elided(about, font, box.width()), font, theme.ink_soft)
    sums = elided(sums, font, box.width())
    spot.write(box, 2, sums, font, theme.ink)
    after = QFontMetrics(font).horizontalAdvance(sums + "  ")
    if row.declared and after < box.width():
        declared = elided(row.declared, font, box.width() - after)
        spot.write(box.adjusted(after, 0, 0, 0), 2, declared, font, theme.error)


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


def _paint_finding(row: FindingRow, spot: Spot) -> None:
    """Its sign, its sentence over the whole width, its place, and a remedy where there is one.

    Where the list is broad, the place ends the second line, and more findings are seen.
    """
    box, font = spot.box, spot.font
    theme, metrics = spot.look.theme, QFontMetrics(font)
    size = round(metrics.height() * 0.78)
    top = box.top() + (metrics.lineSpacing() - size) / 2
    severity_sign(spot.painter, QRectF(box.left(), top, size, size), row.severity, theme)
    body = box.adjusted(size + 7, 0, 0, 0)
    room = body.width()  # of the last line
    if row.remedy is not None:
        button = _remedy_box(row, box, font)
        words = row.remedy.words
        _button(spot.painter, button, words, font, theme.raised, theme.line_strong, theme)
        room = button.left() - body.left() - 8
    where = dotted((row.place, row.report)) if spot.look.names else row.place
    sentence = wrapped(row.sentence, font, body.width(), 2)
    if len(sentence) < spot.lines:
        spot.write(body, len(sentence), elided(where, font, room), font, theme.ink_soft)
    else:
        where = elided(where, font, room / 2)
        x = room - metrics.horizontalAdvance(where)
        spot.write(body.adjusted(x, 0, 0, 0), 1, where, font, theme.ink_soft)
        rest = row.sentence[len(sentence[0]) :].strip()
        sentence = (sentence[0], elided(rest, font, x - 12))
    for number, line in enumerate(sentence):
        spot.write(body, number, line, font, theme.ink)


def _remedy_box(row: FindingRow, box: QRectF, font: QFont) -> QRectF:
    """Where the button of a remedy is: at the right of the last line."""
    if row.remedy is None:
        return QRectF()
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(row.remedy.words) + 14
    height = metrics.lineSpacing() + 3
    return QRectF(box.right() - width, box.bottom() - height + 3, width, height)


def _paint_conflict(row: ConflictRow, spot: Spot) -> None:
    """A disputed unit: who says what and where, the verdict, and a button to resolve it."""
    box, font = spot.box, spot.font
    theme, strong = spot.look.theme, bold(font)
    button = _resolve_box(box, font)
    _button(spot.painter, button, tr(_RESOLVE), font, theme.amber_soft, theme.amber, theme)
    body = QRectF(box.left(), box.top(), button.left() - box.left() - 10, box.height())
    spot.write(body, 0, row.title, strong, theme.ink)
    after = QFontMetrics(strong).horizontalAdvance(row.title) + 10
    chip = body.adjusted(after, 0, 0, 0)
    verdict = row.verdict if row.settled else f"⚠ {row.verdict}"
    spot.write(chip, 0, verdict, font, theme.ink_soft if row.settled else theme.amber_ink)
    _paint_said(row, body, spot)


def _paint_said(row: ConflictRow, box: QRectF, spot: Spot) -> None:
    """Write who says what: the first side on a line of its own, the others on the next."""
    x = box.left()
    for number, side in enumerate(row.said):
        x = box.left() if number < 2 else x
        x = _paint_side(side, QRectF(x, box.top(), box.right() - x, 0), min(number + 1, 2), spot)


def _paint_side(side: SideSaid, box: QRectF, line: int, spot: Spot) -> float:
    """Write one side, its name in its ticket's ink; return where the next may begin."""
    ticket, who, where = side
    theme, font, strong = spot.look.theme, spot.font, bold(spot.font)
    if box.width() < QFontMetrics(font).averageCharWidth() * 6:
        return box.right()
    ink = ticket_colours(theme, spot.look.tickets, ticket).ink if ticket else theme.ink_soft
    name = elided(who, strong, box.width())
    spot.write(box, line, name, strong, ink)
    rest = box.adjusted(QFontMetrics(strong).horizontalAdvance(name) + 5, 0, 0, 0)
    told = elided(where, font, rest.width())
    spot.write(rest, line, told, font, theme.ink_soft)
    return rest.left() + QFontMetrics(font).horizontalAdvance(told) + 14


def _resolve_box(box: QRectF, font: QFont) -> QRectF:
    """Every disputed unit can be resolved."""
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


REPORTS = Painting(paint=_paint_report, lines=3)
FINDINGS = Painting(paint=_paint_finding, lines=3, broad_lines=2, button=_remedy_box)
CONFLICTS = Painting(
    paint=_paint_conflict,
    lines=3,
    button=lambda _row, box, font: _resolve_box(box, font),
)
