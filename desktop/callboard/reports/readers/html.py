"""HTML pages: headings, paragraphs, lists, tables and what is struck through in them."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from callboard.reports.claims import Finding
from callboard.reports.document import Block, BlockKind, Place
from callboard.reports.findings.finding import finding
from callboard.reports.limits import Limits
from callboard.reports.readers import grid, page
from callboard.reports.readers.blocks import Collector, Lines, Spans, tidy

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_TAG = re.compile(r"</?(?:div|span|section|article|ul|ol|li|table|tr|td|b|i|em|font|center|a|p)\b")
_DEEPEST = 20_000  # unclosed tags; ordinary pages leave some list items and rows open
_CARDS = frozenset({"li", "div", "p", "section", "article"})
_WORDS = re.compile(r"[^\s<>&]{2,}(?:\s[^\s<>&]+){0,3}")


def blocks(
    text: str, limits: Limits, *, source: str = ""
) -> tuple[tuple[Block, ...], tuple[Finding, ...], str, str]:
    """Return the blocks of a page, what was found, its title and its day.

    `source` is the text that the page was made from, where places are to be found in that.
    """
    into = Collector(limits)
    shallow = _shallow(text)
    tree = LexborHTMLParser(shallow)
    walk = _Walk(into, page.styles(tree), _Finder(source or text), limits)
    if tree.body is not None:
        walk.run(tree.body)
    if len(shallow) < len(text) and not walk.too_deep:
        into.note(finding("depth", limit=_DEEPEST))
    found, told = into.result()
    return found, told, page.title(tree), page.dated(tree)


def _shallow(text: str) -> str:
    """Return `text` up to where it nests absurdly deep: parsing that takes quadratic time."""
    depth = 0
    for found in _TAG.finditer(text):
        depth += -1 if found[0][1] == "/" else 1
        if depth > _DEEPEST:
            return text[: found.start()]
    return text


class _Finder:
    """Finds where in the source a piece of the page stands, reading forward."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._lines = Lines(source)
        self._at = max(0, source.lower().find("<body"))

    def place(self, text: str) -> Place:
        """Return the line on which the first words of `text` stand."""
        words = _WORDS.search(text)
        if words:
            found = self._source.find(words[0], self._at, self._at + 400_000)
            if found < 0:
                first = words[0].split()[0]
                found = self._source.find(first, self._at, self._at + 40_000)
            if found >= 0:
                self._at = found
        return Place(self._lines.place(self._at).line)


