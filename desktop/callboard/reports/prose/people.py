"""Who is meant: "he", "the former president", "a victory", or a subject named before."""

from __future__ import annotations

import re

from callboard.election.contest import Contest, Ticket
from callboard.reports.drafts import Memory
from callboard.reports.marking.lexicon import Lexicon
from callboard.reports.marking.marks import Mark, Marked, members
from callboard.reports.marking.party_labels import COLOURS_SINCE, label_party
from callboard.reports.prose import doubts

UNCLEAR = "unclear who is meant"
_FOR_PRESIDENT = re.compile(
    r"\bfor (?:the )?president\b|\bpresidential\b|\bwho (?:had )?conceded\b", re.IGNORECASE
)
_PARTY_DOUBT = frozenset(
    {
        "the republicans",
        "the democrats",
        "the gop",
        "the democratic party",
        "the republican party",
    }
)
_PRONOUN_OPENS = 2  # "He also lost …" goes on about whom the sentence before began with
_MANY = 3  # states of which only a candidate for president wins all
_OPENING = 4  # marks in which the subject of a sentence is named
_HIS = frozenset({"he", "his", "him", "his own"})
_HERS = frozenset({"she", "her", "hers"})
_COMPARING = frozenset({"like", "unlike"})
_GOVERNING = frozenset(
    "of over with for against behind than outpolled outran endorsed backed joined followed".split()
)
_COLOURS = {"red": "Republican", "blue": "Democratic"}
_PARTY_ENDS = ("democrat", "republican", "nominee", "candidate", "ticket", "opponent")


