"""Finding units by what is typed: a name, a code, an abbreviation, or part of one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

import msgspec

from callboard.election.units import Unit
from callboard.words import tr

# Words that many spellings share, and that nobody types to tell two units apart.
_SHARED = frozenset({"of", "the", "in", "at", "state", "commonwealth", "congressional"})
_WORD = re.compile(r"\w+")
_SILENT = str.maketrans(dict.fromkeys(".'’‘ʻ`"))


class Spellings(msgspec.Struct, frozen=True, kw_only=True):
    """Every way to write one unit, ready to be searched."""

    unit: str
    code: str  # "ga", "ne2"
    names: tuple[str, ...]  # as shown first, then in English: "nuevayork", "newyork"
    phrases: tuple[tuple[str, ...], ...]
    joined: frozenset[str]  # the phrases without spaces


def spellings_of(unit: Unit) -> Spellings:
    """The spellings of a unit: names in English and as shown, postal code, AP, aliases."""
    shown = (tr(unit.name), tr(unit.short_name))
    written = (unit.id, unit.name, unit.short_name, *shown, unit.ap, *unit.aliases)
    phrases = dict.fromkeys(words_of(text) for text in written)
    return Spellings(
        unit=unit.id,
        code="".join(words_of(unit.id)),
        names=tuple("".join(words_of(name)) for name in (shown[1], unit.short_name)),
        phrases=tuple(phrases),
        joined=frozenset("".join(phrase) for phrase in phrases),
    )


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, without accents, full stops and shared words."""
    plain = unicodedata.normalize("NFKD", text).translate(_SILENT).casefold()
    words = tuple(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))
    told = tuple(word for word in words if word not in _SHARED)
    return told if told and len(words) > 1 else words


def matches(index: Iterable[Spellings], query: str) -> Mapping[str, int]:
    """The units that match, with how well: 0 is the best. An empty query matches all."""
    typed = words_of(query)
    if not typed:
        return {spellings.unit: 0 for spellings in index}
    ranked = ((spellings.unit, _rank(spellings, typed)) for spellings in index)
    return {unit: rank for unit, rank in ranked if rank is not None}


def _rank(spellings: Spellings, typed: tuple[str, ...]) -> int | None:
    joined = "".join(typed)
    if joined == spellings.code:
        return 0
    if joined in spellings.joined:
        return 1
    if any(name.startswith(joined) for name in spellings.names):
        return 2
    if any(text.startswith(joined) for text in spellings.joined):
        return 3
    if any(_names_each(phrase, typed) for phrase in spellings.phrases):
        return 4
    return None


def _names_each(phrase: tuple[str, ...], typed: tuple[str, ...]) -> bool:
    """Whether every word typed begins a word of the phrase."""
    return all(any(word.startswith(start) for word in phrase) for start in typed)
