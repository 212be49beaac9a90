"""What the paths to a majority cost: counted for an empty board, and again after each call."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from statistics import median, quantiles

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from ratio import Figure, report, seconds

from callboard.desk.opening import memory_desk
from callboard.desk.outlook import outlook
from callboard.gui.look.theme import theme
from callboard.gui.paths.view import PathsPage

ROUNDS = 100
EMPTY_BUDGET = 0.020  # seconds, 56 units open
CALL_BUDGET = 0.002  # seconds, to count again after a call


def counting() -> Iterator[Figure]:
    """The figures alone, with chances of every unit as the hardest case."""
    desk = memory_desk(2024)
    empty = median(seconds(lambda: outlook(desk.position)) for _ in range(ROUNDS))
    yield Figure("paths of an empty board, to 20 ms", empty / EMPTY_BUDGET, 1.0)
    shares = {u: Fraction(10 * place + 3, 1000) for place, u in enumerate(desk.contest.electors)}
    desk.give_chances("harris", shares, source="Bench")
    likely = median(seconds(lambda: outlook(desk.position)) for _ in range(ROUNDS))
    yield Figure("the same with a chance for every unit, to 20 ms", likely / EMPTY_BUDGET, 1.0)


def calls() -> Iterator[Figure]:
    """One call after the other: counted again, and shown on the page."""
    counted, shown = _after_calls()
    for name, times in (("counted", counted), ("counted and shown", shown)):
        p95 = quantiles(times, n=20)[-1]
        print(f"# after a call, {name}: median {median(times) * 1000:.2f} ms, "
              f"p95 {p95 * 1000:.2f} ms")  # fmt: skip
    yield Figure("paths counted after a call, to 2 ms", median(counted) / CALL_BUDGET, 1.0)
    yield Figure("the page of paths after a call, to 4 ms", median(shown) / CALL_BUDGET / 2, 1.0)


def _after_calls() -> tuple[list[float], list[float]]:
    desk = memory_desk(2024)
    page = PathsPage(theme("light"))
    page.resize(1000, 500)
    page.show_position(desk.position)
    page.show()
    counted, shown = [], []
    for place, unit in enumerate(desk.contest.electors):
        change = desk.call([unit], ("harris", "trump")[place % 2], source="AP")
        if change is not None:
            counted.append(seconds(partial(outlook, change.after)))
            shown.append(seconds(partial(page.apply_change, change)))
            QApplication.processEvents()
    return counted, shown


def figures() -> Iterator[Figure]:
    """Everything that is measured here."""
    yield from counting()
    yield from calls()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("DejaVu Sans", 10))
    sys.exit(report(figures()))
