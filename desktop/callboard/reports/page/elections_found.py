"""Which presidential election a document is about."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections import defaultdict

import msgspec

from callboard import almanac
from callboard.reports.document import Document
from callboard.reports.page import rivals

_ELECTION_YEAR = re.compile(
    r"(?=[12])\b((?:17|18|19|20)\d\d)\s+(?:(?:u\.?s\.?|united\s+states|american|general)\s+)*"
    r"(?:presidential|general|election|electoral|president|race)\b"
    r"|(?=[cdepr])\b(?:election|elections|presidential\s+election|race|decision|president|campaign|"
    r"election\s+(?:of|in)|election\s+day,?|presidential\s+election\s+(?:of|in))\s+"
    r"((?:17|18|19|20)\d\d)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"([12](?<![\d$,.][12])(?:(?<=1)[789]|(?<=2)0)\d\d)(?![\d,]\d|%)")
_DAY = re.compile(
    r"(?=[nod\d])\b(?:(?:nov(?:ember)?|oct(?:ober)?|dec(?:ember)?)\.?\s+(\d{1,2}),?\s+"
    r"((?:19|20)\d\d)\b|"
    r"(\d{1,2})\s+(?:november|october|december)\s+((?:19|20)\d\d)\b|"
    r"((?:19|20)\d\d)-(?:10|11|12)-(\d\d)\b)",
    re.IGNORECASE,
)
_SAMPLE = 60_000
_LEAST = 2  # score below which no election is found
_STATED = 3.0  # score of a year that a page states as its election's
_NEAR_DAYS = 5  # a post and the day before it, of which it speaks
_TOP = 1500  # characters in which a line says when a page was published
_NIGH = 30  # days after an election in which a page with a day is about it
_LONG_BEFORE = 120  # days
_AHEAD = 400  # days before an election in which hardly anybody reports on it
_HEAD = 600  # characters in which a page says of whom it tells
_ELECT = re.compile(r"\bpresident[- ]elect,?\s+", re.IGNORECASE)
_FAR = 0.3  # how much of what speaks for a later one is left
_RESULTS = re.compile(r"\belectoral (?:votes?|college)\b", re.IGNORECASE)
_PRESIDENT = re.compile(r"\belectoral|\bpresiden|\b270\b", re.IGNORECASE)
_PRIMARIES = re.compile(
    r"\b(?:primar(?:y|ies)|caucus|delegates?|poll(?:s|ing|ster)?|paths?|suppose|scenarios?)\b",
    re.IGNORECASE,
)


class Found(msgspec.Struct, frozen=True):
    """The election a document is about, and how sure that is."""

    year: int | None
    sure: bool = False
    before: str = ""  # the document's day, where that is before the polls closed


def election_day(year: int) -> dt.date:
    """Return the Tuesday after the first Monday in November."""
    first = dt.date(year, 11, 1)
    return first + dt.timedelta(days=(7 - first.weekday()) % 7 + 1)


def find(document: Document) -> Found:
    """Return the election that `document` is about."""
    text = "\n".join(block.text for block in document.blocks)[:_SAMPLE]
    dated = _date(document.dated) or _dateline(text)
    main, title = rivals.main_text(text), rivals.main_text(document.title)
    if dated and _is_near(dated):
        main = rivals.since(main, dated.year) or main
    scores = _stated(title, main) or _stated(document.title, text)
    clear = _by_names(main, title, scores) or max(scores.values(), default=0.0) >= _STATED
    if not clear:
        _by_names(text, document.title, scores)
        clear = _by_office(main, scores)
    if dated:
        _by_date(dated, scores, clear=clear)
    if max(scores.values(), default=0.0) < _LEAST and (year := _after_the_last(text, main)):
        return Found(year, True)
    if not scores:
        return Found(None)
    ranked = sorted(scores.items(), key=lambda one: -one[1])[:2]
    year, best = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    if best < _LEAST:
        return Found(None)
    before = _before(dated, year, text)
    return Found(year, (clear or dated is not None) and best >= 4 and best >= 1.25 * second, before)


def _stated(title: str, text: str) -> defaultdict[int, float]:
    scores: defaultdict[int, float] = defaultdict(float)
    for found in _ELECTION_YEAR.finditer(title):
        scores[int(found[1] or found[2])] += 8
    for found in _YEAR.finditer(title):
        scores[int(found[1])] += 4
    for index, found in enumerate(_ELECTION_YEAR.finditer(text)):
        year = int(found[1] or found[2])
        scores[year] += 3 if found.start() < 600 else 1.5
        if index > 200:
            break
    for index, found in enumerate(_YEAR.finditer(text)):
        scores[int(found[1])] += 0.3
        if index > 400:
            break
    for found in list(_DAY.finditer(text))[:40]:
        scores[int(found[2] or found[4] or found[5])] += 3 if found.start() < 1500 else 1
    return defaultdict(float, {y: score for y, score in scores.items() if y % 4 == 0})


def _by_names(text: str, title: str, scores: defaultdict[int, float]) -> bool:
    """Two rivals named together tell the year better than any figure; whether there are two."""
    told = rivals.pairs(text, title)
    words = rivals.words_of(text if not told else "")
    for year in almanac.years() if not told else ():
        if scores.get(year) and (named := rivals.alone(text, words, year)) > 1:
            scores[year] += min(named, 4) * 0.5
    for rank, pair in enumerate(told[:3]):
        strength, most = rivals.strength(pair), rivals.strength(told[0])
        weight = 7 if rank == 0 else 5
        scores[pair.year] += weight * min(1.0, strength / 8) * (strength / most) ** 2
    return bool(told)


def _by_office(text: str, scores: defaultdict[int, float]) -> bool:
    """Who is called president-elect early on a page was elected just before; whether one is.

    Of somebody who ran three times nobody knows by that alone which election it was.
    """
    for found in _ELECT.finditer(text, 0, _HEAD):
        ran = [
            year
            for year in almanac.years()
            for ticket in almanac.contest(year).tickets[:2]
            if text.startswith(ticket.president, found.end())
        ]
        if 0 < len(ran) < 3:
            scores[min(ran)] += 7
            return True
    return False


def _after_the_last(text: str, main: str) -> int | None:
    """Return the election four years after the one that a page looks back on, if it is that.

    "Ohio, which went to Bush in 2004, is Obama's" tells of the next election, in which one of
    those ran whom it names.
    """
    looked_at = [int(year) for year in _YEAR.findall(text) if int(year) in almanac.years()]
    following = max(looked_at, default=0) + 4
    if following not in almanac.years() or not almanac.official_winners(following):
        return None
    named = rivals.alone(main, rivals.words_of(main), following)
    return following if named > 1 and _PRESIDENT.search(text) else None


def dated(document: Document) -> dt.date | None:
    """Return the day of a document: the one it was published on, or in its first or last words."""
    text = "\n".join((document.title, *(block.text for block in document.blocks)))[:_SAMPLE]
    return _date(document.dated) or _dateline(text)


def _date(day: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(day[:10]) if day else None
    except ValueError:
        return None


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATELINE = re.compile(
    rf"\b({'|'.join(_MONTHS)})[a-z]*\.?\s+(\d{{1,2}}),?\s+((?:19|20)\d\d)\b", re.IGNORECASE
)
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})\s+({'|'.join(_MONTHS)})[a-z]*\.?,?\s+((?:19|20)\d\d)\b", re.IGNORECASE
)
_PUBLISHED = re.compile(
    rf"^\W*(?:published|posted)\W{{1,4}}(?:on )?({'|'.join(_MONTHS)})[a-z]*\.?\s+"
    r"(\d{1,2}),?\s+((?:19|20)\d\d)\b",
    re.IGNORECASE | re.MULTILINE,
)
_FIGURES = re.compile(
    r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b|(?<![\d/])(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)\b"
)


def _dateline(text: str) -> dt.date | None:
    """Return the day in a page's first or last words, where it names only one there."""
    edges = _DATELINE.findall(text[:260]) + _DATELINE.findall(text[-60:])
    days: set[dt.date] = set()
    for found in _FIGURES.finditer(text[:260]):
        year, month, day = found[1] or found[6], found[2] or found[4], found[3] or found[5]
        with contextlib.suppress(ValueError):
            days.add(dt.date(int(year), int(month), int(day)))
    for day, month, year in _DAY_FIRST.findall(text[:260]):
        edges.append((month, day, year))
    for month, day, year in edges:
        with contextlib.suppress(ValueError):
            days.add(dt.date(int(year), _MONTHS.index(month[:3].lower()) + 1, int(day)))
    near = days and (max(days) - min(days)).days <= _NEAR_DAYS
    return max(days) if near else _published(text) if not days else None


