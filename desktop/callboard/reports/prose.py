"""Claims from sentences: the rules tried one by one, names resolved, doubts weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from callboard import almanac
from callboard.election.contest import Contest, Ticket
from callboard.reports import clauses, doubts, frames, premises, wording, years
from callboard.reports.claims import Said
from callboard.reports.document import Block, BlockKind
from callboard.reports.drafts import Draft, Memory
from callboard.reports.lexicon import Lexicon
from callboard.reports.marks import Marked
from callboard.reports.people import People
from callboard.reports.places import Places
from callboard.reports.rulebook import CompiledRule, members, pattern, patterns, rulebook

# Doubts that a later rule may still settle; every other one ends the matter for a unit.
_MINOR = frozenset(
    {
        "a party, not a ticket",
        "unclear who is meant",
        "unclear whose victory",
        "weak wording",
        "no call named",
        "no source named",
        "perhaps an earlier election",
    }
)
_BARE = frozenset({"no call named"})  # weighed last: a whole page may settle it
_LISTED = 8  # units named one after the other that "both" or "all" may stand for
_SHORT = 14  # marks of a sentence in which "it" may stand for the unit named before
_OPENING = 4  # marks in which a sentence names its subject
_CARRIED_ON = frozenset({"verb-carries-on", "lost-carries-on", "as-did-units"})
_BACKWARD = frozenset(
    {
        "units-which-ticket-won",
        "units-all-states-ticket-won",
        "ticket-who-won",
        "states-ticket-won-include",
    }
)
_WITH_TICKET = frozenset({Said.CALLED, Said.LEADING})


class Prose:
    """Reads the sentences of one document in order."""

    def __init__(self, contest: Contest, lexicon: Lexicon, memory: Memory) -> None:
        self._contest = contest
        self._tickets = {ticket.id: ticket for ticket in contest.tickets}
        self._memory = memory
        self._people = People(contest, lexicon, memory)
        self._places = Places(memory)
        self._unitish = members(
            "U",
            "PLACE",
            "HERE",
            "ALLOF",
            "ALL",
            "STATEWIDE",
            "CERTIFIED",
            "CAST",
            "ELECTED",
            "WINNER",
        )
        self._with_pronouns = self._unitish | members("IT", "ITS")

    def read(self, marked: Marked, block: Block) -> list[Draft]:
        """Return what one sentence claims."""
        self._begin(block)
        self._memory.side = ""
        bare = clauses.unstamped(marked)
        self._lead(bare)
        drafts: list[Draft] = []
        memory = self._memory
        headed = memory.lead or memory.section_focus or memory.loose
        if headed or not self._speaks_of(marked).isdisjoint(marked.code):
            taken: set[int] = set()
            subjects: list[tuple[int, str]] = []
            for view in self._views(marked, bare):
                for rule, match in _matches(view.code):
                    drafts.extend(self._from_match(rule, match, view, block, taken))
                subjects += self._people.take_subject()
            self._people.subject = subjects[-1] if subjects else None
        self._remember(marked, drafts)
        self._announce(bare, drafts)
        frames.turn(self._memory, marked)
        self._memory.quoted = doubts.leaves_quote_open(marked, opened=self._memory.quoted)
        self._turn(marked, drafts)
        return drafts

    def _speaks_of(self, marked: Marked) -> frozenset[str]:
        """Return the letters of which a sentence must hold one to speak of a unit."""
        short = self._memory.unit and len(marked.marks) <= _SHORT
        return self._with_pronouns if short else self._unitish

    def _views(self, marked: Marked, bare: Marked) -> tuple[Marked, ...]:
        """Return a sentence without its stamp and asides, without its stamp, and as it stands."""
        return clauses.views(bare) + ((marked,) if bare is not marked else ())

    def _lead(self, marked: Marked) -> None:
        """Remember the unit that a sentence puts first: "Ohio (18): …", "And Connecticut."."""
        heads = [mark.classes for mark in marked.marks[:3]]
        if heads[:1] == ["U"] and {"COLON", "DASH", "EVPAR"} & set(heads[1:]):
            self._memory.lead = marked.marks[0].value
        elif alone := pattern("unit-alone").match(marked.code):
            self._memory.lead = marked.marks[alone.start("units")].value
        asked = next((m for one in patterns("asked-") if (m := one.match(marked.code))), None)
        self._memory.asked = marked.marks[asked.start("units")].value if asked else ""
        self._memory.lead = self._memory.asked or self._memory.lead

    def _announce(self, marked: Marked, drafts: list[Draft]) -> None:
        """Remember a unit, or a ticket, of which the next sentence may say the rest."""
        memory = self._memory
        loose = pattern("fragment-unit").match(marked.code) if not drafts else None
        memory.loose = marked.marks[loose.start("units")].value if loose else ""
        named = any(mark.is_unit for mark in marked.marks)
        sides = (pattern(name).search(marked.code) for name in ("side-of", "won-states"))
        side = next((one for one in sides if one), None) if not named else None
        ticket, doubt = self._people.ticket(marked, side.start("who")) if side else (None, "")
        memory.side = ticket.id if ticket and not doubt else ""

    def _turn(self, marked: Marked, drafts: list[Draft]) -> None:
        """Remember which year the paragraph is in: by its opening words, or by its claims."""
        memory = self._memory
        turned = years.turn_of(marked)
        told = {draft.year for draft in drafts if draft.said is Said.CALLED}
        if turned is not None:
            memory.past, memory.past_leads = turned.year, turned.leading
        elif len(told) == 1:
            memory.past, memory.past_leads = told.pop(), False

    def _begin(self, block: Block) -> None:
        memory = self._memory
        memory.passage = block.paragraph
        if block.kind is not BlockKind.SENTENCE:
            memory.frame = ""  # an item has a frame of its own
            memory.passage = -block.place.line - 1
        if block.paragraph != memory.paragraph:
            memory.paragraph = block.paragraph
            memory.past = ""
            memory.tickets = ()
            memory.lead, memory.asked = memory.asked, ""
            memory.listing = bool(memory.side)
            memory.frame = ""
            memory.quoted = False
            memory.imagined = max(0, memory.imagined - 1)
            memory.office = False

    # ------------------------------------------------------------ one match

    def _from_match(
        self,
        rule: CompiledRule,
        match: re.Match[str],
        marked: Marked,
        block: Block,
        taken: set[int],
    ) -> Iterator[Draft]:
        if rule.rule.listed and not self._memory.listing:
            return
        places = self._places.of(rule, match, marked, taken)
        if not places:
            return
        who, doubt, inherited = self._who(rule, match, marked)
        if rule.said in _WITH_TICKET and who is None:
            return
        if rule.said not in _WITH_TICKET and not rule.rule.lead:
            places = [place for place in places if marked.marks[place[0]].classes == "U"]
        doubt = doubt or self._doubt(rule, match, marked, inherited=inherited)
        year = years.other_year(marked, *match.span()) or self._past(marked, match)
        if clauses.is_past(marked, *match.span()):
            year = year or "past"
        taken_back = rule.said is Said.CALLED and (
            doubts.is_retraction(marked) or doubts.is_undone(marked, match.end())
        )
        words = wording.words_of(marked, match)
        back = rule.said is Said.CALLED and self._looks_back(rule, match, marked)
        now = premises.speaks_now(marked, match)
        for at, unit, unsure in places:
            old = back and self._held(unit, who)
            if (doubt or unsure) not in _MINOR and not old:
                taken.add(marked.marks[at].start)
            partial = unit in {"ME", "NE"} and wording.is_one_elector(words, marked, at)
            yield Draft(
                unit=unit,
                ticket=who if rule.said is not Said.NOT_CALLED else None,
                said=Said.RETRACTED if taken_back else rule.said,
                rule=rule.rule.name,
                sentence=marked.text,
                block=block,
                verb=wording.verb_of(marked, match),
                electors=wording.electors_of(marked, at),
                source=wording.source_of(marked, match, doubts.signs()),
                direct=marked.marks[at].classes == "U",
                dated=not year and years.is_dated(marked, *match.span()) and not now,
                doubt=("" if doubt in _BARE else doubt)
                or unsure
                or ("perhaps an earlier election" if old else "")
                or ("one elector of the state only" if partial else "")
                or ("another election" if year else "")
                or doubt,
                year=year,
            )

    def _doubt(
        self,
        rule: CompiledRule,
        match: re.Match[str],
        marked: Marked,
        *,
        inherited: bool,
    ) -> str:
        """Return why what a match says is not certain, or an empty string."""
        if rule.rule.sourced and not self._is_spoken_for(marked):
            return "no source named"
        if not rule.rule.certain:
            return "weak wording"
        if self._memory.quoted and not doubts.closes_quote(marked, match.start()):
            return "a candidate's own words"
        if rule.said is Said.LEADING and (lead := frames.of_lead(marked, match, self._memory)):
            return lead
        called = rule.said is Said.CALLED
        framed = frames.of_match(marked, match, self._memory) if called else ""
        doubt = framed or doubts.of_match(
            marked,
            *match.span(),
            inherited=inherited and called,
            after=rule.rule.after and called,
            allow_negation=not called,
            aside=wording.aside_of(marked, match),
        )
        bare = (rule.rule.called or rule.rule.told) and not self._is_told(marked)
        return doubt or ("no call named" if bare else "")

    def _is_spoken_for(self, marked: Marked) -> bool:
        """Whether "will win" is a broadcaster's call: it is named, or has been projecting."""
        if doubts.has(marked, doubts.signs().source) or frames.is_projecting(marked):
            return True
        return self._memory.projecting > 0

    def _is_told(self, marked: Marked) -> bool:
        """Whether a fragment is a call: it speaks of one, stands in a log or goes on with calls."""
        known, memory = doubts.signs(), self._memory
        goes_on = memory.stamped or memory.carry or memory.projecting or memory.announced
        if goes_on or memory.results or memory.calls:
            return True
        return doubts.has(marked, known.source | known.called | known.now)

    # -------------------------------------------------------------- the ticket

    def _who(
        self, rule: CompiledRule, match: re.Match[str], marked: Marked
    ) -> tuple[Ticket | None, str, bool]:
        """Return the winner, a doubt about it, and whether the subject was carried over."""
        groups = match.groupdict()
        if rule.said not in _WITH_TICKET and groups.get("who") is None:
            return None, "", False
        if rule.rule.carry:
            return self._carried(marked, match.start()), "", False
        inherited = "who" not in groups
        doubt = ""
        if groups.get("who") is not None:
            at = match.start("who")
            if match.end("who") == match.end() and _owns(marked, match.end()):
                return None, "", False  # "Money went to Biden's camp"
            ticket, doubt = self._people.ticket(marked, at)
            if ticket and marked.marks[at].classes != "DET":
                self._people.subject = (match.start(), self._subject(marked, match, ticket))
        elif inherited:
            ticket, doubt = self._people.carried(
                marked, match.start(), ahead=rule.rule.name not in _CARRIED_ON
            )
        else:
            ticket = None
        if ticket and rule.rule.loser:
            return self._rival(ticket), doubt, inherited
        return ticket, doubt, inherited

    def _carried(self, marked: Marked, start: int) -> Ticket | None:
        """The ticket of "so did Vermont": named in the same sentence, else in the last."""
        here = {mark.value for mark in marked.marks[:start] if mark.classes == "T"}
        if len(here) > 1:
            return None
        return self._tickets.get(here.pop() if here else self._memory.carry)

    def _subject(self, marked: Marked, match: re.Match[str], winner: Ticket) -> str:
        """The ticket that a clause is about: of "Trump lost Georgia to Biden", Trump."""
        loser = match.groupdict().get("over")
        if loser is None or match.start("over") > match.start("who"):
            return winner.id
        return marked.marks[match.start("over")].value or winner.id

    def _rival(self, ticket: Ticket) -> Ticket | None:
        main = self._contest.tickets[:2]
        if len(main) < 2 or ticket not in main:
            return None
        return main[1] if ticket == main[0] else main[0]

    # --------------------------------------------------------------- manner, time

    def _looks_back(self, rule: CompiledRule, match: re.Match[str], marked: Marked) -> bool:
        """Whether a sentence may speak of an earlier election: "which Trump had won"."""
        code = marked.code[match.start() : match.end()]
        known = doubts.signs()
        if rule.rule.name not in _BACKWARD and not any(letter in known.had for letter in code):
            return False
        if any(letter in known.now for letter in code) or "already" in marked.text:
            return False
        return not doubts.has(marked, members("TIME") - members("X"))

    def _held(self, unit: str, who: Ticket | None) -> bool:
        """Whether the ticket's candidate may have won the unit at the election before."""
        holder = self._contest.holders.get(unit)
        return who is None or holder is None or holder.surname == who.surname

    def _past(self, marked: Marked, match: re.Match[str]) -> str:
        memory = self._memory
        known = doubts.signs()
        if not memory.past or any(letter in known.now for letter in marked.code):
            return ""
        if any(letter in known.source for letter in marked.code):
            return ""
        if self._is_of_own_year(marked, match):
            return ""
        named = any(mark.classes == "T" for mark in marked.marks[: match.end()])
        return "" if named and not memory.past_leads else memory.past

    def _is_of_own_year(self, marked: Marked, match: re.Match[str]) -> bool:
        """Whether whoever is named in a match did not run in the year the paragraph is in."""
        past = self._memory.past
        if not past.isdecimal() or int(past) not in almanac.years():
            return False
        ran = {ticket.surname for ticket in almanac.contest(int(past)).tickets}
        named = {m.value for m in marked.marks[match.start() : match.end()] if m.classes == "T"}
        return bool(named) and all(self._tickets[one].surname not in ran for one in named)

    def _remember(self, marked: Marked, made: list[Draft]) -> None:
        memory = self._memory
        named = _spoken_of(marked)
        foreign = any(mark.classes == "FOREIGN" for mark in marked.marks)
        if named:
            memory.ticket, memory.ticket_alone = named[0], len(set(named)) == 1
            memory.tickets = tuple(dict.fromkeys((*memory.tickets, *named)))
            memory.ticket_opens = any(mark.value == named[0] for mark in marked.marks[:_OPENING])
        elif foreign:
            memory.ticket = ""
        if self._people.subject:
            memory.ticket_opens = memory.ticket_opens and memory.ticket == self._people.subject[1]
            memory.ticket = self._people.subject[1]
            self._people.subject = None
        memory.office = memory.office or doubts.has(marked, doubts.signs().office)
        units = [mark.value for mark in marked.marks if mark.classes in {"U", "MOD"} and mark.value]
        if units:
            ends = made or memory.listed_in != memory.passage or len(memory.listed) >= _LISTED
            before = () if ends else memory.listed
            memory.listed_in = memory.passage
            memory.listed = tuple(dict.fromkeys((*before, *units)))
            memory.unit = units[0] if len(set(units)) == 1 else ""


def _spoken_of(marked: Marked) -> list[str]:
    """Return the tickets of a sentence; those that only own something where no other is named."""
    named = [at for at, mark in enumerate(marked.marks) if mark.classes == "T"]
    acting = [at for at in named if not _owns(marked, at + 1)]
    return [marked.marks[at].value for at in acting or named]


def _owns(marked: Marked, at: int) -> bool:
    """Whether the mark at `at` makes the name before it the owner of something else."""
    return marked.marks[at : at + 1] != [] and marked.marks[at].classes == "POSS"


def _matches(code: str) -> Iterator[tuple[CompiledRule, re.Match[str]]]:
    for rule in _worth_trying(frozenset(code)):
        for match in rule.pattern.finditer(code):
            yield rule, match


@lru_cache(maxsize=512)
def _worth_trying(present: frozenset[str]) -> tuple[CompiledRule, ...]:
    """Return the rules whose words all stand in a sentence of these letters."""
    return tuple(
        rule
        for rule in rulebook().prose
        if not any(letters.isdisjoint(present) for letters in rule.needs)
    )
