"""Whether the name of a unit means the unit: not a town, a paper, a school or its voters."""

from __future__ import annotations

from callboard.reports.marking import towns
from callboard.reports.marking.language import Language, UnitWords
from callboard.reports.marking.marks import Mark
from callboard.reports.marking.words import Word


def judge_units(
    marks: list[Mark], tokens: list[Word], known: Language, *, line: bool, heads: bool = False
) -> None:
    """Turn the names of units that mean something else here into mere modifiers.

    `heads` says that paragraphs open with names of states, each of what follows it.
    """
    named = [at for at, mark in enumerate(marks) if mark.classes in {"U", "PLACE"}]
    for at in named:
        mark = marks[at]
        if mark.classes == "PLACE" and (
            _names_unit_behind(marks, at, tokens) or _is_cut_off(marks, at, tokens)
        ):
            mark.classes = "DET"
        if mark.classes == "U" and _is_electorate(marks, at):
            continue
        if mark.classes == "U" and (
            _follows_other(mark, tokens, known.unit_words)
            or (
                _leads_other(marks, at, tokens, known.unit_words)
                and not (line and _is_state(mark, tokens))
            )
            or _is_partial(marks, at)
            or (
                not (heads and _is_head(marks, at))
                and (not line or towns.is_of_subject(marks, at))
                and _is_elsewhere(marks, at, tokens, known.unit_words)
            )
        ):
            mark.classes = "MOD"
            if _is_clock(mark, tokens) or _is_home(mark, tokens):
                mark.value = ""
    if named:
        _as_county(marks, tokens)
    for mark in marks:
        if mark.classes == "MOD" and mark.value in known.unit_words.ambiguous:
            mark.value = _of_capital(mark, tokens)


def _is_titled(tokens: list[Word]) -> bool:
    """Whether a text is written like a headline: Nearly All Its Words Are Capitalised."""
    long = [word.raw for word in tokens if len(word.raw) > 3 and word.raw[0].isalpha()]
    return len(long) > 2 and sum(raw[0].isupper() for raw in long) >= 0.75 * len(long)


def _is_state(mark: Mark, tokens: list[Word]) -> bool:
    """Whether a line calls a unit a state, or heads it: "Ohio State 18 votes", "Ohio result: …"."""
    behind = tokens[mark.last : mark.last + 2]
    if len(behind) <= 1:
        return False
    state = behind[0].key == "state" and behind[1].raw[0].isdigit()
    return state or (behind[0].key == "result" and behind[1].raw == ":")


def _is_clock(mark: Mark, tokens: list[Word]) -> bool:
    """Whether a name only says by whose clock: "8 p.m. Washington time"."""
    return mark.last < len(tokens) and tokens[mark.last].key == "time"


def _is_home(mark: Mark, tokens: list[Word]) -> bool:
    """Whether a name only says whence somebody comes: "John Kerry of Massachusetts"."""
    if mark.first < 3 or tokens[mark.first - 1].key not in {"of", "from"}:
        return False
    goes_on = [word.key for word in tokens[mark.last : mark.last + 2]] == [",", "which"]
    return not goes_on and _is_plain_name(tokens, mark.first - 2)


def _of_capital(mark: Mark, tokens: list[Word]) -> str:
    """Return the unit of a name that may be a paper's or the capital's, where it is a state."""
    behind = [word.key for word in tokens[mark.last : mark.last + 4]]
    state = mark.last - mark.first > 1 or behind[:1] == ["'s"] or "state" in behind
    return mark.value if state else ""


def _as_county(marks: list[Mark], tokens: list[Word]) -> None:
    """Where "Indiana County" is named, Indiana means the county in the rest of the sentence."""
    counties = {
        mark.value
        for mark in marks
        if mark.classes == "MOD" and mark.last < len(tokens) and tokens[mark.last].key in _LOCAL
    }
    for mark in marks if counties else ():
        if mark.classes == "U" and mark.value in counties:
            mark.classes = "MOD"


def _is_electorate(marks: list[Mark], at: int) -> bool:
    """Whether all voters of a unit speak: "Ohio voters backed", "Voters in Ohio chose"."""
    near = marks[:1] if at == 2 else marks[at + 1 : at + 3]
    if at > 2 or not any("VOTERS" in mark.classes for mark in near):
        return False
    kinds = [mark.classes.split() for mark in marks[: at + 9]]
    behind = kinds[at + 1 :]
    if at == 2 and "VOTERS" in kinds[0]:
        said = next((some for some in behind if not {"U", "AND", "COMMA"} & set(some)), [])
        return "WENT" in said
    behind = behind[behind[:1] == [["POSS"]] :][:3]  # "Ohio's voters"
    if at == 2 or not behind or "VOTERS" not in behind[0]:
        return False
    return any("WENT" in some for some in behind[1:])


def _is_elsewhere(marks: list[Mark], at: int, tokens: list[Word], unit_words: UnitWords) -> bool:
    """Whether, in running text, a name is part of an address or means the capital."""
    if towns.is_address(marks, at, tokens) or towns.is_town(marks, at, tokens):
        return True
    return marks[at].value in unit_words.ambiguous and not _has_company(marks, at)


