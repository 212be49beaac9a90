"""Sentences to marks: names and words of interest, each one character of a coded string.

The rules are regular expressions over that string, so that "Trump easily won Ohio and
Iowa" and "Biden has carried Maine, Utah" fit the same rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, cached_property

import msgspec

from callboard.reports.marking.language import Language, language
from callboard.reports.marking.words import Word, words

PUNCTUATION = {
    ",": "COMMA",
    ";": "SEMI",
    ":": "COLON",
    "(": "LPAR",
    ")": "RPAR",
    "[": "LPAR",
    "]": "RPAR",
    "/": "SLASH",
    ".": "DOT",
    "!": "DOT",
    "?": "ASK",
    '"': "QUOTE",
    "“": "QUOTE",
    "”": "QUOTE",
    "-": "HYPHEN",
    "–": "DASH",
    "—": "DASH",
    "--": "DASH",
    "---": "DASH",
    "→": "DASH",
    "•": "DASH",
    "|": "BAR",
    "…": "DOT",
    "'": "POSS",
    "’": "POSS",
    "'s": "POSS",
    "’s": "POSS",
    "‘s": "POSS",
    "->": "DASH",
    "=>": "DASH",
    "➡": "DASH",
    "*": "STAR",
    "=": "DASH",
    "➔": "DASH",
    "·": "DASH",
    "\t": "DASH",
}
SPECIAL = (
    "U",
    "T",
    "FOREIGN",
    "MATE",
    "S",
    "MOD",
    "NUM",
    "PCT",
    "YEAR",
    "OYEAR",
    "X",
    "XCAP",
    "EVPAR",
    "PAR",
    "TPAR",
    "DESCRIBED",
    "PARTYLABEL",
    "THING",
)
_LOOSE = frozenset(
    "MOVES INTO UNDER PUTS DOWN TOO CAME TURNS COLOUR HISOWN GROUND DELEGATION DESERTS STATEWIDE "
    "ALLOF GRANTS CAST CERTIFIED STEAL ELECTED PARTYWORD "
    "CATCH BOARD GAINED BIG SAMEWAY SCOREDWITH GREATEST ASCERTAINED AWARDED RIVAL IS VOTING "
    "STAYED "
    "MARGIN OUTCOME HARMS OUTDONE LOSEBASE TURNING SEALS COMEBACK NEXTUP "
    "FOLLOWED BEHIND RUNOF DOMINO THEM CLOCK REBUILT FLIRTED".split()
)


class Mark(msgspec.Struct, gc=False):
    """One recognised name, word or sign."""

    classes: str  # joined by spaces
    value: str  # of a name: unit id, ticket id, source; of a number: its digits
    first: int  # token
    last: int  # token behind the last
    start: int  # character
    end: int
    electors: int = 0  # of a part of what a state gives: "one of Maine's four electoral votes"

    @property
    def is_unit(self) -> bool:
        """Whether it names a unit that something can be said of."""
        return self.classes == "U"


class Marked(msgspec.Struct, dict=True):
    """A sentence with its marks and their code."""

    text: str
    tokens: list[Word]
    marks: list[Mark]
    code: str

    @property
    def names_unit(self) -> bool:
        """Whether it names a unit that something can be said of."""
        return self.holds("U")

    def holds(self, *classes: str) -> bool:
        """Whether any mark is of one of these classes."""
        return not members(*classes).isdisjoint(self.letters)

    def places(self, letters: frozenset[str]) -> Sequence[int]:
        """Return the marks that stand as one of these letters in the code."""
        if letters.isdisjoint(self.letters):
            return ()
        return [at for at, letter in enumerate(self.code) if letter in letters]

    @cached_property
    def units_spoken_of(self) -> list[str]:
        """Return the units that are named, also those that only describe something."""
        named = (self.marks[at].value for at in self.places(members("U", "MOD")))
        return [unit for unit in named if unit]

    def relabel(self, at: int, classes: str) -> None:
        """Let a mark be of other classes."""
        self.marks[at].classes = classes
        self.code = self.code[:at] + alphabet().letter(classes) + self.code[at + 1 :]
        self.__dict__.pop("letters", None)

    @cached_property
    def letters(self) -> frozenset[str]:
        """The letters of its code, in no order: most is asked of these first."""
        return frozenset(self.code)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Its words, in small letters."""
        return frozenset([word.key for word in self.tokens])


class Alphabet:
    """Gives each set of classes one character, and each class the characters that hold it."""

    def __init__(self, known: Language) -> None:
        self._letters: dict[str, str] = {}
        self._holding: dict[str, list[str]] = {}
        for name in SPECIAL + tuple(sorted(set(PUNCTUATION.values()))):
            self._add(name)
        sets: dict[str, list[str]] = {}
        for name, phrases in known.classes.items():
            for phrase in phrases:
                into = sets.setdefault(" ".join(word.key for word in words(phrase)), [])
                if name not in into:
                    into.append(name)
        for names in sets.values():
            self._add(" ".join(names))
        # words of the looser rules only are to the others what they were: any word
        self._holding["X"] += [
            letter for classes, letter in self._letters.items() if set(classes.split()) <= _LOOSE
        ]

    def _add(self, classes: str) -> None:
        if classes in self._letters:
            return
        letter = chr(0xE000 + len(self._letters))
        self._letters[classes] = letter
        for name in classes.split():
            self._holding.setdefault(name, []).append(letter)

    def code(self, marks: Iterable[Mark]) -> str:
        """Return the characters for the classes of marks, one for each."""
        return "".join([self._letters[mark.classes] for mark in marks])

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


@cache
def members(*names: str) -> frozenset[str]:
    """Return the letters of the given classes."""
    letters = alphabet()
    return frozenset("".join(letters.holding(name) for name in names))
