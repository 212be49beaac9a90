"""Documents to reports: the election found, blocks read in order, claims and findings made."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from pathlib import PurePath

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports import (
    checks,
    clauses,
    doubts,
    elections_found,
    feeds,
    flattened,
    genres,
    listings,
    manner,
    readers,
    sections,
    sentences,
    siblings,
    totals,
)
from callboard.reports.ballots import BallotReader
from callboard.reports.cells import unit_of
from callboard.reports.claims import Claim, Finding, Report, Said
from callboard.reports.document import Block, BlockKind, Document
from callboard.reports.drafts import Draft, Memory, carry_on, claim, speak_of
from callboard.reports.findings import finding
from callboard.reports.infobox import Infobox
from callboard.reports.lexicon import Lexicon, build, lexicon
from callboard.reports.limits import DEFAULT, Limits
from callboard.reports.marker import Marker
from callboard.reports.marks import Marked
from callboard.reports.prose import Prose
from callboard.reports.structured import Structured
from callboard.reports.tables import Tables, filled
from callboard.reports.weighing import weigh

_TICK = 50  # blocks between looks at whether the reading is to stop
_SHORT_PART = 60  # characters of a sentence in an item in which codes are believed
_AP_PAGE = re.compile(
    r"\(AP\)\s*[—–-]|\b(?:calls?|results?|projections?)\b[^.]{0,40}\b(?:by|from) "
    r"(?:the )?(?:AP|Associated Press)\b|"
    r"\bBy [A-Z][\w .'-]{3,60},? (?:The )?Associated Press\b"
)


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What was made of a document."""

    election: int | None
    claims: tuple[Claim, ...] = ()
    declared_totals: dict[str, int] = {}
    findings: tuple[Finding, ...] = ()
    used: int = 0
    set_aside: int = 0


def read_report(
    raw: bytes,
    path: str,
    election: int | None = None,
    *,
    mime: str = "",
    limits: Limits = DEFAULT,
    plans: feeds.Plans | None = None,
    job: feeds.Job | None = None,
) -> Report:
    """Return what `raw` reports. Bad input becomes findings, never an exception.

    `plans` are the remembered ways of reading tables that no feed knows, by signature; a `job`
    says the election, the state and the limits, and is told how far the reading is.

    Raises:
        Cancelled: when the job was stopped.
    """
    digest = hashlib.sha256(raw).hexdigest()
    name = PurePath(path).name or path
    job = job or feeds.Job(name=name, wanted=election, limits=limits)
    election, limits = job.wanted, job.limits
    fed = feeds.read_report(raw, path, job, plans)
    if fed is not None:
        return fed
    document, told = readers.read(raw, path, mime=mime, limits=limits)
    report = Report(
        id=f"r-{digest[:12]}",
        path=path,
        name=name,
        source=name,
        format="",
        sha256=digest,
        election=None,
        findings=told,
    )
    if document is None:
        return report
    contest = almanac.contest(election) if election in almanac.years() else None
    return _with_claims(report, document, claims_from(document, contest, job.tick))


def _with_claims(report: Report, document: Document, reading: Reading) -> Report:
    return msgspec.structs.replace(
        report,
        source=source_of(document),
        format=document.format,
        election=reading.election,
        claims=reading.claims,
        declared_totals=reading.declared_totals,
        findings=(*report.findings, *reading.findings),
        used=reading.used,
        set_aside=reading.set_aside,
        read=len(document.blocks),
    )


def source_of(document: Document) -> str:
    """Return who a page speaks for: the agency it names as its own, else its name."""
    head = "\n".join(block.text for block in document.blocks[:60])
    return "AP" if _AP_PAGE.search(head) else document.name


def claims_from(
    document: Document,
    contest: Contest | None = None,
    tick: Callable[[int], None] = lambda _: None,
) -> Reading:
    """Return what a document claims; the election is found where no contest is given.

    `tick` is called with the number of blocks read, now and then, and may raise to stop.
    """
    found = elections_found.find(document)
    year = found.year
    if contest is not None and (year is None or not found.sure or year == contest.year):
        year = contest.year
    if year is None:
        return Reading(election=None, findings=(finding("no-election"),))
    if year not in almanac.years():
        first, last = almanac.years()[0], almanac.years()[-1]
        told = finding("out-of-range", year=year, first=first, last=last)
        return Reading(election=year, findings=(told,))
    unclear = contest is None and not found.sure
    wanted = contest if contest is not None and contest.year != year else None
    if contest is None or wanted is not None:
        contest = almanac.contest(year)
    findings: list[Finding] = []
    if wanted is not None:
        findings.append(finding("other-election", year=year, wanted=wanted.year))
    page = sections.of_page(document)
    if unclear:
        page = page or "a page about several elections"
    if found.before and found.year == year:
        findings.append(finding("before-election", date=found.before))
        page = page or "written before the election"
    elif page:
        findings.append(finding("not-results", what=page))
    return _read(document, contest, page, findings, tick)


