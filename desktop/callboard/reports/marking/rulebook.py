"""The rules of `rules.toml`, compiled to regular expressions over coded sentences."""

from __future__ import annotations

import re
from functools import cache, cached_property

import msgspec

from callboard.reports.claims import Said
from callboard.reports.marking.language import Rule, language
from callboard.reports.marking.marks import alphabet

_NAME = re.compile(r"(?<!\?)\b[A-Z][A-Z_]*\b")
_NONE_OF = re.compile(r"!\{([A-Z_ ]+)\}")  # "!{COMMA U}": any mark but these
_DEEPEST = 12


class CompiledRule(msgspec.Struct, frozen=True, dict=True):
    """A rule ready to be tried on a coded sentence."""

    rule: Rule
    said: Said
    needs: tuple[frozenset[str], ...]  # sets of letters, one of each of which it must find

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
    made = [
        CompiledRule(rule=rule, said=Said(rule.said), needs=_needs(rule)) for rule in known.rules
    ]
    return Rulebook(
        tuple(one for one in made if one.rule.scope == "prose"),
        tuple(one for one in made if one.rule.scope == "line"),
    )


# whom a rule cannot do without, by how its pattern names the ticket
_PERSONS = (
    ("PERSON", ("T", "DESCRIBED", "HIM")),
    ("(?P<who>T)", ("T",)),
    ("(?P<who>WHOM)", ("T", "DESCRIBED", "HIM")),
    ("(?P<who>WHO)", ("T", "DESCRIBED", "HE")),
)
_KEYS = (
    "POSS",
    "COLON",
    "BY",
    "WAY",
    "FOR",
    "NUM",
    "COMMA",
    "WHICH",
    "SEMI",
    "CERTIFIED",
    "CAST",
    "HISOWN",
    "COLOUR",
    "TOO",
    "CAME",
    "GROUND",
    "DESERTS",
    "ALLOF",
    "STATEWIDE",
    "PARTYWORD",
    "ELECTED",
    "CATCH",
    "TURNS",
    "HANDED",
    "HAS",
    "PUTS",
    "RETRACT",
    "TOOCLOSE",
    "TOOEARLY",
    "UNCALLED",
    "LEADS",
    "BEAT",
    "LOSING",
    "GERUND",
    "LOST",
    "VICTORY",
    "WINNER",
    "WONPART",
    "WENT",
    "CALLED",
    "VERB",
    "COLUMN",
    "GOING",
    "WILL",
    "FLASH",
    "SAME",
    "SODID",
    "AMONG",
    "AMONGTHEM",
    "STAYSRED",
    "BACKING",
    "GOESBARE",
    "VOTERS",
    "DEFEAT",
    "FOLLOWING",
    "HELPED",
    "HAVING",
    "IT",
    "HERE",
    "CERTIFIED",
    "FIRST",
    "STATES",
    "JUSTFOR",
    "EV",
    "EVPAR",
    "GAVE",
    "SAYS",
)


def _needs(rule: Rule) -> tuple[frozenset[str], ...]:
    """The letters of classes that the rule cannot do without: cheap to look for first."""
    steps = _outer(rule.pattern.replace("INCOLUMN", "COLUMN"))
    keys = tuple(
        members(*(("WON", "WONPART", "BASE", "GERUND") if key == "VERB" else (key,)))
        for key in _KEYS
        if key in steps
    )
    persons = next((names for sign, names in _PERSONS if sign in rule.pattern), ())
    keys += tuple(members(*classes.split()) for classes in rule.needs)
    return (*keys, members(*persons)) if persons and rule.said == "called" else keys


def _outer(pattern: str) -> list[str]:
    """Return the classes of a pattern that stand outside every bracket and are not optional."""
    depth, kept = 0, []
    for step in re.findall(r"\(|\)|[A-Z_]+\b[*?]?|.", _NONE_OF.sub(" ", pattern)):
        depth += {"(": 1, ")": -1}.get(step, 0)
        if depth == 0 and step.isupper():
            kept.append(step)
    return [step for step in kept if step[-1] not in "*?"]


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return one of the single patterns of `rules.toml`.

    Raises:
        KeyError: when no pattern has that name.
    """
    known = language()
    return compiled(known.patterns[name], known.macros)


@cache
def patterns(prefix: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns whose names begin with `prefix`, in order."""
    return tuple(pattern(name) for name in language().patterns if name.startswith(prefix))


@cache
def members(*names: str) -> frozenset[str]:
    """Return the letters of the given classes."""
    letters = alphabet()
    return frozenset("".join(letters.holding(name) for name in names))
