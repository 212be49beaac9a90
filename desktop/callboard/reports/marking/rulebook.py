"""The rules of `rules.toml`, compiled to regular expressions over coded sentences."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, cached_property, lru_cache

import msgspec

from callboard.reports.claims import Said
from callboard.reports.marking.language import Rule, language
from callboard.reports.marking.marks import alphabet, members
from callboard.reports.marking.needs import Wanting

_NAME = re.compile(r"(?<!\?)\b[A-Z][A-Z_]*\b")
_NONE_OF = re.compile(r"!\{([A-Z_ ]+)\}")  # "!{COMMA U}": any mark but these
_DEEPEST = 12


class CompiledRule(msgspec.Struct, frozen=True, dict=True):
    """A rule ready to be tried on a coded sentence."""

    rule: Rule
    said: Said
    # sets of letters, one of each of which it must find: first what few other rules need
    needs: tuple[frozenset[str], ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first tried: most rules are not, on most reports."""
        return compiled(self.rule.pattern, language().macros)


class Rulebook(msgspec.Struct, frozen=True):
    """All rules in order, and the sets of letters that the doubts look for."""

    prose: tuple[CompiledRule, ...]
    lines: tuple[CompiledRule, ...]


def compiled(pattern: str, macros: dict[str, str]) -> re.Pattern[str]:
    """Return the regular expression for a pattern of classes."""
    for _ in range(_DEEPEST):
        grown = _NAME.sub(lambda found: macros.get(found[0], found[0]), pattern)
        if grown == pattern:
            break
        pattern = grown
    letters = alphabet()
    pattern = _NONE_OF.sub(
        lambda found: "[^" + "".join(letters.holding(name) for name in found[1].split()) + "]",
        pattern,
    )
    coded = _NAME.sub(lambda found: f"[{letters.holding(found[0])}]", pattern)
    return re.compile("".join(coded.split()))


@cache
def rulebook() -> Rulebook:
    """Return the bundled rules, compiled."""
    known = language()
    wanting = Wanting(alphabet(), known.macros)
    needs = {rule.name: wanting.of(rule.pattern) | _stated(rule) for rule in known.rules}
    common = Counter(letters for some in needs.values() for letters in some)
    made = [
        CompiledRule(
            rule=rule,
            said=Said(rule.said),
            needs=tuple(sorted(needs[rule.name], key=lambda one: (common[one], len(one)))),
        )
        for rule in known.rules
    ]
    return Rulebook(
        tuple(one for one in made if one.rule.scope == "prose"),
        tuple(one for one in made if one.rule.scope == "line"),
    )


def _stated(rule: Rule) -> set[frozenset[str]]:
    """Return what a rule asks for beside its pattern."""
    return {members(*classes.split()) for classes in rule.needs}


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return one of the single patterns of `rules.toml`.

    Raises:
        KeyError: when no pattern has that name.
    """
    known = language()
    return compiled(known.patterns[name], known.macros)


@cache
def any_of(prefix: str) -> re.Pattern[str]:
    """Return one pattern for all of those whose names begin with `prefix`."""
    return re.compile("|".join(f"(?:{one.pattern})" for one in patterns(prefix)))


@lru_cache(maxsize=512)
def may_fit(prefix: str, letters: frozenset[str]) -> bool:
    """Whether a sentence of these letters may fit any pattern whose name begins with `prefix`."""
    return any(not any(map(letters.isdisjoint, needs)) for needs in _needs(prefix))


@cache
def _needs(prefix: str) -> tuple[tuple[frozenset[str], ...], ...]:
    known = language()
    wanting = Wanting(alphabet(), known.macros)
    names = (name for name in known.patterns if name.startswith(prefix))
    return tuple(tuple(wanting.of(known.patterns[name])) for name in names)


@cache
def patterns(prefix: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns whose names begin with `prefix`, in order."""
    return tuple(pattern(name) for name in language().patterns if name.startswith(prefix))
