"""The drawings: tiles and cartogram as shapes that every other part of the map can use."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from callboard import almanac
from callboard.gui.map.canvas import Canvas
from callboard.gui.map.districts import split_counties, with_districts
from callboard.gui.map.drawings import Drawing, outlines, shapes_of, straightened, tiles
from callboard.gui.map.geometry import Line, Shapes, cropped, geography
from callboard.gui.map.layout import Page
from callboard.gui.map.looks import LIGHT, UnitLook

YEARS = [1964, 1972, 1992, 2024]


def area(ring: Line) -> float:
    """Return the area inside a closed line, positive for one way of turning."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise(ring)) / 2


def drawn(drawing: Drawing, year: int) -> Shapes:
    """Return a drawing of a contest."""
    return shapes_of(drawing, almanac.contest(year).electors)


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("drawing", list(Drawing))
def test_every_unit_can_be_reached(drawing: Drawing, year: int) -> None:
    """In each drawing of each contest, a unit has a shape or a box."""
    shapes = drawn(drawing, year)
    boxes = {unit for group in shapes.groups for unit in group} | set(shapes.column)
    assert set(almanac.contest(year).electors) <= set(shapes.areas) | boxes


@pytest.mark.parametrize("drawing", list(Drawing))
def test_no_ring_is_a_hole_and_all_are_closed(drawing: Drawing) -> None:
    """Rings of one drawing turn the same way and end where they began."""
    rings = [ring for one in drawn(drawing, 2024).areas.values() for ring in one.rings]
    assert all(ring[0] == pytest.approx(ring[-1]) for ring in rings)
    assert len({area(ring) > 0 for ring in rings}) == 1


def test_a_cartogram_has_areas_as_there_are_electors() -> None:
    """The area of each unit, in cells, is its number of electors."""
    electors = almanac.contest(2024).electors
    shapes = drawn(Drawing.CARTOGRAM, 2024)
    cell = abs(area(shapes.areas["ME-1"].rings[0]))
    sizes = {u: sum(abs(area(r)) for r in a.rings) / cell for u, a in shapes.areas.items()}
    assert sizes == pytest.approx(dict(electors))


def test_tiles_do_not_touch() -> None:
    """Between two tiles there is ground."""
    boxes = []
    for one in tiles().areas.values():
        xs, ys = zip(*one.rings[0], strict=True)
        boxes.append(QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)))
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


@pytest.mark.parametrize("drawing", [Drawing.TILES, Drawing.CARTOGRAM])
def test_drawings_know_neighbours_for_the_arrow_keys(drawing: Drawing) -> None:
    """Oregon is beside Washington in every drawing, and Florida beside Georgia."""
    neighbours = drawn(drawing, 2024).neighbours()
    assert "WA" in neighbours["OR"]
    assert "GA" in neighbours["FL"]


@pytest.mark.parametrize("drawing", [Drawing.TILES, Drawing.CARTOGRAM])
@pytest.mark.parametrize("size", [(400, 300), (540, 440), (1000, 650), (3840, 2160)])
def test_nothing_is_cut_off(qapp: QApplication, drawing: Drawing, size: tuple[int, int]) -> None:
    """Shapes, boxes and letters all lie inside the widget; letters of boxes inside the boxes."""
    contest = almanac.contest(2024)
    canvas = Canvas(drawn(drawing, 2024), LIGHT)
    canvas.set_looks(
        {u: UnitLook(fill="#000", ink="#fff", label=u, electors=n)
         for u, n in contest.electors.items()}
    )  # fmt: skip
    canvas.set_page(Page(*size, 1.0, 13.0))
    scene, page = canvas.scene, QRectF(0, 0, *size)
    shapes = [path.boundingRect() for paths in scene.islands.values() for path in paths]
    letters = [label.text for label in scene.labels.values()]
    assert all(page.contains(rect) for rect in (*shapes, *scene.boxes.values(), *letters))
    assert not any(a.intersects(b) for i, a in enumerate(letters) for b in letters[i + 1 :])


def test_an_outline_follows_cells_around() -> None:
    """Three cells in a corner have six corners; two that touch by a corner are two rings."""
    bent = list(outlines({(0, 0), (1, 0), (0, 1)}))
    assert [len(straightened(ring)) - 1 for ring in bent] == [6]
    assert len(list(outlines({(0, 0), (1, 1)}))) == 2


