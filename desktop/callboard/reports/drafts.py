"""A claim in the making, and what is remembered from sentence to sentence."""

from __future__ import annotations

import msgspec

from callboard.election.contest import Contest, Ticket
from callboard.reports.claims import Claim, Said
from callboard.reports.document import Block
from callboard.reports.marking.marks import Marked, members

EARLIER = "perhaps an earlier election"  # the doubt of "which he won", where he held the unit
_LISTING = frozenset(
    "link-for-ticket-list link-fragment-goes-on link-list-goes-on link-ticket-in-several "
    "link-ticket-in-next link-came-next link-then-next link-came-at link-series-at "
    "link-list-item link-ticket-has".split()
)


class Draft(msgspec.Struct, kw_only=True):
    """What a rule made of a sentence."""

    unit: str
    ticket: Ticket | None
    said: Said
    rule: str
    sentence: str
    block: Block
    verb: str = ""
    electors: int | None = None
    source: str = ""
    surname: str = ""  # of a winner who is not on the ballot
    doubt: str = ""  # why it is not certain; empty where it is
    year: str = ""  # of another election, or "past"
    whole_state: bool = False
    direct: bool = True  # whether the unit is named, and not only "the state"
    dated: bool = False  # whether it is told as past, with the year of the election beside it
    order: int = 0


class Memory(msgspec.Struct, kw_only=True):
    """What earlier sentences leave behind for "he", "the state" and "that year"."""

    contest: Contest
    focus: str = ""  # the one unit of the title
    section_focus: str = ""  # the one unit of the heading above
    ticket: str = ""  # subject of the last sentence
    tickets: tuple[str, ...] = ()  # named in this paragraph
    present: frozenset[str] = frozenset()  # every ticket named anywhere in the document
    lead: str = ""  # the unit that this paragraph opens with: "Ohio (18): …"
    unit: str = ""  # the last unit named alone
    narrowed: bool = False  # whether the sentence that named it spoke of a part of it, or a primary
    paragraph: int = -1
    ticket_opens: bool = False  # whether that subject stood first in its sentence
    ticket_alone: bool = False  # whether the last sentence that named tickets named but one
    calls: int = 0  # certain calls made so far on the page
    listed: tuple[str, ...] = ()  # units named last, for "both" and "all"
    listed_in: int = -1  # passage that named them
    passage: int = -1  # a paragraph, or one item of a list
    carry: str = ""  # ticket that the last claims were certain of, and about
    listing: bool = False  # whether those claims were a list that may go on: "For Bush, Alabama."
    side: str = ""  # ticket whose list a sentence only announced: "And on her side?"
    loose: str = ""  # unit of the fragment just before: "And NC, an hour ago."
    asked: str = ""  # unit that the last paragraph only asked for: "And Minnesota?"
    scenario: bool = False  # whether the page plays through what would be
    swept: bool = False  # whether somebody is said to have won every battleground
    results: bool = False  # whether the page tells of results again and again
    imagined: int = 0  # paragraphs that "suppose" still reaches
    quoted: bool = False  # whether the last sentence of this paragraph left a quotation open
    stamped: bool = False  # whether the sentence stands behind a time or a speaker's name
    past: str = ""  # another year that this paragraph has turned to
    past_asked: str = ""  # the year that a question was about, for its answer
    past_before: str = ""  # another year that the sentence before named, for "that November"
    past_leads: bool = False  # whether a sentence opened with it
    office: bool = False  # whether this paragraph has spoken of another office
    frame: str = ""  # what this paragraph imagines or makes conditional
    projecting: int = 0  # sentences that a broadcaster's "we project" still reaches
    announced: bool = False  # whether the last sentence said that calls are in
    home: str = ""  # Maine or Nebraska, where the page is about that state and its districts
    section: str = ""  # why everything under this heading is doubtful
    section_left: int = 0  # blocks until a section that only a line began is forgotten
    group: str | None = None  # ticket that a list's heading gives, "" for "not called"
    group_source: str = ""
    group_text: str = ""


def speak_of(memory: Memory, made: list[Draft]) -> None:
    """Remember the one ticket that a sentence read as a list was about, for "He also won"."""
    memory.loose = ""
    named = {draft.ticket.id for draft in made if draft.ticket}
    memory.ticket = named.pop() if len(named) == 1 else ""
    if memory.ticket:
        memory.ticket_alone = memory.ticket_opens = True
        memory.tickets = tuple(dict.fromkeys((*memory.tickets, memory.ticket)))


def carry_on(memory: Memory, made: list[Draft], marked: Marked) -> None:
    """Remember whom the claims just made are about, for "And Ohio as well"."""
    named = {marked.marks[at].value for at in marked.places(members("T"))}
    sure = {
        draft.ticket.id if draft.ticket and not draft.doubt else ""
        for draft in made
        if draft.said is Said.CALLED
    }
    memory.calls += sum(draft.said is Said.CALLED and not draft.doubt for draft in made)
    said = memory.quoted or marked.holds("QUOTE")  # what somebody says between two calls
    other = marked.names_unit or named - {memory.carry} or marked.holds("OFFICE")
    if len(sure) == 1 and len(made) == sum(draft.said is Said.CALLED for draft in made):
        memory.carry = sure.pop()
    elif made or (other and not said):
        memory.carry = ""
    memory.listing = bool(memory.carry and made) and {draft.rule for draft in made} <= _LISTING
    if memory.side:
        memory.carry, memory.listing = memory.side, True


def claim(draft: Draft, contest: Contest, source: str) -> Claim:
    """Return the finished claim."""
    ticket = draft.ticket
    return Claim(
        unit=draft.unit,
        winner=ticket.id if ticket else None,
        surname=ticket.surname if ticket else (draft.surname or None),
        party=ticket.party if ticket else None,
        electors=draft.electors,
        said=draft.said,
        verb=draft.verb,
        election=int(draft.year) if draft.year.isdecimal() else contest.year,
        source=draft.source or source,
        place=draft.block.place,
        sentence=draft.sentence[:600],
        certain=not draft.doubt,
        rule=draft.rule,
        whole_state=draft.whole_state,
    )
