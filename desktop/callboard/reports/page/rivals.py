"""Which two tickets a text sets against each other, leaving out what it says of earlier years.

"Trump won Nevada, a state Joe Biden carried in 2020. Kamala Harris could not catch up" is about
Trump against Harris: Biden and 2020 stand in a side clause, and speak of another election.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import msgspec

from callboard import almanac
from callboard.reports.marking.language import language

_CLAUSE = re.compile(
    r"(?=\s)(?:(?<=[,;:()—–.!?\n])\s+|\n|"
    r"\s+(?=[abjostuw])"
    r"(?=(?:which|who|whose|that|where|when|after|since|than|while|although|unlike|"
    r"as|just as|before|until|(?:a|the|two|three|both|other) (?:\w+ )?states?)\b))",
    re.IGNORECASE,
)
_BARE_YEAR = re.compile(
    r"(?<!\d)(?<!\d, )(?<![a-z]\. \d )(?<![a-z]\. \d\d )((?:18|19|20)\d\d)(?![\d,-]\d|%)"
)
_SIDE = re.compile(
    r"^(?:which|who|whose|that|where|when|after|since|than|while|although|unlike|as|just as|before|"
    r"until|(?:a|the|two|three|both|other) (?:\w+ )?states?|the (?:first|last|only)|"
    r"(?:and )?the \d+\w* )\b",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?=[hlpsy])\b(?:years? (?:ago|earlier|before)|last time|since|previous(?:ly)? election|"
    r"had (?:already |also |twice |once )?(?:won|carried|taken|flipped|lost|held|swept|gone))\b",
    re.IGNORECASE,
)
# "Biden's 2020 win", "improved on his margins over Joe Biden in 2020"
_COMPARED = re.compile(
    r"(?=[A-Z])\b(?:[A-Z][\w.]* )*[A-Z]\w+['’]s (?:19|20)\d\d\b|"
    r"\b(?:over|than|against) (?:[A-Z][\w.]* )+in (?:19|20)\d\d\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_DAY = re.compile(r"\b(?:nov|oct|dec|jan)[a-z]*\.?\s+\d", re.IGNORECASE)


class Pair(msgspec.Struct, frozen=True):
    """How strongly a text speaks of the two main tickets of one election."""

    year: int
    both: int  # mentions of the one named less
    all: int
    mates: int  # mentions of their running mates, and of themselves by what they then were


def main_text(text: str) -> str:
    """Return `text` without its side clauses about earlier elections."""
    clauses = (clause or "" for clause in _CLAUSE.split(_COMPARED.sub(" ", text)))
    return "\n".join(clause for clause in clauses if not _looks_back(clause))


def since(text: str, year: int) -> str:
    """Return `text` without the clauses that name no year but earlier ones than `year`."""
    return "\n".join(clause for clause in text.split("\n") if not _is_earlier(clause, year))


def _is_earlier(clause: str, year: int) -> bool:
    years = [int(one) for one in _BARE_YEAR.findall(clause)]
    return bool(years) and max(years) < year


def _looks_back(clause: str) -> bool:
    """Whether a clause is a side clause with a year of its own, or says "years ago"."""
    side = _SIDE.match(clause) and _BARE_YEAR.search(clause)
    return bool(side or _AGO.search(clause)) and not _DAY.search(clause)


@cache
def _leaders() -> frozenset[str]:
    """Everybody who led a main ticket: as somebody's running mate, they tell no year."""
    tickets = [ticket for year in almanac.years() for ticket in almanac.contest(year).tickets[:2]]
    return frozenset(name for ticket in tickets for name in (ticket.surname, ticket.president))


@cache
def _roles(year: int) -> re.Pattern[str]:
    """What the candidates of one election were called in that year, and in no other."""
    phrases = language().people.roles.get(str(year), ())
    titles = "|".join(map(re.escape, phrases)) or "$^"
    return re.compile(rf"(?<!former )(?<!Former )\b(?:{titles})\b")


