"""Claims from sentences: the rules tried one by one, names resolved, doubts weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from callboard.election.contest import Contest, Ticket
from callboard.reports import doubts
from callboard.reports.claims import Said
from callboard.reports.document import Block
from callboard.reports.drafts import Draft, Memory
from callboard.reports.lexicon import Lexicon
from callboard.reports.marks import Marked
from callboard.reports.people import People
from callboard.reports.rulebook import CompiledRule, members, rulebook

# Doubts that a later rule may still settle; every other one ends the matter for a unit.
_MINOR = frozenset(
    {
        "a party, not a ticket",
        "unclear who is meant",
        "unclear whose victory",
        "weak wording",
        "no call named",
        "perhaps an earlier election",
    }
)
_CARRIED_ON = frozenset({"verb-carries-on", "lost-carries-on", "as-did-units"})
_BACKWARD = frozenset({"units-which-ticket-won", "units-all-states-ticket-won", "ticket-who-won"})
_WITH_TICKET = frozenset({Said.CALLED, Said.LEADING})
_ONE_ELECTOR = re.compile(
    r"\b(?:an|one|1|single|another)\b[^,;]{0,24}\b(?:elector|vote)", re.IGNORECASE
)


class Prose:
    """Reads the sentences of one document in order."""

    def __init__(self, contest: Contest, lexicon: Lexicon, memory: Memory) -> None:
        self._contest = contest
        self._memory = memory
        self._people = People(contest, lexicon, memory)
        self._unitish = members("U", "PLACE", "HERE")

    def read(self, marked: Marked, block: Block) -> list[Draft]:
        """Return what one sentence claims."""
        self._begin(block)
        heads = [mark.classes for mark in marked.marks[:3]]
        if heads[:1] == ["U"] and {"COLON", "DASH", "EVPAR"} & set(heads[1:]):
            self._memory.lead = marked.marks[0].value
        drafts: list[Draft] = []
        if any(letter in self._unitish for letter in marked.code):
            taken: set[int] = set()
            self._people.subject = None
            for rule, match in _matches(marked.code):
                drafts.extend(self._from_match(rule, match, marked, block, taken))
        self._remember(marked)
        self._turn(marked, drafts)
        return drafts

    def _turn(self, marked: Marked, drafts: list[Draft]) -> None:
        """Remember which year the paragraph is in: by its opening words, or by its claims."""
        memory = self._memory
        turned = doubts.turn_of(marked)
        years = {draft.year for draft in drafts if draft.said is Said.CALLED}
        if turned is not None:
            memory.past, memory.past_leads = turned.year, turned.leading
        elif len(years) == 1:
            memory.past, memory.past_leads = years.pop(), False

    def _begin(self, block: Block) -> None:
        memory = self._memory
        if block.paragraph != memory.paragraph:
            memory.paragraph = block.paragraph
            memory.past = ""
            memory.tickets = ()
            memory.lead = ""

    # ------------------------------------------------------------ one match

    def _from_match(
        self,
        rule: CompiledRule,
        match: re.Match[str],
        marked: Marked,
        block: Block,
        taken: set[int],
    ) -> Iterator[Draft]:
        places = self._places(rule, match, marked, taken)
        if not places:
            return
        who, doubt, inherited = self._who(rule, match, marked)
        if rule.said in _WITH_TICKET and who is None:
            return
        if rule.said not in _WITH_TICKET:
            places = [place for place in places if marked.marks[place[0]].classes == "U"]
        doubt = doubt or self._doubt(rule, match, marked, inherited=inherited)
        year = doubts.other_year(marked, *match.span()) or self._past(marked, match)
        taken_back = rule.said is Said.CALLED and doubts.is_retraction(marked)
        words = _words(marked, match)
        back = rule.said is Said.CALLED and self._looks_back(rule, match, marked)
        for at, unit, unsure in places:
            old = back and self._held(unit, who)
            if (doubt or unsure) not in _MINOR and not old:
                taken.add(at)
            partial = unit in {"ME", "NE"} and _ONE_ELECTOR.search(words)
            yield Draft(
                unit=unit,
                ticket=who if rule.said is not Said.NOT_CALLED else None,
                said=Said.RETRACTED if taken_back else rule.said,
                rule=rule.rule.name,
                sentence=marked.text,
                block=block,
                verb=_verb(marked, match),
                electors=_electors(marked, at),
                source=_source_of(marked, match, doubts.signs()),
                direct=marked.marks[at].classes == "U",
                doubt=doubt
                or unsure
                or ("perhaps an earlier election" if old else "")
                or ("one elector of the state only" if partial else "")
                or ("another election" if year else ""),
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
        known = doubts.signs()
        if rule.rule.sourced and not doubts.has(marked, known.source):
            return "no source named"
        if rule.rule.called and not doubts.has(marked, known.source | known.called):
            return "no call named"
        if not rule.rule.certain:
            return "weak wording"
        called = rule.said is Said.CALLED
        return doubts.of_match(
            marked,
            *match.span(),
            inherited=inherited and called,
            after=rule.rule.after and called,
            allow_negation=not called,
            aside=_aside(marked, match),
        )

    def _places(
        self, rule: CompiledRule, match: re.Match[str], marked: Marked, taken: set[int]
    ) -> list[tuple[int, str, str]]:
        """Return (mark, unit, doubt) for every unit that a match names."""
        if rule.rule.focus:
            return self._focus(match, marked)
        if rule.rule.lead:
            lead = self._memory.lead
            if "units" not in match.re.groupindex:
                return [(match.start("who"), lead, "")] if lead else []
            lead = lead or self._only_unit(marked, match.start("who"))
            if rule.rule.name == "called-it-for":
                lead = lead or self._memory.unit
            return [(match.start("units"), lead, "")] if lead else []
        first, last = match.span("units")
        found: list[tuple[int, str, str]] = []
        for at in range(first, last):
            mark = marked.marks[at]
            if at in taken:
                continue
            if mark.classes == "U":
                found.append((at, mark.value, ""))
            elif mark.classes == "PLACE":
                unit, doubt = self._place(marked, at)
                if unit:
                    found.append((at, unit, doubt))
        return found

    def _only_unit(self, marked: Marked, before: int) -> str:
        """Return the one unit that a sentence has named so far."""
        units = {mark.value for mark in marked.marks[:before] if mark.is_unit}
        return units.pop() if len(units) == 1 else ""

    def _focus(self, match: re.Match[str], marked: Marked) -> list[tuple[int, str, str]]:
        memory = self._memory
        unit = memory.section_focus or memory.focus
        nation = members("NATION")
        if not unit or any(mark.is_unit for mark in marked.marks):
            return []
        if any(letter in nation for letter in marked.code):
            return []
        return [(match.start(), unit, "")]

    def _place(self, marked: Marked, at: int) -> tuple[str, str]:
        """Return the unit that "the state" stands for."""
        here = [
            mark.value for mark in marked.marks[:at] if mark.classes in {"U", "MOD"} and mark.value
        ]
        if here:
            return here[-1], "" if len(set(here)) == 1 else "unclear which state"
        if self._memory.unit:
            return self._memory.unit, ""
        unit = self._memory.section_focus or self._memory.focus
        return unit, "" if unit else "unclear which state"

    # -------------------------------------------------------------- the ticket

    def _who(
        self, rule: CompiledRule, match: re.Match[str], marked: Marked
    ) -> tuple[Ticket | None, str, bool]:
        """Return the winner, a doubt about it, and whether the subject was carried over."""
        groups = match.groupdict()
        if rule.said not in _WITH_TICKET and groups.get("who") is None:
            return None, "", False
        inherited = "who" not in groups
        doubt = ""
        if groups.get("who") is not None:
            at = match.start("who")
            ticket, doubt = self._people.ticket(marked, at)
            if ticket and marked.marks[at].classes != "DET":
                self._people.subject = (match.start(), ticket.id)
        elif inherited:
            ticket, doubt = self._people.carried(
                marked, match.start(), ahead=rule.rule.name not in _CARRIED_ON
            )
        else:
            ticket = None
        if ticket and rule.rule.loser:
            return self._rival(ticket), doubt, inherited
        return ticket, doubt, inherited

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
        named = any(mark.classes == "T" for mark in marked.marks[: match.end()])
        return "" if named and not memory.past_leads else memory.past

    def _remember(self, marked: Marked) -> None:
        memory = self._memory
        named = [mark.value for mark in marked.marks if mark.classes == "T"]
        foreign = any(mark.classes == "FOREIGN" for mark in marked.marks)
        memory.named |= frozenset(named)
        if named:
            memory.ticket, memory.ticket_alone = named[0], len(set(named)) == 1
            memory.tickets = tuple(dict.fromkeys((*memory.tickets, *named)))
        elif foreign:
            memory.ticket = ""
        if self._people.subject:
            memory.ticket = self._people.subject[1]
            self._people.subject = None
        units = [mark.value for mark in marked.marks if mark.classes in {"U", "MOD"} and mark.value]
        if units:
            memory.unit = units[0] if len(set(units)) == 1 else ""


_ONE_ELECTOR = re.compile(
    r"\b(?:an|one|1|single|another)\b[^,;]{0,24}\b(?:elector|vote)", re.IGNORECASE
)


def _aside(marked: Marked, match: re.Match[str]) -> tuple[int, int]:
    """Return the marks of the piece between commas behind the ticket, or an empty span."""
    opened = [match.end(name) for name in ("units", "who") if match.groupdict().get(name)]
    if not opened:
        return (0, 0)
    start = min(opened)
    if start >= len(marked.marks) or marked.marks[start].classes != "COMMA":
        return (0, 0)
    for at in range(start + 1, min(start + 17, match.end())):
        if marked.marks[at].classes == "COMMA":
            return (start, at + 1)
    return (0, 0)


def _words(marked: Marked, match: re.Match[str]) -> str:
    return marked.text[marked.marks[match.start()].start : marked.marks[match.end() - 1].end]


def _matches(code: str) -> Iterator[tuple[CompiledRule, re.Match[str]]]:
    for rule in rulebook().prose:
        if rule.needs.search(code):
            for match in rule.pattern.finditer(code):
                yield rule, match


def _verb(marked: Marked, match: re.Match[str]) -> str:
    wanted = members(
        "WON",
        "CALLED",
        "CALLPART",
        "PROJECTED",
        "PROJECTS",
        "WENT",
        "LOST",
        "BEAT",
        "GERUND",
        "VICTORY",
        "WINNER",
        "TOOCLOSE",
        "TOOEARLY",
        "RETRACT",
        "LEADS",
        "WONPART",
        "UNCALLED",
    )
    for at in range(match.start(), match.end()):
        if marked.code[at] in wanted:
            mark = marked.marks[at]
            return marked.text[mark.start : mark.end].lower()
    return ""


def _electors(marked: Marked, at: int) -> int | None:
    """Return the electors stated right behind a unit."""
    stop = ("U", "T", "COMMA", "SEMI", "AND")
    electors = members("EV")
    for step in range(at + 1, min(at + 7, len(marked.marks))):
        mark = marked.marks[step]
        if mark.classes == "EVPAR":
            return int(mark.value) if int(mark.value) < 100 else None
        follows = step + 1 < len(marked.marks) and marked.code[step + 1] in electors
        if mark.classes == "NUM" and mark.value.isdecimal() and follows:
            return int(mark.value) if len(mark.value) < 3 else None
        if mark.classes in stop[:2]:
            return None
    return None


def _source_of(marked: Marked, match: re.Match[str], known: doubts.Signs) -> str:
    """Return who calls: the source in the match, else the one nearest before, else the only one."""
    groups = match.groupdict()
    if groups.get("by"):
        return marked.marks[match.start("by")].value
    at = [i for i, mark in enumerate(marked.marks) if mark.classes == "S"]
    inside = [i for i in at if match.start() <= i < match.end()]
    if inside:
        return marked.marks[inside[0]].value
    before = [i for i in at if i < match.start()]
    if before and any(letter in known.called for letter in marked.code[before[-1] : match.end()]):
        return marked.marks[before[-1]].value
    after = [i for i in at if i >= match.end()]
    if after and any(letter in known.called for letter in marked.code[match.end() :]):
        return marked.marks[after[0]].value
    return ""
