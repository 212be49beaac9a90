"""YAPms save files: maps that somebody painted, of results or of hopes."""

from __future__ import annotations

from collections.abc import Sequence

from callboard.reports.claims import Finding
from callboard.reports.document import Place
from callboard.reports.feeds import numbers, places, year
from callboard.reports.feeds.numbers import Problems
from callboard.reports.feeds.objects import Object, many, text
from callboard.reports.feeds.values import Entrant, Flag, Harvest, Job, Standing
from callboard.reports.findings.finding import finding


class Yapms:
    """Known by a map, its candidates and its regions."""

    def recognises(self, data: object) -> bool:
        """Whether a decoded JSON text is a saved map."""
        if not isinstance(data, dict) or not isinstance(data.get("map"), dict):
            return False
        regions = list(many(data.get("regions")))
        return "candidates" in data and bool(regions) and "candidates" in regions[0]

    def read(self, data: object, job: Job) -> Harvest:
        """Return the painted regions, none of them certain."""
        top: Object = data if isinstance(data, dict) else {}
        about: Object = top.get("map", {})
        regions = list(many(top.get("regions")))
        names = {text(one.get("id")): text(one.get("name")) for one in many(top.get("candidates"))}
        told: list[Finding] = [finding("painted-map")]
        kind = text(about.get("type")) or "presidential"
        if "president" not in kind.casefold():
            told.append(finding("feed-no-president", offices=kind))
            return _other_office(kind, len(regions), told)
        chosen = numbers.count(about.get("year"))
        if chosen is None:
            chosen, why = year.guess(names.values(), job)
            told += why
        problems = Problems()
        made = [
            one
            for at, region in enumerate(regions)
            if (one := _standing(region, names, Place(path=f"$.regions[{at}]"), problems))
        ]
        blank = len(regions) - len(made)
        if blank:
            told.append(
                finding(
                    "rows-set-aside", count=blank, why="regions without a winner, or unknown ones"
                )
            )
        return Harvest(
            title="YAPms map",
            format="yapms",
            year=chosen,
            standings=tuple(made),
            findings=(*told, *problems.findings()),
            read=len(regions),
            used=len(made),
            set_aside=blank,
        )


def _other_office(kind: str, regions: int, told: Sequence[Finding]) -> Harvest:
    return Harvest(
        title="YAPms map",
        format="yapms",
        year=None,
        office=kind,
        findings=tuple(told),
        read=regions,
        set_aside=regions,
    )


def _standing(
    region: Object, names: dict[str, str], place: Place, problems: Problems
) -> Standing | None:
    where = places.unit(text(region.get("id")))
    counts = [
        (numbers.count(one.get("count")) or 0, text(one.get("id")))
        for one in many(region.get("candidates"))
    ]
    most, winner = max(counts, default=(0, ""))
    if where is None or not most or winner not in names or region.get("disabled") is True:
        return None
    if sum(count == most for count, _ in counts) > 1:
        return None
    return Standing(
        unit=where.unit,
        place=place,
        verb="painted",
        certain=False,
        electors=problems.electors(region.get("value"), place),
        words=f"{text(region.get('id'))}: painted for {names[winner]}",
        entrants=(Entrant(name=names[winner], flag=Flag.WON),),
    )
