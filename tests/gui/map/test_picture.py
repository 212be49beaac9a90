"""The picture: a mended one is the same as a fresh one, pixel by pixel; nothing is cut off."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QRectF, QSize

from callboard.gui.map.canvas import Canvas
from callboard.gui.map.geometry import geography
from callboard.gui.map.layout import Page
from callboard.gui.map.looks import DARK, LIGHT, UnitLook
from callboard.gui.map.render import render_map
from callboard.gui.map.viewport import Viewport

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

Looks = dict[str, UnitLook]

SIZES = [(400, 300), (540, 440), (1000, 650), (700, 1200), (1920, 1080), (3840, 2160)]


def changed(looks: Looks, random: Random) -> Looks:
    """Give one to three units another look, as a night would."""
    return looks | {
        unit: msgspec.structs.replace(
            looks[unit],
            fill=random.choice(["#1f66c9", "#cf2e38", "#dde2e9", "#2f9e5b"]),
            ink=random.choice(["#ffffff", "#14171c"]),
            pattern=random.choice(["solid", "solid", "hatch", "dots", "none"]),
            mark=random.choice(["", "conflict", "retracted"]),
            gain=random.random() < 0.5,
        )
        for unit in random.sample(sorted(looks), random.randint(1, 3))
    }


def canvas_of(looks: Looks, size: tuple[int, int], ratio: float = 1.0) -> Canvas:
    """Return a canvas of a size that holds looks."""
    canvas = Canvas(geography(), LIGHT)
    canvas.set_page(Page(*size, ratio, 13.0))
    canvas.set_looks(looks)
    return canvas


def anew(canvas: Canvas, looks: Looks) -> Canvas:
    """Return a canvas that shows the same, but has painted nothing yet."""
    other = canvas_of(looks, (canvas.page.width, canvas.page.height), canvas.page.ratio)
    other.set_theme(canvas.theme)
    other.set_viewport(canvas.viewport)
    return other


@pytest.mark.parametrize(
    ("size", "ratio", "viewport"),
    [
        ((540, 440), 1.0, Viewport()),
        ((1000, 650), 1.0, Viewport()),
        ((1501, 977), 1.5, Viewport()),
        ((900, 600), 1.0, Viewport(3.7, -1700, -420)),
        ((900, 600), 1.0, Viewport(8.0, -5600, -2000)),
    ],
)
def test_a_mended_picture_equals_a_fresh_one(
    qapp: QApplication,
    looks: Looks,
    size: tuple[int, int],
    ratio: float,
    viewport: Viewport,
) -> None:
    """After a hundred changes, each mended in its own box, not one pixel differs."""
    random = Random(2024)
    canvas = canvas_of(looks, size, ratio)
    canvas.set_viewport(viewport)
    canvas.picture()
    for _ in range(100):
        looks = changed(looks, random)
        canvas.set_looks(looks)
        canvas.picture()
    assert canvas.picture().toImage() == anew(canvas, looks).picture().toImage()


def test_a_mended_wall_screen_equals_a_fresh_one(qapp: QApplication, looks: Looks) -> None:
    """The same holds at 3840 × 2160, and as near as the zoom goes."""
    random = Random(1)
    canvas = canvas_of(looks, (3840, 2160))
    canvas.set_viewport(Viewport().zoomed(99.0, (2800, 900), (3840, 2160)))
    canvas.picture()
    for _ in range(20):
        looks = changed(looks, random)
        canvas.set_looks(looks)
        canvas.picture()
    assert canvas.picture().toImage() == anew(canvas, looks).picture().toImage()


@pytest.mark.parametrize("unit", ["GA", "RI", "ME-1", "HI", "AK"])
def test_a_change_stays_in_its_own_boxes(qapp: QApplication, looks: Looks, unit: str) -> None:
    """Whatever a unit's look changes lies in the rectangles said to be touched."""
    before = canvas_of(looks, (1000, 650)).image()
    worst = msgspec.structs.replace(
        looks[unit], pattern="hatch", fill="#cf2e38", ink="#14171c", mark="conflict", gain=True
    )
    canvas = canvas_of(looks | {unit: worst}, (1000, 650))
    after = canvas.image()
    touched = canvas.touched_by(unit)
    differing = [
        (x, y) for x in range(1000) for y in range(650) if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert differing
    assert all(any(rect.contains(x, y) for rect in touched) for x, y in differing)


def test_equal_looks_leave_nothing_to_paint(qapp: QApplication, looks: Looks) -> None:
    """Looks that are equal but not the same objects change nothing."""
    canvas = canvas_of(looks, (400, 300))
    copies = {unit: msgspec.structs.replace(look) for unit, look in looks.items()}
    assert canvas.set_looks(copies) == set()


def test_the_canvas_names_exactly_the_units_that_changed(qapp: QApplication, looks: Looks) -> None:
    """One other colour is one changed unit."""
    canvas = canvas_of(looks, (400, 300))
    other = looks | {"GA": msgspec.structs.replace(looks["GA"], fill="#cf2e38")}
    assert canvas.set_looks(other) == {"GA"}


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off_by_the_edge(
    qapp: QApplication, looks: Looks, size: tuple[int, int]
) -> None:
    """Shapes, boxes, labels and signs all lie inside the widget."""
    scene = canvas_of(looks, size).scene
    page = QRectF(0, 0, *size)
    shapes = [path.boundingRect() for paths in scene.islands.values() for path in paths]
    letters = [label.bounds for label in (*scene.labels.values(), *scene.box_labels.values())]
    assert all(page.contains(rect) for rect in (*shapes, *scene.boxes.values(), *letters))


@pytest.mark.parametrize("size", SIZES)
def test_boxes_cover_neither_each_other_nor_the_map(
    qapp: QApplication, looks: Looks, size: tuple[int, int]
) -> None:
    """A box never hides a state, a label beside a state, or another box."""
    scene = canvas_of(looks, size).scene
    boxes = list(scene.boxes.values())
    assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[i + 1 :])
    labels = [label.text for label in scene.labels.values()]
    assert not any(box.intersects(rect) for box in boxes for rect in labels)
    islands = [path for paths in scene.islands.values() for path in paths]
    assert not any(path.intersects(box) for box in boxes for path in islands)


