"""Everything that has a name in one contest: units, tickets, sources, classes of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import msgspec

from callboard import almanac
from callboard.election.contest import Contest, Ticket
from callboard.election.units import Unit
from callboard.reports.marking.language import Language, language
from callboard.reports.marking.words import Word, keys

_SHORT = frozenset({"Ga", "Ky", "Md", "Va", "Vt"})  # without their stops; no words, as "La" is
_ORDINALS = {"1": ("1st", "first"), "2": ("2nd", "second"), "3": ("3rd", "third")}


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One name or phrase."""

    keys: tuple[str, ...]
    kind: str  # "unit", "ticket", "mate", "foreign", "source", "words"
    value: str  # unit id, ticket id, source name, surname, or the classes joined by spaces
    case: str = ""  # "capital": as a name; "upper": as a code; "opens": first of all; "": any
    weak: bool = False  # believed only in lines and rows


class Lexicon(msgspec.Struct, frozen=True):
    """All entries of a contest, found by their first token or their first two."""

    single: dict[str, tuple[Entry, ...]]
    longer: dict[tuple[str, str], tuple[Entry, ...]]  # the longest first
    she: frozenset[str]  # ids of tickets led by a woman
    units: frozenset[str]  # ids of the contest's units

    def knows(self, unit: str) -> bool:
        """Whether the contest has a unit of this id."""
        return unit in self.units

    def fitting(self, tokens: list[Word], at: int, *, caseless: bool = False) -> Sequence[Entry]:
        """Return the entries that begin at token `at`, longest first; names before words.

        In transcripts, which have no capitals, the case of names is ignored.
        """
        first = tokens[at].key
        found = self.single.get(first, ())
        if at + 1 < len(tokens) and (longer := self.longer.get((first, tokens[at + 1].key))):
            found = longer + found
        elif not found or (len(found) == 1 and not found[0].case):
            return found
        return [one for one in found if _fits(one, tokens, at, caseless)]


def _fits(entry: Entry, tokens: list[Word], at: int, caseless: bool) -> bool:
    if len(entry.keys) > 2 and not _goes_on(entry, tokens, at):  # the first two were looked up
        return False
    if not entry.case or (caseless and entry.case == "capital"):
        return True
    return _has_case(entry, tokens, at)


def _goes_on(entry: Entry, tokens: list[Word], at: int) -> bool:
    if at + len(entry.keys) > len(tokens):
        return False
    return all(tokens[at + i].key == entry.keys[i] for i in range(2, len(entry.keys)))


def _has_case(entry: Entry, tokens: list[Word], at: int) -> bool:
    if entry.case == "opens" and not _are_all(tokens, at, at + len(entry.keys)):
        return False
    upper = entry.case == "upper"
    for word in tokens[at : at + len(entry.keys)]:
        fits = word.raw.isupper() if upper else word.raw[0].isupper() or word.key in _SMALL
        if not fits and word.raw[0].isalpha():
            return False
    return True


def _are_all(tokens: list[Word], at: int, end: int) -> bool:
    """Whether all of a state's people are meant: not "many Iowans", nor "Iowans who"."""
    behind = tokens[end].key if end < len(tokens) else ""
    return at == 0 and behind not in {"who", "that", "for", "whose"}


_SMALL = frozenset(
    "of the at large congressional district la de in statewide state first second third".split()
)


@cache
def lexicon(year: int) -> Lexicon:
    """Return the lexicon of one election of the almanac."""
    return build(almanac.contest(year))


def build(contest: Contest) -> Lexicon:
    """Return the lexicon of a contest."""
    known = language()
    found: dict[tuple[tuple[str, ...], bool, str], Entry] = {}
    sources = (
        _classes(known),
        _foreign(contest),
        _sources(known),
        _tickets(contest, known),
        _units(contest, known),
    )
    for entries in sources:
        for entry in entries:
            case = entry.case if entry.kind in {"unit", "source"} else ""  # "MD", "Md"
            found[entry.keys, entry.kind == "words", case] = entry  # later ones win
    single: dict[str, list[Entry]] = {}
    longer: dict[tuple[str, str], list[Entry]] = {}
    for entry in found.values():
        if len(entry.keys) == 1:
            single.setdefault(entry.keys[0], []).append(entry)
        else:
            longer.setdefault((entry.keys[0], entry.keys[1]), []).append(entry)
    women = {keys(name) for name in known.people.gender["she"]}
    she = frozenset(t.id for t in contest.tickets if keys(t.president) in women)
    return Lexicon(
        {key: tuple(sorted(some, key=_rank)) for key, some in single.items()},
        {key: tuple(sorted(some, key=_rank)) for key, some in longer.items()},
        she,
        frozenset(contest.by_id),
    )


