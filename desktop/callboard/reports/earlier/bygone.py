"""What sentences say of earlier elections, read by the names of each of those elections.

"George W. Bush carried Colorado in 2004" on a page about 2008 is a plain statement, of another
election than the page's. The names of the page's own contest do not fit it, so the sentence is
read once more by those of the year it names, and only what stands in one clause with that year is
taken. Such a claim carries its own election, and plays no part in the verdicts of this one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.claims import Claim, Said
from callboard.reports.document import Block
from callboard.reports.drafts import EARLIER, Draft, Memory
from callboard.reports.earlier import recorded, remarks
from callboard.reports.marking import sentences
from callboard.reports.marking.lexicon import lexicon
from callboard.reports.marking.marker import Marker
from callboard.reports.marking.marks import Marked
from callboard.reports.prose.rules import Prose

_TELLING = (
    "WON WONPART WENT CALLED CALLPART BEAT BEATING LOST LOSING GERUND BASE VICTORY DEFEAT WINNER "
    "GAVE COLUMN HISOWN AGO BACKING STAYSRED COLOURED TURNS GOESBARE MOVES VOTERS FIRST BOARD POSS "
    "COLON HELPED MANAGED CAST GRANTS ELECTED PROJECTED DESERTS".split()
)
_YEAR = re.compile(r"(?:1(?<![\d$,.]1)9|2(?<![\d$,.]2)0)\d\d(?![\d,]\d|%)")
_LISTED = re.compile(
    r"(?:19|20)\d\d(?:,? (?:and |both |again |in |also |then )*(?:19|20)\d\d(?![\d%,]\d))+"
)
_OPENS_WITH = re.compile(
    r"\W*(?:In|During|Back in|On)(?: the)?(?: November(?: \d+,?)?)? ((?:19|20)\d\d)\b"
    r"(?: (?:presidential )?(?:general )?election)?,",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:now|today|tonight|this (?:time|year)|has|have|again|back|since|later|next)\b",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"\s*;\s*|,? (?=(?:after|before|when|while|as|because) (?:[A-Z]|he |she |they ))"
)
_CLAUSE = re.compile(
    r"\s*[;—–]\s*|,? (?=but |while |yet |though |although )|, (?=and )|"
    r" (?=and (?:is|are|has|now|leads|trails|remains) )"
)
_ONLY_PAST = frozenset({"another election", EARLIER})
# on such a page what it remembers of earlier elections is still what happened
_REMEMBERING = frozenset(
    {
        "",
        "a forecast",
        "a page about several elections",
        "a poll",
        "a primary",
        "another office",
        "written before the election",
    }
)
# "… plus the states that Clinton won in 2016" says nothing of the states before
_OWN_VIEW = re.compile(r"\b(?:since|until) (?:19|20)\d\d\b")
_BESIDES = re.compile(r"\b(?:plus|and|besides|as well as) (?:all )?(?:of )?the (?:\w+ )?states\b")
_LEAST_TOLD = 10  # units of another election that a page does not only remark upon
_MOST_YEARS = 8  # named in one sentence: more is a table


class _Reader(msgspec.Struct, frozen=True):
    contest: Contest
    marker: Marker
    prose: Prose
    memory: Memory


class Bygone:
    """Reads the side remarks of one document."""

    def __init__(
        self,
        contest: Contest,
        memory: Memory,
        page: Marker,
        *,
        sure: bool = True,
    ) -> None:
        self._year = contest.year if sure else 0  # 0 where the page is about several elections
        self._memory = memory
        self._page = page  # the marker of the page, which knows the state that was named last
        self.named: Counter[str] = Counter()  # units, by how often the page has named them
        self._readers: dict[int, _Reader] = {}

    def read(self, marked: Marked, text: str, block: Block) -> list[Draft]:
        """Return what a sentence says of other elections, by the years that its text names."""
        self.count(marked)
        years = set(_YEAR.findall(text))
        known = [int(year) for year in sorted(years) if self._is_known(year)]
        if not known or len(years) > _MOST_YEARS or not _may_tell(marked):
            return []
        if _OWN_VIEW.search(text) and not marked.holds("T", "FOREIGN", "MATE"):
            return []  # "a clerk who has counted ballots since 1984"
        return [draft for year in known for draft in self._of_year(year, text, block)]

    def count(self, marked: Marked) -> None:
        """Count the units that a sentence names."""
        for unit in marked.units_spoken_of:
            self.named[unit] += 1

    def _is_known(self, year: str) -> bool:
        """Whether a year is that of another election that is over."""
        known = int(year) in almanac.years() and int(year) != self._year
        return known and bool(almanac.official_winners(int(year)))

    def _of_year(self, year: int, text: str, block: Block) -> list[Draft]:
        made: list[Draft] = []
        for _, part in sentences.split(text):
            if str(year) not in part or _BESIDES.search(part):
                continue
            made += self._led(_alone(part, year), year, block)
            for clause in _told_apart(_alone(part, year), year):
                made += self._plain(clause, year, block) or [
                    draft
                    for piece in _told_apart(clause, year, _CLAUSE)
                    if piece != clause
                    for draft in self._plain(piece, year, block)
                ]
            if not made:
                made += self._recorded(_alone(part, year), year, block)
        return list(_each_once(made))

    def _recorded(self, text: str, year: int, block: Block) -> list[Draft]:
        """Return what a sentence says of a year in words that only the record makes plain."""
        reader = self._reader(year)
        self._attune(reader)
        view = reader.marker.mark(text)
        if remarks.is_other_contest(view):
            return []
        return list(recorded.read(view, year, reader.memory, block))

    def _plain(self, text: str, year: int, block: Block) -> list[Draft]:
        """Return the calls of a clause that are doubtful for their year alone."""
        reader = self._reader(year)
        self._attune(reader)
        view = reader.marker.mark(text)
        if remarks.is_other_contest(view):
            return []
        made = [draft for draft in reader.prose.read(view, block) if _is_plain(draft, year)]
        told = made or remarks.read(view, year, reader.memory, block)
        return [draft for draft in told if _is_plain(draft, year)]

    def _led(self, text: str, year: int, block: Block) -> list[Draft]:
        """Return the calls of a sentence that opens with a year and names no other time."""
        opens = _OPENS_WITH.match(text)
        others = set(_YEAR.findall(text)) - {str(year)}
        if not opens or opens[1] != str(year) or others or _NOW.search(text, opens.end()):
            return []
        reader = self._reader(year)
        self._attune(reader)
        marker = Marker(lexicon(year), year, home=self._memory.home)
        marker.follow(self._page)
        view = marker.mark(text)
        if remarks.is_other_contest(view):
            return []
        made = reader.prose.read(view, block)
        for draft in made:
            if not draft.doubt and not draft.year:
                draft.year, draft.doubt = str(year), "another election"
        return [draft for draft in made if _is_plain(draft, year)]

    def _attune(self, reader: _Reader) -> None:
        """Let "he" and "the state" mean to a reader what they mean on the page."""
        page, own = self._memory, reader.memory
        own.unit = page.unit if self._is_main(page.unit) else ""
        own.focus, own.section_focus = page.focus, page.section_focus
        reader.marker.follow(self._page)
        own.ticket = _same_person(page.ticket, page.contest, reader.contest)

    def _is_main(self, unit: str) -> bool:
        """Whether the page names a unit far more often than any other so far."""
        most, named = self.named[unit], self.named.items()
        return most > 0 and all(most >= 2 * often for other, often in named if other != unit)

    def _reader(self, year: int) -> _Reader:
        found = self._readers.get(year)
        if found is None:
            contest, words = almanac.contest(year), lexicon(year)
            marker = Marker(words, self._year, home=self._memory.home)
            memory = Memory(contest=contest, home=self._memory.home)
            prose = Prose(contest, words, memory)
            found = self._readers[year] = _Reader(contest, marker, prose, memory)
        return found


def _may_tell(marked: Marked) -> bool:
    """Whether a sentence may tell who won a unit: cheap to ask before it is read anew."""
    if not marked.holds("U", "PLACE"):
        return False
    if not marked.holds("T", "FOREIGN", "MATE", "DESCRIBED", "HE", "HISOWN"):
        return False
    fragment = marked.holds("COLON") and marked.holds("INTO")  # "Four years ago: Indiana to Obama"
    return fragment or marked.holds(*_TELLING)


def _told_apart(text: str, year: int, border: re.Pattern[str] = _SUBORDINATE) -> list[str]:
    """Return the clauses of a text in which a year stands."""
    return [clause for clause in border.split(text) if str(year) in clause]


def _same_person(ticket: str, here: Contest, there: Contest) -> str:
    """Return the ticket that the same candidate led in another election, if any."""
    if not ticket:
        return ""
    who = next((one.president for one in here.tickets if one.id == ticket), None)
    return next((one.id for one in there.tickets if one.president == who), "")


def joined(drafts: list[Draft], remembered: list[Draft], page: str) -> list[Draft]:
    """Return the drafts of a page with those of other elections, each statement once."""
    for draft in remembered:
        if page not in _REMEMBERING and not (page == "a scenario" and recorded.bears_out(draft)):
            draft.doubt = draft.doubt or f"the page is {page}"
    known = {_key(draft) for draft in remembered}
    for draft in drafts:
        if page in _REMEMBERING and _is_governed(draft) and _key(draft) not in known:
            draft.doubt = ""
    return [draft for draft in drafts if not (draft.year and _key(draft) in known)] + remembered


def set_apart(claims: tuple[Claim, ...], own: int | None) -> tuple[Claim, ...]:
    """Return claims, those marked that a page makes in passing, of other elections than its own.

    An election that it tells of unit by unit, as a table of two years does, is none of these.
    """
    units: dict[int, set[str]] = {}
    for one in claims:
        units.setdefault(one.election, set()).add(one.unit)
    told = {own, *(year for year, named in units.items() if len(named) >= _LEAST_TOLD)}
    return tuple(
        one if one.election in told else msgspec.structs.replace(one, in_passing=True)
        for one in claims
    )


def _is_governed(draft: Draft) -> bool:
    """Whether a call stands in a paragraph that turned to a year when the candidate ran, too."""
    carried = draft.year.isdecimal() and draft.year not in draft.sentence
    if not carried or draft.said is not Said.CALLED or draft.doubt != "another election":
        return False
    year, who = int(draft.year), draft.ticket.president if draft.ticket else ""
    if year not in almanac.years() or _NOW.search(draft.sentence):
        return False
    ran = any(one.president == who for one in almanac.contest(year).tickets[:2])
    return ran and not _YEAR.search(draft.sentence)


def _key(draft: Draft) -> tuple[str, str, str]:
    return draft.unit, draft.year, draft.ticket.surname if draft.ticket else ""


def _is_plain(draft: Draft, year: int) -> bool:
    """Whether a draft is a call, with a winner, that is doubtful for its year alone."""
    resort = draft.rule.startswith("resort-")  # a guess at a clause, and not at its year
    called = draft.said is Said.CALLED and draft.ticket is not None and not resort
    return called and draft.year == str(year) and draft.doubt in _ONLY_PAST


def _each_once(drafts: Iterable[Draft]) -> Iterator[Draft]:
    seen: set[tuple[str, str, str]] = set()
    for draft in drafts:
        if _key(draft) not in seen:
            seen.add(_key(draft))
            draft.doubt = ""
            yield draft


def _alone(text: str, year: int) -> str:
    """Return a sentence with the years that are listed with `year` taken out of the list.

    "in 2008 and again in 2012" is said of either year.
    """

    def kept(found: re.Match[str]) -> str:
        return str(year) if str(year) in found[0] else found[0]

    return _LISTED.sub(kept, text)
