"""Claims from lines, list items and headings: "Ohio (17) - Trump", "Trump: Ohio, Iowa"."""

from __future__ import annotations

import re
from functools import cache

from callboard.election.contest import Contest, Ticket
from callboard.reports import doubts
from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind
from callboard.reports.drafts import Draft, Memory
from callboard.reports.language import language
from callboard.reports.marks import Marked, alphabet
from callboard.reports.rulebook import members, pattern, rulebook

_ONE_OF = re.compile(r"\(1\b|\b1 (?:EV|electoral)", re.IGNORECASE)
_OPEN_GROUP = re.compile(
    r"battleground|swing state|undecided|uncalled|not (?:yet )?called|too (?:close|early)|toss-?up|"
    r"remaining|outstanding|still to (?:be called|come)|no (?:winner|call)",
    re.IGNORECASE,
)
_RATING = re.compile(
    r"\b(?:lean(?:s|ing)?|likely|safe|solid|tilts?|toss-?ups?|forecast|predict\w*|rated|"
    r"expected|poll\w*|"
    r"could|would|might|path|paths|scenario|if|counties|county|senate|house|governor|"
    r"primary|delegates?|endorse\w*|donors?|odds|chances?|needs?|must|supporters|campaign|reacts?|"
    r"speech|trial|news|agenda|cabinet|policy|policies|transition|plans?)\b",
    re.IGNORECASE,
)


def by_party(contest: Contest) -> dict[str, Ticket]:
    """Return the first ticket of each party."""
    found: dict[str, Ticket] = {}
    for ticket in contest.tickets:
        found.setdefault(ticket.party, ticket)
    return found


def label_party(word: str) -> str:
    """Return the party code that a label stands for, or an empty string."""
    return _labels().get(word.strip(" .:*()[]"), "")


@cache
def _labels() -> dict[str, str]:
    people = language().people
    return {
        label: party
        for party, labels in people.party_labels.items()
        for label in (*labels, *(one.upper() for one in labels if len(one) > 1))
    }


