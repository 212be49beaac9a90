"""Spreadsheets: sheets as tables, with nothing unpacked before its size is known."""

from __future__ import annotations

import datetime as dt
import io
import posixpath
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec
from defusedxml.ElementTree import fromstring

from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.feeds.tabular import Table, around, goes_on, spread
from callboard.reports.feeds.xmltext import bare
from callboard.reports.findings.finding import finding
from callboard.reports.limits import Limits

_HEAD = 60  # rows looked at before the rest is read
_FORMULA = re.compile(rb"<f[ >/]")
_FIRST = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>\s*<f[ >/]')  # the cell of one
_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"


class Sheets(msgspec.Struct, frozen=True):
    """The tables of a spreadsheet, with what was found on the way."""

    tables: tuple[Table, ...] = ()
    findings: tuple[Finding, ...] = ()


def is_archive(head: bytes) -> bool:
    """Whether a file that begins so is a zip archive, as a workbook is."""
    return head.startswith(b"PK\x03\x04")


def is_workbook(raw: bytes) -> bool:
    """Whether all bytes of a file are a zip archive that holds a workbook."""
    if not is_archive(raw):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return any(name.startswith("xl/") for name in archive.namelist()[:2000])
    # `zipfile` raises NotImplementedError for archives of a later version than it knows
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return b"xl/" in raw[:1_000_000]


def read(raw: bytes, limits: Limits) -> Sheets:
    """Return the sheets of a workbook, or what is wrong with it."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
            if size > limits.unpacked or _lies(archive, limits.unpacked):
                return Sheets((), (_large(size, limits.unpacked),))
        return _open(raw, limits)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, EOFError, TypeError) as error:
        return Sheets((), (finding("sheet-broken", why=str(error).strip("'\". ") or "damaged"),))
    except SyntaxError as error:  # broken XML inside
        return Sheets((), (finding("sheet-broken", why=f"its XML is broken ({error.msg})"),))


def _large(size: int, limit: int) -> Finding:
    mb = 1024 * 1024
    return finding("sheet-large", size=f"{size / mb:,.0f}", limit=f"{limit / mb:,.0f}")


def _lies(archive: zipfile.ZipFile, most: int) -> bool:
    """Whether the parts are larger than the archive says: they are counted while unpacked."""
    left = most
    for entry in archive.infolist():
        with archive.open(entry) as part:
            while chunk := part.read(1 << 16):
                left -= len(chunk)
                if left < 0:
                    return True
                if entry.filename.endswith((".xml", ".rels")) and b"<!ENTITY" in chunk:
                    raise ValueError("it defines entities of its own")
    return False


def _open(raw: bytes, limits: Limits) -> Sheets:
    import openpyxl

    tables: list[Table] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions that do not matter here
        book = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
        for sheet in book.worksheets:
            grid = _Grid(sheet.title, limits)
            if table := grid.table(sheet.iter_rows(values_only=True)):
                tables.append(table)
        book.close()
    return Sheets(tuple(tables), _formulas(raw))


def _formulas(raw: bytes) -> tuple[Finding, ...]:
    """How many cells hold formulas, and where the first stands."""
    count, where = 0, ""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        titles = _titles(archive)
        for name in archive.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                cells = archive.read(name)
                found = len(_FORMULA.findall(cells))
                if found and not where:
                    where = titles.get(name) or name.rpartition("/")[2].removesuffix(".xml")
                    first = _FIRST.search(cells)
                    where += f"!{first[1].decode()}" if first else ""
                count += found
    if not count:
        return ()
    return (finding("formula-cell", place=Place(path=where), count=count, where=where),)


def _titles(archive: zipfile.ZipFile) -> dict[str, str]:
    """What each part of a workbook is called on its tab, where the workbook says it."""
    parts = set(archive.namelist())
    if not {_BOOK, _LINKS} <= parts:
        return {}
    links = {link.get("Id"): link.get("Target", "") for link in fromstring(archive.read(_LINKS))}
    found: dict[str, str] = {}
    for sheet in fromstring(archive.read(_BOOK)).iter():
        target = next((links.get(to, "") for name, to in sheet.items() if bare(name) == "id"), "")
        if bare(sheet.tag) == "sheet" and target:
            found[posixpath.join("/xl", target).lstrip("/")] = sheet.get("name", "")
    return found


class _Grid:
    """One sheet's cells as texts, up to the limit."""

    def __init__(self, title: str, limits: Limits) -> None:
        self._title = title
        self._limits = limits
        self._line = 0

    def table(self, rows: Iterator[Sequence[object]]) -> Table | None:
        """Return the sheet as a table: its header is the first row that is wide enough."""
        texts = [[_text(cell) for cell in row] for row in self._bounded(rows)]
        width = max((_filled(row) for row in texts[:_HEAD]), default=0)
        if width < 2:
            return None
        top = next(at for at, row in enumerate(texts) if _filled(row) >= max(2, width // 2))
        first = top + 1
        last = max(at for at, cell in enumerate(texts[top]) if cell) + 1
        wide = max(last, *(len(row) for row in texts[first : first + _HEAD]), 1)
        header = (texts[top] + [""] * wide)[:wide]
        if first < len(texts) and goes_on(header, texts[first]):
            header = (spread(texts[first], header) + [""] * wide)[:wide]
            first += 1
        return Table(
            header,
            self._walk(texts, first),
            lambda: self._line,
            sheet=self._title,
            around=around(texts[:top]),
            head=list(islice(texts, first, first + _HEAD)),
        )

    def _bounded(self, rows: Iterator[Sequence[object]]) -> Iterator[Sequence[object]]:
        left = self._limits.cells
        for row in islice(rows, self._limits.rows):
            left -= len(row)
            if left < 0:
                return
            yield row

    def _walk(self, texts: Sequence[Sequence[str]], first: int) -> Iterator[Sequence[str]]:
        for number, row in enumerate(texts[first:], first + 1):
            self._line = number
            yield row


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell)


def _text(cell: object) -> str:
    """A cell as a table of text would have it; whole numbers without a point."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, dt.datetime | dt.date):
        return cell.isoformat()
    return str(cell).strip()