def _is_head(marks: list[Mark], at: int) -> bool:
    """Whether a name opens a text, and a sign parts it from what is said of it: "Ohio. …"."""
    return at == 0 and len(marks) > 1 and marks[1].classes in _PARTING


_PARTING = frozenset({"COLON", "DOT", "DASH", "HYPHEN", "LPAR"})


def _is_partial(marks: list[Mark], at: int) -> bool:
    """Whether brackets behind a unit's name narrow it: "Maine (one congressional district)"."""
    if at + 1 >= len(marks) or marks[at + 1].classes != "LPAR":
        return False
    for mark in marks[at + 2 : at + 7]:
        if mark.classes == "RPAR":
            return False
        if "PARTIAL" in mark.classes.split():
            return True
    return False


_GROUPS = frozenset({"voters", "women", "men", "people", "independents", "latinos", "seniors"})
_SOME_OF_IT = frozenset({"counties", "towns", "suburbs", "cities", "precincts"})
_COUNTED = frozenset("votes electors vote elector returns results".split())


def _is_group(before: list[Word], groups: frozenset[str]) -> bool:
    """Whether a group stands before a name: "voters over 65 in Florida", "the towns of Ohio"."""
    for word in reversed(before):
        if word.raw in {",", ";", ":", "—", "–", "."}:
            return False
        if word.key in groups:
            return True
    return False


def _is_cut_off(marks: list[Mark], at: int, tokens: list[Word]) -> bool:
    """Whether only a part of "the state" is meant: "two-thirds of the state", "the state's 2nd"."""
    behind = marks[at + 1].classes if at + 1 < len(marks) else ""
    if behind == "POSS" and at + 2 < len(marks):
        owned = marks[at + 2].classes.split()
        return not {"EV", "NUM", "RACE", "VOTES", "ADJ", "DET", "U"} & set(owned)
    first = marks[at].first
    return (
        first > 1 and tokens[first - 1].key in {"of", "in"} and (tokens[first - 2].key in _PORTIONS)
    )


_NOUNS = frozenset({"X", "XCAP", "OFFICE", "PARTIAL", "MARGIN"})  # what a name may describe
_PORTIONS = frozenset(
    "part parts half halves third thirds quarter quarters corner corners most much rest portion "
    "portions areas regions towns cities counties voters people everywhere elsewhere end".split()
)


def _names_unit_behind(marks: list[Mark], at: int, tokens: list[Word]) -> bool:
    """Whether "the state" only leads up to a name: "the battleground state of Georgia"."""
    behind = marks[at + 1 : at + 3]
    if behind and behind[0].classes == "U":
        return True
    return (
        len(behind) == 2
        and tokens[behind[0].first].key in {"of", ","}
        and (
            behind[1].classes == "U"
            and behind[0].last - behind[0].first == 1
            and tokens[behind[0].first].key == "of"
        )
    )


def _follows_other(mark: Mark, tokens: list[Word], unit_words: UnitWords) -> bool:
    """Whether what stands before a name makes it part of something else."""
    if not mark.first:
        return False
    one = tokens[mark.first - 1].key
    if "-" in mark.value and one in {"rural", "northern", "southern", "western", "eastern"}:
        return False  # "the more rural 2nd District"
    named = one in unit_words.given and mark.value in unit_words.ambiguous
    if named or one in unit_words.after:
        return True
    if mark.first < 2:
        return False
    two = tokens[mark.first - 2]
    if f"{two.key} {one}" in unit_words.after:
        return True
    corner = one in {"west", "east"} and two.raw == "-"  # "south-west Virginia"
    if corner or (one == "-" and two.end == tokens[mark.first].start - 1):
        return True
    money = mark.first == 2 and two.raw.isalpha() and two.key not in _COUNTED
    if one == "from" and money:
        return True  # "Money from Texas went to Trump"
    groups = {"in": _GROUPS | _SOME_OF_IT, "of": _SOME_OF_IT}.get(one, frozenset())
    group = _is_group(tokens[max(0, mark.first - 7) : mark.first - 1], groups)
    return group or (one in {"of", "from"} and _is_plain_name(tokens, mark.first - 2))


def _leads_other(marks: list[Mark], at: int, tokens: list[Word], unit_words: UnitWords) -> bool:
    """Whether what stands behind a name makes it only describe that."""
    mark = marks[at]
    if mark.last >= len(tokens):
        return False
    behind = tokens[mark.last]
    after = tokens[mark.last + 1] if mark.last + 1 < len(tokens) else None
    joined = behind.start == mark.end and after is not None and after.raw[0].isalpha()
    if behind.raw in unit_words.never_before or (behind.raw == "-" and joined):
        return True  # "Kansas City", "Georgia-based"
    if behind.key in {"'s", "'"} and behind.start == mark.end:
        return _owns_other(tokens[mark.last + 1 : mark.last + 7], unit_words)
    if behind.key in unit_words.unit_goods:
        return False
    if behind.key in _PARTIES and (after is None or not after.raw[0].isalpha()):
        return False  # "Bush kept Arizona Republican, but …"
    if behind.key in unit_words.describes and behind.key not in {"state", "votes", "vote"}:
        return True
    plain = at + 1 >= len(marks) or marks[at + 1].classes in {
        "X",
        "XCAP",
        "OFFICE",
        "PARTIAL",
        "MARGIN",
    }
    return plain and _is_noun(behind, unit_words) and not _is_titled(tokens)