class People:
    """Resolves the persons of a sentence to tickets, each with a doubt or none."""

    def __init__(self, contest: Contest, lexicon: Lexicon, memory: Memory) -> None:
        self._tickets = {ticket.id: ticket for ticket in contest.tickets}
        self._lexicon = lexicon
        self._memory = memory
        self.subject: tuple[int, str] | None = None  # of the last match: mark, ticket id
        self.aside: frozenset[str] = frozenset()  # tickets that only an aside names

    def take_subject(self) -> list[tuple[int, str]]:
        """Return the subject of the last match, where there is one, and forget it."""
        subject, self.subject = self.subject, None
        return [subject] if subject else []

    def ticket(self, marked: Marked, at: int) -> tuple[Ticket | None, str]:
        """Return the ticket that the mark at `at` stands for, and a doubt."""
        mark = marked.marks[at]
        if {"PARTYWORD", "KEPTPARTY"} & set(mark.classes.split()):
            return self._of_party(marked.text[mark.start : mark.end]), ""
        if {"COLOUR", "STAYSRED"} & set(mark.classes.split()):
            return self._of_colour(marked.text[mark.start : mark.end]), ""
        if mark.classes in {"T", "TPAR", "THING"}:
            return self._tickets.get(mark.value), ""
        if mark.classes == "DESCRIBED":
            return self._described(marked, mark)
        word = marked.text[mark.start : mark.end].lower()
        if word in _HIS | _HERS:
            return self._pronoun(marked, at, _gender(marked, at))
        return self._nearest(marked, at)

    def _of_party(self, word: str) -> Ticket | None:
        """Return the main ticket of a party: Texas "went Republican"."""
        label = label_party(word) or label_party(word.rsplit(maxsplit=1)[-1])
        main = [ticket for ticket in list(self._tickets.values())[:2] if ticket.party == label]
        return main[0] if main else None

    def _of_colour(self, words: str) -> Ticket | None:
        """Return the main ticket of a colour on the maps of this century: "flipped to blue"."""
        if self._memory.contest.year < COLOURS_SINCE:
            return None
        last = [word for word in words.lower().split() if word in _COLOURS][-1:]
        return self._of_party(_COLOURS[last[0]]) if last else None

    def _described(self, marked: Marked, mark: Mark) -> tuple[Ticket | None, str]:
        words = marked.text[mark.start : mark.end].lower()
        ticket = self._tickets.get(mark.value)
        if words in _PARTY_DOUBT:
            return ticket, "a party, not a ticket"
        named = {other.value for other in marked.marks if other.classes == "T"}
        if mark.value not in self._memory.present | named:
            alone = self._memory.present and words == "the president"  # only his rivals are named
            return ticket, "" if alone else UNCLEAR
        behind = marked.marks[marked.marks.index(mark) + 1 :][:3]
        if words.endswith("ticket") or any("COLUMN" in one.classes.split() for one in behind):
            return ticket, ""
        party = words.endswith(_PARTY_ENDS)
        last = self._memory.ticket == mark.value
        known = last or mark.value in self._memory.tickets or mark.value in named
        known = known or (not self._memory.office and _names_many(marked))
        office = doubts.has(marked, doubts.signs().office) and not _FOR_PRESIDENT.search(
            marked.text
        )
        if party and (office or not (known or _FOR_PRESIDENT.search(marked.text))):
            return ticket, UNCLEAR
        return ticket, ""

    def _pronoun(self, marked: Marked, at: int, gender: str) -> tuple[Ticket | None, str]:
        she = self._lexicon.she
        said = [
            (index, mark.value)
            for index, mark in enumerate(marked.marks[:at])
            if mark.classes == "T"
            and (mark.value in she) == (gender == "she")
            and marked.marks[index + 1].classes != "POSS"
            and not (mark.first and marked.tokens[mark.first - 1].key in _COMPARING)
        ]
        parted = max((i for i in range(at) if _begins_clause(marked.marks, i)), default=0)
        fits = [value for index, value in said if index >= parted] or [one for _, one in said]
        if fits:
            opens = next(i for i, m in enumerate(marked.marks) if m.value == fits[0]) < _OPENING
            alone = len(set(fits)) == 1
            return self._tickets[fits[0]], "" if alone or opens else UNCLEAR
        if any(mark.classes == "FOREIGN" for mark in marked.marks[:at]):
            return None, ""
        if any((one in she) == (gender == "she") for one in self.aside):
            return self._tickets[next(iter(self.aside))], UNCLEAR
        owners = {
            mark.value
            for mark in marked.marks[:at]
            if mark.classes == "T" and (mark.value in she) == (gender == "she")
        }
        if len(owners) == 1:  # "Mondale's only votes came from Minnesota, which he won"
            return self._tickets[owners.pop()], ""
        last = self._memory.ticket
        if last and (last in she) == (gender == "she"):
            others = {one for one in self._memory.tickets if (one in she) == (gender == "she")}
            goes_on = at < _PRONOUN_OPENS and self._memory.ticket_opens
            owner = "HISOWN" in marked.marks[at].classes.split()  # "all three are his"
            told = others <= {last} and bool(others or not owner)
            sure = told or self._memory.ticket_alone or goes_on
            return self._tickets[last], "" if sure else UNCLEAR
        return self._only(gender) if last and not self._memory.office else None, ""

    def _only(self, gender: str) -> Ticket | None:
        """The only candidate of a gender whom the page names: "she" in 2016 and 2024."""
        she = self._lexicon.she
        fits = [one for one in self._memory.present if (one in she) == (gender == "she")]
        return self._tickets[fits[0]] if len(fits) == 1 else None

    def _nearest(self, marked: Marked, at: int) -> tuple[Ticket | None, str]:
        """The ticket of "a victory in Ohio": the only one of the sentence."""
        if any(mark.classes == "FOREIGN" for mark in marked.marks[:at]):
            return None, ""
        receiver = marked.marks[at - 1].classes.split() if at > 1 else []
        if at > 1 and "GAVE" in marked.marks[at - 2].classes.split():
            if "HIM" in receiver:
                return self._pronoun(marked, at - 1, _gender(marked, at - 1))
            if "XCAP" in receiver:
                return None, ""  # "gave Santorum a victory"
        named = [mark for mark in marked.marks if mark.classes == "T"]
        owning = [mark for mark in named if not _is_opponent(marked, mark)]
        if not owning:
            return None, ""
        after = [mark for mark in owning if mark.start >= marked.marks[at].start]
        chosen = (after or owning[-1:])[0].value
        alone = len({mark.value for mark in named}) == 1
        return self._tickets[chosen], "" if alone else "unclear whose victory"

    def of_party(self, marked: Marked, match: re.Match[str], ticket: Ticket) -> str:
        """Return a doubt where a victory that no candidate owns is said to be a party's."""
        nouns, gave = members("VICTORY"), members("GAVE", "OVERTOP")
        firsts = [marked.marks[at].first for at in range(*match.span()) if marked.code[at] in nouns]
        words = [marked.tokens[first - 1].raw for first in firsts if first]
        labels = [label for word in words if (label := label_party(word))]
        if not labels:
            return ""
        helps = any(letter in gave for letter in marked.code[match.end() :])
        return "" if helps and labels[-1] == ticket.party else "a party, not a ticket"

    def carried(self, marked: Marked, start: int, *, ahead: bool) -> tuple[Ticket | None, str]:
        """Return the subject of an earlier verb, or (with `ahead`) the ticket named behind."""
        parted = [at for at in range(start) if _begins_clause(marked.marks, at)]
        if self.subject and (parted or [-1])[-1] <= self.subject[0] < start:
            return self._tickets[self.subject[1]], ""
        own = marked.marks[parted[-1] if parted else 0 : start]
        before = [mark for mark in own if _is_person(mark)] or [
            mark for mark in marked.marks[:start] if _is_person(mark)
        ]
        for mark in before[:1]:
            if mark.classes == "FOREIGN" or _is_anothers_object(marked, own, mark):
                return None, ""
            ticket, doubt = self.ticket(marked, marked.marks.index(mark))
            return ticket, doubt
        return self._behind(marked, start) if ahead else (None, "")

    def _behind(self, marked: Marked, start: int) -> tuple[Ticket | None, str]:
        """Return whoever is named behind a verb, or was alone in the sentence before."""
        after = [at for at in range(start, len(marked.marks)) if _is_named_behind(marked, at)]
        for at in after[:1]:
            mark = marked.marks[at]
            if mark.classes == "FOREIGN" or _is_harmed(marked, at):
                return None, ""
            if mark.classes != "T":
                return self.ticket(marked, at)
            follows = marked.marks[at - 1].classes == "COMMA"
            named = {m.value for m in marked.marks[start:] if m.classes == "T"}
            sure = follows or len(named) == 1
            return self._tickets[mark.value], "" if sure else UNCLEAR
        if self._memory.ticket and self._memory.ticket_alone:
            return self._tickets[self._memory.ticket], ""
        return None, ""