@pytest.mark.parametrize("size", SIZES)
def test_labels_do_not_run_into_each_other(
    qapp: QApplication, looks: Looks, size: tuple[int, int]
) -> None:
    """The letters of two states never overlap."""
    labels = [label.text for label in canvas_of(looks, size).scene.labels.values()]
    assert not any(
        one.intersects(other) for i, one in enumerate(labels) for other in labels[i + 1 :]
    )


@pytest.mark.parametrize("ui_text", [13.0, 26.0])
def test_text_fits_its_box(qapp: QApplication, looks: Looks, ui_text: float) -> None:
    """Writing in a box leaves room on both sides, also when the application's text is doubled."""
    canvas = Canvas(geography(), LIGHT)
    canvas.set_page(Page(1000, 650, 1.0, ui_text))
    canvas.set_looks(looks)
    scene = canvas.scene
    assert all(
        box.left() + 2 < scene.box_labels[unit].text.left()
        and scene.box_labels[unit].text.right() < box.right() - 2
        for unit, box in scene.boxes.items()
    )


def test_at_a_usual_size_every_state_has_its_full_label(qapp: QApplication, looks: Looks) -> None:
    """At 1000 × 650 code and electors stand in all states that have no box in the column."""
    scene = canvas_of(looks, (1000, 650)).scene
    full = {unit for unit, label in scene.labels.items() if len(label.words) == 2}
    assert full == set(scene.islands) - set(scene.shapes.column)


@pytest.mark.parametrize(
    ("year", "groups"),
    [
        (1964, set()),
        (1976, {"ME", "ME-1", "ME-2"}),
        (2024, {"ME", "ME-1", "ME-2", "NE", "NE-1", "NE-2", "NE-3"}),
    ],
)
def test_the_row_of_boxes_follows_the_contest(
    qapp: QApplication, looks_of: Callable[[int], Looks], year: int, groups: set[str]
) -> None:
    """A state has boxes in the row only while it has districts."""
    scene = canvas_of(looks_of(year), (1000, 650)).scene
    assert set(scene.boxes) - set(scene.shapes.column) == groups


def test_an_image_can_be_had_at_any_size(qapp: QApplication, looks: Looks) -> None:
    """render_map paints the whole map, in the theme's colours, at the size asked for."""
    image = render_map(looks, DARK, QSize(777, 505))
    assert (image.width(), image.height()) == (777, 505)
    assert image.pixelColor(0, 0).name() == DARK.ground


def test_a_map_without_looks_is_empty_shapes(qapp: QApplication) -> None:
    """Before a contest is known there are outlines, and no box and no label."""
    canvas = canvas_of({}, (600, 400))
    assert not canvas.scene.boxes
    assert not canvas.scene.labels
    assert canvas.image().pixelColor(300, 200).name() == LIGHT.ground


def test_lines_that_are_kept_are_the_lines_that_are_drawn(qapp: QApplication, looks: Looks) -> None:
    """The picture on screen is that of an export; rounding may differ by a shade, no more."""
    for drawn in (LIGHT, DARK):
        canvas = canvas_of(looks, (540, 440))
        canvas.set_theme(drawn)
        shown, exported = canvas.picture().toImage(), anew(canvas, looks).image()
        pairs = zip(bytes(shown.constBits()), bytes(exported.constBits()), strict=True)
        assert max(abs(one - other) for one, other in pairs) <= 3
