"""What a list or a table is believed by: signs of results in it, above it, or on its page.

Ratings, paths, visits, endorsements, bets and games put units below a ticket's name just as a list
of results does, and need not hold one doubtful word. So a list is certain only where something
says that it is one of results.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports import weighing
from callboard.reports.document import Block, BlockKind, Document, Place
from callboard.reports.drafts import Draft
from callboard.reports.lists.ballots import COUNTED
from callboard.reports.lists.groups import PLAIN
from callboard.reports.lists.structured import HEADED, TICKED
from callboard.reports.marking.language import language, signs
from callboard.reports.page import finals, tellings

_GAP = 4  # blocks between two rows of one list
_ABOVE = 3  # blocks above a list that may say what it is
_NEAR = 12  # blocks between two lists of one kind
_LEADING = 12  # blocks between a list and the label that opens it
_HEADING = 60  # blocks between a list and the heading of its section
_LABEL = 60  # characters before a colon that may say what a row lists
_BY_THEMSELVES = frozenset({"infobox-electors", "table-by-law"})
# rules that read fragments, believed on pages that tell of calls or that name who calls
_TOLD = frozenset({"link-ticket-has", "link-fragment-ticket", "link-lead-ticket"})
# … and those in which no verb says that anything was won
_VERBLESS = _TOLD | {"link-tickets-prize-was"}
_SAME_TIMES = 8  # years in which somebody who ran once may run in a primary
_LEAST_OF_RIVAL = 3  # units listed for somebody who does not run
_LEAST_SHARES = 2  # lines with shares of two tickets, from which a list is a running count
_LEAST_OF_BOTH, _MOST_OF_BOTH = 75, 101  # per cent of two tickets together
_HALF = 0.5
_RUNNING = re.compile(
    r"\d ?(?:%|percent|per cent) (?:counted|in\b|reporting|of precincts)|\bup by\b|"
    r"\b(?:leads?|ahead|leading)\b|\bwith \d+ percent\b",
    re.IGNORECASE,
)
_SAMPLE = 300  # blocks in which a page names the offices it is about
_OFFICE = re.compile(
    r"\b(?:senate|senators?|governors?|gov\.|gubernatorial|house (?:seats?|races?|results?)|"
    r"u\.?s\.? house|congress\b)",
    re.IGNORECASE,
)
_SHARES = re.compile(
    r"(?<![\d,.$])(\d\d)(?:\.\d+)?%?(?:\s*[-–]\s*|, [A-Z]\w+ |\s+to\s+)(\d\d)(?![\d,:])"
)


class _Run(msgspec.Struct):
    """Rows of one list, by the blocks they stand in."""

    drafts: list[Draft]
    blocks: list[int]


def introduces(blocks: Sequence[Block]) -> bool:
    """Whether what stands above a chronicle says that results of past elections follow."""
    texts = [block.text for block in blocks]
    pretended = any(signs("pretended").search(text) for text in texts)
    return not pretended and any(signs("results").search(text) for text in texts)


def judge(
    document: Document, contest: Contest, drafts: Sequence[Draft], *, told: bool = False
) -> None:
    """Doubt lists, and claims in the present tense, that nothing shows to be of results.

    Args:
        document: the page, or the part of one that is about one election.
        contest: the election.
        drafts: what was read.
        told: whether the page above the part says that results follow.
    """
    finals.believe(document, drafts)
    runs = _runs(document, drafts)
    if runs and _lists_rival(document, contest):
        for draft in (draft for run in runs for draft in run.drafts):
            draft.doubt = "conditional or primary"
    elif runs:
        told = told or tellings.tells(document, contest, drafts)
        _judge_lists(document, contest, runs, told=told)
    now = [draft for draft in drafts if tellings.speaks_now(draft, document)]
    itself = {id(draft) for draft in now}
    others = [draft for draft in drafts if id(draft) not in itself]
    if not now or not tellings.may_be_ahead(document, now):
        return
    if not tellings.tells(document, contest, others):
        for draft in now:
            draft.doubt = "nothing says that it has happened"


def _judge_lists(document: Document, contest: Contest, runs: Sequence[_Run], *, told: bool) -> None:
    before: _Run | None = None
    shown = False  # whether the list before was shown to be one of results by itself
    for run in runs:
        goes_on = before is not None and _is_near(document, before, run)
        why = _doubt(document, contest, run, told=told, inherited=shown and goes_on)
        shown = not why and ((shown and goes_on) or _is_shown(document, contest, run))
        for draft in run.drafts if why else ():
            draft.doubt = why
        before = run


def _lists_rival(document: Document, contest: Contest) -> bool:
    """Whether units are listed for somebody of those years who is on no ballot of this one."""
    own = {ticket.surname for ticket in contest.tickets}
    others = {
        ticket.surname
        for year in almanac.years()
        if 0 < abs(year - contest.year) <= _SAME_TIMES
        for ticket in almanac.contest(year).tickets[:2]
    }
    named = "|".join(sorted(map(re.escape, (others | language().people.primaries["rivals"]) - own)))
    row = re.compile(
        rf"^\W*(?:[A-Z][\w.]+ ){{0,2}}(?:{named})(?: won| wins|'s states)?\s*[:–—-]\s+\S"
    )
    for block in document.blocks[:_SAMPLE]:
        if row.match(block.text) and not tellings.YEAR.search(block.text):
            places = block.text.partition(":")[2] or block.text
            if len(re.findall(r"\b[A-Z]", places)) >= _LEAST_OF_RIVAL:
                return True
    return False


def _runs(document: Document, drafts: Sequence[Draft]) -> list[_Run]:
    at: dict[Place, int] = {}
    for i, block in enumerate(document.blocks):
        at.setdefault(block.place, i)
    itself = {id(block): i for i, block in enumerate(document.blocks)}
    found: list[_Run] = []
    for draft in drafts:
        if not tellings.is_open(draft) or not _is_of_list(draft):
            continue
        i = itself.get(id(draft.block), at.get(draft.block.place, 0))
        if not found or not 0 <= i - found[-1].blocks[-1] <= _GAP:
            found.append(_Run([], []))
        found[-1].drafts.append(draft)
        found[-1].blocks.append(i)
    return found


def _is_of_list(draft: Draft) -> bool:
    """Whether a claim stands on a list or a table, and on no sentence that says it all."""
    if draft.rule in _VERBLESS:
        return bool(draft.doubt) or draft.rule not in _TOLD
    if not weighing.is_structured(draft) or draft.rule in _BY_THEMSELVES:
        return False
    text = draft.block.text.rstrip()
    member = draft.rule == "member-of-group"
    return member or not (text.endswith(".") and tellings.wins(text))


def _doubt(document: Document, contest: Contest, run: _Run, *, told: bool, inherited: bool) -> str:
    """Return why a list is not certain, or an empty string."""
    if why := _is_of_something_else(document, contest, run):
        return why
    if _is_shown(document, contest, run) or inherited:
        return ""
    heads = [*_heads(document, run), *_labels(document, run)]
    titles = tellings.titles(document)[:2]
    ahead = any(signs("unproven").search(text) for text in heads)
    if ahead or any(signs("pretended").search(text) for text in titles):
        return "a list of something else"
    if all(draft.rule == TICKED for draft in run.drafts):
        return ""
    if told and not _is_of_party(document, contest, run) and _is_plain(document, contest, run):
        return ""
    counted = all(draft.rule == COUNTED for draft in run.drafts)
    if (counted or _is_by_law(contest, run)) and not _hints_at_something_else(document):
        return ""
    return "nothing says that these are results"


def _is_by_law(contest: Contest, run: _Run) -> bool:
    """Whether every row names a ticket and gives its unit the electors that the law gives it."""
    return all(
        draft.ticket is not None and draft.electors in _electors(contest, draft.unit)
        for draft in run.drafts
    )


def _electors(contest: Contest, unit: str) -> tuple[int, int]:
    """The electors of a unit by itself, and together with its districts."""
    whole = sum(count for one, count in contest.electors.items() if one.startswith(unit))
    return contest.electors.get(unit, 0), whole


def _hints_at_something_else(document: Document) -> bool:
    """Whether anything on a page is of what has not happened, or of other contests."""
    return any(
        signs(kind).search(block.text)
        for block in document.blocks[:_SAMPLE]
        for kind in ("unproven", "pretended")
    )


def _is_of_something_else(document: Document, contest: Contest, run: _Run) -> str:
    """Return what a list is by what stands right above it, where that is no list of results."""
    heads = _heads(document, run)
    named = heads[:-1] if run.drafts[0].rule == HEADED else heads  # "State Winner Runner-up"
    if any(signs("pretended").search(t) for t in (*named, *_labels(document, run))):
        return "a list of something else"
    if _is_count(document, run):
        return "a count, not a call"
    if _is_of_party(document, contest, run) and _OFFICE.search(_text(document)):
        return "another office"
    opens = next((text for text in reversed(heads) if text.endswith(":")), "")
    ahead = signs("unproven").search(opens) and not tellings.shows(opens)
    return "a list of something else" if ahead and not _wins(document, run) else ""


def _text(document: Document) -> str:
    return "\n".join(block.text for block in document.blocks[:_SAMPLE])


def _labels(document: Document, run: _Run) -> list[str]:
    """Return what rows say of themselves before a colon: "Trump crowds: …"."""
    labels = (text.partition(":")[0] for text in _rows(document, run) if ":" in text)
    return [label for label in dict.fromkeys(labels) if len(label) <= _LABEL]


def _is_of_party(document: Document, contest: Contest, run: _Run) -> bool:
    """Whether the winners of a list are parties, and no ticket is named in it or above it."""
    if any(draft.rule.startswith("table-") for draft in run.drafts):
        return False
    words = {
        tellings.bare(word)
        for text in (*_rows(document, run), *_heads(document, run))
        for word in tellings.WORD.findall(text)
    }
    return "president" not in words and not _names_ticket(sorted(words), contest)


def _is_shown(document: Document, contest: Contest, run: _Run) -> bool:
    """Whether a list, or what stands right above it, tells of results itself."""
    if _wins(document, run):
        return True
    if any(map(tellings.shows, (*_heads(document, run), *_labels(document, run)))):
        return True
    first = run.blocks[0]
    near = document.blocks[max(0, first - _ABOVE) : first]
    return not _is_of_party(document, contest, run) and any(
        tellings.told_now(block, contest) and not signs("unproven").search(block.text)
        for block in near
    )


def _wins(document: Document, run: _Run) -> bool:
    """Whether the rows of a list tell of results themselves, by a verb, a time or votes."""
    texts = _rows(document, run)
    return any(
        sum(bool(says(text)) for text in texts) >= _HALF * len(texts)
        for says in (tellings.wins, tellings.STAMP.search, tellings.COUNTED.search)
    )


def _rows(document: Document, run: _Run) -> list[str]:
    return [document.blocks[i].text for i in dict.fromkeys(run.blocks)]


def _is_count(document: Document, run: _Run) -> bool:
    """Whether a list, or its neighbours, give shares of a count: "Ohio: Trump 53-42"."""
    if all(draft.rule in {TICKED, HEADED} for draft in run.drafts):
        return False
    first, last = run.blocks[0], run.blocks[-1]
    around = document.blocks[max(0, first - _ABOVE) : last + _ABOVE]
    lines = [b.text for b in around if b.kind is not BlockKind.ROW and tellings.is_label(b)]
    shares = sum(_holds_shares(text) or _RUNNING.search(text) is not None for text in lines)
    if finals.is_over((*tellings.titles(document), *_heads(document, run))):
        return False
    told = sum(tellings.wins(text) for text in _rows(document, run))
    return shares >= _LEAST_SHARES and told < _HALF * len(_rows(document, run))


def _holds_shares(text: str) -> bool:
    """Whether a line gives the shares of two tickets."""
    pairs = ((int(one), int(other)) for one, other in _SHARES.findall(text))
    return any(_LEAST_OF_BOTH <= one + other <= _MOST_OF_BOTH for one, other in pairs)


def _heads(document: Document, run: _Run) -> list[str]:
    """Return the headings and labels above a list, and the header of a table."""
    first = run.blocks[0]
    blocks = document.blocks
    near = blocks[max(0, first - _ABOVE) : first]
    headings = [at for at, block in enumerate(near) if block.kind is BlockKind.HEADING]
    if headings:  # what stands above it belongs to the section before, or leads elsewhere
        return [block.text for block in near[headings[-1] :] if tellings.is_label(block)]
    heads = [block.text for block in near if tellings.is_label(block)]
    for block in reversed(blocks[max(0, first - _LEADING) : max(0, first - _ABOVE)]):
        if block.text.rstrip().endswith(":") or block.kind is BlockKind.HEADING:
            heads.insert(0, block.text)
            break
    for block in reversed(blocks[max(0, first - _HEADING) : max(0, first - _ABOVE)]):
        if block.kind is BlockKind.HEADING:
            return [block.text, *heads]
    return heads


def _is_near(document: Document, before: _Run, run: _Run) -> bool:
    first, last = before.blocks[-1], run.blocks[0]
    between = document.blocks[first + 1 : last] if last - first <= _NEAR else ()
    return 0 <= last - first <= _NEAR and not any(
        signs("unproven").search(block.text) for block in between
    )


def _is_plain(document: Document, contest: Contest, run: _Run) -> bool:
    """Whether what stands right above a list names a ticket and says nothing of its own."""
    first = run.blocks[0]
    heads = [b for b in document.blocks[max(0, first - 1) : first] if b.kind is not BlockKind.ROW]
    known = PLAIN | tellings.names(contest)
    for head in heads:
        short = head.kind is not BlockKind.SENTENCE or head.text.rstrip().endswith(":")
        words = [tellings.bare(word) for word in tellings.WORD.findall(head.text)]
        if short and any(word not in known for word in words):
            return signs("results").search(head.text) is not None or not _names_ticket(
                words, contest
            )
    return True


def _names_ticket(words: Sequence[str], contest: Contest) -> bool:
    surnames = {ticket.surname.lower() for ticket in contest.tickets}
    return any(word in surnames for word in words)
