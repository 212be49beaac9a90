"""Which units a match speaks of: named, "the state", or the one that the page is about."""

from __future__ import annotations

import re

from callboard.reports.claims import Said
from callboard.reports.drafts import Memory
from callboard.reports.marking.marks import Mark, Marked, members
from callboard.reports.marking.rulebook import CompiledRule

_BARE = 2  # marks of a heading of its own: "Romney ahead"
_OPEN = frozenset({Said.TOO_CLOSE, Said.TOO_EARLY, Said.NOT_CALLED})
Place = tuple[int, str, str]  # mark, unit, doubt

_ALL_OVER = re.compile(r"\bthe popular vote by [^.;]*million\b")  # the nation's, not a state's
_WHOLE = re.compile(r"statewide|itself|as a whole", re.IGNORECASE)

_PART = "perhaps a part of the state"
_LOCAL = frozenset(
    "county counties city cities precinct precincts parish township suburb suburbs district "
    "districts ward wards".split()
)

_PARTICLES = frozenset({"up", "out", "off", "down", "away", "over", "apart", "together", "all"})
_COUNTS = {"both": 2, "two": 2, "pair": 2, "three": 3, "four": 4, "five": 5}

# "Kerry won with 50 percent" is about one state only right below that state's own heading
_ABOUT_LAST = frozenset(
    {
        "called-it-for",
        "link-gave-him-that",
        "link-its-votes-went",
        "link-won-statewide",
        "leads-there",
    }
)
_WINNING = frozenset({"WON", "WONPART", "BASE", "GERUND", "LOST"})
_BEHIND_FRAGMENTS = frozenset({"link-loose-ticket", "link-loose-votes"})
_FORMAL = frozenset({"link-plurality-focus", "link-for-electors-focus"})
_BARE_VERB = "lead-won-by"  # "Carried by Obama.": below a heading nothing else can be meant
_UNDER_HEADINGS = frozenset({"won-section-share", "won-section-home", "won-section-easily"})


class Places:
    """Finds the units of a match in the light of the sentences before."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def of(
        self, rule: CompiledRule, match: re.Match[str], marked: Marked, taken: dict[int, Said]
    ) -> list[Place]:
        """Return every unit that a match names and that no earlier match has `taken`."""
        if rule.rule.focus:
            return self._focus(rule, match, marked)
        if rule.rule.lead:
            return self._lead(rule, match, marked)
        first, last = match.span("units")
        if first == match.start():
            first = _behind_object(marked, first, last)
        found: list[Place] = []
        for at in range(first, last):
            mark = marked.marks[at]
            other = (rule.rule.portion and not mark.electors) or self._has_other_number(
                mark.value, match, marked
            )
            if other or _is_told(rule, taken.get(mark.start)):
                continue
            if mark.classes == "U" or (mark.classes == "MOD" and rule.rule.officers):
                found.append((at, mark.value, ""))
            elif {"ALLOF", "ALL"} & set(mark.classes.split()):
                found.extend((at, unit, "") for unit in self._all_of(marked, at))
            elif mark.classes == "PLACE":
                unit, doubt = self._place(marked, at)
                if unit:
                    found.append((at, unit, doubt))
        return found

    def _has_other_number(self, unit: str, match: re.Match[str], marked: Marked) -> bool:
        """Whether a match names a number of electors that is not the unit's."""
        if match.groupdict().get("electors") is None:
            return False
        told = marked.marks[match.start("electors")].value
        return told != str(self._memory.contest.electors.get(unit))

    def _all_of(self, marked: Marked, at: int) -> tuple[str, ...]:
        """Return the units that "both" or "all three" stands for: those named just before."""
        here = [mark.value for mark in marked.marks[:at] if mark.is_unit]
        units = tuple(dict.fromkeys(here)) or self._memory.listed
        words = {word.key for word in marked.tokens[marked.marks[at].first : marked.marks[at].last]}
        wanted = next((_COUNTS[word] for word in words if word in _COUNTS), len(units))
        return units if len(units) == wanted > 1 else ()

    def _lead(self, rule: CompiledRule, match: re.Match[str], marked: Marked) -> list[Place]:
        lead = self._memory.lead
        bare = rule.said is not Said.CALLED or rule.rule.name == _BARE_VERB
        if bare and _is_of_heading(rule, marked):
            lead = lead or self._memory.section_focus
        if rule.rule.name in _BEHIND_FRAGMENTS:
            lead = self._memory.loose
        elif rule.rule.name == "link-put-it-in-column":
            lead = self._memory.loose or lead
        at = match.start("who") if "who" in match.re.groupindex else match.start()
        if "units" not in match.re.groupindex:
            return [(at, lead, "")] if lead else []
        here = _before(marked, match.start("units"))
        if here:  # "California is still counting, but it was called for Harris"
            lead = here[-1] if len(set(here)) == 1 else ""
        lead = lead or _only_unit(marked, at)
        just = self._memory.listed_in == self._memory.passage
        at, doubt = match.start("units"), ""
        if is_of_verb(marked, marked.marks[at]):
            return []
        if not lead and (rule.rule.name in _ABOUT_LAST or just):
            lead, doubt = self._memory.unit, _PART if self._memory.narrowed else ""
        if "-" not in lead and is_local(marked, marked.marks[at].first):
            doubt = _PART
        return [(at, lead, doubt)] if lead else []

    def _focus(self, rule: CompiledRule, match: re.Match[str], marked: Marked) -> list[Place]:
        memory = self._memory
        under_heading = rule.rule.name in _UNDER_HEADINGS
        unit = memory.section_focus or ("" if under_heading else memory.focus)
        nation = members("NATION")
        others = [mark for mark in marked.marks if mark.is_unit]
        if not unit or any(mark.value != unit or not mark.electors for mark in others):
            return []
        if _ALL_OVER.search(marked.text):
            return []
        formal = rule.rule.name in _FORMAL
        if not formal and "popular vote" in marked.text:
            return []  # the nation's: "Bush won the popular vote by four million"
        if not formal and not (nation | members("PARTIAL", "OFFICE")).isdisjoint(marked.letters):
            return []
        return [(match.start(), unit, "")]

    def _place(self, marked: Marked, at: int) -> tuple[str, str]:
        """Return the unit that "the state" stands for."""
        mark = marked.marks[at]
        whole = bool(_WHOLE.search(marked.text, mark.start, mark.end))
        here = [
            mark.value for mark in marked.marks[:at] if mark.classes in {"U", "MOD"} and mark.value
        ]
        state = whole or "state" in marked.text[mark.start : mark.end].lower()
        if state:  # "the state's other four electoral votes" are not those of a district
            here = [unit.partition("-")[0] for unit in here if unit != "DC"]
        if here:
            return here[-1], "" if len(set(here)) == 1 else "unclear which state"
        memory = self._memory
        unit = memory.unit or memory.section_focus or memory.focus
        if whole:
            unit = memory.home or unit
        if state:
            unit = unit.partition("-")[0]
        unclear = not unit or (not whole and names_another(marked, at, unit))
        return unit, "unclear which state" if unclear else ""


