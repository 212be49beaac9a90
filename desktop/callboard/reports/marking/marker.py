"""Sentences to marks: every name and word of interest found, in the light of its neighbours."""

from __future__ import annotations

import copy
import re

from callboard.reports.marking import districts, folding, naming, portions
from callboard.reports.marking.language import language
from callboard.reports.marking.lexicon import Entry, Lexicon
from callboard.reports.marking.marks import PUNCTUATION, Mark, Marked, alphabet
from callboard.reports.marking.words import Word, words

_PARTED_OWNER = re.compile(r"(?<=\w)(['’]) s\b")  # "Romney' s home state"
_EMOJI = "\ufe0f"  # makes the sign before it a coloured one
# "🔴 Ohio – Bush": what decorates a line says nothing that its words do not
_ORNAMENT = re.compile("[🔴🔵🟥🟦🟠🟣🟡🟢🟨🟪⚪⚫❤💙💜🐘🫏🗳📍📌🚨🎉🏆⭐🌊🇺🇸\U0001f1e6-\U0001f1ff]")
# "Maine  ME  2  Biden": the code is a column of its own, and no district's name
_COLUMN_OF_CODES = re.compile(r"\b((?:Maine|Nebraska)\b[^\n]{0,40}?)\s(?:ME|NE)\s+(?=\d)")
_UNITS = frozenset({"U", "MOD"})
_FIGURES = frozenset({"NUM", "PCT"})
_DISTRICT = ("the", "district")
_LONGEST = 6_000  # characters of one sentence that are read
_MOST_WORDS = 700  # of its words: a list of all units is well below


class Marker:
    """Marks the sentences of one document."""

    def __init__(
        self,
        lexicon: Lexicon,
        year: int,
        *,
        home: str = "",
        speakers: frozenset[str] = frozenset(),
        towns: frozenset[str] = frozenset(),
        heads: bool = False,
    ) -> None:
        self._lexicon = lexicon
        self._speakers = speakers  # postal codes that only name who speaks
        self._towns = towns  # units whose name is that of a town here
        self._heads = heads  # whether paragraphs open with names of states
        self._home = home  # Maine or Nebraska, where the document is about that state alone
        self._year = year
        self._known = language()
        self._letters = alphabet()
        self._state = ""  # Maine or Nebraska, where one was named last
        self._last = ""  # the unit named last
        self._introduced: set[str] = set()  # minor tickets named in full so far

    def fresh(self) -> Marker:
        """Return a marker of the same document that has read nothing of it yet."""
        twin = copy.copy(self)
        twin.forget()
        return twin

    def follow(self, other: Marker) -> None:
        """Know what another marker of the same document has read last."""
        self._state, self._last = other._state, other._last

    def forget(self) -> None:
        """Know nothing any longer of what was read."""
        self._state = self._last = ""
        self._introduced = set()

    def mark(self, text: str, *, line: bool = False) -> Marked:
        """Return `text` with its marks; `line` for items and rows, where codes are believed."""
        text = text[:_LONGEST].replace(_EMOJI, " ").replace("#", " ")
        if not text.isascii():
            text = _ORNAMENT.sub(" ", text)
        if line and ("Maine" in text or "Nebraska" in text):
            text = _COLUMN_OF_CODES.sub(r"\1 | ", text)
        joined = _PARTED_OWNER.sub(r"\1s ", text) if " s " in text else text
        tokens = words(joined)[:_MOST_WORDS]
        small = text.islower()
        shouting = text.isupper()
        marks: list[Mark] = []
        at = 0
        while at < len(tokens):
            for entry in self._lexicon.fitting(tokens, at, caseless=small):
                if entry.kind == "words" or self._believed(entry, tokens, at, line, shouting):
                    mark = _named(entry, tokens, at)
                    break
            else:
                mark = self._plain(tokens[at], at)
            marks.append(mark)
            at = mark.last
        if len(marks) == 1 and marks[0].classes in _FIGURES:  # a cell of a table
            return Marked(text, tokens, marks, self._letters.code(marks))
        self._fold(marks, tokens, line=line)
        if "(" in text or "[" in text:
            marks = folding.parentheses(marks)
        named = [mark.value.partition("-")[0] for mark in marks if mark.classes in {"U", "MOD"}]
        named = [state for state in named if state]
        if named:
            if not set(named) >= {"ME", "NE"}:  # which of the two then goes on is not said
                self._state = named[-1] if named[-1] in {"ME", "NE"} else ""
            self._last = next(m.value for m in reversed(marks) if m.value and m.classes in _UNITS)
        return Marked(text, tokens, marks, self._letters.code(marks))

    def _fold(self, marks: list[Mark], tokens: list[Word], *, line: bool) -> None:
        """Join and judge the marks of names in the light of their neighbours."""
        kinds = {mark.classes for mark in marks}
        if "DOT" in kinds and "TIME" in " ".join(kinds):
            folding.clock_times(marks, tokens)
        if "T" in kinds:
            folding.names(marks, tokens, self._known)
        said = {word.key for word in tokens}
        if "north" in said or "south" in said:
            folding.shared_names(marks, tokens, self._lexicon)
        if "carolinas" in said or "dakotas" in said:
            folding.both_states(marks, tokens)
        if "district" in said or "districts" in said or "cd" in said:
            state = self._state or self._home
            districts.named(marks, tokens, self._lexicon, state, self._last)
            districts.placed(marks, tokens)
        if line:
            folding.winner_signs(marks, tokens)
            folding.repeated(marks, tokens)
        naming.judge_units(marks, tokens, self._known, line=line, heads=self._heads)
        portions.fold(marks, tokens, self._lexicon, self._state or self._home)
        for mark in marks if self._towns else ():
            if mark.is_unit and mark.value in self._towns:
                mark.classes, mark.value = "MOD", ""

    def _believed(
        self, entry: Entry, tokens: list[Word], at: int, line: bool, shouting: bool
    ) -> bool:
        if entry.kind == "ticket":
            if len(entry.keys) > 1:
                self._introduced.add(entry.value)
            return not entry.weak or entry.value in self._introduced
        if entry.kind != "unit":
            return True
        if at == 0 and tokens[0].raw in self._speakers:
            return False
        if entry.keys == _DISTRICT and tokens[at + 1].raw.islower():
            return False  # any district, and not that of Columbia
        if entry.case == "upper" and shouting and len(entry.keys) == 1:
            listed = _holds_electors(tokens, at + 1) or _beside_code(tokens, at, self._lexicon)
            short = len(tokens) < 12 and entry.keys[0] not in {"in", "or", "me", "oh", "hi"}
            return line and (listed or short or _are_codes(tokens))
        if not entry.weak or line or _holds_electors(tokens, at + len(entry.keys)):
            return True
        if entry.case == "upper" and (
            _is_object(tokens, at, entry.keys[0]) or self._is_subject(tokens, at, entry.keys[0])
        ):
            return True
        return _beside_code(tokens, at, self._lexicon)

    def _is_subject(self, tokens: list[Word], at: int, code: str) -> bool:
        """Whether a doubtful code opens a fragment of a call: "VA called for …", "PA Obama"."""
        if code in _TRUE_WORDS or at + 1 >= len(tokens) or len(tokens) == 1:
            return False
        opens = at == 0 or not tokens[at - 1].raw[0].isalpha()
        if not opens:
            return False
        ahead = at + 2 if tokens[at + 1].raw.isdecimal() and at + 2 < len(tokens) else at + 1
        return tokens[ahead].key in _GOING or any(
            one.kind == "ticket" for one in self._lexicon.fitting(tokens, ahead)
        )

    def _plain(self, word: Word, at: int) -> Mark:
        value = ""
        if word.raw[0].isalpha():
            classes = "XCAP" if word.is_capital else "X"
        elif word.raw[0].isdigit():
            classes, value = self._number(word)
        else:
            classes = PUNCTUATION.get(word.key) or PUNCTUATION.get(word.raw) or "X"
        return Mark(classes, value, at, at + 1, word.start, word.end)

    def _number(self, word: Word) -> tuple[str, str]:
        if ":" in word.raw:
            return "TIME", ""
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


