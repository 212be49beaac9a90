"""Markdown, read by markdown-it: headings, lists, tables, struck-through text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token

from callboard.reports.claims import Finding
from callboard.reports.document import Block, BlockKind, Place
from callboard.reports.limits import Limits
from callboard.reports.readers.blocks import Collector, Spans, tidy

_LISTS = {
    "bullet_list_open": 1,
    "ordered_list_open": 1,
    "bullet_list_close": -1,
    "ordered_list_close": -1,
}

_PARAGRAPHS = frozenset({"paragraph_open", "table_open", "heading_open"})


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"maxNesting": 60}).enable(["table", "strikethrough"])


def blocks(
    text: str, limits: Limits, *, title: tuple[str, int] = ("", 0)
) -> tuple[tuple[Block, ...], tuple[Finding, ...]]:
    """Return the blocks of a Markdown text; `title` is one that stood above it, and its line."""
    walk = _Walk(Collector(limits))
    if title[0]:
        walk.into.add(BlockKind.HEADING, tidy(title[0]), Place(title[1]), level=1)
    for token in _parser().parse(text):
        walk.take(token)
        if walk.into.is_full:
            break
    return walk.into.result()


def page(text: str, title: str = "") -> str:
    """Return a Markdown text that holds HTML as one page of HTML."""
    parser = _parser()
    tokens = parser.parse(text)
    for token in tokens:
        if token.type == "inline" and _is_list_like(token.content):
            for child in token.children or ():
                child.type = "hardbreak" if child.type == "softbreak" else child.type
    head = f"<h1>{escapeHtml(title)}</h1>\n" if title else ""
    return head + str(parser.renderer.render(tokens, parser.options, {}))


class _Walk:
    """Follows markdown-it's flat stream of tokens."""

    def __init__(self, into: Collector) -> None:
        self.into = into
        self._depth = 0  # of lists
        self._level = 0  # of the heading we are in
        self._line = 0
        self._cells: list[str] | None = None
        self._header = False

    def take(self, token: Token) -> None:
        """Follow one token."""
        if token.map:
            self._line = token.map[0] + 1
        self._depth += _LISTS.get(token.type, 0)
        if token.type in _LISTS or (not self._depth and token.type in _PARAGRAPHS):
            self.into.next_paragraph()
        if token.type in {"heading_open", "heading_close"}:
            self._level = int(token.tag[1]) if token.type == "heading_open" else 0
        elif token.type in {"thead_open", "tbody_open"}:
            self._header = token.type == "thead_open"
        elif token.type == "tr_open":
            self._cells = []
        else:
            self._content(token)

    def _content(self, token: Token) -> None:
        if token.type == "tr_close":
            self._row()
        elif token.type == "inline":
            self._inline(token.children or ())
        elif token.type in {"fence", "code_block"}:
            for number, line in enumerate(token.content.split("\n")):
                if line.strip():
                    self.into.add(BlockKind.LINE, tidy(line), Place(self._line + number))

    def _row(self) -> None:
        cells = tuple(self._cells or ())
        self._cells = None
        if any(cells):
            self.into.add(
                BlockKind.ROW,
                "\t".join(cells),
                Place(self._line),
                cells=cells,
                header=self._header,
            )

    def _inline(self, children: Sequence[Token]) -> None:
        text, struck, breaks = _plain(children)
        if self._cells is not None:
            self._cells.append(tidy(text.replace("\n", " ")))
        elif self._level:
            self.into.add(
                BlockKind.HEADING, text, Place(self._line), level=self._level, struck=struck
            )
        elif self._depth:
            self.into.add(BlockKind.ITEM, text, Place(self._line), level=self._depth, struck=struck)
        elif breaks and _is_list_like(text):
            for number, line in enumerate(text.split("\n")):
                self.into.add_prose(line.strip(), Place(self._line + number))
        else:
            self.into.add_prose(text.replace("\n", " "), Place(self._line), struck=struck)


def _is_list_like(text: str) -> bool:
    lines = text.split("\n")
    return len(lines) > 1 and all(len(line) <= 60 for line in lines)


def _plain(children: Sequence[Token]) -> tuple[str, Spans, int]:
    """Return the text of inline tokens, its struck spans, and how many lines it breaks into."""
    pieces: list[str] = []
    spans: list[tuple[int, int]] = []
    opened: list[int] = []
    length = breaks = 0
    for token in children:
        if token.type == "s_open":
            opened.append(length)
        elif token.type == "s_close" and opened:
            spans.append((opened.pop(), length))
        piece = token.content if token.type in {"text", "code_inline", "image"} else ""
        if token.type in {"softbreak", "hardbreak"}:
            piece, breaks = "\n", breaks + 1
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), tuple(spans), breaks
