"""Tables of any dialect as a header and a stream of rows; nothing is held but the row in hand."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice

import msgspec

from callboard.reports.document import Place
from callboard.reports.feeds import places
from callboard.reports.limits import DEFAULT, Limits

_DELIMITERS = ",\t;|"
_MARKDOWN = re.compile(r"\s*(?:\||:?-{2,}:?\s*\|)")
_AGAIN = re.compile(r"\.\d{1,2}$")  # behind a name that stands above several columns
_HEAD_LINES = 60
_HEAD_CHARACTERS = 65_536


class TooLongError(Exception):
    """A row or cell is longer than the limit; carried inside this package only."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class Around(msgspec.Struct, frozen=True):
    """What stands around a table."""

    title: str = ""  # above the header
    beside: tuple[str, ...] = ()  # what else is there that may name candidates, in order


_NOTHING = Around()


class Table:
    """A header and the rows under it, read once and in order."""

    def __init__(
        self,
        header: Sequence[str],
        rows: Iterator[Sequence[str]],
        line: Callable[[], int],
        *,
        sheet: str = "",
        head: Sequence[Sequence[str]] = (),
        around: Around = _NOTHING,
        regular: bool = True,
        paths: Sequence[str] = (),
    ) -> None:
        self.header = tuple(cell.replace("\ufeff", "").strip() for cell in header)
        self.rows = rows
        self.line = line  # of the row read last
        self.sheet = sheet
        self.lettered = True  # whether its columns are those of the sheet
        self.title = around.title
        self.beside = around.beside
        self.paths = paths  # of rows that were records of data
        self.regular = regular  # whether nearly every row is as wide as the header
        self.head = tuple(head)  # the first rows, for guessing what the columns are
        self._index = {_fold(name): at for at, name in reversed(list(enumerate(self.header)))}

    def column(self, *names: str) -> int | None:
        """Return the place of the first of `names` that the header has."""
        return next((self._index[name] for name in names if name in self._index), None)

    def has(self, *names: str) -> bool:
        """Whether the header has every one of `names`."""
        return all(name in self._index for name in names)

    @property
    def is_data(self) -> bool:
        """Whether the rows were records of JSON or of a program."""
        return bool(self.paths)

    def place(self, line: int, at: int | None = None) -> Place:
        """Return where a row stands; in a sheet, its cell in column `at` where that is told."""
        if self.paths:
            return Place(path=self.paths[line])
        if not self.sheet:
            return Place(line=line)
        column = letters(at) if at is not None and self.lettered else ""
        return Place(path=f"{self.sheet}!{column}{line}")


def letters(at: int) -> str:
    """Return what a sheet calls a column, counted from 0: "A", "Z", "AA"."""
    more, last = divmod(at, 26)
    return (letters(more - 1) if more else "") + chr(ord("A") + last)


class Dialect(msgspec.Struct, frozen=True):
    """How a text is written as a table."""

    delimiter: str
    skipped: int  # rows above the header
    width: int


def _fold(name: str) -> str:
    return " ".join(name.replace("\ufeff", "").casefold().split())


def open_text(text: str, limits: Limits = DEFAULT) -> Table | None:
    """Return the table that a text is, if it is one."""
    return open_lines(io.StringIO(text, newline=""), limits)


def open_lines(lines: Iterable[str], limits: Limits = DEFAULT) -> Table | None:
    """Return the table in a stream of lines; only its beginning is read before that.

    An open text file guards itself against lines without end, see `streaming`.
    """
    source = lines if isinstance(lines, io.TextIOWrapper) else _guarded(lines, limits.cell)
    try:
        head = _head(source)
        dialect = sniff(head)
        if dialect is None:
            return None
        reader = csv.reader(chain(head, source), delimiter=dialect.delimiter)
        above = [next(reader) for _ in range(dialect.skipped)]
        header, *sample = _parse(head, dialect.delimiter)[dialect.skipped :]
        next(reader)
        if sample and goes_on(header, sample[0]):
            header = spread(next(reader), header)
            sample = sample[1:]
    except (TooLongError, csv.Error, StopIteration, ValueError):
        return None
    widths = [len(row) for row in sample if any(row)]
    regular = sum(width == dialect.width for width in widths) >= 0.9 * len(widths)
    return Table(
        header,
        reader,
        lambda: reader.line_num,
        head=sample,
        around=around(above),
        regular=regular,
    )


def sniff(head: Sequence[str]) -> Dialect | None:
    """Return how the first lines of a text are written as a table, if they are one."""
    best: tuple[float, Dialect] | None = None
    for delimiter in _DELIMITERS:
        if delimiter == "|" and any(_MARKDOWN.match(line) for line in head):
            continue  # a Markdown table is the prose reader's
        rows = _parse(head, delimiter)
        widths = Counter(len(row) for row in rows if any(row))
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
        share = count / widths.total()
        if width < 2 or share < 0.6:
            continue
        score = share * min(width, 12)
        if best is None or score > best[0]:
            best = (score, Dialect(delimiter, _above_header(rows, width), width))
    return best[1] if best else None


def _above_header(rows: Sequence[Sequence[str]], width: int) -> int:
    """How many rows of titles stand above the header."""
    for at, row in enumerate(rows):
        if row and row[0].startswith("# "):
            continue  # a remark
        if len(row) == width and sum(1 for cell in row if cell.strip()) >= min(2, width):
            return at
    return 0


def around(above: Sequence[Sequence[str]]) -> Around:
    """What the rows above a header say."""
    cells = tuple(cell.strip() for row in above for cell in row if cell.strip())
    return Around(" ".join(cells), cells)


def goes_on(header: Sequence[str], row: Sequence[str]) -> bool:
    """Whether a header has a second row: merged cells above, more names and no figure below.

    Cells that were merged are empty, or say the same again: "Trump", "Trump.1", "Trump.2".
    """
    given = [cell for cell in row if cell.strip()]
    merged = sum(1 for cell in header if not cell.strip())
    parted = any(
        not above.strip() and cell.strip() for above, cell in zip(header, row, strict=False)
    )
    names = [_AGAIN.sub("", cell.strip()) for cell in header if cell.strip()]
    repeated = len(set(names)) < len(names) and len(set(given)) < len(given)
    named = not any(char.isdigit() for cell in given for char in cell)
    units = any(places.unit(cell) for cell in given)
    return bool((merged and parted) or repeated) and len(given) > 1 and named and not units


def spread(below: Sequence[str], above: Sequence[str]) -> list[str]:
    """The cells of a header in two rows, each behind what stands above it."""
    last, names = "", []
    for at, cell in enumerate(below):
        last = _AGAIN.sub("", above[at].strip() if at < len(above) else "") or last
        apart = cell.strip() and cell.strip() != last
        names.append(f"{cell.strip()} {last}".strip() if apart else last)
    return names


def _parse(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return []


def _head(lines: Iterator[str]) -> list[str]:
    """The first whole lines, few enough to look at."""
    head: list[str] = []
    size = 0
    for line in islice(lines, _HEAD_LINES):
        head.append(line)
        size += len(line)
        if size > _HEAD_CHARACTERS:
            break
    return head


def _guarded(lines: Iterable[str], most: int) -> Iterator[str]:
    """The lines, up to one that is longer than any row may be."""
    for number, line in enumerate(lines, 1):
        if len(line) > most:
            raise TooLongError(number)
        yield line