def _rank(entry: Entry) -> tuple[int, bool]:
    """The longest first; names before words."""
    return -len(entry.keys), entry.kind == "words"


def _classes(known: Language) -> Iterator[Entry]:
    classes: dict[tuple[str, ...], list[str]] = {}
    for name, phrases in known.classes.items():
        for phrase in phrases:
            into = classes.setdefault(keys(phrase), [])
            if name not in into:
                into.append(name)
    for phrase_keys, names in classes.items():
        yield Entry(phrase_keys, "words", " ".join(names))


def _sources(known: Language) -> Iterator[Entry]:
    for name, spellings in known.sources.items():
        for spelling in spellings:
            case = "capital" if any(c.isupper() for c in spelling) else ""
            yield Entry(keys(spelling), "source", name, "upper" if spelling.isupper() else case)


# ---------------------------------------------------------------- tickets


def _tickets(contest: Contest, known: Language) -> Iterator[Entry]:
    yield from _described(contest, known)
    for ticket in contest.tickets[:2]:
        for mate in filter(None, (ticket.running_mate, ticket.vice_president)):
            yield Entry(keys(mate), "mate", ticket.id, "capital")
    for ticket in contest.tickets:
        for spelling in (*full_names(ticket), *_first_names(ticket, known)):
            yield Entry(keys(spelling), "ticket", ticket.id, "capital")
    taken: set[str] = set()
    for index, ticket in enumerate(contest.tickets):
        if ticket.surname not in taken:
            taken.add(ticket.surname)
            weak = index >= 2 and ticket.surname not in known.people.thirds
            yield Entry(keys(ticket.surname), "ticket", ticket.id, "capital", weak=weak)


def _described(contest: Contest, known: Language) -> Iterator[Entry]:
    """Party words for a ticket, and what else reports of that year call it."""
    first: dict[str, Ticket] = {}
    for ticket in contest.tickets:
        first.setdefault(ticket.party, ticket)
    for party, spellings in known.people.party_words.items():
        if party in first:
            for spelling in spellings:
                yield Entry(keys(spelling), "described", first[party].id)
    by_surname = known.people.described.get(str(contest.year), {})
    for ticket in contest.tickets:
        for spelling in by_surname.get(ticket.surname, ()):
            yield Entry(keys(spelling), "described", ticket.id)
            if "vice president" in spelling:
                hyphened = spelling.replace("vice president", "vice-president")
                yield Entry(keys(hyphened), "described", ticket.id)


def _first_names(ticket: Ticket, known: Language) -> tuple[str, ...]:
    names = known.people.first_names
    return tuple(
        given
        for given, owner in names.items()
        if owner == ticket.id and ticket.president.startswith(given)
    )


def full_names(ticket: Ticket) -> tuple[str, ...]:
    """Return the spellings of the full name of a ticket's candidate for president."""
    parts = re.sub(r"\b[A-Z]\.\s*", "", ticket.president).split()
    names = {ticket.president, ticket.president.replace(".", ""), " ".join(parts)}
    for short, long in _GIVEN.items():
        if ticket.president.startswith(short + " "):
            rest = ticket.president.removeprefix(short + " ")
            names.update(f"{one} {rest}" for one in long)
    return tuple(sorted(names))


