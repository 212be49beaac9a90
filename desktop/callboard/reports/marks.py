"""Sentences to marks: names and words of interest, each one character of a coded string.

The rules are regular expressions over that string, so that "Trump easily won Ohio and
Iowa" and "Biden has carried Maine, Utah" fit the same rule.
"""

from __future__ import annotations

from functools import cache

import msgspec

from callboard.reports.language import Language, UnitWords, language
from callboard.reports.lexicon import Entry, Lexicon
from callboard.reports.words import Word, words

_PUNCTUATION = {
    ",": "COMMA", ";": "SEMI", ":": "COLON", "(": "LPAR", ")": "RPAR", "[": "LPAR", "]": "RPAR",
    "/": "SLASH", ".": "DOT", "!": "DOT", "?": "ASK", '"': "QUOTE", "“": "QUOTE", "”": "QUOTE",
    "-": "HYPHEN", "–": "DASH", "—": "DASH", "--": "DASH", "---": "DASH", "→": "DASH", "•": "DASH",
    "|": "BAR", "…": "DOT", "'": "POSS", "’": "POSS", "'s": "POSS", "’s": "POSS", "‘s": "POSS",
    "->": "DASH", "=>": "DASH", "*": "STAR", "=": "DASH", "➔": "DASH", "·": "DASH", "\t": "DASH",
}
SPECIAL = (
    "U", "T", "FOREIGN", "MATE", "S", "MOD", "NUM", "PCT", "YEAR", "OYEAR", "X", "XCAP", "EVPAR",
    "PAR", "TPAR", "DESCRIBED", "PARTYLABEL", "THING",
)
_WEEK = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august september october november december jan feb mar apr jun jul aug sept sep oct nov "
    "dec eastern president democrat republican former vice sen gov mr and but the in on".split()
)


class Mark(msgspec.Struct, gc=False):
    """One recognised name, word or sign."""

    classes: str  # joined by spaces
    value: str  # of a name: unit id, ticket id, source; of a number: its digits
    first: int  # token
    last: int  # token behind the last
    start: int  # character
    end: int

    @property
    def is_unit(self) -> bool:
        """Whether it names a unit that something can be said of."""
        return self.classes == "U"


class Marked(msgspec.Struct):
    """A sentence with its marks and their code."""

    text: str
    tokens: list[Word]
    marks: list[Mark]
    code: str


class Alphabet:
    """Gives each set of classes one character, and each class the characters that hold it."""

    def __init__(self, known: Language) -> None:
        self._letters: dict[str, str] = {}
        self._holding: dict[str, list[str]] = {}
        for name in SPECIAL + tuple(sorted(set(_PUNCTUATION.values()))):
            self._add(name)
        sets: dict[str, list[str]] = {}
        for name, phrases in known.classes.items():
            for phrase in phrases:
                into = sets.setdefault(" ".join(word.key for word in words(phrase)), [])
                if name not in into:
                    into.append(name)
        for names in sets.values():
            self._add(" ".join(names))

    def _add(self, classes: str) -> None:
        if classes in self._letters:
            return
        letter = chr(0xE000 + len(self._letters))
        self._letters[classes] = letter
        for name in classes.split():
            self._holding.setdefault(name, []).append(letter)

    def letter(self, classes: str) -> str:
        """Return the character for a set of classes."""
        return self._letters[classes]

    def holding(self, name: str) -> str:
        """Return the characters of all sets that hold class `name`.

        Raises:
            KeyError: when a rule names a class that no table has.
        """
        return "".join(self._holding[name])


@cache
def alphabet() -> Alphabet:
    """Return the alphabet of the bundled language."""
    return Alphabet(language())


