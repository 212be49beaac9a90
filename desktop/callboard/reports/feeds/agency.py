"""What AP's own JSON and elex's tables share: which records count, and as which unit."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from callboard.reports.claims import Finding, Said
from callboard.reports.document import Place
from callboard.reports.feeds import areas, places
from callboard.reports.feeds.values import Entrant, Flag, Harvest, Standing
from callboard.reports.findings.finding import finding

_CALL_STATUS = {
    "called": Said.CALLED,
    "too early to call": Said.TOO_EARLY,
    "too close to call": Said.TOO_CLOSE,
    "uncalled": Said.RETRACTED,
    "unable to call": Said.NOT_CALLED,
    "no decision": Said.NOT_CALLED,
    "ap will not call": Said.NOT_CALLED,
    "awaiting ranked choice results": Said.NOT_CALLED,
}
_PARTS = frozenset({"subunit", "fipscode", "county", "township", "ru", "reportingunit", "precinct"})
_NUMBER = re.compile(r"(?:^|\D)0?([1-3])(?:st|nd|rd)?(?:\D|$)")


class Runner(msgspec.Struct, frozen=True, kw_only=True):
    """One candidate of a record, with the flag as the agency writes it."""

    name: str
    party: str
    person: str
    votes: int | None
    letter: str = ""  # "X", "N", "R" or something unknown
    electors: int | None = None


class Record(msgspec.Struct, kw_only=True):
    """One race in one reporting unit."""

    office: str  # "P"
    office_name: str
    race_type: str  # "G", "General", "D", "Primary" …
    test: bool
    date: str  # "2020-11-03"
    state: str  # postal code
    level: str  # lower case
    name: str = ""  # of the reporting unit
    area: str = ""  # its FIPS code or id
    seat: str = ""  # number or name of a district
    status: str = ""  # raceCallStatus
    source: str = ""  # whose call, where it is not the agency's
    electors: int | None = None
    percent: float | None = None
    updated: str = ""
    place: Place = Place()
    runners: list[Runner] = []
    rows: int = 1


class Sorted(msgspec.Struct, kw_only=True):
    """The records by what becomes of them."""

    units: list[tuple[str, Record]] = []  # unit id and its own record
    parts: list[tuple[str, Record]] = []  # state and a part of it
    national: list[Record] = []
    findings: list[Finding] = []
    aside: int = 0


def harvest(
    records: Sequence[Record], *, title: str, form: str, told: Sequence[Finding] = ()
) -> Harvest:
    """Return what an agency's records come to."""
    done = _sort(records)
    general = [record for _, record in done.units + done.parts] + done.national
    year = _year(general or records)
    _flags(done, records)
    standings = [_standing(unit, record) for unit, record in done.units]
    standings += _parts(done)
    read = sum(record.rows for record in records)
    level = "state" if done.units or not done.parts else "county"
    return Harvest(
        title=f"{title}, {_date(records)}",
        format=form,
        source="AP",
        year=year,
        office=_office(records),
        level=level,
        standings=tuple(standings),
        declared=_declared(done.national),
        national=_standing("US", done.national[0]) if done.national else None,
        findings=(*told, *done.findings),
        read=read,
        used=read - done.aside,
        set_aside=done.aside,
    )


def _date(records: Sequence[Record]) -> str:
    return next((record.date for record in records if record.date), "without a date")


def _office(records: Sequence[Record]) -> str:
    names = Counter(record.office_name for record in records if record.office_name)
    kinds = {record.race_type for record in records}
    primary = all(not _is_general(kind) for kind in kinds)
    first = names.most_common(1)[0][0] if names else "President"
    return f"{first} ({', '.join(sorted(kinds))})" if primary and kinds else first


def _year(records: Sequence[Record]) -> int | None:
    date = next((record.date for record in records if record.date), "")
    return int(date[:4]) if re.match(r"\d{4}-", date) else None


def _is_general(race_type: str) -> bool:
    return race_type.strip().casefold() in {"g", "general", ""}


def _sort(records: Sequence[Record]) -> Sorted:
    done = Sorted()
    offices: Counter[str] = Counter()
    primaries: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    tests = 0
    for record in records:
        if record.test:
            tests += record.rows
            if record.office == "P" and not _is_general(record.race_type):
                tried[_primary_words(record)] += record.rows
        elif record.office != "P":
            offices[record.office_name or record.office or "no office"] += record.rows
        elif not _is_general(record.race_type):
            primaries[_primary_words(record)] += record.rows
        else:
            _place(record, done)
    _tell_aside(done, tests, offices, primaries)
    if tried and not primaries:
        done.findings.append(_primary(tried))
    return done


def _primary_words(record: Record) -> str:
    """What a record of another kind of race is called: "Caucus E, IA, 2016-02-01"."""
    return ", ".join(filter(None, (record.race_type, record.state, record.date)))


