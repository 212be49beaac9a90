"""The language of results: words, names and rules, read once from `resources/language`."""

from __future__ import annotations

import itertools
import re
import tomllib
from functools import cache
from typing import Any

import msgspec

from callboard import bundled


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rule: a pattern over marked words, and what a sentence that fits it says."""

    name: str
    pattern: str
    said: str = "called"  # as in `Said`
    certain: bool = True
    scope: str = "prose"  # "prose": anywhere in a sentence; "line": the whole line
    loser: bool = False  # `who` lost: the winner is the other of the two main tickets
    after: bool = False  # doubtful words behind the match make it doubtful too
    sourced: bool = False  # only with a source named in the sentence
    called: bool = False  # only where the sentence speaks of calling, or names a source
    lead: bool = False  # "it" is the unit that the paragraph opens with: "Ohio: Trump won it"
    focus: bool = False  # "the race" of the unit that the page is about
    needs: tuple[str, ...] = ()  # of each set of classes one must stand in the sentence
    told: bool = False  # a fragment: only where a call was just told, or a source is named
    past: bool = False  # a fragment only where it is told in the present tense
    carry: bool = False  # goes on about the ticket that the sentence before gave a unit to
    listed: bool = False  # only where the sentence before was a list that left its ticket unsaid
    follows: bool = False  # a fragment only right behind a certain call
    portion: bool = False  # only of a part of a state's electors: "three for Clinton"
    negated: bool = False  # that somebody won none of some units is what it tells
    officers: bool = False  # a unit's officers speak for it: "Arizona officials certified"


class People(msgspec.Struct, frozen=True, kw_only=True):
    """How reports name tickets besides by name, and who is no ticket."""

    thirds: frozenset[str]
    described: dict[str, dict[str, tuple[str, ...]]]
    first_names: dict[str, str]
    party_words: dict[str, tuple[str, ...]]
    party_labels: dict[str, tuple[str, ...]]
    gender: dict[str, tuple[str, ...]]
    roles: dict[str, tuple[str, ...]]
    not_candidates: dict[str, frozenset[str]]
    primaries: dict[str, frozenset[str]]


class UnitWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words that change what a unit's name means."""

    never_before: frozenset[str]
    describes: frozenset[str]
    unit_goods: frozenset[str]
    after: frozenset[str]
    given: frozenset[str]
    ambiguous: frozenset[str]
    codes_that_are_words: frozenset[str]
    never_in_prose: frozenset[str]
    follows: frozenset[str]


class ReferenceWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words with which a page speaks of a set of units that it names elsewhere."""

    nouns: tuple[str, ...]
    adjectives: tuple[str, ...]
    whole: tuple[str, ...]
    partial: tuple[str, ...]
    excepting: tuple[str, ...]
    labels: dict[str, tuple[str, ...]]


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the rules need to know of words."""

    classes: dict[str, tuple[str, ...]]
    sources: dict[str, tuple[str, ...]]
    nicknames: dict[str, tuple[str, ...]]
    demonyms: dict[str, tuple[str, ...]]
    unit_words: UnitWords
    references: ReferenceWords
    people: People
    macros: dict[str, str]
    patterns: dict[str, str]
    rules: tuple[Rule, ...]
    pages: dict[str, tuple[str, ...]]
    signs: dict[str, tuple[str, ...]]  # regular expressions over a whole page


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(bundled.read_text("language", name))


@cache
def language() -> Language:
    """Return the bundled language."""
    units = _table("units.toml")
    rules, links = _table("rules.toml"), _table("links.toml")
    return msgspec.convert(
        {
            "classes": _table("words.toml")["classes"],
            "sources": _table("sources.toml")["sources"],
            "nicknames": units["nicknames"],
            "demonyms": units["demonyms"],
            "unit_words": units["words"],
            "references": _table("references.toml")["references"],
            "people": _table("people.toml"),
            "macros": rules["macros"] | links["macros"],
            "patterns": rules["patterns"],
            "rules": [*rules["rules"], *links["rules"]],
            "pages": _table("pages.toml")["pages"],
            "signs": _table("pages.toml")["signs"],
        },
        Language,
    )


@cache
def signs(kind: str) -> re.Pattern[str]:
    """Return the signs of one kind as one pattern: those of words are tried where words begin."""
    runs = itertools.groupby(language().signs[kind], lambda one: one.startswith(r"\b"))
    tried = (rf"\b(?:{'|'.join(run)})" if worded else "|".join(run) for worded, run in runs)
    return re.compile("|".join(tried), re.IGNORECASE)
