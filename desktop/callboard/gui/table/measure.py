"""How much room the columns need, in the lettering that they are set in."""

from __future__ import annotations

from callboard.desk.position import Position
from callboard.election.holding import Change
from callboard.gui.table.columns import COLUMNS, Column, filled
from callboard.gui.table.looks import Letterings
from callboard.gui.table.paint import SIGN
from callboard.gui.table.widths import Span
from callboard.words import mark, tr

_LEAST_NAME = mark("Pennsylvania")  # longer names show a short form before other columns give way


def spans_of(position: Position, letterings: Letterings) -> list[Span]:
    """The least and the most that each column needs."""
    return [_span(column, position, letterings) for column in COLUMNS]


def _span(column: Column, position: Position, letterings: Letterings) -> Span:
    face = letterings.bold if column.name in {"unit", "agreement"} else letterings.plain
    samples = [texts for texts in column.samples(position) if texts]
    least = max((face.width(texts[-1]) for texts in samples), default=0)
    if column.name == "unit":
        least = face.width(tr(_LEAST_NAME))
    most = max((face.width(texts[0]) for texts in samples), default=0)
    title = letterings.head.width(filled(column.title, position.contest))
    floor = max(title, _floor(column, position, letterings) or least + _extra(column, letterings))
    least = max(floor, least + _extra(column, letterings))
    most = max(least, most + _extra(column, letterings))
    sides = letterings.pad * (3 if column in (COLUMNS[0], COLUMNS[-1]) else 2)
    return Span(floor=floor + sides, least=least + sides, most=most + sides, order=column.grows)


def _floor(column: Column, position: Position, letterings: Letterings) -> int:
    """What must be seen whole where a column's other texts may be cut; 0 where none may."""
    if column.name == "unit":
        return max((letterings.bold.width(u.ap) for u in position.contest.units), default=0)
    if column.name == "holder":
        gain = letterings.bold.width(Change.GAIN.words.upper()) + 2 * letterings.pad
        return max(gain, letterings.plain.width(Change.HOLD.words.upper()))
    return 0


def _extra(column: Column, letterings: Letterings) -> int:
    """What a column shows beside its text."""
    if column.name == "winner":
        return letterings.dot + letterings.pad
    if column.name == "agreement":
        return letterings.bold.width(f"{SIGN} ") + letterings.pad + 1
    return 0
