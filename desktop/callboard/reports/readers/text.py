"""Plain text, also with the marks of Markdown that people type by hand."""

from __future__ import annotations

import re

from callboard.reports.claims import Finding
from callboard.reports.document import Block, BlockKind, Place
from callboard.reports.findings.finding import finding
from callboard.reports.limits import Limits
from callboard.reports.marking import sentences
from callboard.reports.readers import aligned
from callboard.reports.readers.blocks import Collector, inline, is_line, tidy

_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_WIKI_HEADING = re.compile(r"^\s*(={2,5})\s*([^=].*?)\s*\1\s*$")
_EDITED = re.compile(r"^\s*(\S.{0,100}?)\s*\[edit\]\s*$")  # a heading copied from an encyclopedia
_ITEM = re.compile(r"^(\s*)(?:--|[-*+•‣·▪●○■◦–—►»]|\(?\d{1,3}[.)])\s+(\S.*)$")
_BOLD = re.compile(r"^\s*(\*\*|__)([^*_]+)\1\s*:?\s*$")
_RULE = re.compile(r"^[\s|:+=_*-]+$")
_UNDERLINE = re.compile(r"^\s*(=+|-+)\s*$")
_LEAST_CUTS = 2  # semicolons in a line of a sheet
_LEAST_ROWS = 3  # lines of a sheet with as many each
_CELL = 100  # characters of a cell that stands on a line of its own
_NARROWEST = 18  # characters of a line in a newspaper's column
_MARGIN = 60
_LEAST_CAPITALS = 3  # lines
_LEAST_COLUMN = 4  # lines behind the first
_QUOTE = re.compile(r"^\s*(?:>\s?)+")
_LABEL = re.compile(r"[A-Z][\w .'’()-]{1,40}:\s")
_ENDS = re.compile(r"[.!?…:;][\"”’')\]]*$")


def blocks(text: str, limits: Limits) -> tuple[tuple[Block, ...], tuple[Finding, ...]]:
    """Return the blocks of a text, line by line, wrapped paragraphs put together."""
    into = Collector(limits)
    run: list[tuple[int, str]] = []  # plain lines not yet placed
    lines = text.split("\n")
    barred, delimited, spread = _barred(lines), _delimited(lines), aligned.cells(lines)
    for number, raw in enumerate(lines, start=1):
        if into.is_full:
            into.add(BlockKind.LINE, "", Place(number))
            break
        line = _short_enough(raw, number, into, limits)
        if not line.strip():
            _flush(run, into)
            into.next_paragraph()
        elif number in delimited:
            _flush(run, into)
            into.add(
                BlockKind.ROW, line.strip().replace(";", "\t"), Place(number), cells=_cells(line)
            )
        elif number in spread and not _ITEM.match(line):
            _flush(run, into)
            bare, struck = inline(tidy(line))
            into.add(BlockKind.LINE, bare, Place(number), cells=spread[number], struck=struck)
        elif number in barred:
            _flush(run, into)
            _row(line, Place(number), into)
        elif not _marked(line, number, run, into):
            run.append((number, line))
    _flush(run, into)
    return into.result()


def _short_enough(line: str, number: int, into: Collector, limits: Limits) -> str:
    if len(line) <= limits.line:
        return line
    into.note(finding("line-cut", place=Place(number), length=len(line), limit=limits.line))
    return line[: limits.line]


def _marked(line: str, number: int, run: list[tuple[int, str]], into: Collector) -> bool:
    """Take a line that says by its marks what it is."""
    place = Place(number)
    if found := _HEADING.match(line) or _WIKI_HEADING.match(line):
        _flush(run, into)
        text, struck = inline(tidy(found[2]))
        into.next_paragraph()
        into.add(BlockKind.HEADING, text, place, level=len(found[1]), struck=struck)
        return True
    if found := _EDITED.match(line):
        _flush(run, into)
        into.next_paragraph()
        into.add(BlockKind.HEADING, tidy(found[1]), place, level=2)
        return True
    if _is_row(line):
        _flush(run, into)
        _row(line, place, into)
        return True
    if _RULE.match(line):
        _flush(run, into)
        return True
    if found := _ITEM.match(line):
        _flush(run, into)
        text, struck = inline(tidy(found[2]))
        depth = 1 + len(found[1].expandtabs(4)) // 2
        into.add(BlockKind.ITEM, text, place, level=depth, struck=struck)
        return True
    if found := _BOLD.match(line):
        _flush(run, into)
        into.next_paragraph()
        into.add(BlockKind.HEADING, tidy(found[2]), place, level=6)
        return True
    return False


