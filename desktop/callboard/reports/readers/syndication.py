"""RSS and Atom: every entry becomes a heading with the blocks of its text under it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import msgspec

from callboard.reports.claims import Finding
from callboard.reports.document import Block, BlockKind, Document, Place
from callboard.reports.feeds import xmltext
from callboard.reports.findings.finding import finding
from callboard.reports.limits import Limits
from callboard.reports.readers import html
from callboard.reports.readers.base import Source

_ENTRIES = frozenset({"item", "entry"})
_BODIES = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "updated", "date")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})")
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One post of a feed."""

    title: str
    body: str  # HTML or text
    dated: str = ""  # "2020-11-07"
    number: int  # from 1


class SyndicationReader:
    """RSS and Atom, known by the root of the XML."""

    def recognises(self, source: Source) -> bool:
        """Whether the text is a feed of posts."""
        return "<" in source.text[:200] and xmltext.root_name(source.text) in {"rss", "feed", "RDF"}

    def read(self, source: Source, limits: Limits) -> tuple[Document, tuple[Finding, ...]]:
        """Return all entries as one document, in the order of the feed."""
        root, told = xmltext.parse(source.text, limits)
        found: list[Block] = []
        title = dated = ""
        if root is not None:
            title = _text(next(_all(root, "title"), None))
            made = list(entries(root))
            dated = max((entry.dated for entry in made), default="")
            for entry in made:
                blocks, more = _blocks(entry, limits, after=found[-1].paragraph if found else 0)
                told = (*told, *more)
                if len(found) + len(blocks) > limits.blocks:
                    told = (*told, finding("blocks-cut", limit=limits.blocks))
                    break
                found += blocks
        document = Document(
            name=source.name,
            format="feed",
            encoding=source.encoding,
            blocks=tuple(found),
            title=title,
            sha256=source.sha256,
            dated=dated,
        )
        return document, told


def entries(root: Element) -> Iterator[Entry]:
    """Yield the posts of a feed."""
    posts = (element for element in root.iter() if xmltext.bare(element.tag) in _ENTRIES)
    for number, post in enumerate(posts, 1):
        parts = {xmltext.bare(child.tag): child for child in reversed(list(post))}
        body = next((_text(parts[name]) for name in _BODIES if name in parts), "")
        date = next((_text(parts[name]) for name in _DATES if name in parts), "")
        yield Entry(title=_text(parts.get("title")), body=body, dated=_day(date), number=number)


def _all(root: Element, name: str) -> Iterator[Element]:
    return (element for element in root.iter() if xmltext.bare(element.tag) == name)


def _text(element: Element | None) -> str:
    """The text of an element, with that of the elements in it."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _day(date: str) -> str:
    found = _DAY.search(date)
    if found is None:
        return ""
    if found[1]:
        return f"{found[1]}-{found[2]}-{found[3]}"
    month = _MONTHS.index(found[5]) + 1 if found[5] in _MONTHS else 0
    return f"{found[6]}-{month:02}-{int(found[4]):02}" if month else ""


def _blocks(entry: Entry, limits: Limits, *, after: int) -> tuple[list[Block], tuple[Finding, ...]]:
    """An entry's heading and the blocks of its text, each with the number of the entry."""
    page = entry.body if "<" in entry.body else f"<p>{_escape(entry.body)}</p>"
    inner, told, _, _ = html.blocks(f"<body>{page}</body>", limits)
    place = f"entry {entry.number}"
    made: list[Block] = []
    if entry.title:
        made.append(
            Block(
                kind=BlockKind.HEADING,
                text=entry.title,
                level=2,
                place=Place(path=place),
                paragraph=after + 1,
            )
        )
    made += [
        msgspec.structs.replace(
            block, place=Place(path=place), paragraph=block.paragraph + after + 2
        )
        for block in inner
    ]
    return made, told


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
