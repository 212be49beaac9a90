"""Names of candidates, in any order and case, to the tickets of an election."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

import msgspec

from callboard import almanac
from callboard.election.contest import Contest, Ticket
from callboard.reports.feeds import parties
from callboard.reports.marking.lexicon import full_names

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "president", "vice", "sen", "gov", "former"})
_MATE = re.compile(r"\s+(?:and|with)\s+|\s*[/&+]\s*")
_OF_A_STATE = re.compile(r",? of [A-Z][\w .]{3,30}$")
_MAIN = 2  # tickets of an election that may win it
_NO_LETTERS = re.compile(r"[^\w\s'-]+")
_KEY = re.compile(r"([a-z]{3,})([a-z])")  # "bidenj", as the Times writes candidates

# Rows that stand beside candidates: not votes for anybody, sums, and pools of the rest.
_NOT_VOTES = frozenset(
    {"undervote", "undervotes", "under votes", "under vote", "overvote", "overvotes",
     "over votes", "over vote", "blank", "blanks", "blank vote", "blank votes", "void",
     "void vote", "void votes", "blank/void", "rejected", "spoiled", "not valid", "invalid",
     "registered voters", "ballots cast", "ballots cast blank", "ballots cast - total",
     "ballots cast - blank", "ballots cast - nonpartisan", "straight party",
     "blank vote/void vote/scattering", "blank vote/scattering", "blank/scattering",
     "blank vote/scattering/ void vote", "undervotes/overvotes", "exhausted"}
)  # fmt: skip
_TOTALS = frozenset(
    {"total", "totals", "total votes", "total votes cast", "all candidates", "votes cast"}
)
_POOLS = frozenset(
    {"write-in", "write-ins", "write in", "write ins", "writein", "writeins", "scattering",
     "scatter", "scattered", "other", "others", "all others", "miscellaneous", "misc.",
     "none of these candidates", "none of the above", "[write-in]", "other write-ins", "", "na",
     "unqualified write-ins", "not designated"}
)  # fmt: skip


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Who a row is about."""

    name: str  # tidy: "Kamala D. Harris"
    surname: str  # "Harris"
    party: str = ""  # code
    ticket: str | None = None
    kind: str = "person"  # or "not votes", "total", "pool"
    namesake: str | None = None  # id of a ticket of the same surname that this is not


def identify(name: str, party: str, contest: Contest | None) -> Person:
    """Return who `name` is; the ticket only where nothing speaks against it."""
    return _identify(" ".join(name.split()), party.strip(), contest.year if contest else None)


def years_of(names: Iterable[str]) -> tuple[int, ...]:
    """Return the elections in which the two main tickets are both among `names`.

    Where two are, the one that has both running mates, too: of Trump, Harris, Biden and Pence.
    """
    told = [_words(_first_of_pair(name)) for name in dict.fromkeys(names)]
    found = [year for year, count in _tickets_told(told).items() if count == _MAIN]
    whole = [year for year in found if all(_names_mate(told, one) for one in _main(year))]
    return tuple(whole if len(whole) == 1 else found)


def year_of_one(names: Iterable[str]) -> int | None:
    """Return the only election in which anyone among `names` leads a main ticket: Romney's.

    Whoever shares a surname with a smaller ticket of another year may be that one: Johnson.
    """
    told = [_words(_first_of_pair(name)) for name in dict.fromkeys(names)]
    found = [year for year, count in _tickets_told(told).items() if count]
    others = (
        ticket
        for year in almanac.years()
        if year not in found
        for ticket in almanac.contest(year).tickets
    )
    shared = any(_fits(words, ticket) for ticket in others for words in told)
    return found[0] if len(found) == 1 and not shared else None


def _main(year: int) -> tuple[Ticket, ...]:
    return almanac.contest(year).tickets[:_MAIN]


def _tickets_told(told: Sequence[tuple[str, ...]]) -> dict[int, int]:
    """How many of each election's main tickets are told."""
    return {
        year: sum(any(_fits(words, one) for words in told) for one in _main(year))
        for year in almanac.years()
    }


def _names_mate(told: Iterable[tuple[str, ...]], ticket: Ticket) -> bool:
    mate = _words(ticket.vice_president)
    return bool(mate) and any(words[-1:] == mate[-1:] for words in told)


def in_order(names: Iterable[str], contest: Contest) -> tuple[str, ...]:
    """Return the tickets' candidates among `names`, in the order in which they come first."""
    found = (identify(name, "", contest) for name in names if parties.code(name) == "OTH")
    return tuple(dict.fromkeys(one.name for one in found if one.ticket))


@cache
def _identify(name: str, party: str, year: int | None) -> Person:
    code = parties.code(party)
    folded = name.casefold().strip(" .*")
    for kind, words in (("not votes", _NOT_VOTES), ("total", _TOTALS), ("pool", _POOLS)):
        if folded in words and not (kind == "pool" and not folded and code):
            return Person(name=name or "Other", surname=name or "Other", party=code, kind=kind)
    if year is None or year not in almanac.years():
        return Person(name=_tidy(name), surname=_surname(name), party=code)
    contest = almanac.contest(year)
    if not folded:
        return _of_party(code, contest)
    return _of_name(name, code, contest)