def _before(marked: Marked, at: int) -> list[str]:
    """Return the units that a sentence names before a mark."""
    return [mark.value for mark in marked.marks[:at] if mark.is_unit]


def _is_of_heading(rule: CompiledRule, marked: Marked) -> bool:
    """Whether a sentence can be about the unit of its heading: no other, and no heading itself."""
    heads = rule.said is Said.LEADING and len(marked.marks) <= _BARE
    return not heads and not any(mark.is_unit for mark in marked.marks)


def _is_told(rule: CompiledRule, before: Said | None) -> bool:
    """Whether enough was said of a unit; who leads in one that is open may be added."""
    return before is not None and not (rule.said is Said.LEADING and before in _OPEN)


def is_of_verb(marked: Marked, mark: Mark) -> bool:
    """Whether "it" belongs to a verb and its particle: "keeps it up", "took it out"."""
    behind = marked.tokens[mark.last : mark.last + 1]
    return bool(behind) and behind[0].key in _PARTICLES


def is_local(marked: Marked, before: int) -> bool:
    """Whether a part of a state, and none with electors of its own, is named before a token."""
    if _LOCAL.isdisjoint(marked.keys):
        return False
    if any("-" in mark.value for mark in marked.marks if mark.is_unit):
        return False
    return any(
        word.key in _LOCAL and not (word.key == "city" and word.is_capital)
        for word in marked.tokens[:before]
    )


def names_another(marked: Marked, at: int, unit: str = "") -> bool:
    """Whether the clause of "the state" names another: "in the state, the last in Pennsylvania"."""
    ends = members("COMMA", "SEMI", "DASH", "BUT", "AND", "COLON", "WHENIF")
    for mark, letter in zip(marked.marks[at + 1 :], marked.code[at + 1 :], strict=True):
        if letter in ends:
            return False
        if mark.is_unit:
            return mark.value.partition("-")[0] != unit
    return False


def _behind_object(marked: Marked, first: int, last: int) -> int:
    """Return where a subject begins behind an object: "Bush won Ohio; Iowa and Maine went …"."""
    if _is_company(marked, first, last):
        return last
    verb = first - 1
    while verb >= 0 and {"DET", "ADJ", "ADV"} & set(marked.marks[verb].classes.split()):
        verb -= 1
    if verb < 0 or not _WINNING & set(marked.marks[verb].classes.split()):
        return first
    if any("WHICH" in mark.classes.split() for mark in marked.marks[last : last + 2]):
        return first
    for at in range(first, last):
        parted = marked.marks[at].classes == "SEMI" or (
            marked.marks[at].classes == "COMMA" and "AND" in marked.marks[at + 1].classes.split()
        )
        if parted:
            return at + 1
    return first


def _is_company(marked: Marked, first: int, last: int) -> bool:
    """Whether units only keep the subject company: "Ohio, part of a wall with Iowa, went …"."""
    ahead = any(mark.is_unit for mark in marked.marks[:first])
    before = marked.tokens[marked.marks[first].first - 1].key if ahead else ""
    behind = marked.marks[last].classes if last < len(marked.marks) else ""
    return before in {"with", "like", "unlike"} and behind == "COMMA"


def _only_unit(marked: Marked, before: int) -> str:
    """Return the one unit that a sentence has named so far."""
    units = {mark.value for mark in marked.marks[:before] if mark.is_unit}
    return units.pop() if len(units) == 1 else ""