def _names_many(marked: Marked) -> bool:
    """Whether a sentence names more states than anybody but a presidential candidate wins."""
    return len({mark.value[:2] for mark in marked.marks if mark.is_unit}) >= _MANY


def _gender(marked: Marked, at: int) -> str:
    """Return "he" or "she" for a pronoun in any case."""
    mark = marked.marks[at]
    return "she" if marked.text[mark.start : mark.end].lower() in _HERS else "he"


def _is_anothers_object(marked: Marked, clause: list[Mark], mark: Mark) -> bool:
    """Whether a clause is about somebody else: "Portman ran ahead of Trump and won Ohio"."""
    opens = clause[0].classes == "XCAP" and clause[0] is not mark and mark in clause
    if not opens or marked.marks[marked.marks.index(clause[0]) + 1] is mark:
        return False
    return marked.tokens[mark.first - 1].key in _GOVERNING


def _is_opponent(marked: Marked, mark: Mark) -> bool:
    """Whether somebody is only named as whom another ran against, or was beaten by."""
    before = [word.key for word in marked.tokens[max(0, mark.first - 2) : mark.first]]
    beaten = len(before) > 1 and before[-1] == "by" and before[0].endswith("ed")
    return beaten or before[-1:] in (["against"], ["over"], ["beating"])


def _is_person(mark: Mark) -> bool:
    return mark.classes in {"T", "FOREIGN", "DESCRIBED"} or "HE" in mark.classes.split()


def _is_named_behind(marked: Marked, at: int) -> bool:
    """Whether somebody is spoken of, also as to whom a win gives something: "gave him enough"."""
    receives = "HIM" in marked.marks[at].classes.split() and marked.code[at - 1] in members("GAVE")
    return receives or _is_person(marked.marks[at])


def _is_harmed(marked: Marked, at: int) -> bool:
    """Whether what is told is a loss of whoever is named: "Wins in Ohio and Iowa beat Clinton"."""
    harm = members("BEAT", "BEATBASE", "BEATING", "HARMS")
    return marked.code[at - 1 : at] in harm or _is_opponent(marked, marked.marks[at])


def _begins_clause(marks: list[Mark], at: int) -> bool:
    """Whether a clause with a subject of its own begins: "; …", ", but Trump …"."""
    if marks[at].classes == "SEMI":
        return True
    contrasts = "BUT" in marks[at].classes.split() and at > 0 and marks[at - 1].classes == "COMMA"
    return contrasts and at + 1 < len(marks) and marks[at + 1].classes == "T"