def test_cropping_keeps_whatever_goes_through_the_box() -> None:
    """A detour on one side is cut short; an edge that may be seen keeps its own ends."""
    ring = [
        (0.0, 0.0),
        (10.0, 0.0),
        (90.0, 5.0),
        (90.0, 9.0),
        (90.0, 80.0),
        (0.0, 80.0),
        (0.0, 0.0),
    ]
    kept = cropped(ring, (0, 0, 20, 20))
    assert (90.0, 9.0) not in kept
    assert {(0.0, 0.0), (10.0, 0.0), (0.0, 80.0)} <= set(kept)


@pytest.mark.parametrize("year", [2012, 2020, 2024, 2028])
def test_districts_are_areas_on_request(year: int) -> None:
    """Maine and Nebraska are parted into their districts, and into nothing else."""
    areas = with_districts(year).areas
    assert {unit for unit in areas if "-" in unit} == {"ME-1", "ME-2", "NE-1", "NE-2", "NE-3"}
    assert not {"ME", "NE"} & areas.keys()


def test_districts_and_divided_counties_make_up_the_states() -> None:
    """Together they are as large as Maine and Nebraska, but for specks."""
    shapes, whole = with_districts(2024), geography().areas
    for state in ("ME", "NE"):
        parts = [r for u, a in shapes.areas.items() if u.startswith(f"{state}-") for r in a.rings]
        parts += [r for s in shapes.splits if s.units[0].startswith(state) for r in s.rings]
        size = sum(abs(area(ring)) for ring in whole[state].rings)
        assert sum(abs(area(ring)) for ring in parts) == pytest.approx(size, rel=0.02)


def test_counties_that_are_divided_are_named() -> None:
    """As the almanac has them: in 2024 one in Maine, two in Nebraska."""
    divided = {c.name for c in almanac.counties(2024) if len(c.districts) > 1}
    assert {name.partition(" (")[0] for name in split_counties(2024)} == divided


def test_where_counties_are_not_known_states_stay_whole() -> None:
    """For 2008 there is no table: the map is as ever."""
    assert with_districts(2008) is geography()
    assert split_counties(2008) == ()


@pytest.mark.parametrize("drawing", ["tiles", "cartogram", "districts"])
def test_a_mended_drawing_equals_a_fresh_one(qapp: QApplication, drawing: str) -> None:
    """Fifty changes, each mended in its own box: not one pixel differs, stripes included."""
    electors = almanac.contest(2024).electors
    shapes = with_districts(2024) if drawing == "districts" else drawn(Drawing(drawing), 2024)
    random, looks = Random(4), {
        u: UnitLook(fill="#1f66c7", ink="#fff", label=u, electors=n) for u, n in electors.items()
    }  # fmt: skip
    canvas = Canvas(shapes, LIGHT)
    canvas.set_page(Page(900, 600, 1.0, 13.0))
    for _ in range(50):
        unit = random.choice(sorted(looks))
        looks[unit] = replace(
            looks[unit],
            fill=random.choice(["#1f66c7", "#cc2f3c", "#2e8b57"]),
            pattern=random.choice(["solid", "hatch", "dots", "lined", "fine", "none"]),
            gain=random.random() < 0.5,
        )
        canvas.set_looks(looks)
        canvas.picture()
    fresh = Canvas(shapes, LIGHT)
    fresh.set_looks(looks)
    fresh.set_page(canvas.page)
    assert canvas.picture().toImage() == fresh.picture().toImage()


def test_lines_lead_from_boxes_to_their_states(qapp: QApplication) -> None:
    """At a usual size each small state has a line that ends in or beside it, and none cross."""
    canvas = Canvas(geography(), LIGHT)
    electors = almanac.contest(2024).electors
    canvas.set_looks(
        {u: UnitLook(fill="#000", ink="#fff", label=u, electors=n) for u, n in electors.items()}
    )
    canvas.set_page(Page(1000, 650, 1.0, 13.0))
    scene = canvas.scene
    assert len(scene.leaders) == len(geography().column)
    for unit, points in zip(geography().leads, scene.leaders, strict=True):
        bounds = scene.area_rects[unit].adjusted(-6, -6, 6, 6)
        assert bounds.contains(points[-1].toPoint())


def test_a_low_widget_keeps_its_map_large(qapp: QApplication) -> None:
    """Where nine boxes would take the height, they stand beside the map, without lines."""
    canvas = Canvas(geography(), LIGHT)
    electors = almanac.contest(2024).electors
    canvas.set_looks(
        {u: UnitLook(fill="#000", ink="#fff", label=u, electors=n) for u, n in electors.items()}
    )
    canvas.set_page(Page(500, 230, 1.0, 13.0))
    assert canvas.scene.leaders == []
    assert canvas.scene.scale > 0.28
