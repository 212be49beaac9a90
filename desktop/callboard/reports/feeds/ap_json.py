"""The AP Elections API as JSON, versions 2 and 3."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.feeds import agency, numbers
from callboard.reports.feeds.agency import Record, Runner
from callboard.reports.feeds.values import Harvest, Job
from callboard.reports.findings.finding import finding

Object = Mapping[str, Any]


class ApJson:
    """AP's own JSON, known by races with reporting units or candidates of its shape."""

    def recognises(self, data: object) -> bool:
        """Whether a decoded JSON text is an answer of the AP Elections API."""
        if not isinstance(data, dict) or not isinstance(data.get("races"), list):
            return False
        races = [race for race in data["races"][:5] if isinstance(race, dict)]
        if not races:
            return "electionDate" in data and "nextrequest" in data
        return all("raceID" in race and "officeID" in race for race in races)

    def read(self, data: object, job: Job) -> Harvest:
        """Return what the races hold."""
        top: Object = data if isinstance(data, dict) else {}
        version = 3 if "apiVersion" in top or "isTruncated" in top else 2
        records: list[Record] = []
        problems = numbers.Problems()
        told: list[Finding] = []
        for at, race in enumerate(_objects(top.get("races"))):
            records += _records(race, top, at, problems)
            if not at % 64:
                job.tick(len(records))
        if top.get("isTruncated") is True:
            told.append(finding("feed-incomplete"))
        told += problems.findings()
        return agency.harvest(
            records, title=f"AP Elections API v{version}", form="ap-json", told=told
        )


def _objects(value: object) -> Iterator[Object]:
    if isinstance(value, list):
        yield from (one for one in value if isinstance(one, dict))


def _text(value: object) -> str:
    return "" if value is None or isinstance(value, dict | list) else str(value).strip()


def _records(race: Object, top: Object, at: int, problems: numbers.Problems) -> Iterator[Record]:
    """One record per reporting unit; a race before its results holds its candidates itself."""
    units = list(_objects(race.get("reportingUnits")))
    for number, unit in enumerate(units):
        yield _record(race, unit, top, f"$.races[{at}].reportingUnits[{number}]", problems)
    if not units:
        yield _record(race, {**race, "level": "state"}, top, f"$.races[{at}]", problems)


def _record(
    race: Object, unit: Object, top: Object, path: str, problems: numbers.Problems
) -> Record:
    place = Place(path=path)
    percent = unit.get("eevp", race.get("eevp"))
    return Record(
        office=_text(race.get("officeID")),
        office_name=_text(race.get("officeName")),
        race_type=_text(race.get("raceTypeID") or race.get("raceType")),
        test=_is_test(race, top),
        date=_text(top.get("electionDate") or race.get("electionDate"))[:10],
        state=_text(unit.get("statePostal") or race.get("statePostal")),
        level=_text(unit.get("level")).casefold() or "state",
        name=_text(unit.get("reportingunitName") or unit.get("reportingUnitName")),
        area=_text(unit.get("fipsCode") or unit.get("reportingunitID")),
        seat=_text(race.get("seatNum") or race.get("seatName")),
        status=_text(race.get("raceCallStatus")),
        electors=problems.electors(unit.get("electTotal"), place) or None,
        percent=numbers.percent(percent),
        updated=_text(unit.get("lastUpdated")),
        place=place,
        runners=[_runner(one, place, problems) for one in _objects(unit.get("candidates"))],
    )


def _is_test(race: Object, top: Object) -> bool:
    kinds = {_text(race.get("resultsType")).casefold(), _text(top.get("resultsType")).casefold()}
    return race.get("test") is True or "t" in kinds or "test" in kinds


def _runner(one: Object, place: Place, problems: numbers.Problems) -> Runner:
    person = _text(one.get("polID"))
    if person in {"", "0"}:
        number = _text(one.get("polNum"))
        person = f"num-{number}" if number not in {"", "0"} else ""
    return Runner(
        name=f"{_text(one.get('first'))} {_text(one.get('last'))}".strip(),
        party=_text(one.get("party")),
        person=person,
        votes=problems.votes(one.get("voteCount"), place),
        letter=_text(one.get("winner")),
        electors=problems.electors(one.get("electWon"), place),
    )
