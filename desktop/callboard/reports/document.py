"""A document of blocks with exact places, whatever format it came in."""

from __future__ import annotations

import enum
import re

import msgspec

from callboard.words import tr


class Place(msgspec.Struct, frozen=True):
    """Where in a document something stands."""

    line: int = 0  # from 1; 0 where the document has no lines
    column: int = 0  # from 1; 0 for the whole line
    path: str = ""  # sheet and cell ("Sheet1!B4") or JSON path ("$.races[3]")

    def __str__(self) -> str:
        """The place as a finding names it: "line 14", "Sheet1!B4"."""
        if self.path:
            return self.path
        if not self.line:
            return "document"
        return f"line {self.line}" + (f", column {self.column}" if self.column > 1 else "")

    @property
    def words(self) -> str:
        """The place in the language of the window: what is kept names it by `str`."""
        if self.path:
            return self.path
        return told_places(str(self)) if self.line else tr("document")


_LINE = re.compile(r"\bline (?P<line>\d+)(?:, column (?P<column>\d+))?")


def told_places(text: str) -> str:
    """A text that was kept in English, its lines named in the language of the window."""
    return _LINE.sub(_told_place, text)


def _told_place(found: re.Match[str]) -> str:
    if found["column"] is None:
        return tr("line {line}", line=found["line"])
    return tr("line {line}, column {column}", line=found["line"], column=found["column"])


class BlockKind(enum.StrEnum):
    """What a block is in its document."""

    HEADING = "heading"
    ITEM = "item"  # of a list
    ROW = "row"  # of a table
    SENTENCE = "sentence"  # of a paragraph
    LINE = "line"  # a line that stands alone, such as "Ohio - Donald Trump"


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """One heading, list item, table row, sentence or stand-alone line."""

    kind: BlockKind
    text: str  # without markup; cells of a row joined by a tab
    place: Place
    level: int = 0  # of a heading (1 is the highest) or nesting depth of an item
    paragraph: int = 0  # blocks of one paragraph, list or table share this number
    cells: tuple[str, ...] = ()  # of a row
    header: bool = False  # whether a row is the table's header
    struck: tuple[tuple[int, int], ...] = ()  # spans of `text` that are struck through


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A report as read: its blocks, and what was found while reading it."""

    name: str  # file name, or "Clipboard"
    format: str  # "text", "markdown", "html", "csv" …
    encoding: str  # "utf-8", "utf-16-le", "windows-1252"
    blocks: tuple[Block, ...]
    title: str = ""
    sha256: str = ""  # of the raw bytes, lower-case hex
    dated: str = ""  # the day it says it was published ("2020-11-04"), where it does
