"""The walk through the blocks of a document in order, each read by whom its shape calls for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from callboard.election.contest import Contest
from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind, Document
from callboard.reports.drafts import Draft, Memory, carry_on, speak_of
from callboard.reports.earlier.bygone import Bygone
from callboard.reports.earlier.parts import Parts
from callboard.reports.lists import groups, listings, totals
from callboard.reports.lists.ballots import BallotReader
from callboard.reports.lists.infobox import Infobox
from callboard.reports.lists.structured import Structured
from callboard.reports.marking import sentences
from callboard.reports.marking.lexicon import Lexicon
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.marks import Marked
from callboard.reports.page import finals, genres, manner, sections
from callboard.reports.prose import clauses, doubts, voice
from callboard.reports.prose.rules import Prose
from callboard.reports.references.pointing import Pointing, later
from callboard.reports.references.sets import References
from callboard.reports.tables import flattened, spread
from callboard.reports.tables.cells import unit_of
from callboard.reports.tables.figures import FigureReader
from callboard.reports.tables.rows import Table, Tables, filled

_TICK = 50  # blocks between looks at whether the reading is to stop
_LETTERHEAD = 5  # blocks
_OF_STATE = re.compile(r"(?:the )?(?:state|commonwealth) of [A-Z][A-Za-z ]{3,20}$", re.IGNORECASE)
_LEAST_YEARS = 3  # with a column each, from which a table is about several elections
_SHORT_PART = 60  # characters of a sentence in an item in which codes are believed


class Walk:
    """Goes through the blocks of a document in order."""

    def __init__(
        self, document: Document, contest: Contest, words: Lexicon, *, sure: bool = True
    ) -> None:
        self._document = document
        self._contest = contest
        self._sure = sure
        home = sections.home_of(document)
        self.marker = Marker(
            words,
            contest.year,
            home=home,
            speakers=voice.labels(document, words.units),
            towns=manner.towns(document, contest),
            heads=manner.heads(document, contest),
        )
        genre = genres.of_document(document)
        self._memory = Memory(
            contest=contest,
            home=home,
            present=manner.present(document, contest),
            scenario=genre.scenario,
            results=genre.results or (not genre.scenario and manner.is_after(document, contest)),
        )
        self._prose = Prose(contest, words, self._memory)
        self._structured = Structured(contest, self._memory)
        self._tables = Tables(contest, self.marker, self._memory)
        self._infobox = Infobox(contest, self._memory)
        self._ballots = BallotReader(contest, self.marker, self._memory)
        self._figures = FigureReader(contest, self.marker, self._memory)
        self.parts = Parts(contest, document.blocks)
        self._references = References(document.blocks, self.marker.fresh())
        self.pointing = Pointing(document, contest, self._memory, sure=sure)
        self._bygone = Bygone(contest, self._memory, self.marker, sure=sure)
        self.bygone: list[Draft] = []  # of other elections
        self.drafts: list[Draft] = []
        self.totals: list[totals.Total] = []
        self.not_understood: list[Block] = []
        self._spread_to = 0  # up to where tables drawn with spaces have been tried
        title = self.marker.mark(document.title, line=True)
        units = {mark.value for mark in title.marks if mark.classes in {"U", "MOD"} and mark.value}
        self.focus = units.pop() if len(units) == 1 else self._letterhead()
        self._memory.focus = self.focus

    def _letterhead(self) -> str:
        """Return the state whose officers write: "Commonwealth of Virginia", in the first lines."""
        for block in self._document.blocks[:_LETTERHEAD]:
            if _OF_STATE.match(block.text):
                return self._unit(block.text.lower().partition(" of ")[2].title())
        return ""

    def run(self, tick: Callable[[int], None]) -> None:
        """Read every block."""
        blocks = self._document.blocks
        at = looked = 0
        while at < len(blocks):
            if at - looked >= _TICK:
                looked = at
                tick(at)
            block = blocks[at]
            if self.parts.take(block):
                at += 1
                continue
            if taken := (
                self._flattened(at) or self._ballot(at) or self._figured(at) or self._spread(at)
            ):
                at += taken
                continue
            if block.kind is BlockKind.ROW:
                at += self._table(at)
                continue
            self._block(block)
            at += 1

    def _table(self, at: int) -> int:
        """Read the table that begins at `at`; return how many blocks it took."""
        blocks = self._document.blocks
        rows = [blocks[at]]
        end = at + 1
        while end < len(blocks) and blocks[end].kind is BlockKind.ROW:
            if blocks[end].paragraph != blocks[at].paragraph:
                break
            if not self.parts.take(blocks[end]):  # a row of another election
                rows.append(blocks[end])
            end += 1
        self._rows(rows)
        return end - at

    def _flattened(self, at: int) -> int:
        """Read a table that was flattened to a cell per line; return how many blocks it took."""
        blocks = self._document.blocks
        lone = blocks[at].kind is BlockKind.ROW and len(blocks[at].cells) == 1
        if not (flattened.begins(blocks[at]) or (lone and self._is_unit(blocks[at].text))):
            return 0
        table = flattened.rebuilt(blocks, at, self._is_unit)
        if table is None:
            return 0
        self._rows(table.rows)
        return table.taken

    def _spread(self, at: int) -> int:
        """Read a table that a text draws with spaces; return how many blocks it took."""
        rows = spread.rows(self._document.blocks, at) if at >= self._spread_to else []
        if not rows:
            return 0
        self._spread_to = at + len(rows)
        table = self._tables.read(rows)
        made = table.drafts if table.known else spread.pairs(rows, self.marker, self._structured)
        if not spread.is_read(rows, made):
            return 0  # better line by line
        for draft in made:
            self._take([draft], draft.block)
        return len(rows)

    def _is_unit(self, text: str) -> bool:
        return bool(self._unit(text))

    def _unit(self, text: str) -> str:
        return unit_of(self.marker.mark(text, line=True))

    def _figured(self, at: int) -> int:
        """Read a table of figures in lines of text; return how many blocks it took."""
        found = self._figures.read(self._document.blocks, at, self._unit)
        if found is None:
            return 0
        for draft in found.drafts:
            self._take([draft], draft.block)
        return found.taken

    def _ballot(self, at: int) -> int:
        """Read a unit's line with its tickets' votes below; return how many blocks it took."""
        found = self._ballots.read(self._document.blocks, at)
        if found is None:
            return 0
        for draft in found.drafts:
            self._take([draft], draft.block)
        return found.taken

    def _block(self, block: Block) -> None:
        line = block.kind is not BlockKind.SENTENCE
        # in a list codes are believed: "NJ(15),Mass(12)"
        listing = listings.may_be(block.text) or listings.is_glued(block.text)
        marked = self.marker.mark(later(block.text), line=line or listing)
        goes_on = not line and self._memory.paragraph == block.paragraph
        stamped = clauses.unstamped(marked) is not marked
        self._memory.stamped = stamped or (goes_on and self._memory.stamped)
        sections.turn(self._memory, marked, block)
        self.totals += totals.declared(marked, block)
        bare, marked = marked, self._references.resolved(marked, block)
        if marked is not bare and listings.pairs(bare) and not listings.has_verb(bare):
            marked = bare  # "Bush, 8 states: …" names them itself
        marked = self._prose.named(marked)
        self.pointing.begin(block)
        made = self._made(marked, block, line=line) or self._again(marked, block)
        self._references.remember(marked)
        member = any(draft.rule == "member-of-group" for draft in made)
        if not line and not member and not groups.opens(block.text):
            self._memory.group = None
        if not any(draft.said is Said.CALLED for draft in made) and doubts.takes_back(marked):
            self._retract_last(block, marked)
        carry_on(self._memory, made, marked)
        self._take(made, block)
        if block.kind is not BlockKind.HEADING and not block.struck:
            self._remember_others(marked, block)

    def _remember_others(self, marked: Marked, block: Block) -> None:
        """Read what a block says of other elections, its units told by name."""
        if not self.pointing.may_recall(block.text):
            self._bygone.count(marked)
            self.pointing.remember(marked, marked.text)
            return
        parts = [part for _, part in sentences.split(later(block.text))]
        for part in parts:
            own = marked if len(parts) < 2 else self.marker.mark(part)
            told, text = self._told(own)
            made = self._bygone.read(told, text, block)
            for draft in made if text != own.text else ():
                draft.sentence = own.text
            self.bygone += made
            self.pointing.remember(told, text)

    def _told(self, marked: Marked) -> tuple[Marked, str]:
        """Return a sentence with names for what points at units, and its text with years.

        One name may lead to another. Where only a year is told otherwise, its marks stay.
        """
        for _ in range(2):
            spelled = self.pointing.spelled(marked)
            if spelled == marked.text or not self.pointing.points(marked):
                return marked, spelled
            marked = self.marker.mark(spelled)
        return marked, marked.text

    def _again(self, marked: Marked, block: Block) -> list[Draft]:
        """Read a sentence that told nothing once more, with names for what points at units."""
        if block.kind is not BlockKind.SENTENCE or block.struck:
            return []
        told, text = self._told(marked)
        if text == marked.text:
            return []
        told = told if text == told.text else self.marker.mark(text)
        made = self._sentences(told, block)
        for draft in made:
            draft.doubt = draft.doubt or self._memory.section
            draft.sentence = marked.text
        return made

    def _made(self, marked: Marked, block: Block, *, line: bool) -> list[Draft]:
        """Read a block as a line or a list where it is one, else as prose."""
        if boxed := self._infobox.read(marked, block) if line else []:
            made: list[Draft] | None = boxed
        elif line or groups.opens(block.text):
            made = self._structured.read(marked, block)
        else:
            made = self._structured.sentence(marked, block)
        if made is not None:
            speak_of(self._memory, made if not line else [])
            return made
        made = self._sentences(marked, block)
        section = self._memory.section
        if not sections.is_of_presidents(section, marked):
            for draft in made:
                draft.doubt = finals.under(section, draft.doubt)
        if line and not made:
            self._missed(marked, block)
        return made

    def _sentences(self, marked: Marked, block: Block) -> list[Draft]:
        """Read a block as prose, sentence by sentence where an item or a line holds several."""
        parts = [] if block.kind is BlockKind.SENTENCE else list(sentences.split(block.text))
        if len(parts) < 2 or block.struck:
            return self._prose.read(marked, block)
        made: list[Draft] = []
        for _, part in parts:
            piece = self.marker.mark(part, line=len(part) < _SHORT_PART)
            piece = self._references.resolved(piece, block)
            self._references.remember(piece)
            own = self._prose.read(piece, block)
            carry_on(self._memory, own, piece)
            made += own
        return made

    def _retract_last(self, block: Block, marked: Marked) -> None:
        """Take back the last call of the paragraph: "The call was withdrawn"."""
        named = {mark.value for mark in marked.marks if mark.is_unit}
        for draft in reversed(self.drafts[-6:]):
            same = draft.block.paragraph == block.paragraph and named <= {draft.unit}
            if same and draft.said is Said.CALLED:
                draft.said = Said.RETRACTED
                return

    def _missed(self, marked: Marked, block: Block) -> None:
        """Remember an item that names a unit and nothing that was understood."""
        units = [mark for mark in marked.marks if mark.is_unit]
        short = len(marked.tokens) <= 12 and self._memory.group is not None
        first = all(unit.first <= 3 for unit in units) and len(units) < 2
        if short and block.kind is BlockKind.ITEM and first:
            self.not_understood.append(block)

    def _rows(self, rows: Sequence[Block]) -> None:
        told = spread.lists(rows, self._is_unit)
        table = self._tables.read(rows) if not told else Table([], False)
        made = table.drafts
        if self._years(table.years):
            made = []
        if not table.known:
            texts = told or [" - ".join(filter(None, row.cells)) for row in rows]
            for row, text in zip(rows, texts, strict=True):
                marked = self.marker.mark(text, line=True)
                self.totals += totals.declared(marked, row)
                made += (
                    self._infobox.read(marked, row)
                    or self._structured.read(marked, row)
                    or self._cells(row)
                )
        for draft in made:
            self._take([draft], draft.block)

    def _years(self, drafts: Sequence[Draft]) -> bool:
        """Take the winners of several elections; whether those of the page's own are among them.

        On a page that is surely about one election a column beside its own says who held the
        units before.
        """
        own = str(self._contest.year)
        if self._sure and len({one.year for one in drafts}) < _LEAST_YEARS:
            return False
        self.bygone += [one for one in drafts if one.year != own or not self._sure]
        return not self._sure and any(one.year == own for one in drafts)

    def _cells(self, row: Block) -> list[Draft]:
        """Read the cells of a row, each by itself: a log in two columns, lists side by side."""
        made: list[Draft] = []
        cells = filled(row)
        self._memory.stamped = bool(cells) and clauses.is_stamp(cells[0])
        for cell in cells:
            part = msgspec.structs.replace(row, kind=BlockKind.ITEM, text=cell)
            marked = self.marker.mark(cell, line=True)
            read = self._structured.read(marked, part)
            made += self._sentences(marked, part) if read is None else read
        return made

    def _take(self, made: list[Draft], block: Block) -> None:
        for draft in made:
            draft.order = len(self.drafts)
            if draft.ticket and draft.said is Said.CALLED and manner.is_struck(draft, block):
                draft.said = Said.RETRACTED
            self.drafts.append(draft)
