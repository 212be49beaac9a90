"""NIST SP 1500-100 election results reports, version 2, as JSON and as XML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.feeds import places
from callboard.reports.feeds.numbers import Problems
from callboard.reports.feeds.objects import Object, many, text, texts, words
from callboard.reports.feeds.values import Entrant, Flag, Harvest, Job, Standing
from callboard.reports.findings.finding import finding

_PRESIDENT = re.compile(r"\bpresident(?:ial)?\b", re.IGNORECASE)
_NOT_OF_THE_STATES = re.compile(
    r"\b(?:board|council|borough|village|senate|commission)\b", re.IGNORECASE
)
_OCD = re.compile(r"/(?:state|district):([a-z]{2})(?:/cd:(\d+))?$")
_PRIMARY = re.compile(r"primary|caucus", re.IGNORECASE)
_WON = {"winner": "winner", "projected-winner": "projected-winner"}


class _Index(msgspec.Struct, frozen=True):
    """Everything in a report by its id."""

    units: Mapping[str, str]  # id of a geographic unit to unit id
    names: Mapping[str, str]  # of people, parties and offices
    candidates: Mapping[str, Object]


class Nist:
    """Known by the type of its root."""

    def recognises(self, data: object) -> bool:
        """Whether a decoded text is an election report."""
        if not isinstance(data, dict):
            return False
        kind = text(data.get("@type"))
        return kind.endswith("ElectionReport") or {"Election", "GpUnit", "VendorApplicationId"} <= (
            data.keys()
        )

    def read(self, data: object, job: Job) -> Harvest:
        """Return the presidential contests of the general election in a report."""
        top: Object = data if isinstance(data, dict) else {}
        index = _index(top)
        contests = list(_contests(top))
        made: list[Standing] = []
        told: list[Finding] = []
        problems = Problems()
        others: dict[str, int] = {}
        primaries = 0
        for at, (election, contest) in enumerate(contests):
            job.tick(at)
            office = _office(contest, index)
            if not _is_president(office):
                others[office] = others.get(office, 0) + 1
            elif _PRIMARY.search(text(election.get("Type"))):
                primaries += 1
            else:
                made += _standing(contest, index, Place(path=f"{office}"), problems, told)
        told += _told(top, made, others, primaries)
        used = 0 if _is_test(top) else len(made)
        return Harvest(
            title=f"NIST SP 1500-100 report, {text(top.get('Status')) or 'no status'}",
            format="nist-1500-100",
            source=words(top.get("Issuer")),
            year=_year(contests, top),
            office="President" if made else (next(iter(others), "no contest")),
            level=text(top.get("Format")).removesuffix("-level") or "state",
            standings=tuple(made) if used else (),
            findings=(*told, *problems.findings()),
            read=len(contests),
            used=used,
            set_aside=len(contests) - used,
        )


def _is_test(top: Object) -> bool:
    return text(top.get("IsTest")).casefold() == "true"


def _told(
    top: Object, made: list[Standing], others: Mapping[str, int], primaries: int
) -> Iterator[Finding]:
    if _is_test(top):
        yield finding("feed-test", count=max(1, len(made)))
    if primaries:
        yield finding("feed-primary", count=primaries, what="contests for president")
    if others:
        kind = "feed-other-office" if made or primaries else "feed-no-president"
        yield finding(kind, count=sum(others.values()), offices=", ".join(list(others)[:6]))


def _contests(top: Object) -> Iterator[tuple[Object, Object]]:
    for election in many(top.get("Election")):
        for contest in many(election.get("Contest")):
            if text(contest.get("@type")).endswith("CandidateContest"):
                yield election, contest


def _year(contests: list[tuple[Object, Object]], top: Object) -> int | None:
    elections = [election for election, _ in contests] or list(many(top.get("Election")))
    date = text(elections[0].get("StartDate")) if elections else ""
    return int(date[:4]) if date[:4].isdigit() else None


def _index(top: Object) -> _Index:
    names: dict[str, str] = {}
    for kind in ("Party", "Office"):
        names |= {text(one.get("@id")): words(one.get("Name")) for one in many(top.get(kind))}
    for one in many(top.get("Person")):
        full = words(one.get("FullName")) or " ".join(
            filter(None, (text(one.get("FirstName")), text(one.get("LastName"))))
        )
        names[text(one.get("@id"))] = full
    units = {
        text(one.get("@id")): found for one in many(top.get("GpUnit")) if (found := _unit(one))
    }
    candidates = {
        text(one.get("@id")): one
        for election in many(top.get("Election"))
        for one in many(election.get("Candidate"))
    }
    return _Index(units, names, candidates)


def _unit(unit: Object) -> str | None:
    """The unit of a state or of a congressional district that chooses apart."""
    kind = text(unit.get("Type"))
    if kind not in {"state", "congressional", "district", "other"}:
        return None
    for one in many(unit.get("ExternalIdentifier")):
        if found := _OCD.search(text(one.get("Value"))):
            code = found[1].upper() + (f"-{int(found[2])}" if found[2] else "")
            where = places.unit(code)
            return where.unit if where else None
    name = words(unit.get("Name"))
    where = places.unit(name) or places.unit(name.removeprefix("State of "))
    if where is None and kind == "state":
        codes = (
            text(one.get("Value"))
            for one in many(unit.get("ExternalIdentifier"))
            if text(one.get("Type")) == "fips"
        )
        where = next((known for code in codes if (known := places.unit(code))), None)
    return where.unit if where else None


def _office(contest: Object, index: _Index) -> str:
    named = (index.names.get(one, "") for one in texts(contest.get("OfficeIds")))
    own = words(contest.get("Name"))
    return own if _is_president(own) else (next(filter(_is_president, named), "") or own)


def _is_president(office: str) -> bool:
    return bool(_PRESIDENT.search(office)) and not _NOT_OF_THE_STATES.search(office)


def _standing(
    contest: Object, index: _Index, place: Place, problems: Problems, told: list[Finding]
) -> Iterator[Standing]:
    district = text(contest.get("ElectionDistrictId"))
    unit = index.units.get(district)
    if unit is None:
        told.append(finding("rows-no-unit", count=1, examples=district or place.path))
        return
    entrants = tuple(_entrants(contest, index, district, place, problems))
    won = next((entrant for entrant in entrants if entrant.flag is Flag.WON), None)
    verb = _status(contest, index, won.name) if won else ""
    yield Standing(
        unit=unit,
        entrants=entrants,
        place=place,
        verb=verb,
        words=f"{place.path}: {verb} {won.name}" if won else "",
    )


def _selections(contest: Object) -> Iterator[Object]:
    for one in many(contest.get("ContestSelection")):
        if text(one.get("@type")).endswith("CandidateSelection"):
            yield one


def _candidate(selection: Object, index: _Index) -> Object:
    ids = texts(selection.get("CandidateIds"))
    return index.candidates.get(ids[0], {}) if ids else {}


def _name(candidate: Object, index: _Index) -> str:
    person = text(candidate.get("PersonId"))
    return words(candidate.get("BallotName")) or index.names.get(person, "")


def _status(contest: Object, index: _Index, name: str) -> str:
    for selection in _selections(contest):
        candidate = _candidate(selection, index)
        if _name(candidate, index) == name:
            return _WON.get(text(candidate.get("PostElectionStatus")), "winner")
    return "winner"


def _entrants(
    contest: Object, index: _Index, district: str, place: Place, problems: Problems
) -> Iterator[Entrant]:
    for selection in _selections(contest):
        candidate = _candidate(selection, index)
        won = text(candidate.get("PostElectionStatus")) in _WON
        name = _name(candidate, index)
        written = text(selection.get("IsWriteIn")).casefold() == "true"
        if name or written:
            yield Entrant(
                name=name or "Write-ins",
                votes=_votes(selection, district, place, problems),
                party=index.names.get(text(candidate.get("PartyId")), ""),
                flag=Flag.WON if won else Flag.NONE,
            )


def _votes(selection: Object, district: str, place: Place, problems: Problems) -> int | None:
    """The votes of the contest's own district; else the sum of its parts; totals before kinds."""
    given = [
        (text(one.get("GpUnitId")), text(one.get("Type")), one.get("Count"))
        for one in many(selection.get("VoteCounts"))
    ]
    own = [one for one in given if one[0] in {district, ""}] or given
    whole = [one for one in own if one[1] == "total"] or own
    read = [votes for _, _, cell in whole if (votes := problems.votes(cell, place)) is not None]
    return sum(read) if read else None