class _Walk:
    """Follows the tree without recursion, so that no nesting can exhaust the stack."""

    def __init__(
        self, into: Collector, known: page.Styles, finder: _Finder, limits: Limits
    ) -> None:
        self._into = into
        self._known = known
        self._finder = finder
        self._limits = limits
        self._pieces: list[str] = []
        self._struck: list[tuple[int, int]] = []
        self._length = 0
        self._lists = 0
        self._kind: list[str] = []  # of the block elements we are in
        self._term = ""
        self._apart = False  # whether an inline element began or ended since the last text
        self.too_deep = False

    def run(self, body: LexborNode) -> None:
        """Take the whole body."""
        stack: list[tuple[LexborNode, bool, bool]] = [(body, False, False)]
        depth = 0
        while stack and not self._into.is_full:
            node, struck, leaving = stack.pop()
            if leaving:
                self._leave(node.tag or "")
                depth -= 1
                continue
            if node.is_text_node:
                self._say(node.text_content or "", struck)
                continue
            if not self._enter(node):
                continue
            depth += 1
            if depth > self._limits.depth:
                self._note_depth()
                self._leave(node.tag or "")
                depth -= 1
                continue
            stack.append((node, struck, True))
            inside = struck or page.is_struck(node, self._known)
            children = list(node.iter(include_text=True))
            stack.extend((child, inside, False) for child in reversed(children))
        self._flush()

    def _note_depth(self) -> None:
        if not self.too_deep:
            self._into.note(finding("depth", limit=self._limits.depth))
        self.too_deep = True

    def _enter(self, node: LexborNode) -> bool:
        """Begin an element; False where its children are not to be followed."""
        tag = node.tag or ""
        if not tag or tag.startswith(("-", "!")) or page.is_skipped(node, self._known):
            return False
        if tag == "br":
            self._flush()
            return False
        if tag == "sup" and node.css_first("a") is not None:
            return False  # a footnote's mark
        if tag == "table" and not grid.is_layout(node):
            self._flush()
            self._table(node)
            return False
        if tag in page.BLOCKS:
            self._flush()
            self._kind.append(tag)
            if (
                tag in {"ul", "ol", "dl", "p", "section", "article", "blockquote"}
                or tag in _HEADINGS
            ):
                self._into.next_paragraph()
            self._lists += tag in {"ul", "ol"}
            if tag in _CARDS and grid.is_winner(node):
                self._say("✓ ", struck=False)
        else:
            self._apart = True
        return True

    def _leave(self, tag: str) -> None:
        if tag not in page.BLOCKS:
            self._apart = True
            return
        self._flush()
        if self._kind:
            self._kind.pop()
        self._lists -= tag in {"ul", "ol"}

    def _say(self, words: str, struck: bool) -> None:
        if not words:
            return
        last = self._pieces[-1] if self._pieces else ""
        if self._apart and len(last) > 1 and last[-1].isalnum() and words[0].isalnum():
            words = f" {words}"  # "Georgia16" in two spans that a style sheet sets apart
        self._apart = False
        if struck and words.strip():
            self._struck.append((self._length, self._length + len(words)))
        self._pieces.append(words)
        self._length += len(words)

    def _flush(self) -> None:
        """Place the text gathered since the last block began."""
        raw = "".join(self._pieces)
        struck = tuple(self._struck)
        self._pieces, self._struck, self._length = [], [], 0
        self._apart = False
        text, struck = _squeeze(raw, struck)
        if not text:
            return
        place = self._finder.place(text)
        kind = next(
            (
                tag
                for tag in reversed(self._kind)
                if tag in _HEADINGS or tag in {"li", "dt", "dd", "p", "td", "div"}
            ),
            "",
        )
        if kind in _HEADINGS:
            self._into.add(BlockKind.HEADING, text, place, level=_HEADINGS[kind], struck=struck)
        elif kind == "dt":
            self._term = text
        elif kind == "dd" and self._term:
            cells = (self._term, text)
            self._into.add(BlockKind.ROW, "\t".join(cells), place, cells=cells)
        elif kind == "li" or (self._lists and len(text) < 160):
            self._item(text, place, struck)
        else:
            self._into.add_prose(text, place, struck=struck)

    def _item(self, text: str, place: Place, struck: Spans) -> None:
        if len(text) > 240:
            self._into.add_prose(text, place, struck=struck)
        else:
            self._into.add(BlockKind.ITEM, text, place, level=max(1, self._lists), struck=struck)

    def _table(self, node: LexborNode) -> None:
        self._into.next_paragraph()
        caption = node.css_first("caption")
        if caption is not None and (words := tidy(caption.text().replace("\n", " "))):
            self._into.add(BlockKind.HEADING, words, self._finder.place(words), level=6)
        for row in grid.rows(node, self._known):
            cells = tuple(cell.text for cell in row.cells)
            if not any(cells):
                continue
            text = "\t".join(cells)
            self._into.add(
                BlockKind.ROW,
                text,
                self._finder.place(next(filter(None, cells))),
                cells=cells,
                header=row.header,
                struck=_row_spans(row),
            )
        self._into.next_paragraph()


def _row_spans(row: grid.Row) -> Spans:
    spans: list[tuple[int, int]] = []
    at = 0
    for cell in row.cells:
        spans.extend((at + start, at + end) for start, end in cell.struck)
        at += len(cell.text) + 1
    return tuple(spans)


def _squeeze(raw: str, struck: Spans) -> tuple[str, Spans]:
    """Make runs of white space one space, and move the struck spans along."""
    if not struck:
        return " ".join(raw.split()), ()
    pieces: list[str] = []
    moved: list[tuple[int, int]] = []
    at = 0
    for start, end in struck:
        pieces.append(" ".join(raw[at:start].split()))
        before = len(" ".join(filter(None, pieces)))
        inner = " ".join(raw[start:end].split())
        begin = before + 1 if before else 0
        pieces.append(inner)
        moved.append((begin, begin + len(inner)))
        at = end
    pieces.append(" ".join(raw[at:].split()))
    return " ".join(filter(None, pieces)), tuple(moved)