class Structured:
    """Reads lines, items and headings, remembering the heading that a list stands under."""

    def __init__(self, contest: Contest, memory: Memory) -> None:
        self._contest = contest
        self._tickets = {ticket.id: ticket for ticket in contest.tickets}
        self._parties = by_party(contest)
        self._memory = memory
        self._unit = ""  # named by a line of its own
        self._unit_left = 0  # lines in which its winner may still follow
        self._unpaired = ""  # named by the line just above, under no heading

    def read(self, marked: Marked, block: Block) -> list[Draft] | None:
        """Return the claims of a line, or None where it is no line of a known form."""
        if not any(mark.is_unit for mark in marked.marks):
            below = self._winner_below(marked, block) or self._pair(marked, block)
            return below or self._heading(marked, block)
        self._unit_line(marked)
        self._label(marked)
        for rule in rulebook().lines:
            match = rule.pattern.match(marked.code)
            if match:
                who = self._who(marked, match.start("who"))
                if who is None:
                    continue
                doubt = self._doubt(marked)
                if rule.rule.name == "line-ticket-units" and (
                    marked.marks[match.start("who")].classes == "PARTYLABEL"
                ):
                    doubt = doubt or "a party, not a ticket"
                last = match.end("units")
                units = [i for i in range(match.start("units"), last) if marked.marks[i].is_unit]
                return [self._draft(marked, block, at, who, rule.rule.name, doubt) for at in units]
        return self._member(marked, block)

    def sentence(self, marked: Marked, block: Block) -> list[Draft] | None:
        """Return the claims of a sentence that is really a list: "Called for Trump: …"."""
        for rule in rulebook().lines:
            match = rule.pattern.match(marked.code)
            if match and rule.rule.name.startswith(("line-ticket", "line-projected")):
                who = self._who(marked, match.start("who"))
                units = [i for i in range(*match.span("units")) if marked.marks[i].is_unit]
                if who and units:
                    doubt = self._doubt(marked)
                    return [
                        self._draft(marked, block, i, who, rule.rule.name, doubt) for i in units
                    ]
        return None

    def _unit_line(self, marked: Marked) -> None:
        """Remember a line that is nothing but a unit's name: its winner may stand below."""
        match = pattern("only-units").match(marked.code)
        units = {mark.value for mark in marked.marks if mark.is_unit}
        self._unit, self._unit_left = (units.pop(), 5) if match and len(units) == 1 else ("", 0)
        self._unpaired = self._unit if self._memory.group is None else ""

    def _pair(self, marked: Marked, block: Block) -> list[Draft] | None:
        """Read a line that is only a ticket right below a line that is only a unit."""
        match = pattern("only-ticket").match(marked.code)
        who = self._who(marked, 0) if match else None
        unit, self._unpaired = self._unpaired, ""
        if not unit or who is None or block.kind is BlockKind.HEADING:
            return None
        return [
            Draft(
                unit=unit,
                ticket=who,
                said=Said.CALLED,
                rule="line-pair",
                sentence=marked.text,
                block=block,
                doubt=self._doubt(marked),
            )
        ]

    def _winner_below(self, marked: Marked, block: Block) -> list[Draft] | None:
        """Read "Winner: Obama" a line or two below the name of a unit."""
        self._unit_left -= 1
        match = pattern("winner-below").match(marked.code)
        if not match or not self._unit or self._unit_left < 0 or block.kind is BlockKind.HEADING:
            return None
        who = self._who(marked, match.start("who"))
        unit, self._unit = self._unit, ""
        if who is None:
            return None
        return [
            Draft(
                unit=unit,
                ticket=who,
                said=Said.CALLED,
                rule="line-winner-below",
                sentence=marked.text,
                block=block,
                doubt=self._doubt(marked, figures=True),
            )
        ]

    def _label(self, marked: Marked) -> None:
        """Make a party label that ends a line a ticket: "Georgia: Republican"."""
        last = len(marked.marks) - 1
        while last > 0 and marked.marks[last].classes in {"DOT", "STAR"}:
            last -= 1
        if last < 1:
            return
        mark = marked.marks[last]
        if any(other.classes in {"T", "TPAR"} for other in marked.marks) or len(marked.marks) > 9:
            return
        ticket = self._parties.get(label_party(marked.text[mark.start : mark.end]))
        if ticket and mark.classes != "U":
            mark.classes, mark.value = "PARTYLABEL", ticket.id
            letter = alphabet().letter("PARTYLABEL")
            marked.code = marked.code[:last] + letter + marked.code[last + 1 :]

    def _who(self, marked: Marked, at: int) -> Ticket | None:
        return self._tickets.get(marked.marks[at].value)

    def _doubt(self, marked: Marked, *, figures: bool = False) -> str:
        """Return why a line is not certain; `figures` where it may hold shares of the vote."""
        if self._memory.section:
            return self._memory.section
        known = doubts.signs()
        worrying = known.sentence | known.poll | known.hedge | known.negation | known.claiming
        if doubts.has(marked, worrying):
            return "not said as a fact"
        if not figures and any(mark.classes == "PCT" for mark in marked.marks):
            return "figures, not a call"
        return "another election" if doubts.has(marked, known.year) else ""

    def _partial(self, marked: Marked, at: int, electors: int | None) -> str:
        """Doubt the one elector of a state that splits: "Maine (1 – split)"."""
        one = electors == 1 or _ONE_OF.search(marked.text)
        split = one and self._contest.districts_of(marked.marks[at].value)
        return "one elector of the state only" if split else ""

    def _draft(
        self,
        marked: Marked,
        block: Block,
        at: int,
        who: Ticket | None,
        rule: str,
        doubt: str,
        said: Said = Said.CALLED,
    ) -> Draft:
        electors = electors_in(marked, at)
        return Draft(
            unit=marked.marks[at].value,
            ticket=who,
            said=said,
            rule=rule,
            sentence=marked.text,
            block=block,
            electors=electors,
            doubt=doubt or self._partial(marked, at, electors),
            verb="",
            source=self._memory.group_source if rule == "member-of-group" else "",
        )

    def _member(self, marked: Marked, block: Block) -> list[Draft] | None:
        """A line that only names units belongs to the heading above it."""
        match = pattern("only-units").match(marked.code)
        memory = self._memory
        if not match or memory.group is None or block.kind is BlockKind.HEADING:
            return None
        units = [i for i in range(*match.span("units")) if marked.marks[i].is_unit]
        who = self._tickets.get(memory.group)
        said = Said.CALLED if who else Said.NOT_CALLED
        return [
            self._draft(marked, block, at, who, "member-of-group", self._doubt(marked), said)
            for at in units
        ]

    def _heading(self, marked: Marked, block: Block) -> list[Draft] | None:
        """A heading that names one ticket begins its list; any other ends the last one."""
        memory = self._memory
        tickets = {mark.value for mark in marked.marks if mark.classes == "T"}
        long = block.kind is BlockKind.SENTENCE or len(marked.tokens) > 16
        if long and not block.text.rstrip().endswith(":"):
            return None
        memory.group = None
        memory.group_text = block.text
        if not tickets:
            party = self._party_heading(marked)
            if party:
                tickets = {party.id}
        text = block.text
        if not any(m.classes == "T" for m in marked.marks) and re.search(
            r"\bstates\b", text, re.IGNORECASE
        ):
            tickets = set()  # "Republican states" says how they lean
        if len(tickets) == 1 and not _RATING.search(text) and "?" not in text:
            memory.group = tickets.pop()
        elif not tickets and _OPEN_GROUP.search(text):
            memory.group = ""
        memory.group_source = next((m.value for m in marked.marks if m.classes == "S"), "")
        return None

    def _party_heading(self, marked: Marked) -> Ticket | None:
        words = [word for word in marked.tokens if word.raw[0].isalpha()]
        if not words or len(words) > 6:
            return None
        parties = {label_party(word.raw) for word in words} - {""}
        return self._parties.get(parties.pop()) if len(parties) == 1 else None


def electors_in(marked: Marked, at: int) -> int | None:
    """Return the electors stated behind the unit at mark `at` of a line."""
    marks = marked.marks
    electors = members("EV", "VOTES")
    for step in range(at + 1, len(marks)):
        mark = marks[step]
        if mark.classes == "EVPAR":
            return int(mark.value) if len(mark.value) < 3 else None
        if mark.is_unit:
            return None
        if mark.classes == "NUM" and mark.value.isdecimal() and len(mark.value) < 3:
            behind = step + 1
            if (
                behind >= len(marks)
                or marked.code[behind] in electors
                or marks[behind].classes in {"DASH", "COLON", "HYPHEN", "T", "DOT", "BAR", "COMMA"}
            ):
                return int(mark.value)
    return None
