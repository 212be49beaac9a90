"""Districts of Maine and Nebraska, named apart from their state: "its vast 3rd district"."""

from __future__ import annotations

from callboard.reports.marking.lexicon import Lexicon
from callboard.reports.marking.marks import Mark
from callboard.reports.marking.words import Word

_DISTRICT_WORDS = frozenset({"district", "districts", "cd"})
_SPLITTING = frozenset({"ME", "NE"})
_ORDINALS = {"1st": "1", "first": "1", "2nd": "2", "second": "2", "3rd": "3", "third": "3"}


def named(marks: list[Mark], tokens: list[Word], lexicon: Lexicon, state: str, last: str) -> None:
    """Read "Nebraska's vast 3rd district", "Maine … the 2nd congressional district".

    "the district" alone is the `last` one that was named.
    """
    for at, mark in enumerate(marks):
        if mark.classes == "U":
            state = mark.value.partition("-")[0]
            last = mark.value
            continue
        if tokens[mark.first].key == "omaha":
            state = "NE"
        if "-" in last and _is_the_district(marks, at, tokens) and lexicon.knows(last):
            mark.classes, mark.value = "U", last
            continue
        ordinal = mark.last - mark.first == 1 or "FIRST" in mark.classes.split()
        number = _ORDINALS.get(tokens[mark.last - 1].key) if ordinal else None
        named = number is not None and (
            _leads_to_district(tokens, mark.last - 1) or _goes_without(tokens, mark, last)
        )
        if number is None and _is_numbered(tokens, mark):
            number, named = mark.value, state in _SPLITTING
            for before in marks[max(0, at - 2) : at]:
                if tokens[before.first].key in _DISTRICT_WORDS:
                    before.classes = "DET"
        if not named:
            continue
        unit = f"{state or _state_behind(marks, at)}-{number}"
        state = unit.partition("-")[0]
        if state in _SPLITTING and lexicon.knows(unit):
            _drop_owner(marks, at, state)
            _drop_its(marks, at, tokens)
            mark.classes, mark.value = "U", unit
            last = unit
        _quiet_district(marks, at, tokens)


def placed(marks: list[Mark], tokens: list[Word]) -> None:
    """Let the state only place its district in "one vote in Maine, from the 2nd District"."""
    for at in range(4, len(marks)):
        state, district = marks[at - 4], marks[at]
        keys = [tokens[mark.first].key for mark in marks[at - 3 : at]]
        if keys == [",", "from", "the"] and district.value.startswith(f"{state.value}-"):
            state.classes = "DET"


def _is_the_district(marks: list[Mark], at: int, tokens: list[Word]) -> bool:
    """Whether a mark is the word in "the district", and no district court or attorney."""
    mark = marks[at]
    if tokens[mark.first].key != "district" or not mark.first or mark.last - mark.first > 1:
        return False
    behind = tokens[mark.last].key if mark.last < len(tokens) else ""
    other = behind.isalpha() and behind in {"of", "court", "attorney", "judge", "lines", "office"}
    return tokens[mark.first - 1].key == "the" and not other


def _state_behind(marks: list[Mark], at: int) -> str:
    """The state in "the 1st and 3rd districts of Nebraska"."""
    return next((mark.value for mark in marks[at + 1 : at + 9] if mark.classes == "U"), "")


def _leads_to_district(tokens: list[Word], at: int) -> bool:
    for word in tokens[at + 1 : at + 5]:
        if word.key in {"district", "districts"}:
            return True
        if word.key not in {"and", ",", "congressional", "&"} and word.key not in _ORDINALS:
            return False
    return False


def _is_numbered(tokens: list[Word], mark: Mark) -> bool:
    """Whether a mark is the number in "District 2", "Districts 1 and 3" or "CD-2"."""
    if mark.classes != "NUM" or mark.value not in {"1", "2", "3"}:
        return False
    at = mark.first - 1
    while at > 0 and tokens[at].key in {"1", "2", "3", "and", ",", "&", "-"}:
        at -= 1
    if at < 0 or tokens[at].key not in _DISTRICT_WORDS:
        return False
    return at < 1 or tokens[at - 1].key not in _ORDINALS  # "2nd District, 1 elector"


def _goes_without(tokens: list[Word], mark: Mark, last: str) -> bool:
    """Whether "the 2nd" is a district as the one before: "the 1st District; Trump won the 2nd."."""
    before = tokens[mark.last - 2].key if mark.last > 1 else ""
    behind = tokens[mark.last].key if mark.last < len(tokens) else "."
    return "-" in last and before in {"the", "and", "its"} and behind in _ENDING


_ENDING = frozenset({".", ",", ";", ":", "to", "for", "went", "and", ")"})


def _drop_owner(marks: list[Mark], at: int, state: str) -> None:
    """The state in "Nebraska's 3rd district" is not itself said to be won."""
    for back in range(at - 1, max(-1, at - 7), -1):
        mark = marks[back]
        if {"RACE", "AND", "EV", "VOTES"} & set(mark.classes.split()):
            return
        if mark.classes == "PLACE" or (mark.classes == "U" and mark.value == state):
            following = marks[back + 1].classes if back + 1 < len(marks) else ""
            if following == "POSS":
                mark.classes, marks[back + 1].classes = "DET", "DET"
                for between in marks[back + 2 : at]:
                    if between.classes in {"X", "COMMA", "XCAP", "PARTIAL"}:
                        between.classes = "ADJ"
            return
        if mark.classes == "SEMI":
            return


def _drop_its(marks: list[Mark], at: int, tokens: list[Word]) -> None:
    """Read "Maine and its first district" as a list of two."""
    before = at - 1
    while before > 0 and marks[before].classes.split()[:1] == ["ADJ"]:
        before -= 1
    if before >= 0 and marks[before].classes == "ITS":
        joins = tokens[marks[before].first].key == "and"
        marks[before].classes = "AND" if joins else "DET"


def _quiet_district(marks: list[Mark], at: int, tokens: list[Word]) -> None:
    """Fold "congressional district" behind an ordinal into its mark."""
    mark = marks[at]
    while at + 1 < len(marks) and tokens[marks[at + 1].first].key in {
        "congressional",
        "district",
        "districts",
    }:
        mark.last, mark.end = marks[at + 1].last, marks[at + 1].end
        del marks[at + 1]
