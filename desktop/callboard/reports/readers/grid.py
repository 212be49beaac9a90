"""HTML tables to plain rows: spans filled in, struck-through cells kept, winners' marks read."""

from __future__ import annotations

import re

import msgspec
from selectolax.lexbor import LexborNode

from callboard.reports.readers.blocks import Spans, tidy
from callboard.reports.readers.page import Styles, is_skipped, is_struck

_MOST_CELLS = 120
_WINNER = re.compile(r"(?:^|[\s_-])(?:is-)?winner(?:$|[\s_-])", re.IGNORECASE)
_MOST_LAID_OUT = 40  # rows of a table that arranges columns of text
_LEAST_PARAGRAPHS = 3  # in a cell that is a column of text
_LEAST_TEXT = 600  # characters there
_INNER_BLOCKS = "table, ul, ol, h1, h2, h3, h4"


class Cell(msgspec.Struct, frozen=True):
    """One cell as shown."""

    text: str
    struck: Spans = ()


class Row(msgspec.Struct, frozen=True):
    """One row of a table, as wide as its spans make it."""

    cells: tuple[Cell, ...]
    header: bool
    node: LexborNode


def is_layout(table: LexborNode) -> bool:
    """Whether a table only arranges other things on the page."""
    if (table.attributes.get("role") or "") == "presentation":
        return True
    rows = table.css("tr")
    if not rows:
        return True
    if len(rows) == 1 and len(rows[0].css("td, th")) == 1:
        return True
    if any(inner.mem_id != table.mem_id for inner in table.css("table")):
        return True
    return len(rows) <= _MOST_LAID_OUT and any(_holds_text(cell) for cell in table.css("td"))


def _holds_text(cell: LexborNode) -> bool:
    """Whether a cell is a column of text: paragraphs that are no figures."""
    return len(cell.css("p")) >= _LEAST_PARAGRAPHS and len(cell.text()) >= _LEAST_TEXT


def is_winner(node: LexborNode) -> bool:
    """Whether the page's own class names mark an element as the winner's."""
    return _WINNER.search(node.attributes.get("class") or "") is not None


def rows(table: LexborNode, known: Styles) -> list[Row]:
    """Return the rows of a table, cells repeated where they span columns or rows."""
    found: list[Row] = []
    below: dict[int, tuple[int, Cell]] = {}  # column to (rows left, cell)
    for tr in table.css("tr"):
        if is_skipped(tr, known):
            continue
        cells: list[Cell] = []
        heads = 0
        marked = is_winner(tr)
        whole = is_struck(tr, known)
        own = [node for node in tr.iter() if node.tag in {"td", "th"}]
        for node in own:
            _fill(cells, below)
            cell = _cell(node, known, struck=whole)
            heads += node.tag == "th"
            wide, deep = _span(node, "colspan"), _span(node, "rowspan")
            for _ in range(wide):
                if len(cells) >= _MOST_CELLS:
                    break
                if deep > 1:
                    below[len(cells)] = (deep - 1, cell)
                cells.append(cell)
        _fill(cells, below)
        if marked and cells:
            cells.append(Cell("✓"))
        header = bool(own) and (
            heads == len(own) or (tr.parent is not None and tr.parent.tag == "thead")
        )
        if cells:
            found.append(Row(tuple(cells), header, tr))
    return found


def _fill(cells: list[Cell], below: dict[int, tuple[int, Cell]]) -> None:
    while len(cells) in below and len(cells) < _MOST_CELLS:
        left, cell = below.pop(len(cells))
        if left > 1:
            below[len(cells)] = (left - 1, cell)
        cells.append(cell)


def _span(node: LexborNode, name: str) -> int:
    value = node.attributes.get(name) or "1"
    return max(1, min(int(value), 60)) if value.isdecimal() and len(value) < 5 else 1


def _cell(node: LexborNode, known: Styles, *, struck: bool) -> Cell:
    pieces: list[str] = []
    spans: list[tuple[int, int]] = []
    _gather(node, known, struck or is_struck(node, known), pieces, spans, 0)
    text = "".join(pieces)
    tidied = tidy(text.replace("\n", " "))
    if not tidied:
        tidied = _alternative(node)
    if is_winner(node):
        tidied = f"{tidied} ✓"
    covered = sum(end - start for start, end in spans)
    bare = len("".join(text.split()))
    return Cell(tidied, ((0, len(tidied)),) if bare and covered >= bare * 0.6 else ())


def _alternative(node: LexborNode) -> str:
    image = node.css_first("img[alt]")
    return tidy(image.attributes.get("alt") or "") if image else ""


def _gather(
    node: LexborNode,
    known: Styles,
    struck: bool,
    pieces: list[str],
    spans: list[tuple[int, int]],
    depth: int,
) -> None:
    for child in node.iter(include_text=True):
        if child.is_text_node:
            words = child.text_content or ""
            if struck:
                at = sum(map(len, pieces))
                spans.append((at, at + len("".join(words.split()))))
            pieces.append(words)
        elif child.tag == "br":
            pieces.append(" ")
        elif child.tag and depth < 40 and child.tag != "sup" and not is_skipped(child, known):
            _gather(child, known, struck or is_struck(child, known), pieces, spans, depth + 1)
            if child.tag in {"p", "div", "li", "span"}:
                pieces.append(" ")
