"""The time of a call as an editor types it: "12:58 am", "about 11:20 pm", "Nov 7 11:25 am"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

import msgspec

from callboard.election.calendar import election_day
from callboard.election.precision import Precision
from callboard.ledger.events import When
from callboard.times import eastern_clock, eastern_date, eastern_zone
from callboard.words import tr

FIRST_CLOSING = time(18)  # Eastern; no state's polls close before it
EARLIEST = time(12)  # a time on election day before noon is of the night that follows
COUNTING = timedelta(days=30)  # so long after the election a bare time means the last one

# Both languages of the window are understood in either.
_ABOUT = re.compile(
    r"(?:≈|~|about\b|around\b|approx\b\.?|circa\b|ca?\.|hacia\b|sobre\b|aprox\b\.?)"
    r"(?:\s+las?\b)?\s*"
)
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.h]?(?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?)?\s*"
    r"(?:(?P<half>[ap])\.?(?:\s?m\b\.?)?)?\s*(?:e[sd]?t)?"
)
_NAMED_DAY = re.compile(
    r"(?P<month>[a-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:,?\s+(?P<year>\d{4}))?,?\s+"
)
_DAY_NAMED = re.compile(
    r"(?:el\s+)?(?P<day>\d{1,2})\s+(?:de\s+)?(?P<month>[a-z]{3,10})\.?"
    r"(?:,?\s+(?:de\s+)?(?P<year>\d{4}))?,?\s+"
)
_SLASHED_DAY = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})(?:/(?P<year>\d{4}))?,?\s+")
_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:t|,?\s+)")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MESES = "ene feb mar abr may jun jul ago sep oct nov dic".split()
_NOW = frozenset({"", "now", "ahora"})
_NOON, _MIDNIGHT = "12:00 pm", "12:00 am"
_WORDS = {
    "noon": _NOON,
    "midnight": _MIDNIGHT,
    "mediodía": _NOON,
    "mediodia": _NOON,
    "medianoche": _MIDNIGHT,
}


class TypedTime(msgspec.Struct, frozen=True, kw_only=True):
    """What a typed time means: a moment, or now (neither field set), or nothing at all."""

    when: When | None = None
    problem: str = ""  # a finished sentence, where it was not understood

    @property
    def words(self) -> str:
        """The moment in full, so that an inferred day is seen: "Nov 6, 2024, 12:58 am ET"."""
        if self.when is None or self.when.at is None:
            return ""
        return tr(
            "about {date}, {clock} ET"
            if self.when.precision is Precision.ABOUT
            else "{date}, {clock} ET",
            date=eastern_date(self.when.at),
            clock=eastern_clock(self.when.at),
        )


def read_time(text: str, *, year: int, now: datetime) -> TypedTime:
    """Read a typed Eastern time of the election of `year`.

    A time without a day is that of election night: the first such time after the first
    polls close. While votes are counted it is the last such time before `now` instead,
    as long as that is not before election day's noon. Without "am" or "pm", 6 to 11 are in
    the evening and 12 to 5 in the night, unless written as a 24-hour clock ("0:58", "06:10").
    """
    plain = text.strip().lower()
    if plain in _NOW:
        return TypedTime()
    about = _ABOUT.match(plain)
    rest = plain[about.end() :] if about else plain
    dated = _day(rest, year)
    clock = _clock(_WORDS.get(dated[1], dated[1])) if dated is not None else None
    if dated is None or clock is None:
        return TypedTime(problem=_unclear(text))
    at = _at(dated[0] or _inferred_day(clock, year, now), clock)
    if at > now:
        date_, clock_ = eastern_date(at), eastern_clock(at)
        return TypedTime(
            problem=tr("{date}, {clock} ET has not come yet.", date=date_, clock=clock_)
        )
    precision = Precision.ABOUT if about else Precision.MINUTE
    return TypedTime(when=When(at=at, precision=precision))


def _clock(text: str) -> time | None:
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, half = int(found["hour"]), found["half"]
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    elif 1 <= hour <= 12 and not found["hour"].startswith("0"):
        hour = hour % 12 + (12 if 6 <= hour <= 11 else 0)
    minute, second = int(found["minute"] or 0), int(found["second"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return time(hour, minute, second)


def _day(text: str, year: int) -> tuple[date | None, str] | None:
    """The day that `text` begins with, if any, and what follows; None for no day at all."""
    for pattern in (_ISO_DAY, _NAMED_DAY, _DAY_NAMED, _SLASHED_DAY):
        found = pattern.match(text)
        if found is None:
            continue
        month = _month(found["month"])
        # The count of an election ends in January of the year after.
        stated = int(found["year"] or (year if month >= 11 else year + 1))
        if stated not in {year, year + 1}:
            return None
        try:
            return date(stated, month, int(found["day"])), text[found.end() :]
        except ValueError:
            return None
    return None, text


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    short = text[:3]
    known = next((months for months in (_MONTHS, _MESES) if short in months), None)
    return known.index(short) + 1 if known is not None else 0


def _inferred_day(clock: time, year: int, now: datetime) -> date:
    day = election_day(year)
    night = day if clock >= FIRST_CLOSING else day + timedelta(days=1)
    opening = _at(day, EARLIEST)
    if not opening <= now <= opening + COUNTING:
        return night
    today = now.astimezone(eastern_zone()).date()
    last = today if _at(today, clock) <= now else today - timedelta(days=1)
    return last if _at(last, clock) >= opening else night


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, eastern_zone()).astimezone(UTC)


def _unclear(text: str) -> str:
    shown = text.strip()[:24]
    return tr(
        "“{text}” is not a time. Write it like 12:58 am, 23:20 or Nov 7 11:25 am.", text=shown
    )
