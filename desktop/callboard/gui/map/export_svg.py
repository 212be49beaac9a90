"""A sheet as SVG: shapes as paths, text as text, a title and a sentence for every unit."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from callboard.gui.map.export_fills import Fills
from callboard.gui.map.lettering import SIGN_RADIUS
from callboard.gui.map.paint import (
    GRAIN,
    LEADER,
    LEADER_END,
    LEADER_RIM,
    SIGN_STROKES,
    gain_triangle,
    halo_of,
    is_patterned,
    leader_colour,
    pushed,
)
from callboard.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QPolygonF

    from callboard.gui.map.export_sheet import Sheet, Text
    from callboard.gui.map.geometry import Line
    from callboard.gui.map.legend import Placed
    from callboard.gui.map.lettering import Lettering, Words
    from callboard.gui.map.looks import MapTheme, UnitLook
    from callboard.gui.map.scene import Scene

FAMILY = "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"


def svg(sheet: Sheet) -> str:
    """Return the sheet as the text of an SVG file."""
    picture, fills = sheet.picture, Fills(sheet.theme, sheet.canvas.scene.em)
    body = [*_map(sheet, fills), *_legend(sheet, fills), *map(_text_of(sheet), sheet.texts)]
    size = f'width="{sheet.width}" height="{sheet.height}"'
    root = f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {sheet.width} '
    root += f'{sheet.height}" role="img" aria-labelledby="title desc" '
    root += f"font-family={quoteattr(_family(sheet))}>"
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            root,
            f'<title id="title">{escape(picture.title)}</title>',
            f'<desc id="desc">{escape(picture.described)}</desc>',
            "<defs>",
            _clip(sheet),
            *fills.definitions,
            "</defs>",
            f'<rect width="100%" height="100%" fill="{sheet.theme.ground}"/>',
            *body,
            "</svg>",
            "",
        ]
    )


def _clip(sheet: Sheet) -> str:
    """What of the map is seen: of a part of it, nothing runs into the words."""
    size = f'width="{sheet.map.width()}" height="{sheet.map.height()}"'
    return f'<clipPath id="map"><rect {size}/></clipPath>'


def _family(sheet: Sheet) -> str:
    return f"'{sheet.theme.family}', {FAMILY}" if sheet.theme.family else FAMILY


def _map(sheet: Sheet, fills: Fills) -> Iterator[str]:
    at, scene, looks = sheet.map, sheet.canvas.scene, sheet.picture.looks
    yield f'<g transform="translate({at.x()} {at.y()})" clip-path="url(#map)">'
    for unit in scene.shapes.areas:
        yield _area(scene, unit, looks.get(unit), fills)
    yield from _lines(sheet, scene)
    for split in scene.shapes.splits:
        fill = fills.striped(looks.get(unit) for unit in split.units)
        note = tr(
            "{county} County lies in {first} and {last}",
            county=split.county,
            first=", ".join(split.units[:-1]),
            last=split.units[-1],
        )
        path = _d(scene, split.rings)
        yield f'<path d="{path}" fill="{fill}"><title>{escape(note)}</title></path>'
    yield from _empty_edges(sheet, scene)
    for unit, label in scene.labels.items():
        yield from _label(label, looks[unit], sheet.theme)
    for unit, box in scene.boxes.items():
        yield from _box(sheet, unit, box, fills)
    yield "</g>"


def _area(scene: Scene, unit: str, look: UnitLook | None, fills: Fills) -> str:
    path = _d(scene, scene.shapes.areas[unit].rings)
    told = escape(look.tip or look.spoken or look.label) if look is not None else escape(unit)
    return f'<path d="{path}" fill="{fills.of(look)}"><title>{told}</title></path>'


def _d(scene: Scene, lines: Iterable[Line], *, closed: bool = True) -> str:
    """Return path data: each line from its first point on by steps of a tenth of a pixel."""
    scale, dx, dy = scene.placing
    parts = []
    for line in lines:
        x, y = round(10 * (line[0][0] * scale + dx)), round(10 * (line[0][1] * scale + dy))
        steps = [f"M{x / 10:g} {y / 10:g}"]
        for px, py in line[1:]:
            nx, ny = round(10 * (px * scale + dx)), round(10 * (py * scale + dy))
            if (nx, ny) != (x, y):
                steps.append(f"l{(nx - x) / 10:g} {(ny - y) / 10:g}")
                x, y = nx, ny
        parts.append("".join(steps) + ("z" if closed else ""))
    return "".join(parts)


def _lines(sheet: Sheet, scene: Scene) -> Iterator[str]:
    """The lines between the cells, then those between the units."""
    theme, looks = sheet.theme, sheet.picture.looks
    for unit, area in scene.shapes.areas.items():
        if area.grain:
            look = looks.get(unit)
            colour = theme.outline if look is None or look.is_hollow else theme.ground
            yield (
                f'<path d="{_d(scene, area.grain, closed=False)}" fill="none" stroke="{colour}" '
                f'stroke-opacity="{GRAIN}" stroke-width="{0.75 * scene.line:.2f}"/>'
            )
    borders = _d(scene, (border.points for border in scene.shapes.borders), closed=False)
    if borders:
        yield (
            f'<path d="{borders}" fill="none" stroke="{theme.ground}" '
            f'stroke-width="{scene.border:.2f}" stroke-linejoin="bevel" stroke-linecap="round"/>'
        )
    for leader in scene.leaders:
        yield from _leader(leader, theme, scene.box_line)


def _leader(points: Sequence[QPointF], theme: MapTheme, width: float) -> Iterator[str]:
    path = " ".join(f"{point.x():.1f},{point.y():.1f}" for point in points)
    ink = leader_colour(theme).name()
    for colour, wide in ((theme.ground, LEADER_RIM), (ink, LEADER)):
        yield (
            f'<polyline points="{path}" fill="none" stroke="{colour}" '
            f'stroke-width="{wide * width:.2f}"/>'
        )
    end = points[-1]
    yield (
        f'<circle cx="{end.x():.1f}" cy="{end.y():.1f}" r="{LEADER_END * width:.2f}" '
        f'fill="{ink}" stroke="{theme.ground}" stroke-width="{0.5 * width:.2f}"/>'
    )


def _empty_edges(sheet: Sheet, scene: Scene) -> Iterator[str]:
    for unit, area in scene.shapes.areas.items():
        look = sheet.picture.looks.get(unit)
        if look is None or look.is_hollow:
            yield (
                f'<path d="{_d(scene, area.rings)}" fill="none" stroke="{sheet.theme.outline}" '
                f'stroke-width="{scene.line:.2f}"/>'
            )


def _label(
    label: Lettering, look: UnitLook, theme: MapTheme, *, has_plate: bool = False
) -> Iterator[str]:
    ink = theme.text if label.on_ground else look.ink
    words, triangle = pushed(label, look)
    if is_patterned(look) and not label.on_ground and not has_plate:
        # Not by paint-order, which not every program knows.
        halo = halo_of(look, theme)
        edge = f'stroke="{halo}" stroke-width="{0.34 * label.em:.2f}" stroke-linejoin="round"'
        yield from (_run(run, halo, f' {edge} aria-hidden="true"') for run in words)
    yield from (_run(run, ink) for run in words)
    if not triangle.isEmpty():
        yield _polygon(triangle, ink)
    if look.mark:
        yield _sign(label.sign, SIGN_RADIUS * label.em, look, theme)


def _run(run: Words, colour: str, more: str = "") -> str:
    weight = "bold" if run.bold else "500"
    return (
        f'<text x="{run.at.x() + run.width / 2:.1f}" y="{run.at.y():.1f}" '
        f'font-size="{run.size}" font-weight="{weight}" text-anchor="middle" '
        f'fill="{colour}"{more}>{escape(run.text)}</text>'
    )


def _polygon(polygon: QPolygonF, colour: str) -> str:
    points = " ".join(f"{point.x():.1f},{point.y():.1f}" for point in polygon.toList())
    return f'<polygon points="{points}" fill="{colour}"/>'


def _sign(middle: QPointF, radius: float, look: UnitLook, theme: MapTheme) -> str:
    x, y = middle.x(), middle.y()
    strokes = "".join(
        f"M{x + x0 * radius:.1f} {y + y0 * radius:.1f}L{x + x1 * radius:.1f} {y + y1 * radius:.1f}"
        for x0, y0, x1, y1 in SIGN_STROKES[look.mark]
    )
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{theme.sign}" '
        f'stroke="{theme.ground}" stroke-width="{0.2 * radius:.1f}"/>'
        f'<path d="{strokes}" stroke="{theme.sign_ink}" stroke-width="{0.3 * radius:.1f}" '
        'stroke-linecap="round" fill="none"/>'
    )


def _box(sheet: Sheet, unit: str, box: QRectF, fills: Fills) -> Iterator[str]:
    scene, look, theme = sheet.canvas.scene, sheet.picture.looks[unit], sheet.theme
    em = scene.box_em
    yield f"<g><title>{escape(look.tip or look.spoken or look.label)}</title>"
    yield _rect(box, 0, 0.3 * em, fills.of(look), theme.outline if look.is_hollow else theme.ground)
    if is_patterned(look):
        yield _rect(box, -0.3 * em, 0.15 * em, halo_of(look, theme), "none")
    yield from _label(scene.box_labels[unit], look, theme, has_plate=True)
    yield "</g>"


def _rect(box: QRectF, grown: float, radius: float, fill: str, edge: str) -> str:
    at = box.adjusted(-grown, -grown, grown, grown)
    return (
        f'<rect x="{at.x():.1f}" y="{at.y():.1f}" width="{at.width():.1f}" '
        f'height="{at.height():.1f}" rx="{radius:.1f}" fill="{fill}" stroke="{edge}"/>'
    )


def _legend(sheet: Sheet, fills: Fills) -> Iterator[str]:
    at = sheet.legend_at
    yield f'<g transform="translate({at.x():.1f} {at.y():.1f})">'
    for one in sheet.legend:
        yield from _entry(one, sheet, fills)
    yield "</g>"


def _entry(one: Placed, sheet: Sheet, fills: Fills) -> Iterator[str]:
    look, box, em, theme = one.entry.look, one.sample, sheet.em, sheet.theme
    if one.entry.kind == "sign":
        yield _sign(box.center(), SIGN_RADIUS * em, look, theme)
    elif one.entry.kind == "gain":
        yield _polygon(gain_triangle(box.right() - 0.2 * em, one.at.y(), em), theme.text)
    else:
        edge = theme.outline if look.is_hollow else "none"
        yield _rect(box, 0, 0.2 * em, fills.of(look), edge)
    yield (
        f'<text x="{one.at.x():.1f}" y="{one.at.y():.1f}" font-size="{em}" font-weight="500" '
        f'fill="{theme.text}">{escape(one.entry.text)}</text>'
    )


def _text_of(sheet: Sheet) -> Callable[[Text], str]:
    def written(text: Text) -> str:
        weight, opacity = ("bold" if text.bold else "500"), (0.72 if text.faint else 1)
        return (
            f'<text x="{text.at.x():.1f}" y="{text.at.y():.1f}" font-size="{text.size}" '
            f'font-weight="{weight}" fill="{sheet.theme.text}" opacity="{opacity}">'
            f"{escape(text.text)}</text>"
        )

    return written
