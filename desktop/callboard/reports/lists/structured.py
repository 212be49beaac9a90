"""Claims from lines, list items and headings: "Ohio (17) - Trump", "Trump: Ohio, Iowa"."""

from __future__ import annotations

import re
from functools import cache

from callboard.election.contest import Contest, Ticket
from callboard.reports import divided
from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind
from callboard.reports.drafts import Draft, Memory
from callboard.reports.lists import compared, listings
from callboard.reports.lists.groups import WON_ABOVE, Groups
from callboard.reports.lists.headed import Headed
from callboard.reports.lists.items import electors_in, further_items
from callboard.reports.lists.listings import Pair
from callboard.reports.lists.shares import Shares
from callboard.reports.lists.ticked import Ticked
from callboard.reports.marking.marks import Marked, members
from callboard.reports.marking.party_labels import by_party, label_party
from callboard.reports.marking.rulebook import CompiledRule, pattern, rulebook
from callboard.reports.prose import doubts, premises

_TOLD = frozenset({"line-unit-won-by", "line-unit-beat"})  # whatever shares stand beside it
HEADED = "line-under-header"  # in the place in which a header says the winner stands
TICKED = "line-unit-ticked"  # both figures, and a sign of who won
VOTES = "votes, not a call"  # the doubt of figures that say who has the most
_ONE_OF = re.compile(r"\(1\b|\b1 (?:EV|electoral)", re.IGNORECASE)
_BESIDE = 24  # characters behind a unit in which its electors stand
_LEADING = re.compile(r"\b(?:leads?|leading|ahead)\b", re.IGNORECASE)
_LONGEST_LABELLED = 9  # marks of a line that a party's label ends
_LONGEST_LABEL = 4  # marks before the colon behind which a party's states are listed
_LEANING = frozenset({"U", "STATES"})  # "Republican states: …" says how they lean
_WON_BY = frozenset({"GAINED", "VICTORY"})  # behind a party's label: "Republican gain"
_HEADING = frozenset({"COLON", "DASH"})
_SEAT = re.compile(r"[A-Z]{2}-(\d\d?)")


