"""The New York Times' national results of 2020 as JSON: calls, votes and expected votes."""

from __future__ import annotations

from callboard.reports.claims import Finding, Said
from callboard.reports.document import Place
from callboard.reports.feeds import people, places, sources
from callboard.reports.feeds.numbers import Problems, percent
from callboard.reports.feeds.objects import Object, many, text
from callboard.reports.feeds.values import Entrant, Flag, Harvest, Job, Standing
from callboard.reports.findings.finding import finding

_PAPER = "New York Times"


class NytJson:
    """Known by races with the paper's own race, state and candidate keys."""

    def recognises(self, data: object) -> bool:
        """Whether a decoded JSON text is the Times' page of results."""
        races = _races(data)
        first = races[0] if races else {}
        return {"race_id", "state_id", "candidates"} <= first.keys() and "result" in first

    def read(self, data: object, job: Job) -> Harvest:
        """Return the presidential races."""
        problems = Problems()
        made: list[Standing] = []
        told: list[Finding] = []
        others: dict[str, int] = {}
        races = _races(data)
        for at, race in enumerate(races):
            job.tick(at)
            office = _office(race)
            if office:
                others[office] = others.get(office, 0) + 1
            elif standing := _standing(race, Place(path=f"$.data.races[{at}]"), problems):
                made.append(standing)
            else:
                told.append(finding("rows-no-unit", count=1, examples=text(race.get("state_id"))))
        if others:
            kind = "feed-other-office" if made else "feed-no-president"
            told.append(finding(kind, count=sum(others.values()), offices=", ".join(others)))
        return Harvest(
            title="New York Times results",
            format="nyt-json",
            source=_PAPER,
            year=_year(races, made),
            standings=tuple(made),
            findings=(*told, *problems.findings()),
            read=len(races),
            used=len(made),
            set_aside=len(races) - len(made),
        )


def _races(data: object) -> list[Object]:
    inner = data.get("data") if isinstance(data, dict) else None
    return list(many(inner.get("races"))) if isinstance(inner, dict) else []


def _office(race: Object) -> str:
    """The office of a race that is not for president."""
    named = text(race.get("office")) or text(race.get("race_type"))
    code = text(race.get("race_id")).split("-")
    is_president = named.casefold() in {"", "president"} and (len(code) < 3 or code[2] == "P")
    return "" if is_president else (named or text(race.get("race_id")))


def _year(races: list[Object], made: list[Standing]) -> int | None:
    for race in races:
        date = text(race.get("election_date")) or text(race.get("poll_time"))
        if date[:4].isdigit():
            return int(date[:4])
    found = people.years_of({entrant.name for one in made for entrant in one.entrants})
    return found[0] if len(found) == 1 else None


def _standing(race: Object, place: Place, problems: Problems) -> Standing | None:
    where = places.unit(text(race.get("state_id"))) or places.unit(text(race.get("state_name")))
    if where is None:
        return None
    entrants = tuple(_entrant(one, place, problems) for one in many(race.get("candidates")))
    winner = next((one for one in entrants if one.flag is Flag.WON), None)
    called = text(race.get("winnerCalledTimestamp"))
    result = text(race.get("result")) or "winner"
    words = f"{text(race.get('state_name'))}: {result} {winner.name} {called}" if winner else ""
    return Standing(
        unit=where.unit,
        entrants=entrants,
        place=place,
        verb=result,
        words=words.strip(),
        said=None if winner else _said(result),
        source=_source(race),
        electors=problems.electors(race.get("electoral_votes"), place) or None,
        total=problems.votes(race.get("votes"), place),
        expected=problems.votes(race.get("tot_exp_vote"), place) or None,
        percent=percent(race.get("eevp")),
    )


def _said(result: str) -> Said | None:
    folded = result.casefold().replace("-", " ").replace("_", " ")
    for words, said in (("too early", Said.TOO_EARLY), ("too close", Said.TOO_CLOSE)):
        if words in folded:
            return said
    return None


def _source(race: Object) -> str:
    return sources.named(text(race.get("result_source")))


def _entrant(one: Object, place: Place, problems: Problems) -> Entrant:
    name = f"{text(one.get('first_name'))} {text(one.get('last_name'))}".strip()
    return Entrant(
        name=name or text(one.get("candidate_key")),
        party=text(one.get("party_id")),
        votes=problems.votes(one.get("votes"), place),
        person=text(one.get("candidate_id")),
        flag=Flag.WON if one.get("winner") is True else Flag.NONE,
        electors=problems.electors(one.get("electoral_votes"), place),
    )
