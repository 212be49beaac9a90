"""Parts of a page that tell of one election each: below a heading, in a list, behind a year.

"2016 results" above a list, "The states Clinton carried in 2016:" above its items and "2012: Obama
wins Ohio" in a chronicle are about their own year, whatever the rest of the page is about. Such
blocks are taken out of the page and read as a document of that election.
"""

from __future__ import annotations

import re

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.document import Block, BlockKind

_YEAR = re.compile(r"(?<![\d$,.'’-])((?:19|20)\d\d)(?![\d,-]\d|%|s\b)")
_LEADING = re.compile(
    r"\W*(?:in )?((?:19|20)\d\d)(?: (?:presidential )?(?:election|result|winner|vote)s?)?"
    r"\s*(?::|[–—|]|\.{2,}| - |\t)\s*(?=\S)",
    re.IGNORECASE,
)
# a line or sentence that is nothing but a year: "2004.", "2000 (compared with 1996)"
_OPENING = re.compile(
    r"\W*(?:in )?((?:19|20)\d\d)(?: (?:presidential|general|election|results?))*"
    r"(?: \([^()]{1,40}\))?\W*$",
    re.IGNORECASE,
)
YEARS_COLUMN = re.compile(r"\W*(?:election )?(?:year|election|cycle)\W*$", re.IGNORECASE)
_ONLY_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*$")
_LABEL_WORDS = frozenset(
    "the a an us u s presidential president general election elections results result state states "
    "by vote votes voting voted electoral college map race of in for and won winner winners how "
    "who november official final popular carried each every list night day returns".split()
)
OFFICES = re.compile(
    r"\b(?:senat\w*|governor\w*|gubernatorial|house|primary|primaries|caucus\w*|midterms?|"
    r"congress\w*|mayor\w*|polls?|forecast\w*|predict\w*)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:won|wins?|carried|took|taken|captured|lost|voted|went|results?|flipped|swept)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_HEADING = 90
_LONGEST_OPENING = 200  # characters of a sentence that opens a list
_LONGEST_MEMBER = 60
_ABOVE = 1  # blocks besides the last that introduce a chronicle
_LEAST_LED = 2  # years that lead lines, from which a page is a chronicle


class Parts:
    """Tells, block by block, which election a part of the page is about."""

    def __init__(self, contest: Contest, blocks: tuple[Block, ...]) -> None:
        self._contest = contest
        led = {found[1] for block in blocks if (found := _led(block))}
        self._chronicle = len({year for year in led if is_known(year)}) >= _LEAST_LED
        self._section = 0  # the year of the heading above
        self._level = 0
        self._list = 0  # the year of the sentence that opened the list
        self._opener: tuple[int, int] = (0, 0)  # the year that opened a paragraph, and which
        self._header: Block | None = None  # of a table with a column of years
        self._table = 0  # its paragraph
        self.parts: dict[int, list[Block]] = {}
        self.intro: list[Block] = []  # what stands above the first part of a chronicle

    def take(self, block: Block) -> bool:
        """Take a block that belongs to a part about one election; whether it does."""
        year, own = self._of(block)
        if year:
            part = self.parts.setdefault(year, [])
            if own.kind is BlockKind.ROW and self._header and self._header not in part:
                part.append(self._header)
            part.append(own)
        elif self._chronicle and not self.parts:
            self.intro = [*self.intro[-_ABOVE:], block]
        return bool(year)

    def _row(self, row: Block) -> tuple[int, Block]:
        """Read a row of a table whose first column is the year."""
        first, *rest = row.cells or ("",)
        if YEARS_COLUMN.match(first) and len(rest) > 1:
            self._header = _without(row, len(first) + 1)
            self._table = row.paragraph
        elif self._header and row.paragraph == self._table and _ONLY_YEAR.match(first):
            if is_known(first.strip()):
                return int(first), _without(row, len(first) + 1)
        else:
            self._header = None
        return 0, row

    def _of(self, block: Block) -> tuple[int, Block]:
        if block.kind is BlockKind.ROW:
            found = self._row(block)
            if found[0]:
                return found
        else:
            self._header = None
        if block.kind is BlockKind.HEADING:
            self._turn(block)
            return self._section, block
        if self._chronicle and (year := self._of_paragraph(block)):
            return year, block
        led = _LEADING.match(block.text) if self._chronicle else None
        if led and is_known(led[1]) and not OFFICES.search(block.text[:_LONGEST_MEMBER]):
            self._list = 0
            return int(led[1]), _without(block, led.end())
        year = self._opened(block)
        if year:
            self._list = year
            return year, block
        if self._list and _is_member(block):
            return self._list, block
        self._list = 0
        return self._section, block

    def _of_paragraph(self, block: Block) -> int:
        """Return the year that opened the paragraph, where it opened with nothing else."""
        opens = _OPENING.match(block.text)
        if opens and is_known(opens[1]):
            self._opener = (int(opens[1]), block.paragraph)
        year, paragraph = self._opener
        return year if year and block.paragraph == paragraph else 0

    def _turn(self, heading: Block) -> None:
        """Begin a section at a heading that is the label of an election, or end one."""
        self._list = 0
        years = set(_YEAR.findall(heading.text))
        year = self._other(years.pop()) if len(years) == 1 else 0
        bare = _YEAR.sub(" ", heading.text)
        label = all(word in _LABEL_WORDS for word in _WORD.findall(bare.lower()))
        if year and label and len(heading.text) <= _LONGEST_HEADING:
            self._section, self._level = year, heading.level
        elif heading.level <= self._level or years or year:
            self._section = 0

    def _opened(self, block: Block) -> int:
        """Return the other election of which a line or sentence opens a list, or 0."""
        text = block.text.rstrip()
        if not text.endswith(":") or len(text) > _LONGEST_OPENING or OFFICES.search(text):
            return 0
        if not _TOLD.search(text):
            return 0
        years = set(_YEAR.findall(text))
        return self._other(years.pop()) if len(years) == 1 else 0

    def _other(self, year: str) -> int:
        return int(year) if is_known(year) and int(year) != self._contest.year else 0


def _led(block: Block) -> re.Match[str] | None:
    """Return the year with which a block begins, where it is that year's entry."""
    if block.kind in {BlockKind.HEADING, BlockKind.ROW}:
        return _LEADING.match(block.text)
    return _LEADING.match(block.text) or _OPENING.match(block.text)


def is_known(year: str) -> bool:
    """Whether the almanac knows who won the election of a year."""
    known = year.isdecimal() and int(year) in almanac.years()
    return known and bool(almanac.official_winners(int(year)))


def _is_member(block: Block) -> bool:
    """Whether a block may be an item of a list: short, and no sentence."""
    listed = block.kind is BlockKind.ITEM or block.kind is BlockKind.LINE
    return listed and len(block.text) <= _LONGEST_MEMBER


def _without(block: Block, start: int) -> Block:
    """Return a block without the year that leads it."""
    cells = block.cells[1:] if len(block.cells) > 1 else block.cells
    kind = BlockKind.ROW if len(cells) > 1 else block.kind
    if block.kind is BlockKind.ROW and len(cells) < 2:
        kind, cells = BlockKind.LINE, ()
    return msgspec.structs.replace(
        block, text=block.text[start:], cells=cells, struck=(), kind=kind
    )
