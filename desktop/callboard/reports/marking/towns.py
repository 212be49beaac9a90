"""Whether the name of a unit only says where a town lies: "Athens, Ga.", "Cadillac, Mich."."""

from __future__ import annotations

from callboard.reports.marking.marks import Mark
from callboard.reports.marking.sentences import ABBREVIATED
from callboard.reports.marking.words import Word

NO_TOWNS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december jan feb mar apr jun jul aug sept sep oct "
    "nov dec eastern president democrat republican former vice sen gov mr and but the in on".split()
)
_PARTS = frozenset({"county", "township", "parish", "borough"})
_SHORTENED = 5  # letters of the longest abbreviation of a state


def is_of_subject(marks: list[Mark], at: int) -> bool:
    """Whether a clause opens with a town and its state: "Miami, Florida, went for Clinton"."""
    near = [set(mark.classes.split()) for mark in marks[max(0, at - 2) : at + 3]]
    if at not in {2, 3} or len(near) < 5:
        return False
    town, before, _, behind, verb = near
    commas = before == behind == {"COMMA"}
    return commas and bool(town & {"XCAP", "PARTIAL"}) and "WENT" in verb


def is_town(marks: list[Mark], at: int, tokens: list[Word]) -> bool:
    """Whether a name is a town's, or the state it lies in: "Washington, Pa."."""
    near = [word.raw for word in tokens[marks[at].last : marks[at].last + 3]]
    if near[:1] == [","] and near[2:] == ["."] and near[1].lower() in ABBREVIATED:
        return near[1][:1].isupper() and at + 2 < len(marks) and not marks[at + 2].is_unit
    for town in (at, at - 2):
        three = marks[town : town + 3] if town >= 0 else []
        if [mark.classes for mark in three] not in (["U", "COMMA", "U"], ["MOD", "COMMA", "U"]):
            continue
        behind = tokens[three[2].first + 1 : three[2].first + 2]
        short = len(tokens[three[2].first].raw) <= _SHORTENED and bool(behind)
        alone = town < 2 or marks[town - 2].classes not in {"U", "MOD"}
        if short and alone and behind[0].raw == ".":
            return len(tokens[three[0].first].raw) > _SHORTENED
    return False


def is_address(marks: list[Mark], at: int, tokens: list[Word]) -> bool:
    """Whether a unit's name only says where a town lies: "Athens, Ga."."""
    if at < 2 or marks[at - 1].classes != "COMMA":
        return False
    town = marks[at - 2]
    if tokens[town.first].key in _PARTS and town.first:
        return True  # "Kent County, Michigan"
    if town.classes != "XCAP":
        return False
    if [mark.classes for mark in marks[at + 1 : at + 2]] == ["POSS"]:
        return False  # "In Phoenix, Arizona's electors …"
    if at > 3 and marks[at - 3].classes == "COMMA" and marks[at - 4].is_unit:
        return False  # a list of states, one of them misspelt
    if tokens[town.first].key in NO_TOWNS or (town.first == 0 and tokens[0].key.endswith("ly")):
        return False
    return town.first > 0 or (
        at + 1 < len(marks) and marks[at + 1].classes in {"COMMA", "DASH", "LPAR"}
    )
