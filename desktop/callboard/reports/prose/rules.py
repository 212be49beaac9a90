"""Claims from sentences: the rules tried one by one, names resolved, doubts weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from callboard import almanac
from callboard.election.contest import Contest, Ticket
from callboard.reports import divided
from callboard.reports.claims import Said
from callboard.reports.document import Block
from callboard.reports.drafts import EARLIER, Draft, Memory
from callboard.reports.marking.lexicon import Lexicon
from callboard.reports.marking.marks import Marked, members
from callboard.reports.marking.rulebook import CompiledRule
from callboard.reports.prose import (
    clauses,
    counterparts,
    doubts,
    frames,
    granted,
    offices,
    opponents,
    premises,
    quotes,
    recalling,
    trying,
    wording,
    years,
)
from callboard.reports.prose.people import People
from callboard.reports.prose.places import Place, Places
from callboard.reports.prose.recalling import owns

# Doubts that a later rule may still settle; every other one ends the matter for a unit.
_MINOR = frozenset(
    {
        "a party, not a ticket",
        "unclear who is meant",
        "unclear whose victory",
        "weak wording",
        "no call named",
        "no source named",
        EARLIER,
    }
)
_BARE = frozenset({"no call named"})  # weighed last: a whole page may settle it
_SHORT = 14  # marks of a sentence in which "it" may stand for the unit named before
_THAT_YEAR = re.compile(r"\bthat (?:November|fall|autumn|year)\b")
_CARRIED_ON = frozenset(
    {"verb-carries-on", "lost-carries-on", "verb-carries-it", "lost-carries-it"}
)
_BACKWARD = frozenset(
    {
        "units-which-ticket-won",
        "units-all-states-ticket-won",
        "ticket-who-won",
        "states-ticket-won-include",
    }
)
_HAVING = "ticket-had-units"  # "he had Kansas and Nebraska": no past perfect
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

    def named(self, marked: Marked) -> Marked:
        """Return a sentence with the names of those whom it only relates to others."""
        return counterparts.named(marked, self._people, self._contest.tickets[:2])

    def read(self, marked: Marked, block: Block) -> list[Draft]:
        """Return what one sentence claims."""
        memory = self._memory
        recalling.begin(memory, block)
        memory.side = ""
        bare = clauses.unstamped(marked)
        recalling.lead(memory, bare)
        drafts: list[Draft] = []
        headed = memory.lead or memory.section_focus or memory.loose
        if headed or not self._speaks_of(marked).isdisjoint(marked.letters):
            taken: dict[int, Said] = {}
            subjects: list[tuple[int, str]] = []
            for view in self._views(marked, bare):
                self._people.aside = _named(marked) - _named(view)
                for rule, match in trying.matches(view):
                    drafts.extend(self._from_match(rule, match, view, block, taken))
                subjects += self._people.take_subject()
            self._people.subject = subjects[-1] if subjects else None
            drafts = _settled(drafts)
        recalling.remember(memory, self._people, marked, drafts)
        recalling.announce(memory, self._people, bare, drafts)
        frames.turn(memory, marked)
        memory.quoted = quotes.leaves_quote_open(marked, opened=memory.quoted)
        recalling.turn(memory, marked, drafts)
        return drafts

    def _speaks_of(self, marked: Marked) -> frozenset[str]:
        """Return the letters of which a sentence must hold one to speak of a unit."""
        short = self._memory.unit and len(marked.marks) <= _SHORT
        return self._with_pronouns if short else self._unitish

    def _views(self, marked: Marked, bare: Marked) -> tuple[Marked, ...]:
        """Return a sentence without its stamp and asides, without its stamp, and as it stands."""
        return clauses.views(bare) + ((marked,) if bare is not marked else ())

    # ------------------------------------------------------------ one match

    def _from_match(
        self,
        rule: CompiledRule,
        match: re.Match[str],
        marked: Marked,
        block: Block,
        taken: dict[int, Said],
    ) -> Iterator[Draft]:
        memory, asked = self._memory, rule.rule
        if (asked.listed and not memory.listing) or (asked.follows and not memory.carry):
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
        if who and not doubt and opponents.is_of_own_party(marked, match, who, self._contest.year):
            doubt = "conditional or primary"
        year = years.other_year(marked, *match.span()) or self._past(marked, match)
        if clauses.is_past(marked, *match.span()):
            year = year or "past"
        taken_back = rule.said is Said.CALLED and (
            doubts.is_retraction(marked) or doubts.is_undone(marked, match.end())
        )
        words = wording.words_of(marked, match)
        back = rule.said is Said.CALLED and self._looks_back(rule, match, marked)
        now = premises.speaks_now(marked, match)
        parted = any(mark.electors for mark in marked.marks)
        for at, unit, unsure in self._parted(places, marked, who):
            old = back and self._held(unit, who)
            if (doubt or unsure) not in _MINOR and not old:
                taken[marked.marks[at].start] = rule.said
            partial = not parted and unit in {"ME", "NE"}
            partial = partial and wording.is_one_elector(words, marked, at)
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
                or (EARLIER if old else "")
                or (divided.UNCLEAR if partial else "")
                or ("another election" if year else "")
                or doubt,
                year=year,
            )

    def _parted(self, places: list[Place], marked: Marked, who: Ticket | None) -> Iterator[Place]:
        """Tell the units that numbers of a state's electors stand for."""
        for at, named, doubt in places:
            electors = marked.marks[at].electors
            unit = divided.unit_of(self._contest, named, electors, who) if electors else named
            yield at, unit or named, doubt if unit else divided.UNCLEAR

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
        if self._memory.quoted and not quotes.closes_quote(marked, match.start()):
            return "a candidate's own words"
        if rule.said is Said.LEADING and (lead := frames.of_lead(marked, match, self._memory)):
            return lead
        called = rule.said is Said.CALLED
        if offices.is_of_another(marked, match, called=called):
            return "another office"
        if called:
            framed = frames.of_match(marked, match, self._memory)
            doubt = framed or granted.doubt(marked, match, rule.rule, inherited=inherited)
        else:
            doubt = doubts.of_match(marked, *match.span(), allow_negation=True)
        told = rule.rule.told and not (rule.rule.past and frames.is_over(marked, match))
        bare = (rule.rule.called or told) and not self._is_told(marked, match.start())
        return doubt or ("no call named" if bare else "")

    def _is_spoken_for(self, marked: Marked) -> bool:
        """Whether "will win" is a broadcaster's call: it is named, or has been projecting."""
        if doubts.has(marked, doubts.signs().source) or frames.is_projecting(marked):
            return True
        return self._memory.projecting > 0

    def _is_told(self, marked: Marked, at: int) -> bool:
        """Whether a fragment is a call: it speaks of one, stands in a log or goes on with calls."""
        known, memory = doubts.signs(), self._memory
        goes_on = memory.stamped or memory.carry or memory.projecting or memory.announced
        if goes_on or memory.results or memory.calls or frames.has_moved(marked, at):
            return True
        if any(letter in known.won for letter in marked.code[:at]):
            return True  # "Ohio went to Bush, Maine to Gore"
        return doubts.has(marked, known.source | known.called | known.callnoun | known.now)

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
            if match.end("who") == match.end() and owns(marked, match.end()):
                return None, "", False  # "Money went to Biden's camp"
            ticket, doubt = self._people.ticket(marked, at)
            aside = rule.rule.name in _BACKWARD  # "a state Nixon won": not what a sentence is about
            if ticket and marked.marks[at].classes != "DET" and not aside:
                self._people.subject = (match.start(), self._subject(marked, match, ticket))
        elif inherited:
            ticket, doubt = self._people.carried(
                marked, match.start(), ahead=rule.rule.name not in _CARRIED_ON
            )
        else:
            ticket = None
        unowned = inherited or marked.marks[match.start("who")].classes.split()[0] == "DET"
        if ticket and unowned:
            doubt = doubt or self._people.of_party(marked, match, ticket)
        if ticket and rule.rule.loser:
            return self._rival(ticket), doubt, inherited
        return ticket, doubt, inherited

    def _carried(self, marked: Marked, start: int) -> Ticket | None:
        """The ticket of "so did Vermont": named in the same sentence, else in the last."""
        told = self._people.subject
        here = {mark.value for mark in marked.marks[:start] if mark.classes == "T"}
        if len(here) > 1:
            return self._tickets[told[1]] if told and told[0] < start else None
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
        if rule.rule.name == _HAVING:
            return False
        # "Biden is up by a point in Iowa, which went for Trump"
        ahead = not members("LEADS", "UPBY").isdisjoint(marked.code[: match.start()])
        relative = ahead and not known.which.isdisjoint(code)
        if rule.rule.name not in _BACKWARD and not relative and known.had.isdisjoint(code):
            return False
        if not known.now.isdisjoint(code) or "already" in marked.text:
            return False
        return not doubts.has(marked, members("TIME") - members("X"))

    def _held(self, unit: str, who: Ticket | None) -> bool:
        """Whether the ticket's candidate may have won the unit at the election before."""
        holder = self._contest.holders.get(unit)
        return who is None or holder is None or holder.surname == who.surname

    def _past(self, marked: Marked, match: re.Match[str]) -> str:
        memory = self._memory
        known = doubts.signs()
        if memory.past_before and _THAT_YEAR.search(marked.text):
            return memory.past_before
        if not memory.past or not known.now.isdisjoint(marked.letters):
            return ""
        if not known.source.isdisjoint(marked.letters):
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


def _named(marked: Marked) -> frozenset[str]:
    """Return the tickets that a sentence names."""
    return frozenset(marked.marks[at].value for at in marked.places(members("T")))


def _settled(drafts: list[Draft]) -> list[Draft]:
    """Leave out the leads that are over: "Trump was ahead in Ohio, but Clinton has won it"."""
    called = {one.unit for one in drafts if one.said is Said.CALLED and not one.doubt}
    return [one for one in drafts if one.said is not Said.LEADING or one.unit not in called]
