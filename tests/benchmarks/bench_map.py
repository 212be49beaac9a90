"""What the map costs at 3840 × 2160: one unit changed, hovering, and a change of drawing.

The times that the board's issue allows, as ratios to a floor of the same run: see `ratio`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from itertools import cycle

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from ratio import Figure, Limited, report, worked

from callboard import almanac
from callboard.gui.map.canvas import Canvas
from callboard.gui.map.drawings import Drawing, shapes_of
from callboard.gui.map.looks import UnitLook
from callboard.gui.map.morph import Morph
from callboard.gui.map.widget import MapView

SIZE = (3840, 2160)
YEAR = 2024
FILLS = ("#1f66c7", "#cc2f3c")
ONE_UNIT, HOVER, FRAME = 0.002, 0.001, 0.033  # seconds that the issue allows
ROUNDS = 5
FRAMES = 30
Looks = dict[str, UnitLook]


def main() -> int:
    """Measure each drawing; return 1 when anything is over its budget."""
    app = QApplication([])
    view = MapView()
    view.resize(*SIZE)
    view.set_calm(True)
    view.set_looks(plain_looks())
    view.show()
    app.processEvents()
    figures = []
    for drawing in Drawing:
        view.set_shapes(shapes_of(drawing, almanac.contest(YEAR).electors))
        settle(app, view)
        figures += [*units(app, view, drawing), *hovering(app, view, drawing)]
    figures += list(ways(view))
    return report(figures)


def settle(app: QApplication, view: MapView) -> None:
    """Wait until the map has prepared itself, as it does while nobody is at work."""
    app.processEvents()
    while view._idle.isActive():
        app.processEvents()


def plain_looks() -> Looks:
    """All units called."""
    return {
        unit: UnitLook(fill=FILLS[0], ink="#ffffff", label=unit, electors=electors)
        for unit, electors in almanac.contest(YEAR).electors.items()
    }


def units(app: QApplication, view: MapView, drawing: Drawing) -> list[Figure]:
    """One unit chosen, then changed and painted, as a call does it."""
    measured = Limited(f"{drawing}: one unit to painted", ONE_UNIT)
    for unit in view.units():
        view.set_selection({unit})
        app.processEvents()
        measured.run(changing(app, view, unit), ROUNDS)
    view.set_selection(())
    return measured.figures(0.5, 0.95)


def changing(app: QApplication, view: MapView, unit: str) -> Callable[[], None]:
    """Give a unit another colour, and wait until it is on screen."""
    fills = cycle(FILLS[::-1])

    def change() -> None:
        look = msgspec.structs.replace(view.look(unit), fill=next(fills))
        view.set_looks({**view._canvas.looks, unit: look})
        app.processEvents()

    return change


def hovering(app: QApplication, view: MapView, drawing: Drawing) -> list[Figure]:
    """The pointer goes from unit to unit."""
    measured = Limited(f"{drawing}: hover to painted", HOVER)
    units = view.units()
    for before, unit in zip(units, (*units[1:], units[0]), strict=True):
        order = cycle((before, unit))  # to the unit, back, and so on

        def hover(order: Iterator[str] = order) -> None:
            view._hover(next(order))
            app.processEvents()

        hover()
        measured.run(hover, ROUNDS)
    view._hover("")
    app.processEvents()
    return measured.figures(0.5, 0.95)


def ways(view: MapView) -> Iterator[Figure]:
    """Every frame of the ways between drawings; none may be longer than allowed."""
    electors = almanac.contest(YEAR).electors
    canvas = view._canvas
    for start, goal in (
        (Drawing.GEOGRAPHIC, Drawing.TILES),
        (Drawing.GEOGRAPHIC, Drawing.CARTOGRAM),
        (Drawing.CARTOGRAM, Drawing.TILES),
    ):
        measured = Limited(f"{start} to {goal}: frames", FRAME)
        tries = [_frames(canvas, start, goal, electors) for _ in range(2)]
        for took in map(min, *tries):  # of two tries: what else the machine did is not ours
            measured.add(took)
        yield from measured.figures(1.0)


def _frames(
    canvas: Canvas, start: Drawing, goal: Drawing, electors: Mapping[str, int]
) -> list[float]:
    canvas.set_shapes(shapes_of(start, electors))
    before = canvas.scene
    canvas.set_shapes(shapes_of(goal, electors))
    morph = Morph(before, canvas.scene)
    picture = QPixmap(*SIZE)
    painter = QPainter(picture)
    frames = []
    for step in range(1, FRAMES):
        at = step / FRAMES
        frames.append(worked(lambda: morph.paint(painter, canvas.palette(), at)))  # noqa: B023
        frames[-1] += worked(lambda: canvas.paint_ahead(at))  # noqa: B023
    painter.end()
    return frames


if __name__ == "__main__":
    sys.exit(main())