class Marker:
    """Marks the sentences of one document."""

    def __init__(self, lexicon: Lexicon, year: int, *, caseless: bool = False) -> None:
        self._lexicon = lexicon
        self._caseless = caseless  # a transcript without capitals
        self._year = year
        self._known = language()
        self._letters = alphabet()
        self._state = ""  # Maine or Nebraska, where one was named last
        self._introduced: set[str] = set()  # minor tickets named in full so far

    def mark(self, text: str, *, line: bool = False) -> Marked:
        """Return `text` with its marks; `line` for items and rows, where codes are believed."""
        tokens = words(text)
        titled = _is_titled(tokens)
        small = self._caseless and text == text.lower()
        shouting = text.isupper()
        marks: list[Mark] = []
        at = 0
        while at < len(tokens):
            entry = next(
                (one for one in self._lexicon.fitting(tokens, at, caseless=small)
                 if self._believed(one, tokens, at, line, shouting)),
                None,
            )
            size = len(entry.keys) if entry else 1
            mark = self._named(entry, tokens, at, size) if entry else self._plain(tokens[at], at)
            marks.append(mark)
            at += size
        _fold_names(marks, tokens, self._known)
        if any(word.key in {"district", "districts"} for word in tokens):
            _fold_districts(marks, tokens, self._lexicon, self._state)
        _judge_units(marks, tokens, self._known, line=line, titled=titled)
        marks = _fold_parentheses(marks)
        named = [mark.value.partition("-")[0] for mark in marks if mark.classes == "U"]
        if named:
            self._state = named[-1] if named[-1] in {"ME", "NE"} else ""
        code = "".join([self._letters.letter(mark.classes) for mark in marks])
        return Marked(text, tokens, marks, code)

    def _believed(
        self, entry: Entry, tokens: list[Word], at: int, line: bool, shouting: bool
    ) -> bool:
        if entry.kind == "ticket":
            if len(entry.keys) > 1:
                self._introduced.add(entry.value)
            return not entry.weak or entry.value in self._introduced
        if entry.kind != "unit":
            return True
        if entry.case == "upper" and shouting and len(entry.keys) == 1:
            return line and len(tokens) < 12 and entry.keys[0] not in {"in", "or", "me", "oh", "hi"}
        if not entry.weak or line:
            return True
        return _beside_code(tokens, at, self._lexicon)

    def _named(self, entry: Entry, tokens: list[Word], at: int, size: int) -> Mark:
        classes = {
            "unit": "U", "ticket": "T", "mate": "MATE", "foreign": "FOREIGN", "source": "S",
            "described": "DESCRIBED", "words": entry.value,
        }[entry.kind]
        last = tokens[at + size - 1]
        return Mark(classes, entry.value, at, at + size, tokens[at].start, last.end)

    def _plain(self, word: Word, at: int) -> Mark:
        classes = _PUNCTUATION.get(word.key) or _PUNCTUATION.get(word.raw) or ""
        value = ""
        if not classes and word.raw[0].isdigit():
            classes, value = self._number(word)
        elif not classes:
            classes = "XCAP" if word.is_capital else "X"
        return Mark(classes, value, at, at + 1, word.start, word.end)

    def _number(self, word: Word) -> tuple[str, str]:
        digits = word.raw.replace(",", "")
        if digits.endswith("%"):
            return "PCT", digits[:-1]
        if len(digits) == 4 and digits.isdecimal() and "," not in word.raw:
            year = int(digits)
            if year == self._year:
                return "YEAR", digits
            if 1788 <= year <= 2032 and year % 2 == 0 and year % 4 == 0:
                return "OYEAR", digits
            if 1900 <= year <= 2032:
                return "X", digits
        return "NUM", digits


