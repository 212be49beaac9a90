"""The words that stand for a set of units: "all seven swing states", "the other two", "both"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from callboard.reports.marking.language import language
from callboard.reports.marking.marks import Marked
from callboard.reports.marking.words import Word

COUNTS = {
    word: n
    for n, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve".split(), start=2
    )
} | {str(n): n for n in range(2, 13)}
_PRONOUNS = frozenset({"they", "them", "these", "those"})
_THEIRS = frozenset({"america", "nation", "country"})
_OWNERS = frozenset({"'s", "'"})
_MEASURES = frozenset(
    "percent percentage points point million thousand hundred votes vote electoral electors years "
    "year days counties candidates parties networks men women times seats districts of % - more "
    "or to".split()
)
_SOME = frozenset(COUNTS) | {"one", "most", "some", "none", "many", "few"}
_ONE = frozenset({"state", "one"})
# what a phrase can begin with: cheap to ask first
_STARTS = frozenset(
    "all each every both those these the its our other remaining america nation country".split()
) | frozenset(COUNTS)
_GO = frozenset("went go fell flipped swung broke turned came".split())
_WITH_PRONOUN = frozenset({"all", "both"})
_MOST = 8  # words of one phrase
# what may follow a bare count: "all seven went", "each of the seven, "
_BEHIND = frozenset(
    "DOT COMMA SEMI DASH WENT WON AUX HAD BY FOR TIME AND MOVES GOESBARE WITH RPAR BUT IN "
    "OYEAR YEAR AGO ADV CALLED CALLPART WONPART TOO".split()
)


class Phrase(msgspec.Struct, frozen=True, kw_only=True):
    """Words that stand for a set, or give it its name, by the marks they cover."""

    first: int
    last: int
    count: int = 0  # 0 where none is said
    label: str = ""  # "contested", "blue wall"
    whole: bool = False  # "all", "each of", "both": every member is meant
    pointing: bool = False  # "those", "these": the list just before is meant
    others: bool = False  # "the other two"
    states: bool = False  # whether it says of what: "states", "battlegrounds"
    relative: bool = False  # "all three of which"


class _Words(msgspec.Struct, frozen=True):
    nouns: frozenset[str]
    adjectives: frozenset[str]
    whole: frozenset[str]
    partial: frozenset[str]
    excepting: frozenset[str]
    labels: dict[str, str]  # of one word or two


@cache
def _known() -> _Words:
    known = language().references
    labels = {word: name for name, words in known.labels.items() for word in words}
    return _Words(
        frozenset(known.nouns),
        frozenset(known.adjectives),
        frozenset(known.whole),
        frozenset(known.partial),
        frozenset(known.excepting),
        labels,
    )


def may_name_set(text: str) -> bool:
    """Whether a text may introduce a set: cheap to ask before its words are known."""
    return _introduced().search(text) is not None


@cache
def _introduced() -> re.Pattern[str]:
    nouns = "|".join(map(re.escape, sorted(_known().nouns)))
    labels = "|".join(map(re.escape, sorted(_known().labels)))
    first = "".join(sorted({noun[0] for noun in _known().nouns} | set("tio")))
    return re.compile(rf"(?=[{first}])\b(?:{nouns}|(?:the|its|our) (?:{labels}))\b", re.IGNORECASE)


@cache
def _signs() -> frozenset[str]:
    """Words without one of which nothing stands for a set."""
    labels = {word for label in _known().labels for word in label.split()}
    pointing = {"those", "these", "they", "them", "other", "remaining"}
    return _known().nouns | _known().whole | labels | pointing


def may_point(marked: Marked) -> bool:
    """Whether any words may stand for a set, or give it its name: cheap to ask first."""
    if _signs().isdisjoint(marked.keys):
        return False
    if not _PRONOUNS.isdisjoint(marked.keys):
        return True
    begins = [at for at, word in enumerate(marked.tokens) if word.key in _STARTS]
    return any(Parser(marked.tokens, at).reads() for at in begins)


def phrases(marked: Marked, *, naming: bool = False) -> Iterator[Phrase]:
    """Yield the phrases that stand for a set; with `naming`, those that may introduce one."""
    if _signs().isdisjoint(marked.keys):
        return
    at, tokens = 0, marked.tokens
    if not naming and not _PRONOUNS.isdisjoint(marked.keys):
        yield from _pronouns(marked)
    while at < len(tokens):
        if tokens[at].key not in _STARTS:
            at += 1
            continue
        parsed = Parser(tokens, at)
        if parsed.reads() and (parsed.names() if naming else parsed.stands_for_all()):
            phrase = _over(marked, parsed, at)
            if phrase is not None and (naming or _goes_on(marked, phrase)):
                yield phrase
                at = parsed.at
                continue
        at += 1


def _pronouns(marked: Marked) -> Iterator[Phrase]:
    """Yield "them" behind a verb of winning, and "they" before one of going to somebody."""
    marks, tokens = marked.marks, marked.tokens
    for at, mark in enumerate(marks):
        key = tokens[mark.first].key
        if key not in _PRONOUNS:
            continue
        last = at + 1
        while last < len(marks) and tokens[marks[last].first].key in _WITH_PRONOUN:
            last += 1
        words = {tokens[one.first].key for one in marks[at:last]}
        before = set(marks[at - 1].classes.split()) if at else set()
        them = key == "them" and before & {"WON", "WONPART", "GERUND", "BASE", "LOST", "LOSING"}
        if them or (key != "them" and _is_gone(marked, last)):
            count = 2 if "both" in words else 0
            yield Phrase(first=at, last=last, count=count, pointing=True, states=True)


def _is_gone(marked: Marked, at: int) -> bool:
    """Whether states are the subject of what a mark begins: "went to", "were all won by".

    Not where they are still to be named: "These have been won by Bush: …".
    """
    marks, tokens = marked.marks, marked.tokens
    if any(mark.classes == "COLON" for mark in marks[at:]):
        return False
    first = at
    while at < len(marks) and {"AUX", "ADV", "HAD"} & set(marks[at].classes.split()):
        at += 1
    if at + 1 >= len(marks):
        return False
    kinds, behind = set(marks[at].classes.split()), tokens[marks[at + 1].first].key
    if at > first and "WONPART" in kinds:
        return behind == "by"
    return bool(kinds & {"WENT", "MOVES", "GOESBARE"}) and tokens[marks[at].first].key in _GO


def is_some_of(marked: Marked, phrase: Phrase) -> bool:
    """Whether only some of a set are spoken of: "five of the seven swing states"."""
    first = marked.marks[phrase.first].first
    keys = [word.key for word in marked.tokens[max(0, first - 2) : first + 2]]
    return any(one in _SOME and "of" in keys[at + 1 : at + 2] for at, one in enumerate(keys[:-1]))


def is_part_of(marked: Marked, phrase: Phrase) -> bool:
    """Whether a word before a phrase leaves some of its members out: "nearly all seven"."""
    first = marked.marks[phrase.first].first
    keys = [word.key for word in marked.tokens[max(0, first - 2) : first]]
    return bool(keys) and (keys[-1] in _known().partial or is_some_of(marked, phrase))


def _over(marked: Marked, parsed: Parser, start: int) -> Phrase | None:
    """Return the phrase over the marks that begin and end with its words."""
    marks = marked.marks
    covered = [i for i, mark in enumerate(marks) if start <= mark.first < parsed.at]
    if not covered or any(marks[i].is_unit for i in covered):
        return None
    return Phrase(
        first=covered[0],
        last=covered[-1] + 1,
        count=parsed.count,
        label=parsed.label,
        whole=parsed.whole,
        pointing=parsed.pointing,
        others=parsed.others,
        states=parsed.states,
        relative=marked.tokens[parsed.at - 1].key == "which",
    )


def excepts(marked: Marked, at: int) -> bool:
    """Whether a mark excepts the units that follow it, of which no more is said."""
    leaves, *behind = marked.marks[at : at + 3] or (None,)
    named = any(mark.classes == "MOD" and mark.value for mark in behind)
    return named and leaves is not None and "EXCEPT" in leaves.classes.split()


def _goes_on(marked: Marked, phrase: Phrase) -> bool:
    """Whether what stands behind a phrase leaves it whole: no noun of its own, no exception."""
    marks, tokens = marked.marks, marked.tokens
    behind = marks[phrase.last] if phrase.last < len(marks) else None
    if behind is None:
        return True
    if excepts(marked, phrase.last):
        return True
    key = tokens[behind.first].key
    if key in _known().excepting or behind.classes == "POSS":
        return False
    if any(tokens[mark.first].key in _known().excepting - {"but"} for mark in marks[phrase.last :]):
        return False
    if phrase.relative:
        going = set(behind.classes.split()) & {"WENT", "MOVES", "GOESBARE"}
        return bool(going) or _is_gone(marked, phrase.last)
    if phrase.states:
        after = marks[phrase.last + 1].classes if phrase.last + 1 < len(marks) else ""
        dated = key == "in" and after in {"YEAR", "OYEAR"}
        return dated or key not in {"that", "where", "who", "in", "with", "without"}
    return bool(set(behind.classes.split()) & _BEHIND) and key not in _MEASURES


class Parser:
    """Reads a phrase word by word from one token on."""

    def __init__(self, tokens: list[Word], at: int) -> None:
        self._tokens = tokens
        self._start = at
        self.at = at
        self.whole = self.pointing = self.others = self.states = self.definite = False
        self._each = False  # "every swing state"
        self.count = 0
        self.label = ""

    def reads(self) -> bool:
        """Read as far as the phrase goes; whether there is one."""
        self._whole()
        if not self.states:
            self._determiner()
            self._count()
            self._middle()
        alone = self.whole and self.pointing  # "all of these"
        return self.at > self._start and bool(self.count or self.states or self.label or alone)

    def names(self) -> bool:
        """Whether the phrase may introduce a set, by its count or by the name of the set."""
        return bool((self.count and self.states) or (self.label and self.definite))

    def stands_for_all(self) -> bool:
        """Whether the phrase stands for every member of a set."""
        if self._is_partial() or self._key(self._start - 1) in {"'s", "-"}:
            return False
        if self.others:
            return bool(self.count and self.definite)
        if self.whole:
            return bool(self.count or self.states or self.pointing)
        if self.pointing:
            return bool(self.count or self.states)
        return self.definite and bool((self.count and self.states) or self.label)

    def _is_partial(self) -> bool:
        known, before = _known(), self._key(self._start - 1)
        if before == "of":
            return self._key(self._start - 2) not in {"victories", "wins", "sweep", "carrying"}
        return before in known.partial

    def _key(self, at: int) -> str:
        return self._tokens[at].key if 0 <= at < len(self._tokens) else ""

    def _whole(self) -> None:
        key = self._key(self.at)
        if key not in _known().whole:
            return
        self.whole = True
        self._each = key in {"each", "every"}
        self.count = 2 if key == "both" else 0
        self.at += 1
        while key in {"each", "every"} and self._key(self.at) in {"and", "every", "single", "one"}:
            self.at += 1
        if self._key(self.at) == "last" and self._key(self.at + 1) == "one":
            self.at += 2
        if self._key(self.at) == "of":
            self.at += 1
            self._of_them()
        elif self.at > 1 and self._key(self.at - 2) in {"single", "last"}:
            self.pointing = self.states = True  # "He won every single one"

    def _of_them(self) -> None:
        """Read "them" or "which" behind "all of"."""
        if self._key(self.at) in {"them", "which"}:
            self.pointing = self.states = True
            self.at += 1

    def _determiner(self) -> None:
        key = self._key(self.at)
        if key in {"those", "these"}:
            self.pointing = True
        elif key in {"the", "its", "our"}:
            self.definite = True
            if self._key(self.at + 1) in _THEIRS and self._key(self.at + 2) in _OWNERS:
                self.at += 2
        elif key in _THEIRS and self._key(self.at + 1) in _OWNERS:
            self.definite = True
            self.at += 1
        else:
            return
        self.at += 1

    def _count(self) -> None:
        if self._key(self.at) in {"other", "remaining"}:
            self.others = True
            self.at += 1
        count = COUNTS.get(self._key(self.at), 0)
        if count and self._key(self.at + 1) not in _MEASURES - {"of"}:
            self.count = count
            self.at += 1
            pair = self._key(self.at), self._key(self.at + 1)
            if self.whole and pair in {("of", "them"), ("of", "which"), ("of", "those")}:
                self.at += 2
                self.pointing = True

    def _middle(self) -> None:
        """Read the adjectives, the name of the set and what its members are."""
        known, at = _known(), self.at
        label = ""
        while at < min(len(self._tokens), self.at + _MOST):
            key, pair = self._key(at), f"{self._key(at)} {self._key(at + 1)}"
            if pair in known.labels:
                label, at = known.labels[pair], at + 2
                self.at, self.label = at, label
                continue
            label = known.labels.get(key, label)
            if key in known.nouns or (label and key in _ONE and self._each):
                self.states = True
                self.at, self.label = at + 1, label
                return
            if key not in known.adjectives and key not in known.labels and key not in {"-", '"'}:
                return
            at += 1
