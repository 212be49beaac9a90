"""Words: every text that is shown, in the language of the window; English until told otherwise.

Texts are written in English where they are used, and are their own keys::

    tr("Saved a copy as {name}.", name=path.name)
    tr("{count} {count:unit waits|units wait}", count=waiting)

What is kept or handed on (ledger, desk files, exports, logs) stays English: see `in_english`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import NamedTuple, TypeAlias

Lookup: TypeAlias = Callable[[str, str], str]  # text and sense, to the text in another language
# A field whose literal texts are shown: the extractor collects them where values are made.
Wording: TypeAlias = str


class Manner(NamedTuple):
    """How figures and times are written."""

    group: str = ","  # between groups of three digits
    point: str = "."  # before decimals
    half_days: bool = True  # 9:05 pm, else 21:05
    percent: str = "%"  # behind a figure


ENGLISH = Manner()
DOT = " \N{MIDDLE DOT} "  # between phrases that stand side by side


class _Spoken:
    """What is spoken now. There is one for the process, as there is one window."""

    __slots__ = ("found", "lookup", "manner")

    def __init__(self) -> None:
        self.lookup: Lookup | None = None
        self.manner = ENGLISH
        self.found: dict[tuple[str, str], str] = {}


_spoken = _Spoken()
_plain: ContextVar[bool] = ContextVar("plain", default=False)


def use(lookup: Lookup | None = None, manner: Manner = ENGLISH) -> None:
    """Speak another language from now on; without a lookup, English."""
    _spoken.found = {}
    _spoken.lookup, _spoken.manner = lookup, manner


@contextmanager
def in_english() -> Iterator[None]:
    """Speak English inside, whatever the window speaks: for what is kept or handed on."""
    before = _plain.set(True)
    try:
        yield
    finally:
        _plain.reset(before)


def manner() -> Manner:
    """How figures and times are written here and now."""
    return ENGLISH if _plain.get() else _spoken.manner


def tr(text: str, /, *, sense: str = "", **values: object) -> str:
    """A text as it is shown, with its values filled in.

    `sense` tells texts apart that are alike in English and not elsewhere: "Open" as an act and
    as a status. Without values a text is taken as it stands, braces and all.
    """
    if _spoken.lookup is not None:
        text = _translated(text, sense)
    if not values:
        return text
    parts = _parts(text)
    return text.format_map(values) if parts is None else _agreeing(parts, values)


def mark(text: str, *, sense: str = "") -> str:  # noqa: ARG001  # the extractor reads it
    """The text itself, here a constant: it is translated where it is shown, by `tr`."""
    return text


class Saying(NamedTuple):
    """A text with its values that is kept in one value and told later, in any language."""

    text: str
    values: Mapping[str, object]

    def __str__(self) -> str:
        told = {n: tr(v) if isinstance(v, str) else v for n, v in self.values.items()}
        text = self.text if _spoken.lookup is None else _translated(self.text, "")
        return filled(text, told)


def saying(text: str, /, **values: object) -> Saying:
    """A text to be told later; names of units among its values are translated too."""
    return Saying(text, values)


def number(value: int) -> str:
    """A whole number with its digits in groups: "1,234"."""
    written = f"{value:,}"
    group = manner().group
    return written if group == "," else written.replace(",", group)


def dotted(parts: Iterable[str]) -> str:
    """Phrases side by side, with a dot between two; empty ones are left out."""
    return DOT.join(filter(None, parts))


def percent(figure: object) -> str:
    """A figure as so many per cent: "63%"; where a space is usual before the sign, with it."""
    return f"{figure}{manner().percent}"


def _translated(text: str, sense: str) -> str:
    if _plain.get():
        return text
    known = _spoken.found.get((text, sense))
    if known is None:
        lookup = _spoken.lookup
        known = (lookup(text, sense) if lookup is not None else "") or text
        _spoken.found[text, sense] = known
    return known


# Filling in


# A piece of a text: what stands as it is, the name of the value that follows it, how that is
# written, and of words that agree with a number the form for one and the form for others.
Part: TypeAlias = tuple[str, str, str, "tuple[str, str] | None"]


def parts_of(text: str) -> tuple[Part, ...]:
    """The pieces of a text with values.

    Raises:
        ValueError: for a brace without its other half, or more than two forms.
    """
    import string  # not needed to start

    return tuple(
        (literal, name or "", spec or "", _forms(spec or ""))
        for literal, name, spec, _ in string.Formatter().parse(text)
    )


def _forms(spec: str) -> tuple[str, str] | None:
    if "|" not in spec:
        return None
    one, many = spec.split("|")
    return one, many


@cache
def _parts(text: str) -> tuple[Part, ...] | None:
    """The pieces of a text in which words agree with a number; None where none does."""
    return parts_of(text) if "|" in text else None


def _agreeing(parts: tuple[Part, ...], values: Mapping[str, object]) -> str:
    told: list[str] = []
    for literal, name, spec, forms in parts:
        told.append(literal)
        if forms is not None:
            told.append(forms[0] if values[name] == 1 else forms[1])
        elif name:
            told.append(format(values[name], spec))
    return "".join(told)


def filled(text: str, values: Mapping[str, object]) -> str:
    """A text with its values, in the language that it is written in."""
    parts = _parts(text)
    return text.format_map(values) if parts is None else _agreeing(parts, values)


# Sentences that were kept in English


def retold(template: str, sentence: str, tell: Callable[[str, str], str] | None = None) -> str:
    """A sentence that was filled in English from a template, in the language of the window.

    Its values are read back out of it; where they cannot be, it is told as it was kept. `tell`
    says a value, by its name and as it was kept; without it, those that are texts by themselves
    are translated.
    """
    if _spoken.lookup is None or _plain.get():
        return sentence
    values = read_back(template, sentence)
    if values is None:
        return sentence
    say = tell or (lambda _, value: tr(value))
    words = {n: say(n, value) if isinstance(value, str) else value for n, value in values.items()}
    return filled(_translated(template, ""), words)


def read_back(template: str, sentence: str) -> dict[str, str | int] | None:
    """The values with which a template became that sentence; None where it did not."""
    pattern, written, agreeing = _reader(template)
    found = pattern.fullmatch(sentence)
    if found is None:
        return None
    values: dict[str, str | int] = {name: found.group(name) for name in written}
    for group, name in agreeing.items():
        if found.group(group) is not None:
            values[name] = 1
        elif values.get(name) != 1:
            values.setdefault(name, 2)
    return values


@cache
def _reader(template: str) -> tuple[re.Pattern[str], tuple[str, ...], dict[str, str]]:
    """The pattern of a template's sentences, the names written in it, and the groups for one."""
    told: list[str] = []
    written: dict[str, None] = {}
    agreeing: dict[str, str] = {}
    for place, (literal, name, _, forms) in enumerate(parts_of(template)):
        told.append(re.escape(literal))
        if forms is not None:
            agreeing[f"agrees_{place}"] = name
            one, many = (re.escape(form) for form in forms)
            told.append(f"(?:(?P<agrees_{place}>{one})|{many})")
        elif name:
            told.append(f"(?P={name})" if name in written else f"(?P<{name}>.*?)")
            written[name] = None
    return re.compile("".join(told), re.DOTALL), tuple(written), agreeing
