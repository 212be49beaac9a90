"""What a sentence leaves behind for those that follow: its subject, its unit, its year."""

from __future__ import annotations

import re
from itertools import pairwise

from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind
from callboard.reports.drafts import Draft, Memory
from callboard.reports.marking.marks import Marked, members
from callboard.reports.marking.rulebook import pattern, patterns
from callboard.reports.prose import doubts, places, years
from callboard.reports.prose.people import UNCLEAR, People

_LISTED = 8  # units named one after the other that "both" or "all" may stand for
_INTRODUCING = frozenset({"COLON", "DASH", "EVPAR"})  # signs behind a unit put first
_BATTLEGROUNDS = frozenset({"battleground", "battlegrounds", "swing"})
_EVERY = frozenset({"all", "every", "each"})
_WHAT = re.compile(r"\b(?:what|which)\b", re.IGNORECASE)
_OPENING = 4  # marks in which a sentence names its subject


def begin(memory: Memory, block: Block) -> None:
    """Forget what does not reach beyond a paragraph, where a new one begins."""
    memory.passage = block.paragraph
    if block.kind is not BlockKind.SENTENCE:
        memory.frame = ""  # an item has a frame of its own
        memory.passage = -block.place.line - 1
    if block.paragraph != memory.paragraph:
        memory.paragraph = block.paragraph
        memory.past, memory.past_asked = memory.past_asked, ""
        memory.tickets = ()
        memory.lead, memory.asked = memory.asked, ""
        memory.listing = bool(memory.side)
        memory.frame = ""
        memory.quoted = False
        memory.imagined = max(0, memory.imagined - 1)
        memory.office = False


def lead(memory: Memory, marked: Marked) -> None:
    """Remember the unit that a sentence puts first: "Ohio (18): …", "And Connecticut."."""
    first, *behind = marked.marks[:3] or (None,)
    if first and first.is_unit and any(mark.classes in _INTRODUCING for mark in behind):
        memory.lead = first.value
    elif alone := pattern("unit-alone").match(marked.code):
        memory.lead = marked.marks[alone.start("units")].value
    asked = next((m for one in patterns("asked-") if (m := one.match(marked.code))), None)
    memory.asked = marked.marks[asked.start("units")].value if asked else ""
    memory.lead = memory.asked or memory.lead


def announce(memory: Memory, people: People, marked: Marked, drafts: list[Draft]) -> None:
    """Remember a unit, or a ticket, of which the next sentence may say the rest."""
    loose = _left_alone(marked) if not drafts else None
    memory.loose = marked.marks[loose.start("units")].value if loose else ""
    side = _announced(marked) if not marked.names_unit else None
    ticket, doubt = people.ticket(marked, side.start("who")) if side else (None, "")
    unnamed = side is not None and _is_him(marked, side.start("who"))
    known = ticket is not None and (not unnamed or ticket.id in memory.tickets)
    memory.side = ticket.id if ticket and known and not doubt else ""


def _is_him(marked: Marked, at: int) -> bool:
    """Whether a mark is "him", for whom a list is told only where the paragraph names him."""
    return {"HIM", "HIS"} & set(marked.marks[at].classes.split()) == {"HIM"}


def _announced(marked: Marked) -> re.Match[str] | None:
    """Find whose list a sentence announces, or asks for."""
    if marked.holds("OYEAR", "AGO"):
        return None  # "In 2016 Trump won all of them"
    sides = (one.search(marked.code) for one in patterns("announces-"))
    side = next((one for one in sides if one), None)
    asks = side is None and marked.text.endswith("?") and _WHAT.search(marked.text)
    return pattern("asks-what").match(marked.code) if asks else side


def _left_alone(marked: Marked) -> re.Match[str] | None:
    """Find the unit of a fragment, or of a certificate that is only presented as yet."""
    shown = pattern("certificate-unit").search(marked.code)
    return shown or pattern("fragment-unit").match(marked.code)


def turn(memory: Memory, marked: Marked, drafts: list[Draft]) -> None:
    """Remember which year the paragraph is in: by its opening words, or by its claims."""
    turned = years.turn_of(marked)
    told = {draft.year for draft in drafts if draft.said is Said.CALLED}
    if turned is not None:
        memory.past, memory.past_leads = turned.year, turned.leading
    elif len(told) == 1:
        memory.past, memory.past_leads = told.pop(), False
    if marked.text.rstrip().endswith("?"):
        memory.past_asked = memory.past


def remember(memory: Memory, people: People, marked: Marked, made: list[Draft]) -> None:
    """Remember whom and which units a sentence named."""
    memory.swept = memory.swept or _sweeps(marked)
    memory.office = memory.office or doubts.has(marked, doubts.signs().office)
    opener = _opener(marked, people, memory)
    spoken = _spoken_of(marked)
    if named := opener + spoken:
        memory.ticket, memory.ticket_alone = named[0], len(set(spoken)) < 2
        memory.tickets = tuple(dict.fromkeys((*memory.tickets, *named)))
        opens = any(mark.value == named[0] for mark in marked.marks[:_OPENING])
        memory.ticket_opens = bool(opener) or opens
    elif marked.holds("FOREIGN"):
        memory.ticket = ""
    if people.subject:
        memory.ticket_opens = memory.ticket_opens and memory.ticket == people.subject[1]
        memory.ticket = people.subject[1]
        people.subject = None
    units = marked.units_spoken_of
    if not units and _speaks_of_county(marked):
        memory.unit = memory.lead = ""
    if units:
        ends = made or memory.listed_in != memory.passage or len(memory.listed) >= _LISTED
        before = () if ends else memory.listed
        memory.listed_in = memory.passage
        memory.listed = tuple(dict.fromkeys((*before, *units)))
        memory.unit = units[0] if len(set(units)) == 1 else ""
        primary = doubts.has(marked, members("PRIMARY"))
        memory.narrowed = primary or places.is_local(marked, len(marked.tokens))


def _sweeps(marked: Marked) -> bool:
    """Whether a sentence says that every battleground went to somebody."""
    if _BATTLEGROUNDS.isdisjoint(marked.keys) or _EVERY.isdisjoint(marked.keys):
        return False
    return marked.holds("WON", "GERUND", "WENT", "VICTORY") and not marked.holds("IF", "MODAL")


def _spoken_of(marked: Marked) -> list[str]:
    """Return the tickets of a sentence; those that only own something where no other is named."""
    named = marked.places(members("T"))
    acting = [at for at in named if not owns(marked, at + 1)]
    return [marked.marks[at].value for at in acting or named]


def _speaks_of_county(marked: Marked) -> bool:
    """Whether a sentence begins with a part of a state: "Hamilton County is the one to watch"."""
    parts, names = members("PARTIAL"), members("XCAP")
    return any(part in parts and name in names for name, part in pairwise(marked.code[:_OPENING]))


def _opener(marked: Marked, people: People, memory: Memory) -> list[str]:
    """Return the ticket that a sentence begins with, where it does not name it: "He also …"."""
    told, meant = members("T", "FOREIGN", "MATE"), members("DESCRIBED", "HE")
    for at, letter in enumerate(marked.code[:_OPENING]):
        if letter in meant:
            ticket, doubt = people.ticket(marked, at)
            sure = not doubt or (doubt == UNCLEAR and not memory.office)
            return [ticket.id] if ticket and sure else []
        if letter in told:
            break
    return []


def owns(marked: Marked, at: int) -> bool:
    """Whether the mark at `at` makes the name before it the owner of something else."""
    return marked.marks[at : at + 1] != [] and marked.marks[at].classes == "POSS"