class Structured:
    """Reads lines, items and headings, remembering the heading that a list stands under."""

    def __init__(self, contest: Contest, memory: Memory) -> None:
        self._contest = contest
        self._tickets = {ticket.id: ticket for ticket in contest.tickets}
        self._parties = by_party(contest)
        self._memory = memory
        self._groups = Groups(contest, memory)
        self._unit = ""  # named by a line of its own
        self._unit_left = 0  # lines in which its winner may still follow
        self._unpaired = ""  # named by the line just above, under no heading
        self._shares = Shares(contest)
        self._ticked, self._headed = Ticked(), Headed()

    def read(self, marked: Marked, block: Block) -> list[Draft] | None:
        """Return the claims of a line, or None where it is no line of a known form."""
        if not any(mark.is_unit for mark in marked.marks):
            self._ticked.begin(marked)
            self._headed.begin(marked.text)
            below = self._winner_below(marked, block) or self._pair(marked, block)
            told = self._unit_left > 0 and block.kind is not BlockKind.HEADING
            if below is None and not told:
                self._groups.turn(marked, block)
            return below
        ticked = self._ticked.winner(marked)
        if row := ticked or self._headed.winner(marked):
            rule, doubt = TICKED if ticked else HEADED, self._doubt(marked, figures=True)
            return [self._draft(marked, block, row[0], self._tickets[row[1]], rule, doubt)]
        self._unit_line(marked)
        self._label(marked)
        return self._with_units(marked, block)

    def _with_units(self, marked: Marked, block: Block) -> list[Draft] | None:
        """Return the claims of a line that names units."""
        listed = listings.pairs(marked)
        if len(listed) > 1:
            return self._listed(marked, block, listed)
        for rule in rulebook().lines:
            match = rule.pattern.match(marked.code)
            if match:
                who = self._who(marked, match.start("who"))
                if who is None:
                    continue
                doubt = self._doubt(marked, figures=rule.rule.name in _TOLD)
                first, last = match.span("units")
                units = [i for i in range(first, last) if marked.marks[i].is_unit]
                if rule.rule.name != "line-unit-ticket":
                    units += further_items(marked, last)
                return [self._draft(marked, block, at, who, rule.rule.name, doubt) for at in units]
        if listed:
            return self._listed(marked, block, listed)
        return self._member(marked, block) or self._compared(marked, block)

    def _compared(self, marked: Marked, block: Block, lead: str = "") -> list[Draft] | None:
        """Read who is ahead by the shares of a unit; where the count is over, that is who won."""
        ahead = compared.first(marked)
        who = self._tickets.get(ahead.ticket) if ahead else None
        if ahead is None or who is None or (ahead.unit is None and not lead):
            return None
        said = Said.CALLED if ahead.called else Said.LEADING
        doubt = self._doubt(marked, figures=True) or ("" if ahead.called else VOTES)
        made = self._draft(marked, block, ahead.unit or 0, who, "line-unit-shares", doubt, said)
        made.unit = made.unit if ahead.unit is not None else lead
        return [made]

    def sentence(self, marked: Marked, block: Block) -> list[Draft] | None:
        """Return the claims of a sentence that is really a list: "Called for Trump: …"."""
        listed = listings.pairs(marked)
        if len(listed) > 1 or (listed and not listings.has_verb(marked)):
            return self._listed(marked, block, listed)
        lead = self._memory.lead if self._memory.paragraph == block.paragraph else ""
        if shares := self._compared(marked, block, lead):
            return shares
        for rule in _of_sentences():
            match = rule.pattern.match(marked.code)
            if match:
                who = self._who(marked, match.start("who"))
                units = [i for i in range(*match.span("units")) if marked.marks[i].is_unit]
                units += further_items(marked, match.end("units"))
                if who and units:
                    doubt = self._doubt(marked)
                    return [
                        self._draft(marked, block, i, who, rule.rule.name, doubt) for i in units
                    ]
        return self._member(marked, block)

    def _listed(self, marked: Marked, block: Block, listed: list[Pair]) -> list[Draft]:
        doubt = self._doubt(marked)
        single = len(listed) == 1 and block.kind is BlockKind.SENTENCE
        if (
            single
            and electors_in(marked, listed[0].unit) is None
            and not (self._memory.stamped or self._memory.calls > 1 or self._memory.results)
            and not doubts.has(marked, members("S", "WINNER", "VICTORY"))
        ):
            doubt = doubt or "a pair of names that may be a forecast"
        return [
            self._draft(marked, block, one.unit, self._tickets[one.ticket], "line-listing", doubt)
            for one in listed
            if one.ticket in self._tickets
        ]

    def _unit_line(self, marked: Marked) -> None:
        """Remember a line that is nothing but a unit's name: its winner may stand below."""
        match = pattern("only-units").match(marked.code)
        units = {mark.value for mark in marked.marks if mark.is_unit}
        alone = match and len(units) == 1 and self._memory.group is None
        self._unit, self._unit_left = (units.pop(), 5) if alone else ("", 0)
        self._unpaired = self._unit
        self._shares.begin(None)

    def _pair(self, marked: Marked, block: Block) -> list[Draft] | None:
        """Read a line that is only a ticket right below a line that is only a unit."""
        match = pattern("only-ticket").match(marked.code)
        who = self._who(marked, match.start("who")) if match else None
        unit, self._unpaired = self._unpaired, ""
        if not unit and who is not None and self._shares.rival(who):
            return []
        if not unit or who is None or block.kind is BlockKind.HEADING:
            if not self._shares.figure(marked):
                self._shares.begin(None)
            return None
        pair = Draft(
            unit=unit,
            ticket=who,
            said=Said.CALLED,
            rule="line-pair",
            sentence=marked.text,
            block=block,
            doubt=self._doubt(marked),
        )
        self._shares.begin(pair)
        return [pair]

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
        """Make a party label a ticket: "Georgia: Republican", "Democrats: Ohio, Iowa"."""
        marks = marked.marks
        last = len(marks) - 1
        while last > 0 and marks[last].classes in {"DOT", "STAR"}:
            last -= 1
        if last < 1 or any(mark.classes in {"T", "TPAR"} for mark in marks):
            return
        won = next((i for i, mark in enumerate(marks) if _WON_BY & set(mark.classes.split())), 0)
        if won and self._stands_for_ticket(marked, won - 1):
            return
        if not (last < _LONGEST_LABELLED and self._stands_for_ticket(marked, last)):
            opens = next((i for i, mark in enumerate(marks) if mark.classes in _HEADING), 0)
            said = {name for mark in marks[:opens] for name in mark.classes.split()}
            if 0 < opens <= _LONGEST_LABEL and not said & _LEANING:
                self._stands_for_ticket(marked, 0)

    def _stands_for_ticket(self, marked: Marked, at: int) -> bool:
        """Make the mark at `at` a ticket where it is the label of a party."""
        mark = marked.marks[at]
        ticket = self._parties.get(label_party(marked.text[mark.start : mark.end]))
        if ticket is None or mark.classes == "U":
            return False
        mark.value = ticket.id
        marked.relabel(at, "PARTYLABEL")
        return True

    def _who(self, marked: Marked, at: int) -> Ticket | None:
        return self._tickets.get(marked.marks[at].value)

    def _doubt(self, marked: Marked, *, figures: bool = False) -> str:
        """Return why a line is not certain; `figures` where it may hold shares of the vote."""
        known = doubts.signs()
        worrying = known.sentence | known.poll | known.hedge | known.negation | known.claiming
        if doubts.has(marked, worrying):
            return "not said as a fact"
        if doubts.has(marked, members("FRAME", "COPY", "FALSEHOOD", "CONDITION")):
            return "imagined, or a note about copy"
        if told := _of_form(marked):
            return told
        imagined = self._memory.scenario or self._memory.imagined
        if imagined and not doubts.has(marked, members("S", "CALLPART")):
            return "on a page of scenarios"
        if doubts.has(marked, known.year):
            return "another election"
        shared = not figures and any(mark.classes == "PCT" for mark in marked.marks)
        return self._memory.section or ("figures, not a call" if shared else "")

    def _meant(
        self, marked: Marked, at: int, who: Ticket | None, electors: int | None
    ) -> tuple[str, str]:
        """Return the unit of a line, and why it is not clear: "Maine (1 – split)"."""
        mark = marked.marks[at]
        districts = self._contest.districts_of(mark.value)
        part = mark.electors or electors or 0
        if districts and not part and _ONE_OF.search(marked.text, mark.end, mark.end + _BESIDE):
            part = 1
        if not districts or not (mark.electors or part == 1):
            return mark.value, ""
        unit = divided.unit_of(self._contest, mark.value, part, who)
        return unit or mark.value, "" if unit else divided.UNCLEAR

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
        electors = marked.marks[at].electors or electors_in(marked, at)
        unit, unclear = self._meant(marked, at, who, electors)
        return Draft(
            unit=unit,
            ticket=who,
            said=said,
            rule=rule,
            sentence=marked.text,
            block=block,
            electors=electors,
            doubt=doubt or unclear,
            verb="",
            source=self._memory.group_source if rule == "member-of-group" else "",
        )

    def _member(self, marked: Marked, block: Block) -> list[Draft] | None:
        """A line that only names units belongs to the heading above it."""
        memory = self._memory
        if memory.group is None or block.kind is BlockKind.HEADING:
            return None
        forms = ("only-units", "only-units-figures", "unit-and-figures")
        found = ((form, pattern(form).match(marked.code)) for form in forms)
        form, match = next((one for one in found if one[1]), ("", None))
        figures = form == forms[-1]
        if not match or (figures and not self._is_of_winner(marked)):
            return self._commented(marked, block)
        units = [at for at in range(*match.span("units")) if marked.marks[at].is_unit]
        seat = _SEAT.fullmatch(marked.text.strip())
        if seat and int(seat[1]) not in {
            self._contest.electors.get(marked.marks[at].value) for at in units
        }:
            return None  # "AZ-01": a seat of the House, and no state with its electors
        who = self._tickets.get(memory.group)
        said = Said.CALLED if who else _standing(memory.group_text)
        self._groups.members += 1
        doubt = self._doubt(marked, figures=figures) or self._groups.doubt
        return [self._draft(marked, block, at, who, "member-of-group", doubt, said) for at in units]

    def _commented(self, marked: Marked, block: Block) -> list[Draft] | None:
        at, who = self._groups.commented(marked), self._tickets.get(self._memory.group or "")
        if at is None or who is None:
            return None
        doubt = "on a page of scenarios" if self._memory.scenario else self._memory.section
        return [self._draft(marked, block, at, who, "member-of-group", doubt)]

    def _is_of_winner(self, marked: Marked) -> bool:
        """Whether figures behind a unit are those of who won it, as the heading above says.

        Votes and shares stand under whoever got them: only a heading that speaks of winning, or
        the electors beside them, make them the winner's.
        """
        shares = [float(mark.value) for mark in marked.marks if mark.classes == "PCT"]
        if len(shares) > 1 and shares[0] < shares[1]:
            return False
        text = self._memory.group_text
        held = any("EV" in mark.classes.split() or mark.classes == "EVPAR" for mark in marked.marks)
        return bool(self._memory.group) and (held or WON_ABOVE.search(text) is not None)


def _standing(heading: str) -> Said:
    """Return how the count stands in the units of a list that nobody has won."""
    words = heading.lower()
    if "too close" in words and "too early" not in words:
        return Said.TOO_CLOSE
    return Said.TOO_EARLY if "too early" in words and "close" not in words else Said.NOT_CALLED


def _of_form(marked: Marked) -> str:
    """Return why a line is none of results by its form: a label, a day in spring, a lead."""
    if premises.is_labelled(marked.text):
        return "a premise"
    if premises.has_primary_day(marked):
        return "conditional or primary"
    inside = [mark for mark in marked.marks if mark.classes == "PAR"]
    leads = any(_LEADING.search(marked.text, mark.start, mark.end) for mark in inside)
    return "a lead, not a call" if leads else ""


@cache
def _of_sentences() -> tuple[CompiledRule, ...]:
    """Return the rules of lines that also fit sentences: those that begin with whose they are."""
    heads = ("line-ticket", "line-projected")
    return tuple(one for one in rulebook().lines if one.rule.name.startswith(heads))
