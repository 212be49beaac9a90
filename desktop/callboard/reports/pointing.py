"""What "the state", "it", "there", "the district" and "the 2nd" stand for, told by name.

Remarks on other elections are read clause by clause, where a clause no longer knows what stood
before it. So the words that point back are replaced by the name that they point to: one named in
the sentence, else in the sentence before, else the one that the heading or the page is about.
Where two could be meant, the words stay what they are.
"""

from __future__ import annotations

import re
from collections import Counter

from callboard.election.contest import Contest
from callboard.reports.document import Block, Document
from callboard.reports.drafts import Memory
from callboard.reports.marks import Mark, Marked
from callboard.reports.rulebook import members

_SAMPLE = 40_000
_LEAST = 3  # mentions of the unit that a page is about
_SHARE = 0.6  # of all mentions of units
_HELD = frozenset({"WON", "WONPART", "BASE", "GERUND", "LOST"})
_SUBJECT = frozenset({"WENT", "AUX", "HAD", "MOVES"})
_OPENING = 3  # marks in which "it" is the subject
_GOING_ON = frozenset({"COMMA", "DOT", "SEMI", "IN", "BY", "WITH", "AND", "RPAR", "ADV", "OYEAR"})
_YEAR = re.compile(r"(?<![\d$,.])(?:19|20)\d\d(?![\d,]\d|%)")
_YEARS = {"four": 4, "4": 4, "eight": 8, "8": 8, "twelve": 12, "12": 12}
_AGO = re.compile(
    r"\b(four|4|eight|8|twelve|12) years (?:ago|earlier|before(?=[.,;]|$))", re.IGNORECASE
)
_HAS = re.compile(r"\b(?:has|have) (?=(?:voted|gone) for\b)")
# what only says of a unit's name which year it stood out in, or of a list what it is
_ASIDE = re.compile(
    r"(?<=\w), (?:the|all) [\w-]+(?: [\w-]+){0,3} (?:states|battlegrounds), (?=in \d)|"
    r"(?<=[a-z]),(?: [a-z][a-z-]*){1,5} in (?:19|20)\d\d,(?= (?:had|went|voted|was|is)\b)"
)


def main_unit(document: Document, contest: Contest) -> str:
    """Return the one state that a page is about, by how often it names which."""
    names = {unit.name: unit.id for unit in contest.units if not unit.is_district}
    text = "\n".join(block.text for block in document.blocks)[:_SAMPLE]
    longest = sorted(names, key=len, reverse=True)
    found = Counter(re.findall(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", text))
    for name, count in found.most_common(1):
        if count >= _LEAST and count >= _SHARE * found.total():
            return names[name]
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
        self._main = main_unit(document, contest)
        self._paragraph = -1
        self._before: tuple[str, ...] = ()  # units of the sentence before
        self._districts: dict[str, str] = {}  # by number, the one named last

    def begin(self, block: Block) -> None:
        """Forget the sentence before where a paragraph begins."""
        if block.paragraph != self._paragraph:
            self._paragraph = block.paragraph
            self._before = ()

    def spelled(self, marked: Marked) -> str:
        """Return the text of a sentence with names for the words that point at units."""
        pieces: list[str] = []
        end = 0
        for at, mark in enumerate(marked.marks):
            units = (unit,) if (unit := self._meant(marked, at, mark)) else _set_at(marked, at)
            if units and mark.start >= end:
                names = [self._names[unit] for unit in units]
                told = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
                own = len(units) > 1 and at > 1 and marked.marks[at - 1].classes == "SEMI"
                pieces += [marked.text[end : mark.start], "; " * own, told]
                end = mark.end
        return self._dated(_bare("".join(pieces) + marked.text[end:]))

    def _dated(self, text: str) -> str:
        """Return a text with the year of "four years ago", where it names no other year."""
        year = self._contest.year
        if not self._sure or any(one != str(year) for one in _YEAR.findall(text)):
            return text
        return _AGO.sub(lambda found: f"in {year - _YEARS[found[1].lower()]}", text)

    def remember(self, marked: Marked) -> None:
        """Remember the units of a sentence, for the next one."""
        units = [mark.value for mark in marked.marks if mark.classes in {"U", "MOD"} and mark.value]
        if units:
            self._before = tuple(dict.fromkeys(units))
        for unit in units:
            state, _, number = unit.partition("-")
            if number and state:
                self._districts[number] = unit

    def _meant(self, marked: Marked, at: int, mark: Mark) -> str:
        """Return the unit that a mark points at, or an empty string."""
        kinds = set(mark.classes.split())
        if mark.classes == "PLACE":
            return self._state(marked, at)
        if "IT" not in kinds:
            return ""
        word = marked.tokens[mark.first].key
        if word == "it" and not self._is_held(marked, at):
            return ""
        if word not in {"it", "there"} or mark.last - mark.first > 1:
            return ""
        if members("NATION").intersection(marked.code[:at]):
            return ""  # "won the nomination, and won it …"
        return self._one(marked, at)

    def _is_held(self, marked: Marked, at: int) -> bool:
        """Whether "it" is what somebody wins, or what goes to somebody."""
        marks = marked.marks
        before = set(marks[at - 1].classes.split()) if at else set()
        behind = set(marks[at + 1].classes.split()) if at + 1 < len(marks) else set()
        if before & _HELD:
            return not behind or bool(behind & _GOING_ON)
        return at < _OPENING and bool(behind & _SUBJECT)

    def _one(self, marked: Marked, at: int) -> str:
        """Return the only unit named so far in the sentence, else in the one before."""
        here = {mark.value for mark in marked.marks[:at] if mark.is_unit}
        named = here or set(self._before)
        return named.pop() if len(named) == 1 else ""

    def _state(self, marked: Marked, at: int) -> str:
        """Return the state that "the state" stands for."""
        here = {
            mark.value.partition("-")[0]
            for mark in marked.marks[:at]
            if mark.classes in {"U", "MOD"} and mark.value
        }
        named = here or {unit.partition("-")[0] for unit in self._before}
        if len(named) == 1:
            return named.pop()
        memory = self._memory
        unit = "" if named else memory.section_focus or memory.focus
        unit = unit or (self._main if not named or self._main in named else "")
        return unit.partition("-")[0]


def _bare(text: str) -> str:
    """Return a text without asides that only part a verb from its year."""
    return _HAS.sub("", _ASIDE.sub(" ", text)).replace("  ", " ")


def _set_at(marked: Marked, at: int) -> tuple[str, ...]:
    """Return the members of a set that stand at a mark, where it is one."""
    span = marked.marks[at].start, marked.marks[at].end
    same = [mark.value for mark in marked.marks[at:] if (mark.start, mark.end) == span]
    return tuple(same) if marked.marks[at].is_unit and len(same) > 1 else ()
