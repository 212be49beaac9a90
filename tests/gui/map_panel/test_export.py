"""Exported maps: SVG with words, PNG of any size, PDF, as the map is seen."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from desks import Clock
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from callboard import almanac
from callboard.desk.opening import memory_desk
from callboard.desk.scenarios import Draft, new_scenario, position_of, split
from callboard.election.status import Status
from callboard.gui.look.theme import theme
from callboard.gui.map.drawings import Drawing
from callboard.gui.map.export_sheet import MapPicture, Sheet
from callboard.gui.map.viewport import Viewport
from callboard.gui.map_panel.export import (
    MapSizeError,
    Seen,
    UnknownFormError,
    encode,
    map_without_window,
    picture_of,
    write_map,
)
from callboard.gui.map_panel.mode import MapMode

SVG = "{http://www.w3.org/2000/svg}"
NOW = datetime(2024, 11, 6, 5, 58, tzinfo=UTC)


@pytest.fixture
def picture(qapp: QApplication) -> MapPicture:
    """Return a map with something of everything."""
    return pictured(MapMode())


def pictured(mode: MapMode, *, seen: Seen | None = None) -> MapPicture:
    """Return a map of a night in some mode."""
    desk = memory_desk(2024, clock=Clock())
    desk.call(["GA", "TX"], "trump", source="AP")
    desk.set_status(["PA"], Status.LEADING, ticket="harris")
    desk.set_status(["AZ"], Status.TOO_CLOSE)
    light = theme("light")
    return picture_of(
        desk.position, light, mode, title="A <night> & more", who="desk 1", now=NOW, seen=seen
    )


def parsed(picture: MapPicture) -> ET.Element:
    """Return the SVG of a picture, read again."""
    return ET.fromstring(encode(picture, "svg", (1600, 1000)).decode())  # noqa: S314


@pytest.mark.parametrize("drawing", list(Drawing))
def test_svg_has_text_as_text(qapp: QApplication, drawing: Drawing) -> None:
    """Every unit's code, the heading, the source and the time can be searched for."""
    found = parsed(pictured(MapMode(drawing=drawing))).iter(f"{SVG}text")
    texts = {one.text or "" for one in found}
    assert set(almanac.contest(2024).electors) - texts <= {"ME-1", "ME-2"}
    assert "A <night> & more" in texts
    assert any("Calls: desk 1" in text and "Nov 6, 2024, 12:58 am ET" in text for text in texts)


def test_svg_can_be_read_aloud(picture: MapPicture) -> None:
    """It has a title, a description with every unit's sentence, and a title for each shape."""
    root = parsed(picture)
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == "A <night> & more"
    described = root.findtext(f"{SVG}desc") or ""
    assert "Georgia, 16 electors, called for Trump" in described
    told = [path.findtext(f"{SVG}title") or "" for path in root.iter(f"{SVG}path")]
    assert sum("EV" in text for text in told) == 51


def test_svg_defines_each_pattern_that_it_uses(picture: MapPicture) -> None:
    """No shape is filled with a pattern that is not there."""
    root = parsed(picture)
    fills = {one.get("fill", "") for one in root.iter()}
    used = {fill[5:-1] for fill in fills if fill.startswith("url(#")}
    defined = {one.get("id") for one in root.iter(f"{SVG}pattern")}
    assert used == defined
    assert len(used) == 2


def test_svg_draws_a_divided_unit_in_bands(qapp: QApplication) -> None:
    """In a scenario, each ticket's band is as broad as its part of the electors."""
    desk = memory_desk(2024, clock=Clock())
    made = split(Draft(now=new_scenario("x")), desk.position, "TX", {"harris": 10, "trump": 30})
    position, light = position_of(desk.position, made.now), theme("light")
    root = parsed(picture_of(position, light, MapMode(), title="A", who="desk 1", now=NOW))
    tile = next(p for p in root.iter(f"{SVG}pattern") if (p.get("id") or "").startswith("split"))
    bands = [(one.get("fill"), float(one.get("width", "0"))) for one in tile]
    assert [fill for fill, _ in bands] == [light.red, light.blue]
    assert bands[0][1] == pytest.approx(3 * bands[1][1], rel=0.01)


def test_divided_counties_are_striped_and_named(qapp: QApplication) -> None:
    """With districts as areas, each divided county has its sentence."""
    titles = [one.text for one in parsed(pictured(MapMode(districts=True))).iter(f"{SVG}title")]
    assert "Kennebec County lies in ME-1 and ME-2" in titles


@pytest.mark.parametrize("size", [(640, 480), (1920, 1080), (2000, 2000)])
def test_png_has_the_size_asked_for(picture: MapPicture, size: tuple[int, int]) -> None:
    """Pixels as ordered, and its title in its own data."""
    image = QImage.fromData(encode(picture, "png", size))
    assert (image.width(), image.height()) == size
    assert image.text("Title") == "A <night> & more"


def test_pdf_is_one_page(picture: MapPicture) -> None:
    """A PDF with one page, and vectors rather than one large picture."""
    data = encode(picture, "pdf", (1600, 1000))
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 1
    assert b"/Font" in data


def test_what_is_seen_is_exported(qapp: QApplication) -> None:
    """A map zoomed to the north-east is exported so: the far west is outside the picture."""
    near = Seen(Viewport(6.0, -4700, -400), (1000, 650))
    whole, part = parsed(pictured(MapMode())), parsed(pictured(MapMode(), seen=near))
    texts = {one.text for one in part.iter(f"{SVG}text")}
    assert "CA" in {one.text for one in whole.iter(f"{SVG}text")}
    assert "CA" not in texts


@pytest.mark.parametrize("size", [(10, 1000), (1000, 40_000)])
def test_sizes_of_no_use_are_refused(picture: MapPicture, size: tuple[int, int]) -> None:
    """The sentence says which sizes there are."""
    with pytest.raises(MapSizeError, match="from 200 to 12,000"):
        encode(picture, "png", size)


def test_a_name_that_says_nothing_is_refused(picture: MapPicture, tmp_path: Path) -> None:
    """Nothing is written under a name that could be any kind."""
    with pytest.raises(UnknownFormError, match=r"\.svg, \.png or \.pdf"):
        write_map(picture, tmp_path / "map.docx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_a_command_can_draw_the_map(qapp: QApplication, tmp_path: Path, form: str) -> None:
    """Without a window, by the name of the file alone."""
    position = memory_desk(1968, clock=Clock()).position
    path = tmp_path / f"map.{form}"
    sha256 = map_without_window(position, path, title="1968", who="desk 1", now=NOW)
    assert len(sha256) == 64
    assert path.stat().st_size > 10_000


@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_what_is_no_board_says_so_on_its_face(qapp: QApplication, form: str) -> None:
    """A scenario that leaves the window is marked, in bold, and claims nobody's calls."""
    desk, light = memory_desk(2024, clock=Clock()), theme("light")
    mark = "SCENARIO · Rust belt"
    shown = picture_of(
        desk.position, light, MapMode(), title="A", who="desk 1", now=NOW, aside=mark
    )
    assert shown.source.startswith("Not the board of desk 1 as it stands")
    assert [text.text for text in Sheet(shown, 800, 500).texts if text.bold] == ["A", mark]
    plain = picture_of(desk.position, light, MapMode(), title="A", who="desk 1", now=NOW)
    assert encode(shown, form, (800, 500)) != encode(plain, form, (800, 500))
