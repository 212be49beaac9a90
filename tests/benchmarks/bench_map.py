"""What the map costs at 3840 × 2160: one unit, hovering, and a change of drawing.

The floors are the least that Qt can do: fill the unit's own shape, copy the rectangle, fill
every shape once. Budgets are ratios to them; absolute times are printed beside, for a look.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QApplication
from ratio import Figure, alternating, report, seconds

from callboard import almanac
from callboard.gui.map.canvas import Canvas
from callboard.gui.map.drawings import Drawing, shapes_of
from callboard.gui.map.looks import LIGHT, UnitLook
from callboard.gui.map.morph import Morph
from callboard.gui.map.widget import MapView

SIZE = (3840, 2160)
YEAR = 2024
FILLS = ("#1f66c7", "#cc2f3c")
# Of the floors; between drawings, of filling all shapes of the geographic map once.
BUDGETS = {"median": 9.0, "19 of 20": 14.0, "hover": 4.0, "frame": 5.0}
ONE_UNIT, HOVER, FRAME = 0.002, 0.001, 0.033  # seconds that the issue allows
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
        figures += [*units(app, view, drawing), hovering(app, view, drawing)]
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


def units(app: QApplication, view: MapView, drawing: Drawing) -> Iterator[Figure]:
    """One unit changed and painted: the median unit, and the dearest ones."""
    pairs = {
        unit: alternating(changing(app, view, unit), copying(view, unit), 9)
        for unit in view.units()
    }
    floors = sorted(floor for _, floor in pairs.values())
    took = sorted((ours, unit) for unit, (ours, _) in pairs.items())
    for name, part in (("median", 0.5), ("19 of 20", 0.95)):
        place = int(part * len(took))
        said(f"{drawing}: one unit to painted, {name} ({took[place][1]})", took[place][0], ONE_UNIT)
        yield Figure(f"{drawing}: one unit, {name}", took[place][0] / floors[place], BUDGETS[name])


def changing(app: QApplication, view: MapView, unit: str) -> Callable[[], None]:
    """Give a unit another colour, and wait until it is on screen."""
    fills = cycle(FILLS[::-1])

    def change() -> None:
        look = msgspec.structs.replace(view.look(unit), fill=next(fills))
        view.set_looks({**view._canvas.looks, unit: look})
        app.processEvents()

    return change


def copying(view: MapView, unit: str) -> Callable[[], None]:
    """Repaint the same rectangles of the screen, with nothing to mend: what Qt takes anyway."""
    scene = view._canvas.scene
    island = scene.islands.get(unit) or []
    picture = QPixmap(*SIZE)

    def copy() -> None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in scene.touched_by(unit):
            painter.fillRect(rect, QColor(LIGHT.ground))
        for path in island:
            painter.fillPath(path, QColor(FILLS[0]))
        painter.end()
        for rect in scene.touched_by(unit):
            view.repaint(rect)

    return copy


def hovering(app: QApplication, view: MapView, drawing: Drawing) -> Figure:
    """The pointer goes from unit to unit, against repainting both without a highlight."""
    order = cycle(view.units())

    def hover() -> None:
        view._hover(next(order))
        app.processEvents()

    scene = view._canvas.scene
    pairs = cycle([scene.outlined(unit) for unit in view.units()])

    def floor() -> None:
        for rect in next(pairs):
            view.repaint(QRect(rect))

    took, least = alternating(hover, floor, 5 * len(view.units()))
    said(f"{drawing}: hover to painted", took, HOVER)
    view._hover("")
    app.processEvents()
    return Figure(f"{drawing}: hover", took / least, BUDGETS["hover"])


def ways(view: MapView) -> Iterator[Figure]:
    """Every frame of the ways between drawings, against filling all shapes once."""
    electors = almanac.contest(YEAR).electors
    canvas, picture = view._canvas, QPixmap(*SIZE)
    canvas.set_shapes(shapes_of(Drawing.GEOGRAPHIC, electors))
    islands = canvas.scene.islands
    for start, goal in (
        (Drawing.GEOGRAPHIC, Drawing.TILES),
        (Drawing.GEOGRAPHIC, Drawing.CARTOGRAM),
        (Drawing.CARTOGRAM, Drawing.TILES),
    ):
        canvas.set_shapes(shapes_of(start, electors))
        before = canvas.scene
        canvas.set_shapes(shapes_of(goal, electors))
        morph = Morph(before, canvas.scene)
        painter = QPainter(picture)
        frames = [framed(canvas, morph, painter, step / 30) for step in range(1, 30)]
        floor = min(seconds(partial(filled, painter, islands)) for _ in range(5))
        painter.end()
        worst = sorted(frames)[-2]  # one may be the system's
        said(f"{start} to {goal}: longest of {len(frames)} frames", worst, FRAME)
        yield Figure(f"{start} to {goal}: longest frame", worst / floor, BUDGETS["frame"])


def framed(canvas: Canvas, morph: Morph, painter: QPainter, at: float) -> float:
    """How long one frame takes, with its share of the picture at the end."""
    start = perf_counter()
    morph.paint(painter, canvas.palette(), at)
    canvas.paint_ahead(at)
    return perf_counter() - start


def filled(painter: QPainter, islands: dict[str, list[QPainterPath]]) -> None:
    """Fill every shape: no picture of the map can cost less."""
    painter.fillRect(QRect(0, 0, *SIZE), QColor(LIGHT.ground))
    for paths in islands.values():
        for path in paths:
            painter.fillPath(path, QColor(FILLS[0]))


def said(name: str, took: float, allowed: float) -> None:
    """Print a time beside the time allowed; machines differ, so this fails nothing."""
    print(f"  {name:<58} {1000 * took:7.2f} ms of {1000 * allowed:4.0f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
