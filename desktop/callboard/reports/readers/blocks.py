"""What the readers of texts share: collecting blocks within limits, places, inline marks."""

from __future__ import annotations

import bisect
import re

from callboard.reports.claims import Finding
from callboard.reports.document import Block, BlockKind, Place
from callboard.reports.findings.finding import finding
from callboard.reports.limits import Limits
from callboard.reports.marking import sentences

_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
_TERMINAL = re.compile(r"[.!?…][\"”’')\]]*$")

Spans = tuple[tuple[int, int], ...]


class Collector:
    """Gathers blocks in reading order, up to the limit."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._blocks: list[Block] = []
        self._findings: list[Finding] = []
        self._paragraph = 0

    @property
    def is_full(self) -> bool:
        """Whether no further block is taken."""
        return len(self._blocks) >= self._limits.blocks

    def next_paragraph(self) -> None:
        """Begin a new paragraph, list or table."""
        self._paragraph += 1

    def add(
        self,
        kind: BlockKind,
        text: str,
        place: Place,
        *,
        level: int = 0,
        cells: tuple[str, ...] = (),
        header: bool = False,
        struck: Spans = (),
    ) -> None:
        """Take one block, unless the limit is met."""
        if self.is_full:
            if not any(told.kind == "blocks-cut" for told in self._findings):
                self._findings.append(finding("blocks-cut", place=place, limit=self._limits.blocks))
            return
        self._blocks.append(
            Block(
                kind=kind,
                text=text,
                place=place,
                level=level,
                paragraph=self._paragraph,
                cells=cells,
                header=header,
                struck=struck,
            )
        )

    def add_prose(
        self,
        text: str,
        place: Place,
        *,
        struck: Spans = (),
        lines: Lines | None = None,
        start: int = 0,
    ) -> None:
        """Take a paragraph sentence by sentence; a lone phrase without an end is a line."""
        parts = list(sentences.split(text))
        alone = len(parts) == 1 and is_line(text)
        for offset, part in parts:
            where = lines.place(start + offset) if lines else place
            inside = clip(struck, offset, offset + len(part))
            self.add(BlockKind.LINE if alone else BlockKind.SENTENCE, part, where, struck=inside)

    def note(self, told: Finding) -> None:
        """Take a finding."""
        self._findings.append(told)

    def result(self) -> tuple[tuple[Block, ...], tuple[Finding, ...]]:
        """Return everything that was taken."""
        return tuple(self._blocks), tuple(self._findings)


class Lines:
    """Offsets of a text to lines and columns."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        self._starts.extend(match.end() for match in re.finditer("\n", text))

    def place(self, offset: int) -> Place:
        """Return the place of the character at `offset`."""
        index = bisect.bisect_right(self._starts, offset) - 1
        return Place(index + 1, offset - self._starts[index] + 1)


def is_line(text: str) -> bool:
    """Whether a text stands alone as a short line rather than a sentence."""
    return len(text) <= 110 and not _TERMINAL.search(text)


def clip(spans: Spans, start: int, end: int) -> Spans:
    """Return the parts of `spans` inside start–end, counted from start."""
    return tuple(
        (max(a, start) - start, min(b, end) - start) for a, b in spans if a < end and b > start
    )


def tidy(text: str) -> str:
    """Return `text` with every run of spaces made one."""
    return _SPACES.sub(" ", text).strip()


_STRIKE = re.compile(r"~~(?=\S)(.+?)(?<=\S)~~|[^\s\u0336]?(?:[^\n\u0336]\u0336){2,}")
_MARKS = re.compile(r"(?<![\w\\])(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)|`([^`]+)`")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*(?:\s\"[^\"]*\")?\)")


def inline(text: str) -> tuple[str, Spans]:
    """Return `text` without Markdown's inline marks, and the spans that were struck through."""
    if not any(mark in text for mark in "*_`[~\u0336"):
        return text, ()
    text = _LINK.sub(r"\1", text)
    for _ in range(2):
        text = _MARKS.sub(lambda found: found[2] or found[3], text)
    pieces: list[str] = []
    spans: list[tuple[int, int]] = []
    at = length = 0
    for found in _STRIKE.finditer(text):
        kept = found[1] or found[0].replace("\u0336", "")
        before = text[at : found.start()]
        pieces += [before, kept]
        length += len(before)
        spans.append((length, length + len(kept)))
        length += len(kept)
        at = found.end()
    pieces.append(text[at:])
    return "".join(pieces), tuple(spans)