def _tell_aside(done: Sorted, tests: int, offices: Counter[str], primaries: Counter[str]) -> None:
    anything = bool(done.units or done.parts or done.national)
    if tests:
        done.findings.append(finding("feed-test", count=tests))
    if offices:
        named = ", ".join(f"{name} ({count})" for name, count in offices.most_common(6))
        kind = "feed-other-office" if anything or primaries or tests else "feed-no-president"
        done.findings.append(finding(kind, count=offices.total(), offices=named))
    if primaries:
        done.findings.append(_primary(primaries))
    done.aside += tests + offices.total() + primaries.total()


def _primary(races: Counter[str]) -> Finding:
    named = "; ".join(name for name, _ in races.most_common(6))
    return finding("feed-primary", count=races.total(), what=named)


def _place(record: Record, done: Sorted) -> None:
    """Decide which unit a record of the presidential election is about."""
    state = places.state(record.state) if record.state else None
    if record.level == "national" or places.is_national(record.state):
        done.national.append(record)
        done.aside += record.rows
    elif state is None:
        done.findings.append(
            finding("rows-no-unit", count=record.rows, examples=record.state, place=record.place)
        )
        done.aside += record.rows
    elif record.level in _PARTS:
        done.parts.append((state, record))
    else:
        done.units.append((_unit(state, record), record))


def _unit(state: str, record: Record) -> str:
    """The unit of a state-level or district record; `state` itself for the at-large seats."""
    for words in (record.seat, record.name if record.level == "district" else ""):
        if re.search(r"at[- ]?large", words, re.IGNORECASE):
            return state
        if found := _NUMBER.search(words):
            number = f"{state}-{found[1]}"
            return number if places.unit(number) else state
    return state


def _flags(done: Sorted, records: Iterable[Record]) -> None:
    """Tell of every flag that is not a plain win, once per unit and person."""
    never = 0
    told: set[tuple[str, str, str]] = set()
    for record in records:
        for runner in record.runners if record.office == "P" else ():
            key = (record.state, runner.name, runner.letter)
            if runner.letter in {"", "X"}:
                continue
            if runner.letter == "N":
                never += 1
            elif key not in told:
                told.add(key)
                kind = "winner-runoff" if runner.letter == "R" else "winner-letter"
                done.findings.append(
                    finding(
                        kind,
                        unit=record.state,
                        place=record.place,
                        name=runner.name,
                        letter=runner.letter,
                    )
                )
    if never:
        done.findings.append(finding("winner-not", count=never))


_LETTERS = {"X": Flag.WON, "R": Flag.RUNOFF, "N": Flag.NOT_WON}


def _standing(unit: str, record: Record) -> Standing:
    said = _CALL_STATUS.get(record.status.strip().casefold())
    winner = next((runner for runner in record.runners if runner.letter == "X"), None)
    words = f"{record.state} {record.level}: winner X for {winner.name}" if winner else ""
    return Standing(
        unit=unit,
        place=record.place,
        said=said,
        verb=record.status or "winner X",
        source=record.source,
        electors=record.electors,
        percent=record.percent,
        words=" ".join(filter(None, (words, f"({record.updated})" if record.updated else "")))
        if words
        else "",
        entrants=tuple(
            Entrant(
                name=one.name,
                party=one.party,
                votes=one.votes,
                person=one.person,
                flag=_LETTERS.get(one.letter, Flag.NONE),
                electors=one.electors,
            )
            for one in record.runners
        ),
    )


def _parts(done: Sorted) -> list[Standing]:
    """Parts of a state: set aside where the state has its own record, else rolled up."""
    have = {unit for unit, _ in done.units}
    repeated = sum(record.rows for state, record in done.parts if state in have)
    if repeated:
        done.findings.append(finding("feed-subunits", count=repeated))
        done.aside += repeated
    if done.national:
        done.findings.append(finding("feed-national", count=len(done.national)))
    alone = [_area(state, record) for state, record in done.parts if state not in have]
    standings = []
    for rolled in areas.roll_up(alone):
        done.findings += rolled.findings
        done.aside += rolled.set_aside
        standings.append(
            Standing(
                unit=rolled.state,
                entrants=rolled.entrants,
                total=rolled.total,
                place=rolled.place,
                whole=rolled.whole,
            )
        )
    return standings


def _area(state: str, record: Record) -> areas.Area:
    return areas.Area(
        state=state,
        key=record.area or record.name,
        name=record.name,
        rows=record.rows,
        place=record.place,
        votes={(one.name, one.party): one.votes for one in record.runners if one.votes is not None},
    )


def _declared(national: Sequence[Record]) -> dict[str, int]:
    """Electors by surname, as a national record adds them up."""
    if not national:
        return {}
    return {
        runner.name.split()[-1]: runner.electors
        for runner in national[0].runners
        if runner.electors
    }