def _published(text: str) -> dt.date | None:
    """Return the day that a line near a page's top gives as the one it was published on."""
    found = _PUBLISHED.search(text[:_TOP])
    if not found:
        return None
    with contextlib.suppress(ValueError):
        return dt.date(int(found[3]), _MONTHS.index(found[1][:3].lower()) + 1, int(found[2]))
    return None


def _is_near(day: dt.date) -> bool:
    """Whether a day lies in the weeks after a known election, when everybody writes of it."""
    if day.year not in almanac.years() or not almanac.official_winners(day.year):
        return False
    return 0 <= (day - election_day(day.year)).days <= _NIGH


def _by_date(day: dt.date, scores: defaultdict[int, float], *, clear: bool) -> None:
    """A page published around an election is most likely about it, and about none long after.

    Where the rivals are `clear`, a day that speaks against them is that of a picture or a quote.
    """
    for later in scores if not clear else ():
        if later in almanac.years() and (election_day(later) - day).days > _AHEAD:
            scores[later] *= _FAR
    year = day.year if day.year % 4 == 0 else day.year - day.year % 4
    near = election_day(year)
    gap = (day - near).days
    if -300 <= gap <= 90:
        scores[year] += 8 if -10 <= gap <= 60 else 4
    elif 90 < gap < 500:
        scores[year] += 3


def _before(dated: dt.date | None, year: int, text: str) -> str:
    """The document's day where that lies before election day of `year`.

    A day long before it, on a page that speaks of electoral votes and of no primary, is taken
    for a slip of whoever stored the page.
    """
    if not dated or year not in almanac.years() or dated >= election_day(year):
        return ""
    early = (election_day(year) - dated).days > _LONG_BEFORE
    if early and _RESULTS.search(text) and not _PRIMARIES.search(text):
        return ""
    return dated.isoformat()