_CLASSES = {
    "unit": "U",
    "ticket": "T",
    "mate": "MATE",
    "foreign": "FOREIGN",
    "source": "S",
    "described": "DESCRIBED",
}


def _named(entry: Entry, tokens: list[Word], at: int) -> Mark:
    classes = _CLASSES.get(entry.kind, entry.value)  # words have the classes they are listed in
    end = at + len(entry.keys)
    return Mark(classes, entry.value, at, end, tokens[at].start, tokens[end - 1].end)


def _are_codes(tokens: list[Word]) -> bool:
    """Whether a line is nothing but words of two letters, three at least: "OH IA IN"."""
    return len(tokens) >= _LEAST_CODES and all(
        len(word.raw) == _OF_CODE and word.raw.isalpha() for word in tokens
    )


_LEAST_CODES = 3
_OF_CODE = 2  # letters


_CALLING = frozenset(
    "called calls won wins takes took carried carries flips flipped calling captures captured "
    "projected projects declared him her".split()
)
_GOING = frozenset("has was called goes went to for projected ➡ → too flips - – — :".split())
_TRUE_WORDS = frozenset("in or me ok hi oh la al".split())


def _is_object(tokens: list[Word], at: int, code: str) -> bool:
    """Whether a doubtful code stands right behind a verb of calling: "Fox has called PA"."""
    return at > 0 and code not in _TRUE_WORDS and tokens[at - 1].key in _CALLING


def _holds_electors(tokens: list[Word], at: int) -> bool:
    """Whether a number in brackets stands right behind a name: "Mass(12)", "OK (7EV)"."""
    if at < len(tokens) and tokens[at].raw == "." and tokens[at - 1].end == tokens[at].start:
        at += 1
    inside = [word for word in tokens[at : at + 4] if word.key not in {"ev", "evs"}][:3]
    if len(inside) < 3 or inside[0].raw != "(" or inside[2].raw != ")":
        return False
    return inside[1].raw.isdecimal() and 0 < int(inside[1].raw) < 60


def _beside_code(tokens: list[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a doubtful code or abbreviation stands beside a sure one in a list."""
    for step in (-2, 2, -3, 3):
        other = at + step
        if 0 <= other < len(tokens):
            between = tokens[min(at, other) + 1 : max(at, other)]
            if all(word.raw in {",", "&", "/"} or word.key == "and" for word in between):
                entry = next(iter(lexicon.fitting(tokens, other)), None)
                if (
                    entry
                    and entry.kind == "unit"
                    and entry.value != "ME"
                    and tokens[other].raw.isupper()
                ):
                    return True
    return False
