"""Data written out in a program: the lists and objects that a source text gives names to.

JavaScript, Python, R, PHP, Ruby and Go differ little in how they write a list of records down. So
one tolerant reader takes all of them, and gives up a literal at the first thing that is computed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from callboard.reports.feeds import arranging

# The type before a brace, as Go, C# and Java write it: a map of texts, a list of structs.
_TYPED = r"(?:new )?(?:\[[\d.]*\])?[A-Za-z]\w*(?:\[\w+\]\w+|<[\w<>, ]{0,40}>)?(?:\(\))?\s*(?=\{)"
_NAMED = re.compile(
    r"(?P<name>[A-Za-z_$][\w.$]*)(?:['\"\]]|\[\])*\s*(?::[^=\n]{1,60})?(?:=|<-|:=)\s*"
    rf"(?:{_TYPED}|@?(?=[\[{{(]|(?:new )?[A-Za-z][\w.]*\s?\(|%w[\[(]|"
    r"(?P<sign>['\"])[\w ,;\n]{2,2000}(?P=sign)\.split\())|"
    r"\b(?P<given>export default|return|data:)\s*(?=[\[{])|"
    r"(?P<called>[A-Za-z_$][\w.$]*)\s*\(\s*(?=[\[{]\s*[\[{'\"])"
)
_OPENED = r"\s*(?:[\[{(]|(?:new )?[A-Za-z][\w.]*\s?\()"
_INTO = re.compile(r"\binto\s+[\w.`\"\[\]]+\s*(?:\([^()]*\)\s*)?values\b", re.IGNORECASE)
_HELD = (  # a sign that a text must have, and what is then looked for
    ("=", re.compile(
        rf"=(?:{_OPENED}|\s*{_TYPED}|\s*(?:@\{{|%w[\[(]|['\"][\w ,;\n]{{2,2000}}['\"]\.split\())|"
        r"\b(?:set|SET)\s+\w+\s*=\s*['\d][^;]{1,200}\b(?:where|WHERE)\b")),
    ("<-", re.compile(rf"<-{_OPENED}")),
    ("default", re.compile(rf"\bdefault{_OPENED}")),
    ("return", re.compile(rf"\breturn{_OPENED}")),
    ("data:", re.compile(rf"\bdata:{_OPENED}")),
    ("into", _INTO),
    ("INTO", _INTO),
)  # fmt: skip
_SKIPPED = re.compile(r"(?:\s+|//[^\n]*|/\*.*?\*/|#[^\n]*|--[^\n]*)+", re.DOTALL)
_STRING = re.compile(
    r"\"(?:[^\"\\]|\\.|\"\")*\"|'(?:[^'\\]|\\.|'')*'|`(?:[^`\\$]|\\.)*`", re.DOTALL
)
_PLAIN_STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.)*`", re.DOTALL)
_NUMBER = re.compile(r"[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?:\d*L)?(?![\w.])")
_WORD = re.compile(r"[:~]?[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*")
_WORDS = re.compile(  # "OH IA UT".split(), %w[OH IA UT]
    r"(['\"])(?P<quoted>[\w ,;\n]{2,2000})\1\.split\([^()]*\)|"
    r"%w[\[(](?P<inner>[^\])]{2,2000})[\])]"
)
_CUT = re.compile(r"[\s,;]+")
_ADDRESS = re.compile(r"\bhttps?://\S+")
_ESCAPED = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_BETWEEN_KEY = re.compile(r":(?!:)|=>|->|=(?!=)|to\b(?=\s)")
_CAST = re.compile(r"\s+as\s+[\w.<>]+")
_CLOSING = {"[": "]", "{": "}", "(": ")"}
_CONSTANTS: dict[str, object] = {
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    "null": None, "None": None, "NULL": None, "nil": None, "NA": None, "undefined": None,
}  # fmt: skip
_MOST = 40  # literals of one text
_MOST_FAILED = 400  # … and things that looked like one
_DEPTH = 40
_LONGEST = 400_000  # members of one literal
_LEAST_GIVEN = 4  # records that a call is given at once, or units in a list of cells
_ABOVE = 300  # characters above a literal that may say what it is


class Literal(msgspec.Struct, frozen=True):
    """A literal with the name that the program gives it, and the words above it."""

    name: str
    value: object
    above: str


class _ComputedError(Exception):
    """Something that is no literal stands where one would; carried inside this module only."""


def may_hold(text: str) -> bool:
    """Whether a text has anything that looks like data in a program."""
    return any(sign in text and held.search(text) for sign, held in _HELD)


def literals(text: str) -> Iterator[Literal]:
    """Yield the lists and objects that a source text gives names to."""
    end = count = failed = 0
    for found in _NAMED.finditer(text):
        if found.start() < end:
            continue
        if count >= _MOST or failed >= _MOST_FAILED:
            return
        try:
            value, at = Reader(text).value(found.end(), 0)
        except _ComputedError:
            failed += 1
            continue
        value = arranging.in_rows(value)
        if found["called"] and not _is_collection(value):
            continue
        if _has_several(value):
            above = text[max(end, found.start() - _ABOVE) : found.start()]
            count += 1
            name = (found["name"] or found["called"] or "").lstrip("$")
            yield Literal(name, value, words(above))
            end = at


def _has_several(value: object) -> bool:
    """Whether a value holds several others, at its top or below the only one that is there."""
    while isinstance(value, dict) and len(value) == 1:
        value = next(iter(value.values()))
    return isinstance(value, list | dict) and len(value) > 1


def rows(text: str, at: int) -> tuple[list[list[Any]], int]:
    """Return the rows in brackets that stand from `at` on, as SQL writes them, and their end."""
    reader = Reader(text, quoted=_STRING)
    found: list[list[Any]] = []
    while True:
        at = reader.skip(at)
        if text[at : at + 1] != "(":
            return found, at
        try:
            value, at = reader.value(at, 0)
        except _ComputedError:
            return found, at
        found.append(value if isinstance(value, list) else [value])
        at = reader.skip(at)
        if text[at : at + 1] != ",":
            return found, at
        at += 1


def only(text: str) -> object:
    """Return the value that a text is, with the remarks and commas of a program; else nothing."""
    return Reader(text).only(0)


def _is_collection(value: object) -> bool:
    """Whether a call is given many records, not a few settings."""
    return (
        isinstance(value, list)
        and len(value) >= _LEAST_GIVEN
        and all(isinstance(one, list | dict) for one in value)
    )


def words(above: str) -> str:
    """Return the words above something, without the addresses of where it was found."""
    return " ".join(re.findall(r"\w+", _ADDRESS.sub(" ", above)))


class Reader:
    """Reads one literal after another out of a text."""

    def __init__(self, text: str, quoted: re.Pattern[str] = _PLAIN_STRING) -> None:
        self._text = text
        self._quoted = quoted
        self._members = 0

    def skip(self, at: int) -> int:
        """Return where the next thing stands that is neither space nor a remark."""
        found = _SKIPPED.match(self._text, at)
        return found.end() if found else at

    def only(self, at: int) -> object:
        """Return the value at a place, or nothing where there is none."""
        self._members = 0
        try:
            return self.value(at, 0)[0]
        except _ComputedError:
            return None

    def given(self, at: int) -> object:
        """Return what the call whose bracket stands at a place is given, or nothing."""
        value = self.only(at)
        return value[0] if isinstance(value, list) and len(value) == 1 else value

    def value(self, at: int, depth: int) -> tuple[Any, int]:
        """Return the value at a place, and where it ends.

        Raises:
            _ComputedError: where there is none, or it is computed.
        """
        at = self.skip(at)
        self._members += 1
        if depth > _DEPTH or self._members > _LONGEST:
            raise _ComputedError
        sign = self._text[at : at + 1]
        if sign in _CLOSING and sign:
            return self._group(at, depth)
        if found := _WORDS.match(self._text, at):
            return _CUT.split((found["inner"] or found["quoted"]).strip()), found.end()
        if found := self._quoted.match(self._text, at):
            return _unquoted(found[0]), found.end()
        if found := _NUMBER.match(self._text, at):
            return _number(found[0]), found.end()
        if found := _WORD.match(self._text, at):
            return self._word(found[0], found.end(), depth)
        raise _ComputedError

    def _uncast(self, at: int) -> int:
        """Where the next thing stands behind a value, and behind what its type is said to be."""
        found = _CAST.match(self._text, at)
        return self.skip(found.end() if found else at)

    def _word(self, word: str, at: int, depth: int) -> tuple[Any, int]:
        """A constant, a name that stands for itself, or a call that gathers what it is given."""
        if word in _CONSTANTS:
            return _CONSTANTS[word], at
        if word in {"function", "async", "lambda", "new", "struct", "map"}:
            if word != "new":
                raise _ComputedError
            return self.value(at, depth + 1)
        behind = self.skip(at)
        if self._text[behind : behind + 1] == "(":
            given, at = self._group(behind, depth)
            return (given[0] if isinstance(given, list) and len(given) == 1 else given), at
        return word.rpartition(".")[2].lstrip(":"), at

    def _group(self, at: int, depth: int) -> tuple[Any, int]:
        """What brackets hold: members, or members by key."""
        closing = _CLOSING[self._text[at]]
        braced = closing == "}"
        members: list[Any] = []
        keyed: dict[str, Any] = {}
        at = self.skip(at + 1)
        while self._text[at : at + 1] != closing:
            value, at = self.value(at, depth + 1)
            at = self._uncast(at)
            if between := _BETWEEN_KEY.match(self._text, at):
                inner, at = self.value(between.end(), depth + 1)
                keyed[str(value[0] if isinstance(value, list) and value else value)] = inner
                at = self._uncast(at)
            else:
                members.append(value)
            sign = self._text[at : at + 1]
            if sign in {",", ";"}:
                at = self.skip(at + 1)
            elif sign != closing and not (keyed and self._begins_line(at)):
                raise _ComputedError
        if keyed and members and not braced:  # a call: what it is given, before its options
            given = next((one for one in members if isinstance(one, dict | list)), None)
            return (keyed if given is None else given), at + 1
        return (keyed or ({} if braced and not members else members)), at + 1

    def _begins_line(self, at: int) -> bool:
        """Whether a thing is the first on its line: some languages part members so."""
        behind = at
        while behind and self._text[behind - 1].isspace():
            behind -= 1
        return "\n" in self._text[behind:at]


def _unquoted(text: str) -> str:
    quote, inner = text[0], text[1:-1].replace(text[0] * 2, text[0])
    return _ESCAPED.sub(_escaped, inner) if "\\" in inner and quote else inner


def _escaped(found: re.Match[str]) -> str:
    code = found[1]
    if len(code) > 1:
        return chr(int(code[1:], 16))
    return {"n": " ", "t": " ", "r": " "}.get(code, code)


def _number(text: str) -> int | float:
    bare = text.replace("_", "").rstrip("L")
    return int(bare) if bare.lstrip("+-").isdigit() else float(bare)