_GIVEN = {
    "Donald": ("Donald J.", "Donald J", "DONALD", "Donald John"),
    "Joe": ("Joseph", "Joseph R.", "Joseph R. Biden Jr.", "Joseph Robinette", "Joseph R"),
    "Kamala": ("Kamala D.", "Kamala D", "Kamala Devi"),
    "Hillary": ("Hillary Rodham", "Hillary R.", "Hilary"),
    "Bill": ("William", "William J.", "William Jefferson"),
    "George W.": ("George", "George Walker"),
    "George H. W.": ("George", "George H.W.", "George H.W", "George HW", "George Herbert Walker"),
    "Barack": ("Barack H.", "Barack Hussein", "Barak"),
    "John": ("John F.", "John S.", "Sen. John"),
    "Mitt": ("Willard Mitt", "W. Mitt"),
    "Bob": ("Robert", "Robert J."),
    "Ronald": ("Ronald W.", "Ronald Wilson"),
    "Jimmy": ("James", "James E.", "James Earl"),
    "Gerald": ("Gerald R.", "Gerry"),
    "Richard": ("Richard M.", "Richard Milhous"),
    "Michael": ("Mike", "Michael S."),
    "Walter": ("Walter F.", "Fritz"),
    "Hubert": ("Hubert H.",),
    "George": ("George C.", "George S."),
    "Al": ("Albert", "Albert A.", "Albert Arnold"),
    "Ross": ("H. Ross", "H Ross"),
    "Barry": ("Barry M.",),
    "Lyndon B.": ("Lyndon", "Lyndon Baines"),
}


def _foreign(contest: Contest) -> Iterator[Entry]:
    """Candidates of other elections, so that none of them is taken for one of this."""
    own = {ticket.surname for ticket in contest.tickets}
    for year in almanac.years():
        for ticket in almanac.contest(year).tickets[:3]:
            for spelling in full_names(ticket):
                yield Entry(keys(spelling), "foreign", ticket.president, "capital")
            if ticket.surname not in own and year > 1900:
                yield Entry(keys(ticket.surname), "foreign", ticket.surname, "capital")


# ------------------------------------------------------------------ units


def _units(contest: Contest, known: Language) -> Iterator[Entry]:
    words = known.unit_words
    for unit in contest.units:
        if unit.is_district:
            for spelling in _district_spellings(contest, unit):
                yield Entry(keys(spelling), "unit", unit.id, "capital")
            continue
        yield Entry(
            keys(unit.postal),
            "unit",
            unit.id,
            "upper",
            weak=unit.postal in words.codes_that_are_words,
        )
        for people in known.demonyms.get(unit.id, ()):
            yield Entry(keys(people), "unit", unit.id, "opens")
        spellings = {unit.name, unit.ap, *unit.aliases, *known.nicknames.get(unit.id, ())}
        for spelling in sorted(spellings, key=len):
            if spelling == unit.postal or not spelling:
                continue
            bare = spelling.rstrip(".")
            case = "capital" if any(c.isupper() for c in spelling) else ""
            yield Entry(keys(spelling), "unit", unit.id, case, weak=bare in words.never_in_prose)
            if bare != spelling and (len(bare) > 2 or bare in _SHORT):
                yield Entry(keys(bare), "unit", unit.id, case, weak=True)


def _district_spellings(contest: Contest, unit: Unit) -> Iterable[str]:
    state = contest.by_id[unit.postal]
    number = unit.id.partition("-")[2]
    names = set(unit.aliases) | {unit.name, unit.id}
    heads = [state.name, f"{state.name}'s", state.ap, f"{state.ap}'s"]
    tails = ["congressional district", "district", "cd", "cong. district", "house district", ""]
    for ordinal in _ORDINALS.get(number, ()):
        names |= {f"{head} {ordinal} {tail}".strip() for head in heads for tail in tails}
        names |= {f"{ordinal} {tail} of {state.name}" for tail in tails[:2]}
        names |= {f"{ordinal} {tail} in {state.name}" for tail in tails[:2]}
        names |= {
            f"{state.name} ({ordinal} {tail})"
            for tail in ("district", "congressional district", "cd")
        }
    for head in (state.name, f"{state.name}'s", state.postal, state.ap):
        for tail in (
            "congressional district",
            "district",
            "cd",
            "cd-",
            "cong. dist.",
            "dist.",
            "-",
            "#",
        ):
            names |= {
                f"{head} {tail} {number}",
                f"{head} {tail} 0{number}",
                f"{head}, {tail} {number}",
            }
    names |= {
        f"{state.name} ({number})",
        f"{state.postal}-0{number}",
        f"{state.postal}-cd{number}",
        f"{state.name}-0{number}",
        f"{state.name} cd{number}",
        f"{state.name} {number}",
        f"{state.postal}{number}",
        f"{state.name}'s {_ORDINALS[number][1]}",
        f"{state.name} †{number}",
        f"{state.name} cd-0{number}",
        f"{state.name}'s CD{number}",
        f"{state.name} CD{number}",
        f"{state.postal} CD{number}",
        f"{state.name}'s cd-{number}",
    }
    return sorted(names)