class _Name(msgspec.Struct, frozen=True):
    """How a candidate is found in a text, and told from a namesake."""

    surname: str
    own: re.Pattern[str] | None
    namesakes: re.Pattern[str] | None

    def count(self, text: str, words: Counter[str]) -> int:
        """Return how often the candidate is named; never, where only a namesake is."""
        found = min(words[self.surname], 30)
        if not found or not _is_in(text, self.namesakes) or _is_in(text, self.own):
            return found
        return 0


def _is_in(text: str, names: re.Pattern[str] | None) -> bool:
    return names is not None and names.search(text) is not None


@cache
def _presidents() -> dict[str, frozenset[str]]:
    """The full names of all who led a main ticket, by surname."""
    found: dict[str, set[str]] = {}
    for year in almanac.years():
        for ticket in almanac.contest(year).tickets[:2]:
            found.setdefault(ticket.surname, set()).add(ticket.president)
    return {surname: frozenset(names) for surname, names in found.items()}


def _any_of(names: frozenset[str]) -> re.Pattern[str] | None:
    """The full names of people with one surname, where there are any."""
    if not names:
        return None
    given = "|".join(re.escape(name.rsplit(" ", 1)[0]) for name in sorted(names))
    surname = next(name.rsplit(" ", 1)[1] for name in names)
    return re.compile(rf"\b(?:{given})\s+(?:\w+\.?\s+)?{re.escape(surname)}\b")


@cache
def _names(year: int) -> tuple[tuple[_Name, ...], re.Pattern[str]]:
    """The two main tickets, and their running mates, of one election."""
    tickets = almanac.contest(year).tickets[:2]
    main = tuple(
        _Name(
            one.surname.lower().rsplit(" ", 1)[-1],
            _any_of(frozenset({one.president})),
            _any_of(_presidents()[one.surname] - {one.president}),
        )
        for one in tickets
    )
    names = [ticket.running_mate for ticket in tickets if ticket.running_mate]
    mates = "|".join(re.escape(name) for name in names if name not in _leaders())
    return main, re.compile(rf"\b(?:{mates or '$^'})\b")


_OFFICER = re.compile(
    r"\b(?:Gov|Governor|Sen|Senator|Rep|Mayor)\.? ([A-Z][a-z]+) (?:[A-Z]\. )?([A-Z]\w+)"
)
_OPENS = 600  # characters in which a page says whom it is about


def namesake(text: str) -> str:
    """Return whom a page opens with who shares a surname with a candidate it never names."""
    for found in _OFFICER.finditer(text[:_OPENS]):
        own = _presidents().get(found[2], frozenset())
        if not own or any(name.startswith(found[1]) for name in own):
            continue
        if not _is_in(text, _any_of(own)):
            return f"{found[1]} {found[2]}"
    return ""


def pairs(text: str, title: str) -> list[Pair]:
    """Return every election whose two main tickets are both named, the strongest first."""
    found: list[Pair] = []
    words = words_of(text)
    for word, count in words_of(title).items():
        words[word] += 3 * count
    for year in almanac.years():
        main, mates = _names(year)
        counts = [one.count(text, words) for one in main]
        if len(counts) > 1 and min(counts):
            told = len(mates.findall(text)) + len(_roles(year).findall(text))
            found.append(Pair(year, min(counts), sum(counts), min(told, 6)))
    return sorted(found, key=_strength, reverse=True)


def words_of(text: str) -> Counter[str]:
    """Return how often a text has each word."""
    return Counter(_WORD.findall(text.lower()))


def _strength(pair: Pair) -> tuple[int, int]:
    return pair.both * 4 + pair.all + pair.mates, pair.year


def strength(pair: Pair) -> int:
    """Return one figure for how strongly a text speaks of a pair."""
    return _strength(pair)[0]


def alone(text: str, words: Counter[str], year: int) -> int:
    """Return how often the ticket of `year` that is named more is named, the other not at all."""
    main, _ = _names(year)
    return max((one.count(text, words) for one in main), default=0)
