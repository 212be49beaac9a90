"""Marks that belong together made one: titles and names, signs, sibling states, brackets."""

from __future__ import annotations

from callboard.reports.marking.language import Language
from callboard.reports.marking.lexicon import Lexicon
from callboard.reports.marking.marks import Mark
from callboard.reports.marking.words import Word

_ABBREVIATED = frozenset({"a.m", "p.m", "nov", "am", "pm"})  # "nov": of "Nov. 5"
_CAMPS = frozenset({"Team", "Camp", "Project", "Operation", "Planet"})


def names(marks: list[Mark], tokens: list[Word], known: Language) -> None:
    """Join titles and running mates to their ticket; tell relatives and things apart."""
    at = 0
    people = known.people.not_candidates
    while at < len(marks):
        mark = marks[at]
        if mark.classes == "T":
            before = tokens[mark.first - 1] if mark.first else None
            single = mark.last - mark.first == 1
            behind = tokens[mark.last] if mark.last < len(tokens) else None
            hyphen = behind is not None and behind.raw == "-" and mark.last + 1 < len(tokens)
            thing = tokens[mark.last + 1] if hyphen else behind
            if single and before and before.raw in people["given"] and before.raw != "Mike":
                mark.classes = "FOREIGN"
            elif (single and before and before.raw in _CAMPS) or (
                thing is not None
                and thing.key in people["things"]
                and behind
                and (hyphen or behind.raw[0] != ",")
            ):
                mark.classes = "THING"
            else:
                at = _absorb_owner(marks, _absorb(marks, at), tokens)
        at += 1


def _absorb_owner(marks: list[Mark], at: int, tokens: list[Word]) -> int:
    """Fold whose rival somebody is into the name: "Trump's Democratic rival Hillary Clinton"."""
    mark = marks[at]
    titles = {word.key for word in tokens[mark.first : mark.last]}
    owned = at > 1 and marks[at - 1].classes == "POSS" and marks[at - 2].classes in _NAMED
    if not owned or _RIVALS.isdisjoint(titles) or marks[at - 2].value == mark.value:
        return at
    mark.first, mark.start = marks[at - 2].first, marks[at - 2].start
    del marks[at - 2 : at]
    return at - 2


_NAMED = frozenset({"T", "FOREIGN"})
_RIVALS = frozenset({"rival", "opponent", "challenger"})


def _absorb(marks: list[Mark], at: int) -> int:
    """Fold "President T", "T/V", "T and V", "T (D)" into the mark of T; return its new index."""
    mark = marks[at]
    if at > 1 and marks[at - 1].classes == "DOT" and "TITLEWORD" in marks[at - 2].classes:
        del marks[at - 1]  # "Gov. Bush"
        at -= 1
    while at and (
        "TITLEWORD" in marks[at - 1].classes
        or (marks[at - 1].classes == "DESCRIBED" and marks[at - 1].value == mark.value)
    ):
        mark.first, mark.start = marks[at - 1].first, marks[at - 1].start
        del marks[at - 1]
        at -= 1
    ahead = marks[at + 1 : at + 3]
    if len(ahead) == 2 and ahead[1].classes == "MATE" and ahead[1].value == mark.value:
        joint = ahead[0].classes
        if joint in {"SLASH", "HYPHEN", "DASH"} or "AND" in joint.split():
            mark.last, mark.end = ahead[1].last, ahead[1].end
            del marks[at + 1 : at + 3]
    while (
        at + 1 < len(marks) and marks[at + 1].classes == "T" and marks[at + 1].value == mark.value
    ):
        mark.last, mark.end = marks[at + 1].last, marks[at + 1].end
        del marks[at + 1]
    return at


def clock_times(marks: list[Mark], tokens: list[Word]) -> None:
    """Fold the stop of "11:18 p.m. for Trump" and "Nov. 5" into the time it belongs to."""
    for at in range(len(marks) - 2, 0, -1):
        stop, before = marks[at], marks[at - 1]
        if stop.classes != "DOT" or "TIME" not in before.classes or before.end != stop.start:
            continue
        if "".join(word.key for word in tokens[before.first : before.last]) in _ABBREVIATED:
            before.last, before.end = stop.last, stop.end
            del marks[at]


def winner_signs(marks: list[Mark], tokens: list[Word]) -> None:
    """Read the "x-" before a winner's name, as wire services set it in their tables."""
    for at in range(len(marks) - 3, -1, -1):
        sign, hyphen, name = marks[at : at + 3]
        if tokens[sign.first].key != "x" or hyphen.classes != "HYPHEN" or name.classes != "T":
            continue
        if sign.end == hyphen.start:
            sign.classes, sign.last, sign.end = "CHECK", hyphen.last, hyphen.end
            del marks[at + 1]


def repeated(marks: list[Mark], tokens: list[Word]) -> None:
    """Quiet what a row says twice: "Alabama AL 9", "Maine - 1st District ME", "Trump R"."""
    for at in range(1, len(marks)):
        mark = marks[at]
        before = next((one for one in marks[at - 1 :: -1] if one.classes not in _JOINTS), mark)
        code = tokens[mark.first].raw
        if mark.classes == "U" and before.classes == "U" and code.isupper() and len(code) == 2:
            if before.value.partition("-")[0] == mark.value and before.last - before.first > 0:
                mark.classes = "PAR"
        elif mark.classes == "U" and mark.value.startswith(f"{before.value}-"):
            before.classes = "DET"  # "Maine - 1st Congressional District"
        elif mark.classes == "XCAP" and before.classes == "T" and code in {"R", "D", "I"}:
            mark.classes = "PAR"


