"""What "the state", "it", "there", "the district" and "the 2nd" stand for, told by name.

Remarks on other elections are read clause by clause, where a clause no longer knows what stood
before it. So the words that point back are replaced by the name that they point to: one named in
the sentence, else in the sentence before, else the one that the heading or the page is about.
Where two could be meant, the words stay what they are.
"""

from __future__ import annotations

import re
from collections import Counter

from callboard import almanac
from callboard.election.contest import Contest
from callboard.reports.document import Block, Document
from callboard.reports.drafts import Memory
from callboard.reports.marking.marks import Mark, Marked, members
from callboard.reports.prose import places

_SAMPLE = 40_000
_BLOCKS = 2_000
_LEAST = 3  # mentions of the unit that a page is about
_SHARE = 0.6  # of all mentions of units
_HELD = frozenset({"WON", "WONPART", "BASE", "GERUND", "LOST"})
_SUBJECT = frozenset({"WENT", "AUX", "HAD", "MOVES"})
_LATER = re.compile(r"\b(four|4|eight|8|twelve|12) years later\b", re.IGNORECASE)
# of a sentence about one of these, "it" need not be the state
_LOCAL = frozenset("county counties city cities precinct parish township suburbs primary".split())
_PERSONS = frozenset({"T", "FOREIGN", "DESCRIBED", "HE", "MATE"})
_VERBAL = _HELD | {"BEAT", "AUX", "HAD", "ADV"}
_REACH = 6  # marks between a candidate and the verb's object
# no word points at a unit without one of these: cheap to ask first
_SIGNS = frozenset(
    "it here there one state states commonwealth battleground battlegrounds district ; "
    "1st 2nd 3rd first second third".split()
)
_NEXT = 2  # paragraphs count the blank lines between them, too
_NEAR = 30  # characters beside a district in which its state may be named
_OPENING = 3  # marks in which "it" is the subject
_GOING_ON = frozenset("COMMA DOT SEMI IN BY WITH AND RPAR ADV OYEAR YEAR THISYEAR TIME AGO".split())
_ORDINALS = {"1st": "1", "first": "1", "2nd": "2", "second": "2", "3rd": "3", "third": "3"}
_VERBS_OR_STOPS = frozenset(
    "had has was is went goes voted fell stayed and but to by , . ; : in again too".split()
)
_YEAR = re.compile(r"(?:1(?<![\d$,.]1)9|2(?<![\d$,.]2)0)\d\d(?![\d,]\d|%)")
_YEARS = {"four": 4, "4": 4, "eight": 8, "8": 8, "twelve": 12, "12": 12}
_AGO = re.compile(
    r"\b(four|4|eight|8|twelve|12) years (?:ago|earlier|before(?=[.,;]|$))", re.IGNORECASE
)
_NOW = re.compile(
    r"\b(?:now|today|tonight|this (?:time|year|week)|primary|nomination|senat\w+|governor)\b",
    re.IGNORECASE,
)
_THE = re.compile(r"\bthe $", re.IGNORECASE)
_HAS = re.compile(r"\b(?:has|have) (?=(?:voted|gone) for\b)")
# what only says of a unit's name which year it stood out in, or of a list what it is
_ASIDE = re.compile(
    r"(?<=\w), (?:the|all) [\w-]+(?: [\w-]+){0,3} (?:states|battlegrounds), (?=in \d)|"
    r"(?<=[a-z]),(?: [a-z][a-z-]*){1,5} in (?:19|20)\d\d,(?= (?:had|went|voted|was|is)\b)"
)


def main_unit(document: Document, contest: Contest) -> str:
    """Return the one state that a page is about, by how often it names which."""
    names = {unit.name: unit.id for unit in contest.units if not unit.is_district}
    text = "\n".join(block.text for block in document.blocks[:_BLOCKS])[:_SAMPLE]
    longest = sorted(names, key=len, reverse=True)
    either = "|".join(re.escape(one) for name in longest for one in (name, name.upper()))
    spelling = re.compile(rf"\b(?=[A-Z])(?:{either})\b")
    found = Counter(spelled.title() for spelled in spelling.findall(text))
    for name, count in found.most_common(1):
        if count >= _LEAST and count >= _SHARE * found.total():
            return {one.title(): unit for one, unit in names.items()}[name]
    return ""