def _beside_code(tokens: list[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a doubtful code or abbreviation stands beside a sure one in a list."""
    for step in (-2, 2, -3, 3):
        other = at + step
        if 0 <= other < len(tokens):
            between = tokens[min(at, other) + 1 : max(at, other)]
            if all(word.raw in {",", "&", "/"} or word.key == "and" for word in between):
                entry = next(lexicon.fitting(tokens, other), None)
                if entry and entry.kind == "unit" and entry.value != "ME" and tokens[other].raw.isupper():
                    return True
    return False


def _is_titled(tokens: list[Word]) -> bool:
    long = [word for word in tokens if len(word.raw) > 3 and word.raw[0].isalpha()]
    return len(long) > 2 and sum(word.is_capital for word in long) >= 0.75 * len(long)


# --------------------------------------------------------- folding names


def _fold_names(marks: list[Mark], tokens: list[Word], known: Language) -> None:
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
            if single and before and before.raw in people["given"] and before.raw not in {"Mike"}:
                mark.classes = "FOREIGN"
            elif thing is not None and thing.key in people["things"] and behind and (
                hyphen or not behind.raw[0] == ","
            ):
                mark.classes = "THING"
            else:
                at = _absorb(marks, at)
        at += 1


def _absorb(marks: list[Mark], at: int) -> int:
    """Fold "President T", "T/V", "T and V", "T (D)" into the mark of T; return its new index."""
    mark = marks[at]
    while at and ("TITLEWORD" in marks[at - 1].classes or marks[at - 1].classes == "DESCRIBED"
                  and marks[at - 1].value == mark.value):
        mark.first, mark.start = marks[at - 1].first, marks[at - 1].start
        del marks[at - 1]
        at -= 1
    ahead = marks[at + 1 : at + 3]
    if len(ahead) == 2 and ahead[1].classes == "MATE" and ahead[1].value == mark.value:
        joint = ahead[0].classes
        if joint in {"SLASH", "HYPHEN", "DASH"} or "AND" in joint.split():
            mark.last, mark.end = ahead[1].last, ahead[1].end
            del marks[at + 1 : at + 3]
    while at + 1 < len(marks) and marks[at + 1].classes == "T" and marks[at + 1].value == mark.value:
        mark.last, mark.end = marks[at + 1].last, marks[at + 1].end
        del marks[at + 1]
    return at


# ---------------------------------------------------------------- districts

_ORDINALS = {"1st": "1", "first": "1", "2nd": "2", "second": "2", "3rd": "3", "third": "3"}


def _fold_districts(
    marks: list[Mark], tokens: list[Word], lexicon: Lexicon, state: str
) -> None:
    """Read "Nebraska's vast 3rd district", "Maine … the 2nd congressional district"."""
    for at, mark in enumerate(marks):
        if mark.classes == "U":
            state = mark.value.partition("-")[0]
            continue
        number = _ORDINALS.get(tokens[mark.first].key) if mark.last - mark.first == 1 else None
        if number is None or not _leads_to_district(tokens, mark.first):
            continue
        unit = f"{state}-{number}"
        if state in {"ME", "NE"} and lexicon.knows(unit):
            _drop_owner(marks, at, state)
            mark.classes, mark.value = "U", unit
        _quiet_district(marks, at, tokens)


def _leads_to_district(tokens: list[Word], at: int) -> bool:
    for word in tokens[at + 1 : at + 5]:
        if word.key in {"district", "districts"}:
            return True
        if word.key not in {"and", ",", "congressional", "&"} and word.key not in _ORDINALS:
            return False
    return False


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
                    if between.classes in {"X", "COMMA", "XCAP"}:
                        between.classes = "ADJ"
            return
        if mark.classes == "SEMI":
            return


def _quiet_district(marks: list[Mark], at: int, tokens: list[Word]) -> None:
    """Fold "congressional district" behind an ordinal into its mark."""
    mark = marks[at]
    while at + 1 < len(marks) and tokens[marks[at + 1].first].key in {
        "congressional", "district", "districts"
    }:
        mark.last, mark.end = marks[at + 1].last, marks[at + 1].end
        del marks[at + 1]


# ---------------------------------------------------------- judging units


def _judge_units(
    marks: list[Mark], tokens: list[Word], known: Language, *, line: bool, titled: bool
) -> None:
    """Turn the names of units that mean something else here into mere modifiers."""
    unit_words = known.unit_words
    for at, mark in enumerate(marks):
        if mark.classes == "PLACE" and _names_unit_behind(marks, at, tokens):
            mark.classes = "DET"
        if mark.classes != "U":
            continue
        behind = tokens[mark.last] if mark.last < len(tokens) else None
        if _is_other_thing(mark, tokens, behind, unit_words, titled=titled):
            mark.classes = "MOD"
        elif at + 2 < len(marks) and marks[at + 1].classes == "LPAR" and _is_partial(marks, at):
            mark.classes = "MOD"
        elif not line and _is_address(marks, at, tokens):
            mark.classes = "MOD"
        elif mark.value in unit_words.ambiguous and not line and not _has_company(marks, at, tokens):
            mark.classes = "MOD"


def _is_partial(marks: list[Mark], at: int) -> bool:
    """Whether brackets behind a unit's name narrow it: "Maine (one congressional district)"."""
    for mark in marks[at + 2 : at + 7]:
        if mark.classes == "RPAR":
            return False
        if "PARTIAL" in mark.classes.split():
            return True
    return False


def _names_unit_behind(marks: list[Mark], at: int, tokens: list[Word]) -> bool:
    """Whether "the state" only leads up to a name: "the battleground state of Georgia"."""
    behind = marks[at + 1 : at + 3]
    if behind and behind[0].classes == "U":
        return True
    return len(behind) == 2 and tokens[behind[0].first].key in {"of", ","} and (
        behind[1].classes == "U" and behind[0].last - behind[0].first == 1
        and tokens[behind[0].first].key == "of"
    )


def _is_other_thing(
    mark: Mark, tokens: list[Word], behind: Word | None, unit_words: UnitWords, *, titled: bool
) -> bool:
    one = tokens[mark.first - 1].key if mark.first else ""
    two = f"{tokens[mark.first - 2].key} {one}" if mark.first > 1 else ""
    if one in unit_words.after or two in unit_words.after:
        return True
    if one == "-" and mark.first > 1 and tokens[mark.first - 2].end == tokens[mark.first].start - 1:
        return True
    if behind is None:
        return False
    if behind.raw in unit_words.never_before:
        return True
    after = tokens[mark.last + 1].key if mark.last + 1 < len(tokens) else ""
    if behind.raw == "-" and behind.start == mark.end and after and after[0].isalpha():
        return True  # "Georgia-based"
    if mark.first > 1 and one in {"of", "from"} and _is_plain_name(tokens, mark.first - 2):
        return True  # "Liz Cheney of Wyoming"
    key = behind.key
    if key in {"'s", "'"} and behind.start == mark.end:
        if after in unit_words.describes and after not in unit_words.unit_goods:
            return True
        return tokens[mark.last + 1].is_capital and not titled if after[:1].isalpha() else False
    if key in unit_words.unit_goods:
        return False
    if key in unit_words.describes and key not in {"state", "votes", "vote"}:
        return True
    if behind.is_capital and not titled and behind.raw[0].isalpha():
        return key not in _WEEK and key not in _CONNECTING and not _is_name(behind)
    lower = behind.raw.isalpha() and behind.raw.islower() and not titled
    return lower and not key.endswith(("ly", "ing", "ed")) and key not in unit_words.follows


def _is_plain_name(tokens: list[Word], at: int) -> bool:
    """Whether a capitalised word stands at `at`, behind another one: a person's name."""
    word, before = tokens[at], tokens[at - 1] if at else None
    if not word.is_capital or word.raw.isupper() or before is None:
        return False
    return before.is_capital and before.raw[0].isalpha() and before.key not in {"the", "in"}


_CONNECTING = frozenset("and to for by as after with is was has went goes who ap cnn nbc abc cbs fox".split())


def _is_name(word: Word) -> bool:
    return word.raw.isupper() and len(word.raw) == 2


def _is_address(marks: list[Mark], at: int, tokens: list[Word]) -> bool:
    """Whether a unit's name only says where a town lies: "Athens, Ga."."""
    if at < 2 or marks[at - 1].classes != "COMMA" or marks[at - 2].classes != "XCAP":
        return False
    town = marks[at - 2]
    if tokens[town.first].key in _WEEK or town.first == 0 and tokens[0].key.endswith("ly"):
        return False
    return town.first > 0 or (at + 1 < len(marks) and marks[at + 1].classes in {"COMMA", "DASH", "LPAR"})


def _has_company(marks: list[Mark], at: int, tokens: list[Word]) -> bool:
    """Whether a name such as Washington stands where only the state can be meant."""
    mark = marks[at]
    if mark.last - mark.first > 1:
        return True
    before = marks[at - 1].classes.split() if at else []
    behind = marks[at + 1].classes.split() if at + 1 < len(marks) else []
    if "POSS" in behind:
        return at + 2 < len(marks) and bool({"EV", "NUM"} & set(marks[at + 2].classes.split()))
    for step in (1, -1):
        other = at + step
        while 0 <= other < len(marks) and {"COMMA", "AND", "EVPAR", "DET"} & set(
            marks[other].classes.split()
        ) and marks[other].classes != "U" and abs(other - at) < 4:
            other += step
        if 0 <= other < len(marks) and marks[other].classes == "U" and abs(other - at) > 1:
            return True
    if {"WON", "CALLED", "BASE", "GERUND"} & set(before):
        return True
    return bool({"FOR", "WENT"} & set(behind)) and bool(at == 0 or {"CALLED", "S"} & set(before))


# ------------------------------------------------------------ parentheses


def _fold_parentheses(marks: list[Mark]) -> list[Mark]:
    """Make "(16 electoral votes)" and the like one mark; keep whole clauses as they are."""
    if not any(mark.classes == "LPAR" for mark in marks):
        return marks
    folded: list[Mark] = []
    at = 0
    while at < len(marks):
        mark = marks[at]
        if mark.classes == "LPAR":
            end = next((i for i in range(at + 1, min(at + 14, len(marks)))
                        if marks[i].classes == "RPAR"), None)
            inside = marks[at + 1 : end] if end else []
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


def _parenthesis(inside: list[Mark]) -> tuple[str, str]:
    kinds = {name for mark in inside for name in mark.classes.split()}
    if kinds & {"WON", "WENT", "CALLED", "LOST"} and kinds & {"T", "U", "DESCRIBED"}:
        return "", ""
    tickets = [mark.value for mark in inside if mark.classes == "T"]
    numbers = [mark.value for mark in inside if mark.classes == "NUM"]
    if len(tickets) == 1 and len(inside) <= 4 and len(numbers) < 2:
        return "TPAR", tickets[0]
    whole = [number for number in numbers if number.isdecimal()]
    if len(whole) == 1 and not tickets and (len(inside) == 1 or kinds & {"EV", "VOTES"}):
        return "EVPAR", whole[0]
    return "PAR", ""