_JOINTS = frozenset({"DASH", "HYPHEN", "COMMA", "BAR"})


def shared_names(marks: list[Mark], tokens: list[Word], lexicon: Lexicon) -> None:
    """Read both states in "North and South Dakota"."""
    for at in range(2, len(marks)):
        mark = marks[at]
        if mark.classes != "U" or mark.value not in _SIBLINGS:
            continue
        first = tokens[marks[at - 2].first]
        if tokens[marks[at - 1].first].key == "and" and first.raw in {"North", "South"}:
            sibling = _SIBLINGS[mark.value]
            if first.raw != tokens[mark.first].raw and lexicon.knows(sibling):
                marks[at - 2].classes, marks[at - 2].value = "U", sibling


_BOTH = {"carolinas": ("NC", "SC"), "dakotas": ("ND", "SD")}


def both_states(marks: list[Mark], tokens: list[Word]) -> None:
    """Read two units in "the Carolinas"."""
    for at in range(len(marks) - 1, -1, -1):
        mark = marks[at]
        pair = _BOTH.get(tokens[mark.first].key) if mark.last - mark.first == 1 else None
        if pair is None:
            continue
        middle = mark.start + 1
        marks[at : at + 1] = [
            Mark("U", pair[0], mark.first, mark.last, mark.start, middle),
            Mark("AND", "", mark.first, mark.last, middle, middle),
            Mark("U", pair[1], mark.first, mark.last, middle, mark.end),
        ]


_SIBLINGS = {"ND": "SD", "SD": "ND", "NC": "SC", "SC": "NC"}


# ------------------------------------------------------------ parentheses

_LISTING = frozenset({"U", "COMMA", "AND", "SEMI"})
_SPLIT = frozenset({"4", "5"})  # the electors of the states that may split them


def parentheses(marks: list[Mark]) -> list[Mark]:
    """Make "(16 electoral votes)" and the like one mark; keep whole clauses as they are."""
    folded: list[Mark] = []
    at = 0
    while at < len(marks):
        mark = marks[at]
        if mark.classes == "LPAR":
            end = next(
                (i for i in range(at + 1, min(at + 14, len(marks))) if marks[i].classes == "RPAR"),
                None,
            )
            inside = marks[at + 1 : end] if end else []
            if end and folded and folded[-1].classes == "T" and _is_letter(inside):
                folded[-1].last, folded[-1].end = marks[end].last, marks[end].end
                at = end + 1
                continue
            if end and folded and (listed := _districts_of(folded[-1], inside)):
                folded += [one for unit in listed for one in (_comma(unit), unit)]
                at = end + 1
                continue
            classes, value = _parenthesis(inside) if end else ("", "")
            if classes and end:
                folded.append(
                    Mark(classes, value, mark.first, marks[end].last, mark.start, marks[end].end)
                )
                at = end + 1
                continue
        folded.append(mark)
        at += 1
    return folded


def _districts_of(state: Mark, inside: list[Mark]) -> list[Mark]:
    """Return the districts in brackets: "Nebraska (statewide and in the 1st and 3rd Districts)"."""
    units = [mark for mark in inside if mark.is_unit]
    own = state.is_unit and all(mark.value.startswith(state.value) for mark in units)
    plain = all(mark.is_unit or _BESIDE & set(mark.classes.split()) for mark in inside)
    return [mark for mark in units if mark.value != state.value] if own and plain else []


_BESIDE = frozenset({"AND", "COMMA", "DET", "IN", "RACE", "STATEWIDE", "ADV"})


def _comma(before: Mark) -> Mark:
    return Mark("COMMA", "", before.first, before.first, before.start, before.start)


def _is_letter(inside: list[Mark]) -> bool:
    """Whether brackets hold a single capital, as a party behind a name: "Trump (R)"."""
    return [mark.classes for mark in inside] == ["XCAP"] and inside[0].end - inside[0].start == 1


def _parenthesis(inside: list[Mark]) -> tuple[str, str]:
    kinds = {name for mark in inside for name in mark.classes.split()}
    if any(mark.electors for mark in inside):
        return "", ""  # "Maine (3 for Clinton, 1 for Trump)"
    if kinds & {"WON", "WENT", "CALLED", "LOST"} and kinds & {"T", "U", "DESCRIBED"}:
        return "", ""
    if sum(mark.is_unit for mark in inside) > 1 and kinds <= _LISTING:
        return "", ""  # "the blue wall (Michigan, Wisconsin)"
    tickets = [mark.value for mark in inside if mark.classes == "T"]
    numbers = [mark.value for mark in inside if mark.classes == "NUM"]
    if len(tickets) == 1 and len(inside) <= 4 and len(numbers) < 2 and "OYEAR" not in kinds:
        return "TPAR", tickets[0]
    whole = [number for number in numbers if number.isdecimal()]
    if len(whole) == 2 and whole[1] in _SPLIT and not kinds & {"HYPHEN", "DASH", "SLASH", "COMMA"}:
        return "EVPAR", whole[0]  # "(3 out of 4)": Maine's
    if len(whole) == 1 and not tickets and (len(inside) == 1 or kinds & {"EV", "VOTES"}):
        return "EVPAR", whole[0]
    return "PAR", ""