def _of_party(code: str, contest: Contest) -> Person:
    found = [ticket for ticket in contest.tickets if ticket.party == code]
    if len(found) != 1 or code == "IND":
        kind = "pool" if code == "OTH" else "person"
        return Person(name=code, surname=code, party=code, kind=kind)
    return _of_ticket(found[0])


def _of_ticket(ticket: Ticket) -> Person:
    return Person(
        name=ticket.president, surname=ticket.surname, party=ticket.party, ticket=ticket.id
    )


def _of_name(name: str, code: str, contest: Contest) -> Person:
    words = _words(_first_of_pair(name))
    for ticket in contest.tickets:
        if _fits(words, ticket) and not _denied(words, code, ticket):
            return _of_ticket(ticket)
    if party := _party_word(words, contest):
        return _of_ticket(party)
    namesake = next((t.id for t in contest.tickets[:2] if _has_surname(words, t)), None)
    return Person(name=_tidy(name), surname=_surname(name), party=code, namesake=namesake)


def _party_word(words: tuple[str, ...], contest: Contest) -> Ticket | None:
    """The ticket where a cell names only its party: "Democratic", "GOP"."""
    known = parties.code(" ".join(words)) if len(words) <= 2 else ""
    if known in {"", "OTH", "IND"}:
        return None
    exact = " ".join(words) in _PARTY_WORDS
    return next((t for t in contest.tickets if t.party == known), None) if exact else None


_PARTY_WORDS = frozenset(
    {"d", "r", "dem", "rep", "gop", "democrat", "democratic", "democrats", "republican",
     "republicans", "democratic party", "republican party", "lib", "libertarian", "green",
     "red", "blue"}
)  # fmt: skip


def _denied(words: tuple[str, ...], code: str, ticket: Ticket) -> bool:
    """A surname alone under the other main party is somebody else."""
    alone = len(words) == len(_words(ticket.surname))
    return alone and {code, ticket.party} == {"DEM", "REP"}


def _fits(words: tuple[str, ...], ticket: Ticket) -> bool:
    if len(words) == 1 and (key := _KEY.fullmatch(words[0])) and words[0] in _times_keys(ticket):
        return bool(key)
    if not _has_surname(words, ticket):
        return False
    given = words[: len(words) - len(_words(ticket.surname))]
    known = _given_names(ticket)
    return not given or any(word in known for word in given) or _initials(given, known)


def _has_surname(words: tuple[str, ...], ticket: Ticket) -> bool:
    last = _words(ticket.surname)
    return len(words) >= len(last) and words[-len(last) :] == last


def _initials(given: tuple[str, ...], known: frozenset[str]) -> bool:
    return len(given[0]) == 1 and any(word.startswith(given[0]) for word in known)


@cache
def _given_names(ticket: Ticket) -> frozenset[str]:
    last = len(_words(ticket.surname))
    spelt = (_words(name)[:-last] for name in full_names(ticket))
    return frozenset(word for words in spelt for word in words if len(word) > 1)


@cache
def _times_keys(ticket: Ticket) -> frozenset[str]:
    joined = "".join(_words(ticket.surname))
    return frozenset(f"{joined}{word[0]}" for word in _given_names(ticket))


def _first_of_pair(name: str) -> str:
    """The candidate for president of a pair: "Trump/Vance", "Peter Sonski and Lauren Onak"."""
    return _MATE.split(name, maxsplit=1)[0]


@cache
def _words(name: str) -> tuple[str, ...]:
    """The words of a name, given names first, without case, accents, titles and suffixes."""
    last, comma, first = _OF_A_STATE.sub("", name.replace(";", ",")).partition(",")
    suffixed = first.strip(" .").casefold() in _SUFFIXES
    ordered = f"{first} {last}" if comma and not suffixed else f"{last}{comma}{first}"
    plain = unicodedata.normalize("NFKD", ordered.replace("’", "'"))
    bare = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    words = _NO_LETTERS.sub(" ", bare).split()
    kept = [word for word in words if word not in _SUFFIXES]
    while len(kept) > 1 and kept[0] in _TITLES:
        kept.pop(0)
    return tuple(kept)


def _surname(name: str) -> str:
    last, comma, _ = name.partition(",")
    if comma:
        return _tidy(last)
    words = [w for w in _first_of_pair(name).split() if w.strip(".,").casefold() not in _SUFFIXES]
    return _tidy(words[-1]) if words else name


def _tidy(name: str) -> str:
    last, comma, first = name.partition(", ")
    ordered = f"{first} {last}" if comma else name
    return ordered.title().replace("'S", "'s") if ordered.isupper() else ordered
