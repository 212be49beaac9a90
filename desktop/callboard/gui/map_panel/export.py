"""Exporting the map as it is seen: as SVG, as PNG of any size, as PDF."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from callboard.desk.position import Position
from callboard.errors import CallboardError
from callboard.exports.write import write_file
from callboard.gui.look.theme import Theme, theme
from callboard.gui.map.drawings import Drawing, shapes_of
from callboard.gui.map.export_sheet import MapPicture, Sheet
from callboard.gui.map.export_svg import svg
from callboard.gui.map.viewport import Viewport
from callboard.gui.map_panel.legend import banner, legend
from callboard.gui.map_panel.looks import map_theme
from callboard.gui.map_panel.mode import MapMode
from callboard.gui.map_panel.mode_looks import looks_in
from callboard.times import eastern_clock, eastern_date
from callboard.words import dotted, mark, number, tr

FORMS = ("svg", "png", "pdf")
USUAL = (1600, 1000)
_SHAPES = {
    Drawing.GEOGRAPHIC: mark("Shapes: US Census Bureau"),
    Drawing.TILES: mark("A tile for each state"),
    Drawing.CARTOGRAM: mark("A cell for each elector"),
}
SMALLEST, LARGEST = 200, 12_000
_PER_INCH = 96  # pixels of a sheet per inch of paper


class UnknownFormError(CallboardError):
    """The file's name does not say which kind of picture it should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr(
                "“{name}” does not say what to draw: let its name end in .svg, .png or .pdf.",
                name=path.name,
            )
        )


class MapSizeError(CallboardError):
    """A picture of no use, or of more pixels than can be painted."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__(
            tr(
                "A map of {width} × {height} pixels cannot be drawn: "
                "each side must have from {smallest} to {largest} pixels.",
                width=width,
                height=height,
                smallest=SMALLEST,
                largest=number(LARGEST),
            )
        )


class Seen(msgspec.Struct, frozen=True):
    """Which part of the map is seen, and in a widget of which size."""

    viewport: Viewport = Viewport()
    size: tuple[int, int] = (1, 1)


def picture_of(
    position: Position,
    theme: Theme,
    mode: MapMode,
    *,
    title: str,
    who: str,
    now: datetime,
    seen: Seen | None = None,
    aside: str = "",
) -> MapPicture:
    """Return what a map of a position shows.

    Args:
        position: The board and its sums.
        theme: The colours, palette included.
        mode: What the map is asked to show.
        title: The heading.
        who: The desk that made the calls, for the source line.
        now: The time to be written on it.
        seen: The part of the map that is seen; all of it if not given.
        aside: What is shown in place of the board, such as a scenario; nobody shall take it
            for calls.
    """
    looks = looks_in(position, theme, mode)
    year = position.contest.year if mode.districts else None
    seen = seen or Seen()
    return MapPicture(
        looks=looks,
        theme=map_theme(theme),
        shapes=shapes_of(mode.drawing, position.contest.electors, districts=year),
        title=title,
        aside=aside,
        lines=_lines(position, mode),
        entries=legend(position, theme, mode, looks),
        source=source_line(mode, who, now, aside=bool(aside)),
        described=described(position, looks, f"{aside}. {title}" if aside else title),
        viewport=seen.viewport,
        seen_at=seen.size,
    )


def _lines(position: Position, mode: MapMode) -> tuple[str, ...]:
    """The words under the heading: the comparison, or the count."""
    if told := banner(mode):
        return (told,)
    tickets = [t for t in position.board.tickets if position.tally.called.get(t.id, 0)]
    counts = [f"{t.surname} {position.tally.called[t.id]}" for t in tickets]
    return (dotted([*counts, position.race.sentence]),)


def source_line(mode: MapMode, who: str, now: datetime, *, aside: bool = False) -> str:
    """Whose results these are, whose shapes, and when the map was drawn."""
    if mode.compares:
        results = tr("Results of {year}: official", year=mode.year)
    else:
        results = tr("Not the board of {desk} as it stands" if aside else "Calls: {desk}", desk=who)
    date, clock = eastern_date(now), eastern_clock(now)
    drawn = tr("Callboard, {date}, {clock} ET", date=date, clock=clock)
    return dotted((results, tr(_SHAPES[mode.drawing]), drawn))


def described(position: Position, looks: Mapping[str, object], title: str) -> str:
    """The map in words, for who cannot see it."""
    units = " ".join(spoken for look in looks.values() if (spoken := getattr(look, "spoken", "")))
    return f"{title}. {position.race.sentence}. {units}"


def encode(picture: MapPicture, form: str, size: tuple[int, int]) -> bytes:
    """The picture as the bytes of a file: "svg", "png" or "pdf".

    Raises:
        MapSizeError: for a size that cannot be drawn.
    """
    if not all(SMALLEST <= side <= LARGEST for side in size):
        raise MapSizeError(*size)
    sheet = Sheet(picture, *size)
    if form == "svg":
        return svg(sheet).encode()
    return _png(sheet) if form == "png" else _pdf(sheet)


def write_map(picture: MapPicture, path: Path, size: tuple[int, int] = USUAL) -> str:
    """Write the picture as the file's name says; return its SHA-256 in hex.

    Raises:
        CallboardError: when the name says nothing, or the file cannot be written.
    """
    return write_file(path, encode(picture, form_of(path), size))


def form_of(path: Path) -> str:
    """Which kind of picture a file's name asks for.

    Raises:
        UnknownFormError: when it asks for none of them.
    """
    form = path.suffix.lower().removeprefix(".")
    if form not in FORMS:
        raise UnknownFormError(path)
    return form


def map_without_window(
    position: Position, path: Path, *, title: str, who: str, now: datetime
) -> str:
    """Write the map of a position in the usual look, for commands; return its SHA-256.

    Raises:
        CallboardError: when the name says nothing, or the file cannot be written.
    """
    from callboard.gui.rehearsal.driver import application

    form_of(path)
    application()
    picture = picture_of(position, theme("light"), MapMode(), title=title, who=who, now=now)
    return write_map(picture, path)


def _png(sheet: Sheet) -> bytes:
    image = QImage(sheet.width, sheet.height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sheet.paint(painter)
    painter.end()
    image.setText("Title", sheet.picture.title)
    image.setText("Description", sheet.picture.source)
    buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes
    return bytes(buffer.data().data())


def _pdf(sheet: Sheet) -> bytes:
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    inches = QSizeF(sheet.width / _PER_INCH, sheet.height / _PER_INCH)
    page = QPageSize(inches, QPageSize.Unit.Inch, "", QPageSize.SizeMatchPolicy.ExactMatch)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(page, upright, QMarginsF()))
    writer.setResolution(_PER_INCH)
    writer.setTitle(sheet.picture.title)
    writer.setCreator("Callboard")
    painter = QPainter(writer)
    sheet.paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