def _barred(lines: list[str]) -> frozenset[int]:
    """Return the numbers of lines that are one cell each of a table: "Ohio |" among others."""
    ends = [
        number
        for number, line in enumerate(lines, start=1)
        if len(line) <= _CELL and line.rstrip().endswith("|")
    ]
    known = frozenset(ends)
    single = (number for number in ends if lines[number - 1].count("|") == 1)
    return frozenset(number for number in single if number - 1 in known or number + 1 in known)


def _delimited(lines: list[str]) -> frozenset[int]:
    """Return the numbers of lines of a sheet pasted into a text: as many semicolons in each."""
    found: list[int] = []
    run: list[int] = []
    for number, line in enumerate([*lines, ""], start=1):
        count = line.count(";")
        if run and (count < _LEAST_CUTS or count != lines[run[-1] - 1].count(";")):
            found += run if len(run) >= _LEAST_ROWS else []
            run = []
        if count >= _LEAST_CUTS:
            run.append(number)
    return frozenset(found)


def _cells(line: str) -> tuple[str, ...]:
    return tuple(inline(tidy(cell))[0] for cell in line.split(";"))


def _is_row(line: str) -> bool:
    return (
        line.count("|") >= 2
        or line.strip().count("\t") >= 1
        or bool(re.match(r"^\s*\|.*\|?\s*$|^[^|]{1,60}\s\|\s[^|]{1,60}$", line))
    )


def _row(line: str, place: Place, into: Collector) -> None:
    if _RULE.match(line) and "-" in line:
        return
    by = "|" if "|" in line else "\t"
    bare = line.strip() if by == "|" else line
    if by == "|":
        bare = bare.removeprefix("|").removesuffix("|")
    cells = tuple(inline(tidy(cell))[0] for cell in bare.split(by))
    if any(cells):
        into.add(BlockKind.ROW, "\t".join(cells), place, cells=cells)


def _flush(run: list[tuple[int, str]], into: Collector) -> None:
    """Place the gathered plain lines: as a wrapped paragraph, or line by line."""
    lines = _continued([(number, tidy(_QUOTE.sub("", line))) for number, line in run])
    run.clear()
    if not lines:
        return
    groups = [lines] if _is_wrapped([line for _, line in lines]) else [[one] for one in lines]
    for group in groups:
        _paragraph(group, into)


def _continued(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Put a labelled list that goes on in the next line together: "Obama: Ohio,⏎Iowa"."""
    joined: list[tuple[int, str]] = []
    for number, line in lines:
        before = joined[-1][1] if joined else ""
        if before.endswith(",") and _LABEL.match(before) and not _LABEL.match(line):
            joined[-1] = (joined[-1][0], f"{before} {line}")
        else:
            joined.append((number, line))
    return joined


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines are one paragraph broken by a margin."""
    if len(lines) < 2 or any(len(line) > 140 for line in lines):
        return False
    if sum(1 for line in lines if _LABEL.match(line)) > 1:
        return False  # "Obama: …", "McCain: …" are lines of their own
    if _is_column(lines):
        return True
    if len(lines) > _LEAST_CAPITALS and all(line[:1].isupper() for line in lines):
        return False  # a margin would break some line before a small letter
    long = sum(1 for line in lines[:-1] if len(line) >= 50)
    ended = sum(1 for line in lines[:-1] if _ENDS.search(line))
    return long >= len(lines) - 1 and ended <= (len(lines) - 1) // 2


def _is_column(lines: list[str]) -> bool:
    """Whether the lines are a newspaper's column: every third goes on in small letters."""
    rest = [line for line in lines[1:] if line]
    small = sum(1 for line in rest if line[0].islower())
    even = sum(1 for line in lines[:-1] if _NARROWEST <= len(line) < _MARGIN)
    return len(rest) >= _LEAST_COLUMN and small * 3 >= len(rest) and even * 4 >= 3 * len(rest)


def _paragraph(group: list[tuple[int, str]], into: Collector) -> None:
    text = " ".join(line for _, line in group)
    text, struck = inline(text)
    starts: list[tuple[int, int]] = []
    at = 0
    for number, line in group:
        starts.append((at, number))
        at += len(inline(line)[0]) + 1
    if len(group) == 1 and is_line(text):
        into.add(BlockKind.LINE, text, Place(group[0][0]), struck=struck)
        return
    if len(group) == 1:
        into.next_paragraph()
    for offset, part in sentences.split(text):
        begin, number = max(pair for pair in starts if pair[0] <= offset)
        inside = tuple(
            (max(a, offset) - offset, min(b, offset + len(part)) - offset)
            for a, b in struck
            if a < offset + len(part) and b > offset
        )
        into.add(BlockKind.SENTENCE, part, Place(number, offset - begin + 1), struck=inside)
