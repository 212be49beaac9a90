"""The readers of pages meant for people: HTML, Markdown, plain text."""

from __future__ import annotations

import re

from callboard.reports.claims import Finding
from callboard.reports.document import Block, Document
from callboard.reports.limits import Limits
from callboard.reports.readers import frontmatter, html, markdown, redrawn, text
from callboard.reports.readers.base import Source

_TAGS = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|table|tr|td|ul|ol|li|h[1-6]|article|section|span)\b[^<>]*>",
    re.IGNORECASE,
)
_PAGE = re.compile(r"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_LEADING = re.compile(r"\A\s*(?:date[: ]\s*(\d{4}-\d{2}-\d{2})\b)?[ \t]*")
_TABLE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*\|[\s:|-]*$", re.MULTILINE)


def is_page(source: str) -> bool:
    """Whether a text begins as a whole HTML page does."""
    return _PAGE.match(source[:5000]) is not None


def has_tags(source: str) -> bool:
    """Whether a text holds the tags of a page or a piece of one."""
    return len(_TAGS.findall(source[:20_000])) >= 2 and "</" in source


class HtmlReader:
    """HTML, known by its tags."""

    def recognises(self, source: Source) -> bool:
        """Whether the text is a page or a piece of one."""
        return source.mime == "text/html" or is_page(source.text) or has_tags(source.text)

    def read(self, source: Source, limits: Limits) -> tuple[Document, tuple[Finding, ...]]:
        """Return the page as a document."""
        blocks, told, title, dated = html.blocks(source.text, limits)
        return _document(source, "html", blocks, title=title, dated=dated), told


class MarkdownReader:
    """Markdown, known by its media type, its name, or a table drawn with dashes."""

    def recognises(self, source: Source) -> bool:
        """Whether the text is Markdown that needs more than its hand-typed marks."""
        if is_page(source.text):
            return False
        named = source.name.lower().endswith((".md", ".markdown"))
        fenced = "\n```" in source.text[:20_000] and not has_tags(source.text)
        return named or source.mime == "text/markdown" or fenced

    def read(self, source: Source, limits: Limits) -> tuple[Document, tuple[Finding, ...]]:
        """Return the text as a document."""
        front = frontmatter.split(source.text)
        if has_tags(front.body):
            page = markdown.page(front.body, front.title)
            blocks, told, _, dated = html.blocks(page, limits, source=source.text)
        else:
            blocks, told = markdown.blocks(front.body, limits, title=(front.title, front.line))
            dated = ""
        title, dated = front.title, front.dated or dated
        return _document(source, "markdown", blocks, title=title, dated=dated), told


class TextReader:
    """Any text."""

    def recognises(self, source: Source) -> bool:
        """Whether the text is text: always."""
        return bool(source.text)

    def read(self, source: Source, limits: Limits) -> tuple[Document, tuple[Finding, ...]]:
        """Return the text as a document."""
        found = _LEADING.match(source.text)
        dated, start = (found[1] or "", found.end()) if found and found[1] else ("", 0)
        body = "\n" * source.text[:start].count("\n") + source.text[start:]
        blocks, told = text.blocks(redrawn.redrawn(body), limits)
        marked = any(sign in source.text[:20_000] for sign in ("**", "\n#", "\n- ", "\n* "))
        return _document(source, "markdown" if marked else "text", blocks, dated=dated), told


class WikiReader(TextReader):
    """The source of a wiki's page, known by its tables; the tags in it make it no page."""

    def recognises(self, source: Source) -> bool:
        """Whether the text has a table as wikis write it."""
        return not is_page(source.text) and redrawn.is_wiki(source.text)


def _document(
    source: Source, kind: str, blocks: tuple[Block, ...], *, title: str = "", dated: str = ""
) -> Document:
    first = title or next((block.text for block in blocks if block.text.strip()), "")[:300]
    return Document(
        name=source.name,
        format=kind,
        encoding=source.encoding,
        blocks=blocks,
        title=first,
        sha256=source.sha256,
        dated=dated,
    )