def _read(
    document: Document,
    contest: Contest,
    page: str,
    findings: list[Finding],
    tick: Callable[[int], None],
) -> Reading:
    words = lexicon(contest.year) if contest == almanac.contest(contest.year) else build(contest)
    walk = _Walk(document, contest, words)
    walk.run(tick)
    drafts = weigh(walk.drafts, page)
    source = source_of(document)
    sums = {ticket.id: ticket.surname for ticket in contest.tickets}
    declared = {
        sums[one.key]: one.figure
        for one in walk.totals
        if one.key in sums and one.strong and not page
    }
    findings += checks.of_reading(contest, drafts, walk.totals, walk.not_understood)
    findings += siblings.left_over(
        document.blocks, drafts, walk.not_understood, contest, walk.marker
    )
    claims = tuple(claim(draft, contest, source) for draft in drafts)
    used = len({(d.block.place.line, d.block.place.column, d.block.place.path) for d in drafts})
    aside = [draft for draft in drafts if draft.doubt]
    return Reading(
        election=contest.year,
        claims=claims,
        declared_totals=declared,
        findings=tuple(findings),
        used=used,
        set_aside=len(aside),
    )


class _Walk:
    """Goes through the blocks of a document in order."""

    def __init__(self, document: Document, contest: Contest, words: Lexicon) -> None:
        self._document = document
        self._contest = contest
        home = sections.home_of(document)
        caseless = manner.is_caseless(document)
        self.marker = Marker(words, contest.year, caseless=caseless, home=home)
        genre = genres.of_document(document)
        self._memory = Memory(
            contest=contest,
            home=home,
            present=manner.present(document, contest),
            scenario=genre.scenario,
            results=genre.results,
        )
        self._prose = Prose(contest, words, self._memory)
        self._structured = Structured(contest, self._memory)
        self._tables = Tables(contest, self.marker, self._memory)
        self._infobox = Infobox(contest, self._memory)
        self._ballots = BallotReader(contest, self.marker, self._memory)
        self.drafts: list[Draft] = []
        self.totals: list[totals.Total] = []
        self.not_understood: list[Block] = []
        title = self.marker.mark(document.title, line=True)
        units = {mark.value for mark in title.marks if mark.classes in {"U", "MOD"} and mark.value}
        self._memory.focus = units.pop() if len(units) == 1 else ""

    def run(self, tick: Callable[[int], None]) -> None:
        """Read every block."""
        blocks = self._document.blocks
        at = looked = 0
        while at < len(blocks):
            if at - looked >= _TICK:
                looked = at
                tick(at)
            block = blocks[at]
            if taken := self._flattened(at) or self._ballot(at):
                at += taken
                continue
            if block.kind is BlockKind.ROW:
                end = at
                while (
                    end < len(blocks)
                    and blocks[end].kind is BlockKind.ROW
                    and (blocks[end].paragraph == block.paragraph)
                ):
                    end += 1
                self._rows(blocks[at:end])
                at = end
                continue
            self._block(block)
            at += 1

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

    def _is_unit(self, text: str) -> bool:
        return bool(unit_of(self.marker.mark(text, line=True)))

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
        marked = self.marker.mark(block.text, line=line or listing)
        self._memory.stamped = clauses.unstamped(marked) is not marked
        sections.turn(self._memory, marked, block)
        self.totals += totals.declared(marked, block)
        if boxed := self._infobox.read(marked, block) if line else []:
            made: list[Draft] | None = boxed
        elif line or block.text.endswith(":"):
            made = self._structured.read(marked, block)
        else:
            made = self._structured.sentence(marked, block)
        if made is None:
            made = self._sentences(marked, block)
            if self._memory.section:
                for draft in made:
                    draft.doubt = draft.doubt or self._memory.section
            if line and not made:
                self._missed(marked, block)
        else:
            speak_of(self._memory, made if not line else [])
        if not line and not block.text.endswith(":"):
            self._memory.group = None
        if not any(draft.said is Said.CALLED for draft in made) and doubts.takes_back(marked):
            self._retract_last(block)
        carry_on(self._memory, made, marked)
        self._take(made, block)

    def _sentences(self, marked: Marked, block: Block) -> list[Draft]:
        """Read a block as prose, sentence by sentence where an item or a line holds several."""
        parts = [] if block.kind is BlockKind.SENTENCE else list(sentences.split(block.text))
        if len(parts) < 2 or block.struck:
            return self._prose.read(marked, block)
        made: list[Draft] = []
        for _, part in parts:
            piece = self.marker.mark(part, line=len(part) < _SHORT_PART)
            own = self._prose.read(piece, block)
            carry_on(self._memory, own, piece)
            made += own
        return made

    def _retract_last(self, block: Block) -> None:
        """Take back the last call of the paragraph: "The call was withdrawn"."""
        for draft in reversed(self.drafts[-6:]):
            if draft.block.paragraph == block.paragraph and draft.said is Said.CALLED:
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
        table = self._tables.read(rows)
        made = table.drafts
        if not table.known:
            for row in rows:
                text = " - ".join(cell for cell in row.cells if cell)
                marked = self.marker.mark(text, line=True)
                self.totals += totals.declared(marked, row)
                made += (
                    self._infobox.read(marked, row)
                    or self._structured.read(marked, row)
                    or self._cells(row)
                )
        for draft in made:
            self._take([draft], draft.block)

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