_ARRIVED = frozenset({"in", "done", "over", "blue", "red"})
_CONTRACTED = frozenset(
    "called projected declared gone going been not still now just finally officially turned "
    "flipped".split()
)
_LOCAL = frozenset({"county", "township", "borough", "parish", "village"})
_PARTIES = frozenset({"republican", "democratic"})
_BEHIND_ELECTORS = frozenset(
    "and or but as in on at to for with by from into then too also when while after followed put "
    "puts made makes do did went go goes gave gives sealed pushed brought were was are will have"
    " had".split()
)
_NUMBERS = frozenset("three four five six seven eight nine ten eleven twelve".split())


def _owns_other(behind: list[Word], unit_words: UnitWords) -> bool:
    """Whether what a unit owns is something else than its electors or its race."""
    if not behind or not (behind[0].raw[0].isalnum() or behind[0].raw in "‘“'"):
        return False
    first = behind[0].key
    closed = len(behind) == 1 or not behind[1].raw[0].isalnum()
    if first in _CONTRACTED or (first in _ARRIVED and closed):
        return False  # "Ohio's called", "Virginia's in."
    counted = first.isdecimal() or first in _NUMBERS
    if counted and (closed or behind[1].key in _BEHIND_ELECTORS):
        return False  # "and so did Pennsylvania's 20", "Georgia's 16 and Ohio's 17"
    if first in unit_words.describes and first not in unit_words.unit_goods:
        return True
    return not any(word.key in unit_words.unit_goods for word in behind)


def _is_noun(behind: Word, unit_words: UnitWords) -> bool:
    """Whether the word behind a name is likely what the name describes."""
    if behind.is_capital and behind.raw[0].isalpha():
        return (
            behind.key not in towns.NO_TOWNS
            and behind.key not in _CONNECTING
            and not _is_name(behind)
        )
    if not (behind.raw.isalpha() and behind.raw.islower()):
        return False
    return not behind.key.endswith(("ly", "ing", "ed")) and behind.key not in unit_words.follows


def _is_plain_name(tokens: list[Word], at: int) -> bool:
    """Whether a capitalised word stands at `at`, behind another one: a person's name."""
    word, before = tokens[at], tokens[at - 1] if at else None
    if not word.is_capital or word.raw.isupper() or before is None:
        return False
    return before.is_capital and before.raw[0].isalpha() and before.key not in {"the", "in"}


_CONNECTING = frozenset(
    "and to for by as after with is was has went goes who ap cnn nbc abc cbs fox".split()
)


def _is_name(word: Word) -> bool:
    return word.raw.isupper() and len(word.raw) == 2


def _has_company(marks: list[Mark], at: int) -> bool:
    """Whether a name such as Washington stands where only the state can be meant."""
    mark = marks[at]
    if mark.last - mark.first > 1:
        return True
    before = marks[at - 1].classes.split() if at else []
    behind = marks[at + 1].classes.split() if at + 1 < len(marks) else []
    if [one.classes for one in marks[at + 1 : at + 3]] == ["COMMA", "DET"] and any(
        "STATENOUN" in one.classes.split() for one in marks[at + 3 : at + 4]
    ):
        return True  # "from Washington, a state won by Clinton"
    if "POSS" in behind:
        return at + 2 < len(marks) and bool({"EV", "NUM"} & set(marks[at + 2].classes.split()))
    for step in (1, -1):
        other = at + step
        while (
            0 <= other < len(marks)
            and _BETWEEN_STATES & set(marks[other].classes.split())
            and marks[other].classes != "U"
            and abs(other - at) < _FARTHEST
        ):
            other += step
        if 0 <= other < len(marks) and marks[other].classes == "U" and abs(other - at) > 1:
            return True
    if {"WON", "CALLED", "BASE", "GERUND"} & set(before) or _is_counted(marks, at):
        return True
    if at == 0 and "IS" in behind:  # "Washington is called for Clinton"
        behind = marks[2].classes.split() if len(marks) > 2 else []
    return bool({"FOR", "WENT"} & set(behind)) and bool(at == 0 or {"CALLED", "S"} & set(before))


_BETWEEN_STATES = frozenset("COMMA SEMI AND EVPAR DET LPAR NUM PCT MARGIN RPAR".split())
_FARTHEST = 6  # marks between two states of a list


def _is_counted(marks: list[Mark], at: int) -> bool:
    """Whether electors stand in brackets behind a name: "Oregon (8), Washington (12)"."""
    behind = marks[at + 1 : at + 4]
    return [mark.classes for mark in behind] == ["LPAR", "NUM", "RPAR"] and (
        behind[1].value.isdecimal() and int(behind[1].value) < _MOST_ELECTORS
    )


_MOST_ELECTORS = 60