class Pointing:
    """Follows the units of a document from sentence to sentence."""

    def __init__(
        self, document: Document, contest: Contest, memory: Memory, *, sure: bool = True
    ) -> None:
        self._memory = memory
        self._sure = sure  # whether the page is about one election
        self._contest = contest
        self._names = {unit.id: unit.name for unit in contest.units}
        self.main = main_unit(document, contest)
        self._paragraph = -1
        self._before: tuple[str, ...] = ()  # units of the sentence before
        self._year = ""  # the other year that the sentence before names
        self._districts: dict[str, str] = {}  # by number, the one named last

    def begin(self, block: Block) -> None:
        """Forget the sentence before where a paragraph begins."""
        if block.paragraph == self._paragraph:
            return
        if not 0 < block.paragraph - self._paragraph <= _NEXT:
            self._year = self._memory.past_before = ""
        self._paragraph = block.paragraph
        self._before = ()

    def may_recall(self, text: str) -> bool:
        """Whether a block may speak of another election: cheap to ask first."""
        other = any(year != str(self._contest.year) for year in _YEAR.findall(text))
        return other or not self._sure or bool(self._year) or _AGO.search(text) is not None

    def points(self, marked: Marked) -> bool:
        """Whether anything in a sentence may point at a unit: cheap to ask first."""
        return not _SIGNS.isdisjoint(marked.keys) or _names_set(marked)

    def spelled(self, marked: Marked) -> str:
        """Return the text of a sentence with names for what points at units, and its year."""
        return self._turned(marked, later(self._named(marked)))

    def _turned(self, marked: Marked, text: str) -> str:
        """Put the year of the sentence before to one about who ran in that year alone."""
        if not self._year or not marked.holds("FOREIGN") or marked.holds("T", "DESCRIBED"):
            return text
        if _YEAR.search(text) or _NOW.search(text):
            return text
        named = {mark.value for mark in marked.marks if mark.classes == "FOREIGN"}
        ran = almanac.contest(int(self._year)).tickets[:2]
        known = {one.surname for one in ran} | {one.president for one in ran}
        return f"In {self._year}, {text}" if named <= known else text

    def _named(self, marked: Marked) -> str:
        if not self.points(marked):
            return self._dated(_bare(marked.text))
        pieces: list[str] = []
        end = 0
        for at, mark in enumerate(marked.marks):
            if unit := self._won_by(marked, at):
                pieces += [marked.text[end : mark.end], f" in {self._names[unit]}"]
                end = mark.end
                continue
            units = (unit,) if (unit := self._meant(marked, at, mark)) else _set_at(marked, at)
            if units and mark.start >= end:
                names = [self._names[unit] for unit in units]
                told = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
                own = len(units) > 1 and at > 1 and marked.marks[at - 1].classes == "SEMI"
                before = _THE.sub("", marked.text[end : mark.start])
                if marked.tokens[mark.first].key == "there":
                    told = f"in {told}"
                pieces += [before, "; " * own, told]
                end = mark.end
        return self._dated(_bare("".join(pieces) + marked.text[end:]))

    def _dated(self, text: str) -> str:
        """Return a text with the year of "four years ago", where it names no other year."""
        year = self._contest.year
        if " years " not in text or not self._sure:
            return text
        if any(one != str(year) for one in _YEAR.findall(text)):
            return text
        return _AGO.sub(lambda found: f"in {year - _YEARS[found[1].lower()]}", text)

    def remember(self, marked: Marked, text: str) -> None:
        """Remember the units of a sentence and the years of its text, for the next one."""
        units = marked.units_spoken_of
        local = not _LOCAL.isdisjoint(marked.keys)
        if units or local:
            local = local or places.is_local(marked, len(marked.tokens))
            self._before = () if local else tuple(dict.fromkeys(units))
        years = set(_YEAR.findall(text))
        if years:
            year = years.pop() if len(years) == 1 else ""
            other = year and year != str(self._contest.year) and int(year) in almanac.years()
            self._year = year if other else ""
        self._memory.past_before = self._year
        for unit in units:
            state, _, number = unit.partition("-")
            if number and state:
                self._districts[number] = unit

    def _meant(self, marked: Marked, at: int, mark: Mark) -> str:
        """Return the unit that a mark points at, or an empty string."""
        kinds = set(mark.classes.split())
        if mark.is_unit and "-" in mark.value and mark.value in self._names:
            return mark.value if self._is_bare(marked, mark) else ""
        if district := self._district(marked, mark):
            return district
        if mark.classes == "PLACE":
            return self._state(marked, at)
        return self._one(marked, at) if self._points(marked, at, kinds) else ""

    def _points(self, marked: Marked, at: int, kinds: set[str]) -> bool:
        """Whether "it" or "there" means a unit: what somebody wins, or what goes to somebody."""
        mark = marked.marks[at]
        if "IT" not in kinds or mark.last - mark.first > 1:
            return False
        other = members("OFFICE", "PRIMARY").intersection(marked.code)
        if other or members("NATION").intersection(marked.code[:at]):
            return False  # "won the nomination, and won it …"
        if places.is_local(marked, mark.first) or places.is_of_verb(marked, mark):
            return False
        word = marked.tokens[mark.first].key
        if word == "there":
            return _is_candidates(marked.marks, at)
        return word == "it" and self._is_held(marked, at)

    def _is_bare(self, marked: Marked, mark: Mark) -> bool:
        """Whether a district is named without its state: "the 2nd District"."""
        state = self._names[mark.value.partition("-")[0]]
        near = marked.text[max(0, mark.start - _NEAR) : mark.end + _NEAR]
        return "istrict" in marked.text[mark.start : mark.end] and state not in near

    def _district(self, marked: Marked, mark: Mark) -> str:
        """Return the district that "the 2nd" stands for, or that of Columbia."""
        last = marked.tokens[mark.last - 1]
        before = marked.tokens[mark.last - 2].key if mark.last > 1 else ""
        behind = marked.tokens[mark.last].key if mark.last < len(marked.tokens) else ""
        if before != "the" or mark.is_unit:
            return ""
        if last.raw == "District" and behind != "of" and self.main == "DC":
            return "DC"
        unit = self._districts.get(_ORDINALS.get(last.key, ""), "")
        return unit if unit and behind in _VERBS_OR_STOPS else ""

    def _is_held(self, marked: Marked, at: int) -> bool:
        """Whether "it" is what somebody wins, or what goes to somebody."""
        marks = marked.marks
        before = set(marks[at - 1].classes.split()) if at else set()
        behind = set(marks[at + 1].classes.split()) if at + 1 < len(marks) else set()
        if before & _HELD:
            return _is_candidates(marks, at) and (not behind or bool(behind & _GOING_ON))
        first = not any(mark.is_unit for mark in marks[:at])
        return first and at < _OPENING and bool(behind & _SUBJECT)

    def _won_by(self, marked: Marked, at: int) -> str:
        """Return where "won with 52%" was won: "It leans right; in 2004, Bush won with 52%"."""
        marks = marked.marks
        if at + 2 >= len(marks) or "WON" not in marks[at].classes.split():
            return ""
        share = next((one for one in marks[at + 2 : at + 5] if one.classes in {"PCT", "NUM"}), None)
        parted = [i for i in range(at) if marks[i].classes == "SEMI"]
        if share is None or not parted or "WITH" not in marks[at + 1].classes.split():
            return ""
        if any(mark.classes in {"U", "PLACE"} for mark in marks[parted[-1] :]):
            return ""
        places = [i for i in range(parted[-1]) if marks[i].classes in {"U", "PLACE"}]
        units = {marks[i].value if marks[i].is_unit else self._state(marked, i) for i in places}
        return units.pop() if len(units) == 1 else ""

    def _one(self, marked: Marked, at: int) -> str:
        """Return the only unit named so far in the sentence, else in the one before."""
        here = [mark.value for mark in marked.marks[:at] if mark.is_unit]
        named = set(here or self._before)
        if here and named == {here[-1], here[-1].partition("-")[0]}:
            return here[-1]  # "In Nebraska the 2nd District stands out: Biden captured it"
        return named.pop() if len(named) == 1 else ""

    def _state(self, marked: Marked, at: int) -> str:
        """Return the state that "the state" stands for."""
        here = {
            mark.value.partition("-")[0]
            for mark in marked.marks[:at]
            if mark.classes in {"U", "MOD"} and mark.value
        }
        if not here and places.names_another(marked, at):
            return ""
        named = here or {unit.partition("-")[0] for unit in self._before}
        if len(named) == 1:
            return named.pop()
        memory = self._memory
        unit = "" if named else memory.section_focus or memory.focus
        unit = unit or (self.main if not named or self.main in named else "")
        return unit.partition("-")[0]


