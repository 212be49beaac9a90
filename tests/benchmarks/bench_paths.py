"""What the paths to a majority cost: counted for an empty board, and again after each call.

The times that the board's issue allows, as ratios to a floor of the same run: see `ratio`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from fractions import Fraction
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from ratio import Figure, Limited, report

from callboard.desk.opening import memory_desk
from callboard.desk.outlook import outlook
from callboard.gui.look.theme import theme
from callboard.gui.paths.view import PathsPage

ROUNDS = 60
EMPTY, CALL = 0.020, 0.002  # seconds that the issue allows: 56 units open; after a call


def counting() -> Iterator[Figure]:
    """An empty board, and with chances of every unit as the hardest case."""
    desk = memory_desk(2024)
    empty = Limited("paths of an empty board", EMPTY)
    for _ in range(ROUNDS):
        empty.run(lambda: outlook(desk.position))
    yield from empty.figures(0.5, 0.95)
    shares = {u: Fraction(10 * place + 3, 1000) for place, u in enumerate(desk.contest.electors)}
    desk.give_chances("harris", shares, source="Bench")
    likely = Limited("the same with a chance for every unit", EMPTY)
    for _ in range(ROUNDS):
        likely.run(lambda: outlook(desk.position))
    yield from likely.figures(0.5, 0.95)


def calls() -> Iterator[Figure]:
    """One call after the other, until all are made: counted again, and shown on the page."""
    desk = memory_desk(2024)
    page = PathsPage(theme("light"))
    page.resize(1000, 500)
    page.show_position(desk.position)
    page.show()
    counted = Limited("paths counted after a call", CALL)
    shown = Limited("the page of paths after a call", CALL)
    for place, unit in enumerate(desk.contest.electors):
        change = desk.call([unit], ("harris", "trump")[place % 2], source="AP", reason="Bench")
        if change is not None:
            counted.run(partial(outlook, change.after))
            shown.run(partial(page.apply_change, change))
            QApplication.processEvents()
    yield from counted.figures(0.5, 0.95)
    yield from shown.figures(0.5)  # words and chips besides: the first calls change them all


def figures() -> Iterator[Figure]:
    """Everything that is measured here."""
    yield from counting()
    yield from calls()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("DejaVu Sans", 10))
    sys.exit(report(figures()))
