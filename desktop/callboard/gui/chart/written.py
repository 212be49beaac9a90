"""What is written over the chart's picture: the words, and where each has room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from callboard.desk.position import Position
from callboard.gui.chart.drawing import Drawing
from callboard.gui.chart.labels import End, along, apart, at_the_ends, overlaps, place
from callboard.gui.chart.plot import Picture
from callboard.ledger.own import SCENARIO
from callboard.words import mark, tr

GOAL = ""  # the key of the majority's label; tickets have their ids
UNTIMED = mark("It is not known when any of these calls was made")
TRIED = mark("What is tried in a scenario has no time")
_AIR = QSizeF(8, 2)  # around the words of a label


class Written(msgspec.Struct, frozen=True):
    """The labels by ticket, the majority's under its own key."""

    texts: Mapping[str, str] = {}
    places: Mapping[str, QRectF] = {}  # of those that have room


def written(
    picture: Picture,
    position: Position,
    drawing: Drawing,
    metrics: QFontMetricsF,
    taken: Sequence[QRectF],
) -> Written:
    """Say what is written; of the majority only its number, where there is no room for words."""
    texts = _worded(picture, position)
    places = _placed(picture, position, drawing, texts, metrics, taken)
    if overlaps(places, GOAL):
        texts[GOAL] = str(position.tally.majority)
        places = _placed(picture, position, drawing, texts, metrics, taken)
    return Written(texts, apart(places, taken))


def moved(before: Written, after: Written) -> Iterator[QRectF]:
    """Where labels stand or stood that moved or say something else."""
    for key in {*before.places, *after.places}:
        old, new = before.places.get(key), after.places.get(key)
        if old != new or before.texts.get(key) != after.texts.get(key):
            yield from (rect for rect in (old, new) if rect is not None)


def _worded(picture: Picture, position: Position) -> dict[str, str]:
    """The labels by ticket, and that of the majority."""
    names = {t.id: t.surname for t in position.board.tickets}
    said = {
        ticket: f"{names.get(ticket, ticket)} {electors}"
        for ticket, electors in picture.ends
        if electors
    }
    return {**said, GOAL: tr("{majority} to win", majority=position.tally.majority)}


def untimed(position: Position) -> str:
    """Why no line is drawn although there are winners."""
    tried = any(
        state.status.is_won and state.source == SCENARIO for state in position.board.units.values()
    )
    return tr(TRIED if tried else UNTIMED)


def _placed(
    picture: Picture,
    position: Position,
    drawing: Drawing,
    texts: Mapping[str, str],
    metrics: QFontMetricsF,
    taken: Sequence[QRectF],
) -> dict[str, QRectF]:
    """Where each label stands: at the end of its line, and clear of what is there already."""
    sizes = {
        key: QSizeF(metrics.horizontalAdvance(text), metrics.height()) + _AIR
        for key, text in texts.items()
    }
    within, end = drawing.box, picture.end
    ends = [
        End(ticket, sizes[ticket], drawing.place(end, electors))
        for ticket, electors in picture.ends
        if ticket in sizes
    ]
    wanted = [*at_the_ends(ends, within)]
    goal = drawing.level(position.tally.majority)
    wanted.append(along(GOAL, sizes[GOAL], goal, within))
    return place(wanted, within, taken, lambda rect: _is_crossed(picture, drawing, rect))


def _is_crossed(picture: Picture, drawing: Drawing, rect: QRectF) -> bool:
    """Whether a line runs through a rectangle."""
    first, after = (drawing.moment(x) for x in (rect.left(), rect.right()))
    if first is None or after is None or picture.last is None:
        return False
    last = min(after, picture.last)
    if first > last:
        return False
    for curve in picture.curves:
        heights = [drawing.level(curve.at(moment)) for moment in (first, last)]
        if min(heights) - 2 < rect.bottom() and rect.top() < max(heights) + 2:
            return True
    return False