def _is_candidates(marks: list[Mark], at: int) -> bool:
    """Whether what is said before a mark is said of a candidate: "Obama had carried it"."""
    for mark in reversed(marks[max(0, at - _REACH) : at]):
        kinds = set(mark.classes.split())
        if kinds & _PERSONS:
            return True
        if not kinds & _VERBAL:
            return False
    return False


def _bare(text: str) -> str:
    """Return a text without asides that only part a verb from its year."""
    if " in " in text:
        text = _ASIDE.sub(" ", text)
    if " for " in text:
        text = _HAS.sub("", text)
    return text.replace("  ", " ")


def later(text: str) -> str:
    """Return a text with the year of "four years later", where it names the year before."""
    if "later" not in text or not _LATER.search(text):
        return text
    years = set(_YEAR.findall(text))
    if len(years) != 1:
        return text
    year = int(years.pop())
    return _LATER.sub(lambda found: f"in {year + _YEARS[found[1].lower()]}", text)


def _names_set(marked: Marked) -> bool:
    """Whether marks share a place, as the members do that were put in the place of a set."""
    return len({mark.start for mark in marked.marks}) < len(marked.marks)


def _set_at(marked: Marked, at: int) -> tuple[str, ...]:
    """Return the members of a set that stand at a mark, where it is one."""
    if not marked.marks[at].is_unit:
        return ()
    span = marked.marks[at].start, marked.marks[at].end
    same = [mark.value for mark in marked.marks[at:] if (mark.start, mark.end) == span]
    return tuple(same) if len(same) > 1 else ()
