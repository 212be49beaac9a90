"""State and county results of 2020 as published by Kieran Healy: a row per candidate and place."""

from __future__ import annotations

from callboard.reports.feeds import longform, places, year
from callboard.reports.feeds.gather import Group, Spec, gather, place_of
from callboard.reports.feeds.longform import Row
from callboard.reports.feeds.tabular import Table
from callboard.reports.feeds.values import Harvest, Job
from callboard.reports.findings.finding import finding

_KEYS = ("fips_char", "fips5", "id", "place", "fname", "lname", "party")
_WHOLE_STATE = "0"  # the id of a row for the whole state


class Scraped:
    """Known by its split names and its two FIPS columns."""

    def recognises(self, table: Table) -> bool:
        """Whether the header is that of these tables."""
        return table.has("race", "id", "place", "fname", "lname", "votes", "fips_char", "fips5")

    def read(self, table: Table, job: Job) -> Harvest:
        """Return the states; counties only where a state has no row of its own."""
        named = (table.column(name) for name in (*_KEYS, "votes", "race"))
        places_of = [at for at in named if at is not None]
        gathered = gather(
            table,
            Spec(
                keys=tuple(places_of[:7]),
                votes=(places_of[7],),
                filters=(places_of[8],),
                keep=lambda cells: cells[0].strip().casefold() == "president",
            ),
            job,
        )
        found = [(group, _row(table, group)) for group in gathered.groups]
        rows = [row for _, row in found if row is not None]
        strange = sum(group.rows for group, row in found if row is None)
        rolled = longform.standings(rows)
        chosen, why = year.guess({row.name for row in rows}, job)
        told = [
            *gathered.findings,
            *why,
            *longform.offices({cells[0]: count for cells, count in gathered.aside.items()}),
        ]
        if strange:
            told.append(finding("rows-no-unit", count=strange, examples="unknown FIPS codes"))
        return Harvest(
            title="Results by state and county",
            format="scraped",
            year=chosen,
            standings=rolled.standings,
            votes_only=True,
            findings=(*told, *rolled.findings),
            read=gathered.read,
            used=rolled.used,
            set_aside=gathered.read - rolled.used,
        )


def _row(table: Table, group: Group) -> Row | None:
    """The votes of one candidate in one area; None where its FIPS code is of no state."""
    fips, code, key, place, first, last, party = group.key
    state = places.state(fips.zfill(2))
    if state is None:
        return None
    return Row(
        state=state,
        area="" if key == _WHOLE_STATE else code,
        area_name=place,
        name=f"{first} {last}".strip(),
        party=party,
        votes=group.votes[0],
        rows=group.rows,
        place=place_of(table, group),
    )
